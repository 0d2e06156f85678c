"""Every pair and every triple of the bundled roles reads well."""

import re

import pytest

from careercli.views.blocks import Items
from careercli.views.compare.sentences import notes, verdict_text
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
    found = [
        (slip, text)
        for text in bundled.texts(bundled.full_page(*roles))
        for slip, pattern in SLIPS.items()
        if pattern.search(text)
    ]
    assert found == []


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_every_verdict_and_note_is_a_sentence(roles: tuple[str, ...]) -> None:
    comparison = bundled.comparison(*roles)
    sentences = [verdict_text(comparison, verdict) for verdict in comparison.source_verdicts]
    for sentence in (*sentences, *notes(comparison)):
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence.startswith(NAMES)


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_clear_is_explained_exactly_where_it_is_said(roles: tuple[str, ...]) -> None:
    items, *legend = bundled.full_page(*roles).sections[0].blocks
    assert isinstance(items, Items)
    assert len(legend) == any("(clear" in text for text in items.items)


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_every_section_has_something_in_it(roles: tuple[str, ...]) -> None:
    for section in bundled.full_page(*roles).sections:
        assert section.blocks
        for block in section.blocks:
            assert block[1] if not isinstance(block, Items) else block.items


@pytest.mark.parametrize("roles", bundled.PAIRS, ids=id_of)
def test_the_order_of_two_roles_changes_no_winner(roles: tuple[str, str]) -> None:
    one, other = roles
    there, back = bundled.comparison(one, other), bundled.comparison(other, one)
    assert {v.about: v.winner for v in there.source_verdicts} == {
        v.about: v.winner for v in back.source_verdicts
    }


@pytest.mark.parametrize("roles", bundled.PAIRS, ids=id_of)
def test_the_order_of_two_roles_changes_no_sentence_with_a_winner(roles: tuple[str, str]) -> None:
    one, other = roles

    def won(*ids: str) -> list[str]:
        comparison = bundled.comparison(*ids)
        return [verdict_text(comparison, v) for v in comparison.source_verdicts if v.winner]

    assert won(one, other) == won(other, one)


@pytest.mark.parametrize("roles", EVERY, ids=id_of)
def test_the_page_and_the_document_carry_the_same_sentences(roles: tuple[str, ...]) -> None:
    comparison = bundled.comparison(*roles)
    written = bundled.texts(bundled.full_page(*roles))
    document = bundled.compare_document(*roles)
    answers = [text for answer in document.questions for text in answer.answers]
    said = (*answers, *notes(comparison))
    assert [text for text in said if not any(item.startswith(text) for item in written)] == []
