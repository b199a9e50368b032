"""Liveblog pages of invented outlets in the mark-up of real systems, each with what a reader sees on it.

The words are our own; the structure follows what public templates, plug-ins and scrapers of these systems show.
"""
