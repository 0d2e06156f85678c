"""Names: a class's name stands for one thing, a variable's for what it is, not how it came."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import careercli

SOURCE = Path(careercli.__file__).parent
HOW_IT_CAME = {"found", "given", "got", "held", "own", "seen", "told"}
ROOMS = sorted(path.name for path in SOURCE.iterdir() if (path / "__init__.py").exists())
NAMED_TWICE = {"Answer", "LevelPay"}  # published in documents under these names


def nodes(folder: Path) -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield path, node


def test_no_two_classes_have_one_name() -> None:
    places = defaultdict(list)
    for path, node in nodes(SOURCE):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            places[node.name].append(str(path.relative_to(SOURCE)))
    twice = {name: where for name, where in places.items() if len(where) > 1}
    assert twice.keys() <= NAMED_TWICE, twice


def fields(path: Path) -> set[str]:
    """Return the fields of a file's classes: published, so they keep their names."""
    return {
        part.target.id
        for file, node in nodes(path.parent)
        if file == path and isinstance(node, ast.ClassDef)
        for part in node.body
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
    }


@pytest.mark.parametrize("room", ROOMS)
def test_no_variable_is_named_for_how_it_came(room: str) -> None:
    wrong = [
        (str(path.relative_to(SOURCE)), node.lineno, name)
        for path, node in nodes(SOURCE / room)
        if isinstance(node, ast.Name | ast.arg)
        if not isinstance(node, ast.Name) or isinstance(node.ctx, ast.Store)
        if (name := node.id if isinstance(node, ast.Name) else node.arg) in HOW_IT_CAME
        if name not in fields(path)
    ]
    assert not wrong
