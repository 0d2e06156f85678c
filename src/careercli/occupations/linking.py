"""What leads to occupations and from one to another: titles, technologies, what is near."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from careercli.catalog.model import Skill
from careercli.occupations.asks import elements, every_profile
from careercli.occupations.closeness import nearest, profile_vector
from careercli.occupations.names import title_key
from careercli.occupations.schema import TIERS
from careercli.occupations.tables import Row, rows

SkillOf = Callable[[str], Skill | None]


def add_titles(
    database: sqlite3.Connection,
    folder: Path,
    titles: Mapping[str, str],
    onet: Mapping[str, Row],
    numbers: Mapping[str, int],
    ids: Mapping[str, int],
) -> None:
    """Add every title that leads to an occupation, and how much its own it is."""
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


def add_technologies(
    database: sqlite3.Connection,
    folder: Path,
    numbers: Mapping[str, int],
    skill_of: SkillOf,
) -> None:
    """Add the technologies, the skill that each is, and which occupations ask for them."""
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


def add_related(
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
        codes = members.get(soc) or [f"{soc}.00"]
        if row["code"] in codes and soc != other:
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


def add_nearest(database: sqlite3.Connection) -> None:
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
