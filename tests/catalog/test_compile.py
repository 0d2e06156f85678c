"""The form of the catalog that a wheel carries, and the catalog as a wheel finds it."""

import json
import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from careercli.catalog import bundled as installation
from careercli.catalog import packed
from careercli.catalog.bundled import (
    COMPILED,
    HISTORY,
    NAMES,
    WRITTEN_BY_HAND,
    bundled,
    compiled_vocabulary,
    is_compiled,
    merged,
)
from careercli.catalog.check import check_bundled, check_files
from careercli.catalog.compile import compiled
from careercli.catalog.decode import decode
from careercli.catalog.lookup import snapshots_of
from careercli.catalog.reading import BadCatalogFile
from careercli.catalog.vocabulary import NameList, vocabulary_of
from careercli.errors import CareerError
from tests.builders import SHIPPED
from tests.conftest import ROOT

DATA = ROOT / "data"

LATE = date.max  # no date of the data is in its future
TWO_YEARS = """
[[source]]
id = "yearly"
name = "Yearly"
kind = "salary rows"
currency = "USD"

[[snapshot]]
role = "ml-engineer"
source = "yearly"
since = 2020-01-01
as_of = 2020-12-31
remote = 0.5
skills = [{ id = "python", share = 0.75 }]
companies = [{ name = "Example Corp", openings = 5 }]

[[snapshot]]
role = "ml-engineer"
source = "yearly"
since = 2021-01-01
as_of = 2021-12-31
salary = { median = 100000, n = 40 }
seniority = { senior = 0.5, mid = 0.5, entry = 0 }
bases = { remote = 10 }
openings = 40
"""


@pytest.fixture(scope="module")
def files() -> Mapping[str, str]:
    return compiled(DATA, LATE)


@pytest.fixture(autouse=True)
def _read_anew() -> Iterator[None]:
    """What was read of another installation is forgotten, before a test and behind it."""
    for reader in (installation.bundled, installation.compiled_vocabulary):
        reader.cache_clear()
    yield
    for reader in (installation.bundled, installation.compiled_vocabulary):
        reader.cache_clear()


