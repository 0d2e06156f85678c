"""What both the terminal and a pipe need to know: widths, wrapping, bars, and when to stack."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from careercli.views.blocks import Bar, Block, Cell, Column, Table, Text

GAP = 2
BAR_LEAST, BAR_MOST = 10, 40
SENTENCE_LEAST = 10
PROSE_MOST = 100
_FILLS = {
    "range": "━",
    "first": "█",
    "second": "▒",
    "third": "░",
    "fourth": "▓",
    "fifth": "▚",
}
_ASCII_FILLS = {
    "range": "=",
    "first": "#",
    "second": "+",
    "third": ".",
    "fourth": "%",
    "fifth": "@",
}


class Screen(NamedTuple):
    """What a page has to fit: a width in cells, and the characters there are."""

    width: int
    ascii_only: bool

    @property
    def prose(self) -> int:
        """The width of running text: the screen's, but never too wide to read."""
        return min(self.width, PROSE_MOST)


def cell_width(text: str) -> int:
    """Return how many terminal cells a text takes; wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(_character_width(c) for c in text)


def next_step(text: str, width: int) -> list[str]:
    """Return a next step as lines: a command that does not fit behind its words stands below them.

    It is broken only where it is longer than a line of its own.
    """
    words, parted, command = text.partition(": careercli ")
    if not parted or cell_width(text) <= width:
        return wrap(text, width, break_words=False)
    below = wrap(f"careercli {command}", width - 2, break_words=False)
    return [*wrap(f"{words}:", width), *(f"  {line}" for line in below)]


def wrap(text: str, width: int, break_words: bool = True) -> list[str]:
    """Return a text as lines of at most `width` cells; a longer word is broken or overhangs.

    Words of wide characters are sentences without blanks, and always broken.
    """
    width = max(width, 1)
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        candidate = f"{line} {word}" if line else word
        if cell_width(candidate) <= width:
            line = candidate
            continue
        if line:
            lines.append(line)
        line = word
        while (break_words or _is_sentence(line)) and cell_width(line) > width:
            head = _fitting(line, width)
            lines.append(head)
            line = line[len(head) :]
    return [*lines, line]


def column_widths(table: Table, screen: Screen) -> list[int] | None:
    """Return the columns' widths so that the table fits, or None where only stacking does.

    Columns have their natural width where there is room; else the widest give
    way first, down to their longest word. Bars take what is left over.
    """
    indexes = range(len(table.columns))
    natural = [max(map(_width, _column(table, i))) for i in indexes]
    least = [max(map(_longest_word, _column(table, i))) for i in indexes]
    room = screen.width - GAP * (len(natural) - 1)
    if sum(least) > room:
        return None
    widths = natural
    while sum(widths) > room:
        widest = max((i for i in indexes if widths[i] > least[i]), key=lambda i: widths[i])
        widths[widest] -= 1
    for i in indexes:
        if any(cell.bar for cell in _column(table, i)):
            widths[i] = min(BAR_MOST, widths[i] + room - sum(widths))
    return widths


def draw(bar: Bar, width: int, ascii_only: bool) -> str:
    """Return a bar in exactly `width` cells."""
    fills = _ASCII_FILLS if ascii_only else _FILLS
    drawn = [" "] * width
    for span in bar.spans:
        start, end = round(span.start * width), round(span.end * width)
        if span.fill == "range":
            start = min(start, width - 1)
            end = max(end, start + 1)
        drawn[start:end] = fills[span.fill] * (end - start)
    if bar.mark is not None:
        drawn[min(int(bar.mark * width), width - 1)] = "O" if ascii_only else "●"
    return "".join(drawn)


def is_legend(block: Block) -> bool:
    """Whether a block explains the one above it and so follows without a gap."""
    return isinstance(block, Text) and block.tone == "muted"


def bar_key(table: Table, ascii_only: bool) -> str:
    """Return what the stretches of a table's bars stand for, or nothing."""
    fills = _ASCII_FILLS if ascii_only else _FILLS
    stacked_fills = list(fills.values())[1:]
    pairs = zip(stacked_fills, table.key, strict=False)
    return ", ".join(f"{fill} {name}" for fill, name in pairs)


def _column(table: Table, index: int) -> list[Cell]:
    return [Cell(table.columns[index].title), *(row[index] for row in table.rows)]


def _width(cell: Cell) -> int:
    return BAR_LEAST if cell.bar else cell_width(cell.text)


def _longest_word(cell: Cell) -> int:
    if cell.bar:
        return BAR_LEAST
    words = cell.text.split(" ")
    return max(
        min(cell_width(w), SENTENCE_LEAST) if _is_sentence(w) else cell_width(w) for w in words
    )


def _is_sentence(word: str) -> bool:
    return "/" not in word and cell_width(word) > len(word)


def _fitting(word: str, width: int) -> str:
    taken = 0
    for index, character in enumerate(word):
        taken += _character_width(character)
        if taken > width:
            return word[: max(index, 1)]
    return word


def _character_width(character: str) -> int:
    """Return the cells of a character by itself.

    Some terminals draw joined emoji as one, others side by side; a line that
    fits those fits both. U+FE0F makes of a narrow sign a wide one.
    """
    if character == "\ufe0f":
        return 1
    if unicodedata.category(character) in ("Mn", "Me") or character in "\u200c\u200d":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def stacked(table: Table) -> Sequence[tuple[Cell, Sequence[tuple[Column, Cell]]]]:
    """Return a table as records: each row's first cell, then its other cells by heading."""
    return [(row[0], list(zip(table.columns[1:], row[1:], strict=True))) for row in table.rows]
