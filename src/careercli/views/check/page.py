"""The problems of catalog files, as a page."""

from collections.abc import Sequence

from careercli.catalog.problems import (
    Problem,
    ProblemKind,
    errors_first,
    problem_counts,
    problem_kinds,
)
from careercli.views.blocks import Items, Page, Section
from careercli.views.wording import counted, listed

MOST_KINDS = 5  # that the first sentence names


def page(problems: Sequence[Problem]) -> Page:
    """Return how many problems there are, then each: place, what is wrong, what would be right.

    Errors come first. A line begins with the place, so that editors can jump to it. Where the
    same would be right in several places, a sentence says in how many.
    """
    if not problems:
        return Page("", ("No problems.",), ())
    lines = tuple(map(_line, errors_first(problems)))
    section = Section("problems", "", (Items(lines),))
    often = tuple(kind for kind in problem_kinds(problems) if kind.problems > 1)
    summary = (_summary(*problem_counts(problems)), *_often(often[:MOST_KINDS]))
    return Page("", (" ".join(summary),), (section,))


def _often(kinds: Sequence[ProblemKind]) -> tuple[str, ...]:
    """Return what would be right in several places, nothing where there is no such thing."""
    places = listed([f"{kind.right} ({kind.problems})" for kind in kinds])
    return (f"Most often right would be: {places}.",) if kinds else ()


def _line(problem: Problem) -> str:
    about = problem.role or problem.id or ""
    if problem.table == "snapshot" and problem.role and problem.line is None:
        about += f" of {problem.id}"  # a wheel has no lines that would tell snapshots apart
    place = " ".join(filter(None, (problem.table, about, problem.field)))
    file = f"{problem.file}:{problem.line}" if problem.line else problem.file
    what = f"{place}: {problem.wrong}" if place else problem.wrong
    return f"{file}: {problem.severity}: {what}. Right would be: {problem.right}."


def _summary(errors: int, warnings: int) -> str:
    return f"{counted(errors, 'error')}, {counted(warnings, 'warning')}."