@pytest.fixture
def wheel(files: Mapping[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the compiled files, in which careercli then takes itself to be installed."""
    folder = tmp_path / "lib" / "careercli" / "catalog"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(installation, "__file__", str(folder / "bundled.py"))
    return folder


@pytest.fixture
def checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let careercli take itself to be run from the checkout, wherever it is installed."""
    path = ROOT / "src" / "careercli" / "catalog" / "bundled.py"
    monkeypatch.setattr(installation, "__file__", str(path))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the data files, to be spoilt."""
    return shutil.copytree(DATA, tmp_path / "data")


# --- in the build -----------------------------------------------------------------


def test_compiled_twice_it_is_the_same_text(files: Mapping[str, str]) -> None:
    assert compiled(DATA, LATE) == files


@pytest.mark.parametrize(
    ("name", "spoilt"),
    [
        ("roles.toml", '[[role]]\nid = "Not an id"\ntitle = "A"\n'),
        ("roles.toml", '[[role]]\nid = "mle"\ntitle = "A second mle"\n'),
        ("skills.toml", "[[skill]\n"),
    ],
)
def test_data_with_an_error_is_refused(data: Path, name: str, spoilt: str) -> None:
    path = data / name
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound + spoilt, encoding="utf-8")
    with pytest.raises(BadCatalogFile) as caught:
        compiled(data, LATE)
    assert caught.value.path == path
    assert caught.value.line is not None
    assert caught.value.line > sound.count("\n")


@pytest.mark.parametrize("name", WRITTEN_BY_HAND)
def test_a_data_file_that_is_missing_is_refused(data: Path, name: str) -> None:
    (data / name).unlink()
    with pytest.raises(BadCatalogFile):
        compiled(data, LATE)


def test_snapshots_that_are_not_the_latest_are_compiled_into_a_file_of_their_own(
    data: Path,
) -> None:
    with (data / "roles.toml").open("a", encoding="utf-8") as stream:
        stream.write(TWO_YEARS)
    whole = decode(merged(data))
    written = compiled(data, LATE)
    latest = packed.snapshots(json.loads(written[COMPILED])[3])
    history = packed.snapshots(json.loads(written[HISTORY]))
    earlier, later = (s for s in whole.snapshots if s.source == "yearly")
    assert (earlier in history, later in history) == (True, False)
    assert (earlier in latest, later in latest) == (False, True)
    assert sorted((*latest, *history), key=str) == sorted(whole.snapshots, key=str)


# --- installed --------------------------------------------------------------------


@pytest.mark.usefixtures("checkout")
def test_a_checkout_has_no_compiled_form() -> None:
    assert not is_compiled()
    assert compiled_vocabulary() is None


@pytest.mark.usefixtures("checkout")
def test_a_checkout_reads_the_toml_with_all_skills_and_snapshots() -> None:
    assert bundled() == bundled(every_skill=True, history=True) == decode(merged(DATA))


@pytest.mark.usefixtures("wheel")
def test_a_wheel_gives_the_same_catalog_as_a_checkout() -> None:
    result = bundled(every_skill=True, history=True)
    assert result._replace(snapshots=()) == SHIPPED._replace(snapshots=())
    assert sorted(result.snapshots, key=str) == sorted(SHIPPED.snapshots, key=str)


@pytest.mark.usefixtures("wheel")
def test_a_wheel_reads_only_the_skills_in_use_unless_asked_for_all() -> None:
    used = {skill.id for snapshot in SHIPPED.snapshots for skill in snapshot.skills}
    named = [(s.id, s.name, s.category) for s in SHIPPED.skills if s.id in used]
    assert [(s.id, s.name, s.category) for s in bundled().skills] == named


@pytest.mark.usefixtures("wheel")
def test_a_wheel_reads_only_each_sources_latest_snapshot_unless_asked_for_all() -> None:
    latest = {s for role in SHIPPED.roles for s in snapshots_of(SHIPPED, role)}
    assert bundled().snapshots == tuple(s for s in SHIPPED.snapshots if s in latest)


@pytest.mark.usefixtures("wheel")
def test_a_wheel_gives_the_same_vocabulary_as_a_checkout() -> None:
    assert compiled_vocabulary() == vocabulary_of(SHIPPED.skills)


@pytest.mark.usefixtures("wheel")
def test_a_wheel_checks_its_own_catalog() -> None:
    result = check_bundled([], LATE)
    assert {(p.severity, p.file, p.line) for p in result} <= {("warning", "bundled catalog", None)}


def test_a_wheel_finds_the_same_problems_in_itself_as_a_checkout(
    request: pytest.FixtureRequest,
) -> None:
    in_checkout = [(p.table, p.id, p.role, p.field, p.wrong) for p in check_bundled([], LATE)]
    request.getfixturevalue("wheel")
    in_wheel = [(p.table, p.id, p.role, p.field, p.wrong) for p in check_bundled([], LATE)]
    assert sorted(in_wheel, key=str) == sorted(in_checkout, key=str)


@pytest.mark.usefixtures("wheel")
def test_a_users_file_builds_on_the_catalog_of_a_wheel(tmp_path: Path) -> None:
    used = {skill.id for skill in bundled().skills}
    rare = next(skill.id for skill in SHIPPED.skills if skill.id not in used)
    path = tmp_path / "own.toml"
    path.write_text(
        '[[snapshot]]\nrole = "ai-swe"\nsource = "ai-market-pulse"\n'
        f'as_of = 9999-12-01\nskills = ["{rare}"]\n'
    )
    assert check_files([path], LATE) == ()


@pytest.mark.parametrize("name", WRITTEN_BY_HAND)
def test_an_installation_without_its_data_says_to_install_again(data: Path, name: str) -> None:
    (data / name).unlink()
    with pytest.raises(CareerError) as caught:
        merged(data)
    assert name in caught.value.message
    assert "install careercli again" in caught.value.hint


def test_a_damaged_wheel_says_to_install_again(wheel: Path) -> None:
    (wheel / COMPILED).write_text('{"role": [')
    with pytest.raises(CareerError) as caught:
        bundled()
    assert "install careercli again" in caught.value.hint


def test_a_wheel_without_its_names_says_to_install_again(wheel: Path) -> None:
    (wheel / NAMES).unlink()
    with pytest.raises(CareerError) as caught:
        compiled_vocabulary()
    assert "install careercli again" in caught.value.hint


def test_history_is_not_read_unless_asked_for(wheel: Path) -> None:
    (wheel / HISTORY).unlink()
    assert bundled().snapshots
    with pytest.raises(CareerError) as caught:
        bundled(history=True)
    assert "install careercli again" in caught.value.hint


def test_a_name_list_is_looked_up_like_a_mapping() -> None:
    names = {"go": "go", "golang": "go", "c++": "cpp"}
    held = NameList(NameList.written(names))
    assert dict(held) == names
    assert len(held) == len(names)
    assert [held.get(key) for key in ("go", "c++")] == ["go", "cpp"]
    assert not any(key in held for key in ("g", "", "lang", "cpp"))
