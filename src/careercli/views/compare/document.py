"""A comparison as one JSON document: figures and the sentences that rest on them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from careercli.analysis.closeness import Closeness, Fit
from careercli.analysis.compare import Comparison
from careercli.analysis.criteria import Criterion
from careercli.analysis.figures import RoleFigures
from careercli.analysis.opinions import Opinion
from careercli.analysis.others import Others
from careercli.analysis.overlap import SharedSkills
from careercli.analysis.pay import PayGap
from careercli.analysis.role_gap import RoleGap
from careercli.analysis.skills import Switch
from careercli.analysis.source_facts import SourceFacts
from careercli.analysis.standing import GapRange, PairVerdict, Standing, Why
from careercli.analysis.verdicts import RolePlace
from careercli.person.skills import PersonSkills
from careercli.views.commands import Options
from careercli.views.compare.questions import Answer, notes, questions
from careercli.views.compare.verdicts import titles, verdict_text
from careercli.views.related import RelatedRoles, related_pairs

if TYPE_CHECKING:
    from careercli.analysis.occupations import Occupations

LATE_TYPES = {"Occupations": "careercli.analysis.occupations"}


class VerdictText(NamedTuple):
    """A verdict over all sources, with its sentence.

    `winner` is None unless the standing is `confirmed` or `one source`. With more than
    two roles `places` and `pairs` say who is ahead of whom; `opinions`, `gap_range` and
    `why` then stand in the pairs.
    """

    about: Criterion
    roles: tuple[str, ...]
    standing: Standing
    winner: str | None
    leans_to: str | None
    opinions: tuple[Opinion, ...]
    gap_range: GapRange | None
    why: tuple[Why, ...]
    places: tuple[RolePlace, ...]
    pairs: tuple[PairVerdict, ...]
    by_source_alone: bool
    text: str


class CompareDocument(NamedTuple):
    """What `compare --json` prints."""

    schema: Literal["careercli/compare/2"]
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    skills_source: SourceFacts | None
    skills_sources: tuple[SourceFacts, ...]
    roles: tuple[RoleFigures, ...]
    verdicts: tuple[VerdictText, ...]
    closeness: Closeness | None
    fit: Fit | None
    pay: Mapping[str, PayGap]
    skills: SharedSkills
    switching: tuple[Switch, ...]
    related: tuple[RelatedRoles, ...]
    questions: tuple[Answer, ...]
    notes: tuple[str, ...]
    your_skills: PersonSkills | None
    you: tuple[RoleGap, ...]
    others: Others
    occupations: "Occupations | None"


def document(
    comparison: Comparison,
    skills: PersonSkills | None = None,
    options: Options = (),
    occupations: "Occupations | None" = None,
) -> CompareDocument:
    """Return the JSON document of a comparison; `options` give the next command the same data.

    `occupations` are given where all the roles are, or are counted in, official occupations.
    """
    return CompareDocument(
        schema="careercli/compare/2",
        source=comparison.source,
        sources=comparison.sources,
        skills_source=comparison.skills_source,
        skills_sources=comparison.skills_sources,
        roles=comparison.roles,
        verdicts=tuple(
            VerdictText(**verdict._asdict(), text=verdict_text(titles(comparison.roles), verdict))
            for verdict in comparison.verdicts
        ),
        closeness=comparison.closeness,
        fit=comparison.fit,
        pay=comparison.pay,
        skills=comparison.skills,
        switching=comparison.switching,
        related=related_pairs(comparison.related, options),
        questions=questions(comparison),
        notes=notes(comparison),
        your_skills=skills,
        you=comparison.you,
        others=comparison.others,
        occupations=occupations,
    )
