"""Esperanto agencies: none is known."""
