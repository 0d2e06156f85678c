"""What `switch` says: its page, and the document behind `--json`."""
