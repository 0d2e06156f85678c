"""Fifty occupations at ten places, as the command prints them, against the tidy file itself."""

import csv
import gzip
import json
from collections.abc import Iterator
from datetime import date
from io import StringIO
from typing import Any

import pytest

from careercli.answers.show import ShowRequest, answer
from careercli.answers.world import Data, World
from careercli.render.json import render
from tests.conftest import ROOT

WAGES = ("mean", "p10", "p25", "median", "p75", "p90")
PLACES = ("0000000", "4800000", "0600000", "3600000", "7200000", "0012420", "0041940")
MORE = ("0035620", "0010540", "1100000")
EVERY = {*PLACES, *MORE}
Rows = dict[tuple[str, str], dict[str, str]]


@pytest.fixture(scope="module")
def rows() -> Rows:
    path = ROOT / "data" / "occupations" / "wages.csv.gz"
    lines = csv.reader(StringIO(gzip.decompress(path.read_bytes()).decode()))
    head = next(lines)
    place = head.index("place")
    asked = (dict(zip(head, line, strict=True)) for line in lines if line[place] in EVERY)
    return {(row["soc"], row["place"]): row for row in asked}


def shown(soc: str, places: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    request = ShowRequest(soc, data=Data(places=places))
    document = json.loads(render(answer(request, World(date(2026, 9, 1))).document()))
    yield from (role for role in document["roles"] if role["source"] == "bls-oews-2025")


def same(row: dict[str, str], role: dict[str, Any]) -> None:
    salary, hourly = role["salary"] or {}, role["hourly"] or {}
    for wage in WAGES:
        assert salary.get(wage) == (int(row[wage]) if row[wage] else None), (row, wage)
        expected = float(row[f"hourly_{wage}"]) if row[f"hourly_{wage}"] else None
        assert hourly.get(wage) == expected, (row, wage)
    assert role["employment"] == (int(row["employment"]) if row["employment"] else None)
    for error in ("employment_rse", "wage_rse"):
        expected = float(row[error]) / 100 if row[error] else None
        assert role[error] == (None if expected is None else pytest.approx(expected))
    tops = [bool(int(flag)) for flag in row["topped"]] or [False] * 5
    at_least = salary.get("at_least") or {}
    for name, topped in zip(WAGES[1:], tops, strict=True):
        assert at_least.get(name) == (239_200 if topped else None)
        assert not topped or salary[name] is None


def test_fifty_occupations_at_ten_places_are_the_surveys_to_the_dollar(rows: Rows) -> None:
    every = sorted({soc for soc, _ in rows})
    special = ["27-2011", "29-1215", "29-1242", "25-1011", "53-2011"]
    chosen = [*special, *every[:: len(every) // 45]]
    assert len(chosen) >= 50
    for soc in chosen:
        roles = list(shown(soc, (*PLACES, *MORE)))
        assert [role["place"]["code"] for role in roles] == [*PLACES, *MORE]
        for role in roles:
            row = rows.get((soc, role["place"]["code"]))
            if row is None:
                assert role["salary"] is None
                assert "no figures" in role["withheld"]
            else:
                same(row, role)


def test_a_location_quotient_is_the_part_of_jobs_over_the_nations(rows: Rows) -> None:
    path = ROOT / "data" / "occupations" / "places.csv"
    with path.open(encoding="utf-8") as stream:
        jobs = {row["code"]: int(row["employment"]) for row in csv.DictReader(stream)}
    (texas,) = shown("29-1141", ("TX",))
    here = int(rows["29-1141", "4800000"]["employment"]) / jobs["4800000"]
    nation = int(rows["29-1141", "0000000"]["employment"]) / jobs["0000000"]
    assert texas["location_quotient"] == pytest.approx(here / nation)
    assert texas["per_thousand"] == pytest.approx(1000 * here)
