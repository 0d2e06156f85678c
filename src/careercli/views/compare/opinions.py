"""Whether other sources bear a verdict out, in a sentence."""

from collections.abc import Sequence

from careercli.analysis.compare import Comparison
from careercli.analysis.others import SecondOpinion
from careercli.analysis.statistics import Strength
from careercli.analysis.verdicts import Verdict
from careercli.views.wording import listed, money, percent

_DOES = {"pay": "pays more", "remote": "is more remote"}
_SURE: dict[Strength, str] = {
    "clear": "clear",
    "unclear": "can be chance",
    "unknown": "how sure is not known",
}


def elsewhere(comparison: Comparison, verdict: Verdict) -> str:
    """Return what the other sources that cover both roles of a verdict say, or nothing."""
    opinions = [o for o in comparison.others.opinions if o.about == verdict.about]
    if not opinions:
        return ""
    return (_undecided if verdict.winner is None else _decided)(comparison, verdict, opinions)


def _decided(comparison: Comparison, verdict: Verdict, opinions: Sequence[SecondOpinion]) -> str:
    """Return how many sources agree with the winner, and which do not, with their figures."""
    agree = [o for o in opinions if o.leader == verdict.winner]
    others = [o for o in opinions if o.leader != verdict.winner]
    that = f"that {_title(comparison, verdict.winner or '')} {_DOES[verdict.about]}"
    pair = "" if verdict.of == 2 else f" {listed([_title(comparison, r) for r in verdict.roles])}"
    one = len(opinions) == 1
    cover = f"other {'source that covers' if one else 'sources that cover'} both{pair}"
    contrary = "; ".join(_contrary(comparison, opinion) for opinion in others)
    if not others:
        many = "The one" if one else f"All {len(opinions)}"
        return f"{many} {cover} {'agrees' if one else 'agree'} {that}{_doubts(agree)}."
    if not agree:
        many = "The one" if one else f"None of {len(opinions)}"
        return f"{many} {cover} {'does not agree' if one else 'agrees'} {that}: {contrary}."
    does = "agrees" if len(agree) == 1 else "agree"
    some = f"{len(agree)} of {len(opinions)} {cover} {does} {that}"
    return f"{some}{_doubts(agree)}; {contrary}."


def _undecided(comparison: Comparison, verdict: Verdict, opinions: Sequence[SecondOpinion]) -> str:
    """Return whom each other source sees ahead, where the shown one names no winner."""
    said = []
    for role in (*verdict.roles, None):
        held = [o for o in opinions if o.leader == role]
        if held:
            names = listed([f"{_name(comparison, o)}{_how_sure(o)}" for o in held])
            ahead = "they are even"
            if role:
                ahead = f"{_title(comparison, role)} {_DOES[verdict.about]}"
            said.append(f"{ahead} at {names}")
    return f"Elsewhere, {'; '.join(said)}."


def _contrary(comparison: Comparison, opinion: SecondOpinion) -> str:
    """Return the figures of a source that does not bear a verdict out, the higher first."""
    currency = next(s.currency for s in comparison.others.sources if s.id == opinion.source)
    in_order = sorted(opinion.figures.items(), key=lambda pair: -pair[1])
    texts = [
        (
            _title(comparison, role),
            money(int(v), currency) if opinion.about == "pay" else percent(v),
        )
        for role, v in in_order
    ]
    name = _name(comparison, opinion)
    if opinion.leader is None:
        return f"at {name} it is {texts[0][1]} for both"
    both = listed([f"{text} for {title}" for title, text in texts])
    return f"at {name} it is the other way round, {both}{_how_sure(opinion)}"


def _how_sure(opinion: SecondOpinion) -> str:
    """Return how sure an order is, in brackets; nothing where there is none."""
    thin = ", thin" if opinion.thin else ""
    return f" ({_SURE[opinion.strength]}{thin})" if opinion.leader else ""


def _doubts(opinions: Sequence[SecondOpinion]) -> str:
    """Return which of the agreeing sources are not clear about it."""
    said = [
        f"{_SURE[o.strength]}{', thin' if o.thin else ''}"
        for o in opinions
        if o.strength != "clear" or o.thin
    ]
    if not said:
        return ""
    if len(opinions) == 1:
        return f" ({said[0]})"
    counts = {text: said.count(text) for text in dict.fromkeys(said)}
    return f" ({'; '.join(f'at {n} of them {text}' for text, n in counts.items())})"


def _title(comparison: Comparison, role: str) -> str:
    return next(r.title for r in comparison.roles if r.id == role)


def _name(comparison: Comparison, opinion: SecondOpinion) -> str:
    return next(s.name for s in comparison.others.sources if s.id == opinion.source)
