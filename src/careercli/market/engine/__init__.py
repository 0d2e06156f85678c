"""What only DuckDB understands; for another engine these files are to be written again.

The steps of an import are standard SQL (`steps.py`), but for the functions in `functions.py` and
what `expressions.py` returns.
"""
