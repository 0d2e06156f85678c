"""What is wrong in the occupations' database: one query a rule, each row a problem."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Wrong(NamedTuple):
    """A problem: the table, what in it, what is wrong and what would be right."""

    table: str
    id: str
    wrong: str
    right: str


_ORDERED = " OR ".join(
    f"{low} > {high}"
    for low, high in (("p10", "p25"), ("p25", "median"), ("median", "p75"), ("p75", "p90"))
)
# Each query returns what the problem is about; a problem where it returns any row.
_RULES = (
    (
        "wage",
        f"SELECT soc || ' at ' || code FROM wage JOIN occupation ON occupation.id = occupation"  # noqa: S608
        f" JOIN place ON place.id = place WHERE {_ORDERED}",
        "its percentiles do not ascend",
        "p10 ≤ p25 ≤ median ≤ p75 ≤ p90",
    ),
    (
        "wage",
        "SELECT occupation || ' at ' || place FROM wage WHERE occupation NOT IN"
        " (SELECT id FROM occupation) OR place NOT IN (SELECT id FROM place)",
        "its occupation or place is not there",
        "one of the tables of occupations and places",
    ),
    (
        "wage",
        "SELECT occupation || ' at ' || place FROM wage WHERE jobs < 0 OR jobs_rse < 0"
        " OR wage_rse < 0 OR mean <= 0 OR p10 <= 0",
        "a figure is not positive",
        "figures above 0, errors of 0 or more",
    ),
    (
        "occupation",
        "SELECT soc FROM occupation WHERE surveyed AND id NOT IN"
        " (SELECT occupation FROM wage WHERE place = 0)",
        "the survey's figures of the nation are missing",
        "a row of the nation",
    ),
    (
        "occupation",
        "SELECT soc FROM occupation WHERE id NOT IN (SELECT occupation FROM title)",
        "no title finds it",
        "its own title at least",
    ),
    (
        "occupation",
        "SELECT soc FROM occupation WHERE zone NOT BETWEEN 1 AND 5",
        "its job zone is none",
        "from 1 to 5",
    ),
    (
        "related",
        "SELECT occupation FROM related WHERE other NOT IN (SELECT id FROM occupation)",
        "a related occupation is not there",
        "one of the occupations",
    ),
)


def problems(
    database: sqlite3.Connection, roles: Iterable[tuple[str, str | None]]
) -> Iterator[Wrong]:
    """Yield what is wrong in the database, and which roles (id, code) name no occupation of it."""
    for table, query, wrong, right in _RULES:
        for (about,) in database.execute(query):
            yield Wrong(table, str(about), wrong, right)
    codes = {soc for (soc,) in database.execute("SELECT soc FROM occupation")}
    for role, code in roles:
        if code is not None and code not in codes:
            yield Wrong("role", role, f"no occupation has the code {code}", "a SOC code: 15-2051")
