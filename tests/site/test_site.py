"""A whole catalog as a folder of pages."""

import os
import re
from datetime import date
from pathlib import Path
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

from careercli.catalog.bundled import bundled
from careercli.catalog.load import load
from careercli.catalog.model import Catalog
from careercli.cli.app import run
from careercli.files.writing import CannotSave
from careercli.site.build import build
from careercli.site.folder import LIST, NotASite, write_folder
from tests.hostile import TITLES, hostile_catalog
from tests.render.documents import Html

DAY = date(2026, 11, 28)
WHOLE = bundled(history=True)
FEW = WHOLE._replace(roles=WHOLE.roles[:3])
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build(WHOLE, DAY, folder, "https://example.org/careers/")
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Html]:
    return _pages(site)


def _pages(folder: Path) -> dict[str, Html]:
    return {
        path.relative_to(folder).as_posix(): Html(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.html"))
    }


def test_every_role_pair_and_source_has_a_page(pages: dict[str, Html]) -> None:
    roles, sources = len(WHOLE.roles), len(WHOLE.sources)
    assert sum(path.startswith("roles/") for path in pages) == roles
    assert sum(path.startswith("pairs/") for path in pages) == roles * (roles - 1) // 2
    assert sum(path.startswith("sources/") for path in pages) == sources + 1
    assert sum("/" not in path for path in pages) == 5  # the list in each order


def test_every_link_is_relative_and_leads_to_a_page(pages: dict[str, Html]) -> None:
    reached = set()
    for path, page in pages.items():
        for link in [*page.of("a"), *page.of("link")]:
            address = link.get("href") or ""
            if link.get("rel") == "canonical" or urlsplit(address).scheme in ("https", "data"):
                continue
            assert not urlsplit(address).scheme, (path, address)
            target = normpath(f"{dirname(path)}/{unquote(address)}").lstrip("/")
            assert target in pages or target == "feed.xml", (path, address)
            reached.add(target)
    assert reached >= set(pages)


def test_a_pair_leads_to_its_roles_and_to_related_pairs(pages: dict[str, Html]) -> None:
    shown = pages["pairs/ml-engineer--ai-swe.html"]
    links = [a["href"] or "" for a in shown.of("a")]
    assert {"../roles/ml-engineer.html", "../roles/ai-swe.html"} <= set(links)
    assert sum(link.startswith("../pairs/") for link in links) == 5


def test_hostile_texts_are_inert_on_every_page(tmp_path: Path) -> None:
    catalog = load([hostile_catalog(tmp_path)], DAY, history=True).catalog
    hostile = tuple(role for role in catalog.roles if role.id.startswith("hostile"))
    build(catalog._replace(roles=hostile), DAY, tmp_path / "site", "https://example.org/")
    pages = _pages(tmp_path / "site")
    assert len(pages) > 10
    for page in pages.values():
        assert not {tag for tag, _ in page.tags} & {"script", "img"}
        assert not [name for _, attributes in page.tags for name in attributes if name[:2] == "on"]
        assert all(
            urlsplit(a["href"] or "").scheme in ("", "https", "data")
            for a in [*page.of("a"), *page.of("link")]
        )
    assert TITLES[0] in pages["roles/hostile-1.html"].text


def test_the_headings_of_the_list_lead_to_it_in_that_order(pages: dict[str, Html]) -> None:
    for file, column in (("index.html", "Pay"), ("by-remote.html", "Remote")):
        shown = pages[file]
        assert {"by-name.html", "by-entry.html"} <= {a["href"] for a in shown.of("a")}
        place = {"Pay": 1, "Remote": -2}[column]
        figures = [int(re.sub(r"\D", "", row[place])) for row in shown.rows[:10]]
        assert figures == sorted(figures, reverse=True)


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    first = build(FEW, DAY, tmp_path / "site")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*")}
    assert first.unchanged == first.removed == 0
    second = build(FEW, DAY, tmp_path / "site")
    assert second == (0, first.written, 0)
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "site").rglob("*")} == times


