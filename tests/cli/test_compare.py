"""`careercli compare` as it is typed."""

import json
from itertools import pairwise

import pytest

from careercli.views.compare.document import CompareDocument
from tests.conftest import Run

PAIR = ("compare", "ml-engineer", "ai-swe")


def headings(text: str) -> list[str]:
    lines = text.splitlines()
    return [title for title, rule in pairwise(lines) if set(rule) == {"="}]


def test_two_roles_stand_side_by_side_with_a_verdict(here: Run) -> None:
    done = here(*PAIR)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(
        "A: AI/ML Engineer · B: AI Software Engineer\nNo clear winner: sources contradict"
    )
    assert headings(done.stdout) == []


@pytest.mark.parametrize(
    "names",
    [("mle", "aiswe"), ("AI/ML Engineer", "AI Software Engineer"), ("ML-ENGINEER", " ai swe ")],
)
def test_roles_go_by_id_alias_and_title(here: Run, names: tuple[str, str]) -> None:
    assert here("compare", *names).stdout == here(*PAIR).stdout


def test_full_shows_all_sections(here: Run) -> None:
    assert len(headings(here(*PAIR, "--full").stdout)) == 14


def test_full_wins_over_section(here: Run) -> None:
    both = here(*PAIR, "--full", "--section", "skills")
    assert both.stdout == here(*PAIR, "--full").stdout


def test_section_shows_that_section_alone(here: Run) -> None:
    assert headings(here(*PAIR, "--section", "week").stdout) == ["A week at work (editorial)"]


def test_section_can_be_repeated(here: Run) -> None:
    done = here(*PAIR, "--section", "week", "--section", "hiring", "--section", "week")
    assert headings(done.stdout) == ["Hiring", "A week at work (editorial)", "Read with care"]


def test_an_unknown_section_is_wrong_use_and_all_sections_are_named(here: Run) -> None:
    done = here(*PAIR, "--section", "wage")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: unknown section 'wage'\nhint: one of: verdict, side-by-")


def test_the_section_about_you_needs_your_skills(here: Run) -> None:
    done = here(*PAIR, "--section", "you")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: the section you needs your skills\n"
        "hint: give them with --skills python,sql, or save them with `careercli me add`\n"
    )
    assert headings(here(*PAIR, "--section", "you", "--skills", "python").stdout) == [
        "From where you stand"
    ]


def test_json_prints_everything_whatever_the_sections(here: Run) -> None:
    whole = here(*PAIR, "--json")
    assert here(*PAIR, "--json", "--section", "skills").stdout == whole.stdout
    assert tuple(json.loads(whole.stdout)) == CompareDocument._fields


def test_the_same_role_twice_is_wrong_use(here: Run) -> None:
    done = here("compare", "ai-swe", "ai-swe")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == "error: AI Software Engineer is named twice"


def test_the_same_role_twice_under_two_names_is_wrong_use(here: Run) -> None:
    done = here("compare", "mle", "AI/ML Engineer", "ai-swe")
    assert done.returncode == 2
    assert done.stderr == (
        "error: AI/ML Engineer is named twice\nhint: give another role beside ml-engineer\n"
    )


def test_one_role_is_too_few(here: Run) -> None:
    done = here("compare", "ai-swe")
    assert done.returncode == 2
    assert done.stderr == (
        "error: compare takes 2 to 6 roles, not 1\n"
        "hint: name another beside ai-swe, or see it alone: `careercli show ai-swe`\n"
    )


def test_no_role_at_all_is_wrong_use(here: Run) -> None:
    done = here("compare")
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == "error: missing argument 'ROLE ROLE ...'"


def test_six_roles_can_be_compared_and_seven_are_too_many(here: Run) -> None:
    ids = ("ml-engineer", "ai-swe", "ai-pm", "data-scientist", "ai-architect", "mlops-engineer")
    assert here("compare", *ids).returncode == 0
    done = here("compare", *ids, "prompt-engineer")
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == "error: compare takes 2 to 6 roles, not 7"


def test_a_source_can_be_named_and_the_next_commands_name_it_too(here: Run) -> None:
    named = here(*PAIR, "--source", "ai-market-pulse").stdout
    assert named.endswith(
        "\nMore: careercli compare ml-engineer ai-swe --full --source ai-market-pulse\n"
    )


def test_a_named_source_is_heard_alone_and_the_answer_says_so(here: Run) -> None:
    named = here(*PAIR, "--source", "ai-market-pulse").stdout
    assert "Choose AI Software Engineer if pay decides: 96% more" in named
    assert "Judged by ai-market-pulse alone." in " ".join(named.split())
    assert "ai-jobs-net" not in named


def test_an_empty_source_is_wrong_use(here: Run) -> None:
    assert here(*PAIR, "--source", "").returncode == 2


def test_an_unknown_section_is_wrong_use_with_json_too(here: Run) -> None:
    assert here(*PAIR, "--json", "--section", "wage").returncode == 2


def test_an_unknown_source_is_wrong_use_and_all_sources_are_named(here: Run) -> None:
    done = here(*PAIR, "--source", "rumours")
    assert done.returncode == 2
    assert done.stderr.startswith("error: unknown source 'rumours'\nhint: one of: ")
    assert "ai-market-pulse" in done.stderr
