"""The first screen of two roles: the answer, what every source says, and what to do next."""

from collections.abc import Iterator, Sequence
from datetime import date

from careercli.analysis.compare import Comparison
from careercli.analysis.criteria import Criterion, OpinionFigure
from careercli.analysis.opinions import Opinion
from careercli.analysis.stale import is_stale
from careercli.analysis.standing import Standing
from careercli.analysis.verdicts import Verdict
from careercli.catalog.model import THIN
from careercli.views.blocks import Block, Cell, Column, Table, Text, Tone, Value
from careercli.views.cells import NOTHING, legend, marks, rounded_percent
from careercli.views.compare.skills import skills_from
from careercli.views.compare.verdicts import (
    NAMES,
    WHAT,
    Titles,
    standing_text,
    titles,
    verdict_text,
)
from careercli.views.periods import short_period
from careercli.views.wording import ABSENT, count, listed, short_money

LETTERS = "ABCDEF"
TONES: dict[Standing, Tone] = {
    "confirmed": "sure",
    "one source": "sure",
    "leaning": "plain",
    "disputed": "doubtful",
    "even": "muted",
    "unknown": "muted",
}
MOST_NAMED = 4
# Which column a narrow screen loses first.
SPARE: dict[Criterion, int] = {"pay": 0, "openings": 1, "remote": 2, "entry": 3, "seniority": 5}


def answer(comparison: Comparison) -> str:
    """Return what a comparison comes to: a sentence for each choice, and one for the rest.

    Which role has more senior postings stands in the matrix alone.
    """
    title = titles(comparison.roles)
    judged = [verdict for verdict in comparison.verdicts if verdict.about != "seniority"]
    chosen = [verdict for verdict in judged if verdict.winner]
    texts = [verdict_text(title, verdict) for verdict in chosen]
    rest = [verdict for verdict in judged if not verdict.winner]
    if rest:
        lead = "" if chosen else "No clear winner: "
        texts.append(_sentence(lead + "; ".join(_undecided(title, rest))))
    if alone := _alone(comparison):
        texts.append(f"Judged by {alone} alone.")
    return " ".join(texts)


def _alone(comparison: Comparison) -> str | None:
    """Return the id of the one source that was asked for, None where every source is heard."""
    alone = any(verdict.by_source_alone for verdict in comparison.verdicts)
    return comparison.source.id if comparison.source and alone else None


