"""From the published tables to the tidy files under `data/occupations/`; run by hand.

    python -m careercli.occupations.tidying FOLDER data/occupations

FOLDER holds the tables that `docs/data.md` describes. Only detailed occupations are kept,
hourly wages only where there are no yearly ones, and of O*NET figures, names and links.
"""

import csv
import gzip
import sys
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO, TextIOWrapper
from pathlib import Path

ALL_OCCUPATIONS = "00-0000"
DETAILED = "3"
WAGES = ("mean", "p10", "p25", "median", "p75", "p90")
TOPPED = "topped_p10_p25_median_p75_p90"
SUPPRESSED = "Y"
NONMETROPOLITAN = "nonmetropolitan area"
# The Census Bureau's numbers of states and territories, and their abbreviations.
_NUMBERED = (
    "01AL02AK04AZ05AR06CA08CO09CT10DE11DC12FL13GA15HI16ID17IL18IN19IA20KS21KY"
    "22LA23ME24MD25MA26MI27MN28MS29MO30MT31NE32NV33NH34NJ35NM36NY37NC38ND39OH"
    "40OK41OR42PA44RI45SC46SD47TN48TX49UT50VT51VA53WA54WV55WI56WY66GU72PR78VI"
)
ABBREVIATIONS = {_NUMBERED[at : at + 2]: _NUMBERED[at + 2 : at + 4] for at in range(0, 216, 4)}
Row = dict[str, str]


def main(raw: Path, tidy: Path) -> None:
    """Write the tidy files into a folder."""
    tidy.mkdir(parents=True, exist_ok=True)
    survey = [row for row in _rows(raw / "oews-2025.csv.gz") if _kept(row)]
    _write(tidy / "places.csv", PLACE, _places(survey))
    _write(tidy / "occupations.csv", ("soc", "title"), _occupations(survey))
    _write(tidy / "wages.csv.gz", WAGE, _wages(survey))
    _write(tidy / "onet-occupations.csv", ONET, _onet_occupations(raw))
    _write(tidy / "onet-profiles.csv.gz", PROFILE, _profiles(raw))
    _write(tidy / "onet-education.csv.gz", EDUCATION, _education(raw))
    _write(tidy / "onet-technologies.csv.gz", TECHNOLOGY, _technologies(raw))
    _write(tidy / "onet-related.csv.gz", RELATED, _related(raw))
    _write(tidy / "onet-titles.csv.gz", TITLE, _titles(raw))


PLACE = ("code", "type", "states", "name", "employment")
WAGE = (
    *("soc", "place", "employment", "employment_rse", "wage_rse", *WAGES, "topped"),
    *(f"hourly_{wage}" for wage in WAGES),
)
ONET = ("code", "title", "zone", "zone_month")
PROFILE = (
    *("code", "kind", "element", "importance", "importance_error", "importance_suppressed"),
    *("level", "level_error", "level_suppressed", "n", "month"),
)
EDUCATION = ("code", *(f"level_{number}" for number in range(1, 13)), "n", "suppressed", "month")
TECHNOLOGY = ("code", "technology", "hot", "in_demand")
RELATED = ("code", "related", "tier", "index")
TITLE = ("code", "title", "kind")


def _kept(row: Row) -> bool:
    return row["level"] == DETAILED or (
        row["soc"] == ALL_OCCUPATIONS and row["employment"].isdigit()
    )


def _places(survey: Iterable[Row]) -> Iterator[Sequence[str]]:
    codes = set()
    for row in sorted(survey, key=lambda row: (row["area_type"] != "N", row["area_code"])):
        if row["soc"] == ALL_OCCUPATIONS and row["area_code"] not in codes:
            codes.add(row["area_code"])
            kind = "B" if NONMETROPOLITAN in row["area"] else row["area_type"]
            yield row["area_code"], kind, _states(row), row["area"], row["employment"]


def _states(row: Row) -> str:
    """Return the abbreviations of a place's states: `NY-NJ`, none for the nation."""
    if row["area_type"] == "M" and NONMETROPOLITAN not in row["area"]:
        return row["area"].rpartition(", ")[2]
    return ABBREVIATIONS.get(row["state_fips"], "")


def _occupations(survey: Iterable[Row]) -> Iterator[Sequence[str]]:
    titles = {row["soc"]: row["title"] for row in survey if row["level"] == DETAILED}
    yield from sorted(titles.items())


