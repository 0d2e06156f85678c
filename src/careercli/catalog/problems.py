"""What is wrong in catalog files: each problem, and how many there are of a kind."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from careercli.catalog.rules import Severity


class Problem(NamedTuple):
    """One thing that is wrong in a catalog file, and what would be right.

    `table` is the kind of record (`role`, `snapshot`, …), `id` its own id (a
    snapshot has its source's), `role` the role it is about; all three are None
    where the problem is the file's.
    """

    severity: Severity
    file: str
    line: int | None
    table: str | None
    id: str | None
    role: str | None
    field: str | None
    wrong: str
    right: str


def errors_first(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems in their order, the errors before the warnings."""
    return tuple(sorted(problems, key=lambda problem: problem.severity != "error"))


def problem_counts(problems: Sequence[Problem]) -> tuple[int, int]:
    """Return how many of the problems are errors, and how many are warnings."""
    errors = sum(problem.severity == "error" for problem in problems)
    return errors, len(problems) - errors


class ProblemKind(NamedTuple):
    """What would be right in so many places, in which this is an error or a warning."""

    severity: Severity
    right: str
    problems: int


def problem_kinds(problems: Iterable[Problem]) -> tuple[ProblemKind, ...]:
    """Return which kinds of problems there are: the errors first, then the most frequent."""
    counts = Counter((problem.severity, problem.right) for problem in problems)
    kinds = (ProblemKind(*kind, problems) for kind, problems in counts.items())
    return tuple(sorted(kinds, key=lambda kind: (kind.severity != "error", -kind.problems)))
