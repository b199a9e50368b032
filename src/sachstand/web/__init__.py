"""The page: a read-only door for a browser."""
