"""`careercli market watch` as it is typed."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tests.market.fetching.server import greenhouse, lever


def saved(day: str, **boards: Any) -> None:
    """Save the payloads of boards as a fetch of a day does, `greenhouse_acme` and so on."""
    entries = []
    for name, document in boards.items():
        platform, _, slug = name.partition("_")
        data = json.dumps(document).encode()
        path = Path("raw", day, platform, f"{slug}.json.gz")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(data))
        entries.append({
            "platform": platform, "slug": slug, "company": slug.title(), "address": "https://x",
            "status": 200, "outcome": "answered", "why": None, "bytes": len(data), "postings": 1,
            "pages": 1, "etag": None, "last_modified": None, "when": f"{day}T06:00:00+00:00",
            "fetched": f"{day}T06:00:00+00:00",
        })  # fmt: skip
    log = {"schema": "careercli/market-run/1", "date": day, "boards": entries}
    Path("raw", day, "run.json").write_text(json.dumps(log), encoding="utf-8")


def watched(here: Run, *arguments: str) -> Any:
    done = here("market", "watch", *arguments, "--from", "raw", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@pytest.fixture
def two_weeks(here: Run) -> Run:
    saved("2026-01-05", greenhouse_acme=greenhouse("ML Engineer", "Nurse"))
    board = greenhouse("ML Engineer", "Nurse", "Data Engineer", "Senior ML Engineer")
    jobs: Any = board["jobs"]
    jobs[3] |= {
        "content": "&lt;p&gt;Must have: Python, Docker, AWS and Kubernetes&lt;/p&gt;",
        "pay_input_ranges": [
            {"min_cents": 15000000, "max_cents": 19000000, "currency_type": "USD", "title": ""}
        ],
    }
    saved("2026-01-12", greenhouse_acme=board, lever_other=lever("ML Engineer"))
    return here


def test_it_lists_what_a_board_did_not_have_before(two_weeks: Run) -> None:
    document = watched(two_weeks, "ml-engineer", "--skills", "python,aws")
    assert (document["since"], document["boards"], document["unmatched"]) == ("2026-01-05", 1, 1)
    (opening,) = document["openings"]
    assert opening == {
        "id": "greenhouse:acme/4", "role": "ml-engineer", "title": "Senior ML Engineer",
        "company": "Acme", "place": "Austin, TX",
        "pay": {"low": 150_000, "high": 190_000, "currency": "USD"},
        "url": "https://job-boards.greenhouse.io/acme/jobs/4",
        "posted": "2026-01-05", "skills": ["python", "docker", "aws", "kubernetes"],
        "covered": {"have": 2, "of": 4, "share": 0.5}, "missing": ["docker", "kubernetes"],
    }  # fmt: skip


def test_several_roles_are_watched_at_once_what_is_covered_most_first(two_weeks: Run) -> None:
    document = watched(two_weeks, "mle", "data-engineer", "--skills", "python,sql")
    assert document["roles"] == ["ml-engineer", "data-engineer"]
    result = [(o["role"], o["covered"]["share"]) for o in document["openings"]]
    assert result == [("data-engineer", 1.0), ("ml-engineer", 0.25)]


def test_nobody_s_skills_cover_nothing_that_is_known(two_weeks: Run) -> None:
    (opening,) = watched(two_weeks, "ml-engineer")["openings"]
    assert (opening["covered"], opening["missing"]) == (None, None)
    done = two_weeks("market", "watch", "ml-engineer", "--from", "raw")
    again = "careercli market watch ml-engineer --skills python,sql --from raw"
    assert again in " ".join(done.stdout.split())
    assert "https://job-boards.greenhouse.io/acme/jobs/4" in done.stdout


def test_the_page_says_what_is_new_and_since_when(two_weeks: Run) -> None:
    done = two_weeks("market", "watch", "ml-engineer", "--from", "raw", "--skills", "python,aws")
    text = " ".join(done.stdout.split())
    new = "1 new opening for AI/ML Engineer on 12 Jan 2026, since 5 Jan 2026, on 1 board that"
    assert new in text
    assert "2 of 4" in text
    assert "$150K–$190K" in text
    assert "1 board answered for the first time: what is new there is not known." in text


def test_every_format_lists_the_same_openings(two_weeks: Run) -> None:
    for form in ("markdown", "html", "json", "text"):
        done = two_weeks("market", "watch", "ml-engineer", "--from", "raw", "--format", form)
        assert done.returncode == 0
        assert "Senior ML" in done.stdout
        assert "acme/jobs/4" in done.stdout
    done = two_weeks("market", "watch", "ml-engineer", "--from", "raw", "--format", "csv")
    assert "ml-engineer,,,2026-01-05,2026-01-12" not in done.stdout
    assert "openings.greenhouse:acme/4.pay.low,150000,USD" in done.stdout


def test_a_board_that_failed_is_held_against_its_own_last_answer(here: Run) -> None:
    saved("2026-01-05", greenhouse_acme=greenhouse("ML Engineer"))
    saved("2026-01-12", lever_other=lever("Nurse"))
    saved("2026-01-19", greenhouse_acme=greenhouse("ML Engineer", "MLE"))
    document = watched(here, "ml-engineer")
    assert (document["since"], document["boards"]) == ("2026-01-12", 1)
    assert [opening["title"] for opening in document["openings"]] == ["MLE"]


def test_of_a_first_update_nothing_is_known_to_be_new(here: Run) -> None:
    saved("2026-01-05", greenhouse_acme=greenhouse("ML Engineer"))
    document = watched(here, "ml-engineer")
    assert (document["since"], document["openings"]) == (None, [])
    assert "first update" in here("market", "watch", "mle", "--from", "raw").stdout


def test_what_a_board_says_is_only_text(here: Run) -> None:
    saved("2026-01-05", greenhouse_acme=greenhouse())
    board = greenhouse("ML Engineer \x1b[31m[bold]<b>x</b>")
    jobs: Any = board["jobs"]
    jobs[0]["absolute_url"] = "javascript:alert(1)"
    saved("2026-01-12", greenhouse_acme=board)
    (opening,) = watched(here, "ml-engineer")["openings"]
    assert opening["url"] is None
    done = here("market", "watch", "ml-engineer", "--from", "raw")
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize(("arguments", "code"), [(("nobody",), 2), (("ml-engineer",), 1), ((), 2)])
def test_what_cannot_be_watched_is_said(here: Run, arguments: tuple[str, ...], code: int) -> None:
    done = here("market", "watch", *arguments, "--from", "nowhere")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("error: ")