def _undecided(title: Titles, verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield what does not decide; criteria with the same standing share a part."""
    of = {standing: [v for v in verdicts if v.standing == standing] for standing in TONES}
    if disputed := of["disputed"]:
        yield f"sources contradict each other on {_figures(disputed)}"
    for role in title:
        leaning = [v for v in verdicts if v.leans_to == role]
        for few in (False, True):
            if alike := [v for v in leaning if _on_few(v) == few]:
                does, rests = ("lean", "rest") if _is_plural(alike) else ("leans", "rests")
                thin = f" but {rests} on fewer than {THIN}" if few else ""
                yield f"{_figures(alike)} {does} to {title[role]}{thin}"
    if even := of["even"]:
        yield f"{_figures(even)} {'are' if _is_plural(even) else 'is'} even"
    if unknown := of["unknown"]:
        yield f"no source can judge {_figures(unknown)}"


def _figures(verdicts: Sequence[Verdict]) -> str:
    return listed([WHAT[verdict.about] for verdict in verdicts])


def _on_few(verdict: Verdict) -> bool:
    """Whether every source that puts one role ahead does so on fewer than 30."""
    return all(opinion.thin for opinion in verdict.opinions if opinion.ahead)


def _is_plural(verdicts: Sequence[Verdict]) -> bool:
    """Whether what the verdicts are about takes a plural verb, as openings alone do."""
    return len(verdicts) > 1 or verdicts[0].about == "openings"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def matrix(comparison: Comparison, today: date | None = None) -> tuple[Block, ...]:
    """Return what each source says on each criterion, and how that stands together."""
    a, b = comparison.roles
    sources = list(dict.fromkeys(o.source for v in comparison.verdicts for o in v.opinions))
    if not sources:
        return (Text("No source covers both roles.", "muted"),)
    letters = {a.id: LETTERS[0], b.id: LETTERS[1]}
    together = (Cell(standing_text(v, letters), TONES[v.standing]) for v in comparison.verdicts)
    rows = [(Cell("Together", "strong"), *together)]
    rows += [_of_source(comparison, source) for source in sources]
    criteria = (Column(NAMES[v.about], spare=SPARE[v.about]) for v in comparison.verdicts)
    table = Table((Column("Source"), *criteria), tuple(rows))
    words = "A < > B: sure and large enough; ~ even"
    opinions = [opinion for verdict in comparison.verdicts for opinion in verdict.opinions]
    open_ = ["| cannot be judged"] if any(o.strength == "unknown" for o in opinions) else []
    return (table, *legend(table, words, *open_, end=_counted(comparison, sources, today)))


def _of_source(comparison: Comparison, source: str) -> tuple[Cell, ...]:
    """Return what one source says on each criterion."""
    pair = comparison.roles[0].id, comparison.roles[1].id
    currency = next((s.currency for s in comparison.judging if s.id == source), None)
    cells = (
        _pair_cell(
            v.about, next((o for o in v.opinions if o.source == source), None), pair, currency
        )
        for v in comparison.verdicts
    )
    return (Cell(source), *cells)


def _counted(comparison: Comparison, sources: Sequence[str], today: date | None) -> str:
    """Return when each source counted, and on how many its pay rests."""
    texts, old = [], False
    for source in sources:
        opinions = [o for v in comparison.verdicts for o in v.opinions if o.source == source]
        figures = [figure for opinion in opinions for figure in opinion.figures.values()]
        periods = list(dict.fromkeys((figure.since, figure.as_of) for figure in figures))
        when = short_period(*periods[0]) if len(periods) == 1 else "dates differ"
        if today and all(is_stale(as_of, today) for _, as_of in periods):
            when, old = f"{when}°", True
        size = _pay_size(comparison, source)
        texts.append(f"{source} {when}{f' ({size})' if size else ''}")
    aged = "; ° over a year old" if old else ""
    return f"When (pay, n): {', '.join(texts)}{aged}."


def _pay_size(comparison: Comparison, source: str) -> str:
    pay = next(verdict for verdict in comparison.verdicts if verdict.about == "pay")
    opinion = next((o for o in pay.opinions if o.source == source), None)
    sizes = [opinion.figures[role.id].n for role in comparison.roles] if opinion else []
    if not any(sizes):
        return ""
    return " / ".join(ABSENT if n is None else count(n) for n in sizes)


def _pair_cell(
    about: str, opinion: Opinion | None, pair: tuple[str, str], currency: str | None
) -> Cell:
    """Return two figures with the sign between them that says how they stand."""
    if opinion is None:
        return NOTHING
    a, b = (_figure_cell(about, opinion.figures[role], currency) for role in pair)
    tone: Tone = "plain" if opinion.ahead else "muted"
    parts = (a, Cell(_sign(opinion, pair)), b)
    text = " ".join(part.text for part in parts)
    return Cell(text, tone, values=(*a.values, *b.values), parts=parts)


def _figure_cell(about: str, figure: OpinionFigure, currency: str | None) -> Cell:
    text, value = rounded_percent(figure.value), Value(figure.value, "share")
    if about == "pay":
        text = short_money(round(figure.value), currency)
        value = Value(figure.value, "money", currency)
    if about == "openings":
        text, value = count(figure.value), Value(figure.value, "count")
    return Cell(text, values=(value,), marks=marks(figure.n))


def _sign(opinion: Opinion, pair: tuple[str, str]) -> str:
    if opinion.withheld or opinion.strength == "unknown":
        return "|"
    if opinion.ahead is None:
        return "~"
    return ">" if opinion.ahead == pair[0] else "<"


def tools(comparison: Comparison) -> tuple[Block, ...]:
    """Return which tools are shared, and what carries over each way."""
    a, b = comparison.roles
    shared = comparison.skills
    overlap = shared.overlap
    if overlap is None:
        return _uncounted(comparison)
    name = {skill.id: skill for role in comparison.roles for skill in role.skills}
    names = [_skill(name[skill].name, name[skill].doubtful) for skill in shared.shared]
    more = f" +{len(names) - MOST_NAMED}" if len(names) > MOST_NAMED else ""
    text = f"{overlap.count_} of {overlap.of} shared ({skills_from(comparison)}): "
    text += f"{', '.join(names[:MOST_NAMED]) or 'none'}{more}"
    rows = [
        (
            Cell("Tools", "strong"),
            Cell(text),
        )
    ]
    letters = {a.id: "A", b.id: "B"}
    for way in comparison.switching:
        learn = ", ".join(_skill(s.name, s.doubtful) for s in way.missing[:3])
        carried = f"{rounded_percent(way.coverage)} carries over" + (
            f"; learn {learn}" if learn else ""
        )
        value = Value(way.coverage, "share")
        rows.append(
            (
                Cell(f"{letters[way.from_]} → {letters[way.to]}", "strong"),
                Cell(carried, values=(value,)),
            )
        )
    return (Table((Column(""), Column("")), tuple(rows)),)


def _uncounted(comparison: Comparison) -> tuple[Block, ...]:
    """Return whose skills no source has counted, so that nothing can be said of the tools."""
    names = [role.title for role in comparison.roles if not role.skills]
    if not names:
        return ()
    who = f"{alone} has not" if (alone := _alone(comparison)) else "no source has"
    text = f"{who} counted the skills of {listed(names)}"
    return (Table((Column(""), Column("")), ((Cell("Tools", "strong"), Cell(text)),)),)


def why(comparison: Comparison) -> tuple[Block, ...]:
    """Return why sources may contradict each other, or what puts a figure in doubt, by a caveat."""
    explained = [v for v in comparison.verdicts if v.why and v.about != "seniority"]
    verdict = min(explained, key=lambda v: v.standing != "disputed", default=None)
    if verdict is None:
        return ()
    reason = verdict.why[0]
    lead = f"Why {WHAT[verdict.about]} may differ" if verdict.standing == "disputed" else "Mind"
    return (Text(f"{lead}: {reason.source}: {reason.text}", "muted"),)


def _skill(name: str, doubtful: str | None) -> str:
    return f"{name}?" if doubtful else name
