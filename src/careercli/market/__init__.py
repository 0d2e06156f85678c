"""Postings in, snapshots out: the optional extra that reads files of job postings with DuckDB."""
