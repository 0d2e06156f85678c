"""Pay at places, steps and facts of occupations, from figures made up for each test."""

from datetime import date
from typing import Any

import pytest

from careercli.analysis.occupation_facts import level_of_most, occupation_facts
from careercli.analysis.occupation_list import Listed, ordered
from careercli.analysis.occupation_pay import pay_at_levels
from careercli.analysis.occupation_places import ordered_places, place_figures
from careercli.analysis.occupation_switch import occupation_step
from careercli.catalog.model import Role, Salary, Snapshot
from careercli.catalog.survey import AtLeast, HourlyWages, Place, Survey
from careercli.occupations.model import (
    Area,
    Asks,
    Education,
    Element,
    Measure,
    Occupation,
    Technology,
    Wages,
)
from careercli.occupations.records import onet_snapshot, survey_snapshot, withheld

NATION = Area(0, Place("0000000", "United States", "nation"), (), 1_000_000)
TEXAS = Area(1, Place("4800000", "Texas", "state"), ("TX",), 100_000)
NURSES = Occupation(1, "29-1141", "Registered Nurses", True, 4, ("29-1141.00",))
ELEMENTS = (
    Element("knowledge", "Law", 3.0, 1.0, 3.0, 1.0),
    Element("skills", "Writing", 3.0, 1.0, 3.0, 1.0),
)


def at(
    role: str, median: int | None, rse: float | None, area: Area = NATION, **more: Any
) -> Snapshot:
    wages = Wages(1000, 0.05, rse, median, *(None, None), median, *(None, None), None, None)
    wages = wages._replace(**more)
    occupation = NURSES._replace(soc=role)
    return survey_snapshot(Role(role, role), occupation, area, wages, (10_000, 1_000_000))


def test_a_median_is_judged_by_the_error_of_the_mean() -> None:
    # 100,000 ± 1.96 × 2 % and 90,000 ± 1.96 × 2 %: the margin is √(3,920² + 3,528²) = 5,274
    (pair,) = pay_at_levels([[at("a", 100_000, 0.02), at("b", 90_000, 0.02)]])
    (nation,) = pair.levels
    assert (nation.ahead, nation.strength) == ("a", "clear")
    assert nation.gap == pytest.approx(1 / 9)
    assert not pair.differs


def test_a_difference_within_the_errors_puts_nobody_ahead() -> None:
    (pair,) = pay_at_levels([[at("a", 100_000, 0.05), at("b", 90_000, 0.05)]])
    assert (pair.levels[0].ahead, pair.levels[0].strength) == (None, "unclear")


def test_a_verdict_that_flips_between_the_place_and_the_nation_says_so() -> None:
    here = [at("a", 80_000, 0.01, TEXAS), at("b", 100_000, 0.01, TEXAS)]
    nation = [at("a", 120_000, 0.01), at("b", 100_000, 0.01)]
    (pair,) = pay_at_levels([here, nation])
    assert [level.ahead for level in pair.levels] == ["b", "a"]
    assert pair.flips


def test_means_are_tested_by_their_own_errors_toward_the_higher_median() -> None:
    (pair,) = pay_at_levels([[at("a", 90_000, 0.01), at("b", 100_000, 0.01)]])
    assert pair.levels[0].mean_gap == pytest.approx(1 / 9)
    assert pair.levels[0].mean_strength == "clear"


def test_a_topped_out_wage_is_unknown_beyond_the_top() -> None:
    top = at("a", None, 0.02, at_least=AtLeast(median=239_200))
    (pair,) = pay_at_levels([[top, at("b", 90_000, 0.02)]])
    assert (pair.levels[0].ahead, pair.levels[0].strength) == (None, "unknown")
    assert top.salary == Salary(at_least=AtLeast(median=239_200))


def test_hourly_wages_stay_hourly_and_are_no_yearly_salary() -> None:
    actor = at("a", None, 0.08, mean=None, hourly=HourlyWages(median=29.05))
    assert actor.salary is None
    assert actor.survey is not None
    assert actor.survey.hourly == HourlyWages(median=29.05)
    assert "hourly wages only" in (actor.survey.withheld or "")


def test_absent_figures_have_their_reason() -> None:
    wages = Wages(*(None,) * len(Wages._fields))
    assert "no figures for Texas" in (withheld(NURSES, TEXAS, wages) or "")
    assert "not released" in (withheld(NURSES, TEXAS, wages._replace(employment=10)) or "")
    assert "does not cover" in (withheld(NURSES._replace(surveyed=False), TEXAS, wages) or "")


