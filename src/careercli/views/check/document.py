"""The document behind `check --json`: the problems of catalog files."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.catalog.problems import Problem, ProblemKind, problem_counts, problem_kinds


class CheckDocument(NamedTuple):
    """What `check --json` prints."""

    schema: Literal["careercli/check/1"]
    errors: int
    warnings: int
    kinds: tuple[ProblemKind, ...]
    problems: tuple[Problem, ...]


def document(problems: Sequence[Problem]) -> CheckDocument:
    """Return the JSON document of a check."""
    counts, kinds = problem_counts(problems), problem_kinds(problems)
    return CheckDocument("careercli/check/1", *counts, kinds, tuple(problems))
