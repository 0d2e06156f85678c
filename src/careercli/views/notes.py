"""What to read with care, in sentences."""

from collections.abc import Mapping, Sequence

from careercli.analysis.cautions import Caution
from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.catalog.model import Topic
from careercli.views.wording import ROWS, count, counted, listed

_TOPICS: Mapping[Topic, str] = {
    "openings": "the number of openings",
    "pay": "pay",
    "remote": "the remote share",
    "seniority": "the experience mix",
    "skills": "skills",
}


def note(
    caution: Caution,
    roles: Sequence[RoleFigures],
    sources: Sequence[SourceFacts],
    others: Sequence[SourceFacts] = (),
) -> str:
    """Return the sentence of a caution; `others` are sources whose figures are not shown."""
    if caution.kind == "elsewhere":
        name = next(source.name for source in others if source.id == caution.source)
        whose = "both" if len(caution.roles) == 2 else "all of them"
        return f"{name} gives {_topics(caution, 'and')} for {whose}: --source {caution.source}."
    concerned = [
        role
        for role in roles
        if role.id in caution.roles and caution.source in (None, role.source, role.skills_source)
    ]
    names = {source.id: source.name for source in sources}
    first = concerned[0]
    n = first.salary.n if first.salary else None
    counter = caution.source or first.source
    noun = next((ROWS[source.kind] for source in sources if source.id == counter), "posting")
    at = f" at {names[counter]}" if counter in names and len(sources) > 1 else ""
    titles = listed([role.title for role in concerned])
    match caution.kind:
        case "mixed-sources":
            origins = listed(
                [f"{role.title} from {names.get(role.source or '', 'none')}" for role in concerned]
            )
            why = "so pay, openings, remote and entry level are not held against each other"
            return f"No one source covers all these roles ({origins}), {why}."
        case "missing":
            if first.source is None:
                return f"{titles}: no source has any figures."
            return f"{titles}: {names[first.source]} gives no figure for {_topics(caution, 'or')}."
        case "counted-as":
            return counted_as(first.title, names[first.source or ""], caution.text)
        case "thin" if "pay" in caution.about:
            return f"{first.title}: pay rests on only {counted(n, noun)}{at} (thin)."
        case "thin" if len(caution.about) == 1:
            topic = caution.about[0]
            base = getattr(first.bases, topic)
            return (
                f"{first.title}: {_TOPICS[topic]} known for only {counted(base, noun)}{at} (thin)."
            )
        case "thin":
            openings = counted(first.openings, "opening")
            return f"{first.title}: all shares and skill ranks rest on only {openings}{at} (thin)."
        case "one-employer":
            most = max(first.companies, key=lambda company: company.openings)
            part = f"{count(most.openings)} of {counted(first.openings, 'opening')}"
            return f"{first.title}: {part} are at one employer, {most.name}."
        case _:
            whose = f"{names[caution.source or '']}: " if len(sources) > 1 else ""
            return f"{whose}{caution.text}"


def counted_as(title: str, source: str, what: str | None) -> str:
    """Return that a source counted another kind of work than the role itself."""
    return f"{title}: the figures of {source} are those of {what}."


def _topics(caution: Caution, joint: str) -> str:
    return listed([_TOPICS[topic] for topic in caution.about], joint)
