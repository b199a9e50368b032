"""Esperanto offices are not told yet."""
