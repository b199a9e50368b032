"""Keeps and queries what was derived: small read and write roles, one a noun."""
