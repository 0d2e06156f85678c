"""A user's own files beside the bundled catalog: what is taken, passed over and kept."""

from collections.abc import Callable
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.catalog import checked_addition, load
from careercli.catalog.addition import FileContent, Note, read, written
from careercli.catalog.bundled import bundled, digest
from careercli.catalog.cache import MOST_ENTRIES, keep, kept
from careercli.catalog.load import Loaded
from careercli.catalog.lookup import find_role
from careercli.catalog.model import Catalog
from careercli.catalog.reading import BadCatalogFile
from tests.builders import SHIPPED
from tests.catalog.checking import toml

TODAY = date(2026, 7, 1)
GARDENER = toml("role", id='"gardener"', title='"Gardener"')
BOARD = toml("source", id='"board"')
SNAPSHOT = toml(
    *("snapshot",),
    role='"gardener"',
    source='"board"',
    openings="40",
    since="2026-01-01",
    as_of="2026-06-30",
    skills='["python", "cobol", { id = "shovel" }]',
    companies='[{ name = "A", openings = 2 }]',
)
EARLIER = SNAPSHOT.replace("2026-", "2025-")
SHOVEL = toml("skill", id='"shovel"', name='"Shovel"', near='[{ id = "sql", because = "b" }]')


@pytest.fixture(autouse=True)
def _shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the bundled catalog once for all tests."""
    for module in (load, checked_addition):
        monkeypatch.setattr(module, "bundled", lambda **_: SHIPPED)
    monkeypatch.setattr(load, "digest", lambda: "of the bundled catalog")


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def call(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return call


Write = Callable[[str, str], Path]


def loaded(*optional: Path, cache: Path | None = None) -> Loaded:
    return load.load([], TODAY, optional=optional, cache=cache)


def added(catalog: Catalog) -> Catalog:
    """What a catalog holds beside the bundled one."""
    tables = (
        tuple(r for r in own if r not in set(base))
        for own, base in zip(catalog, SHIPPED, strict=True)
    )
    return Catalog(*tables)  # type: ignore[arg-type]


def forbid_checking(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("checked again")

    monkeypatch.setattr(checked_addition, "check", fail)


# --- files that can be passed over --------------------------------------------------------


def test_a_broken_file_is_passed_over_with_what_to_mend_and_the_rest_is_there(write: Write) -> None:
    good, bad = write("a.toml", GARDENER), write("b.toml", "[[role]\n")
    catalog, notes = loaded(good, bad)
    assert [role.id for role in added(catalog).roles] == ["gardener"]
    (note,) = notes
    assert note.message.startswith(f"passed over: {bad}:1: not TOML: ")
    assert note.hint.startswith("a catalog file is TOML")


def test_a_file_that_is_not_there_is_passed_over(tmp_path: Path) -> None:
    catalog, notes = loaded(tmp_path / "a.toml")
    assert catalog == SHIPPED
    assert notes == (
        Note(
            f"passed over: {tmp_path / 'a.toml'}: no such file or directory",
            "give the path of a TOML file",
        ),
    )


def test_of_two_files_that_clash_the_second_is_passed_over(write: Write) -> None:
    first, second = write("a.toml", GARDENER), write("b.toml", GARDENER.replace("Gar", "Jar"))
    catalog, notes = loaded(first, second)
    assert [role.title for role in added(catalog).roles] == ["Gardener"]
    assert [note.message for note in notes] == [
        f"passed over: {second}:2: role gardener id: 'gardener' is already taken by role gardener "
        f"({first})"
    ]


def test_a_file_that_clashes_only_with_a_broken_one_is_read(write: Write) -> None:
    broken = write("a.toml", GARDENER + toml("snapshot", role='"nobody"'))
    good = write("b.toml", GARDENER.replace("Gar", "Jar"))
    catalog, notes = loaded(broken, good)
    assert [role.title for role in added(catalog).roles] == ["Jardener"]
    assert len(notes) == 1


def test_a_file_that_builds_on_a_broken_one_is_passed_over_too(write: Write) -> None:
    broken = write("a.toml", BOARD + toml("role", id='"A b"'))
    above = write("b.toml", GARDENER + SHOVEL + SNAPSHOT)
    catalog, notes = loaded(broken, above)
    assert catalog == SHIPPED
    assert len(notes) == 2


def test_the_id_of_a_bundled_source_is_passed_over(write: Write) -> None:
    catalog, notes = loaded(write("a.toml", toml("source", id='"ai-jobs-net"') + GARDENER))
    assert catalog == SHIPPED
    assert "already taken by source ai-jobs-net (bundled)" in notes[0].message


def test_a_broken_file_that_is_named_stays_an_error(write: Write) -> None:
    with pytest.raises(BadCatalogFile):
        load.load([write("a.toml", "[[role]\n")], TODAY)
    with pytest.raises(BadCatalogFile, match="unknown role"):
        load.load([write("a.toml", toml("snapshot", role='"nobody"'))], TODAY)


def test_a_file_that_is_named_wins_over_one_that_can_be_passed_over(write: Write) -> None:
    named, other = write("z.toml", GARDENER), write("a.toml", GARDENER.replace("Gar", "Jar"))
    catalog, notes = load.load([named], TODAY, optional=[other])
    assert [role.title for role in added(catalog).roles] == ["Gardener"]
    assert len(notes) == 1


def test_a_file_that_is_given_twice_is_read_once(write: Write) -> None:
    path = write("a.toml", GARDENER)
    catalog, notes = load.load([path, path], TODAY, optional=[path])
    assert [role.id for role in added(catalog).roles] == ["gardener"]
    assert notes == ()


# --- what stands in for what is bundled ---------------------------------------------------


def test_a_role_by_the_id_of_a_bundled_one_counts_with_a_note(write: Write) -> None:
    path = write("a.toml", toml("role", id='"ai-swe"', title='"Mine"'))
    catalog, notes = loaded(path)
    assert find_role(catalog, "ai-swe").title == "Mine"
    assert [role.id for role in catalog.roles].count("ai-swe") == 1
    assert notes == (
        Note(
            f"{path}: role ai-swe counts for 'ai-swe', not the bundled ai-swe",
            "give it names of its own to have both",
        ),
    )


def test_a_role_by_an_alias_of_a_bundled_one_counts_with_a_note(write: Write) -> None:
    path = write("a.toml", toml("role", id='"mine"', title='"Mine"', aliases='["mle"]'))
    catalog, notes = loaded(path)
    assert find_role(catalog, "mle").id == "mine"
    assert find_role(catalog, "ml-engineer").id == "ml-engineer"
    assert "role mine counts for 'mle', not the bundled ml-engineer" in notes[0].message


def test_a_snapshot_of_a_bundled_source_and_period_counts(write: Write) -> None:
    one = next(s for s in SHIPPED.snapshots if s.source == "ai-market-pulse")
    text = toml("snapshot", role=f'"{one.role}"', source='"ai-market-pulse"', openings="7")
    catalog, notes = loaded(write("a.toml", text))
    own = [s for s in catalog.snapshots if (s.role, s.source) == (one.role, one.source)]
    assert [s.openings for s in own] == [7]
    assert [s.openings for s in catalog.latest[one.role] if s.source == one.source] == [7]
    assert notes == ()


def test_a_record_that_equals_a_bundled_one_is_there_once(write: Write) -> None:
    role = SHIPPED.roles[-1]
    lines = [f"{name} = {list(v) if isinstance(v, tuple) else repr(v)}" for name, v in
             role._asdict().items() if v]  # fmt: skip
    catalog, notes = loaded(write("a.toml", "[[role]]\n" + "\n".join(lines) + "\n"))
    assert (catalog, notes) == (SHIPPED, ())


# --- the cache ----------------------------------------------------------------------------


def everything(write: Write) -> tuple[Path, ...]:
    """Files with every kind of record, and a role and a snapshot that stand in for bundled ones."""
    swe = toml("role", id='"ai-swe"', title='"Mine"')
    pulse = toml("snapshot", role='"ai-swe"', source='"ai-market-pulse"', openings="7")
    return (
        write("a.toml", BOARD + GARDENER),
        write("b.toml", SHOVEL + SNAPSHOT + EARLIER),
        write("c.toml", swe + pulse),
    )


def test_earlier_snapshots_are_there_where_they_are_asked_for(write: Write, tmp_path: Path) -> None:
    files, cache = everything(write), tmp_path / "cache"
    for _ in range(2):
        (latest,) = load.load(files, TODAY, cache=cache).catalog.latest["gardener"]
        whole = load.load(files, TODAY, history=True, cache=cache).catalog
        own = [s for s in whole.snapshots if s.role == "gardener"]
        assert [s.as_of for s in own] == [date(2026, 6, 30), date(2025, 6, 30)]
        assert latest == own[0]


def test_files_are_checked_once(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = everything(write)
    first = loaded(*files, cache=tmp_path / "cache")
    assert first == loaded(*files)
    forbid_checking(monkeypatch)
    assert loaded(*files, cache=tmp_path / "cache") == first


def test_the_cache_is_the_users_own(write: Write, tmp_path: Path) -> None:
    loaded(write("a.toml", GARDENER), cache=tmp_path / "cache")
    (entry,) = (tmp_path / "cache").iterdir()
    assert entry.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("changed", ["the file", "the bundled catalog", "the version"])
def test_what_changed_is_checked_again(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    path = write("a.toml", GARDENER)
    loaded(path, cache=tmp_path / "cache")
    match changed:
        case "the file":
            write("a.toml", GARDENER.replace("Gar", "Jar"))
        case "the bundled catalog":
            monkeypatch.setattr(load, "digest", lambda: "of another one")
        case _:
            monkeypatch.setattr("careercli.__version__", "0.0.0")
    forbid_checking(monkeypatch)
    with pytest.raises(AssertionError, match="checked again"):
        loaded(path, cache=tmp_path / "cache")


def test_where_a_file_is_passed_over_nothing_is_kept(write: Write, tmp_path: Path) -> None:
    loaded(write("a.toml", GARDENER), write("b.toml", "x"), cache=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_cache_that_cannot_be_written_is_no_failure(write: Write, tmp_path: Path) -> None:
    path = write("a.toml", GARDENER)
    write("cache", "a file")
    assert loaded(path, cache=tmp_path / "cache") == loaded(path)


def test_an_entry_that_is_no_file_is_passed_over(write: Write, tmp_path: Path) -> None:
    path = write("a.toml", GARDENER)
    expected = loaded(path, cache=tmp_path / "cache")
    (entry,) = (tmp_path / "cache").iterdir()
    entry.unlink()
    entry.mkdir()
    assert loaded(path, cache=tmp_path / "cache") == expected


def test_the_cache_keeps_no_more_than_the_newest_entries(tmp_path: Path) -> None:
    for number in range(MOST_ENTRIES + 3):
        keep(tmp_path, str(number), "text")
    assert len(list(tmp_path.iterdir())) == MOST_ENTRIES
    assert kept(tmp_path, str(MOST_ENTRIES + 2)) == "text"


def test_an_entry_is_believed_only_under_its_own_key(tmp_path: Path) -> None:
    keep(tmp_path, "a", "text")
    (tmp_path / "a.catalog").rename(tmp_path / "b.catalog")
    assert kept(tmp_path, "b") is None


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_an_entry_that_is_cut_or_changed_at_any_byte_is_never_believed(
    tmp_path: Path, data: st.DataObject
) -> None:
    keep(tmp_path, "a", '[["ä", 1]]\n')
    entry = tmp_path / "a.catalog"
    whole = entry.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.none() | st.integers(0, 255).filter(lambda b: b != whole[place]))
    rest = b"" if byte is None else bytes([byte]) + whole[place + 1 :]
    entry.write_bytes(whole[:place] + rest)
    assert kept(tmp_path, "a") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        "[]",
        "[[], [], [], [], [[], [], []], [[1]], []]\n[]",
        "[[[1]], 2, 3, 4, 5, 6, 7]\n[]",
        "7\n7",
    ],
)
def test_an_entry_of_another_shape_is_never_believed(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says
        read(text, history=True)


def test_what_is_written_is_read_back(write: Write) -> None:
    files = [FileContent(path, path.read_bytes(), True) for path in everything(write)]
    more, _ = checked_addition.checked_addition(files, TODAY)
    assert read(written(more), history=True) == more
    assert read(written(more), history=False) == more._replace(history=())
    assert more.history
    assert any(more.replaced.roles)
    assert any(more.replaced.snapshots)


def test_the_order_of_files_does_not_matter_where_nothing_clashes(write: Write) -> None:
    result = [loaded(*files).catalog for files in permutations(everything(write))]
    assert len({tuple(frozenset(table) for table in catalog) for catalog in result}) == 1


def test_the_digest_of_the_bundled_catalog_is_that_of_its_files() -> None:
    assert digest() == digest()
    assert bundled().roles
