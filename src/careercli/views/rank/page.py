"""Roles by a person's weights, as a page: who wins, by how little, and what would change it."""

from collections.abc import Mapping, Sequence
from datetime import date

from careercli.analysis.rank import MissingRule, RankedRole, Ranking
from careercli.analysis.stale import is_stale
from careercli.analysis.weights import Weighed
from careercli.views.blocks import (
    Bar,
    Block,
    Cell,
    Column,
    Fill,
    Items,
    Page,
    Section,
    Sentence,
    Span,
    Table,
    Value,
)
from careercli.views.cells import NOTHING, count_cell, legend, money_cell, share_cell
from careercli.views.commands import Options, command, step
from careercli.views.compare.verdicts import WHAT
from careercli.views.periods import short_period
from careercli.views.person import MOST_NAMED, You, implied_names, your_skills
from careercli.views.wording import exact, listed, significant

Titles = Mapping[str, str]  # of roles, by id
FILLS: tuple[Fill, ...] = ("first", "second", "third", "fourth", "fifth")
# Which column a narrow screen loses first.
SPARE: Mapping[Weighed, int] = {"pay": 1, "openings": 5, "remote": 3, "entry": 4, "fit": 2}
_RULES: Mapping[MissingRule, str] = {
    "skip": "Left out (--missing skip)",
    "lowest": "Counted as the lowest (--missing lowest)",
}


def page(
    ranking: Ranking,
    you: You | None,
    titles: Titles,
    names: Mapping[str, str],
    today: date,
    *,
    explain: Sequence[str] = (),
    options: Options = (),
) -> Page:
    """Return the page of a ranking; `titles` of all roles, `names` of all skills, by id."""
    sections = (
        ("ranking", "", _table(ranking)),
        ("explain", "How it is computed", (Items(tuple(explain)),) if explain else ()),
    )
    return Page(
        title="",
        intro=(
            _answer(ranking, titles),
            *_weights(ranking),
            *(your_skills(you, implied_names(ranking.counts_as, names), MOST_NAMED) if you else ()),
        ),
        sections=tuple(Section(*section) for section in sections if section[2]),
        outro=(
            *_flips(ranking, titles),
            *_left_out(ranking, titles),
            " ".join((_source(ranking, today), *_missing(ranking, titles))),
            *_next_steps(ranking, you, options),
        ),
    )


def _answer(ranking: Ranking, titles: Titles) -> str:
    """Return who wins, or between whom it is too close to call, and where sources disagree."""
    weighed = {name: weight for name, weight in _counting(ranking).items() if weight}
    lead = "By your weights"
    if len(set(weighed.values())) == 1:
        lead = "With equal weights"
        if weighed.keys() < {name for name, weight in ranking.weights.items() if weight}:
            lead += f" for {listed(tuple(weighed))}"
    if len(weighed) == 1:
        lead = f"By {next(iter(weighed))} alone"
    if ranking.disputed:
        lead += f", at {ranking.source.id} alone"
    first, second = (role.id for role in ranking.roles[:2])
    two = listed([titles[first], titles[second]])
    if ranking.tied:
        text = f"{lead}: a tie between {listed([titles[role] for role in ranking.tied])}."
    elif rivals := dict.fromkeys(flip.winner for flip in ranking.flips if flip.close):
        names = listed([titles[role] for role in (first, *rivals)])
        text = (
            f"{lead}: too close to call between {names}: a tenth more or less of a weight decides."
        )
    elif ranking.undecided:
        text = (
            f"{lead}: too close to call between {two}: what puts {titles[first]} first is not sure."
        )
    else:
        text = f"{lead}: {'leans to ' if ranking.leaning else ''}{titles[first]}."
    if ranking.disputed:
        text += f" Sources contradict each other on {listed(ranking.disputed)} of {two}."
    if ranking.undecided and ranking.leaning_back:
        back = listed([WHAT[c] for c in ranking.leaning_back if c != "fit"])
        text += f" All sources together, {titles[second]} is ahead on {back}."
    return text


def _counting(ranking: Ranking) -> Mapping[Weighed, float]:
    """Return the weights that count: those of criteria that any role has a figure of."""
    if ranking.rule == "lowest":
        return ranking.weights
    return {name: weight for name, weight in ranking.weights.items() if name in ranking.scales}


def _weights(ranking: Ranking) -> tuple[str, ...]:
    """Return the weights that count and those asked for that do not, unless all are the same."""
    if len(set(ranking.weights.values())) == 1:
        return ()
    counting = _counting(ranking)
    texts = []
    if len(set(counting.values())) > 1:
        texts.append(
            f"Weights: {listed([f'{c} {exact(weight)}' for c, weight in counting.items()])}."
        )
    lost = [
        f"{c} {exact(w)}"
        for c, w in ranking.weights.items()
        if w not in (0, 1) and c not in counting
    ]
    if lost:
        texts.append(f"Not counted: {listed(lost)}, of which {ranking.source.id} has no figure.")
    return (" ".join(texts),) if texts else ()


