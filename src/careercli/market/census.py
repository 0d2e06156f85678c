"""An independent count of a file's records, against which the rows that were read are held.

A reader that loses rows in silence is found out: DuckDB leaves out what stands behind a quote
that never closes. The count is fast and takes all quotes for those of CSV; where that can be
wrong, the file is read again, record by record.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from careercli.market.content import BLOCK, blocks, lines
from careercli.market.errors import BadPostings
from careercli.market.limits import BLANK_LINES, ROW_BYTES

QUOTE = b'"'
_ALL_BUT_STRUCTURE = bytes(byte for byte in range(256) if byte not in b'"\n')
# From within a quoted value to behind it: `Acme ""Inc""",7` up to the comma.
_CLOSING = re.compile(rb'(?:[^"]++|"")*+"')
_ROW_BLOCKS = ROW_BYTES // BLOCK  # a row that fills so many blocks may be too long


class Census(NamedTuple):
    """How many records a file has, with that of its columns' names; whether any holds a NUL.

    `skip` lines stand above them.
    """

    path: Path
    records: int
    nul: bool = False
    delimiter: str = ""
    skip: int = 0

    def exact(self) -> int:
        """Return how many records there are, counted one by one, blank lines left out.

        Where a quoted value goes on behind its closing quote, all lines that it took in count.
        Raises `BadPostings` for a quote that never closes, and for a row that is too long.
        """
        if not self.delimiter:
            return sum(1 for _ in _written(self.path, ROW_BYTES))
        return sum(_records(self.path, self.delimiter.encode(), self.skip))


def census(path: Path, delimiter: str = "", skip: int = 0) -> Census:
    """Count the records of a CSV file with that delimiter, or of JSON lines without one.

    Raises `BadPostings` for a gzip file that is damaged, a quote that never closes and a row
    that is too long.
    """
    inside = records = without_end = 0
    nul, last = False, b"\n"
    for block in blocks(path):
        nul = nul or b"\0" in block
        last = block[-1:]
        structure = block.translate(None, _ALL_BUT_STRUCTURE)
        if delimiter:
            # Two quotes with no line end between them change nothing.
            parts = structure.replace(QUOTE * 2, b"").split(QUOTE)
            ends = sum(map(len, parts[inside::2]))
            inside = (inside + len(parts) - 1) % 2
        else:
            ends = structure.count(b"\n")
        records += ends
        without_end = 0 if ends else without_end + 1
        if without_end >= _ROW_BLOCKS:
            break
    counted = Census(path, records + (last != b"\n") - skip, nul, delimiter, skip)
    if inside or without_end >= _ROW_BLOCKS:
        return counted._replace(records=counted.exact())
    return counted


def _records(path: Path, delimiter: bytes, skip: int) -> Iterator[int]:
    """Yield of each record how many rows it counts for: one, or those that a bad quote took in."""
    begun = size = blank = (
        0  # the line in which a record begins that is not at its end, and its bytes
    )
    state: Literal["within", "end", "broken"] = "end"
    for number, line in enumerate(lines(path, ROW_BYTES + 1), start=1):
        if number <= skip:
            continue
        if state == "end" and not line.strip():
            blank += 1
            if blank > BLANK_LINES:
                raise _too_blank(path)
            continue
        if state == "end":
            begun, size = number, 0
        size += len(line)
        if size > ROW_BYTES:
            raise _too_long(path, begun, quoted=state == "within")
        state = _end(line, delimiter, within=state == "within")
        if state == "broken":
            yield number - begun + 1
            state = "end"
        elif state == "end":
            yield 1
    if state == "within":
        raise BadPostings(
            path, "a quote opens in this row and never closes", "close the quote, or take it away",
            row=begun,
        )  # fmt: skip


def _written(path: Path, longest: int) -> Iterator[bytes]:
    """Yield the lines that are not blank; raise `BadPostings` for too many that are."""
    blank = 0
    for line in lines(path, longest):
        if line.strip():
            yield line
        elif (blank := blank + 1) > BLANK_LINES:
            raise _too_blank(path)


def _too_blank(path: Path) -> BadPostings:
    return BadPostings(path, f"more than {BLANK_LINES:,} blank lines", "take them out")


def _end(line: bytes, delimiter: bytes, within: bool) -> Literal["within", "end", "broken"]:
    """Return how a line ends: within a quoted value, at the end of a record, or broken.

    A value is quoted where it begins with a quote, spaces aside. With a comma as delimiter
    `7,"Acme` ends within, `7,"Acme"` and `7,5" pipe` at the end, and `7,"Acme"x` is broken.
    """
    at = 0
    while True:
        if not within:
            while line[at : at + 1] == b" ":
                at += 1
            if line[at : at + 1] != QUOTE:
                behind = line.find(delimiter, at)
                if behind < 0:
                    return "end"
                at = behind + 1
                continue
            at += 1
        closed = _CLOSING.match(line, at)
        if closed is None:
            return "within"
        at, within = closed.end(), False
        while line[at : at + 1] == b" " and delimiter != b" ":
            at += 1
        if line[at : at + 1] in (b"\n", b"\r", b""):
            return "end"
        if line[at : at + 1] != delimiter:
            return "broken"
        at += 1


def _too_long(path: Path, row: int, quoted: bool) -> BadPostings:
    if quoted:
        wrong = f"a quote opens in this row and does not close within {ROW_BYTES >> 20} MiB"
        return BadPostings(path, wrong, "close the quote, or take it away", row=row)
    wrong = f"a row of over {ROW_BYTES >> 20} MiB"
    return BadPostings(path, wrong, "a posting a row, and a line end after each", row=row)
