"""The form of the catalog that a wheel carries, and the catalog as a wheel finds it."""

import json
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from careercli.catalog import bundled as installation
from careercli.catalog.bundled import (
    COMPILED,
    DATA_FILES,
    SKILLS,
    bundled,
    compiled_document,
    compiled_vocabulary,
    merged,
)
from careercli.catalog.check import check_bundled, check_files
from careercli.catalog.compile import compiled
from careercli.catalog.decode import decode
from careercli.catalog.files import BadCatalogFile
from careercli.catalog.vocabulary import NameList, vocabulary_of
from careercli.errors import CareerError
from tests.builders import SHIPPED
from tests.conftest import ROOT

DATA = ROOT / "data"

LATE = date.max  # no date of the data is in its future


@pytest.fixture(scope="module")
def files() -> Mapping[str, str]:
    return compiled(DATA, LATE)


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


def test_the_compiled_catalog_has_the_sources_roles_and_snapshots_of_the_toml(
    files: Mapping[str, str],
) -> None:
    found = decode(json.loads(files[COMPILED]))
    assert found.sources == SHIPPED.sources
    assert found.roles == SHIPPED.roles
    assert found.snapshots == SHIPPED.snapshots


def test_its_skills_are_exactly_those_that_snapshots_use(files: Mapping[str, str]) -> None:
    found = decode(json.loads(files[COMPILED]))
    used = {skill.id for snapshot in SHIPPED.snapshots for skill in snapshot.skills}
    assert {skill.id for skill in found.skills} == used
    assert found.skills == tuple(skill for skill in SHIPPED.skills if skill.id in used)


def test_all_skills_lie_beside_it(files: Mapping[str, str]) -> None:
    assert decode(json.loads(files[SKILLS])).skills == SHIPPED.skills


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


@pytest.mark.parametrize("name", DATA_FILES)
def test_a_data_file_that_is_missing_is_refused(data: Path, name: str) -> None:
    (data / name).unlink()
    with pytest.raises(BadCatalogFile):
        compiled(data, LATE)


# --- installed --------------------------------------------------------------------


@pytest.mark.usefixtures("checkout")
def test_a_checkout_has_no_compiled_form() -> None:
    assert compiled_document() is None
    assert compiled_vocabulary() is None


@pytest.mark.usefixtures("checkout")
def test_a_checkout_reads_the_toml_with_all_skills() -> None:
    assert bundled() == bundled(every_skill=True) == decode(merged(DATA))


@pytest.mark.usefixtures("wheel")
def test_a_wheel_gives_the_same_catalog_as_a_checkout() -> None:
    assert bundled(every_skill=True) == SHIPPED


@pytest.mark.usefixtures("wheel")
def test_a_wheel_reads_only_the_skills_in_use_unless_asked_for_all() -> None:
    used = {skill.id for snapshot in SHIPPED.snapshots for skill in snapshot.skills}
    assert {skill.id for skill in bundled().skills} == used


@pytest.mark.usefixtures("wheel")
def test_a_wheel_gives_the_same_vocabulary_as_a_checkout() -> None:
    assert compiled_vocabulary() == vocabulary_of(SHIPPED.skills)


@pytest.mark.usefixtures("wheel")
def test_a_wheel_checks_its_own_catalog() -> None:
    found = check_bundled([], LATE)
    assert {(p.severity, p.file, p.line) for p in found} <= {("warning", "bundled catalog", None)}


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


@pytest.mark.parametrize("name", DATA_FILES)
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


def test_a_name_list_is_looked_up_like_a_mapping() -> None:
    names = {"go": "go", "golang": "go", "c++": "cpp"}
    held = NameList(NameList.written(names))
    assert dict(held) == names
    assert len(held) == len(names)
    assert [held.get(key) for key in ("go", "c++")] == ["go", "cpp"]
    assert not any(key in held for key in ("g", "", "lang", "cpp"))
