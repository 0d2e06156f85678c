"""The document behind `trend --json`: what one source saw of roles over time."""

from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.history import About, Point
from careercli.analysis.mix import FixedMix
from careercli.analysis.source_facts import SourceFacts
from careercli.analysis.statistics import Interval, Significance, Strength
from careercli.analysis.trend import Trend
from careercli.views.trend.sentences import change_text, notes


class SaidChange(NamedTuple):
    """A change between two periods, named by the days they end on, and its sentence."""

    about: About
    from_: date
    to: date
    before: float
    after: float
    change: float | None
    change_pct: float | None
    strength: Strength | None
    test: Significance | None
    senior: tuple[float, float] | None
    fixed_mix: FixedMix | None
    interval: Interval | None
    text: str


class TrendRole(NamedTuple):
    """A role's history, the earliest period first, and what changed."""

    id: str
    title: str
    counted_as: str | None
    history: tuple[Point, ...]
    changes: tuple[SaidChange, ...]


class TrendDocument(NamedTuple):
    """What `trend --json` prints."""

    schema: Literal["careercli/trend/1"]
    source: SourceFacts
    roles: tuple[TrendRole, ...]
    notes: tuple[str, ...]


def document(trend: Trend) -> TrendDocument:
    """Return the JSON document of a trend."""
    roles = (
        TrendRole(
            role.id,
            role.title,
            role.counted_as,
            role.history,
            tuple(SaidChange(*c, text=change_text(trend, role, c)) for c in role.changes),
        )
        for role in trend.roles
    )
    return TrendDocument("careercli/trend/1", trend.source, tuple(roles), notes(trend))
