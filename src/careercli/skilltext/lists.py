"""Which skills an item of a list or a tag names: there every name counts."""

import re

from careercli.catalog.vocabulary import Vocabulary

_HALVES = re.compile(r"\s*(?:/|&|\+(?!\+)|\s(?:and|und|et|y)\s)\s*", re.IGNORECASE)
_FIRM = re.compile(
    r"(?:,?\s+(?:inc|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|plc|s\.?a|b\.?v|group|labs"
    r"|technologies|software|systems))+\.?,?\s*$",
    re.IGNORECASE,
)


def listed(item: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the skills that an item names: one, or several where `docker/kubernetes` means so.

    A name of its own (CI/CD, PL/SQL) is one skill; two halves that are skills are two, also
    where the vocabulary knows the pair as another spelling of one (C/C++).
    """
    item = item.strip()
    whole = words.resolve(item)
    halves = [half for half in _HALVES.split(item) if half]
    if len(halves) > 1:
        named = [words.resolve(half) for half in halves]
        if all(named) and (whole is None or whole in named or _is_pair(item, whole, words)):
            return tuple(dict.fromkeys(skill for skill in named if skill))
    return (whole,) if whole else ()


def _is_pair(item: str, whole: str, words: Vocabulary) -> bool:
    """Return whether a known pair is no name of its own."""
    return len(set(map(words.resolve, _HALVES.split(item)))) > 1 and "/" not in words.names[whole]


def employer_skills(company: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the skill that is named after an employer: `Databricks, Inc.` is Databricks."""
    skill = words.resolve(company.strip()) or words.resolve(_FIRM.sub("", company.strip()))
    return (skill,) if skill else ()
