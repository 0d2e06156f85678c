"""Occupations, as the command line answers about them."""

import json
from typing import Any

import pytest

from tests.conftest import Run


def document(here: Run, *arguments: str) -> Any:
    done = here(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_two_occupations_are_compared_at_a_place(run: Run) -> None:
    compared = document(run, "compare", "registered nurse", "paralegal", "--place", "TX")
    nurse, paralegal = compared["roles"]
    assert (nurse["id"], paralegal["id"]) == ("29-1141", "23-2011")
    assert nurse["place"] == {"code": "4800000", "name": "Texas", "type": "state"}
    assert nurse["salary"]["median"] == 95_970
    assert compared["verdicts"][0]["winner"] == "29-1141"
    (pair,) = compared["occupations"]["pay"]
    assert [level["place"]["type"] for level in pair["levels"]] == ["state", "nation"]


def test_a_role_and_an_occupation_meet_in_the_survey(here: Run) -> None:
    compared = document(here, "compare", "ml-engineer", "lawyer")
    assert compared["source"]["id"] == "bls-oews-2025"
    assert compared["roles"][0]["counted_as"] == "Data Scientists (15-2051)"


def test_bundled_roles_come_first_and_have_no_occupations(here: Run) -> None:
    compared = document(here, "compare", "data-scientist", "software engineer")
    assert [role["id"] for role in compared["roles"]] == ["data-scientist", "software-engineer"]
    assert compared["occupations"] is None


def test_a_place_takes_bundled_roles_to_the_survey(here: Run) -> None:
    compared = document(here, "compare", "data-scientist", "ai-pm", "--place", "Austin")
    assert {role["source"] for role in compared["roles"]} == {"bls-oews-2025"}
    assert {source["id"] for source in compared["others"]["sources"]} <= {"onet-29.3"}


def test_show_has_places_side_by_side(here: Run) -> None:
    shown = document(here, "show", "RN", "--place", "TX", "--place", "Austin")
    places = [role["place"]["name"] for role in shown["roles"] if role["place"]]
    assert places == ["Texas", "Austin-Round Rock-San Marcos, TX"]


def test_a_topped_out_wage_is_null_and_stands_in_at_least(here: Run) -> None:
    shown = document(here, "show", "29-1215", "--place", "0010540")
    (role,) = [role for role in shown["roles"] if role["place"]]
    assert role["salary"]["median"] is None
    assert role["salary"]["at_least"]["median"] == 239_200
    assert "at least $239,200" in here("show", "29-1215", "--place", "0010540").stdout


def test_a_switch_lists_what_the_target_asks_for_beyond_the_start(here: Run) -> None:
    switch = document(here, "switch", "paralegal", "lawyer", "--place", "TX")
    (step,) = switch["occupations"]["steps"]
    assert step["longer_preparation"]
    assert step["higher"][0]["by"] >= step["higher"][-1]["by"] > 0
    assert (step["before"]["median"], step["after"]["median"]) == (62_310, 154_200)


def test_gap_and_rank_take_occupations(here: Run) -> None:
    gap = document(here, "gap", "paralegal", "--skills", "excel")
    assert gap["roles"][0]["id"] == "23-2011"
    assert gap["roles"][0]["coverage"] > 0
    ranked = document(here, "rank", "paralegal", "lawyer", "RN")
    assert ranked["roles"][0]["id"] == "23-1011"


def test_occupations_are_searched_and_narrowed(here: Run) -> None:
    parsed = document(here, "occupations", "nurse", "--zone", "5", "--sort", "median")
    medians = [one["median"] for one in parsed["occupations"] if one["median"]]
    assert medians == sorted(medians, reverse=True)
    assert {one["zone"] for one in parsed["occupations"]} == {5}
    group = document(here, "occupations", "--group", "29")
    assert all(one["id"].startswith("29") for one in group["occupations"])


def test_places_are_listed_best_first(here: Run) -> None:
    listed = document(here, "places", "RN", "--states")
    medians = [place["median"] for place in listed["places"] if place["median"]]
    assert medians == sorted(medians, reverse=True)
    assert len(listed["places"]) == 54


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("show", "truck driver"), "is a title of 2 occupations"),
        (("show", "RN", "--place", "Portland"), "can be 2 places"),
        (("compare", "RN", "lawyer", "--place", "Atlantis"), "unknown place"),
        (("places", "blah quux"), "unknown role 'blah quux'"),
        (("places", "RN", "--sort", "size"), "unknown order"),
        (("occupations", "--sort", "size"), "cannot sort occupations by"),
        (("compare", "RN", "29-1141"), "named twice"),
    ],
)
def test_what_is_not_known_is_an_error_with_a_hint(
    here: Run, arguments: tuple[str, ...], message: str
) -> None:
    done = here(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert "hint: " in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "RN", "paralegal", "--place", "TX"),
        ("show", "RN"),
        ("switch", "paralegal", "lawyer"),
        ("gap", "paralegal", "--skills", "excel"),
        ("rank", "RN", "paralegal"),
        ("occupations", "nurse"),
        ("sources",),
    ],
)
def test_the_credit_stands_wherever_figures_of_onet_are(
    here: Run, arguments: tuple[str, ...]
) -> None:
    text = " ".join(here(*arguments).stdout.split())
    assert "This product includes information from the O*NET 29.3 Database" in text
    assert "Bureau of Labor Statistics" in text


