"""Roles by a person's own weights."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from careercli.analysis.rank import MISSING_RULES, MissingRule, rank
from careercli.analysis.weights import WrongWeight, checked_weights
from careercli.answers.occupations import compared, counting, credited
from careercli.answers.person import Person, SkillInput, person
from careercli.answers.world import Answer, Data, World, loaded, options_with_top
from careercli.errors import WrongUse, one_of
from careercli.views.rank.document import document

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class UnknownRule(WrongUse):
    """No rule for missing figures has this name."""


class RankRequest(NamedTuple):
    """Roles to rank, and what matters how much.

    `roles` are ids, aliases or titles; all roles, if none is named. `weights` says how much
    each criterion counts, as in pay 2 and remote 0; a criterion without one counts 1.
    `skills` are the person's own, from which the fit follows; without any, those of a saved
    profile count, where one is read. `missing` says how an absent figure counts: it is
    passed over (skip) or counts as the lowest. `top` is how many skills of a role count.
    `explain` shows each formula with its figures.
    """

    roles: tuple[str, ...] = ()
    weights: Mapping[str, float] = {}
    skills: SkillInput | None = None
    missing: str = "skip"
    top: int | None = None
    data: Data = Data()
    explain: bool = False


def answer(request: RankRequest, world: World) -> Answer:
    """Return the roles in order of their scores; raise `CareerError` for what cannot be ranked."""
    rule = _rule(request.missing)
    catalog = loaded(world, request.data)
    somebody = person(world, request.data, catalog, request.skills, with_weights=True)
    saved = _saved_weights(somebody, world)
    counted = counting(catalog, request.roles, request.data)
    ranking = rank(
        counted.catalog,
        counted.roles,
        {**saved, **request.weights},
        known=somebody.known,
        implies=somebody.implies,
        rule=rule,
        source_id=request.data.source,
        top=request.top,
    )

    options = options_with_top(request.data, request.top)

    def page() -> "Page":
        from careercli.views.explain import explain_rank
        from careercli.views.rank.page import page

        titles = {role.id: role.title for role in counted.catalog.roles}
        lines = explain_rank(ranking) if request.explain else ()
        whole = page(
            ranking,
            somebody.you,
            titles,
            somebody.names,
            world.today,
            explain=lines,
            options=options,
        )
        return credited(counted, whole, world.today)

    official = compared(counted, world.today)
    personal = bool(somebody.you or saved)
    return Answer(lambda: document(ranking, somebody.you, official), page, personal=personal)


def _saved_weights(somebody: Person, world: World) -> Mapping[str, float]:
    """Return the weights of a saved profile, without that of fit where no skills are known."""
    saved = somebody.profile.weights if somebody.profile else {}
    try:
        checked_weights(saved)
    except WrongWeight as error:
        message = f"{world.profile}: {error.message}"
        raise WrongWeight(message, f"{error.hint}; `careercli me edit`") from None
    return {name: w for name, w in saved.items() if name != "fit" or somebody.known is not None}


def _rule(name: str) -> MissingRule:
    for rule in MISSING_RULES:
        if rule == name:
            return rule
    raise UnknownRule(f"unknown rule {name!r} for missing figures", one_of(name, MISSING_RULES))
