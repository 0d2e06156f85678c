"""What `gap` says: its page, and the document behind `--json`."""
