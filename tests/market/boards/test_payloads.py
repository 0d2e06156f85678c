"""Boards by what is typed, and the payloads of Personio and Teamtailor as postings."""

import gzip
from pathlib import Path

import pytest

from careercli.errors import CareerError
from careercli.market.boards.ashby import ASHBY
from careercli.market.boards.panel import find, panel
from careercli.market.boards.payloads import PLATFORMS, UnknownBoard, board_of, postings
from careercli.market.boards.personio import PERSONIO, BadFeed, document_of
from careercli.market.errors import BadPostings
from tests.market.fetching.server import personio, teamtailor
from tests.market.files import imported, only, written


@pytest.mark.parametrize(
    ("typed", "board"),
    [
        ("greenhouse:anthropic", "greenhouse:anthropic"),
        (" Lever:veeva ", "lever:veeva"),
        ("https://boards.greenhouse.io/acme", "greenhouse:acme"),
        ("https://job-boards.greenhouse.io/acme/jobs/17?gh_src=x", "greenhouse:acme"),
        ("https://boards.greenhouse.io/embed/job_board?for=acme&b=1", "greenhouse:acme"),
        ("https://boards-api.greenhouse.io/v1/boards/acme/jobs", "greenhouse:acme"),
        ("jobs.lever.co/acme/7f", "lever:acme"),
        ("https://jobs.eu.lever.co/acme", "lever-eu:acme"),
        ("https://api.lever.co/v0/postings/acme?mode=json", "lever:acme"),
        ("https://JOBS.ASHBYHQ.COM/Acme", "ashby:Acme"),
        ("https://acme.jobs.personio.de/job/1", "personio:acme"),
        ("https://acme.jobs.personio.com", "personio:acme"),
        ("https://acme.teamtailor.com/jobs", "teamtailor:acme"),
    ],
)
def test_a_board_is_named_by_its_slug_or_its_careers_page(typed: str, board: str) -> None:
    assert board_of(typed).id == board


@pytest.mark.parametrize(
    "typed",
    [
        *("", "acme", "greenhouse:", "greenhouse:../x", "lever:a/b", "lever:.hidden", "x:acme"),
        *("https://acme.example/jobs", "https://jobs.lever.co/", "https://www.teamtailor.com/"),
        *("https://jobs.lever.co.evil.example/acme", "personio:a.b", "https://[::1/x", "ashby:a b"),
        "https://jobs.ashbyhq.com/..%2Fx",
    ],
)
def test_what_names_no_board_is_refused(typed: str) -> None:
    with pytest.raises(UnknownBoard):
        board_of(typed)


def test_every_address_is_one_that_its_own_platform_knows() -> None:
    for platform in PLATFORMS:
        address = platform.address("acme")
        assert address.startswith("https://")
        assert board_of(address).id == f"{platform.id}:acme"


def test_a_feed_of_personio_is_imported_under_the_name_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "acme.xml.gz"
    path.write_bytes(gzip.compress(personio("Data Engineer", "Nurse").body))
    snapshot = only(imported(str(path)))
    assert (snapshot.role, snapshot.openings, snapshot.metros) == ("data-engineer", 1, ("Munich",))
    assert {skill.id for skill in snapshot.skills} <= {"python", "sql"}


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><workzag-jobs>&b;</workzag-jobs>',
        "<workzag-jobs><position>",
        "<html/>",
        "",
    ],
)
def test_what_is_no_feed_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(BadFeed):
        document_of(text)
    if "<workzag-jobs" in text:
        with pytest.raises(BadPostings):
            imported(written(tmp_path / "acme.xml", text))


def test_a_feed_of_teamtailor_is_read() -> None:
    result = postings(teamtailor("Data Engineer"))
    assert result is not None
    assert result[0] | {"text": ""} == {
        "id": "t1", "url": "https://acme.teamtailor.com/jobs/1", "title": "Data Engineer",
        "company": "Acme", "place": "Malmö, SE", "posted": "2026-01-05T10:00:00+01:00",
        "text": "", "remote": None, "tags": None,
    }  # fmt: skip


def test_an_empty_feed_of_teamtailor_beside_another_is_no_error(tmp_path: Path) -> None:
    empty = written(tmp_path / "a.json", teamtailor())
    full = written(tmp_path / "b.json", teamtailor("Data Engineer"))
    assert only(imported(empty, full)).openings == 1


def test_the_bundled_panel_has_68_boards_of_platforms_that_are_known() -> None:
    assert len(panel()) == 68
    assert {board.platform for board in panel()} == {"ashby", "greenhouse", "lever"}


def test_a_name_finds_slugs_and_companies_the_closest_first() -> None:
    assert find("Scale AI")[0].id == "greenhouse:scaleai"
    assert find("anysphere")[0].id == "ashby:cursor"
    assert find("no such company at all") == find("-") == ()
    assert len(find("a")) == 50


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("name\nacme\n", ":1:"),
        ("platform,slug\nlever,acme\nmyspace,acme\n", ":3:"),
        ("platform,slug\nlever,../acme\n", ":2:"),
        ("platform,slug\nlever\n", ":2:"),
        ("platform,slug\n", "holds no board"),
        ("x" * 200_000, "field larger than field limit"),
    ],
)
def test_a_panel_that_cannot_be_read_is_refused_with_its_line(
    text: str, place: str, tmp_path: Path
) -> None:
    (tmp_path / "panel.csv").write_text(text, encoding="utf-8")
    with pytest.raises(CareerError) as error:
        panel(tmp_path / "panel.csv")
    assert place in error.value.message


def test_an_opening_that_ashby_hides_is_not_counted() -> None:
    listed, hidden = {"title": "A", "jobUrl": "x"}, {"title": "B", "isListed": False}
    assert ASHBY.jobs({"jobs": [listed, hidden]}) == [listed]
    assert ASHBY.jobs({"jobs": [hidden]}) == []
    assert ASHBY.jobs({"jobs": None}) is None


def test_an_opening_of_personio_has_the_address_of_its_page() -> None:
    job = {"id": "7", "name": "ML Engineer", "board": "acme"}
    assert PERSONIO.posting(job)["url"] == "https://acme.jobs.personio.de/job/7"
    assert PERSONIO.posting({"id": "7", "name": "ML Engineer"})["url"] is None
