"""What `compare` says: sentences, tables and the document behind `--json`."""
