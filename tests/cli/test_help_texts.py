"""What the help says is what there is."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from typer.main import get_command

from careercli.analysis.roles import SORTS
from careercli.cli import compare, roles, schema
from careercli.cli.app import COMMANDS, app_for
from careercli.views.command_line import EXITS
from careercli.views.compare.page import SECTION_NAMES
from tests.conftest import ROOT


def leaves(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield every command that does something, with the words that call it."""
    below = getattr(command, "commands", None)
    if below is None:
        yield path, command
    else:
        for name, inner in below.items():
            yield from leaves(inner, (*path, name))


LEAVES = dict(leaves(get_command(app_for([]))))


def test_every_command_is_there() -> None:
    assert {path[0] for path in LEAVES} == set(COMMANDS)


def test_the_help_of_section_names_exactly_the_sections_in_their_order() -> None:
    named = compare.SECTION_HELP.partition("repeatable: ")[2].rstrip(".").split(", ")
    assert tuple(named) == SECTION_NAMES


def test_the_help_of_sort_names_exactly_the_fields_to_sort_by() -> None:
    named = roles.SORT_HELP.removeprefix("Sort by ").rstrip(".").replace(" or ", ", ").split(", ")
    assert sorted(named) == sorted(SORTS)


def test_every_command_with_a_json_option_has_a_schema_and_no_other() -> None:
    with_json = {
        "-".join(path) if "-".join(path) in schema.DOCUMENTS else path[0]
        for path, command in LEAVES.items()
        if any("--json" in option.opts for option in command.params)
    }
    assert set(schema.DOCUMENTS) == with_json


@pytest.mark.parametrize("command", schema.DOCUMENTS)
def test_the_document_of_a_schema_exists_and_names_its_schema_first(command: str) -> None:
    module, name = schema.DOCUMENTS[command]
    assert getattr(import_module(module), name)._fields[0] == "schema"


def test_the_documentation_and_the_manual_pages_name_the_same_exit_codes() -> None:
    text = (ROOT / "docs" / "scripting.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\d+) \|", text, re.M) == [code for code, _ in EXITS]


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_command_says_in_a_sentence_what_it_does(path: tuple[str, ...]) -> None:
    first, *_ = LEAVES[path].help.split("\n\n")
    assert first.endswith(".")


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_option_and_argument_is_explained(path: tuple[str, ...]) -> None:
    assert [given.name for given in LEAVES[path].params if not given.help] == []
