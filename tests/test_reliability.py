"""The page of promises names every limit with its value, and only tests and scripts that exist."""

import re
from types import ModuleType

import pytest

from careercli.files import limits as file_limits
from careercli.market import limits as market_limits
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")


def value_of(value: object) -> str:
    """A limit as the page has it: `8 MiB`, `400,000`, `skill 5,000, role 2,000`."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {number:,}" for name, number in value.items())
    assert isinstance(value, int | float)
    for shift, unit in ((30, "GiB"), (20, "MiB"), (10, "KiB")):
        if isinstance(value, int) and value >= 1 << shift and value % (1 << shift) == 0:
            return f"{value >> shift} {unit}"
    return f"{value:,.0f}"


@pytest.mark.parametrize("module", [file_limits, market_limits], ids=["files", "market"])
def test_every_limit_stands_on_the_page_with_its_value(module: ModuleType) -> None:
    limits = {name: value for name, value in vars(module).items() if name.isupper()}
    assert len(limits) > 10
    for name, value in limits.items():
        assert f"| `{name}` | {value_of(value)} |" in PAGE


def test_what_holds_a_promise_is_there() -> None:
    named = set(re.findall(r"`((?:tests|benchmarks)/[\w/]+\.py)`", PAGE))
    assert len(named) > 10
    assert [path for path in sorted(named) if not (ROOT / path).is_file()] == []
