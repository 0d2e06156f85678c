"""Roles by a person's own weights, and how far those weights decide.

A score is the weighted mean of criteria, each scaled to 0..1 over the candidates (openings by
their logarithm). A missing figure is left out of that role's mean (`skip`) or counts as the
lowest (`lowest`).
"""

from collections.abc import Collection, Mapping, Sequence
from math import fsum
from typing import Literal, NamedTuple

from careercli.analysis.candidates import Candidate, Ends, NotRankable, candidates, scales
from careercli.analysis.first_two import FirstTwo, first_two
from careercli.analysis.flips import Flip, Line, flips
from careercli.analysis.implied import NONE, CountsAs, Implies, Known, with_implied
from careercli.analysis.left_out import LeftOutAt, covers_most, left_out
from careercli.analysis.skills import coverage
from careercli.analysis.source_facts import SourceFacts, facts_used
from careercli.analysis.statistics import EQUAL, is_thin
from careercli.analysis.weights import CRITERIA, Weighed, WrongWeight, checked_weights
from careercli.catalog.model import Catalog

MissingRule = Literal["skip", "lowest"]
CLOSE = 0.1  # of the present weight
MISSING_RULES: tuple[MissingRule, ...] = ("skip", "lowest")


class Contribution(NamedTuple):
    """What one criterion adds to a role's score.

    `value` is the figure (None where it is missing), `measure` what is scaled of it (of
    openings the logarithm), `scaled` its place between the lowest (0) and the highest (1)
    candidate, `points` the weight's share times that: a role's points add up to its score.
    """

    value: float | None
    measure: float | None
    scaled: float | None
    points: float


class RankedRole(NamedTuple):
    """A role with its score from 0 to 1."""

    id: str
    title: str
    score: float
    contributions: Mapping[Weighed, Contribution]


class CriterionFlip(NamedTuple):
    """The weight of one criterion, all others kept, at which another role takes the lead.

    `close` says that this is at most a tenth more or less than the present weight.
    """

    criterion: Weighed
    weight: float
    winner: str
    direction: Literal["above", "below"]
    close: bool


class Ranking(NamedTuple):
    """Candidates by score; `tied` are those that share the first place, if several do.

    `thin` and `missing` name by role the criteria whose figure rests on few postings or is
    absent; `left_out` are the roles that the source does not cover, and `left_out_at` the
    first source that covers the most of them. `counted_as` has by role what the source
    counted in its place. `too_close` says that a weight at most a tenth more or less changes
    the winner. `fit_sources` has by role who counted the skills, empty where fit does not
    count. `other_dates` are the roles left out because the source saw them at another date
    than most. `scales` has the ends of each criterion that any candidate has. `counts_as` has
    the skills of these roles that the person has without naming them. For `disputed`,
    `leaning_back`, `undecided` and `leaning` see `FirstTwo`.
    """

    source: SourceFacts
    weights: Mapping[Weighed, float]
    rule: MissingRule
    roles: tuple[RankedRole, ...]
    tied: tuple[str, ...]
    thin: Mapping[str, tuple[Weighed, ...]]
    missing: Mapping[str, tuple[Weighed, ...]]
    counted_as: Mapping[str, str]
    left_out: tuple[str, ...]
    left_out_at: LeftOutAt | None
    flips: tuple[CriterionFlip, ...]
    too_close: bool
    fit_sources: Mapping[str, str]
    other_dates: tuple[str, ...]
    scales: Mapping[Weighed, Ends]
    counts_as: tuple[CountsAs, ...]
    disputed: tuple[Weighed, ...]
    leaning_back: tuple[Weighed, ...]
    undecided: bool
    leaning: bool


def rank(
    catalog: Catalog,
    names: Sequence[str] = (),
    weights: Mapping[str, float] | None = None,
    *,
    known: Collection[str] | None = None,
    implies: Implies = NONE,
    rule: MissingRule = "skip",
    source_id: str | None = None,
    top: int | None = None,
) -> Ranking:
    """Rank roles, all of them where none is named.

    Raises `UnknownRole`, `UnknownSource`, `NotCovered`, `NotRankable` and `WrongWeight`.
    """
    counting = _weights(weights or {}, known)
    have = None if known is None else with_implied(known, implies)
    rivals, other_dates = candidates(catalog, names, counting, source_id, have, top)
    ranked = sorted((_ranked(c, counting, rule) for c in rivals), key=lambda role: -role.score)
    turns = _turns(rivals, counting, rule)
    missed = () if names else left_out(catalog, [*(c.role.id for c in rivals), *other_dates])
    return Ranking(
        source=facts_used(catalog, [candidate.role for candidate in rivals])[0],
        weights=counting,
        rule=rule,
        roles=tuple(ranked),
        tied=_tied(ranked),
        thin={c.role.id: few for c in rivals if (few := _thin(c, counting))},
        missing={c.role.id: gaps for c in rivals if (gaps := _gaps(c))},
        counted_as={c.role.id: c.role.counted_as for c in rivals if c.role.counted_as},
        left_out=tuple(role.id for role in missed),
        left_out_at=covers_most(catalog, missed),
        flips=turns,
        too_close=any(flip.close for flip in turns),
        fit_sources={} if known is None else _fit_sources(rivals),
        other_dates=other_dates,
        scales=scales(rivals, tuple(counting)),
        counts_as=_counts_as(rivals, have, top),
        **_first_two(catalog, ranked, counting, source_id)._asdict(),
    )


