"""Roles by a person's own weights, as a page."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from careercli.analysis.rank import MissingRule, rank
from careercli.catalog.model import Catalog
from careercli.person.skills import PersonSkills
from careercli.views.blocks import Items, Page, Table, Text
from careercli.views.person import You
from careercli.views.rank.page import page
from tests.builders import SHIPPED, catalog, salary, snapshot
from tests.views.bundled import texts

ONLY_PAY = {"openings": 0.0, "remote": 0.0, "entry": 0.0}


def made(
    weights: Mapping[str, float] | None = None,
    of: Catalog = SHIPPED,
    known: tuple[str, ...] | None = None,
    rule: MissingRule = "skip",
    **options: Any,
) -> Page:
    ranking = rank(of, (), weights, known=known, rule=rule)
    you = None if known is None else You(PersonSkills(known), known, f"--skills {','.join(known)}")
    return page(ranking, you, {role.id: role.title for role in of.roles}, **options)


def tables(of: Page) -> list[Table]:
    return [block for block in of.sections[0].blocks if isinstance(block, Table)]


def shown(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def said(of: Page, name: str) -> list[str]:
    """Return the sentences of a section, none where there is no such section."""
    blocks = [block for section in of.sections if section.name == name for block in section.blocks]
    return [item for block in blocks if isinstance(block, Items) for item in block.items]


def pair(**beta: Any) -> Catalog:
    """Alpha pays less and has more openings; Beta is as given."""
    whole: dict[str, Any] = {"openings": 400, "remote": 0.1, "seniority": (0.3, 0.6, 0.1)}
    return catalog(
        snapshot("alpha", **whole, salary=salary(100_000)),
        snapshot("beta", **whole | {"openings": 100, "salary": salary(150_000)} | beta),
    )


def test_the_winner_is_the_title() -> None:
    assert made({"pay": 3, "remote": 2}).title == "By your weights: AI Architect"


def test_equal_weights_are_said_to_be_equal() -> None:
    assert made().title == "With equal weights: AI/ML Engineer"


def test_a_tie_is_the_title() -> None:
    assert made(of=pair()).title == "A tie by your weights: Alpha and Beta"


def test_the_weights_are_named_with_those_that_count_1() -> None:
    weights = made({"pay": 2.5, "openings": 0}).intro[0]
    assert weights == "Weights: pay 2.5, openings 0, remote 1 and entry 1."


def test_the_skills_stand_above_the_weights_and_fit_is_one_of_them() -> None:
    of = made(known=("python",))
    assert of.intro[0] == "You have python."
    assert of.intro[1] == "Weights: pay 1, openings 1, remote 1, entry 1 and fit 1."


def test_only_criteria_that_count_have_a_column() -> None:
    scores, figures = tables(made(ONLY_PAY))
    assert [column.title for column in scores.columns[3:]] == ["Pay"]
    assert [column.title for column in figures.columns] == ["Role", "Pay"]


def test_the_points_of_a_role_add_up_to_its_score() -> None:
    for role, score, _, *points in shown(tables(made(known=("python", "aws")))[0]):
        parts = sum(float(point) for point in points)
        assert parts == pytest.approx(float(score), abs=0.005 * (len(points) + 1)), role


def test_the_bar_of_a_role_is_as_long_as_its_score() -> None:
    ranking = rank(SHIPPED)
    for role, row in zip(ranking.roles, tables(made())[0].rows, strict=True):
        assert row[2].bar
        assert row[2].bar.spans[-1].end == pytest.approx(role.score)


def test_the_figures_behind_the_scores_stand_below() -> None:
    figures = shown(tables(made())[1])
    assert figures[0] == ["AI/ML Engineer", "$120K", "23,752", "7%", "11%"]
    assert ["Prompt Engineer", "$122K (thin)", "9 (thin)", "22% (thin)", "0% (thin)"] in figures


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("skip", "left out of the mean (--missing skip)"),
        ("lowest", "counted as the lowest (--missing lowest)"),
    ],
)
def test_a_missing_figure_is_said_with_what_becomes_of_it(rule: MissingRule, words: str) -> None:
    of = made(of=pair(salary=None, remote=None), rule=rule)
    assert said(of, "care") == [f"Beta has no figure for pay and remote, which is {words}."]
    row = next(row for row in shown(tables(of)[1]) if row[0] == "Beta")
    assert row[1:] == ["–", "100", "–", "10%"]


def test_figures_that_rest_on_few_postings_are_said_to_do_so() -> None:
    (sentence,) = said(made(of=pair(salary=salary(150_000, n=5))), "care")
    assert sentence.startswith("Beta: pay")
    assert "fewer than 30 postings (thin)" in sentence


def test_roles_that_the_source_does_not_cover_are_named_with_the_way_to_see_them() -> None:
    of = catalog(*pair().snapshots, snapshot("gamma", "board", openings=5))
    assert said(made(of=of), "care") == [
        "Not ranked, as Tracker does not cover them: Gamma. Board covers 1 of them: "
        "--source board. See them with careercli roles."
    ]


def test_the_weight_that_would_change_the_winner_is_said_for_each_criterion() -> None:
    assert said(made(), "flips") == [
        "Pay above 1.19 (now 1): AI Product Manager leads.",
        "Openings below 0.812 (now 1): AI Product Manager leads.",
        "Remote above 1.12 (now 1): AI Product Manager leads.",
        "Entry below 0.893 (now 1): AI Product Manager leads.",
    ]


def test_criteria_that_cannot_change_the_winner_are_said_to_be_firm() -> None:
    assert said(made(of=pair(openings=400)), "flips")[-1] == (
        "No weight of pay, openings, remote or entry alone changes the winner."
    )


def test_the_next_commands_compare_the_first_two_and_keep_the_data() -> None:
    of = made(options=" --catalog own.toml")
    assert of.outro[0] == (
        "The first two side by side: careercli compare ml-engineer ai-pm --catalog own.toml"
    )
    assert all(line.endswith(" --catalog own.toml") for line in of.outro)


def test_your_skills_are_asked_for_only_where_they_are_not_known() -> None:
    assert any("Let your skills count" in line for line in made().outro)
    assert not any("Let your skills count" in line for line in made(known=("python",)).outro)


@pytest.mark.parametrize("known", [None, (), ("python", "rag")])
@pytest.mark.parametrize("weights", [{}, ONLY_PAY, {"pay": 3, "remote": 2.25}])
def test_every_sentence_ends_and_no_figure_is_none(
    known: tuple[str, ...] | None, weights: Mapping[str, float]
) -> None:
    of = made(weights, known=known)
    sentences = [*said(of, "care"), *said(of, "flips"), *of.intro[-2:]]
    sentences += [block.text for block in of.sections[0].blocks if isinstance(block, Text)]
    assert [sentence for sentence in sentences if not sentence.endswith(".")] == []
    assert [text for text in texts(of) if re.search(r"\b(None|nan|inf)\b", text)] == []


def test_what_the_source_counted_in_place_of_a_role_is_told() -> None:
    a, b = pair().snapshots
    of = catalog(a._replace(counted_as="Developers"), b)
    title = of.roles[0].title
    assert f"{title}: the figures of Tracker are those of Developers." in said(made(of=of), "care")


def test_roles_that_lack_the_same_figures_are_told_in_one_sentence() -> None:
    of = catalog(*(snapshot(id_, openings=number) for id_, number in (("alpha", 90), ("beta", 50))))
    assert said(made(of=of), "care") == [
        "Alpha and Beta have no figure for pay, remote and entry, which is left out of the "
        "mean (--missing skip)."
    ]
