"""The questions people ask about roles, answered from the figures."""

from careercli.analysis.compare import Comparison
from careercli.analysis.verdicts import SourceVerdict
from careercli.views.compare.sentences import (
    Answer,
    reason,
    switch_text,
)
from careercli.views.compare.sides import sides
from careercli.views.measures import MEASURES
from careercli.views.wording import marked_thin, money, percent

_QUESTIONS = {
    "pay": "Which pays more?",
    "entry": "Which is easier to enter?",
    "remote": "Which is more remote?",
    "openings": "Which has more openings?",
}


def questions(comparison: Comparison) -> tuple[Answer, ...]:
    """Return the questions that the figures can answer."""
    held: dict[str, SourceVerdict] = {
        verdict.about: verdict for verdict in comparison.source_verdicts
    }
    answers = []
    for about, question in _QUESTIONS.items():
        if about in held:
            answers.append(Answer(question, _answers(comparison, held[about])))
        if about == "entry" and comparison.switching:
            steps = tuple(switch_text(comparison, switch) for switch in comparison.switching)
            answers.append(Answer("Can I switch between them?", steps))
    return tuple(answers)


def pay_sizes(comparison: Comparison) -> dict[str, int | None]:
    """Return how many postings each role's pay rests on."""
    return {role.id: role.salary.n if role.salary else None for role in comparison.roles}


def _answers(comparison: Comparison, verdict: SourceVerdict) -> tuple[str, ...]:
    who = f"{sides(comparison, verdict).leader.title}: " if verdict.winner else ""
    more = _other_measures(comparison) if verdict.about == "pay" else ()
    return (f"{who}{reason(comparison, verdict)}", *more)


def _other_measures(comparison: Comparison) -> tuple[str, ...]:
    title = {role.id: role.title for role in comparison.roles}
    n = pay_sizes(comparison)
    currency = comparison.source.currency if comparison.source else None

    def pay(role: str, amount: int) -> str:
        return f"{title[role]} {marked_thin(money(amount, currency), n[role])}"

    ends = "" if len(comparison.roles) == 2 else ", highest and lowest"
    return tuple(
        f"By the {MEASURES[measure]}{ends}: {pay(gap.higher, gap.higher_pay)}, "
        f"{pay(gap.lower, gap.lower_pay)}, "
        + (f"a gap of {percent(gap.gap_pct / 100)}." if gap.gap else "no gap.")
        for measure, gap in comparison.pay.items()
        if measure != "median"
    )
