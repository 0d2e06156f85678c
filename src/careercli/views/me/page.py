"""The saved profile, as a page."""

from collections.abc import Mapping

from careercli.views.blocks import Page
from careercli.views.commands import step
from careercli.views.person import You, your_skills
from careercli.views.wording import exact, listed


def page(path: str, you: You, weights: Mapping[str, float]) -> Page:
    """Return what the profile holds and where it stands."""
    if not you.names and not you.skills.unknown and not weights:
        start = (
            step("Begin with", "me", "add", "python", "sql"),
            step("Or read your CV", "me", "import", "cv.txt"),
        )
        return Page("", (f"Nothing is saved yet in {path}.",), (), start)
    pairs = listed([f"{name} {exact(weight)}" for name, weight in weights.items()])
    skills = your_skills(you) if you.names or you.skills.unknown else ("No skills are saved.",)
    return Page(
        title="",
        intro=(
            *skills,
            *((f"Weights: {pairs}.",) if weights else ()),
            f"Saved in {path}.",
        ),
        sections=(),
        outro=(
            step("Your skills against all roles", "gap"),
            step("Roles by your weights", "rank"),
        ),
    )


def changed(done: str, notes: tuple[str, ...], backup: str | None, lost: tuple[str, ...]) -> Page:
    """Return what a change did, and where the previous file is kept if it held more."""
    kept = (f"The previous file held {listed(lost)} more; it is kept as {backup}.",)
    lines = (done, *notes, *(kept if backup else ()))
    return Page("", lines, (), (step("See it", "me", "show"),))
