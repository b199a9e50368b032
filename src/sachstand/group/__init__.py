"""Joins events and entries to stories, and finds copies of one agency report."""
