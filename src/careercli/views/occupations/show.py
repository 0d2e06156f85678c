"""An occupation as a page: its wages at the places, and what the work asks for."""

from careercli.analysis.occupation_facts import OccupationFacts
from careercli.analysis.occupations import Occupations
from careercli.analysis.show import RoleProfile
from careercli.views.blocks import Cell, Column, Page, Section, Sentence, Table, Value
from careercli.views.commands import Options, step
from careercli.views.occupations.asks import asks_rows, care, details, education_items
from careercli.views.occupations.cells import median_text, shortened, where
from careercli.views.occupations.compare import survey_line
from careercli.views.occupations.places import places_table

MOST_NEAR = 4


def page(profile: RoleProfile, official: Occupations, full: bool, options: Options) -> Page:
    """Return the first screen of an occupation, or all that is known of it."""
    facts = official.facts[0]
    sections = [
        Section("places", "", (places_table(official.places),)),
        Section("asks", "What the work asks for (O*NET)", (_asks(official, facts),)),
    ]
    if full:
        education = education_items(facts)
        sections += [Section("education", "Education", (education,))] if education else []
        sections += [_nearest(official), *details(official, {facts.role: facts.title})[1:]]
    return Page(
        title=f"{profile.title} ({profile.id})",
        intro=(*_counted(profile), *_answer(official)),
        sections=tuple(sections),
        outro=(
            survey_line([at.place for at in official.places]),
            *care(official),
            *_next(profile, full, options),
        ),
    )


def _counted(profile: RoleProfile) -> tuple[Sentence, ...]:
    wider = next(
        (role.counted_as for role in profile.roles if role.place and role.counted_as), None
    )
    return (f"Counted in a wider occupation: {wider}.",) if wider else ()


def _answer(official: Occupations) -> tuple[Sentence, ...]:
    here = official.places[0]
    median = median_text(here)
    if median is None:
        return (f"No median in {where(here.place)}: {here.withheld}.",)
    employed = "" if here.employment is None else f"; {here.employment:,} employed"
    return (f"In {where(here.place)} the median is {median}{employed}.",)


def _asks(official: Occupations, facts: OccupationFacts) -> Table:
    rows = [row for row in asks_rows(official, 4) if row[1].text]
    near = [one.title for one in official.nearest]
    related = [one.title for one in facts.related]
    for name, titles in (("Nearest", near), ("Related", related)):
        if titles:
            rows.append((Cell(name), Cell(shortened(titles, MOST_NEAR))))
    return Table((Column(""), Column(facts.title)), tuple(rows))


def _nearest(official: Occupations) -> Section:
    rows = tuple(
        (
            Cell(one.id),
            Cell(one.title),
            Cell(f"{one.closeness:.2f}", values=(Value(one.closeness, "ratio"),)),
            Cell("yes" if one.related else "no"),
        )
        for one in official.nearest
    )
    columns = (
        *(Column("Code"), Column("Nearest by profile"), Column("Correlation", "right")),
        Column("Related at O*NET", spare=1),
    )
    return Section("nearest", "Nearest occupations", (Table(columns, rows),))


def _next(profile: RoleProfile, full: bool, options: Options) -> tuple[Sentence, ...]:
    places = step("Where it pays", "places", profile.id)
    if full:
        return (places,)
    return (step("More", "show", profile.id, "--full", options=options), places)
