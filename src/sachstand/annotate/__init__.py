"""Sees sentences, tokens, time expressions, names and quotations in a text."""
