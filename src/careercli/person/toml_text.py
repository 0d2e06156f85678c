"""TOML that a user wrote: values changed in place, with the layout and the comments around them."""

import re

from careercli.files.toml import NO_STRUCTURE, TEXT

LINE_WIDTH = 88
_HEADER = r"(?m)^[ \t]*\[([^\n]*)\][ \t\r]*$"
_VALUE = rf"\[(?>{TEXT}|[^]\"'])*\]|\S[^\n]*?"


def line_of(text: str, table: str, key: str) -> int | None:
    """Return the 1-based line where a key of a table ("" is the top) is set, or a table opens."""
    plain = _plain(text)
    span = _span(plain, table)
    match = span and re.compile(rf"(?m)^[ \t]*{_key(key)}[ \t]*[.=]").search(plain, *span)
    if not match and not table:
        match = re.search(rf"(?m)^[ \t]*\[+[ \t]*{_key(key)}[ \t]*[].]", plain)
    return text.count("\n", 0, match.start()) + 1 if match else None


def with_value(text: str, table: str, key: str, value: object) -> str:
    """Return a TOML text in which a key of a table ("" is the top) is set, or gone for None.

    It is set where it stands, else behind the table's last, else in a new table
    at the end. Keys of inline tables and dotted keys are not found, so the
    caller is to see whether the text then says what it should.
    """
    line_end = "\r\n" if "\r\n" in text else "\n"
    text += "" if not text or text.endswith("\n") else line_end
    plain = _plain(text)
    span = _span(plain, table)
    pattern = re.compile(rf"(?m)^[ \t]*{_key(key)}[ \t]*=[ \t]*({_VALUE})[ \t\r]*$")
    if match := span and pattern.search(plain, *span):
        if value is None:
            return text[: match.start()] + text[match.end() + 1 :]
        _, written = _written(key, value, one_line="\n" not in match[1])
        return text[: match.start(1)] + written.replace("\n", line_end) + text[match.end(1) :]
    if value is None:
        return text
    line = "".join(_written(key, value, one_line=True)) + "\n"
    at = len(text)
    if span is None:
        line = "\n" * bool(text) + f"[{table}]\n" + line
    elif last := plain[slice(*span)].rstrip():
        at = plain.index("\n", span[0] + len(last)) + 1
    else:
        at, line = _first(text, span[0], line)
    return text[:at] + line.replace("\n", line_end) + text[at:]


def _first(text: str, begin: int, line: str) -> tuple[int, str]:
    """Return where a table's first assignment goes, and it with the blank line that it needs."""
    if begin:
        return begin, line
    heading = re.match(r"(?:#[^\n]*\n)+(?=\s*(?:\n|\Z))", text)
    at = heading.end() if heading else 0
    return at, line if text[at : at + 1].isspace() or at == len(text) else line + "\n"


def _written(key: str, value: object, one_line: bool) -> tuple[str, str]:
    """Return `key = ` and the value; an array on one line if that is asked for and has room."""
    import tomli_w

    assigned = tomli_w.dumps({key: 0}).removesuffix("0\n")
    written = tomli_w.dumps({key: value}).removeprefix(assigned).removesuffix("\n")
    _, *items = written.split("\n")
    line = "[" + ", ".join(item.strip().removesuffix(",") for item in items[:-1]) + "]"
    return assigned, line if one_line and items and len(line) <= LINE_WIDTH else written


def _plain(text: str) -> str:
    """Return a TOML text, as long as it was, with comments and multi-line strings blotted out."""

    def blotted(part: re.Match[str]) -> str:
        if part[0].startswith("#"):
            return " " * len(part[0])
        return "_" * len(part[0]) if part[0].startswith(('"""', "'''")) else part[0]

    return re.sub(NO_STRUCTURE, blotted, text)


def _span(plain: str, table: str) -> tuple[int, int] | None:
    """Return where the assignments of a table begin and end."""
    begin = None if table else 0
    for header in re.finditer(_HEADER, plain):
        if begin is not None:
            return begin, header.start()
        if re.fullmatch(_key(table), header[1].strip()):
            begin = min(header.end() + 1, len(plain))
    return None if begin is None else (begin, len(plain))


def _key(key: str) -> str:
    """Return the pattern of a key, bare or quoted."""
    import tomli_w

    bare, quoted = tomli_w.dumps({key: 0}).removesuffix(" = 0\n"), (f'"{key}"', f"'{key}'")
    return "(?:" + "|".join(map(re.escape, (bare, *quoted))) + ")"
