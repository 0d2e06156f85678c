"""What is known: roles, snapshots, sources and skills; loading, checking and looking up."""
