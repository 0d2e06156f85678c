"""Which occupation a title means."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from careercli.catalog.names import is_too_long
from careercli.errors import WrongUse, shortened
from careercli.occupations.model import Occupation
from careercli.occupations.names import telling, title_key, without_rank

MOST_NAMED = 5
RESIDUAL = "All Other"
LEAST_LETTERS = 3  # of a word that finds a title without being one
LEAST_SCORE = 0.35  # of a title that shares words with what was typed


class UnclearOccupation(WrongUse):
    """A title that means several occupations."""


class UnknownOccupation(WrongUse):
    """No occupation has this title; `nearest` are titles that share words with it."""

    def __init__(self, typed: str, near: Sequence[Occupation]) -> None:
        hint = "`careercli occupations QUERY` searches them"
        if near:
            hint = f"did you mean {_named(near)}? {hint}"
        super().__init__(f"unknown occupation {shortened(typed)!r}", hint)
        self.nearest = tuple(f"{one.soc} ({one.title})" for one in near)


def find_occupation(database: sqlite3.Connection, typed: str) -> Occupation:
    """Return the occupation with this SOC code or title.

    A title may stand in the plural or singular, with its rank (senior, II), and be any of
    those that O*NET lists, with a space more or less (`back end`). Where it is a title of several,
    the one decides whose own title it is, then the one that O*NET's workers report it for,
    then the one whose own title holds its words; residual occupations ("all other") stand back.
    Words that no title has in this order still find the one occupation that has a title with
    all of them. Raises `UnclearOccupation` and `UnknownOccupation`.
    """
    key = title_key(typed)
    plain = without_rank(key)
    for spelling in dict.fromkeys((key, plain)):
        if spelling and (ids := _titled(database, "key = ?", spelling)):
            return _only(database, typed, ids)
    if plain and (ids := _titled(database, "REPLACE(key, ' ', '') = ?", plain.replace(" ", ""))):
        return _only(database, typed, ids)
    words = [word for word in telling(plain) if len(word) >= LEAST_LETTERS]
    if words and (ids := _with_words(database, words)):
        return _only(database, typed, ids)
    raise UnknownOccupation(typed, nearest(database, typed))


def is_title(database: sqlite3.Connection, typed: str) -> bool:
    """Whether a text is, letter for letter but for spaces and case, a title of an occupation."""
    row = database.execute("SELECT 1 FROM title WHERE key = ?", (title_key(typed),))
    return row.fetchone() is not None


def nearest(database: sqlite3.Connection, typed: str, most: int = MOST_NAMED) -> list[Occupation]:
    """Return the occupations with titles that share the most telling words, the nearest first."""
    words = telling(without_rank(title_key(typed))) or telling(title_key(typed))
    rows = _rows_with_any(database, words) or _rows_with_any(database, words, begun=True)
    if not rows:
        return []
    common = Counter(word for key, _, _ in rows for word in set(key.split()) & set(words))
    weights = {word: log(1 + len(rows) / (1 + common[word])) + 0.1 for word in words}
    total = sum(weights.values())
    scores: dict[int, float] = {}
    for key, occupation, tier in rows:
        spelled = key.split()
        shared = sum(weights[word] for word in words if any(o.startswith(word) for o in spelled))
        extra = len([word for word in telling(key) if word not in words])
        score = shared / total / (1 + 0.1 * extra) - 0.001 * tier
        scores[occupation] = max(score, scores.get(occupation, 0.0))
    best = [
        id_ for id_ in sorted(scores, key=lambda id_: -scores[id_]) if scores[id_] > LEAST_SCORE
    ]
    return occupations(database, best[:most])


def matching(database: sqlite3.Connection, typed: str) -> list[int]:
    """Return the numbers of all occupations that a query finds, the best match first.

    Those whose SOC code begins with it; else those it is a title of, then those with a title
    that has all its words (each may be cut short: `nurs`), the most their own and largest first.
    """
    key = title_key(typed)
    if typed.strip()[:2].isdigit() and not is_too_long(typed):
        rows = database.execute(
            "SELECT id FROM occupation WHERE soc LIKE ? ORDER BY soc", (f"{typed.strip()}%",)
        )
        if coded := [id_ for (id_,) in rows]:
            return coded
    words = key.split()
    if not words:
        return []
    where = " AND ".join(["' ' || key LIKE ?"] * len(words))
    rows = database.execute(
        "SELECT title.occupation, MIN(CASE key WHEN ? THEN 0 ELSE 1 + tier END) AS place"  # noqa: S608
        " FROM title LEFT JOIN wage ON wage.occupation = title.occupation AND wage.place = 0"
        f" WHERE {where} GROUP BY title.occupation ORDER BY place, jobs DESC",
        (key, *(f"% {word}%" for word in words)),
    )
    return [id_ for id_, _ in rows]


def occupations(database: sqlite3.Connection, ids: Sequence[int]) -> list[Occupation]:
    """Return occupations by their numbers, in this order."""
    marks = ", ".join("?" * len(ids))
    rows = database.execute(
        f"SELECT id, soc, title, surveyed, zone, onet FROM occupation WHERE id IN ({marks})",  # noqa: S608
        tuple(ids),
    )
    by_id = {row[0]: _occupation(*row) for row in rows}
    return [by_id[id_] for id_ in ids]


def every_occupation(database: sqlite3.Connection) -> list[Occupation]:
    """Return all occupations by code."""
    columns = "id, soc, title, surveyed, zone, onet"
    rows = database.execute(f"SELECT {columns} FROM occupation ORDER BY soc")  # noqa: S608
    return [_occupation(*row) for row in rows]


def _occupation(
    id_: int, soc: str, title: str, surveyed: int, zone: int | None, onet: str
) -> Occupation:
    codes = tuple(code for code in onet.split(", ") if code)
    return Occupation(id_, soc, title, bool(surveyed), zone, codes)


def _titled(database: sqlite3.Connection, where: str, key: str) -> list[int]:
    """Return the occupations that a title is the most their own."""
    query = (
        "SELECT tier, occupation, occupation.title LIKE ? FROM title"  # noqa: S608 - `where` is this module's
        f" JOIN occupation ON id = occupation WHERE {where}"
    )
    rows = database.execute(query, (f"%{RESIDUAL}", key)).fetchall()
    rows = [row for row in rows if not row[2] or row[0] == 0] or rows
    best = min((row[0] for row in rows), default=0)
    return [occupation for tier, occupation, _ in rows if tier == best]


def _with_words(database: sqlite3.Connection, words: Sequence[str]) -> list[int]:
    """Return the surveyed occupations of the titles with all the words and the fewest others."""
    surveyed = {row[0] for row in database.execute("SELECT id FROM occupation WHERE surveyed")}
    rows = [
        (len(key.split()), tier, occupation)
        for key, occupation, tier in _rows_with_any(database, words[:1])
        if occupation in surveyed and set(words) <= set(key.split())
    ]
    best = min((row[:2] for row in rows), default=None)
    return list(dict.fromkeys(row[2] for row in rows if row[:2] == best))


def _rows_with_any(
    database: sqlite3.Connection, words: Iterable[str], begun: bool = False
) -> list[tuple[str, int, int]]:
    """Return key, occupation and tier of the titles that have one of the words, or begin one."""
    patterns = [f"% {word}%" if begun else f"% {word} %" for word in words]
    if not patterns:
        return []
    where = " OR ".join(["' ' || key || ' ' LIKE ?"] * len(patterns))
    return database.execute(
        f"SELECT key, occupation, tier FROM title WHERE {where}",  # noqa: S608
        patterns,
    ).fetchall()


def _only(database: sqlite3.Connection, typed: str, ids: Sequence[int]) -> Occupation:
    one = _most_fitting(occupations(database, ids), typed)
    if len(one) == 1:
        return one[0]
    rows = database.execute("SELECT occupation, jobs FROM wage WHERE place = 0")
    jobs = {occupation: number or 0 for occupation, number in rows}
    by_size = sorted(ids, key=lambda id_: -jobs.get(id_, 0))
    largest = occupations(database, by_size[:MOST_NAMED])
    more = len(ids) - len(largest)
    raise UnclearOccupation(
        f"{shortened(typed)!r} is a title of {len(ids)} occupations",
        f"give one by its code: {_named(largest)}{f' and {more} more' if more else ''}; "
        "`careercli occupations` searches them",
    )


def _most_fitting(occupations: Sequence[Occupation], typed: str) -> Sequence[Occupation]:
    """Return those whose own title holds the words, else all."""
    words = set(telling(without_rank(title_key(typed))))
    titled = [one for one in occupations if words <= set(title_key(one.title).split())]
    return titled or occupations


def _named(occupations: Iterable[Occupation]) -> str:
    return ", ".join(f"{one.soc} ({one.title})" for one in occupations)
