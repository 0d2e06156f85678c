"""The problems of catalog files, as a page."""

from collections.abc import Sequence

from careercli.catalog.checked_file import Problem
from careercli.views.blocks import Items, Page, Section
from careercli.views.check.document import CheckDocument, document


def page(problems: Sequence[Problem]) -> Page:
    """Return the problems in order: place, what is wrong, what would be right."""
    found = Section("problems", "", (Items(tuple(_line(problem) for problem in problems)),))
    return Page("", (), (found,) if problems else (), (_summary(document(problems)),))


def _line(problem: Problem) -> str:
    about = problem.role or problem.id or ""
    place = " ".join(filter(None, (problem.table, about, problem.field)))
    file = f"{problem.file}:{problem.line}" if problem.line else problem.file
    what = f"{place}: {problem.wrong}" if place else problem.wrong
    return f"{file}: {problem.severity}: {what}. Right would be: {problem.right}."


def _summary(counted: CheckDocument) -> str:
    if not counted.problems:
        return "No problems."
    return f"{_number(counted.errors, 'error')}, {_number(counted.warnings, 'warning')}."


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
