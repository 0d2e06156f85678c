"""What to read with care, in sentences."""

from collections.abc import Mapping, Sequence

from careercli.analysis.cautions import Caution
from careercli.analysis.figures import RoleFigures, largest_employer
from careercli.analysis.source_facts import SourceFacts
from careercli.catalog.model import Topic
from careercli.views.periods import period
from careercli.views.wording import ROWS, count, counted, day, listed

_TOPICS: Mapping[Topic, str] = {
    "openings": "the number of openings",
    "pay": "pay",
    "remote": "the remote share",
    "seniority": "the experience mix",
    "skills": "skills",
}


def note(caution: Caution, roles: Sequence[RoleFigures], sources: Sequence[SourceFacts]) -> str:
    """Return the sentence of a caution; sources are named as `--source` takes them."""
    if caution.kind == "elsewhere":
        return _elsewhere(caution)
    concerned = [
        role
        for role in roles
        if role.id in caution.roles and caution.source in (None, role.source, role.skills_source)
    ]
    if caution.kind == "different-dates":
        return _different_dates(caution.source or "", concerned)
    first = concerned[0]
    counter = caution.source or first.source
    noun = _noun(counter, sources)
    at = f" at {counter}" if counter and len(sources) > 1 else ""
    titles = listed([role.title for role in concerned])
    match caution.kind:
        case "mixed-sources":
            origins = listed([f"{r.title} from {r.source or 'none'}" for r in concerned])
            why = "so pay, openings, remote and entry level are not compared"
            return f"No one source covers all these roles ({origins}), {why}."
        case "missing":
            if first.source is None:
                return f"{titles}: no source has any figures."
            return f"{titles}: {first.source} gives no figure for {_topics(caution, 'or')}."
        case "counted-as":
            return counted_as(first.title, first.source or "", caution.text)
        case "thin":
            return _thin(caution, first, noun, at)
        case "one-employer":
            most = largest_employer(first.companies)
            part = f"{count(most.openings)} of {counted(first.openings, 'opening')}"
            return f"{first.title}: {part} are at one employer, {most.name}."
        case _:
            whose = f"At {caution.source}: " if len(sources) > 1 else ""
            return f"{whose}{caution.text}"


def counted_as(title: str, source: str, what: str | None) -> str:
    """Return that a source counted another kind of work than the role itself."""
    return f"{title}: the figures of {source} are those of {what}."


def _thin(caution: Caution, role: RoleFigures, noun: str, at: str) -> str:
    if "pay" in caution.about:
        n = role.salary.n if role.salary else None
        return f"{role.title}: pay rests on only {counted(n, noun)}{at} (thin)."
    if len(caution.about) == 1:
        topic = caution.about[0]
        base = getattr(role.bases, topic)
        return f"{role.title}: {_TOPICS[topic]} known for only {counted(base, noun)}{at} (thin)."
    openings = counted(role.openings, "opening")
    return f"{role.title}: all shares and skill ranks rest on only {openings}{at} (thin)."


def _elsewhere(caution: Caution) -> str:
    whose = "both" if len(caution.roles) == 2 else "all of them"
    what = _topics(caution, "and")
    return f"{what[:1].upper()}{what[1:]} for {whose}: --source {caution.source}."


def _noun(counter: str | None, sources: Sequence[SourceFacts]) -> str:
    return next((ROWS[source.kind] for source in sources if source.id == counter), "posting")


def _different_dates(source: str, roles: Sequence[RoleFigures]) -> str:
    when = listed([f"{role.title} {_when(role)}" for role in roles])
    return f"The figures of {source} are of different dates and not compared: {when}."


def _when(role: RoleFigures) -> str:
    if role.as_of is None:
        return "undated"
    return period(role.since, role.as_of) if role.since else f"as of {day(role.as_of)}"


def _topics(caution: Caution, joint: str) -> str:
    return listed([_TOPICS[topic] for topic in caution.about], joint)
