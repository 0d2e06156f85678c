"""The problems of catalog files, as a page."""

from collections.abc import Sequence

from careercli.catalog.checked_file import Problem
from careercli.views.blocks import Items, Page, Section
from careercli.views.check.document import CheckDocument, document
from careercli.views.wording import counted


def page(problems: Sequence[Problem]) -> Page:
    """Return how many problems there are, then each: place, what is wrong, what would be right.

    Errors come first; a line begins with the place, as editors that jump to places want it.
    """
    if not problems:
        return Page("", ("No problems.",), ())
    in_order = sorted(problems, key=lambda problem: problem.severity != "error")
    section = Section("problems", "", (Items(tuple(map(_line, in_order))),))
    return Page("", (_summary(document(problems)),), (section,))


def _line(problem: Problem) -> str:
    about = problem.role or problem.id or ""
    place = " ".join(filter(None, (problem.table, about, problem.field)))
    file = f"{problem.file}:{problem.line}" if problem.line else problem.file
    what = f"{place}: {problem.wrong}" if place else problem.wrong
    return f"{file}: {problem.severity}: {what}. Right would be: {problem.right}."


def _summary(problems: CheckDocument) -> str:
    return f"{counted(problems.errors, 'error')}, {counted(problems.warnings, 'warning')}."
