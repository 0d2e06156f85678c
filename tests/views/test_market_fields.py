"""What an import warns of: columns of which nothing is understood, and pay that does not count."""

from pathlib import Path

import pytest

from tests.conftest import Run


@pytest.mark.parametrize(
    ("cells", "options", "warning"),
    [
        (("45.500", "55.250"), (), "2 currency unknown; name it with --currency EUR"),
        (("50000 GBP", "£60k"), ("--currency", "USD"), "2 in GBP; count it with --currency GBP"),
        (("120", "150"), ("--currency", "EUR"), "no period is stated; name its column with --map"),
    ],
)
def test_pay_that_is_understood_and_does_not_count_is_a_warning(
    here: Run, tmp_path: Path, cells: tuple[str, ...], options: tuple[str, ...], warning: str
) -> None:
    rows = "".join(f"{at},Data Engineer,{cell}\n" for at, cell in enumerate(cells))
    (tmp_path / "a.csv").write_text(f"id,title,salary\n{rows}", encoding="utf-8")
    columns = ("--map", "id=id,title=title,pay=salary")
    done = here("market", "import", "a.csv", "--source", "x", *columns, *options)
    assert done.returncode == 0
    assert "pay: no amount counts: " in done.stderr
    assert warning in " ".join(done.stderr.split())


def test_pay_that_counts_is_no_warning(here: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,title,salary\n1,Data Engineer,$120k\n", encoding="utf-8")
    done = here("market", "import", "a.csv", "--source", "x", "--map", "title=title,pay=salary")
    assert (done.returncode, done.stderr) == (0, "")
