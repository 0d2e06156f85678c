"""Every problem of catalog files at once."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.answers.world import Answer, World
from careercli.catalog.bundled import bundled
from careercli.catalog.model import Role

if TYPE_CHECKING:
    from careercli.catalog.problems import Problem
    from careercli.views.blocks import Page


class CheckRequest(NamedTuple):
    """The files to check; without any, the bundled data and the user's.

    With `strict` warnings fail too.
    """

    files: tuple[Path, ...] = ()
    strict: bool = False


def answer(request: CheckRequest, world: World) -> Answer:
    """Return the problems; the exit code is 1 where there is an error."""
    from careercli.catalog.check import check_bundled, check_files  # with Pydantic
    from careercli.views.check.document import document

    if request.files:
        problems = check_files(list(request.files), world.today)
    else:
        bundled_problems = check_bundled(list(world.catalogs), world.today)
        problems = (*bundled_problems, *_of_occupations(bundled().roles))
    failed = any(request.strict or problem.severity == "error" for problem in problems)

    def page() -> "Page":
        from careercli.views.check.page import page

        return page(problems)

    return Answer(lambda: document(problems), page, int(failed))


def _of_occupations(roles: Iterable[Role]) -> "tuple[Problem, ...]":
    """Return what is wrong in the official occupations, and in the roles' links to them."""
    from careercli.catalog.problems import Problem
    from careercli.occupations.checking import problems
    from careercli.occupations.database import NAME, opened

    rows = problems(opened(), ((role.id, role.occupation) for role in roles))
    return tuple(
        Problem("error", NAME, None, table, id_, None, None, wrong, right)
        for table, id_, wrong, right in rows
    )