@pytest.mark.parametrize("width", ["40", "80", "120"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "RN", "paralegal", "--place", "Austin", "--full"),
        ("compare", "27-2011", "29-1242"),
        ("compare", "15-1252", "ml-engineer", "lawyer", "welder", "29-1215", "RN"),
        ("show", "29-1215", "--place", "0010540", "--full"),
        ("show", "55-1011"),
        ("places", "welder", "--states", "--sort", "common"),
        ("occupations", "--group", "25"),
        ("switch", "15-1252", "RN", "--full"),
    ],
)
def test_pages_keep_to_their_width(here: Run, arguments: tuple[str, ...], width: str) -> None:
    done = here(*arguments, env={"COLUMNS": width})
    assert done.returncode == 0, done.stderr
    links = ("https:", "careercli ")
    long = [
        line
        for line in done.stdout.splitlines()
        if len(line) > int(width) and not line.strip().startswith(links)
    ]
    assert long == []


def test_a_list_without_an_order_advises_no_skill_first(here: Run) -> None:
    parsed = document(here, "gap", "registered nurse", "--skills", "excel")
    (role,) = parsed["roles"]
    assert role["unordered"]
    assert (role["first"], role["after_first"]) == ([], None)
    page = here("gap", "registered nurse", "--skills", "excel").stdout
    assert "The list has no order, so none comes first." in " ".join(page.split())
    assert "Rank" not in page
    assert "Learn first" not in here("gap", "nurse", "paralegal", "--skills", "excel").stdout
    counted = document(here, "gap", "ml-engineer", "--skills", "excel")["roles"][0]
    assert not counted["unordered"]
    assert len(counted["first"]) == 3


def test_a_headline_says_whose_wages_a_role_counted_in_a_wider_occupation_has(here: Run) -> None:
    two = here("compare", "ml-engineer", "nurse").stdout
    assert "In the United States: AI/ML Engineer (as Data Scientists), 23% more" in two
    three = here("compare", "ml-engineer", "mlops-engineer", "nurse").stdout
    assert "MLOps Engineer (as Software Developers), $135,980." in " ".join(three.split())
    switched = here("switch", "ml-engineer", "nurse").stdout
    assert "AI/ML Engineer (as Data Scientists), 23% more" in switched


def test_an_occupation_that_counts_two_of_the_roles_is_told_of_once(here: Run) -> None:
    page = " ".join(here("compare", "ml-engineer", "data-scientist", "nurse").stdout.split())
    assert page.count("education and skills and knowledge of Data Scientists") == 1
    assert "Counted in a wider occupation: AI/ML Engineer as Data Scientists (15-2051). " in page


def test_the_nation_alone_has_no_quotient(here: Run) -> None:
    for command in (("compare", "electrician", "plumber"), ("show", "RN"), ("switch", "RN", "DO")):
        assert "Quotient" not in here(*command).stdout
    for command in (("compare", "electrician", "plumber"), ("show", "RN")):
        page = here(*command, "--place", "TX").stdout
        assert "Quotient: 1 is as common" in " ".join(page.split())


def test_a_search_that_finds_nothing_says_only_that(here: Run) -> None:
    done = here("occupations", "krankenschwester")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "No occupation fits. Try fewer or shorter words; titles are English.\n"
