"""Gets captures from the world: files, directories, standard input, saved pages, web archives, pages and feeds.

Everything that goes wrong with one item is a `sachstand.model.capture.Failure` in the stream. The network parts are
`sachstand.fetch.http.HttpClient` and `sachstand.fetch.web.WebFetcher`, imported by whoever needs them.
"""

from sachstand.fetch.files import FileFetcher
from sachstand.fetch.places import PlaceFetcher

__all__ = ["FileFetcher", "PlaceFetcher"]
