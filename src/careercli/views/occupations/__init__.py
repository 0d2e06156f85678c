"""What the official survey and O*NET say of occupations: sentences and tables."""
