"""Whole files: all problems at once, in order, over several files, and the first as an error."""

from datetime import date
from pathlib import Path

import pytest

from careercli.catalog.check import check, check_bundled, check_files, checked_or_raise
from careercli.catalog.load import load
from careercli.catalog.model import SkillShare
from careercli.catalog.reading import BadCatalogFile
from tests.builders import SHIPPED
from tests.catalog.checking import BASE, TODAY, files, problems, toml

LATE = date.max  # no date of the data is in its future


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_all_problems_of_a_file_are_listed_at_once_in_the_order_of_their_lines() -> None:
    text = (
        toml("snapshot", remote="7", openings="5")  # 1 to 5
        + toml("source", currency='"usd"', url='"nowhere"')  # 6 to 12
        + toml("role", colour="1")  # 13 to 16
        + 'version = "1"\n'  # 17: still a field of the role
        + "[[jobs]]\n"  # 18
    )
    assert [(p.line, p.severity, p.table, p.field) for p in problems(text)] == [
        (4, "error", "snapshot", "remote"),
        (5, "warning", "snapshot", "openings"),
        (10, "error", "source", "currency"),
        (12, "error", "source", "url"),
        (16, "error", "role", "colour"),
        (17, "error", "role", "version"),
        (18, "error", None, "jobs"),
    ]


def test_the_problems_of_the_first_file_come_first() -> None:
    late, early = "\n" * 20 + toml("role", colour="1"), toml("skill", colour="1")
    assert [p.file for p in problems(late, early)] == ["1.toml", "2.toml"]


def test_a_file_may_refer_to_a_later_one() -> None:
    one = toml("snapshot", role='"mail-engineer"', source='"acme"', skills='["dbt"]')
    two = toml("source") + toml("skill") + toml("role")
    assert problems(one, two) == ()
    assert [p.field for p in problems(one)] == ["role", "source", "skills"]


def test_the_whole_holds_the_base_first_and_then_the_files() -> None:
    whole, result = check(BASE, files(toml("role") + toml("snapshot", skills='["rag"]')), TODAY)
    assert result == ()
    assert [role.id for role in whole.roles] == ["ml-engineer", "ai-swe", "mail-engineer"]
    assert whole.sources == BASE.sources
    assert [snapshot.skills for snapshot in whole.snapshots] == [(SkillShare("rag"),)]


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_file_has_no_problems(text: str) -> None:
    assert problems(text) == ()


def test_a_file_that_cannot_be_read_has_that_as_its_only_problem(tmp_path: Path) -> None:
    path = write(tmp_path, "own.toml", "[[role]]\nid =\n")
    (problem,) = check_files([path], LATE)
    assert problem[:7] == ("error", str(path), 2, None, None, None, None)
    assert problem.wrong.startswith("not TOML: ")
    assert "[[role]]" in problem.right


def test_a_bad_file_does_not_hide_the_others(tmp_path: Path) -> None:
    sound = write(tmp_path, "own.toml", toml("role", colour="1"))
    missing = tmp_path / "missing.toml"
    result = check_files([missing, sound], LATE)
    assert [(p.file, p.line) for p in result] == [(str(missing), None), (str(sound), 4)]


def test_files_build_on_the_whole_bundled_vocabulary(tmp_path: Path) -> None:
    used = {skill.id for snapshot in SHIPPED.snapshots for skill in snapshot.skills}
    rare = next(skill.id for skill in SHIPPED.skills if skill.id not in used)
    text = toml("snapshot", source='"ai-market-pulse"', as_of="9999-12-01", skills=f'["{rare}"]')
    assert check_files([write(tmp_path, "own.toml", text)], LATE) == ()


def test_a_bundled_role_is_taken_for_a_users_file(tmp_path: Path) -> None:
    (problem,) = check_files([write(tmp_path, "own.toml", toml("role", id='"ml"'))], LATE)
    assert problem.wrong == "'ml' is already taken by role ml-engineer (bundled)"


def test_the_bundled_catalog_has_no_errors() -> None:
    assert [p for p in check_bundled([], LATE) if p.severity == "error"] == []


def test_the_bundled_catalog_is_checked_together_with_the_users_files(tmp_path: Path) -> None:
    path = write(tmp_path, "own.toml", toml("source", id='"ai-jobs-net"'))
    errors = [p for p in check_bundled([path], LATE) if p.severity == "error"]
    assert [(p.file, p.line) for p in errors] == [(str(path), 2)]


def test_a_users_record_may_equal_a_bundled_one_in_roles_d_too(tmp_path: Path) -> None:
    role = SHIPPED.roles[-1]
    lists = {
        name: str(list(value)) for name, value in role._asdict().items() if isinstance(value, tuple)
    }
    texts = {n: f'"{v}"' for n, v in role._asdict().items() if isinstance(v, str)}
    path = write(tmp_path, "own.toml", toml("role", **texts | lists))
    assert check_files([path], LATE) == ()
    assert [p for p in check_bundled([path], LATE) if p.severity == "error"] == []


def test_loading_without_files_gives_the_bundled_catalog() -> None:
    assert load([], LATE, every_skill=True, history=True) == (SHIPPED, ())


def test_loading_a_file_adds_its_records(tmp_path: Path) -> None:
    catalog, notes = load([write(tmp_path, "own.toml", toml("role"))], LATE)
    assert notes == ()
    assert [role.id for role in catalog.roles] == [*(r.id for r in SHIPPED.roles), "mail-engineer"]


def test_warnings_do_not_keep_a_file_from_loading(tmp_path: Path) -> None:
    path = write(tmp_path, "own.toml", toml("source", as_of=None))
    assert load([path], LATE).catalog.sources[-1].id == "acme"


def test_the_first_error_is_raised_with_its_place_and_remedy(tmp_path: Path) -> None:
    path = write(tmp_path, "own.toml", toml("snapshot", remote="7", role='"ml-enginer"'))
    with pytest.raises(BadCatalogFile) as caught:
        checked_or_raise(BASE, [path], TODAY)
    error = caught.value
    assert (error.path, error.line) == (path, 2)
    assert error.message == f"{path}:2: snapshot ml-enginer role: unknown role 'ml-enginer'"
    assert error.hint == (
        f"right would be: ml-engineer; 1 more: `careercli check {path}` lists all"
    )


def test_a_lone_error_does_not_speak_of_more(tmp_path: Path) -> None:
    path = write(tmp_path, "own.toml", toml("role", id='"A"'))
    with pytest.raises(BadCatalogFile) as caught:
        checked_or_raise(BASE, [path], TODAY)
    assert "more" not in caught.value.hint


def test_a_source_is_named_by_its_id_in_the_error(tmp_path: Path) -> None:
    path = write(tmp_path, "own.toml", toml("source", currency='"usd"'))
    with pytest.raises(BadCatalogFile, match="source acme currency: 'usd'"):
        checked_or_raise(BASE, [path], TODAY)


def test_a_syntax_error_is_raised_with_its_own_remedy(tmp_path: Path) -> None:
    path = write(tmp_path, "own.toml", "[[role]\n")
    with pytest.raises(BadCatalogFile) as caught:
        checked_or_raise(BASE, [path], TODAY)
    assert caught.value.line == 1
    assert caught.value.hint.startswith("a catalog file is TOML")
