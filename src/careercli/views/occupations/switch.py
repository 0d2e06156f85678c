"""The step from one occupation to another, as a page."""

from careercli.analysis.occupation_places import PlaceFigures
from careercli.analysis.occupation_switch import OccupationStep
from careercli.analysis.occupations import Occupations
from careercli.analysis.switch import SwitchPlan
from careercli.views.blocks import Block, Cell, Column, Items, Page, Section, Sentence, Table, Value
from careercli.views.cells import rounded_percent
from careercli.views.commands import Options, step
from careercli.views.occupations.asks import care
from careercli.views.occupations.cells import median_text, shortened
from careercli.views.occupations.compare import SURVEY, as_counted, close_text, pair_text

MOST_ROWS = 8
MOST_TECHNOLOGIES = 6


def page(
    plan: SwitchPlan, official: Occupations, full: bool, explain: tuple[str, ...], options: Options
) -> Page:
    """Return what the target asks for beyond the start, and the wages before and after."""
    way = official.steps[0]
    a, b = plan.roles
    sections = (
        Section("higher", "", _higher(way, full)),
        Section("explain", "How it is computed", (Items(explain),) if explain else ()),
    )
    return Page(
        title=f"From {a.title} to {b.title}",
        intro=(
            *_needs(way),
            _wages(way),
            pair_text(official.pay[0], as_counted(plan.roles), plan.roles),
        ),
        sections=tuple(section for section in sections if section.blocks),
        outro=(
            *_tools(way, plan, full),
            SURVEY,
            *care(official),
            *_next(plan, full, options),
        ),
    )


def _needs(way: OccupationStep) -> tuple[Sentence, ...]:
    texts = []
    if way.closeness is not None:
        texts.append(f"The work is {close_text(way.closeness)}.")
    if way.longer_preparation:
        texts.append(f"Longer preparation: job zone {way.zone_to} after {way.zone_from}.")
    elif way.longer_preparation is not None:
        much = "As much" if way.zone_to == way.zone_from else "Less"
        texts.append(f"{much} preparation: job zone {way.zone_to} after {way.zone_from}.")
    if way.degree:
        texts.append(f"Most jobs need more education: {way.degree} after {way.education_from}.")
    elif way.education_to:
        texts.append(f"Most jobs ask for no higher degree: {way.education_to}.")
    return (" ".join(texts),) if texts else ()


def _wages(way: OccupationStep) -> str:
    return f"Median wages: {_median(way.before)} → {_median(way.after)}."


def _median(figures: PlaceFigures | None) -> str:
    if figures is None:
        return "not surveyed"
    return median_text(figures) or "not released"


def _higher(way: OccupationStep, full: bool) -> tuple[Block, ...]:
    """Return the skills and knowledge whose level is higher by more than the errors explain."""
    if way.higher is None:
        return ()
    shown = way.higher if full else way.higher[:MOST_ROWS]
    rows = tuple(
        (
            Cell(one.name),
            Cell("knowledge" if one.kind == "knowledge" else "skill"),
            _level(one.start),
            _level(one.target),
            Cell(f"+{one.by:.1f} ±{one.margin:.1f}", values=(Value(one.by, "level"),)),
        )
        for one in shown
    )
    columns = (
        *(Column("Higher level needed"), Column("Kind", spare=1)),
        *(Column("Before", "right"), Column("After", "right"), Column("More", "right")),
    )
    return (Table(columns, rows),) if rows else ()


def _level(level: float) -> Cell:
    return Cell(f"{level:.1f}", values=(Value(level, "level"),))


def _tools(way: OccupationStep, plan: SwitchPlan, full: bool) -> tuple[Sentence, ...]:
    higher = way.higher or ()
    most = len(way.technologies) if full else MOST_TECHNOLOGIES
    more = (
        f"{len(higher) - MOST_ROWS} more are higher. "
        if len(higher) > MOST_ROWS and not full
        else ""
    )
    missing = f"Technologies new and in demand: {shortened(way.technologies, most)}."
    carried = (
        f" Of all that count as skills {rounded_percent(plan.coverage)} carries over."
        if plan.roles[1].skills
        else ""
    )
    return (f"{more}Levels run from 0 to 7; more by chance is left out. {missing}{carried}",)


def _next(plan: SwitchPlan, full: bool, options: Options) -> tuple[Sentence, ...]:
    a, b = plan.roles
    both = step("Both side by side", "compare", a.id, b.id, options=options)
    if full:
        return (both,)
    return (step("All of it", "switch", a.id, b.id, "--full", options=options), both)
