"""What careercli is made of: ranges of versions, their lock, and the bill of materials."""

import json
import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest

from sbom import bill_of_materials
from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
SHIPPED = [*PROJECT["project"]["dependencies"], *chain(*(EXTRAS[e] for e in EXTRAS if e != "lint"))]
OWN = "careercli[market,cv,report,mcp]"
UNDATED = {"nox>=2024.10"}  # its versions are years
LOCKS = [ROOT / name for name in ("requirements.txt", "requirements-dev.txt")]


def name_of(requirement: str) -> str:
    return re.split(r"[\[<>=~! ]", requirement)[0].replace("_", "-").lower()


@pytest.mark.parametrize(
    "requirement",
    sorted({*SHIPPED, *PROJECT["build-system"]["requires"], *EXTRAS["lint"]} - {OWN, *UNDATED}),
)
def test_every_package_has_an_oldest_and_a_first_version_that_is_not_allowed(
    requirement: str,
) -> None:
    assert re.fullmatch(r"[\w.-]+>=[\d.]+,<[\d.]+", requirement)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_host_and_has_a_hash_for_each_package(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    pinned = re.findall(r"(?m)^[\w.-]+==.*\n    --hash=sha256:[0-9a-f]{64}", text)
    assert len(pinned) == len(re.findall(r"(?m)^\w", text)) > 10


def test_the_locks_hold_every_package_that_the_project_asks_for() -> None:
    shipped, every = (set(re.findall(r"(?m)^([\w.-]+)==", p.read_text())) for p in LOCKS)
    asked = {name_of(r) for r in SHIPPED if name_of(r) != "careercli"}
    assert asked | {name_of(r) for r in EXTRAS["lint"]} <= every
    assert {name_of(r) for r in PROJECT["project"]["dependencies"]} <= shipped <= every


def test_the_bill_of_materials_has_each_locked_package_with_its_hashes(tmp_path: Path) -> None:
    lock = tmp_path / "lock.txt"
    digests = "a" * 64, "b" * 64
    lock.write_text(
        f"rich==15.0.0 ; python_version > '3' \\\n    --hash=sha256:{digests[0]} \\\n"
        f"    --hash=sha256:{digests[1]}\n"
    )
    bill = json.loads(bill_of_materials("careercli", "1.2", lock))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    (rich,) = bill["components"]
    assert (rich["name"], rich["version"], rich["purl"]) == (
        "rich", "15.0.0", "pkg:pypi/rich@15.0.0",
    )  # fmt: skip
    hashes = rich["externalReferences"][0]["hashes"]
    assert hashes == [{"alg": "SHA-256", "content": digest} for digest in digests]
    assert bill["dependencies"][0]["dependsOn"] == [rich["bom-ref"]]
    whole = json.loads(bill_of_materials("careercli", "1.2", LOCKS[0]))
    assert len(whole["components"]) == len(re.findall(r"(?m)^\w", LOCKS[0].read_text()))


def test_nothing_leans_on_an_internal_class_of_typer() -> None:
    every = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "src").rglob("*.py"))
    assert not re.search(r"TyperOption|TyperArgument|typer\._|typer\.models|import click", every)
