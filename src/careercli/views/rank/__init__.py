"""What `rank` says: its page, and the document behind `--json`."""
