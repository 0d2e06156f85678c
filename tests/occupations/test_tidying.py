import csv
import gzip
from pathlib import Path

from careercli.occupations.tidying import WAGES, main

COLUMNS = (
    *("area_code", "area_type", "state_fips", "area", "soc", "title", "level", "employment"),
    *("employment_rse", "wage_rse", *WAGES, *(f"hourly_{wage}" for wage in WAGES)),
    "topped_p10_p25_median_p75_p90",
)
TABLES = {
    "onet-occupations": "onet_soc_code,title\n11-1011.00,Chief Executives\n",
    "onet-job-zones": "onet_soc_code,job_zone,date\n11-1011.00,5,08/2023\n",
    "onet-education": "onet_soc_code,element_name,scale_id,category,data_value,n,standard_error,"
    "recommend_suppress,date\n11-1011.00,E,RL,6,100,28,0,N,08/2023\n",
    "onet-skills": "onet_soc_code,element_name,scale_id,data_value,n,standard_error,"
    "recommend_suppress,date\n11-1011.00,Writing,IM,4,8,0.1,N,08/2023\n",
    "onet-knowledge": "onet_soc_code,element_name,scale_id,data_value,n,standard_error,"
    "recommend_suppress,date\n",
    "onet-technology": "onet_soc_code,example,commodity_title,hot_technology,in_demand\n"
    "11-1011.00,Microsoft Excel,Spreadsheet software,Y,Y\n",
    "onet-related": "onet_soc_code,related_onet_soc_code,relatedness_tier,index\n",
    "onet-reported-titles": "onet_soc_code,reported_job_title,shown_in_my_next_move\n",
    "onet-alternate-titles": "onet_soc_code,alternate_title,short_title\n11-1011.00,Boss,\n",
}


def raw(folder: Path) -> None:
    every = ["0000000", "N", "00", "National", "00-0000", "All", "0", "1000", "0", "0.1"]
    chief = ["0000000", "N", "00", "National", "11-1011", "Chief Executives", "3", "100", "1", "2"]
    area = ["3900002", "M", "39", "North Ohio nonmetropolitan area (noncontiguous)"]
    rows = [
        [*every, *["1"] * 12, "00000"],
        [*chief, *["50000"] * 4, "-", "-", *["24.04"] * 4, "-", "-", "00011"],
        [*area, *every[4:], *["1"] * 12, "00000"],
    ]
    with gzip.open(folder / "oews-2025.csv.gz", "wt", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([COLUMNS, *rows])
    for name, text in TABLES.items():
        (folder / f"{name}.csv.gz").write_bytes(gzip.compress(text.encode()))


def table(path: Path) -> list[dict[str, str]]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode()
    return list(csv.DictReader(text.splitlines()))


def test_tidy_files_hold_yearly_wages_tops_and_areas_by_state(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    raw(tmp_path / "raw")
    main(tmp_path / "raw", tmp_path / "tidy")
    (wage,) = table(tmp_path / "tidy" / "wages.csv.gz")
    assert (wage["median"], wage["p75"], wage["topped"]) == ("50000", "", "00011")
    assert wage["hourly_median"] == ""  # there are yearly ones
    places = table(tmp_path / "tidy" / "places.csv")
    assert [(place["type"], place["states"]) for place in places] == [("N", ""), ("B", "OH")]
    (title,) = table(tmp_path / "tidy" / "onet-titles.csv.gz")
    assert title == {"code": "11-1011.00", "title": "Boss", "kind": "alternate"}


def test_equal_tables_make_equal_files(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    raw(tmp_path / "raw")
    for name in ("one", "two"):
        main(tmp_path / "raw", tmp_path / name)
    first = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}
