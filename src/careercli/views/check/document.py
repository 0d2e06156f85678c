"""The document behind `check --json`: the problems of catalog files."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careercli.catalog.checked_file import Problem, problem_counts


class CheckDocument(NamedTuple):
    """What `check --json` prints."""

    schema: Literal["careercli/check/1"]
    errors: int
    warnings: int
    problems: tuple[Problem, ...]


def document(problems: Sequence[Problem]) -> CheckDocument:
    """Return the JSON document of a check."""
    return CheckDocument("careercli/check/1", *problem_counts(problems), tuple(problems))
