"""What the user said about themself: skills and preferences, given or saved; no roles."""
