"""Whether other sources bear a verdict out, down to the sentence."""

import pytest

from careercli.analysis.compare import Comparison
from careercli.catalog.model import Snapshot
from careercli.views.blocks import Items
from careercli.views.compare.opinions import elsewhere
from careercli.views.compare.page import page
from tests.builders import salary, snapshot
from tests.views.compare.made_up import compared

Medians = tuple[int, int]
AHEAD = (120_000, 90_000)  # alpha against beta at the first source: clear


def paid(source: str, medians: Medians, n: int | None = 400) -> list[Snapshot]:
    pays = zip(("alpha", "beta"), medians, strict=True)
    return [snapshot(id_, source, salary=salary(median, n=n)) for id_, median in pays]


def comparison(here: Medians, *there: Medians, n: int | None = 400) -> Comparison:
    names = ("board", "list", "survey")
    others = [paid(name, medians, n) for name, medians in zip(names, there, strict=False)]
    return compared(*paid("tracker", here), *(s for pair in others for s in pair))


def said(here: Medians, *there: Medians, n: int | None = 400) -> str:
    found = comparison(here, *there, n=n)
    return elsewhere(found, found.source_verdicts[0])


@pytest.mark.parametrize(
    ("there", "text"),
    [
        ([], ""),
        ([(100_000, 80_000)], "The one other source that covers both agrees that Alpha pays more."),
        (
            [(100_000, 80_000), (90_000, 70_000)],
            "All 2 other sources that cover both agree that Alpha pays more.",
        ),
        (
            [(80_000, 100_000)],
            "The one other source that covers both does not bear out that Alpha pays more: at "
            "Board it is the other way round, $100,000 for Beta and $80,000 for Alpha.",
        ),
        (
            [(100_000, 80_000), (90_000, 70_000), (80_000, 81_000)],
            "2 of 3 other sources that cover both agree that Alpha pays more; the difference can "
            "be chance at Survey.",
        ),
        (
            [(80_000, 80_000), (60_000, 90_000)],
            "None of 2 other sources that cover both bears out that Alpha pays more: at List it "
            "is the other way round, $90,000 for Beta and $60,000 for Alpha; they are about even "
            "at Board.",
        ),
        (
            [(81_000, 80_000), (100_000, 80_000)],
            "1 of 2 other sources that cover both agrees that Alpha pays more; the difference "
            "can be chance at Board.",
        ),
    ],
)
def test_a_verdict_is_borne_out_or_contradicted(there: list[Medians], text: str) -> None:
    assert said(AHEAD, *there) == text


def test_a_source_that_cannot_tell_does_not_agree_and_a_thin_one_is_marked() -> None:
    assert said(AHEAD, (100_000, 80_000), n=None).endswith(
        "does not bear out that Alpha pays more: how sure it is is not known at Board."
    )
    assert said(AHEAD, (100_000, 40_000), n=20).endswith("agrees that Alpha pays more (thin).")


def test_where_nobody_wins_here_the_order_at_each_source_is_told() -> None:
    assert said((90_000, 90_000), (100_000, 80_000), (80_000, 81_000), (70_000, 70_000)) == (
        "Elsewhere, Alpha pays more at Board; the difference can be chance at List; "
        "they are about even at Survey."
    )


def test_of_more_than_two_roles_the_two_that_the_verdict_turns_on_are_named() -> None:
    others = [*paid("board", (100_000, 80_000)), snapshot("gamma", "board")]
    third = snapshot("gamma", salary=salary(50_000))
    found = compared(*paid("tracker", AHEAD), third, *others)
    assert elsewhere(found, found.source_verdicts[0]) == (
        "The one other source that covers both Alpha and Beta agrees that Alpha pays more."
    )


def test_an_opinion_on_remote_work_is_told_in_shares() -> None:
    here = snapshot("alpha", openings=900, remote=0.4), snapshot("beta", openings=900, remote=0.1)
    there = [s._replace(source="board", remote=0.5 - (s.remote or 0)) for s in here]
    found = compared(*here, *there)
    remote = next(v for v in found.source_verdicts if v.about == "remote")
    assert elsewhere(found, remote) == (
        "The one other source that covers both does not bear out that Alpha is more remote: at "
        "Board it is the other way round, 40% for Beta and 10% for Alpha."
    )


def test_the_page_says_it_behind_the_verdict() -> None:
    found = comparison(AHEAD, (100_000, 80_000))
    agrees = "The one other source that covers both agrees that Alpha pays more."
    (section, *_) = page(found, ["verdict"]).sections
    items = section.blocks[0]
    assert isinstance(items, Items)
    assert items.items[0].endswith(f"33.3% more (clear). {agrees}")
