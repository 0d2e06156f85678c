"""Which skills an item of a list or a tag names: there every name counts."""

import re

from careercli.catalog.names import is_too_long
from careercli.catalog.vocabulary import Vocabulary

_HALVES = re.compile(
    r"\s*(?:[/&|]|(?<!\+)\+(?![+\s]|$)|\s(?:and|und|et|y|or|oder|ou|o)\s)\s*", re.IGNORECASE
)
_FIRM = re.compile(
    r"(?:,?\s+(?:inc|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|plc|s\.?a|b\.?v|group|labs"
    r"|technologies|software|systems))+\.?,?\s*$",
    re.IGNORECASE,
)


def listed(item: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the skills that an item names: one, or several where `docker/kubernetes` means so.

    A name of its own (CI/CD, PL/SQL) is one skill; else all parts have to be skills.
    """
    if is_too_long(item):
        return ()
    if whole := words.resolve(item.strip()):
        return (whole,)
    halves = [half for half in _HALVES.split(item.strip()) if half]
    skills = [words.resolve(half) for half in halves]
    return tuple(dict.fromkeys(skill for skill in skills if skill)) if all(skills) else ()


def employer_skills(company: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the skill that is named after an employer: `Databricks, Inc.` is Databricks."""
    skill = words.resolve(company.strip()) or words.resolve(_FIRM.sub("", company.strip()))
    return (skill,) if skill else ()
