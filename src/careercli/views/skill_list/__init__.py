"""What `skills` says: its page, and the document behind `--json`."""
