"""What holds of every page of `gap`: it fits the screen, and its sentences are whole."""

import re

import pytest

from tests.builders import SHIPPED
from tests.views.reading import intro, lines, outro
from tests.views.test_gap_page import WORDS, made


@pytest.mark.parametrize("skills", ["", "python,rag,aws", "postgresql,fastapi,eks,go"])
@pytest.mark.parametrize("role", [role.id for role in SHIPPED.roles])
def test_the_first_screen_of_one_role_has_at_most_24_lines(skills: str, role: str) -> None:
    assert len(lines(made(skills, role))) <= 24


@pytest.mark.parametrize("skills", ["python,rag,aws", "postgresql,fastapi,eks,go"])
def test_the_first_screen_of_all_roles_has_at_most_30_lines(skills: str) -> None:
    assert len(lines(made(skills))) <= 30


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("roles", [(), ("ml-engineer",)], ids=["all", "one"])
def test_no_line_is_wider_than_the_screen_and_rows_are_not_stacked(
    width: int, roles: tuple[str, ...]
) -> None:
    of = made("python,docker,postgresql", *roles)
    assert max(map(len, lines(of, width))) <= width
    assert not any(line.startswith("  Now:") for line in lines(of, width))


@pytest.mark.parametrize("roles", [(), ("ml-engineer", "ai-swe")], ids=["all", "two"])
@pytest.mark.parametrize("learn", [(), ("docker",)], ids=["now", "learnt"])
@pytest.mark.parametrize("skills", ["", "python,rag,aws", ",".join(sorted(WORDS.names))], ids=len)
def test_every_sentence_ends_and_no_figure_is_none(
    skills: str, learn: tuple[str, ...], roles: tuple[str, ...]
) -> None:
    of = made(skills, *roles, learn=learn, target=0.8, full=True)
    ends = [text for text in (*intro(of), *outro(of)) if "careercli" not in text]
    assert [text for text in ends if not text.endswith((".", "?")) and "You:" not in text] == []
    assert not re.search(r"\b(None|nan|inf)\b(?! of)", "\n".join(lines(of)))
