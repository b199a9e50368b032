"""The page: a read-only door for a browser.

`create_app` makes the application over a record that is open for reading, `listen` serves it. Pages are made on the
server and work without JavaScript; the words of the interface are in ``locale/``, those of the sources in the record.
"""

from sachstand.web.app import create_app
from sachstand.web.serving import listen
from sachstand.web.settings import Settings

__all__ = ["Settings", "create_app", "listen"]
