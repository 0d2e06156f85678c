"""The saved profile, as a page."""

from collections.abc import Mapping

from careercli.views.blocks import Block, Items, Page, Section, Text
from careercli.views.person import You, your_skills
from careercli.views.wording import listed


def page(path: str, you: You, weights: Mapping[str, float]) -> Page:
    """Return what the profile holds and where it stands."""
    if not you.names and not you.skills.unknown and not weights:
        start = "Begin with: careercli me add python sql, or careercli me import cv.txt"
        return Page("", (f"Nothing is saved yet in {path}.",), (), (start,))
    weighed = f"Weights: {listed([f'{name} {weight:g}' for name, weight in weights.items()])}."
    blocks: tuple[Block, ...] = (Items(your_skills(you)),)
    if weights:
        blocks = (*blocks, Text(weighed))
    return Page(
        title="",
        intro=(f"Saved in {path}",),
        sections=(Section("me", "", blocks),),
        outro=(
            "Your skills against all roles: careercli gap",
            "Roles by your weights: careercli rank",
        ),
    )


def changed(done: str, notes: tuple[str, ...], backup: str | None, lost: tuple[str, ...]) -> Page:
    """Return what a change did, and where the previous file is kept if it held more."""
    kept = (f"The previous file held {listed(lost)} more; it is kept as {backup}.",)
    return Page("", (done, *notes, *(kept if backup else ())), (), ("See it: careercli me show",))
