"""How names that people type are compared with names in the catalog."""

from typing import Literal

from careercli.files.limits import NAME_CHARACTERS

MOST_ACCENTS = 30  # on one letter
_ACCENTS = r"[^\w\s\x00-\x7f]{31,}"  # accents are no letters; dashes and emoji stay as they are


def is_too_long(name: str) -> bool:
    """Return whether a text is longer than any name, and so is not looked up."""
    return len(name) > NAME_CHARACTERS


def role_key(name: str) -> str:
    """Return a role's name as an id would spell it: `AI/ML Engineer` is `ai-ml-engineer`."""
    plain = without_accents(name).casefold()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def skill_key(name: str) -> str:
    """Return a skill's name without case, accents, spaces and punctuation.

    `+` and `#` stay (C++, C#), and so does a leading dot before a letter (.NET).
    """
    plain = without_accents(name).casefold().replace("&", "and").strip()
    key = "".join(c for c in plain if c.isalnum() or c in "+#")
    return "." + key if plain[:1] == "." and plain[1:2].isalpha() else key


def without_accents(name: str) -> str:
    """Return a text with its letters' accents taken off: `é` is `e`."""
    if name.isascii():
        return name
    from unicodedata import combining

    return "".join(c for c in normalized("NFKD", name) if not combining(c))


def normalized(form: Literal["NFC", "NFKD"], text: str) -> str:
    """Return a text in a normal form of Unicode, with no more than 30 accents on a letter.

    Python's `normalize` sorts the accents of a letter, in a time that grows with their square;
    30 are as many as Unicode's Stream-Safe Text Format has.
    """
    import re
    import unicodedata

    if unicodedata.is_normalized(form, text):
        return text
    accents = re.sub(_ACCENTS, lambda run: _accents(run[0]), text)
    return unicodedata.normalize(form, accents)


def _accents(run: str) -> str:
    """Return a run of signs with the first of its accents only."""
    import unicodedata

    kept = 0
    signs = []
    for sign in run:
        kept = kept + 1 if unicodedata.combining(sign) else 0
        if kept <= MOST_ACCENTS:
            signs.append(sign)
    return "".join(signs)
