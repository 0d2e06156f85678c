"""What `show` says: its page, and the document behind `--json`."""
