"""What occupations ask for, side by side, and how old those figures are."""

from collections.abc import Mapping, Sequence

from careercli.analysis.occupation_facts import EducationSpread, OccupationFacts
from careercli.analysis.occupations import Occupations
from careercli.views.blocks import Block, Cell, Column, Items, Section, Sentence, Table, Text, Value
from careercli.views.cells import NOTHING, rounded_percent
from careercli.views.occupations.cells import shortened
from careercli.views.wording import listed

ZONES: Mapping[int, str] = {
    1: "1 of 5, little",
    2: "2 of 5, some",
    3: "3 of 5, medium",
    4: "4 of 5, considerable",
    5: "5 of 5, extensive",
}
MOST_NAMED = 4


def asks(official: Occupations, titles: Mapping[str, str], most: int = MOST_NAMED) -> Table:
    """Return what each occupation asks for, one column an occupation."""
    columns = (Column(""), *(Column(titles[of.role]) for of in official.facts))
    return Table(columns, asks_rows(official, most))


def asks_rows(official: Occupations, most: int = 2) -> tuple[tuple[Cell, ...], ...]:
    """Return what each occupation asks for as rows, with so many names in each cell."""
    facts = official.facts
    rows = (
        ("Preparation", [_zone(of) for of in facts]),
        ("Education", [_education(of.education) for of in facts]),
        ("Knowledge", [_names([k.name for k in of.knowledge[:most]], most) for of in facts]),
        ("Skills", [_names([s.name for s in of.skills[:most]], most) for of in facts]),
        ("In demand", [_names(_in_demand(of), most) for of in facts]),
    )
    return tuple((Cell(name), *cells) for name, cells in rows)


def _in_demand(facts: OccupationFacts) -> list[str]:
    return [technology.name for technology in facts.technologies if technology.in_demand]


def care(official: Occupations) -> tuple[Sentence, ...]:
    """Return which figures are over five years old or advised against, and the credit."""
    old = [
        f"{listed([aged.table for aged in of.old])} of {of.title} ({_months(of)})"
        for of in official.facts
        if of.old
    ]
    few = [of.title for of in official.facts if of.education and of.education.doubtful]
    texts = []
    unmeasured = list(dict.fromkeys(of.title for of in official.facts if not of.skills))
    if unmeasured:
        texts.append(f"O*NET has not measured the skills and knowledge of {listed(unmeasured)}.")
    if old:
        texts.append(f"Over five years old at O*NET: {'; '.join(dict.fromkeys(old))}.")
    if few:
        texts.append(
            f"O*NET advises care with the education shares of {listed(list(dict.fromkeys(few)))}."
        )
    return (*texts, official.credit) if official.facts else ()


def details(official: Occupations, titles: Mapping[str, str]) -> tuple[Section, ...]:
    """Return all that is known of what the occupations ask for, as sections."""
    sections = [
        Section("asks", "What the work asks for (O*NET)", (asks(official, titles, 8),)),
        *(_elements(of) for of in official.facts if of.knowledge or of.skills),
        *(_technologies(of) for of in official.facts if of.technologies),
    ]
    return tuple(sections)


def _elements(facts: OccupationFacts) -> Section:
    rows = [
        (
            Cell(figure.name),
            Cell(kind),
            Cell(f"{figure.importance:.1f}", values=(Value(figure.importance, "importance"),)),
            Cell("–" if figure.importance_error is None else f"±{figure.importance_error:.2f}"),
            Cell("–" if figure.level is None else f"{figure.level:.1f}"),
            Cell("–" if figure.level_error is None else f"±{figure.level_error:.2f}"),
        )
        for kind, figures in (("knowledge", facts.knowledge), ("skill", facts.skills))
        for figure in figures[:10]
    ]
    columns = (
        *(Column(facts.title), Column("Kind", spare=3), Column("Importance 1–5", "right")),
        *(
            Column("Error", "right", 2),
            Column("Level 0–7", "right", 1),
            Column("Error", "right", 2),
        ),
    )
    return Section("elements", "Most important", (Table(columns, tuple(rows)),))


def _technologies(facts: OccupationFacts) -> Section:
    in_demand = [t.name for t in facts.technologies if t.in_demand]
    hot = [t.name for t in facts.technologies if not t.in_demand]
    blocks: tuple[Block, ...] = tuple(
        Text(f"{facts.title}, {lead}: {', '.join(names)}.")
        for lead, names in (("in demand", in_demand), ("hot elsewhere", hot))
        if names
    )
    return Section("technologies", "Technologies", blocks)


def education_items(facts: OccupationFacts) -> Items | None:
    """Return the spread of education that jobs of an occupation require."""
    if facts.education is None:
        return None
    shares = [s for s in facts.education.shares if s.share]
    texts = tuple(f"{rounded_percent(s.share)} {s.level}" for s in shares)
    return Items(texts, f"Education that jobs require (n = {facts.education.n})")


def _zone(facts: OccupationFacts) -> Cell:
    if facts.zone is None:
        return NOTHING
    return Cell(ZONES[facts.zone], values=(Value(facts.zone, "zone"),))


def _education(education: EducationSpread | None) -> Cell:
    if education is None:
        return NOTHING
    top = education.most_common
    text = f"{top.level} {rounded_percent(top.share)}"
    return Cell(text, values=(Value(top.share, "share"),))


def _names(names: Sequence[str], most: int) -> Cell:
    return Cell(shortened(names, most)) if names else NOTHING


def _months(facts: OccupationFacts) -> str:
    return listed(list(dict.fromkeys(aged.month for aged in facts.old)))
