"""Parquet files: unpacked where they are gzipped, and refused where they hold too much."""

from pathlib import Path

from careercli.market.content import blocks, is_swollen, is_zipped, swollen
from careercli.market.engine.database import Engine
from careercli.market.engine.files import parquet_scan, parquet_size, parquet_types
from careercli.market.engine.unreadable import reading_parquet
from careercli.market.layouts import Layout
from careercli.market.limits import MOST_ROWS_PACKED
from careercli.market.scans import Scan, check_columns, layout_for


def scan_parquet(path: Path, mapped: Layout | None, engine: Engine) -> Scan:
    """Return how to read a Parquet file; raise `BadPostings`."""
    content = path
    if is_zipped(path):
        content = engine.new_file("parquet")
        with content.open("wb") as plain:
            plain.writelines(blocks(path))
    with reading_parquet(path):
        types = parquet_types(engine, str(content))
        check_columns(path, tuple(types))
        rows, size = parquet_size(engine, str(content), types)
    layout = layout_for(path, mapped, tuple(types))
    packed = content.stat().st_size
    if is_swollen(size, packed) or rows > max(packed, MOST_ROWS_PACKED):
        raise swollen(path)
    return Scan(path, layout, parquet_scan(str(content), types), tuple(types), "parquet")
