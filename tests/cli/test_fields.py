"""`--fields` on every command that prints JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from careercli.answers.world import Answer
from careercli.cli import app
from careercli.cli.output import write_answer
from tests.cli.test_schema import CALLS, words
from tests.conftest import Run


@pytest.mark.parametrize("command", CALLS)
def test_every_field_of_a_document_can_be_picked_alone(
    here: Run,
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    answers: list[Answer] = []

    def kept(answer: Answer, asked: dict[str, Any]) -> int:
        answers.append(answer)
        return write_answer(answer, asked)

    monkeypatch.setattr(app, "write_answer", kept)
    whole = json.loads(here(*words(command), *CALLS[command], "--json").stdout)
    for name in list(whole)[1:]:  # of one answer: only how it is written differs
        code = write_answer(answers[0], {"fields": [name]})
        out, err = capfd.readouterr()
        assert (code, err) == (0, "")
        assert json.loads(out) == {"schema": whole["schema"], name: whole[name]}
        assert out.startswith('{\n  "schema"')
    done = here(*words(command), *CALLS[command], "--fields", name)
    assert (done.returncode, done.stdout, done.stderr) == (0, out, "")


def printed(here: Run, *arguments: str) -> Any:
    return json.loads(here(*arguments).stdout)


def test_they_reach_into_lists_and_need_no_json(here: Run) -> None:
    parsed = printed(here, "roles", "ai-swe", "--fields", "roles.salary.median,roles.id")
    assert parsed["roles"][0] == {"id": "ai-swe", "salary": {"median": 157350}}


def test_they_are_repeatable_and_go_with_json(here: Run) -> None:
    once = printed(here, "roles", "--fields", "sort,query")
    assert printed(here, "roles", "--json", "--fields", "query", "--fields", "sort") == once


def test_an_unknown_field_is_wrong_use(here: Run) -> None:
    done = here("roles", "--fields", "roles.titel")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(
        "error: unknown field 'roles.titel'\nhint: did you mean title? one of: id, title, "
    )


def test_without_a_name_they_are_all_listed(here: Run) -> None:
    assert here("roles", "--fields", "").stderr.endswith(
        "hint: one of: schema, query, sort, source, sources, roles, elsewhere, "
        "shown, sorted_by, apart, lacking\n"
    )


def test_me_alone_prints_json_too(here: Run) -> None:
    assert printed(here, "me", "--json") == printed(here, "me", "show", "--json")


def test_json_before_a_subcommand_is_wrong_use(here: Run) -> None:
    done = here("me", "--json", "path")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: --json stands before 'path'\n")


MAP = ("--map", "id=id,title=title,text=text")


def test_an_import_with_an_unknown_field_writes_no_file(here: Run, tmp_path: Path) -> None:
    postings = str(Path(__file__).with_name("postings.csv"))
    target = tmp_path / "mine.toml"
    done = here(
        "market", "import", postings, "--source", "x", "-o", str(target), *MAP, "--fields", "no"
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert not target.exists()


@pytest.mark.parametrize("command", CALLS)
def test_every_document_has_its_figures_as_csv(here: Run, command: str) -> None:
    done = here(*words(command), *CALLS[command], "--format", "csv")
    assert done.stdout.startswith("role,source,since,as_of,measure,value,unit,n,marks")
    assert "Traceback" not in done.stderr
