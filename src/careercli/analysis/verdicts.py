"""Which role leads in what, and whether that is sure: one rule a criterion.

A rule names a winner only where the difference is one: two figures of the same
source, far enough apart and clear of chance.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from careercli.analysis.criteria import openings_test
from careercli.analysis.figures import RoleFigures
from careercli.analysis.role_gap import RoleGap
from careercli.analysis.skills import Overlap, overlap, skill_ids
from careercli.analysis.statistics import (
    Interval,
    Strength,
    median_strength,
    share_strength,
    wilson,
)

REMOTE_POINTS = 0.05
ENTRY_POINTS = 0.05
SENIORITY_POINTS = 0.15

About = Literal["pay", "openings", "remote", "entry", "closeness", "fit"]
Evidence = Mapping[str, Mapping[str, float | int | None]]


class SourceVerdict(NamedTuple):
    """What one criterion says: the two roles it turns on, the leader first.

    `of` is how many roles have the figure; `winner` is None where the criterion
    does not decide; `strength` is how sure
    the difference is, None where sureness has no meaning (closeness, fit), and
    `evidence` the figures by role.
    """

    about: About
    roles: tuple[str, str]
    of: int
    winner: str | None
    strength: Strength | None
    evidence: Evidence


class Closeness(NamedTuple):
    """The two roles whose top skills overlap most, out of `of` roles with skills."""

    roles: tuple[str, str]
    of: int
    overlap: Overlap


class Fit(NamedTuple):
    """The two roles that the person's skills cover most; `winner` is None between equals.

    `coverage` has the share of each that is covered, from 0 to 1.
    """

    roles: tuple[str, str]
    of: int
    winner: str | None
    coverage: Mapping[str, float]


Rule = Callable[[Sequence[RoleFigures]], SourceVerdict | None]


def source_verdicts(roles: Sequence[RoleFigures], same_source: bool) -> tuple[SourceVerdict, ...]:
    """Return what each criterion says of the roles, where there are figures for it.

    Figures of different sources are not held against each other: without a
    common source only closeness, which is about skills, is judged.
    """
    rules: tuple[Rule, ...] = (pay, openings, remote, entry, closeness)
    found = (rule(roles) for rule in (rules if same_source else (closeness,)))
    return tuple(verdict for verdict in found if verdict is not None)


def pay(roles: Sequence[RoleFigures]) -> SourceVerdict | None:
    """Judge the medians of the best-paid role and the next."""
    paid = [(role, role.salary.median) for role in roles if role.salary and role.salary.median]
    top = _top_two(paid)
    if top is None or top[0].salary is None or top[1].salary is None:
        return None
    strength = median_strength(top[0].salary, top[1].salary)
    evidence = {
        role.id: {
            "median": salary.median,
            "n": salary.n,
            "senior": role.seniority.senior if role.seniority else None,
        }
        for role, salary in ((top[0], top[0].salary), (top[1], top[1].salary))
    }
    return _verdict("pay", top, len(paid), strength == "clear", strength, evidence)


def openings(roles: Sequence[RoleFigures]) -> SourceVerdict | None:
    """Judge the two largest numbers of openings."""
    counted = [(role, role.openings) for role in roles if role.openings is not None]
    top = _top_two(counted)
    if top is None:
        return None
    strength = openings_strength(*(role.openings or 0 for role in top))
    evidence = {role.id: {"openings": role.openings} for role in top}
    return _verdict("openings", top, len(counted), strength == "clear", strength, evidence)


def openings_strength(a: int, b: int) -> Strength:
    """Return whether one of two numbers is clearly more: 1.25 times as many, and not none."""
    return openings_test(a, b).strength


def remote(roles: Sequence[RoleFigures]) -> SourceVerdict | None:
    """Judge the remote shares: at least 5 points apart, and clear of chance."""
    shares = [(role, role.remote) for role in roles if role.remote is not None]
    return _shares("remote", shares, REMOTE_POINTS)


def entry(roles: Sequence[RoleFigures]) -> SourceVerdict | None:
    """Judge the entry-level shares: at least 5 points apart, and clear of chance."""
    shares = [(role, role.seniority.entry) for role in roles if role.seniority]
    return _shares("entry", shares, ENTRY_POINTS)


def closeness(roles: Sequence[RoleFigures]) -> SourceVerdict | None:
    """Name the two roles whose top skills overlap most; nobody wins."""
    closest = closest_roles(roles)
    if closest is None:
        return None
    count, of, share, jaccard, _ = closest.overlap
    evidence = {"overlap": {"count": count, "of": of, "share": share, "jaccard": jaccard}}
    return SourceVerdict("closeness", closest.roles, closest.of, None, None, evidence)


def closest_roles(roles: Sequence[RoleFigures]) -> Closeness | None:
    """Return the two roles whose top skills overlap most; None with fewer than two lists."""
    ranked = [role for role in roles if role.skills]
    pairs = list(combinations(ranked, 2))
    if not pairs:
        return None
    overlaps = [overlap([skill_ids(a), skill_ids(b)]) for a, b in pairs]
    best = max(range(len(pairs)), key=lambda i: (overlaps[i].count_, overlaps[i].jaccard))
    a, b = pairs[best]
    return Closeness((a.id, b.id), len(ranked), overlaps[best])


def fit(you: Sequence[RoleGap]) -> tuple[SourceVerdict, ...]:
    """Name the role that the person's skills cover most; nobody wins between equals."""
    best = best_fit(you)
    if best is None:
        return ()
    evidence = {
        role.id: {"coverage": role.coverage, "covered": role.covered, "total": role.total}
        for role_id in best.roles
        for role in you
        if role.id == role_id
    }
    return (SourceVerdict("fit", best.roles, best.of, best.winner, None, evidence),)


