"""The sentences of verdicts; the page and the JSON carry the same ones."""

from collections.abc import Mapping, Sequence

from careercli.analysis.criteria import Criterion
from careercli.analysis.figures import RoleFigures
from careercli.analysis.opinions import Opinion
from careercli.analysis.standing import GapRange, Standing, lead_range
from careercli.analysis.verdicts import RolePlace, Verdict
from careercli.catalog.model import THIN
from careercli.views.wording import in_percent, listed, percent, points, times

NAMES: Mapping[Criterion, str] = {
    "pay": "Pay",
    "openings": "Openings",
    "remote": "Remote",
    "entry": "Entry",
    "seniority": "Senior",
}
WHAT: Mapping[Criterion, str] = {
    "pay": "pay",
    "openings": "openings",
    "remote": "remote work",
    "entry": "entry level",
    "seniority": "the share of senior postings",
}
_WHEN: Mapping[Criterion, str] = {
    "pay": "pay decides",
    "openings": "you want the most openings",
    "remote": "you want to work remotely",
    "entry": "you are starting out",
    "seniority": "you look for a senior post",
}
RATIO = 1.0  # gaps from twice as many on are given as ratios


Titles = Mapping[str, str]  # of roles, by id


def titles(roles: Sequence[RoleFigures]) -> Titles:
    """Return the roles' titles by id."""
    return {role.id: role.title for role in roles}


def verdict_text(titles: Titles, verdict: Verdict) -> str:
    """Return how a verdict stands, who leads, by how much and by which sources."""
    if len(verdict.roles) > 2:
        return _of_many(titles, verdict)
    what = WHAT[verdict.about].capitalize()
    match verdict.standing:
        case "confirmed" | "one source":
            title = titles[verdict.winner or ""]
            return f"Choose {title} if {_WHEN[verdict.about]}: {_by(verdict)}."
        case "leaning":
            return f"{what} {_leans(titles, verdict)}."
        case "disputed":
            return f"{what}: sources contradict each other; {_sides(titles, verdict)}."
        case "even":
            return f"{what} {_does(verdict)} not decide: {_even(verdict)}."
        case _:
            return f"{what} cannot be judged: {_unknown(verdict)}."


def standing_text(verdict: Verdict, letters: Mapping[str, str]) -> str:
    """Return a standing in a word or two, for tables: leans to A."""
    if verdict.winner:
        return f"{letters[verdict.winner]}, {verdict.standing}"
    if verdict.leans_to:
        return f"leans to {letters[verdict.leans_to]}"
    return verdict.standing


def range_text(about: Criterion, gaps: GapRange) -> str:
    """Return a range of gaps: 42% to 45% more, 2.5 times as many, or from 21% less to 96% more."""
    low, high = gaps.low, gaps.high
    if about == "openings" and low >= 0 and high >= RATIO:
        return f"{_to(times(1 + low, 1 + high), times(1 + high))} times as many"
    amount = _percent if about in ("pay", "openings") else _points
    nearer, further = gaps.sizes
    if low < 0 < high:
        return f"from {amount(-low)} less to {amount(high)} more"
    ends = _to(amount(nearer), amount(further))
    if amount is _points and amount(nearer) != amount(further):
        ends = f"{in_percent(round(nearer, 3))} to {amount(further)}"
    return f"{ends} {'less' if high <= 0 and low < 0 else 'more'}"


def judging_opinions(verdict: Verdict) -> list[Opinion]:
    """Return the opinions of the sources that can judge: those that say how sure it is."""
    return [opinion for opinion in verdict.opinions if opinion.strength != "unknown"]


def _percent(gap: float) -> str:
    return percent(round(gap, 2 if gap >= 0.1 else 3))


def _points(gap: float) -> str:
    number, unit = points(round(gap, 3)).split()
    return f"{number} percentage {unit}"


def _to(low: str, high: str) -> str:
    return low if low == high else f"{low} to {high}"


