"""Gets captures from the world: files, directories, standard input, saved pages and web archives.

Everything that goes wrong with one item is a `sachstand.model.capture.Failure` in the stream.
"""

from sachstand.fetch.files import FileFetcher

__all__ = ["FileFetcher"]
