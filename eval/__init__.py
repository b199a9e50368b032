"""Scorers and pinned floors: quality, one module a task."""
