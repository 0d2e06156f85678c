"""Standings of all pairs of bundled roles, recomputed from the data files by the definitions alone.

Nothing of `careercli.analysis` is used for the expectations: the files are read as TOML,
and the rules are written again, as docs/verdicts.md has them.
"""

import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from math import comb, sqrt
from typing import Any

import pytest

from careercli.analysis.compare import compare
from tests.builders import SHIPPED
from tests.conftest import ROOT

Row = dict[str, Any]
Said = tuple[str | None, bool, bool]  # who is ahead, whether it can be judged, whether it is thin
Z = 1.959963984540054


def rows() -> Iterator[Row]:
    for path in (ROOT / "data/roles.toml", *sorted((ROOT / "data/snapshots").glob("*.toml"))):
        yield from tomllib.loads(path.read_text(encoding="utf-8")).get("snapshot", ())


def latest() -> dict[tuple[str, str], Row]:
    """The snapshot of each source and role that ends last, of those the longest."""
    best: dict[tuple[str, str], Row] = {}
    for row in rows():
        key, first = (row["source"], row["role"]), date(9999, 1, 1)
        order = (row.get("as_of", date(1, 1, 1)), -(row.get("since", first).toordinal()))
        if key not in best or order > best[key]["order"]:
            best[key] = row | {"order": order}
    return best


LATEST = latest()
SOURCES = list(dict.fromkeys(source for source, _ in LATEST))
PAIRS = list(combinations([role.id for role in SHIPPED.roles], 2))


def margin(pay: Row) -> tuple[float, float] | None:
    """How far the 95 % interval of a median reaches below and above it."""
    if "median_low" in pay:
        return pay["median"] - pay["median_low"], pay["median_high"] - pay["median"]
    if not pay.get("n") or "p25" not in pay or "p75" not in pay or pay["p25"] == pay["p75"]:
        return None
    half = Z * 1.2533 * (pay["p75"] - pay["p25"]) / 1.349 / sqrt(pay["n"])
    return half, half


def pay(a: Row, b: Row) -> Said | None:
    first, second = a.get("salary", {}), b.get("salary", {})
    if "median" not in first or "median" not in second:
        return None
    high, low = (first, second) if first["median"] >= second["median"] else (second, first)
    down, up = margin(high), margin(low)
    thin = any(salary.get("n", 30) < 30 for salary in (first, second))
    if down is None or up is None:
        return None, False, thin
    gap = high["median"] - low["median"]
    sure = gap > sqrt(down[0] ** 2 + up[1] ** 2) and gap / low["median"] >= 0.05
    return (a["role"] if high is first else b["role"]) if sure else None, True, thin


def openings(a: Row, b: Row) -> Said | None:
    if "openings" not in a or "openings" not in b:
        return None
    more, fewer = sorted((a, b), key=lambda row: -row["openings"])
    ahead = more["role"] if more["openings"] >= 1.25 * fewer["openings"] else None
    return ahead, True, fewer["openings"] < 30


def exact(k: int, n: int, m: int, of: int) -> float:
    """Fisher's two-sided p, as sums of binomial coefficients."""
    every = [comb(n, x) * comb(of, k + m - x) for x in range(max(0, k + m - of), min(n, k + m) + 1)]
    this = comb(n, k) * comb(of, m)
    return sum(x for x in every if x <= this) / sum(every)


def shares(a: Row, b: Row, base: str, p: float | None, q: float | None) -> Said | None:
    if p is None or q is None:
        return None
    n, m = (row.get("bases", {}).get(base, row.get("openings")) for row in (a, b))
    if not n or not m:
        return None, False, False
    k, j = round(p * n), round(q * m)
    if min(k, j, n - k, m - j) < 5:
        sure = exact(k, n, j, m) < 0.05
    else:
        pooled = (p * n + q * m) / (n + m)
        sure = abs(p - q) > Z * sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    ahead = a["role"] if p > q else b["role"]
    return ahead if sure and abs(p - q) > 0.05 - 1e-9 else None, True, min(n, m) < 30


def said(about: str, a: Row, b: Row) -> Said | None:
    if "counted_as" in a and a["counted_as"] == b.get("counted_as"):
        return None
    if about in ("pay", "openings"):
        return (pay if about == "pay" else openings)(a, b)
    if about == "remote":
        return shares(a, b, "remote", a.get("remote"), b.get("remote"))
    level = {"entry": "entry", "seniority": "senior"}[about]
    mixes = a.get("seniority", {}), b.get("seniority", {})
    return shares(a, b, "seniority", *(mix.get(level) for mix in mixes))


def expected(about: str, pair: tuple[str, str]) -> tuple[str, str | None]:
    """The standing and the winner."""
    both = [(LATEST.get((s, pair[0])), LATEST.get((s, pair[1]))) for s in SOURCES]
    heard = [said(about, a, b) for a, b in both if a and b]
    every = [opinion for opinion in heard if opinion is not None]
    judging = [opinion for opinion in every if opinion[1]]
    ahead = {opinion[0] for opinion in every if opinion[0]}
    firm = [opinion for opinion in every if opinion[0] and not opinion[2]]
    if len(ahead) == 2:
        return "disputed", None
    if not ahead:
        return ("even" if judging else "unknown"), None
    winner = next(iter(ahead))
    if len(firm) >= 2:
        return "confirmed", winner
    if firm and len(judging) == 1:
        return "one source", winner
    return "leaning", None


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_standings_are_those_that_the_definitions_give(pair: tuple[str, str]) -> None:
    verdicts = {v.about: (v.standing, v.winner) for v in compare(SHIPPED, pair).verdicts}
    assert verdicts == {about: expected(about, pair) for about in verdicts}


def test_every_standing_but_none_other_is_among_the_bundled_pairs() -> None:
    stands = {v.standing for pair in PAIRS for v in compare(SHIPPED, pair).verdicts}
    assert stands == {"confirmed", "one source", "leaning", "disputed", "even", "unknown"}
