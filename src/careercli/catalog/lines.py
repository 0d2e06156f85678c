"""Where in a TOML text a field stands; tomllib does not say."""

import re
from functools import cached_property

from careercli.files.toml import NO_STRUCTURE

_NAME = r"[A-Za-z_][\w-]*+"
# `[[role]]`, `[["role"]]` or `[role]`; `[role.stack`; `openings =` or `salary.median =`.
_PLACE = re.compile(
    rf"""(?m)^[ \t]*+(?:
        \[\[[ \t]*+(?P<quote>["']?)(?P<list>{_NAME})(?P=quote)[ \t]*+\]\][ \t\r]*+$
      | \[[ \t]*+(?P<single>{_NAME})[ \t]*+\][ \t\r]*+$
      | \[{{1,2}}[ \t]*+(?P<above>[\w-]++)[ \t]*+\.[ \t]*+(?P<below>[\w-]++)
      | (?P<key>[\w-]++)[ \t]*+(?:\.[ \t]*+[\w-]++[ \t]*+)*+=
    )""",
    re.VERBOSE,
)


class LineIndex:
    """The line of every `[[table]]` of a text and of every key directly below it.

    The text is read when the first line is asked for: most files have nothing wrong.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, table: str, index: int, field: str) -> int | None:
        """Return the 1-based line of a field of the table's index-th record, else the record's."""
        key = field.split(".")[0]
        place = self._lines.get((table, index + 1, key))
        return place or self._lines.get((table, index + 1, ""))

    def top_level(self, key: str) -> int | None:
        """Return the line of a key or table at the top of the file."""
        return self._lines.get(("", 0, key)) or self._lines.get((key, 1, ""))

    @cached_property
    def _lines(self) -> dict[tuple[str, int, str], int]:
        """The first line of each table, record of it (from 1) and key ("" is the record itself)."""
        structure = re.sub(NO_STRUCTURE, _blotted, self._text)
        lines: dict[tuple[str, int, str], int] = {}
        counts: dict[str, int] = {}
        table, below, number, counted = "", False, 1, 0
        for match in _PLACE.finditer(structure):
            number += structure.count("\n", counted, match.start())
            counted = match.start()
            if name := match["list"] or match["single"]:
                table, below = name, False
                counts[table] = counts.get(table, 0) + 1
                lines.setdefault((table, counts[table], ""), number)
            elif above := match["above"]:
                below = True
                lines.setdefault((above, counts.get(above, 0), match["below"]), number)
            elif not below:
                lines.setdefault((table, counts.get(table, 0), match["key"]), number)
        return lines


def _blotted(part: re.Match[str]) -> str:
    """Return a comment or a long string as blanks, any other string as it is."""
    if part[0].startswith(("#", '"""', "'''")):
        return re.sub(r"[^\n]", " ", part[0])
    return part[0]
