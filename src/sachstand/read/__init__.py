"""Reads captures: what is the report, what is its furniture, what does the page say of itself."""
