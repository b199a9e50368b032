"""Turns the record into lines, each checked against its capture, and lines into tickers, chronologies and exports."""
