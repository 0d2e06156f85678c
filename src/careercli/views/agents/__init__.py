"""What agents read: a short guide, when to use which tool, and the short form of answers."""
