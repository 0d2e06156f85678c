"""What to read with care, in sentences."""

from collections.abc import Mapping, Sequence

from careercli.analysis.compare import Caution
from careercli.analysis.figures import RoleFigures, SourceFacts
from careercli.catalog.model import Topic
from careercli.views.wording import count, counted, listed

_TOPICS: Mapping[Topic, str] = {
    "openings": "the number of openings",
    "pay": "pay",
    "remote": "the remote share",
    "seniority": "the experience mix",
    "skills": "skills",
}


def note(caution: Caution, roles: Sequence[RoleFigures], sources: Sequence[SourceFacts]) -> str:
    """Return the sentence of a caution."""
    concerned = [
        role for role in roles if role.id in caution.roles and caution.source in (None, role.source)
    ]
    names = {source.id: source.name for source in sources}
    first = concerned[0]
    n = first.salary.n if first.salary else None
    match caution.kind:
        case "mixed-sources":
            origins = listed(
                [f"{role.title} from {names.get(role.source or '', 'none')}" for role in concerned]
            )
            why = "so pay, openings, remote and entry level are not held against each other"
            return f"No one source covers all these roles ({origins}), {why}."
        case "missing":
            what = listed([_TOPICS[topic] for topic in caution.about], "or")
            if first.source is None:
                return f"{first.title}: no source has any figures on it."
            return f"{first.title}: {names[first.source]} gives no figure for {what}."
        case "thin" if "pay" in caution.about:
            return f"{first.title}: pay rests on only {counted(n, 'posting')} (thin)."
        case "thin":
            openings = counted(first.openings, "opening")
            return f"{first.title}: all shares and skill ranks rest on only {openings} (thin)."
        case "one-employer":
            most = max(first.companies, key=lambda company: company.openings)
            part = f"{count(most.openings)} of {counted(first.openings, 'opening')}"
            return f"{first.title}: {part} are at one employer, {most.name}."
        case "caveat":
            whose = f"{names[caution.source or '']}: " if len(sources) > 1 else ""
            return f"{whose}{caution.text}"