def _wages(survey: Iterable[Row]) -> Iterator[Sequence[str]]:
    rows = [row for row in survey if row["level"] == DETAILED]
    for row in sorted(rows, key=lambda row: (row["soc"], row["area_code"])):
        yearly = [_number(row[wage]) for wage in WAGES]
        hourly = [_number(row[f"hourly_{wage}"]) for wage in WAGES]
        topped = row[TOPPED] if "1" in row[TOPPED] else ""
        if any(yearly):
            hourly = [""] * len(WAGES)
        figures = (_number(row[name]) for name in ("employment", "employment_rse", "wage_rse"))
        yield row["soc"], row["area_code"], *figures, *yearly, topped, *hourly


def _onet_occupations(raw: Path) -> Iterator[Sequence[str]]:
    zones = {row["onet_soc_code"]: row for row in _rows(raw / "onet-job-zones.csv.gz")}
    for row in _rows(raw / "onet-occupations.csv.gz"):
        zone = zones.get(row["onet_soc_code"], {})
        month = _month(zone.get("date", ""))
        yield row["onet_soc_code"], row["title"], zone.get("job_zone", ""), month


def _profiles(raw: Path) -> Iterator[Sequence[str]]:
    for kind in ("skills", "knowledge"):
        both: dict[tuple[str, str], dict[str, Row]] = {}
        for row in _rows(raw / f"onet-{kind}.csv.gz"):
            key = row["onet_soc_code"], row["element_name"]
            both.setdefault(key, {})[row["scale_id"]] = row
        for (code, element), scales in both.items():
            first = scales.get("IM") or scales["LV"]
            figures = (
                scales.get(scale, {}).get(name, "")
                for scale in ("IM", "LV")
                for name in ("data_value", "standard_error", "recommend_suppress")
            )
            yield code, kind, element, *figures, first["n"], _month(first["date"])


def _education(raw: Path) -> Iterator[Sequence[str]]:
    levels: dict[str, list[Row]] = {}
    for row in _rows(raw / "onet-education.csv.gz"):
        levels.setdefault(row["onet_soc_code"], []).append(row)
    for code, rows in levels.items():
        shares = {int(row["category"]): row["data_value"] for row in rows}
        suppressed = SUPPRESSED if any(r["recommend_suppress"] == SUPPRESSED for r in rows) else ""
        of = (shares.get(number, "") for number in range(1, 13))
        yield code, *of, rows[0]["n"], suppressed, _month(rows[0]["date"])


def _technologies(raw: Path) -> Iterator[Sequence[str]]:
    for row in _rows(raw / "onet-technology.csv.gz"):
        yield row["onet_soc_code"], row["example"], row["hot_technology"], row["in_demand"]


def _related(raw: Path) -> Iterator[Sequence[str]]:
    for row in _rows(raw / "onet-related.csv.gz"):
        tier = row["relatedness_tier"].partition("-")[0]
        yield row["onet_soc_code"], row["related_onet_soc_code"], tier, row["index"]


def _titles(raw: Path) -> Iterator[Sequence[str]]:
    """Yield what an occupation is also called, and how: reported by workers, or collected."""
    for row in _rows(raw / "onet-reported-titles.csv.gz"):
        kind = "reported" if row["shown_in_my_next_move"] == "Y" else "also reported"
        yield row["onet_soc_code"], row["reported_job_title"], kind
    for row in _rows(raw / "onet-alternate-titles.csv.gz"):
        yield row["onet_soc_code"], row["alternate_title"], "alternate"
        if row["short_title"]:
            yield row["onet_soc_code"], row["short_title"], "short"


def _number(written: str) -> str:
    return written if written.replace(".", "", 1).isdigit() else ""


def _month(written: str) -> str:
    """Return `08/2023` as `2023-08`."""
    month, _, year = written.partition("/")
    return f"{year}-{month}" if year else ""


def _rows(path: Path) -> Iterator[Row]:
    with gzip.open(path) as stream:
        yield from csv.DictReader(TextIOWrapper(stream, encoding="utf-8", newline=""))


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table, compressed where the name says so; equal tables make equal files."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    content = text.getvalue().encode()
    path.write_bytes(gzip.compress(content, 9, mtime=0) if path.suffix == ".gz" else content)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
