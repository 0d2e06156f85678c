"""What to read with care: what is missing, and where it is."""

from careercli.analysis.cautions import Caution
from careercli.analysis.compare import compare
from careercli.catalog.model import Bases, Seniority, Snapshot
from tests.builders import make_catalog, make_salary, make_snapshot


def cautions(kind: str, *snapshots: Snapshot) -> list[Caution]:
    texts = compare(make_catalog(*snapshots), ("alpha", "beta")).cautions
    return [caution for caution in texts if caution.kind == kind]


PAID = [make_snapshot(id_, salary=make_salary(90_000), remote=0.1) for id_ in ("alpha", "beta")]
COUNTED = [make_snapshot(id_, "board", openings=90, skills="p") for id_ in ("alpha", "beta")]


def test_what_two_roles_lack_at_one_source_is_told_once() -> None:
    assert cautions("missing", *PAID) == [
        Caution("missing", ("openings", "seniority", "skills"), ("alpha", "beta"), "tracker", None)
    ]


def test_it_is_told_which_source_has_for_all_roles_what_is_missing_here() -> None:
    assert cautions("elsewhere", *PAID, *COUNTED) == [
        Caution("elsewhere", ("openings",), ("alpha", "beta"), "board", None)
    ]


def test_a_source_that_has_it_for_one_role_alone_is_not_named() -> None:
    assert cautions("elsewhere", *PAID, COUNTED[0]) == []


def test_each_missing_figure_is_found_at_the_first_source_that_has_it() -> None:
    mixes = [s._replace(source="late", seniority=Seniority(0.3, 0.6, 0.1)) for s in COUNTED]
    texts = cautions("elsewhere", *PAID, *COUNTED, *mixes)
    assert [(c.source, c.about) for c in texts] == [
        ("board", ("openings",)),
        ("late", ("seniority",)),
    ]


def test_what_a_source_counted_in_place_of_the_role_is_told() -> None:
    (result,) = cautions("counted-as", PAID[0]._replace(counted_as="Developers"), PAID[1])
    assert (result.roles, result.text) == (("alpha",), "Developers")


def test_a_share_is_thin_by_its_own_base() -> None:
    few = [
        make_snapshot(
            id_, openings=500, remote=0.1, skills="p", bases=Bases(remote=29, seniority=5)
        )
        for id_ in ("alpha", "beta")
    ]
    assert [(c.about, c.roles) for c in cautions("thin", *few)] == [
        (("remote",), ("alpha",)),
        (("remote",), ("beta",)),
    ]
