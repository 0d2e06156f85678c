"""Which skills a text, a tag or a list names: one reader for CVs, `--skills` and postings."""
