"""How a text fits a width: cells of characters, lines of sentences, and commands to paste."""

import shlex
import unicodedata
from collections.abc import Sequence

from careercli.views.blocks import Command, Sentence, parts, sentence_text

SENTENCE_LEAST = 10


def prose(sentence: Sentence, width: int, break_words: bool = True) -> list[str]:
    """Return a sentence in lines of at most `width` cells.

    A command that does not fit behind its words stands in lines of its own, and
    is broken only where it is longer than a line, as a shell wants it: behind a
    blank, with a backslash. Without `break_words` a longer word overhangs.
    """
    lines: list[str] = []
    words = ""
    for part in parts(sentence):
        if not isinstance(part, Command):
            words += part if isinstance(part, str) else part.text
            continue
        together = f"{words.strip()} {part.text}".strip()
        if cell_width(together) <= width:
            words = together
            continue
        lines += wrap(words.strip(), width) if words.strip() else []
        lines += [f"  {line}" for line in command_lines(part, width - 2)]
        words = ""
    return [*lines, *wrap(words.strip(), width, break_words)] if words.strip() else lines


def steps_lines(steps: Sequence[Sentence], width: int) -> list[str]:
    """Return next steps in lines, on one line where they fit beside each other."""
    together = "   ".join(map(sentence_text, steps))
    if cell_width(together) <= width:
        return [together] if together else []
    return [line for step in steps for line in prose(step, width)]


def command_lines(command: Command, width: int) -> list[str]:
    """Return a command in lines that can be pasted as they stand."""
    text = command.text
    if cell_width(text) <= width:
        return [text]
    lines, line = [], ""
    for word in map(shlex.quote, command.words):
        longer = f"{line} {word}" if line else word
        if line and cell_width(longer) > width - 2:
            lines.append(f"{line} \\")
            longer = f"  {word}"
        line = longer
    return [*lines, line]


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


def shortened(text: str, width: int, ascii_only: bool) -> str:
    """Return a text in at most `width` cells, with a sign at its end where some was left out."""
    if cell_width(text) <= width:
        return text
    sign = "..." if ascii_only else "…"
    return _fitting(text, width - len(sign)) + sign


def cell_width(text: str) -> int:
    """Return how many terminal cells a text takes; wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(_character_width(c) for c in text)


def longest_word(text: str) -> int:
    """Return the least width at which a text can be wrapped without breaking a word.

    A word of wide characters is a sentence without blanks, and may be broken.
    """
    words = text.split(" ")
    return max(
        min(cell_width(w), SENTENCE_LEAST) if _is_sentence(w) else cell_width(w) for w in words
    )


def _is_sentence(word: str) -> bool:
    return "/" not in word and cell_width(word) > len(word)


def _fitting(word: str, width: int) -> str:
    used = 0
    for index, character in enumerate(word):
        used += _character_width(character)
        if used > width:
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
