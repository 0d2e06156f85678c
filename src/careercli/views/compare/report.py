"""A comparison as a document to keep: the answer, then each thing in full, the sources last."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from careercli.analysis.compare import Comparison
from careercli.analysis.figures import RoleFigures
from careercli.analysis.others import OtherFigures
from careercli.analysis.skill_ranks import SkillRank
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.model import Salary
from careercli.views.bars import Scale, mix_cell, pay_cell
from careercli.views.blocks import (
    Block,
    Cell,
    Column,
    Items,
    Link,
    Page,
    Section,
    Sentence,
    Table,
    Value,
)
from careercli.views.cells import (
    count_cell,
    interval_cell,
    legend,
    marks,
    money_cell,
    name_cell,
    range_cell,
    rounded_percent,
    share_cell,
)
from careercli.views.commands import command
from careercli.views.compare import skills
from careercli.views.compare.skills import skills_from
from careercli.views.figures import Lineup
from careercli.views.notes import counted_as
from careercli.views.others import RULE
from careercli.views.periods import short_period
from careercli.views.skills import remarks
from careercli.views.sources import described
from careercli.views.wording import count, listed, money

Of = RoleFigures | OtherFigures
AtSource = tuple[SourceFacts, Sequence[tuple[str, Of]]]
WIDE, QUARTILES, INTERVAL = "average range", "p25–p75", "95% interval of the median"


def report(comparison: Comparison, lineup: Lineup, first: Page, you: tuple[Block, ...]) -> Page:
    """Return the page of the first screen with the sections of a document behind it."""
    sources = tuple(_by_source(comparison))
    two = len(comparison.roles) == 2
    sections = (
        Section("pay", "Pay", _pay(sources)),
        Section("experience", "Experience", _mixes(sources)),
        Section(
            "skills",
            "Skills",
            _two_columns(comparison) if two else skills.skills(comparison, lineup),
        ),
        Section("switching", "Switching", skills.switching(comparison)),
        Section("you", "From where you stand", you),
        Section("related", "Related", _related(comparison, lineup)),
        Section("sources", "Sources", _sources(comparison, sources)),
    )
    shown = {section.name for section in first.sections}
    more = (s for s in sections if s.blocks and s.name not in shown)
    return first._replace(sections=(*first.sections, *more))


def _by_source(comparison: Comparison) -> Iterator[AtSource]:
    """Yield the sources with what each has of the roles, in the order of the roles."""
    facts = {s.id: s for s in (*comparison.sources, *comparison.others.sources)}
    titles = {role.id: role.title for role in comparison.roles}
    for source in facts.values():
        figures: dict[str, Of] = {r.id: r for r in comparison.roles if r.source == source.id}
        figures |= {f.role: f for f in comparison.others.figures if f.source == source.id}
        yield source, [(titles[id_], figures[id_]) for id_ in titles if id_ in figures]


def _pay(sources: Sequence[AtSource]) -> tuple[Block, ...]:
    """Return the pay of every role at every source as bars on one scale, and in figures."""
    paid = [(s, [(t, f) for t, f in of if f.salary]) for s, of in sources]
    paid = [(s, of) for s, of in paid if of]
    currencies = {source.currency for source, _ in paid}
    scale = Scale(_amounts(paid) if len(currencies) == 1 else ())
    rows: list[tuple[Cell, ...]] = []
    for source, of in paid:
        heading = (name_cell(source.id, "strong"), Cell(_when(of), "muted"))
        rows.append((*heading, *([Cell()] * 5)))
        rows += [_pay_row(title, f, source.currency, scale) for title, f in of]
    if not rows:
        return ()
    table = Table(
        (
            *(Column("Source, role"), Column("Low to high", spare=4)),
            *(Column("Median", "right"), Column("95%", "right", 1)),
            *(Column("p25–p75", "right", 2), Column("Average range", "right", 5)),
            Column("n", "right", 3),
        ),
        tuple(rows),
    )
    ends = [money(amount, *currencies) for amount in scale.ends]
    drawn = f"Line: {WIDE}; outer bar: {QUARTILES}; inner bar: {INTERVAL}; mark: the median"
    words = (f"Bars from {' to '.join(ends)} a year. {drawn}",) if ends else ()
    return (table, *legend(table, *words, end=RULE))


def _when(of: Sequence[tuple[str, Of]]) -> str:
    """Return when a source saw the roles, each by itself where that differs."""
    periods = dict.fromkeys(short_period(figures.since, figures.as_of) for _, figures in of)
    return " / ".join(periods)


def _pay_row(title: str, figures: Of, currency: str, scale: Scale) -> tuple[Cell, ...]:
    pay = figures.salary or Salary()
    return (
        name_cell(title),
        pay_cell(scale, pay, figures.intervals.median),
        money_cell(pay.median, currency, pay.n),
        interval_cell(figures.intervals.median, currency),
        range_cell(pay.p25, pay.p75, currency),
        range_cell(pay.mean_low, pay.mean_high, currency),
        count_cell(pay.n),
    )


def _amounts(paid: Sequence[AtSource]) -> Iterator[int | None]:
    for _, of in paid:
        for _, figures in of:
            pay = figures.salary or Salary()
            yield from (pay.mean_low, pay.mean_high, pay.p25, pay.median, pay.p75)
            yield from (
                None if end is None else round(end) for end in figures.intervals.median or ()
            )


def _mixes(sources: Sequence[AtSource]) -> tuple[Block, ...]:
    """Return the experience mix of every role at every source as stacked bars and shares."""
    rows: list[tuple[Cell, ...]] = []
    for source, of in sources:
        known = [(title, f, f.seniority) for title, f in of if f.seniority]
        if known:
            when = _when([(title, figures) for title, figures, _ in known])
            heading = (name_cell(source.id, "strong"), Cell(when, "muted"))
            rows.append((*heading, *([Cell()] * 4)))
        for title, figures, mix in known:
            shares = (share_cell(share, figures.bases.seniority) for share in mix)
            size = count_cell(figures.bases.seniority)
            rows.append((name_cell(title), mix_cell(mix), *shares, size))
    if not rows:
        return ()
    columns = (
        *(Column("Source, role"), Column("Mix", spare=2)),
        *(Column(name, "right") for name in ("Senior", "Mid", "Entry")),
        Column("n", "right", 1),
    )
    table = Table(columns, tuple(rows), ("senior", "mid", "entry"))
    return (table, *legend(table))


def _two_columns(comparison: Comparison) -> tuple[Block, ...]:
    """Return the skills of two roles in rank order: of the one only, of both, of the other only."""
    a, b = comparison.roles
    overlap = comparison.skills.overlap
    if overlap is None:
        return ()
    by_role = [{skill.id: skill for skill in role.skills} for role in (a, b)]
    shared = [_both(by_role[0][id_], by_role[1][id_]) for id_ in comparison.skills.shared]
    only = ([_skill(of[s]) for s in comparison.skills.only[role.id]]
            for role, of in zip((a, b), by_role, strict=True))  # fmt: skip
    first, second = only
    rows = tuple(zip_longest(first, shared, second, fillvalue=Cell()))
    columns = (Column(f"Only {a.title}"), Column("Both"), Column(f"Only {b.title}"))
    table = Table(columns, rows)
    text = f"Both share {overlap.count_} of the {overlap.of} most wanted skills"
    shares = f"; of both, the first share is {a.title}’s" if shared and shared[0].values else ""
    return (
        table,
        *legend(table, f"{text}{shares}", end=f"Counted by {skills_from(comparison)}."),
        *remarks(comparison.roles),
    )


def _skill(skill: SkillRank) -> Cell:
    share = "" if skill.share is None else f" {rounded_percent(skill.share)}"
    values = () if skill.share is None else (Value(skill.share, "share"),)
    return Cell(f"{skill.name}{share}", values=values, marks=marks(doubtful=skill.doubtful))


def _both(a: SkillRank, b: SkillRank) -> Cell:
    known = [skill.share for skill in (a, b) if skill.share is not None]
    shares = " / ".join(map(rounded_percent, known)) if len(known) == 2 else ""
    values = tuple(Value(share, "share") for share in known) if shares else ()
    doubts = marks(doubtful=a.doubtful or b.doubtful)
    return Cell(f"{a.name} {shares}".strip(), values=values, marks=doubts)


def _related(comparison: Comparison, lineup: Lineup) -> tuple[Block, ...]:
    """Return the commands that compare other close pairs, with how many skills these share."""
    items = tuple(
        (
            command("compare", *pair.roles, options=lineup.options),
            f": {pair.overlap.count_} of {pair.overlap.of} skills shared",
        )
        for pair in comparison.related
    )
    return (Items(items),) if items else ()


def _sources(comparison: Comparison, sources: Sequence[AtSource]) -> tuple[Block, ...]:
    """Return who counted what, with dates, n, licence and caveats."""
    counted = {source.id: of for source, of in sources}
    facts = {s.id: s for s, _ in sources} | {s.id: s for s in comparison.skills_sources}
    return tuple(
        Items(tuple(_source(source, counted.get(source.id, ()))), source.name)
        for source in facts.values()
    )


def _source(source: SourceFacts, of: Sequence[tuple[str, Of]]) -> Iterator[Sentence]:
    yield described(source)
    sizes = [f"{title} {count(f.salary.n)}" for title, f in of if f.salary and f.salary.n]
    if sizes:
        yield f"Pay rests on: {listed(sizes)}."
    yield from (counted_as(t, source.id, f.counted_as) for t, f in of if f.counted_as)
    yield from source.caveats
    if source.licence:
        yield f"Licence: {source.licence}."
    if source.url:
        yield (Link(source.url, source.url),)
