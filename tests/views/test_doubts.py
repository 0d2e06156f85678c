"""What speaks against a skill, and what other sources say of it."""

from datetime import date

from careercli.analysis.figures import RoleFigures, figures_from
from careercli.analysis.show import show
from careercli.analysis.skill_ranks import SkillElsewhere
from careercli.analysis.switch import switch_plan
from careercli.catalog.model import SkillRemark, SkillShare, Snapshot
from careercli.render.json import render
from careercli.views.blocks import Items
from careercli.views.compare.document import document
from careercli.views.skills import doubts
from careercli.views.switch.page import page
from tests.builders import make_catalog, make_snapshot, make_source
from tests.many_sources import IDS, MANY
from tests.views.compare.made_up import compared

SOURCES = (make_source(doubtful=(SkillRemark("rust", "counted inside words"),)),)


def here(*roles: str) -> list[Snapshot]:
    return [make_snapshot(role, skills=("python", "rust")) for role in roles]


def board(role: str, share: float | None, openings: int | None = 900) -> Snapshot:
    rust = (SkillShare("rust", share),)
    return make_snapshot(
        role, "board", openings=openings, skills=(SkillShare("python", 0.7), *rust)
    )


def absent(role: str) -> Snapshot:
    return make_snapshot(role, "list", skills=("python",))


def said(*snapshots: Snapshot) -> str:
    of = make_catalog(*snapshots, sources=SOURCES)
    roles = [figures_from(of, role, of.sources[0]) for role in of.roles]
    return doubts((role.title, role.skills) for role in roles)["Rust"]


def test_a_doubt_without_another_source_is_told_alone() -> None:
    assert said(*here("alpha", "beta")) == "Rust (doubtful): counted inside words."


def test_rank_here_and_share_there_stand_behind_the_doubt_for_each_role() -> None:
    others = board("alpha", 0.036), absent("alpha"), board("beta", 0.1)
    assert said(*here("alpha", "beta"), *others) == (
        "Rust (doubtful): counted inside words. Rank 2 here for Alpha, in 3.6% of 900 postings at "
        "Board and not among the 1 skill that List lists. Rank 2 here for Beta, in 10% of 900 "
        "postings at Board."
    )


def test_a_source_that_only_ranks_gives_its_rank_and_one_without_a_number_its_share() -> None:
    assert said(*here("alpha", "beta"), board("alpha", None)).endswith("rank 2 at Board.")
    assert said(*here("alpha", "beta"), board("alpha", 0.1, None)).endswith(
        "in 10% of postings at Board."
    )


def test_of_many_roles_the_shares_are_told_as_a_span() -> None:
    roles = ("alpha", "beta", "gamma", "delta")
    others = [
        board(role, share) for role, share in zip(roles, (0.04, 0.01, 0.1, 0.02), strict=True)
    ]
    assert said(*here(*roles), *others, absent("alpha")) == (
        "Rust (doubtful): counted inside words. Elsewhere: at Board in 1% to 10% of postings "
        "(4 roles); at List not listed for 1 role."
    )


def test_show_says_it_without_naming_the_role_again() -> None:
    catalog = make_catalog(*here("alpha"), board("alpha", 0.036), sources=SOURCES)
    (figures, _) = show(catalog, "alpha").roles
    assert isinstance(figures, RoleFigures)
    assert doubts([("Alpha", figures.skills)])["Rust"] == (
        "Rust (doubtful): counted inside words. Rank 2 here, in 3.6% of 900 postings at Board."
    )


def test_a_switch_says_it_of_the_skills_of_its_target() -> None:
    catalog = make_catalog(*here("alpha", "beta"), board("beta", 0.036), sources=SOURCES)
    plan = switch_plan(catalog, {}, "alpha", "beta")
    of = page(plan, None, {}, {}, date(2026, 11, 28), full=True)
    (care,) = [section for section in of.sections if section.name == "care"]
    assert care.blocks == (
        Items(
            (
                "Rust (doubtful): counted inside words. "
                "Rank 2 here, in 3.6% of 900 postings at Board.",
            )
        ),
    )


def test_the_document_has_it_on_the_skill() -> None:
    comparison = compared(*here("alpha", "beta"), board("alpha", 0.036), sources=SOURCES)
    _, rust = document(comparison).roles[0].skills
    assert rust.elsewhere == (SkillElsewhere("board", "Board", 2, 0.036, 900, 2),)
    assert '"elsewhere": [' in render(document(comparison))


def test_in_a_large_catalog_every_doubt_has_what_other_sources_say() -> None:
    for id_ in IDS[:7]:
        first = show(MANY, id_).roles[0]
        (rust,) = [skill for skill in first.skills if skill.doubtful]
        assert rust.elsewhere
