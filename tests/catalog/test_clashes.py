"""Names that two records claim: in a file, in two files, and with what careercli ships."""

import pytest

from careercli.catalog.check import check
from careercli.catalog.model import Catalog
from careercli.catalog.problems import Problem
from tests.builders import make_role, make_skill, make_snapshot, make_source
from tests.catalog.checking import BASE, TODAY, files, only_problem, problems, toml


def clash_at(
    field: str, line: int, *texts: str, base: Catalog = BASE, severity: str = "error"
) -> Problem:
    (problem, *others) = problems(*texts, base=base)
    assert not others
    assert problem.severity == severity
    assert (problem.line, problem.field) == (line, field)
    assert "already taken by" in problem.wrong
    return problem


def test_two_files_may_not_define_one_role() -> None:
    one = toml("role", title='"Mail Engineer"')
    two = toml("role", title='"Data Plumber"')
    problem = clash_at("id", 2, one, two)
    assert problem.file == "2.toml"
    assert (problem.table, problem.role) == ("role", "mail-engineer")
    assert problem.wrong == "'mail-engineer' is already taken by role mail-engineer (1.toml)"
    assert "its own" in problem.right


def test_an_alias_means_one_role() -> None:
    one = toml("role", aliases='["de"]')
    two = toml("role", id='"data-editor"', title='"Data Editor"', aliases='["de"]')
    problem = clash_at("aliases", 8, one + two)
    assert problem.role == "data-editor"
    assert problem.wrong == "'de' is already taken by role mail-engineer (1.toml)"


@pytest.mark.parametrize(
    ("fields", "field", "line"),
    [
        ({"id": '"mle"'}, "id", 2),
        ({"title": '"MLE"'}, "title", 3),
        ({"title": '"ai/ml ENGINEER"'}, "title", 3),
        ({"aliases": '["mle"]'}, "aliases", 4),
        ({"aliases": '["ml-engineer"]'}, "aliases", 4),
    ],
)
def test_a_role_with_a_name_of_a_bundled_one_counts_with_a_warning(
    fields: dict[str, str], field: str, line: int
) -> None:
    problem = clash_at(field, line, toml("role", **fields), severity="warning")
    assert problem.right == "a name of its own to keep both; so far this one counts"
    assert problem.wrong.endswith("is already taken by role ml-engineer (bundled)")


@pytest.mark.parametrize(
    ("fields", "field", "line"),
    [
        ({"name": '"PYTHON"'}, "name", 3),
        ({"name": '"Py-Thon"'}, "name", 3),
        ({"aliases": '["R.A.G."]'}, "aliases", 5),
    ],
)
def test_a_skill_with_a_name_of_a_bundled_one_counts_with_a_warning(
    fields: dict[str, str], field: str, line: int
) -> None:
    problem = clash_at(field, line, toml("skill", **fields), severity="warning")
    assert (problem.table, problem.id) == ("skill", "dbt")


def test_one_skill_may_spell_its_name_in_many_ways() -> None:
    assert problems(toml("skill", aliases='["DBT", "d.b.t.", "dbt core"]')) == ()


def test_a_skill_clashes_once_though_its_id_and_name_are_one() -> None:
    assert "'dbt'" in clash_at("id", 2, toml("skill"), toml("skill", category='"data"')).wrong


def test_a_bundled_sources_id_is_taken() -> None:
    problem = clash_at("id", 2, toml("source", id='"tracker"'))
    assert problem.wrong == "'tracker' is already taken by source tracker (bundled)"


def test_a_role_has_one_snapshot_a_day_and_source() -> None:
    one = toml("snapshot", as_of="2026-06-01", openings="40")
    problem = clash_at("role", 2, one, toml("snapshot", as_of="2026-06-01", openings="41"))
    assert (problem.file, problem.table) == ("2.toml", "snapshot")
    assert "ml-engineer at tracker, 2026-06-01" in problem.wrong
    assert "date" in problem.right
    assert "source" in problem.right


@pytest.mark.parametrize(
    "other", [{"as_of": "2026-05-01"}, {"role": '"ai-swe"'}, {"since": "2026-05-01"}]
)
def test_another_day_or_role_is_no_clash(other: dict[str, str | None]) -> None:
    one = toml("snapshot", as_of="2026-06-01", openings="40")
    fields: dict[str, str | None] = {"as_of": "2026-06-01", "openings": "41"}
    assert problems(one, toml("snapshot", **fields | other)) == ()


def test_a_record_that_equals_a_bundled_one_is_no_clash() -> None:
    base = Catalog(
        sources=(make_source("tracker", as_of=None),),
        skills=(make_skill("dbt", "dbt"),),
        roles=(make_role("mail-engineer"), make_role("ml-engineer")),
        snapshots=(make_snapshot("ml-engineer", "tracker"),),
    )
    text = toml("role") + toml("skill") + toml("snapshot")
    assert problems(text, base=base) == ()


def test_a_record_that_equals_one_of_another_file_is_no_clash() -> None:
    same = toml("source") + toml("skill") + toml("role") + toml("snapshot")
    assert problems(same, same) == ()


def test_a_record_that_stands_twice_in_one_file_is_a_clash() -> None:
    assert clash_at("id", 6, toml("skill") + toml("skill")).id == "dbt"


def test_a_role_that_is_almost_a_bundled_one_counts_in_its_place() -> None:
    base = Catalog(roles=(make_role("mail-engineer"),))
    clash_at("id", 2, toml("role", focus='"Pipes."'), base=base, severity="warning")
    catalog, _ = check(base, files(toml("role", focus='"Pipes."')), TODAY)
    assert [r.focus for r in catalog.roles] == ["Pipes."]


@pytest.mark.parametrize("as_of", [None, "2026-06-01"], ids=["the source's day", "the same day"])
def test_a_snapshot_of_a_bundled_sources_period_counts_in_its_place(as_of: str | None) -> None:
    base = BASE._replace(snapshots=(make_snapshot("ml-engineer", "tracker", openings=100),))
    text = toml("snapshot", as_of=as_of, openings="200")
    problem = clash_at("role", 2, text, base=base, severity="warning")
    assert problem.wrong == (
        "'ml-engineer at tracker, 2026-06-01' is already taken by snapshot ml-engineer (bundled)"
    )
    catalog, _ = check(base, files(text), TODAY)
    assert [s.openings for s in catalog.snapshots] == [200]


def test_an_alias_given_twice_is_taken_by_the_role_itself() -> None:
    assert only_problem(toml("role", aliases='["de", "de"]')).field == "aliases"


def test_different_kinds_of_record_may_share_a_name() -> None:
    same = {"id": '"acme"'}
    assert problems(toml("source", **same) + toml("skill", **same) + toml("role", **same)) == ()
