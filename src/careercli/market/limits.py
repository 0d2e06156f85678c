"""How much a file of postings may hold: what exceeds it is refused before it costs memory.

The sizes are of what a file holds once it is unpacked.
"""

ROW_BYTES = 2 << 20  # of a row; DuckDB's readers hold several of that length at once
CELL_CHARACTERS = 1_000  # of a cell that says one thing, a title or pay; a longer one says nothing
MONEY_CHARACTERS = 10_000  # of the lines of a text that hold money; pay stands in the first
COLUMNS = 1_000  # of a CSV or Parquet file, or keys of a JSON object
DOCUMENT_BYTES = 96 << 20  # of a JSON document, which has to be held as a whole
DOCUMENT_OBJECTS = 500_000  # objects and lists in it
DOCUMENT_KEYS = 3_000_000
RULES_BYTES = 1 << 20  # of a file of title rules
TITLE_RULES = 2_000  # in one file
TITLE_PHRASES = 5_000
HEAD_BYTES = 1 << 20  # looked at to find out what a file is
LINES_ABOVE = 20  # blank lines and lines of a title above the names of columns
UNPACKED_TIMES = 100  # the packed size, where more than UNPACKED_BYTES; postings make 3 to 30
UNPACKED_BYTES = 64 << 20
MOST_ROWS_PACKED = 1_000_000  # of a Parquet file, where it has fewer bytes than rows
BLANK_LINES = 1_000_000
REJECTED_ROWS = 50_000  # rows of a CSV file that DuckDB tells of, at two kilobytes each