def _table(ranking: Ranking) -> tuple[Block, ...]:
    criteria = [c for c, weight in ranking.weights.items() if weight and c in ranking.scales]
    stacked = len(criteria) > 1
    rows = tuple(
        (
            Cell(role.title, "strong"),
            Cell(f"{role.score:.2f}", values=(Value(role.score, "score"),)),
            *((_stack(role, criteria),) if stacked else ()),
            *(_figure(ranking, role, name) for name in criteria),
        )
        for role in ranking.roles
    )
    columns = (
        *(Column("Role"), Column("Score", "right")),
        *((Column("Made of", spare=6),) if stacked else ()),
        *(Column(name.capitalize(), "right", SPARE[name]) for name in criteria),
    )
    table = Table(columns, rows, tuple(criteria) if stacked else ())
    score = "Score: the weighted mean of 0 (lowest here) to 1"
    return (table, *legend(table, score))


def _stack(role: RankedRole, criteria: Sequence[Weighed]) -> Cell:
    spans, start = [], 0.0
    for name, fill in zip(criteria, FILLS, strict=False):
        end = start + role.contributions[name].points
        spans.append(Span(start, end, fill))
        start = end
    points = (Value(role.contributions[name].points, "score") for name in criteria)
    return Cell("", bar=Bar(tuple(spans)), values=tuple(points))


def _figure(ranking: Ranking, role: RankedRole, name: Weighed) -> Cell:
    value = role.contributions[name].value
    if value is None:
        return NOTHING
    if name == "pay":
        cell = money_cell(value, ranking.source.currency)
    else:
        cell = count_cell(round(value)) if name == "openings" else share_cell(value)
    return cell._replace(marks=("thin",)) if name in ranking.thin.get(role.id, ()) else cell


def _flips(ranking: Ranking, titles: Titles) -> tuple[str, ...]:
    """Return at which weight, all others kept, another role wins."""
    changes: dict[str, list[str]] = {}
    for flip in ranking.flips:
        text = f"{flip.criterion} {flip.direction} {significant(flip.weight)}"
        changes.setdefault(titles[flip.winner], []).append(text)
    if not changes:
        several = sum(1 for weight in _counting(ranking).values() if weight) > 1
        return ("No weight alone changes the winner.",) if several else ()
    texts = (f"{role} wins with {listed(at, 'or')}" for role, at in changes.items())
    return (f"{'; '.join(texts)}.",)


def _missing(ranking: Ranking, titles: Titles) -> tuple[str, ...]:
    """Return which figures are absent and how that counts, and which are of other work."""
    nowhere = [c for c, weight in ranking.weights.items() if weight and c not in ranking.scales]
    lacking: dict[tuple[Weighed, ...], list[str]] = {}
    for role, absent in ranking.missing.items():
        weighed = tuple(c for c in absent if ranking.weights[c] and c not in nowhere)
        if weighed:
            lacking.setdefault(weighed, []).append(titles[role])
    gaps = [f"{listed(nowhere)} for all"] if nowhere else []
    gaps += [f"{listed(about)} for {listed(roles)}" for about, roles in lacking.items()]
    missing = f"{_RULES[ranking.rule]}: {'; '.join(gaps)}."
    other = [f"{titles[role]} as {what}" for role, what in ranking.counted_as.items()]
    other_work = f"{ranking.source.name} counted {listed(other)}."
    return (*((missing,) if gaps else ()), *((other_work,) if other else ()))


def _left_out(ranking: Ranking, titles: Titles) -> tuple[Sentence, ...]:
    """Return which roles the source leaves out, and where most of them are."""
    texts: list[Sentence] = []
    if ranking.other_dates:
        names = listed([titles[role] for role in ranking.other_dates])
        texts.append(f"Not ranked, as counted at another date: {names}.")
    if ranking.left_out:
        number = len(ranking.left_out)
        names = f"{number} roles" if number > 2 else listed([titles[r] for r in ranking.left_out])
        text = f"{ranking.source.id} does not cover {names}"
        at = ranking.left_out_at
        if at is None:
            texts.append(f"{text}.")
        else:
            those = "all of them" if number > 1 else "it"
            those = f"{at.count_} of them" if at.count_ < number else those
            texts.append((f"{text}. To rank {those}: ", command("rank", "--source", at.source)))
    return tuple(texts)


def _source(ranking: Ranking, today: date) -> str:
    """Return who counted the figures, and who the skills behind fit, with their dates."""
    source = ranking.source
    dates = " ".join(dict.fromkeys(short_period(*when) for when in source.periods)) or "undated"
    old = source.periods and all(is_stale(when.as_of, today) for when in source.periods)
    text = f"Figures: {source.id} ({dates}{', over a year old' if old else ''})."
    if not ranking.weights.get("fit"):
        return text
    counters = list(dict.fromkeys(ranking.fit_sources.values()))
    guide = ", which count differently" if len(counters) > 1 else ""
    return f"{text} Fit: {listed(counters) or 'not counted'}{guide}."


def _next_steps(ranking: Ranking, you: You | None, options: Options) -> tuple[Sentence, ...]:
    first, second = ranking.roles[0].id, ranking.roles[1].id
    both = step("Next", "compare", first, second, options=options)
    if you is not None:
        return (both,)
    return (both, step("Yours", "rank", "--skills", "python,sql", options=options))
