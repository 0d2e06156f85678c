"""Reading the tidy files."""

import csv
import gzip
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

Row = dict[str, str]


def rows(path: Path) -> Iterable[Row]:
    """Yield the rows of a tidy file."""
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode()
    yield from csv.DictReader(StringIO(text, newline=""))
