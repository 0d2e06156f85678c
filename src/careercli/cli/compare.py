"""`careercli compare`: roles side by side, with a verdict."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.analysis.compare import compare
from careercli.cli.options import AsJson, CatalogFiles, SourceId, catalog, same_data
from careercli.cli.output import emit
from careercli.cli.person import Explain, Resume, Skills, person
from careercli.errors import WrongUse, one_of
from careercli.views.compare.document import document

if TYPE_CHECKING:
    from collections.abc import Collection

    from careercli.views.blocks import Page

SECTION_HELP = (
    "Show only this section; repeatable: verdict, side-by-side, skills, switching, you, others, "
    "salary, hiring, path, getting-in, market, seniority, week, questions, related."
)


def section_names() -> list[str]:
    """Return the sections in the order of the page."""
    from careercli.views.compare.page import SECTION_NAMES

    return list(SECTION_NAMES)


class UnknownSection(WrongUse):
    """No section has this name."""


def command(
    roles: Annotated[list[str], typer.Argument(metavar="ROLE ROLE ...", help="2 to 6 roles.")],
    full: Annotated[bool, typer.Option("--full", help="Show all sections.")] = False,
    section: Annotated[
        list[str] | None,
        typer.Option("--section", metavar="NAME", autocompletion=section_names, help=SECTION_HELP),
    ] = None,
    skills: Skills = None,
    resume: Resume = None,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
    json: AsJson = False,
) -> None:
    """Compare roles, with a verdict.

    --json prints everything, whatever the sections.

    Examples:
        careercli compare ml-engineer ai-swe
        careercli compare ds ai-pm ai-architect --section salary
        careercli compare mle ai-swe --skills python,rag,aws
        careercli compare ml-engineer ai-swe --json
    """
    names = _sections(full, section or [])
    held = catalog(catalog_files)
    somebody = person(held, catalog_files, skills, resume)
    you = somebody.you
    if you is None and section == ["you"]:
        hint = "give them with --skills python,sql, or save them with `careercli me add`"
        raise UnknownSection("the section you needs your skills", hint)
    options = same_data(catalog_files, source)
    comparison = compare(held, roles, source, somebody.known, somebody.near)

    def whole_page() -> "Page":
        from careercli.views.compare.page import DEFAULT_SECTIONS, page

        return page(comparison, names or DEFAULT_SECTIONS, you, explain, options)

    skill_words = you.skills if you else None
    emit(json, lambda: document(comparison, skill_words, options), whole_page)


def _sections(full: bool, asked: list[str]) -> "Collection[str]":
    """Return the sections that are asked for, none where the usual ones are."""
    if not full and not asked:
        return ()
    from careercli.views.compare.page import SECTION_NAMES

    for name in asked:
        if name not in SECTION_NAMES:
            raise UnknownSection(f"unknown section {name!r}", one_of(name, SECTION_NAMES))
    return SECTION_NAMES if full else asked