def _by(verdict: Verdict) -> str:
    """Return by how much the winner leads, at how many of the sources, and how it stands."""
    ahead = [opinion for opinion in verdict.opinions if opinion.ahead]
    gap = _gap(verdict, ahead)
    judging = judging_opinions(verdict)
    if verdict.standing == "one source":
        only = "" if verdict.by_source_alone else ", the only source that can tell"
        return f"{gap} at {_at(judging)}{only}"
    if rest := [opinion for opinion in judging if not opinion.ahead]:
        return f"{gap} at {_at(ahead)} (confirmed), even at {_at(rest)}"
    return f"{gap} at {'both' if len(ahead) == 2 else f'all {len(ahead)}'} sources (confirmed)"


def _leans(titles: Titles, verdict: Verdict) -> str:
    clear = [o for o in verdict.opinions if o.ahead]
    rest = [o for o in judging_opinions(verdict) if not o.ahead]
    thin = f" (on fewer than {THIN})" if all(o.thin for o in clear) else ""
    even = f", even at {_at(rest)}" if rest else ""
    leans = "lean" if verdict.about == "openings" else "leans"
    title = titles[verdict.leans_to or ""]
    return f"{leans} to {title}: {_gap(verdict, clear)} at {_at(clear)}{thin}{even}"


def _sides(titles: Titles, verdict: Verdict) -> str:
    """Return what each side says, with the sources that say it."""
    sides = ((role, [o for o in verdict.opinions if o.ahead == role]) for role in verdict.roles)
    return ", ".join(
        f"{titles[role]} has {_gap(verdict, ahead)} at {_at(ahead)}"
        for role, ahead in sides
        if ahead
    )


def _gap(verdict: Verdict, opinions: Sequence[Opinion]) -> str:
    leads = lead_range(opinions)
    return range_text(verdict.about, leads) if leads else "all of them"


def _even(verdict: Verdict) -> str:
    judging = judging_opinions(verdict)
    if verdict.about == "openings":
        return f"they are about even at {_at(judging)}"
    small = [o for o in judging if o.strength == "clear"]
    why = "too small to matter" if len(small) == len(judging) else "small enough to be chance"
    if small and len(small) < len(judging):
        why = "chance or too small to matter"
    return f"the difference is {why} at {_at(judging)}"


def _does(verdict: Verdict) -> str:
    return "do" if verdict.about == "openings" else "does"


def _unknown(verdict: Verdict) -> str:
    withheld = [o for o in verdict.opinions if o.withheld]
    if withheld:
        return f"the figures of {_at(withheld)} are of different dates"
    if verdict.opinions:
        return f"{_at(verdict.opinions)} gives no sample size"
    both = "both" if len(verdict.roles) == 2 else "all of them"
    return f"no source has it for {both}"


def _of_many(titles: Titles, verdict: Verdict) -> str:
    """Return who leads among more than two roles, and against how many of them that is sure."""
    what = WHAT[verdict.about].capitalize()
    leader = verdict.winner or verdict.leans_to
    if leader is None:
        return f"{what}: {no_leader(verdict.standing)}."
    place = next(place for place in verdict.places if place.role == leader)
    title, of = titles[leader], len(verdict.roles) - 1
    if verdict.winner is None:
        leans = "lean" if verdict.about == "openings" else "leans"
        return f"{what} {leans} to {title}: {_tally(place, of)}."
    return f"{what}: {title} leads, {_tally(place, of)}."


def no_leader(standing: Standing) -> str:
    """Return why nobody leads among more than two roles."""
    if standing == "disputed":
        return "sources contradict each other, so no role leads"
    if standing == "unknown":
        return "no source can judge it"
    return "no role leads"


def _tally(place: RolePlace, of: int) -> str:
    tally = (
        (len(place.confirmed), "confirmed against"),
        (len(place.ahead_of) - len(place.confirmed), "by one source against"),
        (len(place.leans_ahead_of), "leaning against"),
        (len(place.disputed), "disputed with"),
        (len(place.even), "even with"),
    )
    texts = [f"{words} {number}" for number, words in tally if number]
    return f"{listed(texts)} of {of}"


def _at(opinions: Sequence[Opinion]) -> str:
    return listed([opinion.source for opinion in opinions])
