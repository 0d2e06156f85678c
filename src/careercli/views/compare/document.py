"""A comparison as one JSON document: figures and the sentences that rest on them."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from careercli.analysis.compare import Comparison
from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.analysis.others import Others
from careercli.analysis.pay import PayGap
from careercli.analysis.role_gap import RoleGap
from careercli.analysis.skills import SharedSkills, Switch
from careercli.analysis.statistics import Strength
from careercli.analysis.verdicts import About, Evidence
from careercli.person.skills import PersonSkills
from careercli.views.compare.opinions import elsewhere
from careercli.views.compare.questions import questions
from careercli.views.compare.sentences import Answer, notes, verdict_text
from careercli.views.related import Related, related_pairs


class VerdictText(NamedTuple):
    """A verdict with its sentence; `roles` are the two it turns on, the leader first.

    `elsewhere` says whether other sources bear it out, None where none can.
    """

    about: About
    winner: str | None
    strength: Strength | None
    text: str
    roles: tuple[str, str]
    of: int
    evidence: Evidence
    elsewhere: str | None


class CompareDocument(NamedTuple):
    """What `compare --json` prints."""

    schema: Literal["careercli/compare/1"]
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    skills_source: SourceFacts | None
    roles: tuple[RoleFigures, ...]
    verdicts: tuple[VerdictText, ...]
    pay: Mapping[str, PayGap]
    skills: SharedSkills
    switching: tuple[Switch, ...]
    related: tuple[Related, ...]
    questions: tuple[Answer, ...]
    notes: tuple[str, ...]
    your_skills: PersonSkills | None
    you: tuple[RoleGap, ...]
    others: Others


def document(
    comparison: Comparison, skills: PersonSkills | None = None, options: str = ""
) -> CompareDocument:
    """Return the JSON document of a comparison; `options` give the next command the same data."""
    return CompareDocument(
        schema="careercli/compare/1",
        source=comparison.source,
        sources=comparison.sources,
        skills_source=comparison.skills_source,
        roles=comparison.roles,
        verdicts=tuple(
            VerdictText(
                v.about,
                v.winner,
                v.strength,
                verdict_text(comparison, v),
                v.roles,
                v.of,
                v.evidence,
                elsewhere(comparison, v) or None,
            )
            for v in comparison.verdicts
        ),
        pay=comparison.pay,
        skills=comparison.skills,
        switching=comparison.switching,
        related=related_pairs(comparison.related, options),
        questions=questions(comparison),
        notes=notes(comparison),
        your_skills=skills,
        you=comparison.you,
        others=comparison.others,
    )
