"""What `check` says: its page, and the document behind `--json`."""
