"""How close the work of two occupations is, from what it asks for."""

from collections.abc import Mapping, Sequence
from math import sqrt
from operator import mul
from typing import NamedTuple

from careercli.occupations.model import Element, Measure

# Of 1, 1.5, 2 and 3 this weight finds the most of O*NET's own related occupations.
KNOWLEDGE_WEIGHT = 1.5
MOST_NEAREST = 30
Vector = tuple[float, ...]


class Close(NamedTuple):
    """An occupation's number and how close it is, from −1 (opposite) to 1 (the same profile)."""

    id: int
    closeness: float


def closeness(a: Vector, b: Vector) -> float | None:
    """Return the profile correlation of two occupations, None where one has no profile.

    The correlation (K. Pearson, 1895) of their standardised profiles; see `profile_vector`.
    """
    return sum(map(mul, a, b)) if a and b else None


def profile_vector(measures: Sequence[Measure], elements: Sequence[Element]) -> Vector:
    """Return an occupation's profile as a vector of length 1, empty where it has none.

    Importance and level of every skill and field of knowledge, each standardised over all
    occupations; then, for skills and for knowledge apart, less the occupation's own mean, so
    that what stands out counts and not how much is asked in all; knowledge weighs 1.5 times
    as much. A figure that is absent is at the mean.
    """
    vector: list[float] = []
    for kind, weight in (("skills", 1.0), ("knowledge", KNOWLEDGE_WEIGHT)):
        values = [
            standard
            for measure, element in zip(measures, elements, strict=False)
            if element.kind == kind
            for standard in _standardised(measure, element)
        ]
        known = [value for value in values if value is not None]
        mean = sum(known) / len(known) if known else 0.0
        vector += [0.0 if value is None else weight * (value - mean) for value in values]
    length = sqrt(sum(value * value for value in vector))
    return tuple(value / length for value in vector) if length else ()


def nearest(id_: int, vectors: Mapping[int, Vector]) -> list[Close]:
    """Return the occupations that are closest to one, the closest first."""
    profile = vectors[id_]
    close = (
        Close(other, between)
        for other, vector in vectors.items()
        if other != id_ and (between := closeness(profile, vector)) is not None
    )
    return sorted(close, key=lambda one: (-one.closeness, one.id))[:MOST_NEAREST]


def _standardised(measure: Measure, element: Element) -> tuple[float | None, float | None]:
    importance, level = measure.importance, measure.level
    return (
        None
        if importance is None or not element.importance_spread
        else (importance - element.importance_mean) / element.importance_spread,
        None
        if level is None or not element.level_spread
        else (level - element.level_mean) / element.level_spread,
    )
