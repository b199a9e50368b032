"""Finds statements of events in an annotated report, each with its participants, time, attribution and stance."""