def test_the_pages_of_a_role_that_is_gone_are_removed(tmp_path: Path) -> None:
    build(FEW, DAY, tmp_path)
    less = build(FEW._replace(roles=FEW.roles[:2]), DAY, tmp_path)
    assert less.removed == 3  # its own page, and the two that compare it
    assert not (tmp_path / "roles" / f"{FEW.roles[2].id}.html").exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine", encoding="utf-8")
    with pytest.raises(NotASite):
        build(FEW, DAY, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


def test_a_list_that_names_other_files_removes_none(tmp_path: Path) -> None:
    other = tmp_path / "mine.html"
    other.write_text("mine", encoding="utf-8")
    folder = tmp_path / "site"
    build(FEW, DAY, folder)
    with (folder / LIST).open("a", encoding="utf-8") as stream:
        stream.write("../mine.html\nroles/../../mine.html\n/etc/passwd\n")
    assert write_folder(folder, []).removed > 0
    assert other.exists()


def test_the_map_has_every_page_where_it_will_stand(site: Path, pages: dict[str, Html]) -> None:
    root = ElementTree.parse(site / "sitemap.xml").getroot()  # noqa: S314
    addresses = [loc.text or "" for loc in root.iter() if loc.tag.endswith("loc")]
    start = "https://example.org/careers/"
    named = {a.removeprefix(start) + ("index.html" if a.endswith("/") else "") for a in addresses}
    assert named == set(pages)
    canonical = pages["roles/ai-swe.html"].of("link")[0]
    assert canonical == {"rel": "canonical", "href": f"{start}roles/ai-swe.html"}


def test_the_feed_tells_what_changed_newest_first(site: Path) -> None:
    root = ElementTree.parse(site / "feed.xml").getroot()  # noqa: S314
    entries = root.findall(f"{ATOM}entry")
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert days == sorted(days, reverse=True)
    assert root.findtext(f"{ATOM}updated") == days[0]
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    texts = [entry.findtext(f"{ATOM}summary") or "" for entry in entries]
    assert any(text.startswith("AI/ML Engineer since 2022: median pay up") for text in texts)


def test_without_an_address_and_a_history_there_is_no_map_and_no_feed(tmp_path: Path) -> None:
    latest = {(s.role, s.source): s for s in WHOLE.snapshots}
    build(FEW._replace(snapshots=tuple(latest.values())), DAY, tmp_path)
    assert not (tmp_path / "sitemap.xml").exists()
    assert not (tmp_path / "feed.xml").exists()
    page = Html((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert [a["href"] for a in page.of("link")] == ["data:,"]


def test_a_catalog_without_roles_is_a_site_too(tmp_path: Path) -> None:
    written = build(Catalog(), DAY, tmp_path)
    assert written.written > 0


def test_nobodys_skills_are_on_a_page(pages: dict[str, Html]) -> None:
    assert not [path for path, page in pages.items() if "personal data" in page.text]


def test_a_site_that_was_ended_before_its_list_stood_there_is_no_other_folder(
    tmp_path: Path,
) -> None:
    (tmp_path / f".{LIST}.0123456789ab.tmp").touch()
    assert write_folder(tmp_path, [("index.html", "a")]).written == 1


def test_a_pipe_in_the_place_of_a_page_is_refused_at_once(tmp_path: Path) -> None:
    write_folder(tmp_path, [("index.html", "a")])
    (tmp_path / "index.html").unlink()
    os.mkfifo(tmp_path / "index.html")
    with pytest.raises(CannotSave, match="is a named pipe"):
        write_folder(tmp_path, [("index.html", "a")])


def test_no_page_takes_the_place_of_a_list_or_has_the_name_of_a_device(tmp_path: Path) -> None:
    ids = dict(zip((role.id for role in FEW.roles), ("con", "index", "lpt1"), strict=True))
    first = FEW.sources[0].id
    catalog = FEW._replace(
        roles=tuple(role._replace(id=ids[role.id]) for role in FEW.roles),
        sources=(FEW.sources[0]._replace(id="index"),),
        snapshots=tuple(
            snapshot._replace(role=ids[snapshot.role], source="index")
            for snapshot in FEW.snapshots
            if snapshot.role in ids and snapshot.source == first
        ),
    )
    build(catalog, DAY, tmp_path, "")

    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")}
    assert {"roles/con-.html", "roles/index-.html", "roles/lpt1-.html"} <= files
    assert {"sources/index.html", "sources/index-.html", "pairs/con--index.html"} <= files
    assert "index-.html" in (tmp_path / "sources/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "url",
    ["http://", "https:///a", "https://a.b/?q=1", "https://a.b/#c", "https://u:p@a.b", "https://["],
)
def test_an_address_under_which_no_folder_can_stand_is_refused(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["site", "-o", str(tmp_path / "out"), "--url", url]) == 2
    assert "is not the address of a folder" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
