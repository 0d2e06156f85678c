"""How the titles of occupations are compared with what people type."""

import re

from careercli.catalog.names import is_too_long, without_accents

# Words that say how senior somebody is or how they are employed, not which work they do.
_RANKS = frozenset(
    [
        "senior",
        "sr",
        "snr",
        "junior",
        "jr",
        "lead",
        "principal",
        "trainee",
        "intern",
        "internship",
        "apprentice",
        "entry",
        "level",
        "mid",
        "experienced",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "1",
        "2",
        "3",
        "freelance",
        "temporary",
        "part",
        "full",
        "time",
        "remote",
    ]
)
_SMALL = frozenset(
    ["a", "an", "and", "at", "for", "in", "of", "or", "the", "to", "with", "except", "all", "other"]
)
# Short forms in which people write their titles.
_SHORT = {
    "rep": "representative",
    "mgr": "manager",
    "asst": "assistant",
    "dev": "developer",
    "tech": "technician",
    "engr": "engineer",
    "supv": "supervisor",
    "coord": "coordinator",
    "admin": "administrator",
    "exec": "executive",
}
_PLURALS = (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"))
_IRREGULAR = {"women": "woman", "men": "man", "people": "person"}


def title_key(title: str) -> str:
    """Return a title as words in lower case, each in the singular.

    `Registered Nurses` and `registered nurse` are both `registered nurse`; `C++ Developers`
    is `c++ developer`, `Nurse (RN)` is `nurse rn`. What is too long for a title has no words.
    """
    if is_too_long(title):
        return ""
    return " ".join(_SHORT.get(word, word) for word in map(singular, words(title)))


def words(title: str) -> list[str]:
    """Return the words of a title in lower case; letters, digits, + and # belong to words."""
    plain = (
        without_accents(title).casefold().replace("'", "").replace("’", "").replace("&", " and ")
    )
    return re.findall(r"[a-z0-9][a-z0-9+#]*", plain.replace(".net", "dotnet"))


def singular(word: str) -> str:
    """Return a word in the singular: `secretaries` is `secretary`, `boss` stays.

    By rule alone; a word that it gets wrong is wrong on both sides alike, and still found.
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for plural, one in _PLURALS:
        if len(word) > len(plural) + 1 and word.endswith(plural):
            return word.removesuffix(plural) + one
    if word.endswith("men") and len(word) > 4:
        return word.removesuffix("men") + "man"
    return word[:-1] if len(word) > 3 and word.endswith("s") and word[-2] not in "siu" else word


def without_rank(key: str) -> str:
    """Return a key without what says how senior somebody is: `senior nurse ii` is `nurse`."""
    return " ".join(word for word in key.split() if word not in _RANKS)


def telling(key: str) -> list[str]:
    """Return the words of a key that tell something: no articles, no prepositions."""
    return [word for word in key.split() if word not in _SMALL]
