"""What `market import` and `market titles` say: their pages, and the documents behind `--json`."""
