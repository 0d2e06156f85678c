"""The questions people ask, answered from the figures."""

from typing import Any

from careercli.views.compare.questions import questions
from tests.builders import salary, snapshot
from tests.views.compare.made_up import compared

ALPHA: dict[str, Any] = {
    "openings": 1000,
    "remote": 0.2,
    "seniority": (0.3, 0.5, 0.2),
    "salary": salary(120_000),
    "skills": ("p", "q"),
}
BETA: dict[str, Any] = {
    "openings": 500,
    "remote": 0.1,
    "seniority": (0.3, 0.6, 0.1),
    "salary": salary(100_000),
    "skills": ("p", "q"),
}


def asked(alpha: dict[str, Any], beta: dict[str, Any], **more: dict[str, Any]) -> dict[str, Any]:
    snapshots = [snapshot(id_, **given) for id_, given in more.items()]
    comparison = compared(snapshot("alpha", **alpha), snapshot("beta", **beta), *snapshots)
    return {answer.question: answer.answers for answer in questions(comparison)}


def test_every_question_is_answered_in_a_fixed_order() -> None:
    assert list(asked(ALPHA, BETA)) == [
        "Which pays more?",
        "Which is easier to enter?",
        "Can I switch between them?",
        "Which is more remote?",
        "Which has more openings?",
    ]


def test_a_question_without_figures_is_not_asked() -> None:
    assert list(asked({"openings": 1000}, BETA)) == ["Which has more openings?"]


def test_no_question_is_asked_where_there_are_no_figures() -> None:
    assert asked({}, BETA) == {}


def test_the_answer_names_the_winner_and_what_it_wins_by() -> None:
    assert asked(ALPHA, BETA)["Which has more openings?"] == (
        "Alpha: 1,000 openings against 500 for Beta, 2 times as many.",
    )


def test_an_undecided_question_is_answered_without_a_name_in_front() -> None:
    assert asked(ALPHA, BETA | {"openings": 1000})["Which has more openings?"] == (
        "Openings are about even: 1,000 for Alpha, 1,000 for Beta.",
    )


def test_pay_is_answered_by_the_median_and_then_by_every_other_measure_of_both() -> None:
    ranges = {"salary": salary(120_000, mean_low=80_000)}, {"salary": salary(100_000, p75=None)}
    assert asked(ALPHA, BETA)["Which pays more?"] == (
        "Alpha: a median of $120,000 against $100,000 for Beta, 20% more (clear).",
        "By the 25th percentile: Alpha $100,000, Beta $80,000, a gap of 25%.",
        "By the 75th percentile: Alpha $140,000, Beta $120,000, a gap of 16.7%.",
    )
    measured = asked(ALPHA | ranges[0], BETA | ranges[1])["Which pays more?"]
    assert [text.split(":")[0] for text in measured[1:]] == ["By the 25th percentile"]


def test_a_measure_may_favor_the_other_role() -> None:
    low_start = {"salary": salary(120_000, p25=60_000)}
    answers = asked(ALPHA | low_start, BETA)["Which pays more?"]
    assert answers[1] == "By the 25th percentile: Beta $80,000, Alpha $60,000, a gap of 33.3%."


def test_equal_pay_by_a_measure_is_no_gap() -> None:
    same = {"salary": salary(120_000, p25=80_000)}
    answers = asked(ALPHA | same, BETA)["Which pays more?"]
    assert answers[1] == "By the 25th percentile: Alpha $80,000, Beta $80,000, no gap."


def test_of_three_roles_a_measure_names_the_highest_and_the_lowest() -> None:
    answers = asked(ALPHA, BETA, gamma=BETA | {"salary": salary(60_000)})["Which pays more?"]
    assert answers[1] == (
        "By the 25th percentile, highest and lowest: Alpha $100,000, Gamma $40,000, a gap of 150%."
    )


def test_thin_pay_is_marked_in_every_measure() -> None:
    thin = {"salary": salary(120_000, n=5)}
    answers = asked(ALPHA | thin, BETA)["Which pays more?"]
    assert answers[1] == (
        "By the 25th percentile: Alpha $100,000 (thin), Beta $80,000, a gap of 25%."
    )


def test_every_direction_of_a_switch_is_answered() -> None:
    assert asked(ALPHA, BETA)["Can I switch between them?"] == (
        "From Alpha to Beta: a short step, 100% of what Beta asks for is covered.",
        "From Beta to Alpha: a short step, 100% of what Alpha asks for is covered.",
    )


def test_across_sources_only_the_switch_is_answered() -> None:
    comparison = compared(snapshot("alpha", **ALPHA), snapshot("beta", "board", **BETA))
    assert [answer.question for answer in questions(comparison)] == ["Can I switch between them?"]
