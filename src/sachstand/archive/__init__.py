"""Keeps captures for ever, as WARC files any WARC tool can read."""
