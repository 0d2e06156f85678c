"""`careercli gap`: your skills against roles, and what to learn next."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.analysis.gap import gap
from careercli.analysis.skills import TOP
from careercli.cli.options import AsJson, CatalogFiles, SourceId, Top, catalog, same_data
from careercli.cli.output import emit
from careercli.cli.person import Explain, Resume, Skills, person, vocabulary
from careercli.errors import WrongUse
from careercli.person.skills import listed_skills
from careercli.views.gap.document import document
from careercli.views.person import You

if TYPE_CHECKING:
    from careercli.views.blocks import Page


def command(
    roles: Annotated[
        list[str] | None, typer.Argument(metavar="[ROLE ...]", help="Roles; all, if none is named.")
    ] = None,
    skills: Skills = None,
    resume: Resume = None,
    learn: Annotated[
        list[str] | None,
        typer.Option("--learn", metavar="SKILLS", help="What if you learnt these?"),
    ] = None,
    reach: Annotated[
        float | None,
        typer.Option("--reach", metavar="PERCENT", help="The fewest skills that bring you there."),
    ] = None,
    top: Top = TOP,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
    json: AsJson = False,
) -> None:
    """Hold your skills against roles, and say what to learn.

    Examples:
        careercli gap --skills python,rag,aws
        careercli gap ml-engineer --resume cv.txt
        careercli gap ai-swe --skills python --learn docker,kubernetes
        careercli gap ml-engineer --skills python,sql --reach 75
    """
    if reach is not None and not 0 <= reach <= 100:
        raise WrongUse(f"--reach {reach:g} is no percentage", "a number from 0 to 100")
    held = catalog(catalog_files)
    somebody = person(held, catalog_files, skills, resume)
    you = somebody.you or You()
    words = somebody.words or vocabulary(held, catalog_files)
    learnt = listed_skills(learn or (), words)
    found = gap(
        held,
        words.near,
        you.skills.known,
        roles or (),
        learn=learnt.known,
        target=None if reach is None else reach / 100,
        top=top,
        source_id=source,
    )
    unknown = (*you.skills.unknown, *learnt.unknown)
    options = same_data(catalog_files, source)
    if top != TOP:
        options += f" --top {top}"
    you = you._replace(skills=you.skills._replace(unknown=unknown), options=options)

    def whole_page() -> "Page":
        from careercli.views.explain import explain_gap
        from careercli.views.gap.page import page

        return page(found, you, words.names, bool(roles), explain_gap(found) if explain else ())

    emit(json, lambda: document(found, you), whole_page)
