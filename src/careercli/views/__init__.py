"""What to say about a result: sections, tables, bars, labels, rounding and sentences."""
