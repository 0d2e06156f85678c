"""`careercli rank`: roles by your own weights."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.analysis.rank import MISSING_RULES, MissingRule, rank
from careercli.analysis.skills import TOP
from careercli.analysis.weights import CRITERIA, WrongWeight, checked_weights
from careercli.cli.options import AsJson, CatalogFiles, SourceId, Top, catalog, same_data
from careercli.cli.output import emit
from careercli.cli.paths import profile_file
from careercli.cli.person import Explain, Person, Resume, Skills, person
from careercli.errors import one_of
from careercli.views.rank.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


def weight_words() -> list[str]:
    """Return how each weight begins: `pay=`."""
    return [f"{criterion}=" for criterion in CRITERIA]


Weights = Annotated[
    list[str] | None,
    typer.Option(
        "--weight",
        metavar="NAME=N",
        autocompletion=weight_words,
        help="Of pay, openings, remote, entry or fit; 1 unless told; repeatable.",
    ),
]


class UnknownRule(WrongWeight):
    """There is no such way to treat missing figures."""


def command(
    roles: Annotated[
        list[str] | None, typer.Argument(metavar="[ROLE ...]", help="Roles; all, if none is named.")
    ] = None,
    weight: Weights = None,
    skills: Skills = None,
    resume: Resume = None,
    missing: Annotated[
        str,
        typer.Option(
            "--missing",
            metavar="RULE",
            autocompletion=lambda: MISSING_RULES,
            help="A missing figure: skip it, or lowest.",
        ),
    ] = "skip",
    top: Top = TOP,
    source: SourceId = None,
    catalog_files: CatalogFiles = None,
    explain: Explain = False,
    json: AsJson = False,
) -> None:
    """Rank roles by your own weights.

    Examples:
        careercli rank --weight pay=3 --weight remote=2
        careercli rank ml-engineer ai-swe ds --skills python,rag,aws
        careercli rank --missing lowest --explain
    """
    rule = _rule(missing)
    held = catalog(catalog_files)
    somebody = person(held, catalog_files, skills, resume, with_weights=True)
    saved = _saved_weights(somebody)
    if somebody.known is None:
        saved = {name: value for name, value in saved.items() if name != "fit"}
    options = same_data(catalog_files, source)
    ranking = rank(
        held,
        roles or (),
        {**saved, **parsed_weights(weight or ())},
        known=somebody.known,
        rule=rule,
        source_id=source,
        top=top,
    )

    def whole_page() -> "Page":
        from careercli.views.explain import explain_rank
        from careercli.views.rank.page import page

        titles = {role.id: role.title for role in held.roles}
        return page(
            ranking, somebody.you, titles, explain_rank(ranking) if explain else (), options
        )

    emit(json, lambda: document(ranking, somebody.you), whole_page)


def _saved_weights(somebody: Person) -> Mapping[str, float]:
    saved = somebody.profile.weights if somebody.profile else {}
    try:
        checked_weights(saved)
    except WrongWeight as error:
        message = f"{profile_file()}: {error.message}"
        raise WrongWeight(message, f"{error.hint}; `careercli me edit`") from None
    return saved


def parsed_weights(given: Sequence[str]) -> Mapping[str, float]:
    """Return `NAME=N` options as weights; raise `WrongWeight`."""
    weights = {}
    for text in given:
        name, _, number = text.partition("=")
        try:
            weights[name.strip()] = float(number)
        except ValueError:
            raise WrongWeight(f"{text!r} is no weight", "write it as --weight pay=3") from None
    return weights


def _rule(given: str) -> MissingRule:
    for rule in MISSING_RULES:
        if rule == given:
            return rule
    raise UnknownRule(f"unknown rule {given!r} for missing figures", one_of(given, MISSING_RULES))
