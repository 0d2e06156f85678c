"""What `me` says: its page, and the document behind `--json`."""
