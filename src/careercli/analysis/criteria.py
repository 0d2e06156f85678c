"""What roles are judged by: the figure of each criterion, how it is tested, and what matters."""

from collections.abc import Callable
from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.source_facts import Period
from careercli.analysis.statistics import (
    Significance,
    median_interval,
    median_test,
    share_interval,
    share_test,
)
from careercli.catalog.lookup import bases_of
from careercli.catalog.model import Salary, Snapshot, Topic

Criterion = Literal["pay", "openings", "remote", "entry", "seniority"]
JudgedLevel = Literal["entry", "senior"]
MORE_PAY = 0.05  # of the lower median
MORE_OPENINGS = 0.25  # of the smaller number
MORE_POINTS = 0.05  # of shares, in which 1 is 100 %


class OpinionFigure(NamedTuple):
    """A role's figure at a source: money, a number of openings, or a share from 0 to 1.

    `n` is how many it rests on, `low` and `high` are the ends of its 95 % interval, and
    `since` and `as_of` its period; None where the source does not tell.
    """

    value: float
    n: int | None
    low: float | None
    high: float | None
    since: date | None
    as_of: date | None


class Judged(NamedTuple):
    """A criterion: its topic, a snapshot's figure, and the test of two snapshots' figures.

    `relative` says that the gap is relative to the lower figure, and `least` which
    gap is material.
    """

    about: Criterion
    topic: Topic
    figure: Callable[[Snapshot, Period], OpinionFigure | None]
    test: Callable[[Snapshot, Snapshot], Significance | None]
    relative: bool
    least: float


def openings_test(a: int, b: int) -> Significance:
    """Return whether one of two numbers is clearly more: 1.25 times as many.

    They are counted, so chance has no part in it. No openings count as half of one; two roles
    without any are even.
    """
    more, fewer = max(a, b), min(a, b)
    ratio = more / (fewer or 0.5) if more else 1.0
    return Significance("ratio", ratio, 1 + MORE_OPENINGS)


def _pay(snapshot: Snapshot, period: Period) -> OpinionFigure | None:
    salary = snapshot.salary
    if salary is None or salary.median is None:
        return None
    low, high = median_interval(salary) or (None, None)
    return OpinionFigure(salary.median, salary.n, low, high, *period)


def _pay_test(a: Snapshot, b: Snapshot) -> Significance | None:
    return median_test(a.salary or Salary(), b.salary or Salary())


def _openings(snapshot: Snapshot, period: Period) -> OpinionFigure | None:
    openings = snapshot.openings
    return None if openings is None else OpinionFigure(openings, openings, None, None, *period)


def _openings_test(a: Snapshot, b: Snapshot) -> Significance | None:
    return openings_test(a.openings or 0, b.openings or 0)


def _remote(snapshot: Snapshot, period: Period) -> OpinionFigure | None:
    return _share(snapshot.remote, bases_of(snapshot).remote, period)


def _remote_test(a: Snapshot, b: Snapshot) -> Significance | None:
    return share_test(a.remote or 0, bases_of(a).remote, b.remote or 0, bases_of(b).remote)


def _share(share: float | None, n: int | None, period: Period) -> OpinionFigure | None:
    if share is None:
        return None
    low, high = share_interval(share, n) or (None, None)
    return OpinionFigure(share, n, low, high, *period)


def _level(snapshot: Snapshot, level: JudgedLevel) -> float | None:
    mix = snapshot.seniority
    if mix is None:
        return None
    return mix.entry if level == "entry" else mix.senior


def _of_level(about: Literal["entry", "seniority"], level: JudgedLevel) -> Judged:
    def figure(snapshot: Snapshot, period: Period) -> OpinionFigure | None:
        return _share(_level(snapshot, level), bases_of(snapshot).seniority, period)

    def test(a: Snapshot, b: Snapshot) -> Significance | None:
        n = bases_of(a).seniority, bases_of(b).seniority
        return share_test(_level(a, level) or 0, n[0], _level(b, level) or 0, n[1])

    return Judged(about, "seniority", figure, test, relative=False, least=MORE_POINTS)


PAY = Judged("pay", "pay", _pay, _pay_test, relative=True, least=MORE_PAY)
OPENINGS = Judged(
    "openings", "openings", _openings, _openings_test, relative=True, least=MORE_OPENINGS
)
REMOTE = Judged("remote", "remote", _remote, _remote_test, relative=False, least=MORE_POINTS)
ENTRY = _of_level("entry", "entry")
SENIORITY = _of_level("seniority", "senior")
JUDGED = (PAY, OPENINGS, REMOTE, ENTRY, SENIORITY)
