"""The pictures of the documentation show what their commands print."""

import runpy
from xml.etree import ElementTree

import pytest

from tests.conftest import ROOT

PICTURES = ROOT / "docs" / "pictures"
DRAW = runpy.run_path(str(PICTURES / "draw.py"))


def _words(svg: str) -> list[str]:
    """Return the texts of a picture; where they stand depends on the version of Rich."""
    root = ElementTree.fromstring(svg)  # noqa: S314
    texts = (element.text or "" for element in root.iter() if element.tag.endswith("text"))
    return " ".join(texts).replace("\xa0", " ").split()


@pytest.mark.parametrize("name", DRAW["PICTURES"])
def test_a_picture_shows_what_its_command_prints(name: str) -> None:
    drawn = (PICTURES / f"{name}.svg").read_text(encoding="utf-8")
    assert _words(drawn) == _words(DRAW["picture"](name)), "run `python docs/pictures/draw.py`"


def test_pictures_ask_for_nothing_and_are_small() -> None:
    for path in PICTURES.glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert "url(http" not in text
        assert "@import" not in text
        assert len(text) < 60_000


def test_every_picture_is_drawn_and_every_drawing_is_a_picture() -> None:
    assert {path.stem for path in PICTURES.glob("*.svg")} == set(DRAW["PICTURES"])
