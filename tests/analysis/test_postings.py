"""What the report of an import says of its roles and titles."""

from typing import Any

from careercli.analysis.postings import ImportReport, RoleReport, largest_roles


def report(*roles: RoleReport) -> ImportReport:
    empty: dict[str, Any] = dict.fromkeys(ImportReport._fields)
    return ImportReport(**{**empty, "roles": roles})


def of(role: str, distinct: int) -> RoleReport:
    return RoleReport(role, None, distinct, distinct, 0, 0, 0)


def test_the_largest_roles_come_first_and_each_once_over_all_periods() -> None:
    assert largest_roles(report(of("a", 5), of("b", 9), of("a", 7), of("c", 1))) == ("b", "a", "c")
