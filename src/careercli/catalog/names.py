"""How names that people type are held against names in the catalog."""


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
    import unicodedata

    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c))
