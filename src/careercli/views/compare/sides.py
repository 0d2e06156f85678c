"""The two roles that a verdict turns on, and what qualifies a sentence about them."""

from typing import NamedTuple

from careercli.analysis.compare import Comparison
from careercli.analysis.figures import RoleFigures
from careercli.analysis.statistics import is_thin
from careercli.analysis.verdicts import SourceVerdict, seniority_gap
from careercli.views.wording import ROWS, about, counted, known_for, listed, percent


class Sides(NamedTuple):
    """The two roles that a verdict turns on, and how to speak of the rest.

    `noun` is what one of the things that their source counted is called.
    """

    leader: RoleFigures
    other: RoleFigures
    of: int
    currency: str | None
    noun: str

    def against(self, figure: str, most: str = "highest") -> str:
        """Return the other side's figure, to follow the leader's directly."""
        if self.of == 2:
            return f" against {figure} for {self.other.title}"
        return f", the {most} of the {self.of}, ahead of {figure} for {self.other.title}"

    def at_the_top(self) -> str:
        """Return what narrows a sentence to the two leading roles of many."""
        return "" if self.of == 2 else " at the top"


def sides(comparison: Comparison, verdict: SourceVerdict) -> Sides:
    """Return the roles of a verdict, the leader first."""
    roles = {role.id: role for role in comparison.roles}
    leader, other = (roles[role] for role in verdict.roles)
    source = comparison.source
    currency, noun = (source.currency, ROWS[source.kind]) if source else (None, "posting")
    return Sides(leader, other, verdict.of, currency, noun)


def seniority(s: Sides, verdict: SourceVerdict) -> str:
    """Say what seniority does to a pay verdict, true for the direction it has."""
    shares = seniority_gap(verdict)
    if shares is None:
        return ""
    leader, other = (percent(share) for share in shares)
    those = f"its {s.noun}s" if verdict.winner else f"the {s.noun}s for {s.leader.title}"
    both = f"{leader} of {those} are senior, {other} of those for {s.other.title}"
    if verdict.winner is None:
        return f" Mind that the two differ in seniority: {both}."
    if shares[0] > shares[1]:
        return f" Part of that gap can be seniority: {both}."
    return f" It does so with less seniority: {both}."


def about_openings(role: RoleFigures, share: float | None) -> str:
    """Return how many openings a share comes to, where the source counts openings."""
    base = role.bases.seniority
    return f" ({about((share or 0) * base)})" if role.openings and base else ""


def thin_pay(s: Sides) -> str:
    """Return on how little pay rests, nothing where it is enough."""
    thin = [r for r in (s.leader, s.other) if r.salary and is_thin(r.salary.n)]
    stated = [f"{counted(r.salary.n, s.noun)} for {r.title}" for r in thin if r.salary]
    return f"pay rests on only {listed(stated)}" if stated else ""


def thin_base(s: Sides, verdict: SourceVerdict) -> str:
    """Return on how little openings or a share rest, nothing where it is enough."""
    said = []
    for role in (s.leader, s.other):
        bases = {"remote": role.bases.remote, "entry": role.bases.seniority}
        base = bases.get(verdict.about, role.openings)
        if is_thin(role.openings):
            said.append(f"{role.title} has only {counted(role.openings, 'opening')}")
        elif is_thin(base):
            said.append(f"for {role.title} it is known of only {counted(base, s.noun)}")
    return listed(said)


def its(s: Sides, base: int | None) -> str:
    """Return what a share of the leader is over, in numbers where that is not all of them."""
    openings = s.leader.openings
    if openings is None or base is None or base == openings:
        return f"{s.noun}s"
    return f"{s.noun}s that say so ({known_for(base, openings)})"
