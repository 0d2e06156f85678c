"""What a comparison says to somebody who named their skills; rank r weighs 9 − r."""

from careercli.analysis.compare import Comparison, compare
from careercli.views.blocks import Block, Table, Text
from careercli.views.compare.page import page
from careercli.views.compare.sentences import verdict_text
from tests.builders import catalog, snapshot

SKILLS = {"alpha": "pqrs", "beta": "wpyz", "gamma": "wxyz"}


def compared(*known: str, roles: tuple[str, ...] = ("alpha", "beta")) -> Comparison:
    of = catalog(*(snapshot(id_, skills=skills) for id_, skills in SKILLS.items()))
    return compare(of, roles, known=known)


def fit(comparison: Comparison) -> str | None:
    for verdict in comparison.source_verdicts:
        if verdict.about == "fit":
            return verdict_text(comparison, verdict)
    return None


def test_the_role_that_your_skills_cover_most_is_named() -> None:
    assert fit(compared("p")) == (  # 8/26 and 7/26
        "Choose Alpha if you want to build on what you know: "
        "your skills cover 30.8% of it against 26.9% for Beta."
    )


def test_skills_that_cover_both_alike_do_not_decide() -> None:
    assert fit(compared("none of these")) == (
        "Your skills do not decide: they cover 0% of both Alpha and Beta."
    )


def test_the_best_covered_of_three_is_held_against_the_next() -> None:
    assert fit(compared("p", roles=("gamma", "beta", "alpha"))) == (
        "Choose Alpha if you want to build on what you know: "
        "your skills cover 30.8% of it, the highest of the 3, ahead of 26.9% for Beta."
    )


def test_three_roles_can_be_covered_alike_at_the_top() -> None:
    assert fit(compared("y", "w", roles=("alpha", "beta", "gamma"))) == (
        "Your skills do not decide at the top: they cover 53.8% of both Beta and Gamma."
    )


def test_without_your_skills_there_is_no_such_verdict() -> None:
    of = catalog(*(snapshot(id_, skills=skills) for id_, skills in SKILLS.items()))
    assert fit(compare(of, ["alpha", "beta"])) is None


def test_what_you_cover_stands_side_by_side() -> None:
    table, *_ = side_by_side(compared("p"))
    assert isinstance(table, Table)
    shown = {row[0].text: [cell.text for cell in row[1:]] for row in table.rows}
    assert shown["You cover"] == ["30.8% *", "26.9%"]


def test_what_you_cover_is_not_said_to_be_ahead_by_more_than_chance() -> None:
    _, legend = side_by_side(compared("p"))
    assert legend == Text("* ahead, by any margin (what you cover)", "muted")


def side_by_side(comparison: Comparison) -> tuple[Block, ...]:
    return page(comparison, ["side-by-side"]).sections[0].blocks