def test_a_location_quotient_is_the_part_there_over_the_part_in_the_nation() -> None:
    # 1,000 of 100,000 jobs in Texas, 10,000 of 1,000,000 in the nation
    survey = at("a", 100, 0.01, TEXAS).survey
    assert survey is not None
    assert survey.location_quotient == pytest.approx(1)
    assert survey.per_thousand == pytest.approx(10)


def test_places_stand_in_order_with_the_chance_of_more_than_the_nation() -> None:
    nation = at("a", 100_000, 0.0)
    low = at("a", 95_000, 0.02, TEXAS)
    high = at("a", 103_920, 0.02, TEXAS)  # 3,920 above, its error is 2,078: Φ(1.886) = 0.970
    none = at("a", None, None, TEXAS)
    places = ordered_places(nation, [none, low, high], "pay")
    assert [place.median for place in places] == [103_920, 95_000, None]
    assert places[0].sure_pay == pytest.approx(0.970, abs=0.001)
    assert place_figures(nation, nation).sure_pay is None


def asks(**more: Any) -> Asks:
    empty = Asks(None, None, None, (), None, (), (), ())
    return empty._replace(**more)


def test_a_step_lists_what_is_higher_by_more_than_the_errors_the_largest_first() -> None:
    start = asks(measures=(Measure(3, 0.1, 2.0, 0.3), Measure(3, 0.1, 4.0, 0.3)))
    target = asks(measures=(Measure(3, 0.1, 4.0, 0.4), Measure(3, 0.1, 4.9, 0.4)))
    step = occupation_step(("a", "b"), (start, target), ELEMENTS, (None, None))
    # both errors are 0.5, so more than 0.98 is needed: 2.0 is, 0.9 is not
    assert step.higher is not None
    assert [(one.name, one.by) for one in step.higher] == [("Law", 2.0)]


def test_a_step_names_technologies_preparation_and_the_degree_of_most() -> None:
    shares = (0.0, 0.4, 0, 0, 0, 0.6, *(0.0,) * 6)
    high_school = Education((0.0, 1.0, *(0.0,) * 10), 30, "2024-08", doubtful=False)
    start = asks(zone=2, education=high_school)
    target = asks(
        zone=4,
        education=Education(shares, 30, "2024-08", doubtful=False),
        technologies=(Technology("Excel", "excel", True, True), Technology("X", None, False, True)),
    )
    step = occupation_step(("a", "b"), (start, target), ELEMENTS, (None, None))
    assert step.longer_preparation
    assert step.degree == "bachelor"
    assert step.technologies == ("Excel",)
    assert step.higher is None


def test_most_have_the_highest_level_that_half_need_or_more() -> None:
    halves = Education((0.0, 0.5, 0, 0, 0, 0.3, 0, 0.2, 0, 0, 0, 0), 30, "2024-08", doubtful=False)
    assert level_of_most(halves) == 5


def test_facts_stand_by_importance_and_old_tables_are_named() -> None:
    of = asks(
        zone=4,
        zone_month="2021-08",
        measures=(Measure(None, None, 2.0, 0.1), Measure(4.0, 0.1, None, None)),
        measures_month="2024-08",
    )
    facts = occupation_facts("a", ("a", "A", ()), of, ELEMENTS, date(2026, 9, 1))
    assert [skill.name for skill in facts.skills] == ["Writing"]
    assert facts.knowledge == ()  # its importance is advised against
    assert [(old.table, old.month) for old in facts.old] == [("preparation", "2021-08")]


def test_technologies_in_demand_become_skills_without_an_order() -> None:
    named = tuple(Technology(f"T{n}", f"t{n}", n < 8, True) for n in range(10))
    snapshot = onet_snapshot(Role("a", "A"), NURSES, asks(technologies=named))
    assert snapshot is not None
    assert snapshot.alike
    assert [skill.id for skill in snapshot.skills] == [f"t{n}" for n in range(8)]


def test_absent_figures_stand_last_in_every_order() -> None:
    def one(id_: str, median: int | None) -> Listed:
        return Listed(id_, id_, None, median, None, None, None, None)

    result = [one("a", None), one("b", 1), one("c", 2)]
    assert [o.id for o in ordered(result, "median")] == ["c", "b", "a"]
    assert [o.id for o in ordered(result, "match")] == ["a", "b", "c"]


def test_the_survey_of_a_snapshot_has_its_place() -> None:
    survey = at("a", 1, 0.01, TEXAS).survey
    assert survey is not None
    assert survey._replace(location_quotient=None) == Survey(
        TEXAS.place, 1000, 0.05, 0.01, None, 10.0
    )
