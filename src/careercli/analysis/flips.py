"""At which weight of one criterion the winner of a ranking changes, exactly."""

from collections.abc import Sequence
from itertools import combinations
from math import sqrt
from typing import Literal, NamedTuple

from careercli.analysis.statistics import EQUAL


class Flip(NamedTuple):
    """The weight at which another role takes the lead, above or below the present weight."""

    weight: float
    winner: str
    direction: Literal["above", "below"]


class Line(NamedTuple):
    """A role's score as a function of one weight w: (a + w x) / (b + w h)."""

    role: str
    a: float
    x: float
    b: float
    h: float

    def at(self, weight: float) -> float:
        """Return the score at a weight; 0 where the role has no counted criterion."""
        below = self.b + weight * self.h
        return (self.a + weight * self.x) / below if below else 0.0


def flips(lines: Sequence[Line], now: float) -> list[Flip]:
    """Return the nearest weights above and below `now` at which the winner changes."""
    crossings = {w for p, q in combinations(lines, 2) for w in _crossings(p, q) if w > EQUAL}
    above = sorted(w for w in crossings if w >= now - EQUAL)
    below = sorted((w for w in crossings if w <= now + EQUAL), reverse=True)
    holder = winner(lines, now)
    by_winner = []
    for direction, weights in (("above", above), ("below", below)):
        for place, weight in enumerate(weights):
            last = weight + 1 if direction == "above" else 0.0
            beyond = weights[place + 1] if place + 1 < len(weights) else last
            if (taker := winner(lines, (weight + beyond) / 2)) != holder:
                by_winner.append(Flip(weight, taker, "above" if direction == "above" else "below"))
                break
    return by_winner


def _crossings(p: Line, q: Line) -> tuple[float, ...]:
    """Return the weights at which two roles have the same score.

    Where both count the same criteria that is one linear equation, else the
    roots of (a + w x)(b' + w h') = (a' + w x')(b + w h).
    """
    if (p.b, p.h) == (q.b, q.h):
        return ((q.a - p.a) / (p.x - q.x),) if p.x != q.x else ()
    square = p.x * q.h - q.x * p.h
    linear = p.a * q.h + p.x * q.b - q.a * p.h - q.x * p.b
    constant = p.a * q.b - q.a * p.b
    if not square:
        return (-constant / linear,) if linear else ()
    inner = linear * linear - 4 * square * constant
    if inner < 0:
        return ()
    root = sqrt(inner)
    return ((-linear - root) / (2 * square), (-linear + root) / (2 * square))


def winner(lines: Sequence[Line], weight: float) -> str:
    """Return the role with the highest score; among equals the catalog's order decides."""
    best = max(line.at(weight) for line in lines)
    return next(line.role for line in lines if line.at(weight) >= best - EQUAL)
