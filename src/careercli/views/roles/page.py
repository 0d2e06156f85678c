"""All roles on one screen, as a page: one source's figures, so that the order is true."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from careercli.analysis.figures import RoleFigures
from careercli.analysis.roles import Figure, RoleList
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.model import Salary
from careercli.views.bars import Scale, quartile_cell
from careercli.views.blocks import Block, Cell, Clause, Column, Page, Section, Sentence, Table, Text
from careercli.views.cells import count_cell, legend, money_cell, name_cell, range_cell, share_cell
from careercli.views.commands import Options, step
from careercli.views.notes import counted_as
from careercli.views.periods import stale_text
from careercli.views.sources import source_heading
from careercli.views.wording import counted, money

_QUARTILES = "p25–p75"
_SORTED: Mapping[str, str] = {
    "median": "median pay",
    "p25": "25th percentile of pay",
    "p75": "75th percentile of pay",
    "remote": "remote share",
    "entry": "entry share",
}
_NAMES: Mapping[Figure, str] = {
    "openings": "Openings",
    "median": "Pay",
    "remote": "Remote",
    "entry": "Entry level",
}


class _Kind(NamedTuple):
    """A column, and its cell for a role; `figure` is the sort that needs it."""

    column: Column
    cell: Callable[[RoleFigures], Cell]
    figure: str


def page(roles: RoleList, today: date, options: Options = ()) -> Page:
    """Return the roles as one table with the figures of one source, the highest first.

    `options` are what gives the next command the same data.
    """
    if not roles.roles:
        text = f"No role has {roles.query!r} in its name, aliases, focus or skills."
        return Page("", (text,), (), (step("All roles", "roles", options=options),))
    together = [role for role in roles.roles if role.id not in roles.apart]
    source = next((source for source in roles.sources if source.id == roles.shown), None)
    blocks = _table(roles, together, source, today) if source and together else ()
    apart = _apart(roles)
    return Page(
        title=_title(roles, together, source),
        intro=(),
        sections=(Section("roles", "", (*blocks, *apart)),) if blocks or apart else (),
        outro=(_next_step(roles, options),),
    )


def _title(roles: RoleList, together: Sequence[RoleFigures], source: SourceFacts | None) -> str:
    """Return how many roles there are, in which order, and whose figures they have."""
    number = counted(len(together) or len(roles.roles), "role")
    about = f" with {roles.query!r}" if roles.query else ""
    if source is None or not together:
        return f"{number}{about}"
    by = f" by {_SORTED.get(roles.sorted_by, roles.sorted_by)}" if roles.sorted_by else ""
    paid = any(role.salary for role in together)
    return f"{number}{about}{by} · {source_heading(roles.sources, source, paid)}"


def _table(
    roles: RoleList, together: Sequence[RoleFigures], source: SourceFacts, today: date
) -> tuple[Block, ...]:
    kinds = _kinds(roles, together, source)
    rows = tuple(
        (name_cell(role.id, "strong"), *(kind.cell(role) for kind in kinds)) for role in together
    )
    table = Table((Column("Role"), *(kind.column for kind in kinds)), rows)
    words = (
        (Clause(_ends(together, source), (_QUARTILES,)),)
        if any(cell.bar for row in rows for cell in row)
        else ()
    )
    others = (
        f"{_NAMES[figure]}: --source {' | '.join(sources)}."
        for figure, sources in roles.lacking.items()
        if sources
    )
    named = (counted_as(r.title, source.id, r.counted_as) for r in together if r.counted_as)
    below = " ".join(filter(None, (stale_text(together, today), *named, *others)))
    return (table, *legend(table, *words, end=below))


def _kinds(
    roles: RoleList, together: Sequence[RoleFigures], source: SourceFacts
) -> tuple[_Kind, ...]:
    """Return the columns of which any role has the figure."""
    currency, scale = source.currency, _scale(together)

    def median(role: RoleFigures) -> Cell:
        pay = role.salary or Salary()
        return money_cell(pay.median, currency, pay.n)

    def quartiles(role: RoleFigures) -> Cell:
        if roles.sorted_by in ("p25", "p75") and role.salary:
            return range_cell(role.salary.p25, role.salary.p75, currency)
        return quartile_cell(scale, role.salary, currency)

    def entry(role: RoleFigures) -> Cell:
        share = role.seniority.entry if role.seniority else None
        return share_cell(share, role.bases.seniority)

    def spare(figure: str, most: int) -> int:
        return 0 if figure == roles.sorted_by else most

    right: Literal["right"] = "right"
    kinds = (
        _Kind(Column("Pay", right, spare("median", 1)), median, "median"),
        _Kind(Column(_QUARTILES, spare=spare("p25", 6)), quartiles, "p25"),
        _Kind(Column("n", right, 4), _size, "n"),
        _Kind(Column("Openings", right, spare("openings", 3)), _openings, "openings"),
        _Kind(Column("Remote", right, spare("remote", 2)), _remote, "remote"),
        _Kind(Column("Entry", right, spare("entry", 5)), entry, "entry"),
    )
    return tuple(kind for kind in kinds if any(kind.cell(role).values for role in together))


def _size(role: RoleFigures) -> Cell:
    return count_cell(role.salary.n if role.salary else None)


def _openings(role: RoleFigures) -> Cell:
    return count_cell(role.openings, thin=True)


def _remote(role: RoleFigures) -> Cell:
    return share_cell(role.remote, role.bases.remote)


def _ends(together: Sequence[RoleFigures], source: SourceFacts) -> str:
    low, high = (money(end, source.currency) for end in _scale(together).ends)
    return f"Bars from {low} to {high}, median marked"


def _scale(together: Sequence[RoleFigures]) -> Scale:
    salaries = [role.salary for role in together if role.salary]
    return Scale(amount for s in salaries for amount in (s.p25, s.median, s.p75))


def _apart(roles: RoleList) -> tuple[Block, ...]:
    """Return the roles that the shown source has no figures of, or of another date."""
    apart = [role for role in roles.roles if role.id in roles.apart]
    texts = [f"{role.id} ({_where(roles, role)})" for role in apart]
    return (Text(f"Not in this list: {', '.join(texts)}."),) if texts else ()


def _where(roles: RoleList, role: RoleFigures) -> str:
    if role.source is None:
        return "no source"
    return "another date" if role.source == roles.shown else f"--source {role.source}"


def _next_step(roles: RoleList, options: Options) -> Sentence:
    ids = [role.id for role in roles.roles]
    if len(ids) < 2:
        return step("One role in full", "show", ids[0], options=options)
    return step("Next", "compare", *ids[:2], options=options)