def best_fit(you: Sequence[RoleGap]) -> Fit | None:
    """Return the two roles that the person covers most; None where one cannot be told."""
    covered = [(role, role.coverage) for role in you if role.coverage is not None]
    if len(you) < 2 or len(covered) < len(you):
        return None
    (first, most), (second, next_), *_ = sorted(covered, key=lambda pair: -pair[1])
    winner = first.id if most > next_ + 1e-12 else None
    return Fit((first.id, second.id), len(you), winner, {first.id: most, second.id: next_})


def seniority_gap(verdict: SourceVerdict) -> tuple[float, float] | None:
    """Return the senior shares behind a pay verdict where they differ by 15 points or more."""
    leader, other = (verdict.evidence[role].get("senior") for role in verdict.roles)
    return senior_shares(leader, other)


def senior_shares(a: float | None, b: float | None) -> tuple[float, float] | None:
    """Return two senior shares where they differ enough for pay to differ by it."""
    if a is None or b is None or abs(a - b) < SENIORITY_POINTS - 1e-9:
        return None
    return a, b


def _shares(
    about: Literal["remote", "entry"],
    shares: Sequence[tuple[RoleFigures, float]],
    apart: float,
) -> SourceVerdict | None:
    top = _top_two(shares)
    if top is None:
        return None
    share = {role.id: share for role, share in shares}
    high, low = share[top[0].id], share[top[1].id]
    n = {role.id: role.bases.remote if about == "remote" else role.bases.seniority for role in top}
    strength = share_strength(high, n[top[0].id], low, n[top[1].id])
    wins = strength == "clear" and high - low >= apart - 1e-9
    evidence = {role.id: _share_evidence(about, share[role.id], n[role.id]) for role in top}
    return _verdict(about, top, len(shares), wins, strength, evidence)


def _share_evidence(about: str, share: float, n: int | None) -> Mapping[str, float | int | None]:
    interval = wilson(share, n) if n else Interval(0.0, 1.0)
    return {about: share, "n": n, "low": interval.low, "high": interval.high}


def _top_two(
    figures: Sequence[tuple[RoleFigures, float]],
) -> tuple[RoleFigures, RoleFigures] | None:
    """Return the roles with the two highest figures; equal ones keep their order."""
    if len(figures) < 2:
        return None
    first, second, *_ = sorted(figures, key=lambda pair: -pair[1])
    return first[0], second[0]


def _verdict(
    about: About,
    top: tuple[RoleFigures, RoleFigures],
    of: int,
    wins: bool,
    strength: Strength | None,
    evidence: Evidence,
) -> SourceVerdict:
    winner = top[0].id if wins else None
    return SourceVerdict(about, (top[0].id, top[1].id), of, winner, strength, evidence)
