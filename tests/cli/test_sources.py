"""`careercli sources` as it is typed."""

import json

from tests.builders import SHIPPED
from tests.conftest import Run

IDS = [*(source.id for source in SHIPPED.sources), "bls-oews-2025", "onet-29.3"]


def test_all_sources_are_listed(here: Run) -> None:
    done = here("sources")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(f"\n{source} " in done.stdout for source in IDS)


def test_one_source_is_shown_with_its_caveats(here: Run) -> None:
    done = here("sources", "ai-market-pulse")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("The AI Market Pulse (ai-market-pulse)\n")
    assert "\nTo keep in mind\n" in done.stdout


def test_full_shows_all_with_their_caveats(here: Run) -> None:
    text = here("sources", "--full").stdout
    assert all(f"({source})\n" in text for source in IDS)


def test_json_has_all_of_them_in_the_order_of_the_catalog(here: Run) -> None:
    document = json.loads(here("sources", "--json").stdout)
    assert document["schema"] == "careercli/sources/1"
    assert [source["id"] for source in document["sources"]] == IDS


def test_an_unknown_source_is_wrong_use_and_told_where_to_look(here: Run) -> None:
    done = here("sources", "rumours")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: unknown source 'rumours'\nhint: one of: ")
    assert "`careercli sources` says what each counts" in done.stderr


def test_only_what_onet_and_the_survey_counted_is_credited_to_them(here: Run) -> None:
    assert (
        "This product includes information from the O*NET"
        not in here("sources", "builtin-ai").stdout
    )
    for official in ("onet-29.3", "bls-oews-2025"):
        assert (
            "This product includes information from the O*NET" in here("sources", official).stdout
        )
