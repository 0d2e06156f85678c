"""The document behind `rank --json`: roles by a person's weights."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from careercli.analysis.candidates import Ends
from careercli.analysis.implied import CountsAs
from careercli.analysis.left_out import LeftOutAt
from careercli.analysis.rank import (
    CriterionFlip,
    MissingRule,
    RankedRole,
    Ranking,
)
from careercli.analysis.source_facts import SourceFacts
from careercli.analysis.weights import Weighed
from careercli.person.skills import PersonSkills

if TYPE_CHECKING:
    from careercli.analysis.occupations import Occupations
    from careercli.views.person import You

LATE_TYPES = {"Occupations": "careercli.analysis.occupations"}


class RankDocument(NamedTuple):
    """What `rank --json` prints."""

    schema: Literal["careercli/rank/1"]
    source: SourceFacts
    skills: PersonSkills | None
    weights: Mapping[Weighed, float]
    missing_rule: MissingRule
    roles: tuple[RankedRole, ...]
    tied: tuple[str, ...]
    missing: Mapping[str, tuple[Weighed, ...]]
    thin: Mapping[str, tuple[Weighed, ...]]
    left_out: tuple[str, ...]
    flips: tuple[CriterionFlip, ...]
    left_out_at: LeftOutAt | None
    counted_as: Mapping[str, str]
    too_close: bool
    fit_sources: Mapping[str, str]
    other_dates: tuple[str, ...]
    scales: Mapping[Weighed, Ends]
    counts_as: tuple[CountsAs, ...]
    disputed: tuple[Weighed, ...]
    leaning_back: tuple[Weighed, ...]
    undecided: bool
    leaning: bool
    occupations: "Occupations | None" = None


def document(
    ranking: Ranking, you: "You | None", occupations: "Occupations | None" = None
) -> RankDocument:
    """Return the JSON document of a ranking."""
    return RankDocument(
        schema="careercli/rank/1",
        source=ranking.source,
        skills=you.skills if you else None,
        weights=ranking.weights,
        missing_rule=ranking.rule,
        roles=ranking.roles,
        tied=ranking.tied,
        missing=ranking.missing,
        thin=ranking.thin,
        left_out=ranking.left_out,
        flips=ranking.flips,
        left_out_at=ranking.left_out_at,
        counted_as=ranking.counted_as,
        too_close=ranking.too_close,
        fit_sources=ranking.fit_sources,
        other_dates=ranking.other_dates,
        scales=ranking.scales,
        counts_as=ranking.counts_as,
        disputed=ranking.disputed,
        leaning_back=ranking.leaning_back,
        undecided=ranking.undecided,
        leaning=ranking.leaning,
        occupations=occupations,
    )
