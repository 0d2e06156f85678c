"""Where the work is done: flags and places that say remote or not, and what texts say of it."""

import re

from careercli.catalog.names import without_accents

TRUE = ("true", "1", "1.0", "yes", "y", "t", "100", "100.0", "ja", "oui", "si", "tak")
FALSE = (
    *("false", "0", "0.0", "no", "n", "f", "50", "50.0", "office", "buro", "bureau", "oficina"),
    *("nein", "non", "nie"),
)
_REMOTE = (
    r"remote(?:ly)?|work(?:ing)? from (?:home|anywhere)|wfh|anywhere|home[ -]?office|home[- ]based"
    r"|tele[ -]?commut(?:e|ing)|tele[ -]?work(?:ing)?|teletravail|a distance|teletrabajo"
    r"|remoto|remota"
    r"|en remoto|trabalho remoto|da remoto|zdaln\w+|fernarbeit|ortsunabhangig|distributed|virtual"
)
_NOT_REMOTE = (
    r"hybrid(?:es?|en)?|on-?\s?site|in[- ](?:the[- ])?office|office[- ]based|in[- ]person"
    r"|(?:not|no|non|nicht|pas|kein)[- ](?:a )?(?:remote|homeoffice|teletravail)|vor ort|prasenz"
    r"|sur site|presentiel|presencial|en (?:la )?oficina|in sede|in presenza|stacjonarn\w+"
    r"|hibrid\w+|ibrido"
    r"|partially remote|partly remote|teilweise remote|teletravail partiel"
    r"|temporar\w+ remote|some remote|occasional\w* remote"
)
REMOTE = re.compile(rf"(?<!\w)(?:{_REMOTE})(?!\w)", re.IGNORECASE)
NOT_REMOTE = re.compile(rf"(?<!\w)(?:{_NOT_REMOTE})(?!\w)", re.IGNORECASE)


def workplace(written: str) -> bool | None:
    """Return what words of a place or a flag say of remote work, None where they say nothing.

    `TELECOMMUTE`, `100% Remote` and `Remote (US)` are remote, hybrid work is not. A city never
    says anything.
    """
    plain = without_accents(written).replace("_", " ")
    if NOT_REMOTE.search(plain):
        return False
    return True if REMOTE.search(plain) else None


def is_way_of_working(place: str) -> bool:
    """Return whether a place names none, but how the work is done: `Hybrid`, `Remote or Office`."""
    rest = NOT_REMOTE.sub(" ", without_accents(place))
    return not re.search(r"[^\W\d_]", re.sub(r"\b(?:or|and)\b", " ", REMOTE.sub(" ", rest)))


def flag(written: str) -> bool | None:
    """Return what a cell of a column about remote work says, None where that is not understood."""
    word = without_accents(written).strip().strip("[]\"'").strip().casefold()
    if word in TRUE:
        return True
    return False if word in FALSE else workplace(word)


# What stands in a text about where the work is done, with a denial before it. Denied remote work
# is work in an office: "This is not a remote position"; "no on-site work" tells little. Remote
# work and a home office alone are at times paid for beside the job, so only a denial counts.
_DENIAL = "not|no|isn't|isn’t|never|without|cannot be"
IN_TEXT = (
    rf"(?i)\b(?:(?:(?:{_DENIAL}) (?:[a-z]+ ){{0,3}})?"
    r"(?:(?:fully|100%|completely|entirely)[ -]remote|remote[ -](?:first|only)"
    r"|(?:position|role|job|opportunity) is (?:not )?(?:fully |100% )?remote"
    r"|remote (?:role|position|job|opportunity)"
    r"|hybrid (?:role|position|work|schedule|working|job)"
    r"|(?:in|into|from) our office|in(?:to)? the office"
    r"|[1-5] days? (?:a|per) week (?:in|at|on|from)|in-office|office-based"
    r"|on-?site (?:role|position|work|job)|work(?:ing)? on-?site"
    r"|work (?:in|from|at|out of) (?:our|the) (?:[a-z]+ ){1,2}office)"
    rf"|(?:{_DENIAL}) (?:[a-z]+ ){{0,2}}(?:remote work|work from home|home ?office))\b"
)
DENIED = rf"^(?:{_DENIAL}) "
NO_REMOTE = rf"{DENIED}.*(?:remote|home)"
AWAY = (
    rf"^(?:hybrid|on-?site|office|in-office|[1-5] days?|(?:in|into|from) (?:the|our) office"
    rf"|work (?:in|from|at|out of) (?:our|the)|work(?:ing)? on-?site|[a-z]+ is not .*remote)"
    rf"|{NO_REMOTE}"
)
