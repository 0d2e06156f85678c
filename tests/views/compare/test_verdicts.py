"""The sentence of a verdict: who leads, by how much, at which sources, and how sure it is."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.criteria import Criterion
from careercli.analysis.standing import GapRange
from careercli.catalog.model import Snapshot
from careercli.views.compare.verdicts import range_text
from tests.builders import make_salary, make_snapshot
from tests.views.compare.made_up import sentence

# Medians of 400 with quartiles 40,000 apart: SE = 1.2533 × (40,000 / 1.349) / √400 = 1,858, so that
# 20,000 apart are far more than 1.96 × √2 × 1,858 = 5,151, and 4,000 are not.


def pay(role: str, source: str, median: int, n: int | None = 400) -> Snapshot:
    return make_snapshot(role, source, salary=make_salary(median, n=n))


def two(source: str, alpha: int, beta: int, n: int | None = 400) -> tuple[Snapshot, Snapshot]:
    return pay("alpha", source, alpha, n), pay("beta", source, beta, n)


PAY: dict[str, tuple[tuple[Snapshot, ...], str]] = {
    "confirmed by both": (
        (*two("one", 120_000, 100_000), *two("two", 125_000, 100_000)),
        "Choose Alpha if pay decides: 20% to 25% more at both sources (confirmed).",
    ),
    "confirmed by two of three": (
        (*two("one", 120_000, 100_000), *two("two", 120_000, 100_000), *two("six", 99_000, 98_000)),
        "Choose Alpha if pay decides: 20% more at one and two (confirmed), even at six.",
    ),
    "by one source": (
        two("one", 120_000, 100_000),
        "Choose Alpha if pay decides: 20% more at one, the only source that can tell.",
    ),
    "by one source that alone gives sizes": (
        (*two("one", 120_000, 100_000), *two("two", 90_000, 100_000, None)),
        "Choose Alpha if pay decides: 20% more at one, the only source that can tell.",
    ),
    "leaning": (
        (*two("one", 120_000, 100_000), *two("two", 99_000, 98_000)),
        "Pay leans to Alpha: 20% more at one, even at two.",
    ),
    "leaning on a thin figure": (
        two("one", 300_000, 100_000, 12),
        "Pay leans to Alpha: 200% more at one (on fewer than 30).",
    ),
    "disputed": (
        (*two("one", 120_000, 100_000), *two("two", 100_000, 125_000)),
        "Pay: sources contradict each other; Alpha has 20% more at one, Beta has 25% more at two.",
    ),
    "even by chance": (
        two("one", 104_000, 100_000),
        "Pay does not decide: the difference is small enough to be chance at one.",
    ),
    "even since too small to matter": (
        two("one", 104_000, 100_000, 40_000),
        "Pay does not decide: the difference is too small to matter at one.",
    ),
    "without sizes": (
        two("one", 120_000, 100_000, None),
        "Pay cannot be judged: one gives no sample size.",
    ),
    "without a source of both": (
        (pay("alpha", "one", 120_000), pay("beta", "two", 100_000)),
        "Pay cannot be judged: no source has it for both.",
    ),
}


@pytest.mark.parametrize(("snapshots", "text"), PAY.values(), ids=PAY)
def test_the_sentence_of_pay(snapshots: tuple[Snapshot, ...], text: str) -> None:
    assert sentence("pay", *snapshots) == text


def test_figures_of_different_dates_are_not_held_against_each_other() -> None:
    old = pay("alpha", "one", 120_000)._replace(as_of=date(2024, 1, 1))
    new = pay("beta", "one", 100_000)._replace(as_of=date(2025, 1, 1))
    assert sentence("pay", old, new) == (
        "Pay cannot be judged: the figures of one are of different dates."
    )


def test_a_source_that_was_asked_for_is_heard_alone() -> None:
    snapshots = (*two("one", 120_000, 100_000), *two("two", 100_000, 125_000))
    assert sentence("pay", *snapshots, asked="two") == (
        "Choose Beta if pay decides: 25% more at two."
    )


def share(role: str, source: str, remote: float, n: int = 1000) -> Snapshot:
    return make_snapshot(role, source, openings=n, remote=remote)


OTHERS: dict[str, tuple[Criterion, tuple[Snapshot, ...], str]] = {
    "openings, many times": (
        "openings",
        (make_snapshot("alpha", openings=500), make_snapshot("beta", openings=100)),
        "Choose Alpha if you want the most openings: 5 times as many at tracker, "
        "the only source that can tell.",
    ),
    "openings, a third more": (
        "openings",
        (make_snapshot("alpha", openings=400), make_snapshot("beta", openings=300)),
        "Choose Alpha if you want the most openings: 33% more at tracker, "
        "the only source that can tell.",
    ),
    "openings, less than a quarter more": (
        "openings",
        (make_snapshot("alpha", openings=110), make_snapshot("beta", openings=100)),
        "Openings do not decide: they are about even at tracker.",
    ),
    "openings against none": (
        "openings",
        (make_snapshot("alpha", openings=50), make_snapshot("beta", openings=0)),
        "Openings lean to Alpha: all of them at tracker (on fewer than 30).",
    ),
    "remote": (
        "remote",
        (share("alpha", "one", 0.3), share("beta", "one", 0.1)),
        "Choose Alpha if you want to work remotely: 20 percentage points more at one, "
        "the only source that can tell.",
    ),
    "entry": (
        "entry",
        (
            make_snapshot("alpha", openings=1000, seniority=(0.2, 0.6, 0.2)),
            make_snapshot("beta", openings=1000, seniority=(0.2, 0.7, 0.1)),
        ),
        "Choose Alpha if you are starting out: 10 percentage points more at tracker, "
        "the only source that can tell.",
    ),
    "seniority": (
        "seniority",
        (
            make_snapshot("alpha", openings=1000, seniority=(0.4, 0.5, 0.1)),
            make_snapshot("beta", openings=1000, seniority=(0.2, 0.7, 0.1)),
        ),
        "Choose Alpha if you look for a senior post: 20 percentage points more at tracker, "
        "the only source that can tell.",
    ),
}


@pytest.mark.parametrize(("about", "snapshots", "text"), OTHERS.values(), ids=OTHERS)
def test_the_sentence_of_another_criterion(
    about: Criterion, snapshots: tuple[Snapshot, ...], text: str
) -> None:
    assert sentence(about, *snapshots) == text


@pytest.mark.parametrize(
    ("about", "low", "high", "text"),
    [
        ("pay", 0.42, 0.45, "42% to 45% more"),
        ("pay", 0.42, 0.42, "42% more"),
        ("pay", -0.21, 0.96, "from 21% less to 96% more"),
        ("pay", -0.2, -0.1, "10% to 20% less"),
        ("pay", 0.055, 0.055, "5.5% more"),
        ("openings", 1.5, 38.7, "2.5 to 39.7 times as many"),
        ("openings", 0.39, 24.06, "1.4 to 25.1 times as many"),
        ("openings", -0.2, 4.0, "from 20% less to 400% more"),
        ("openings", 0.25, 1.5, "1.2 to 2.5 times as many"),
        ("remote", 0.05, 0.05, "5 percentage points more"),
        ("remote", -0.026, 0.083, "from 2.6 percentage points less to 8.3 percentage points more"),
        ("entry", 0.1, 0.2, "10 to 20 percentage points more"),
    ],
)
def test_a_range_of_gaps(about: Criterion, low: float, high: float, text: str) -> None:
    assert range_text(about, GapRange("alpha", low, high)) == text


def three(**medians: tuple[int, ...]) -> list[Snapshot]:
    sources = ("one", "two", "six")
    return [
        pay(role, source, median)
        for role, given in medians.items()
        for source, median in zip(sources, given, strict=False)
    ]


MANY: dict[str, tuple[dict[str, Any], str]] = {
    "a leader": (
        {"alpha": (150_000, 150_000), "beta": (120_000, 120_000), "gamma": (100_000, 100_000)},
        "Pay: Alpha leads, confirmed against 2 of 2.",
    ),
    "a leader that is even with one": (
        {"alpha": (150_000, 150_000), "beta": (149_000, 149_000), "gamma": (100_000, 100_000)},
        "Pay: no role leads.",
    ),
    "a dispute at the top": (
        {"alpha": (150_000, 120_000), "beta": (120_000, 150_000), "gamma": (100_000, 100_000)},
        "Pay: sources contradict each other, so no role leads.",
    ),
}


@pytest.mark.parametrize(("medians", "text"), MANY.values(), ids=MANY)
def test_the_sentence_of_three_roles(medians: dict[str, Any], text: str) -> None:
    assert sentence("pay", *three(**medians)) == text
