"""Every problem of catalog files at once."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.answers.world import Answer, World

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class CheckRequest(NamedTuple):
    """The files to check; without any, the bundled data and the user's. `strict`: warnings fail."""

    files: tuple[Path, ...] = ()
    strict: bool = False


def answer(request: CheckRequest, world: World) -> Answer:
    """Return the problems; the exit code is 1 where there is an error."""
    from careercli.catalog.check import check_bundled, check_files  # with Pydantic
    from careercli.views.check.document import document

    if request.files:
        problems = check_files(list(request.files), world.today)
    else:
        problems = check_bundled(list(world.catalogs), world.today)
    failed = any(request.strict or problem.severity == "error" for problem in problems)

    def page() -> "Page":
        from careercli.views.check.page import page

        return page(problems)

    return Answer(lambda: document(problems), page, int(failed))
