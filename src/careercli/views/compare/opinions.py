"""Whether other sources bear a verdict out, in a sentence."""

from collections.abc import Mapping, Sequence

from careercli.analysis.compare import Comparison
from careercli.analysis.others import SecondOpinion
from careercli.analysis.verdicts import About, SourceVerdict
from careercli.views.wording import count, listed, money, percent

_DOES: Mapping[About, str] = {
    "pay": "pays more",
    "openings": "has more openings",
    "remote": "is more remote",
    "entry": "has the larger entry-level share",
}


def elsewhere(comparison: Comparison, verdict: SourceVerdict) -> str:
    """Return what the other sources that cover both roles of a verdict say, or nothing."""
    opinions = [o for o in comparison.others.opinions if o.about == verdict.about]
    if not opinions:
        return ""
    return (_undecided if verdict.winner is None else _decided)(comparison, verdict, opinions)


def _decided(
    comparison: Comparison, verdict: SourceVerdict, opinions: Sequence[SecondOpinion]
) -> str:
    """Return how many sources clearly agree with the winner, and what the others say instead."""
    agree = [o for o in opinions if o.leader == verdict.winner and o.strength == "clear"]
    clear = [o for o in opinions if o not in agree and o.leader and o.strength == "clear"]
    instead = [_instead(comparison, o) for o in clear]
    instead += _open(comparison, [o for o in opinions if o not in agree and o not in clear])
    contrary = "; ".join(instead)
    that = f"that {_title(comparison, verdict.winner or '')} {_DOES[verdict.about]}"
    pair = "" if verdict.of == 2 else f" {listed([_title(comparison, r) for r in verdict.roles])}"
    one = len(opinions) == 1
    cover = f"other {'source that covers' if one else 'sources that cover'} both{pair}"
    if not contrary:
        many = "The one" if one else f"All {len(opinions)}"
        return f"{many} {cover} {'agrees' if one else 'agree'} {that}{_thin(agree)}."
    if not agree:
        many = "The one" if one else f"None of {len(opinions)}"
        does = "does not bear out" if one else "bears out"
        return f"{many} {cover} {does} {that}: {contrary}."
    does = "agrees" if len(agree) == 1 else "agree"
    return f"{len(agree)} of {len(opinions)} {cover} {does} {that}{_thin(agree)}; {contrary}."


def _undecided(
    comparison: Comparison, verdict: SourceVerdict, opinions: Sequence[SecondOpinion]
) -> str:
    """Return whom each other source sees clearly ahead, where the shown one names no winner."""
    said = []
    for role in verdict.roles:
        held = [o for o in opinions if o.leader == role and o.strength == "clear"]
        if held:
            names = listed([f"{_name(comparison, o)}{_thin([o])}" for o in held])
            said.append(f"{_title(comparison, role)} {_DOES[verdict.about]} at {names}")
    rest = [o for o in opinions if o.strength != "clear" or o.leader is None]
    return f"Elsewhere, {'; '.join([*said, *_open(comparison, rest)])}."


def _instead(comparison: Comparison, opinion: SecondOpinion) -> str:
    """Return the figures of a source that contradicts a verdict, the higher one first."""
    in_order = sorted(opinion.figures.items(), key=lambda pair: -pair[1])
    both = listed(
        [f"{_figure(comparison, opinion, v)} for {_title(comparison, r)}" for r, v in in_order]
    )
    name = _name(comparison, opinion)
    return f"at {name} it is the other way round, {both}{_thin([opinion])}"


def _open(comparison: Comparison, opinions: Sequence[SecondOpinion]) -> list[str]:
    """Return at which sources nobody is clearly ahead, and why."""
    said: dict[str, list[str]] = {}
    for opinion in opinions:
        if opinion.leader is None or opinion.about == "openings":
            why = "they are about even"
        elif opinion.strength == "unknown":
            why = "how sure it is is not known"
        else:
            why = "the difference can be chance"
        said.setdefault(why, []).append(_name(comparison, opinion))
    return [f"{why} at {listed(names)}" for why, names in said.items()]


def _figure(comparison: Comparison, opinion: SecondOpinion, value: float) -> str:
    if opinion.about == "openings":
        return count(int(value))
    if opinion.about != "pay":
        return percent(value)
    currency = next(s.currency for s in comparison.others.sources if s.id == opinion.source)
    return money(int(value), currency)


def _thin(opinions: Sequence[SecondOpinion]) -> str:
    """Return that clear opinions rest on few postings, or how many of them do."""
    thin = sum(1 for o in opinions if o.thin)
    if not thin:
        return ""
    return " (thin)" if thin == len(opinions) else f" (thin at {thin} of them)"


def _title(comparison: Comparison, role: str) -> str:
    return next(r.title for r in comparison.roles if r.id == role)


def _name(comparison: Comparison, opinion: SecondOpinion) -> str:
    return next(s.name for s in comparison.others.sources if s.id == opinion.source)
