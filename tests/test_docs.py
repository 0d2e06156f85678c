"""Every example in the documentation runs and prints what it says."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.streams import environment
from tests.conftest import ROOT, Run

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TEXT = {path.name: path.read_text(encoding="utf-8") for path in DOCUMENTS}


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT[name], re.M | re.S)


def examples() -> list[tuple[str, str]]:
    """Every command in a console block of any document, and the output below it."""
    result = []
    for name in TEXT:
        for block in blocks(name, "console"):
            for example in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, _, output = example.partition("\n")
                result.append((command, output))
    return result


FIRST = {command for command, _ in examples()[:2]}  # by the real entry point, as all recipes are


@pytest.mark.parametrize(("command", "output"), examples(), ids=[c for c, _ in examples()])
def test_example_prints_what_the_document_says(
    command: str, output: str, run: Run, here: Run
) -> None:
    call = run if command in FIRST else here
    first, _, pipe = command.partition(" | ")
    done = call(*shlex.split(first)[1:])
    printed = done.stdout + done.stderr
    if pipe:
        program, *arguments = shlex.split(pipe)
        result = shutil.which(program)
        if result is None:
            pytest.skip(f"{program} is not installed")
        printed = subprocess.run(
            [result, *arguments], input=printed, capture_output=True, encoding="utf-8", check=True
        ).stdout
    assert printed == output


RECIPES = re.findall(r"^```sh\n(.*?)^```\n\n```text\n(.*?)^```$", TEXT["scripting.md"], re.M | re.S)


def test_every_recipe_stands_before_what_it_prints() -> None:
    assert len(RECIPES) == len(blocks("scripting.md", "sh")) > 4


@pytest.mark.parametrize(("recipe", "output"), RECIPES, ids=range(len(RECIPES)))
def test_recipe_prints_what_the_document_says(recipe: str, output: str, tmp_path: Path) -> None:
    for tool in ("jq", "duckdb"):
        if re.search(rf"\b{tool} -", recipe) and not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    ours = tmp_path / "bin" / "careercli"
    ours.parent.mkdir()
    ours.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m careercli "$@"\n', encoding="utf-8")
    ours.chmod(0o755)
    path = f"{ours.parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", recipe],
        cwd=tmp_path,
        env=environment(tmp_path, PATH=path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == (output, "")


def test_commands_of_the_question_table_run(run: Run, here: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(catalog_example(), encoding="utf-8")
    commands = re.findall(r"`(careercli [^`]+)`", TEXT["README.md"].split("## What it answers")[1])
    assert len(commands) > 8
    for command in commands:
        if "FILE" not in command and command != "careercli check":
            call = run if command == "careercli mcp" else here  # a server needs its own streams
            done = call(*shlex.split(command)[1:])
            assert done.returncode == 0, (command, done.stderr)


def catalog_example() -> str:
    (example,) = blocks("catalog.md", "toml")
    return example


def test_catalog_example_has_no_errors_and_compares_like_with_like(
    here: Run, tmp_path: Path
) -> None:
    (tmp_path / "mine.toml").write_text(catalog_example(), encoding="utf-8")
    assert here("check", "mine.toml").returncode == 0
    (command,) = blocks("catalog.md", "sh")
    done = here(*shlex.split(command)[1:])
    assert done.returncode == 0
    assert "my-list, the only source that can tell" in " ".join(done.stdout.split())
    assert "ai-market-pulse" not in done.stdout


@pytest.mark.parametrize("name", TEXT)
def test_links_between_documents_lead_somewhere(name: str) -> None:
    here = next(path for path in DOCUMENTS if path.name == name).parent
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", TEXT[name]):
        assert (here / target).exists(), target


def test_architecture_names_only_files_that_exist() -> None:
    source = ROOT / "src" / "careercli"
    for name in re.findall(r"`((?:[a-z_]+/)+\w+\.py)`", TEXT["architecture.md"]):
        assert (source / name).exists(), name


def test_readme_opens_with_the_two_commands_that_do_all_set_up() -> None:
    one, two = blocks("README.md", "sh")
    assert one == "pip install . && careercli compare ml-engineer ai-swe\n"
    assert two == "pip install '.[test]' && pytest\n"
    assert sys.version_info >= (3, 11)
