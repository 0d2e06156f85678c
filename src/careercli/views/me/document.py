"""The document behind `me show --json`: the saved profile."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from careercli.person.skills import PersonSkills
from careercli.views.person import You


class MeDocument(NamedTuple):
    """What `me show --json` prints."""

    schema: Literal["careercli/me/1"]
    path: str
    skills: PersonSkills
    weights: Mapping[str, float]


def document(path: str, you: You, weights: Mapping[str, float]) -> MeDocument:
    """Return the JSON document of a profile."""
    return MeDocument("careercli/me/1", path, you.skills, weights)
