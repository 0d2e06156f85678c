"""From the tidy files to the database that a wheel carries; run by the build."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from careercli.occupations.linking import (
    SkillOf,
    add_nearest,
    add_related,
    add_technologies,
    add_titles,
)
from careercli.occupations.profiling import profiles
from careercli.occupations.schema import SCHEMA, pack_figures
from careercli.occupations.tables import Row, rows

WAGES = ("mean", "p10", "p25", "median", "p75", "p90")


def compile_occupations(folder: Path, target: Path, skill_of: SkillOf) -> None:
    """Write the database; `target` must not exist. Equal files make an equal database.

    `skill_of` returns the skill that a technology's name means, if any.
    """
    database = sqlite3.connect(target)
    try:
        database.executescript(SCHEMA)
        _fill(database, folder, skill_of)
        database.commit()
        database.execute("VACUUM")
    finally:
        database.close()


def _fill(database: sqlite3.Connection, folder: Path, skill_of: SkillOf) -> None:
    survey = {row["soc"]: row["title"] for row in rows(folder / "occupations.csv")}
    combined = {row["soc"]: row["survey_soc"] for row in rows(folder / "combined.csv")}
    onet = {row["code"]: row for row in rows(folder / "onet-occupations.csv")}
    titles = dict(survey)
    of: dict[str, str] = {}  # from O*NET's code to the survey's
    for code, row in onet.items():
        soc = combined.get(code[:7], code[:7])
        of[code] = soc
        if soc not in titles:
            titles[soc] = row["title"]
    ids = {soc: number for number, soc in enumerate(sorted(titles), start=1)}
    numbers = {code: ids[soc] for code, soc in of.items()}
    members = _members(folder, of)
    zones = _zones(onet, of, members)
    named = ((number, soc, titles[soc], soc in survey) for soc, number in ids.items())
    _add_occupations(database, folder, named, zones, members)
    _add_wages(database, folder, ids)
    add_titles(database, folder, titles, onet, numbers, ids)
    add_technologies(database, folder, numbers, skill_of)
    add_related(database, folder, of, ids, members)
    add_nearest(database)


def _add_occupations(
    database: sqlite3.Connection,
    folder: Path,
    named: Iterable[tuple[int, str, str, bool]],
    zones: Mapping[str, tuple[int, str]],
    members: Mapping[str, list[str]],
) -> None:
    """Add the occupations (number, code, title, whether surveyed) with what they ask for."""
    educations = _educations(folder, members)
    measured = profiles(rows(folder / "onet-profiles.csv.gz"), members)
    database.executemany(
        "INSERT INTO element VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((number, *element) for number, element in enumerate(measured.elements)),
    )
    database.executemany(
        "INSERT INTO occupation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *(number, soc, title, surveyed),
                *zones.get(soc, (None, None)),
                *educations.get(soc, (None, None, None, 0)),
                *measured.of.get(soc, (None, None)),
                ", ".join(members.get(soc, ())),
            )
            for number, soc, title, surveyed in named
        ),
    )


def _add_wages(database: sqlite3.Connection, folder: Path, ids: Mapping[str, int]) -> None:
    """Add the places, in the order of their file, and the wages by occupation and place."""
    places = {}
    for number, row in enumerate(rows(folder / "places.csv")):
        places[row["code"]] = number
        values = (number, row["code"], row["type"], row["states"], row["name"])
        database.execute(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?)", (*values, _tens(row["employment"]))
        )
    wages = ((ids[r["soc"]], places[r["place"]], *_wage(r)) for r in rows(folder / "wages.csv.gz"))
    marks = ", ".join("?" * 13)
    database.executemany(f"INSERT INTO wage VALUES ({marks})", wages)  # noqa: S608 - only marks


def _wage(row: Row) -> tuple[int | None, ...]:
    hourly = any(row[f"hourly_{wage}"] for wage in WAGES)
    figures = (
        [_scaled(row[f"hourly_{wage}"], 100) for wage in WAGES]
        if hourly
        else [_tens(row[wage]) for wage in WAGES]
    )
    errors = (_scaled(row[name], 10) for name in ("employment_rse", "wage_rse"))
    topped = int(row["topped"][::-1], 2) if row["topped"] else 0  # bit 0 is p10
    return (_tens(row["employment"]), *errors, *figures, topped, int(hourly))


def _members(folder: Path, of: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the O*NET occupations whose figures stand for an occupation.

    The general ones (`.00`) where they have figures, else all that have some.
    """
    with_figures = dict.fromkeys(row["code"] for row in rows(folder / "onet-profiles.csv.gz"))
    members: dict[str, list[str]] = defaultdict(list)
    for code in with_figures:
        members[of[code]].append(code)
    general = {soc: [c for c in codes if c.endswith(".00")] for soc, codes in members.items()}
    return {soc: general[soc] or codes for soc, codes in members.items()}


def _zones(
    onet: Mapping[str, Row], of: Mapping[str, str], members: Mapping[str, list[str]]
) -> dict[str, tuple[int, str]]:
    """Return the job zone of each occupation, the longest preparation of its members."""
    zones: dict[str, tuple[int, str]] = {}
    for soc in dict.fromkeys(of.values()):
        codes = members.get(soc) or [code for code, occupation in of.items() if occupation == soc]
        known = [(int(onet[c]["zone"]), onet[c]["zone_month"]) for c in codes if onet[c]["zone"]]
        if known:
            zones[soc] = max(known)
    return zones


def _educations(
    folder: Path, members: Mapping[str, list[str]]
) -> dict[str, tuple[bytes, int, str, int]]:
    """Return the shares of incumbents by required level, in ten thousandths, and how many said."""
    by_code = {row["code"]: row for row in rows(folder / "onet-education.csv.gz")}
    educations = {}
    for soc, codes in members.items():
        known = [by_code[code] for code in codes if code in by_code]
        if known:
            shares = [
                round(100 * sum(float(r[f"level_{n}"] or 0) for r in known) / len(known))
                for n in range(1, 13)
            ]
            n = sum(int(row["n"] or 0) for row in known)
            month = min(row["month"] for row in known)
            doubtful = int(any(row["suppressed"] for row in known))
            educations[soc] = (pack_figures(shares), n, month, doubtful)
    return educations


def _tens(written: str) -> int | None:
    return int(written) // 10 if written else None


def _scaled(written: str, by: int) -> int | None:
    return round(float(written) * by) if written else None
