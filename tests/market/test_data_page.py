"""The examples of docs/data.md."""

import re
import shlex
from pathlib import Path

from tests.builders import SHIPPED
from tests.conftest import ROOT, Run

PAGE = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")


def block(language: str, at: int = 0) -> str:
    result: list[str] = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.M | re.S)
    return result[at]


def test_the_example_import_prints_what_the_page_says(here: Run, tmp_path: Path) -> None:
    tmp_path.joinpath("postings.csv").write_text(block("csv"), encoding="utf-8")
    done = here(*shlex.split(block("sh", 1))[1:])
    assert done.stdout == block("text")
    assert here("check", "my-list.toml").returncode == 0


def test_every_counted_source_has_its_command() -> None:
    commands = [shlex.split(line) for line in block("sh", 2).splitlines()]
    named = {words[words.index("--source") + 1] for words in commands}
    assert named == {source.id for source in SHIPPED.sources} - {"ai-market-pulse"}


def test_every_option_of_the_commands_exists(here: Run) -> None:
    described = here("market", "import", "--help").stdout
    for option in set(re.findall(r"--[a-z-]+", block("sh", 2))):
        assert option in described
