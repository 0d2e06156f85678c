"""Roles by a person's own weights, as a page."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from careercli.analysis.rank import MissingRule, rank
from careercli.catalog.model import Catalog
from careercli.catalog.vocabulary import vocabulary_of
from careercli.person.skills import PersonSkills
from careercli.views.blocks import Page
from careercli.views.person import You
from careercli.views.rank.page import page
from tests.builders import SHIPPED, TRACKER, make_catalog, make_salary, make_snapshot
from tests.views.reading import cells, heads, intro, lines, outro, table

ONLY_PAY = {"openings": 0.0, "remote": 0.0, "entry": 0.0}
TODAY = date(2026, 11, 28)


def made(
    weights: Mapping[str, float] | None = None,
    of: Catalog = TRACKER,
    known: tuple[str, ...] | None = None,
    rule: MissingRule = "skip",
    source_id: str | None = None,
    **options: Any,
) -> Page:
    words = vocabulary_of(of.skills)
    ranking = rank(
        of, (), weights, known=known, rule=rule, implies=words.implies, source_id=source_id
    )
    you = None
    if known is not None:
        names = tuple(words.names[skill] for skill in known)
        you = You(PersonSkills(known), names, ("--skills", ",".join(known)))
    titles = {role.id: role.title for role in of.roles}
    return page(ranking, you, titles, words.names, TODAY, **options)


def pair(**beta: Any) -> Catalog:
    """Alpha pays less and has more openings; Beta is as given."""
    whole: dict[str, Any] = {"openings": 400, "remote": 0.1, "seniority": (0.3, 0.6, 0.1)}
    return make_catalog(
        make_snapshot("alpha", **whole, salary=make_salary(100_000)),
        make_snapshot("beta", **whole | {"openings": 100, "salary": make_salary(150_000)} | beta),
    )


def test_the_winner_is_the_first_sentence() -> None:
    assert intro(made({"pay": 3, "remote": 2}))[0] == "By your weights: AI Architect."


def test_equal_weights_are_said_to_be_equal() -> None:
    assert intro(made())[0] == "With equal weights: AI/ML Engineer."


def test_a_tie_is_said_and_not_decided() -> None:
    assert intro(made(of=pair()))[0] == "With equal weights: a tie between Alpha and Beta."


def test_a_winner_that_a_tenth_of_a_weight_undoes_is_too_close_to_call() -> None:
    """Pay decides for Beta by 1.05 to 1 against openings."""
    of = made({"pay": 1.05}, of=pair())
    assert intro(of)[0] == (
        "By your weights: too close to call between Beta and Alpha: "
        "a tenth more or less of a weight decides."
    )


def test_a_pair_on_which_other_sources_contradict_is_ranked_at_one_source_alone() -> None:
    lone: dict[str, Any] = {"openings": 500, "remote": 0.1, "seniority": (0.3, 0.6, 0.1)}
    of = make_catalog(
        make_snapshot("alpha", **lone, salary=make_salary(100_000)),
        make_snapshot("beta", **lone, salary=make_salary(150_000)),
        make_snapshot("alpha", "board", salary=make_salary(150_000)),
        make_snapshot("beta", "board", salary=make_salary(100_000)),
    )
    assert intro(made(of=of))[0] == (
        "With equal weights, at tracker alone: too close to call between Beta and Alpha: "
        "what puts Beta first is not sure. Sources contradict each other on pay of Beta and Alpha."
    )
    assert intro(made(of=of, source_id="tracker"))[0] == "With equal weights: Beta."
    assert intro(made({"pay": 0, "openings": 0, "entry": 0}, of=of))[0].endswith(
        "a tie between Alpha and Beta."
    )


def test_the_weights_are_named_with_those_that_count_1() -> None:
    weights = intro(made({"pay": 2.5, "openings": 0}))[1]
    assert weights == "Weights: pay 2.5, openings 0, remote 1 and entry 1."
    assert not any("Weights" in sentence for sentence in intro(made()))


def test_one_table_has_score_bar_and_the_figures_with_their_marks() -> None:
    of = made()
    assert heads(of) == ["Role", "Score", "Made of", "Pay", "Openings", "Remote", "Entry"]
    assert cells(of)[0] == ["AI/ML Engineer", "0.50", "", "$120K", "23,752", "7%", "11%"]
    thin = ["Prompt Engineer", "0.25", "", "$122K†", "9†", "22%†", "0%†"]
    assert thin in cells(of)


def test_only_criteria_that_count_have_a_column_and_one_alone_no_bar() -> None:
    assert heads(made(ONLY_PAY)) == ["Role", "Score", "Pay"]


def test_a_bar_is_as_long_as_the_score_and_its_values_are_the_points() -> None:
    ranking = rank(TRACKER)
    for role, row in zip(ranking.roles, table(made()).rows, strict=True):
        assert row[2].bar
        assert row[2].bar.spans[-1].end == pytest.approx(role.score)
        assert sum(value.number for value in row[2].values) == pytest.approx(role.score)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("skip", "Left out (--missing skip)"),
        ("lowest", "Counted as the lowest (--missing lowest)"),
    ],
)
def test_a_missing_figure_is_said_with_what_becomes_of_it(rule: MissingRule, words: str) -> None:
    of = made(of=pair(salary=None, remote=None), rule=rule)
    assert f"Figures: tracker (undated). {words}: pay and remote for Beta." in outro(of)
    assert next(row for row in cells(of) if row[0] == "Beta")[3:] == ["–", "100", "–", "10%"]


def test_a_criterion_that_the_source_gives_of_no_role_is_told_once_and_has_no_column() -> None:
    two = (make_snapshot(id_, openings=n) for id_, n in (("alpha", 90), ("beta", 50)))
    of = made(of=make_catalog(*two))
    assert outro(of)[0] == (  # no other weight counts, so none can change the winner
        "Figures: tracker (undated). Left out (--missing skip): pay, remote and entry for all."
    )
    assert heads(of) == ["Role", "Score", "Openings"]


def test_roles_that_the_source_does_not_cover_are_named_with_the_way_to_see_them() -> None:
    of = make_catalog(*pair().snapshots, make_snapshot("gamma", "board", openings=5))
    assert "tracker does not cover Gamma. To rank it: careercli rank --source board" in outro(
        made(of=of)
    )


def test_the_weights_that_would_change_the_winner_are_said() -> None:
    assert outro(made())[0] == (
        "AI Product Manager wins with pay above 1.19, openings below 0.812, remote above 1.12 "
        "or entry below 0.893."
    )


def test_a_winner_that_no_weight_changes_is_said_to_be_firm() -> None:
    assert outro(made(of=pair(openings=400)))[0] == "No weight alone changes the winner."


def test_your_skills_count_as_others_and_fit_is_a_criterion() -> None:
    of = made(known=("postgresql",), of=SHIPPED)
    assert heads(of)[-1] == "Fit"
    assert intro(of)[1].startswith("You: PostgreSQL")


def test_what_fit_rests_on_is_named_where_several_sources_counted_skills() -> None:
    of = made(known=("python",), of=SHIPPED, source_id="ai-jobs-net")
    assert ", which count differently." in outro(of)[-2]


def test_what_the_source_counted_in_place_of_a_role_is_told() -> None:
    a, b = pair().snapshots
    of = make_catalog(a._replace(counted_as="Developers"), b)
    assert any("Tracker counted Alpha as Developers." in line for line in outro(made(of=of)))


def test_the_next_commands_compare_the_first_two_and_keep_the_data() -> None:
    of = outro(made(options=("--catalog", "own.toml")))
    assert of[-2] == "Next: careercli compare ml-engineer ai-pm --catalog own.toml"
    assert of[-1].startswith("Yours: careercli rank --skills python,sql")


def test_your_skills_are_asked_for_only_where_they_are_not_known() -> None:
    assert not any("Yours" in line for line in outro(made(known=("python",))))


@pytest.mark.parametrize("known", [None, ("python", "rag")])
@pytest.mark.parametrize("source_id", ["ai-market-pulse", "builtin-ai", "data-jobs-2023"])
def test_the_first_screen_of_up_to_8_roles_has_at_most_24_lines(
    known: tuple[str, ...] | None, source_id: str
) -> None:
    assert len(lines(made(of=SHIPPED, known=known, source_id=source_id))) <= 24


@pytest.mark.parametrize("known", [None, ("python", "rag")])
def test_the_first_screen_of_16_roles_has_at_most_33_lines(known: tuple[str, ...] | None) -> None:
    assert len(lines(made(of=SHIPPED, known=known, source_id="ai-jobs-net"))) <= 33


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("known", [None, (), ("python", "rag")])
@pytest.mark.parametrize("weights", [{}, ONLY_PAY, {"pay": 3, "remote": 2.25}])
def test_every_line_fits_and_no_figure_is_none(
    known: tuple[str, ...] | None, weights: Mapping[str, float], width: int
) -> None:
    of = lines(made(weights, known=known), width)
    assert max(map(len, of)) <= width
    assert not re.search(r"\b(None|nan|inf)\b", "\n".join(of))
