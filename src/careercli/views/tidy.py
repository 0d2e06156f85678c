"""Every figure of a document as a row of its own, in the document's order."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from careercli.analysis.statistics import is_thin

# What a figure is in, by its measure; the first pattern that is found counts.
_UNITS = (
    (r"\bpay\b.*\.test\.|\bmedian_error$", "money"),
    (r"pay_by_level\..*\.(median|median_low|median_high)$", "money"),
    (r"fixed_mix\..*\b(before|after)$", "money"),
    (r"fixed_mix\..*(_n|n_before|n_after)$", "count"),
    (r"demand\.(active|new|answered|boards|before|after)$", "count"),
    (r"changes\.demand\.interval\.", "percent"),
    (r"demand\.(level|step|.*interval\..*)$", "ratio"),
    (r"\bdemand\.(before|after|change)$", "ratio"),
    (r"share_(before|after)$|covered_(before|after)$", "share"),
    (r"\.test\.", "statistic"),
    (r"weights\.|flips\.|\bweight$", "weight"),
    (r"(^|\.)(n|of|base|listed|postings|openings|entry_openings|total_openings)$", "count"),
    (r"\bbases\.|skills_bases|remote_of$|\b(count|union|known|errors|warnings)$", "count"),
    (r"(closeness\.of|sources\.roles|^roles|totals\.openings|left_out_at.*)$", "count"),
    (r"salary\.|intervals?\.median\.|median_interval\.", "money"),
    (r"(_|\.)pct$|_pct$", "percent"),
    (r"^pay\.|\bpay\.(low|high|gap|higher_pay|lower_pay|before|after|change)$", "money"),
    (r"\bpay\b.*\.figures\.|scales\.pay\.|contributions\.pay\.value$", "money"),
    (r"(changes|elsewhere)\.(pay|median)\..*(before|after|change|value|low|high)$", "money"),
    (r"openings\b.*\.(figures\.(value|low|high)|before|after|change|value|low|high)$", "count"),
    (r"(rank|top|line|rows?)$", "number"),
    (r"\b(covered|total|score|points|scaled)$", "points"),
    (r"(share|coverage|remote|senior|mid|entry|gain|jaccard|after_first|stating_pay)\b", "share"),
    (r"remote_interval\.", "share"),
    (r"\b(fit|reach|gap_range|gap|without_doubtful|reverse_coverage|seniority)\b", "share"),
)
_FIGURES = (int, float)


class FigureRow(NamedTuple):
    """A figure: of which role, from whom and when, what it is, and what it rests on.

    `measure` is the path of the figure in the document, with the names of skills, employers
    and criteria in it and without roles and sources, which have columns of their own: the
    median pay in `compare` is `roles.salary.median`. `unit` is "share" (0 to 1), "count",
    "percent", a currency for money a year, or what else the figure is in. `n` is how many
    postings or salary rows it rests on; `marks` are "thin" and "doubtful".
    """

    role: str | None
    source: str | None
    since: date | None
    as_of: date | None
    measure: str
    value: float
    unit: str
    n: int | None
    marks: str


class _Place(NamedTuple):
    """Where in a document a value stands."""

    path: tuple[str, ...] = ()
    role: str | None = None
    source: str | None = None
    since: date | None = None
    as_of: date | None = None
    n: int | None = None
    doubtful: bool = False
    currency: str | None = None


class _Names(NamedTuple):
    """The ids in a document that have columns of their own, and what it says about its sources.

    `periods` has the period of those sources whose figures are all of one.
    """

    roles: frozenset[str]
    currencies: Mapping[str, str]
    periods: Mapping[str, tuple[date | None, date | None]]


def figure_rows(document: NamedTuple) -> Iterator[FigureRow]:
    """Yield every number of a document, unrounded; what is absent has no row."""
    everything = list(_tuples(document))
    roles = {item.id for item in everything if _kind(item) == "role"}
    roles |= {r for item in everything for r in _strings(getattr(item, "roles", ()))}
    roles |= {item.role for item in everything if isinstance(getattr(item, "role", None), str)}
    sources = [item for item in everything if _kind(item) == "source"]
    currencies = {source.id: source.currency for source in sources}
    periods = {s.id: tuple(s.periods[0]) for s in sources if len(s.periods) == 1}
    # A document that is of one source names it once, for all that stands in it.
    only = None if hasattr(document, "sources") else getattr(document, "source", None)
    start = _Place(source=getattr(only, "id", None))
    yield from _rows(document, start, _Names(frozenset(roles), currencies, periods))


def unit_of(measure: str) -> str:
    """Return what a measure is in; "money" stands for the source's currency."""
    return next((unit for pattern, unit in _UNITS if re.search(pattern, measure)), "number")


