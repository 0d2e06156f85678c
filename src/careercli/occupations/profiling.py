"""The profile of an occupation: importance and level of each skill and field of knowledge."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from statistics import fmean, pstdev
from typing import NamedTuple

from careercli.occupations.schema import ABSENT, pack_figures

Row = Mapping[str, str]
Element = tuple[str, str, float, float, float, float]  # kind, name, means and spreads


class Profiles(NamedTuple):
    """All elements in order, and by SOC code the profile and the month of its oldest figure.

    A profile has four numbers an element, in hundredths: importance, its standard error,
    level, its standard error; `ABSENT` where there is none or O*NET advises against its use.
    """

    elements: tuple[Element, ...]
    of: Mapping[str, tuple[bytes, str]]


def profiles(rows: Iterable[Row], members: Mapping[str, Sequence[str]]) -> Profiles:
    """Return the profiles; one of several O*NET occupations is the mean of theirs."""
    by_code: dict[str, dict[tuple[str, str], Row]] = defaultdict(dict)
    elements: dict[tuple[str, str], None] = {}
    for row in rows:
        element = row["kind"], row["element"]
        elements[element] = None
        by_code[row["code"]][element] = row
    ordered = sorted(elements)
    figures: dict[str, list[int]] = {}
    months: dict[str, str] = {}
    for soc, codes in members.items():
        known = [by_code[code] for code in codes]
        figures[soc] = [n for element in ordered for n in _figures([k.get(element) for k in known])]
        months[soc] = min(row["month"] for code in known for row in code.values())
    described = tuple(
        (*element, *_spread(figures.values(), 4 * at), *_spread(figures.values(), 4 * at + 2))
        for at, element in enumerate(ordered)
    )
    return Profiles(described, {soc: (pack_figures(p), months[soc]) for soc, p in figures.items()})


def _figures(rows: Sequence[Row | None]) -> tuple[int, int, int, int]:
    importance = _mean(rows, "importance")
    level = _mean(rows, "level")
    return (*importance, *level)


def _mean(rows: Sequence[Row | None], scale: str) -> tuple[int, int]:
    """Return the mean of the usable figures and its standard error, √Σ SE² / n."""
    usable = [row for row in rows if row and row[scale] and row[f"{scale}_suppressed"] != "Y"]
    if not usable:
        return ABSENT, ABSENT
    value = fmean(float(row[scale]) for row in usable)
    errors = [row[f"{scale}_error"] for row in usable]
    if not all(errors):
        return round(100 * value), ABSENT
    error = sqrt(sum(float(error) ** 2 for error in errors)) / len(errors)
    return round(100 * value), round(100 * error)


def _spread(profiles: Iterable[Sequence[int]], at: int) -> tuple[float, float]:
    """Return the mean and the standard deviation of a figure over all occupations."""
    values = [profile[at] / 100 for profile in profiles if profile[at] != ABSENT]
    return round(fmean(values), 5), round(pstdev(values), 5)
