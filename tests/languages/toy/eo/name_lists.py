"""Esperanto has no lists of its own."""