def _turns(
    rivals: Sequence[Candidate], weights: Mapping[Weighed, float], rule: MissingRule
) -> tuple[CriterionFlip, ...]:
    return tuple(
        CriterionFlip(criterion, *flip, _is_close(flip, now))
        for criterion, now in weights.items()
        for flip in flips([_line(c, weights, rule, criterion) for c in rivals], now)
    )


def _tied(ranked: Sequence[RankedRole]) -> tuple[str, ...]:
    """Return the roles that share the first place, none where it is one role's."""
    first = ranked[0].score
    tied = tuple(role.id for role in ranked if abs(role.score - first) <= EQUAL)
    return tied if len(tied) > 1 else ()


def _first_two(
    catalog: Catalog,
    ranked: Sequence[RankedRole],
    weights: Mapping[Weighed, float],
    source_id: str | None,
) -> FirstTwo:
    pair = ranked[0].id, ranked[1].id
    values = [{c: part.value for c, part in role.contributions.items()} for role in ranked[:2]]
    return first_two(catalog, pair, values, weights, source_id)


def _fit_sources(rivals: Sequence[Candidate]) -> Mapping[str, str]:
    return {c.role.id: c.role.skills_source for c in rivals if c.role.skills_source}


def _counts_as(
    rivals: Sequence[Candidate], have: Known | None, top: int | None
) -> tuple[CountsAs, ...]:
    skills = (skill for c in rivals for skill in coverage(c.role, have or {}, top).have)
    return tuple(dict.fromkeys(CountsAs(s.implied_by, s.id) for s in skills if s.implied_by))


def _is_close(flip: Flip, now: float) -> bool:
    return abs(flip.weight - now) <= CLOSE * now + EQUAL


def _weights(asked: Mapping[str, float], known: Collection[str] | None) -> dict[Weighed, float]:
    """Return what each criterion counts: 1 without a weight; fit only where skills are known."""
    checked_weights(asked)
    if known is None and asked.get("fit"):
        hint = "give your skills with --skills, or save them with `careercli me add`"
        raise WrongWeight("fit can only count when your skills are known", hint)
    weights = {c: asked.get(c, 1.0) for c in CRITERIA if c != "fit" or known is not None}
    if not sum(weights.values()):
        raise NotRankable("all weights are 0", "give at least one criterion a weight above 0")
    return weights


def _ranked(
    candidate: Candidate, weights: Mapping[Weighed, float], rule: MissingRule
) -> RankedRole:
    counted = {c: w for c, w in weights.items() if _counts(candidate, c, rule)}
    total = fsum(counted.values()) or 1.0
    contributions = {
        c: Contribution(
            candidate.values[c],
            candidate.measures[c],
            candidate.scaled[c],
            counted.get(c, 0.0) / total * (candidate.scaled[c] or 0.0),
        )
        for c in weights
    }
    score = fsum(contribution.points for contribution in contributions.values())
    return RankedRole(candidate.role.id, candidate.role.title, score, contributions)


def _counts(candidate: Candidate, criterion: Weighed, rule: MissingRule) -> bool:
    return rule == "lowest" or candidate.scaled[criterion] is not None


def _thin(candidate: Candidate, weights: Mapping[Weighed, float]) -> tuple[Weighed, ...]:
    role = candidate.role
    rests_on = {
        "pay": role.salary.n if role.salary else None,
        "openings": role.openings,
        "remote": role.bases.remote,
        "entry": role.bases.seniority,
        "fit": role.bases.skills,
    }
    counted = (c for c, w in weights.items() if w and candidate.values[c] is not None)
    return tuple(criterion for criterion in counted if is_thin(rests_on[criterion]))


def _gaps(candidate: Candidate) -> tuple[Weighed, ...]:
    return tuple(c for c, scaled in candidate.scaled.items() if scaled is None)


def _line(
    candidate: Candidate,
    weights: Mapping[Weighed, float],
    rule: MissingRule,
    criterion: Weighed,
) -> Line:
    others = {c: w for c, w in weights.items() if c != criterion and _counts(candidate, c, rule)}
    return Line(
        role=candidate.role.id,
        a=fsum(w * (candidate.scaled[c] or 0.0) for c, w in others.items()),
        x=candidate.scaled[criterion] or 0.0,
        b=fsum(others.values()),
        h=1.0 if _counts(candidate, criterion, rule) else 0.0,
    )
