"""Every pair and every triple of the bundled roles reads well."""

import re

import pytest

from careercli.render.formats import PIPE, Output, rendered
from careercli.views.blocks import Items
from careercli.views.compare.questions import notes
from careercli.views.compare.verdicts import titles, verdict_text
from tests.builders import SHIPPED
from tests.views import bundled

EVERY = (*bundled.PAIRS, *bundled.TRIPLES)
NAMES = tuple(source.name for source in SHIPPED.sources)  # some begin in lower case
SLIPS = {
    "an absent value": re.compile(r"\b(None(?! of)|nan|inf)\b|–%|\$–|– (more|of|for)\b"),
    "two spaces": re.compile("  "),
    "a space before punctuation": re.compile(r" [,.;:)]"),
    "empty parentheses": re.compile(r"\(\s*\)"),
    "doubled punctuation": re.compile(r"\.\.|,,|;;|,\.|\.,|:\."),
}


def id_of(roles: tuple[str, ...]) -> str:
    return "+".join(roles)


def test_there_are_120_pairs_and_a_sample_of_35_triples() -> None:
    assert (len(bundled.PAIRS), len(bundled.TRIPLES)) == (120, 35)


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_no_text_of_the_full_page_has_a_slip(roles: tuple[str, ...]) -> None:
    result = [
        (slip, text)
        for text in bundled.texts(bundled.full_page(*roles))
        for slip, pattern in SLIPS.items()
        if pattern.search(text)
    ]
    assert result == []


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_every_verdict_and_note_is_a_sentence(roles: tuple[str, ...]) -> None:
    comparison = bundled.comparison(*roles)
    title = titles(comparison.roles)
    sentences = [verdict_text(title, verdict) for verdict in comparison.verdicts]
    for sentence in (*sentences, *notes(comparison)):
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence.startswith(NAMES)


@pytest.mark.parametrize("roles", bundled.PAIRS, ids=id_of)
def test_the_first_screen_of_two_roles_has_at_most_24_lines(roles: tuple[str, str]) -> None:
    page = rendered("text", bundled.default_page(*roles), PIPE)
    assert page.count("\n") <= 24


@pytest.mark.parametrize("start", range(len(bundled.IDS) - 5))
def test_the_first_screen_of_six_roles_has_at_most_30_lines(start: int) -> None:
    page = rendered("text", bundled.default_page(*bundled.IDS[start : start + 6]), PIPE)
    assert page.count("\n") <= 30


@pytest.mark.parametrize("roles", bundled.PAIRS, ids=id_of)
def test_at_40_columns_no_row_of_the_first_screen_is_stacked(roles: tuple[str, str]) -> None:
    page = rendered("text", bundled.default_page(*roles), Output(width=40))
    assert page.count("\n") <= 45


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_nobody_is_chosen_where_a_source_is_clearly_against_it(roles: tuple[str, ...]) -> None:
    for verdict in bundled.comparison(*roles).verdicts:
        pairs = [pair for pair in verdict.pairs if verdict.winner in pair.roles]
        opinions = [*verdict.opinions, *(o for pair in pairs for o in pair.opinions)]
        assert verdict.winner is None or {o.ahead for o in opinions} <= {verdict.winner, None}


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_every_section_has_something_in_it(roles: tuple[str, ...]) -> None:
    for section in bundled.full_page(*roles).sections:
        assert section.blocks
        for block in section.blocks:
            assert block[1] if not isinstance(block, Items) else block.items


@pytest.mark.parametrize("roles", bundled.PAIRS, ids=id_of)
def test_the_order_of_two_roles_changes_no_verdict(roles: tuple[str, str]) -> None:
    def texts(*ids: str) -> list[tuple[object, ...]]:
        return [
            (v.about, v.standing, v.winner, v.leans_to, v.gap_range)
            for v in bundled.comparison(*ids).verdicts
        ]

    assert texts(*roles) == texts(*reversed(roles))


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_the_page_and_the_document_carry_the_same_sentences(roles: tuple[str, ...]) -> None:
    comparison = bundled.comparison(*roles)
    written = bundled.texts(bundled.full_page(*roles))
    document = bundled.compare_document(*roles)
    answers = [text for answer in document.questions for text in answer.answers]
    sentences = (*answers, *notes(comparison))
    assert [text for text in sentences if text not in written] == []
