"""Doubtful skills at other sources."""

from careercli.analysis.figures import figures_from
from careercli.analysis.skill_ranks import SkillElsewhere, SkillSpan, spans_elsewhere
from careercli.catalog.model import Bases, SkillRemark, SkillShare, Snapshot
from tests.builders import make_catalog, make_snapshot, make_source

DOUBT = (SkillRemark("rust", "counted inside words"),)
HERE = make_snapshot("alpha", skills=("python", "rust"))


def elsewhere(
    *others: Snapshot, board_doubts: tuple[SkillRemark, ...] = ()
) -> dict[str, tuple[SkillElsewhere, ...]]:
    sources = make_source(doubtful=DOUBT), make_source("board", doubtful=board_doubts)
    catalog = make_catalog(HERE, *others, sources=sources)
    return {s.id: s.elsewhere for s in figures_from(catalog, catalog.roles[0], None).skills}


SHARES = (SkillShare("python", 0.7), SkillShare("rust", 0.036))


def test_a_doubtful_skill_has_its_rank_and_share_at_other_sources() -> None:
    board = make_snapshot("alpha", "board", openings=900, bases=Bases(skills=800), skills=SHARES)
    assert elsewhere(board) == {
        "python": (),
        "rust": (SkillElsewhere("board", "Board", rank=2, share=0.036, of=800, listed=2),),
    }


def test_it_is_over_all_openings_where_nothing_else_is_said() -> None:
    (at,) = elsewhere(make_snapshot("alpha", "board", openings=900, skills=SHARES))["rust"]
    assert at.of == 900


def test_a_source_that_does_not_list_it_says_so() -> None:
    (at,) = elsewhere(make_snapshot("alpha", "board", openings=900, skills=SHARES[:1]))["rust"]
    assert (at.rank, at.share, at.listed) == (None, None, 1)


def test_a_source_that_counts_no_skills_says_nothing() -> None:
    assert elsewhere(make_snapshot("alpha", "board", openings=900))["rust"] == ()


def test_a_source_that_doubts_it_too_says_nothing() -> None:
    board = make_snapshot("alpha", "board", openings=900, skills=SHARES)
    assert elsewhere(board, board_doubts=DOUBT)["rust"] == ()


def test_another_role_at_the_source_says_nothing() -> None:
    assert elsewhere(make_snapshot("beta", "board", openings=900, skills=SHARES))["rust"] == ()


def test_a_skill_of_many_roles_is_told_by_its_ends_at_each_other_source() -> None:
    at = [
        SkillElsewhere("board", "Board", 2, 0.1, 900, 40),
        SkillElsewhere("panel", "Panel", None, None, None, 20),
        SkillElsewhere("board", "Board", 9, 0.01, 800, 40),
        SkillElsewhere("board", "Board", None, None, 700, 40),
    ]
    assert spans_elsewhere(at) == (
        SkillSpan("Board", 0.01, 0.1, with_share=2, absent=1),
        SkillSpan("Panel", None, None, with_share=0, absent=1),
    )
