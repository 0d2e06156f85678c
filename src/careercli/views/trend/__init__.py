"""What `trend` says."""
