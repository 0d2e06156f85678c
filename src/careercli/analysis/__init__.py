"""What follows from the catalog: pure functions from what is known to frozen results."""
