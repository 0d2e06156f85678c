"""What `roles` says: its page, and the document behind `--json`."""
