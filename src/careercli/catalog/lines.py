"""Where in a TOML text a field stands; tomllib does not tell."""

import re

TEXT = r'"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\''
_LONG_TEXT = r'"""(?s:(?:\\.|[^\\])*?)"{3,5}|\'{3}(?s:.*?)\'{3,5}'
NO_STRUCTURE = rf"{_LONG_TEXT}|{TEXT}|#[^\n]*"
_NAME = r"[A-Za-z_][\w-]*"
_TABLE = re.compile(rf"""\s*(?:\[\[\s*(["']?)({_NAME})\1\s*\]\]|\[\s*({_NAME})\s*\])\s*$""")
_SUBTABLE = re.compile(r"\s*\[{1,2}\s*([\w-]+)\s*\.\s*([\w-]+)")
_KEY = re.compile(r"\s*([\w-]+)\s*(?:\.\s*[\w-]+\s*)*=")


class LineIndex:
    """The line of every `[[table]]` of a text and of every key directly below it."""

    def __init__(self, text: str) -> None:
        self._lines: dict[tuple[str, int, str], int] = {}
        counts: dict[str, int] = {}
        table, below = "", False
        for number, line in enumerate(_structure(text).split("\n"), start=1):
            if header := _TABLE.match(line):
                table, below = header[2] or header[3], False
                counts[table] = counts.get(table, 0) + 1
                self._remember(table, counts[table], "", number)
            elif subtable := _SUBTABLE.match(line):
                below = True
                self._remember(subtable[1], counts.get(subtable[1], 0), subtable[2], number)
            elif (key := _KEY.match(line)) and not below:
                self._remember(table, counts.get(table, 0), key[1], number)

    def find(self, table: str, index: int, field: str) -> int | None:
        """Return the 1-based line of a field of the table's index-th record, else the record's."""
        key = field.split(".")[0]
        place = self._lines.get((table, index + 1, key))
        return place or self._lines.get((table, index + 1, ""))

    def top_level(self, key: str) -> int | None:
        """Return the line of a key or table at the top of the file."""
        return self._lines.get(("", 0, key)) or self._lines.get((key, 1, ""))

    def _remember(self, table: str, count: int, key: str, number: int) -> None:
        self._lines.setdefault((table, count, key), number)


def _structure(text: str) -> str:
    """Return a TOML text with comments and the inside of long strings blotted out."""
    return re.sub(NO_STRUCTURE, _blotted, text)


def _blotted(part: re.Match[str]) -> str:
    if part[0].startswith(("#", '"""', "'''")):
        return re.sub(r"[^\n]", " ", part[0])
    return part[0]
