"""Roles by a person's weights, as a page."""

from collections.abc import Mapping, Sequence

from careercli.analysis.rank import (
    Contribution,
    MissingRule,
    RankedRole,
    Ranking,
)
from careercli.analysis.weights import Criterion
from careercli.views.blocks import (
    Bar,
    Block,
    Cell,
    Column,
    Fill,
    Items,
    Page,
    Section,
    Span,
    Table,
    Text,
)
from careercli.views.notes import counted_as
from careercli.views.person import You, your_skills
from careercli.views.sources import source_line
from careercli.views.wording import ABSENT, count, listed, percent, short_money, significant

FILLS: tuple[Fill, ...] = ("first", "second", "third", "fourth", "fifth")
_RULES: Mapping[MissingRule, str] = {
    "skip": "left out of the mean (--missing skip)",
    "lowest": "counted as the lowest (--missing lowest)",
}


def page(
    ranking: Ranking,
    you: You | None,
    titles: Mapping[str, str],
    explain: Sequence[str] = (),
    options: str = "",
) -> Page:
    """Return the page of a ranking; `titles` are those of all roles by id."""
    sections = (
        ("ranking", "Ranking", _table(ranking)),
        ("care", "Read with care", _items(_care(ranking, titles))),
        ("flips", "What would change the winner", _items(_flips(ranking, titles))),
        ("explain", "How it is computed", _items(tuple(explain))),
    )
    return Page(
        title=_title(ranking, titles),
        intro=(
            *(your_skills(you) if you else ()),
            f"Weights: {listed([f'{name} {w:g}' for name, w in ranking.weights.items()])}.",
            source_line(ranking.source),
        ),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=_next_steps(ranking, you, options),
    )


def _title(ranking: Ranking, titles: Mapping[str, str]) -> str:
    if ranking.tied:
        return f"A tie by your weights: {listed([titles[role] for role in ranking.tied])}"
    same = len(set(ranking.weights.values())) == 1
    return f"{'With equal weights' if same else 'By your weights'}: {ranking.roles[0].title}"


def _table(ranking: Ranking) -> tuple[Block, ...]:
    criteria = [name for name, weight in ranking.weights.items() if weight]
    rows = tuple(
        (
            Cell(role.title, "strong"),
            Cell(f"{role.score:.2f}"),
            _stack(role, criteria),
            *(Cell(_points(role.contributions[name])) for name in criteria),
        )
        for role in ranking.roles
    )
    columns = (
        *(Column("Role"), Column("Score", "right"), Column("Points")),
        *(Column(name.capitalize(), "right") for name in criteria),
    )
    figures = tuple(
        (
            Cell(role.title),
            *(_figure(ranking, role, name) for name in criteria),
        )
        for role in ranking.roles
    )
    heads = (Column("Role"), *(Column(name.capitalize(), "right") for name in criteria))
    legend = "Score: the weighted mean of the criteria, each from 0 (lowest here) to 1 (highest)."
    return (Table(columns, rows, tuple(criteria)), Text(legend, "muted"), Table(heads, figures))


def _stack(role: RankedRole, criteria: Sequence[Criterion]) -> Cell:
    spans, start = [], 0.0
    for name, fill in zip(criteria, FILLS, strict=False):
        end = start + role.contributions[name].points
        spans.append(Span(start, end, fill))
        start = end
    return Cell("", bar=Bar(tuple(spans)))


def _points(contribution: Contribution) -> str:
    return ABSENT if contribution.scaled is None else f"{contribution.points:.2f}"


def _figure(ranking: Ranking, role: RankedRole, name: Criterion) -> Cell:
    value = role.contributions[name].value
    if value is None:
        return Cell(ABSENT)
    if name == "pay":
        text = short_money(round(value), ranking.source.currency)
    else:
        text = count(value) if name == "openings" else percent(value)
    return Cell(f"{text} (thin)" if name in ranking.thin.get(role.id, ()) else text)


def _care(ranking: Ranking, titles: Mapping[str, str]) -> tuple[str, ...]:
    lacking: dict[tuple[Criterion, ...], list[str]] = {}
    for role, gaps in ranking.missing.items():
        lacking.setdefault(gaps, []).append(titles[role])
    missing = tuple(
        f"{listed(roles)} {'has' if len(roles) == 1 else 'have'} no figure for {listed(gaps)}, "
        f"which is {_RULES[ranking.rule]}."
        for gaps, roles in lacking.items()
    )
    thin = tuple(
        f"{titles[role]}: {listed(names)}: fewer than 30 postings (thin)."
        for role, names in ranking.thin.items()
    )
    other_work = tuple(
        counted_as(titles[role], ranking.source.name, what)
        for role, what in ranking.counted_as.items()
    )
    care = (*missing, *other_work, *thin)
    if not ranking.left_out:
        return care
    names = listed([titles[role] for role in ranking.left_out])
    left = f"Not ranked, as {ranking.source.name} does not cover them: {names}."
    at = ranking.left_out_at
    how = f" {at.name} covers {at.count_} of them: --source {at.source}." if at else ""
    return (*care, f"{left}{how} See them with careercli roles.")


def _flips(ranking: Ranking, titles: Mapping[str, str]) -> tuple[str, ...]:
    changes = tuple(
        f"{flip.criterion.capitalize()} {flip.direction} {significant(flip.weight)} "
        f"(now {ranking.weights[flip.criterion]:g}): {titles[flip.winner]} leads."
        for flip in ranking.flips
    )
    moved = {flip.criterion for flip in ranking.flips}
    firm = [name for name in ranking.weights if name not in moved]
    if not firm:
        return changes
    return (*changes, f"No weight of {listed(firm, 'or')} alone changes the winner.")


def _next_steps(ranking: Ranking, you: You | None, options: str) -> tuple[str, ...]:
    first, second = ranking.roles[0].id, ranking.roles[1].id
    steps = [f"The first two side by side: careercli compare {first} {second}{options}"]
    if you is None:
        steps.append(f"Let your skills count: careercli rank --skills python,sql,aws{options}")
    if len(set(ranking.weights.values())) == 1:
        steps.append(f"Other weights: careercli rank --weight pay=3 --weight remote=2{options}")
    return tuple(steps)


def _items(items: tuple[str, ...]) -> tuple[Block, ...]:
    return (Items(items),) if items else ()
