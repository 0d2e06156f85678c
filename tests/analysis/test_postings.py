"""What the report of an import says of its roles and titles."""

from typing import Any

from careercli.analysis.postings import (
    ImportReport,
    RoleReport,
    TitleReading,
    largest_roles,
    title_counts,
)


def report(*roles: RoleReport) -> ImportReport:
    empty: dict[str, Any] = dict.fromkeys(ImportReport._fields)
    return ImportReport(**{**empty, "roles": roles})


def of(role: str, distinct: int) -> RoleReport:
    return RoleReport(role, None, distinct, distinct, 0, 0, 0)


def test_the_largest_roles_come_first_and_each_once_over_all_periods() -> None:
    assert largest_roles(report(of("a", 5), of("b", 9), of("a", 7), of("c", 1))) == ("b", "a", "c")


def test_titles_are_counted_by_the_postings_that_have_them() -> None:
    titles = [
        TitleReading("A", 3, "alpha", None, "mid", None),
        TitleReading("B", 1, None, None, "mid", None),
    ]
    assert title_counts(titles) == (4, 3, 0.75)
    assert title_counts([]) == (0, 0, None)
