"""The document behind `switch --json`: a switch between two roles."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from careercli.analysis.role_gap import RoleGap
from careercli.analysis.skills import HeldSkill, MissingSkill, SkillBelow, Step
from careercli.analysis.source_facts import SourceFacts
from careercli.analysis.switch import PayChange, SwitchPlan
from careercli.analysis.verdicts import Verdict
from careercli.analysis.ways import Via
from careercli.person.skills import PersonSkills

if TYPE_CHECKING:
    from careercli.analysis.occupations import Occupations
    from careercli.views.person import You

LATE_TYPES = {"Occupations": "careercli.analysis.occupations"}


class SwitchDocument(NamedTuple):
    """What `switch --json` prints."""

    schema: Literal["careercli/switch/1"]
    source: SourceFacts | None
    sources: tuple[SourceFacts, ...]
    from_: str
    to: str
    coverage: float
    covered: float
    total: float
    without_doubtful: float
    reverse_coverage: float
    step: Step
    missing: tuple[MissingSkill, ...]
    carries_over: tuple[HeldSkill, ...]
    pay: Mapping[str, PayChange]
    senior: tuple[float, float] | None
    via: Via | None
    skills: PersonSkills | None
    yours: RoleGap | None
    skills_sources: tuple[SourceFacts, ...]
    pay_verdict: Verdict
    pay_sources: tuple[SourceFacts, ...]
    top: int
    below: tuple[SkillBelow, ...]
    skills_bases: Mapping[str, int | None]
    occupations: "Occupations | None" = None


def document(
    plan: SwitchPlan, you: "You | None", occupations: "Occupations | None" = None
) -> SwitchDocument:
    """Return the JSON document of a switch."""
    return SwitchDocument(
        schema="careercli/switch/1",
        source=plan.source,
        sources=plan.sources,
        from_=plan.roles[0].id,
        to=plan.roles[1].id,
        coverage=plan.coverage,
        covered=plan.covered,
        total=plan.total,
        without_doubtful=plan.without_doubtful,
        reverse_coverage=plan.reverse_coverage,
        step=plan.step,
        missing=plan.missing,
        carries_over=plan.carries_over,
        pay=plan.pay,
        senior=plan.senior,
        via=plan.via,
        skills=you.skills if you else None,
        yours=plan.yours,
        skills_sources=plan.skills_sources,
        pay_verdict=plan.pay_verdict,
        pay_sources=plan.pay_sources,
        top=plan.top,
        below=plan.below,
        skills_bases={role.id: role.bases.skills for role in plan.roles},
        occupations=occupations,
    )