def _rows(value: Any, place: _Place, names: _Names) -> Iterator[FigureRow]:
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, _FIGURES):
        yield _row(value, place, names)
    elif hasattr(value, "_fields"):
        inner = _inside(value, place)
        for field, part in zip(value._fields, value, strict=True):
            name = field.removesuffix("_")
            below = inner._replace(path=(*inner.path, name), n=_n(value, field, inner.n))
            counter = getattr(value, "skills_source", None)
            if field == "skills" and isinstance(counter, str) and counter != below.source:
                since, as_of = names.periods.get(counter, (None, None))
                below = below._replace(source=counter, since=since, as_of=as_of)
            yield from _rows(part, below, names)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _rows(part, _at_key(str(key), place, names), names)
    elif isinstance(value, tuple | list):
        for index, part in enumerate(value):
            plain = isinstance(part, _FIGURES)
            below = place._replace(path=(*place.path, str(index))) if plain else place
            yield from _rows(part, below, names)


def _row(value: float, place: _Place, names: _Names) -> FigureRow:
    measure = ".".join(place.path)
    unit = unit_of(measure)
    if unit == "money":
        unit = _currency(place, names)
    marks = ("thin" if is_thin(place.n) else "", "doubtful" if place.doubtful else "")
    period = place.since, place.as_of
    text = " ".join(filter(None, marks))
    return FigureRow(place.role, place.source, *period, measure, value, unit, place.n, text)


def _currency(place: _Place, names: _Names) -> str:
    """Return the currency of the source; of all sources where the figure names none."""
    if place.source is not None and place.source in names.currencies:
        return names.currencies[place.source]
    known = set(names.currencies.values())
    return place.currency or (known.pop() if len(known) == 1 else "money")


def _kind(value: Any) -> Literal["role", "source"] | None:
    """Return whether a tuple is a role or a source; an opening, which has a role, is neither."""
    fields = getattr(value, "_fields", ())
    if "id" not in fields or "role" in fields:
        return None
    return "role" if "title" in fields else "source" if "currency" in fields else None


def _inside(value: Any, place: _Place) -> _Place:
    """Return the place of a tuple's own figures: its role, source and period, and its name."""
    fields = {name: getattr(value, name) for name in value._fields}
    kind = _kind(value)
    role = fields["id"] if kind == "role" else fields.get("role")
    source = fields["id"] if kind == "source" else fields.get("source")
    currency = fields.get("currency")
    place = place._replace(
        role=role if isinstance(role, str) else place.role,
        currency=currency if isinstance(currency, str) else place.currency,
    )
    if isinstance(source, str):
        place = place._replace(source=source, since=None, as_of=None)
    if "as_of" in fields and fields["as_of"] is not None:
        place = place._replace(since=fields.get("since"), as_of=fields["as_of"])
    name = () if kind else _name(fields)
    doubtful = place.doubtful or bool(fields.get("doubtful"))
    return place._replace(path=(*place.path, *name), doubtful=doubtful)


def _name(fields: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the name of a tuple in a list: a skill, an employer, a criterion, two roles."""
    if "schema" in fields:
        return ()
    if "from_" in fields and isinstance(fields["from_"], str):
        return (f"{fields['from_']}>{fields['to']}",)
    pair = _strings(fields.get("roles", ()))
    names = (fields.get(key) for key in ("about", "criterion", "figure", "id", "name"))
    first = next((name for name in names if isinstance(name, str)), None)
    if first is None and len(pair) == 2:
        return ("+".join(pair),)
    return () if first is None else (first,)


def _at_key(key: str, place: _Place, names: _Names) -> _Place:
    if key in names.roles:
        return place._replace(role=key)
    if key in names.currencies:
        return place._replace(source=key)
    return place._replace(path=(*place.path, key))


def _n(value: Any, field: str, outer: int | None) -> int | None:
    """Return what the figures of a field rest on: the base of a share, else the tuple's own n."""
    bases = getattr(value, "bases", None)
    if bases is not None and field in ("remote", "seniority", "skills"):
        return getattr(bases, field, None)
    n = getattr(value, "n", None)
    return n if isinstance(n, int) and field != "n" else (None if field == "n" else outer)


def _strings(value: Any) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, tuple) else []


def _tuples(value: Any) -> Iterator[Any]:
    """Yield every named tuple in a document."""
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, tuple):
        if hasattr(value, "_fields"):
            yield value
        for part in value:
            yield from _tuples(part)
