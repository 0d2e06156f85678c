"""Boards fetched: politely, within limits, and with a log of what became of each."""
