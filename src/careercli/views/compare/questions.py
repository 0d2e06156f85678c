"""The questions people ask about roles, answered over all sources, and what to read with care."""

from collections.abc import Collection
from typing import NamedTuple

from careercli.analysis.compare import Comparison
from careercli.analysis.criteria import Criterion
from careercli.catalog.model import Topic
from careercli.views.compare.verdicts import titles, verdict_text
from careercli.views.notes import note
from careercli.views.wording import listed, percent

_QUESTIONS: dict[Criterion, str] = {
    "pay": "Which pays more?",
    "entry": "Which is easier to enter?",
    "remote": "Which is more remote?",
    "openings": "Which has more openings?",
}


class Answer(NamedTuple):
    """A question people ask, answered from the figures in a sentence or several."""

    question: str
    answers: tuple[str, ...]


def questions(comparison: Comparison) -> tuple[Answer, ...]:
    """Return the questions that the figures can answer."""
    title = titles(comparison.roles)
    verdicts = {verdict.about: verdict for verdict in comparison.verdicts}
    answers = [
        Answer(question, (verdict_text(title, verdicts[about]),))
        for about, question in _QUESTIONS.items()
        if about in verdicts and verdicts[about].standing != "unknown"
    ]
    if ways := switch_texts(comparison):
        answers.append(Answer("Can I switch between them?", ways))
    return tuple(answers)


def switch_texts(comparison: Comparison) -> tuple[str, ...]:
    """Return for each direction how many of the tools carry over, and what to learn first."""
    title = titles(comparison.roles)
    texts = []
    for way in comparison.switching:
        names = [skill.name for skill in way.missing[:3]]
        learn = f"; learn {listed(names)} first" if names else ""
        between = f"From {title[way.from_]} to {title[way.to]}"
        texts.append(f"{between}: {percent(way.coverage)} of the tools carry over{learn}.")
    return tuple(texts)


def notes(comparison: Comparison, topics: Collection[Topic] | None = None) -> tuple[str, ...]:
    """Return what to read with care about the topics that are shown (all by default)."""
    shown = [c for c in comparison.cautions if topics is None or set(c.about) & set(topics)]
    counting = {source.id for source in comparison.sources}
    skilled = (source for source in comparison.skills_sources if source.id not in counting)
    used = (*comparison.sources, *skilled)
    return tuple(note(caution, comparison.roles, used) for caution in shown)
