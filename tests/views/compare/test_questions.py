"""The questions people ask, answered over all sources."""

from typing import Any

from careercli.views.compare.questions import questions
from tests.builders import make_salary, make_snapshot
from tests.views.compare.made_up import compared

ALPHA: dict[str, Any] = {
    "openings": 1000,
    "remote": 0.2,
    "seniority": (0.3, 0.5, 0.2),
    "salary": make_salary(120_000),
    "skills": ("p", "q"),
}
BETA: dict[str, Any] = {
    "openings": 500,
    "remote": 0.1,
    "seniority": (0.3, 0.6, 0.1),
    "salary": make_salary(100_000),
    "skills": ("p", "q"),
}


def asked(alpha: dict[str, Any], beta: dict[str, Any]) -> dict[str, Any]:
    comparison = compared(make_snapshot("alpha", **alpha), make_snapshot("beta", **beta))
    return {answer.question: answer.answers for answer in questions(comparison)}


def test_every_question_is_answered_in_a_fixed_order() -> None:
    assert list(asked(ALPHA, BETA)) == [
        "Which pays more?",
        "Which is easier to enter?",
        "Which is more remote?",
        "Which has more openings?",
        "Can I switch between them?",
    ]


def test_a_question_that_no_source_can_answer_is_not_asked() -> None:
    assert list(asked({"openings": 1000}, BETA)) == ["Which has more openings?"]
    assert asked({}, BETA) == {}


def test_an_answer_is_the_verdict_over_all_sources() -> None:
    assert asked(ALPHA, BETA)["Which has more openings?"] == (
        "Choose Alpha if you want the most openings: 2 times as many at tracker, "
        "the only source that can tell.",
    )


def test_every_direction_of_a_switch_is_answered() -> None:
    assert asked(ALPHA, BETA | {"skills": ("p", "x")})["Can I switch between them?"] == (
        "From Alpha to Beta: 53.3% of the tools carry over; learn X first.",
        "From Beta to Alpha: 53.3% of the tools carry over; learn Q first.",
    )
