"""Occupations side by side: pay at the place first, then what the work asks for."""

from collections.abc import Sequence

from careercli.analysis.compare import Comparison
from careercli.analysis.figures import RoleFigures, by_median
from careercli.analysis.occupation_pay import LevelPay, PairPay
from careercli.analysis.occupations import Occupations
from careercli.catalog.survey import Place
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table, Tone, Value
from careercli.views.cells import count_cell, rounded_percent
from careercli.views.commands import Options, step
from careercli.views.compare.verdicts import Titles, titles
from careercli.views.occupations.asks import asks_rows, care, details
from careercli.views.occupations.cells import (
    range_cell,
    ratio_cell,
    salary_cell,
    salary_text,
    thousand_cell,
    where,
    with_error,
)
from careercli.views.wording import listed


def first_screen(comparison: Comparison, official: Occupations, options: Options) -> Page:
    """Return who pays more where, the survey's figures, and what the work asks for."""
    title = titles(comparison.roles)
    ids = [role.id for role in comparison.roles]
    return Page(
        title=" and ".join(title[id_] for id_ in ids) if len(ids) == 2 else "Occupations",
        intro=(*_answers(comparison, official, title), *_closeness(official)),
        sections=(Section("pay", "", (_figures(comparison, official),)),),
        outro=(
            *_all_wider(comparison),
            survey_line(_places(comparison.roles)),
            *care(official),
            *_next(ids, options),
        ),
    )


def with_official(page: Page, official: Occupations, names: Titles | None = None) -> Page:
    """Return a page with what the official sources say of its occupations, and the credit."""
    title = names or {of.role: of.title for of in official.facts}
    levels = (
        Section(
            "places", "Pay at the place, its state, the nation", (levels_table(official, title),)
        ),
    )
    sections = (*page.sections, *(levels if official.pay else ()), *details(official, title))
    return page._replace(sections=sections, outro=(*care(official), *page.outro))


def _answers(comparison: Comparison, official: Occupations, title: Titles) -> tuple[Sentence, ...]:
    if len(official.pay) == 1:
        return (pair_text(official.pay[0], as_counted(comparison.roles), comparison.roles),)
    best = by_median(comparison.roles)[0]
    if best.salary is None or not best.salary.median:
        return ("No two of them have yearly wages to compare.",)
    place = f" in {where(best.place)}" if best.place else ""
    flips = [pair for pair in official.pay if pair.flips]
    text = (
        f"The highest median{place}: {as_counted([best])[best.id]}, {salary_text(best, 'median')}."
    )
    if flips:
        pairs = listed([" against ".join(title[r] for r in pair.roles) for pair in flips])
        text += (
            f" Which role is ahead differs between the place, its state and the nation: {pairs}."
        )
    return (text,)


def as_counted(roles: Sequence[RoleFigures]) -> Titles:
    """Return titles by id, with the wider occupation that the figures are of: ML (as Coders)."""
    return {
        role.id: f"{role.title} (as {wider.split(' (')[0]})"
        if (wider := _wider(role))
        else role.title
        for role in roles
    }


def _wider(role: RoleFigures) -> str | None:
    """Return the occupation that counts a role, None where that is its own title in the plural."""
    is_itself = role.counted_as is None or role.counted_as.startswith(f"{role.title}s (")
    return None if is_itself else role.counted_as


def pair_text(pair: PairPay, title: Titles, roles: Sequence[RoleFigures]) -> str:
    """Return who pays more at the place and by how much, and whether that flips elsewhere."""
    if not pair.levels:
        return "The survey does not cover both."
    first = pair.levels[0]
    lead = f"In {where(first.place)}: {_level_text(first, title, roles)}"
    others = [level for level in pair.levels[1:] if level.strength != "unknown"]
    if pair.differs:
        winners = [
            f"{title[level.ahead] if level.ahead else 'neither'} in {where(level.place)}"
            for level in others
            if level.ahead != first.ahead
        ]
        return f"{lead}. {'It flips' if pair.flips else 'But'}: ahead is {listed(winners)}."
    if not others or first.strength == "unknown":
        return f"{lead}."
    return f"{lead}. The same in {listed([where(level.place) for level in others])}."


