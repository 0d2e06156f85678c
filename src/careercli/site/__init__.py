"""A whole catalog as a folder of pages that opens without a server."""
