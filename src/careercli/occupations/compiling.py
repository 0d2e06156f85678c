"""From the tidy files to the database that a wheel carries; run by the build."""

import csv
import gzip
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import StringIO
from pathlib import Path

from careercli.catalog.model import Skill
from careercli.occupations.asks import elements, every_profile
from careercli.occupations.closeness import nearest, profile_vector
from careercli.occupations.names import title_key
from careercli.occupations.profiling import profiles
from careercli.occupations.schema import SCHEMA, TIERS, pack_figures

FILES = (
    *("places.csv", "occupations.csv", "combined.csv", "wages.csv.gz", "onet-occupations.csv"),
    *("onet-profiles.csv.gz", "onet-education.csv.gz", "onet-technologies.csv.gz"),
    *("onet-related.csv.gz", "onet-titles.csv.gz"),
)
Row = dict[str, str]
SkillOf = Callable[[str], Skill | None]
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
    educations = _educations(folder, members)
    made = profiles(rows(folder / "onet-profiles.csv.gz"), members)
    database.executemany(
        "INSERT INTO element VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((number, *element) for number, element in enumerate(made.elements)),
    )
    database.executemany(
        "INSERT INTO occupation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                number,
                soc,
                titles[soc],
                soc in survey,
                *zones.get(soc, (None, None)),
                *educations.get(soc, (None, None, None, 0)),
                *made.of.get(soc, (None, None)),
                ", ".join(code for code in members.get(soc, ())),
            )
            for soc, number in ids.items()
        ),
    )
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
    _add_titles(database, folder, titles, onet, numbers, ids)
    _add_technologies(database, folder, numbers, skill_of)
    _add_related(database, folder, of, ids, members)
    _add_nearest(database)


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
        codes = members.get(soc) or [code for code, own in of.items() if own == soc]
        known = [(int(onet[c]["zone"]), onet[c]["zone_month"]) for c in codes if onet[c]["zone"]]
        if known:
            zones[soc] = max(known)
    return zones


def _educations(
    folder: Path, members: Mapping[str, list[str]]
) -> dict[str, tuple[bytes, int, str, int]]:
    """Return the shares of incumbents by required level, in ten thousandths, and how many said."""
    by_code = {row["code"]: row for row in rows(folder / "onet-education.csv.gz")}
    made = {}
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
            made[soc] = (pack_figures(shares), n, month, doubtful)
    return made


def _add_titles(
    database: sqlite3.Connection,
    folder: Path,
    titles: Mapping[str, str],
    onet: Mapping[str, Row],
    numbers: Mapping[str, int],
    ids: Mapping[str, int],
) -> None:
    best: dict[tuple[str, int], int] = {}

    def add(title: str, number: int, tier: int) -> None:
        for key in _keys(title):
            best[key, number] = min(tier, best.get((key, number), tier))

    for soc, title in titles.items():
        add(title, ids[soc], TIERS["title"])
        add(soc, ids[soc], TIERS["title"])
    for code, row in onet.items():
        add(row["title"], numbers[code], TIERS["onet"])
        for written in (code, code[:7]):
            add(written, numbers[code], TIERS["title"])
    for row in rows(folder / "onet-titles.csv.gz"):
        add(row["title"], numbers[row["code"]], TIERS[row["kind"]])
    database.executemany(
        "INSERT INTO title VALUES (?, ?, ?)",
        sorted((key, number, tier) for (key, number), tier in best.items() if key),
    )


def _keys(title: str) -> Iterator[str]:
    """Yield the keys of a title: whole, without brackets, and what stands in them.

    `CEO (Chief Executive Officer)` is found as `ceo chief executive officer`, as `ceo` and as
    `chief executive officer`.
    """
    yield title_key(title)
    before, bracket, inside = title.partition("(")
    if bracket:
        yield title_key(before)
        yield title_key(inside.partition(")")[0])


def _add_technologies(
    database: sqlite3.Connection,
    folder: Path,
    numbers: Mapping[str, int],
    skill_of: SkillOf,
) -> None:
    names: dict[str, int] = {}
    asked: dict[tuple[int, int], int] = defaultdict(int)  # 1 in demand, 2 hot
    for row in rows(folder / "onet-technologies.csv.gz"):
        name = names.setdefault(row["technology"], len(names) + 1)
        flags = (row["in_demand"] == "Y") + 2 * (row["hot"] == "Y")
        asked[numbers[row["code"]], name] |= flags
    database.executemany(
        "INSERT INTO technology VALUES (?, ?, ?)",
        (
            (number, name, skill.id if (skill := skill_of(name)) else None)
            for name, number in names.items()
        ),
    )
    skills = {skill.id: skill for name in names if (skill := skill_of(name))}
    database.executemany(
        "INSERT INTO skill VALUES (?, ?, ?, ?)",
        ((s.id, s.name, s.category, " ".join(s.implies)) for s in skills.values()),
    )
    database.executemany(
        "INSERT INTO asks VALUES (?, ?, ?)",
        sorted((number, name, flags) for (number, name), flags in asked.items()),
    )


def _add_related(
    database: sqlite3.Connection,
    folder: Path,
    of: Mapping[str, str],
    ids: Mapping[str, int],
    members: Mapping[str, list[str]],
) -> None:
    """Add O*NET's related occupations, in its order, each once and none to itself."""
    related: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for row in rows(folder / "onet-related.csv.gz"):
        soc, other = of[row["code"]], of[row["related"]]
        own = members.get(soc) or [f"{soc}.00"]
        if row["code"] in own and soc != other:
            at = int(row["index"]), int(row["tier"] == "Primary")
            related[soc][other] = min(at, related[soc].get(other, at))
    database.executemany(
        "INSERT INTO related VALUES (?, ?, ?, ?)",
        sorted(
            (ids[soc], place, ids[other], primary)
            for soc, others in related.items()
            for place, (other, (_, primary)) in enumerate(
                sorted(others.items(), key=lambda pair: (pair[1][0], pair[0])), start=1
            )
        ),
    )


def _add_nearest(database: sqlite3.Connection) -> None:
    """Add the closest occupations of each, which take too long to find among all at run time."""
    every = elements(database)
    vectors = {
        number: profile_vector(measures, every)
        for number, measures in every_profile(database).items()
    }
    database.executemany(
        "INSERT INTO near VALUES (?, ?, ?, ?)",
        (
            (number, place, close.id, round(close.closeness, 4))
            for number in vectors
            for place, close in enumerate(nearest(number, vectors), start=1)
        ),
    )


def _tens(written: str) -> int | None:
    return int(written) // 10 if written else None


def _scaled(written: str, by: int) -> int | None:
    return round(float(written) * by) if written else None


def rows(path: Path) -> Iterable[Row]:
    """Yield the rows of a tidy file."""
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode()
    yield from csv.DictReader(StringIO(text, newline=""))