def _level_text(level: LevelPay, title: Titles, roles: Sequence[RoleFigures]) -> str:
    if level.ahead and level.gap is not None:
        text = f"{title[level.ahead]}, {rounded_percent(level.gap)} more at the median"
        return f"{text}, beyond the survey's errors"
    if level.strength == "unknown" or level.gap is None:
        reasons = list(dict.fromkeys(_reason(role) for role in roles if _reason(role)))
        why = f": {'; '.join(reasons)}" if reasons else ""
        return f"pay cannot be judged{why}"
    small = "to matter" if level.strength == "clear" else "for the survey's errors"
    return f"pay does not decide, {rounded_percent(level.gap)} apart is too little {small}"


def _reason(role: RoleFigures) -> str:
    if role.salary and role.salary.at_least and role.salary.at_least.median:
        return f"{role.title} is topped out, {salary_text(role, 'median')}"
    return f"{role.title}: {role.withheld}" if role.withheld else ""


def _closeness(official: Occupations) -> tuple[Sentence, ...]:
    if len(official.closeness) != 1 or official.closeness[0].closeness is None:
        return ()
    return (f"The work is {close_text(official.closeness[0].closeness)}.",)


def close_text(closeness: float) -> str:
    """Return a profile correlation in words: close (0.72 of 1)."""
    word = "close" if closeness >= 0.6 else "related" if closeness >= 0.3 else "far apart"
    return f"{word} (profile correlation {closeness:.2f})"


def _figures(comparison: Comparison, official: Occupations) -> Table:
    roles = comparison.roles
    rows: tuple[tuple[str, list[Cell]], ...] = (
        ("Median", [salary_cell(role, "median") for role in roles]),
        ("p25–p75", [range_cell(role, "p25", "p75") for role in roles]),
        ("p10–p90", [range_cell(role, "p10", "p90") for role in roles]),
        ("Mean", [with_error(salary_cell(role, "mean"), role.wage_rse) for role in roles]),
        ("Employed", [with_error(count_cell(r.employment), r.employment_rse) for r in roles]),
        ("Per 1,000 jobs", [thousand_cell(role.per_thousand) for role in roles]),
        ("Quotient", [ratio_cell(role.location_quotient) for role in roles]),
    )
    places = _places(roles)
    if all(place.type == "nation" for place in places):
        rows = rows[:-1]
    columns = (Column(places[0].name if places else ""), *(Column(role.title) for role in roles))
    figures = tuple((Cell(name), *cells) for name, cells in rows)
    return Table(columns, (*figures, *asks_rows(official)))


def _places(roles: Sequence[RoleFigures]) -> list[Place]:
    return [role.place for role in roles if role.place]


def levels_table(official: Occupations, title: Titles) -> Table:
    """Return who is ahead at each place, a row for each pair and place."""
    rows = tuple(
        (
            Cell(f"{title[pair.roles[0]]} / {title[pair.roles[1]]}"),
            Cell(level.place.name),
            Cell(title[level.ahead] if level.ahead else "neither", _tone(level)),
            _gap(level.gap),
            Cell(level.strength),
            _gap(level.mean_gap),
            Cell(level.mean_strength),
        )
        for pair in official.pay
        for level in pair.levels
    )
    columns = (
        *(Column("Pair"), Column("Place"), Column("Ahead"), Column("Median gap", "right", 1)),
        *(Column("Sure", spare=2), Column("Mean gap", "right", 3), Column("Sure", spare=4)),
    )
    return Table(columns, rows)


def _tone(level: LevelPay) -> Tone:
    return "sure" if level.ahead else "muted"


def _gap(gap: float | None) -> Cell:
    return (
        Cell("–", "muted")
        if gap is None
        else Cell(rounded_percent(gap), values=(Value(gap, "share"),))
    )


def _all_wider(comparison: Comparison) -> tuple[Sentence, ...]:
    wider = [f"{role.title} as {what}" for role in comparison.roles if (what := _wider(role))]
    return (f"Counted in a wider occupation: {listed(wider)}.",) if wider else ()


SURVEY = (
    "bls-oews-2025, May 2025: wages paid at all levels, not offers; people employed, not "
    "openings; a median is judged by the mean's error."
)


def survey_line(places: Sequence[Place]) -> str:
    """Return what the survey's figures are, and are not; a quotient is of a part of the nation."""
    parts = any(place.type != "nation" for place in places)
    return f"{SURVEY} Quotient: 1 is as common as in the US." if parts else SURVEY


def _next(ids: Sequence[str], options: Options) -> tuple[Sentence, ...]:
    return (step("The step", "switch", *ids[:2], options=options),)
