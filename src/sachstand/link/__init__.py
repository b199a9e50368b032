"""Joins mentions of one event across reports, and sharpens dates by what each report knows."""
