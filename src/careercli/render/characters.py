"""Which characters reach the screen: text that came from a file is data."""

import re
from typing import Any

_ASCII = str.maketrans(
    {
        "–": "-",
        "→": "->",
        "−": "-",
        "≤": "<=",
        "≥": ">=",
        "×": "x",
        "†": "+",
        "±": "+/-",
        "…": "...",
        "·": "|",
        "°": "*",
    }
    | {"σ": "s", "√": "sqrt", "€": "EUR ", "£": "GBP ", "¥": "JPY ", "₹": "INR ", "’": "'"}
)
_JOINERS = "\u200c\u200d"
# Letters and accents for Unicode that show nothing: fillers, joiners of accents, and the selectors
# of variants that can carry a hidden text. That of emoji (U+FE0F) is as usual as the joiners.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0e\uffa0\U000e0100-\U000e01ef]"
)


def visible(text: str) -> str:
    """Return a text with control, bidirectional and line-breaking characters spelled out."""
    if text.isascii() and text.isprintable():
        return text
    text = _UNSEEN.sub(lambda sign: _spelled(sign[0]), text)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in _JOINERS else _spelled(c) for c in text)


def visible_json(document: str) -> str:
    """Return a JSON text with all that does not show as itself written `\\u200b`.

    It parses to the same values: such characters stand in its strings alone.
    """
    if document.isascii() and "\x7f" not in document:
        return document
    return "".join(
        c if c.isprintable() or c == "\n" else _escaped(c)
        for c in _UNSEEN.sub(lambda sign: _escaped(sign[0]), document.replace("\ufe0f", "\\ufe0f"))
    )


def _escaped(character: str) -> str:
    """Return a character as JSON writes it, by one or two units of UTF-16."""
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def screen_safe(view: Any, ascii_only: bool) -> Any:
    """Return a view with every text in it made visible, and in ASCII punctuation where asked."""
    if isinstance(view, str):
        return visible(view).translate(_ASCII) if ascii_only else visible(view)
    if isinstance(view, tuple):
        parts = [screen_safe(part, ascii_only) for part in view]
        return type(view)(*parts) if hasattr(view, "_fields") else tuple(parts)
    return view


def _spelled(character: str) -> str:
    if character.isspace() and character not in "\n\r\t\v\f\u2028\u2029\x1c\x1d\x1e\x1f\x85":
        return " "
    return character.encode("unicode_escape").decode() if character != "\\" else character
