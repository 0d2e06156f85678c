"""Which characters reach the screen: text that came from a file is data."""

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


def visible(text: str) -> str:
    """Return a text with control, bidirectional and line-breaking characters spelled out."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in _JOINERS else _spelled(c) for c in text)


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
