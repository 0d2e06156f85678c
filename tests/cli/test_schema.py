"""`careercli schema`, and what commands really print held against it."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from careercli.cli.registry import documented
from tests.conftest import Run

POSTINGS = str(Path(__file__).with_name("postings.csv"))
FIELDS = "id=id,title=title,company=company,place=location,posted=posted,text=text"
CALLS = {
    "compare": ("ml-engineer", "ai-swe", "ai-pm"),
    "roles": ("engineer", "--sort", "median"),
    "show": ("prompt-engineer",),
    "gap": ("ai-swe", "--skills", "python,rag,aws,foo"),
    "switch": ("ml-engineer", "ai-swe", "--skills", "python,rag"),
    "trend": ("mle", "ds", "--catalog", str(Path(__file__).with_name("yearly.toml"))),
    "me": ("show",),
    "rank": ("--skills", "python,rag", "--weight", "pay=3"),
    "skills": ("python",),
    "market-import": (POSTINGS, "--source", "mine", "--map", FIELDS),
    "market-titles": (POSTINGS, "--map", FIELDS),
    "market-update": ("--offline", str(Path(__file__).with_name("raw"))),
    "market-watch": ("ml-engineer", "--from", str(Path(__file__).with_name("raw"))),
    "market-fetch": ("--find", "anthropic"),
    "check": (),
    "sources": (),
    "occupations": ("nurse", "--zone", "4"),
    "places": ("actor", "--states"),
}


def words(command: str) -> list[str]:
    """The command line of a document's name: `market-import` is `market import`."""
    return command.split("-") if command.startswith("market-") else [command]


def test_every_schema_has_a_call() -> None:
    assert set(CALLS) == set(documented())


@pytest.mark.parametrize("command", CALLS)
def test_what_a_command_prints_names_its_schema_first_and_is_valid_against_it(
    here: Run, command: str
) -> None:
    printed = here(*words(command), *CALLS[command], "--json")
    schema = here("schema", command)
    assert (printed.returncode, printed.stderr) == (0, "")
    assert (schema.returncode, schema.stderr) == (0, "")
    document = json.loads(printed.stdout)
    assert next(iter(document.items())) == ("schema", json.loads(schema.stdout)["title"])
    Draft202012Validator(json.loads(schema.stdout)).validate(document)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_a_schema_is_the_same_bytes_on_every_run(run: Run, here: Run, seed: str) -> None:
    assert run("schema", "compare", env={"PYTHONHASHSEED": seed}).stdout == (
        here("schema", "compare").stdout
    )


@pytest.mark.parametrize("name", ["schema", "nope", ""])
def test_a_command_without_json_output_has_no_schema(here: Run, name: str) -> None:
    done = here("schema", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == f"error: {name!r} has no JSON output"
    assert done.stderr.splitlines()[1].startswith("hint: one of: compare, roles, ")
