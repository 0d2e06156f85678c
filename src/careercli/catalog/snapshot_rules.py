"""What must hold in a snapshot: one small rule a function, as in `catalog/rules.py`."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from careercli.catalog.history_rules import boards_are_counted, levels_are_paid
from careercli.catalog.lookup import total_openings
from careercli.catalog.model import THIN, Bases, Salary, Snapshot, Source, is_newer
from careercli.catalog.rules import (
    LARGEST,
    Finding,
    Known,
    date_findings,
    error,
    source_period,
    unknown_role,
    unknown_skill,
    warning,
)
from careercli.catalog.survey import AtLeast
from careercli.errors import shortened

MIX_TOLERANCE = 0.02
MOST_TIMES = 20  # between two neighbouring figures of one role's pay


def snapshot_refers_to_known(snapshot: Snapshot, known: Known) -> Iterator[Finding]:
    """Role, source and skills exist."""
    if snapshot.role not in known.roles:
        yield unknown_role("role", snapshot.role, known)
    if snapshot.source not in known.sources:
        names = ", ".join(known.sources) or "none yet"
        right = f"a [[source]] with that id, or one of: {names}"
        yield error("source", f"unknown source {snapshot.source!r}", right)
    for skill in snapshot.skills:
        if skill.id not in known.skills:
            yield unknown_skill("skills", skill.id, known)
    for skill in snapshot.unranked:
        if skill.id not in known.skills:
            yield unknown_skill("unranked", skill.id, known)


def counts_are_possible(snapshot: Snapshot, known: Known) -> Iterator[Finding]:
    """Counts are not negative and parts do not exceed their whole."""
    source = known.sources.get(snapshot.source)
    total = total_openings(source, snapshot) if source else None
    if snapshot.total_openings is not None and not 1 <= snapshot.total_openings <= LARGEST:
        wrong = shortened(str(snapshot.total_openings))
        yield error("total_openings", wrong, f"1 to {LARGEST:,}, or leave it out")
    openings = snapshot.openings
    if openings is not None and not 0 <= openings <= LARGEST:
        yield error("openings", shortened(str(openings)), f"0 to {LARGEST:,}, or leave it out")
    elif openings is not None and total is not None and openings > total:
        yield error("openings", f"{openings} of {total} in all", "at most the source's total")
    for place, company in enumerate(snapshot.companies):
        if not 0 <= company.openings <= LARGEST:
            wrong = shortened(str(company.openings))
            yield error(f"companies.{place}.openings", wrong, f"0 to {LARGEST:,}")
    postings = snapshot.postings
    if postings is not None and not (openings or 0) <= postings <= LARGEST:
        right = f"{openings or 0:,} to {LARGEST:,}: the openings before duplicates were taken out"
        yield error("postings", shortened(str(postings)), right)
    for name, base in (snapshot.bases or Bases())._asdict().items():
        if base is not None and not 0 <= base <= (LARGEST if openings is None else openings):
            yield error(f"bases.{name}", shortened(str(base)), "0 to the number of openings")
    together = sum(company.openings for company in snapshot.companies)
    if openings is not None and LARGEST >= together > openings >= 0:
        wrong = f"together {together} of {openings} openings"
        yield error("companies", wrong, "at most all openings")


_SURVEYED = ("employment", "employment_rse", "wage_rse", "location_quotient", "per_thousand")


def salary_is_ordered(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """Money is positive, the range is not inverted and the percentiles ascend."""
    salary = snapshot.salary
    if salary is None:
        return
    tops = salary.at_least or AtLeast()
    at_least = ((f"at_least.{name}", top) for name, top in zip(tops._fields, tops, strict=True))
    single = ((name, getattr(salary, name)) for name in salary._fields if name != "at_least")
    for name, value in (*single, *at_least):
        least = 0 if name == "n" else 1
        if value is not None and not least <= value <= LARGEST:
            right = f"{least} to {LARGEST:,}, or leave it out"
            yield error(f"salary.{name}", shortened(str(value)), right)
    low, high = salary.mean_low, salary.mean_high
    if low is not None and high is not None and low > high:
        yield error(
            "salary.mean_low",
            f"{shortened(f'{low:,}')} is above mean_high {high:,}",
            "low, then high",
        )
    for names in (("p10", "p25", "median", "p75", "p90"), ("median_low", "median", "median_high")):
        figures = [(name, value) for name in names if (value := getattr(salary, name)) is not None]
        for (lower, below), (upper, above) in pairwise(figures):
            if below > above:
                wrong = f"{lower} {below:,} is above {upper} {above:,}"
                yield error(f"salary.{lower}", wrong, " ≤ ".join(names))


def salary_is_in_one_unit(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """No figure is many times the next smaller one: 239 beside 250,000 is pay by the hour."""
    salary = snapshot.salary or Salary()
    figures = sorted(
        (value, name)
        for name, value in salary._asdict().items()
        if name != "n" and value is not None and 1 <= value <= LARGEST
    )
    for (low, lower), (high, upper) in pairwise(figures):
        if high > MOST_TIMES * low:
            wrong = f"{low:,} beside {upper} {high:,}: over {MOST_TIMES} times as much"
            yield error(f"salary.{lower}", wrong, "a year's pay, every figure in the same unit")


def shares_are_shares(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """Shares lie within 0 and 1, and the experience mix adds up."""
    shares = {"remote": snapshot.remote}
    mix = snapshot.seniority
    if mix is not None:
        shares |= {f"seniority.{name}": share for name, share in mix._asdict().items()}
    shares |= {f"skills.{place}.share": s.share for place, s in enumerate(snapshot.skills)}
    shares |= {f"unranked.{place}.share": s.share for place, s in enumerate(snapshot.unranked)}
    for field, share in shares.items():
        if share is not None and not 0 <= share <= 1:
            wrong = f"{shortened(str(share))} is not a share"
            yield error(field, wrong, f"0 to 1; {_as_share(share)}")
    if mix is not None and not all(0 <= share <= 1 for share in mix):
        return
    if mix is not None and not abs(sum(mix) - 1) <= MIX_TOLERANCE + 1e-9:
        yield error("seniority", f"adds up to {sum(mix):.2f}", "senior + mid + entry = 1 (± 0.02)")


def skills_are_ranked(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """No skill stands twice, and shares, if given, are given for all and descend."""
    ids = [skill.id for skill in snapshot.skills]
    ranked = set(ids)
    for skill in snapshot.unranked:
        if skill.share is None or skill.id in ranked:
            right = "a share, and no place in the ranking"
            yield error("unranked", f"{skill.id!r} has no share or stands in skills too", right)
    for twice in sorted(skill for skill, count in Counter(ids).items() if count > 1):
        yield error("skills", f"{twice!r} stands twice", "every skill once, in rank order")
    shares = [skill.share for skill in snapshot.skills if skill.share is not None]
    if shares and len(shares) < len(ids):
        yield error("skills", "shares for some skills only", "a share for every skill, or for none")
    if shares != sorted(shares, reverse=True):
        yield error("skills", "not in order of their shares", "the largest share first")


def snapshot_date_is_past(snapshot: Snapshot, known: Known) -> Iterator[Finding]:
    """The dates of the figures are in order, not in the future, and the latest ones recent."""
    yield from date_findings(snapshot.as_of, known.today)
    if snapshot.since and not (snapshot.as_of and snapshot.since <= snapshot.as_of):
        yield error("since", f"{snapshot.since}", "a first day, with its last day as as_of")
    source = known.sources.get(snapshot.source)
    as_of = snapshot.as_of or (source.as_of if source else None)
    old = as_of is not None and (known.today - as_of).days > 366
    if old and not _has_successor(snapshot, source, known):
        yield warning("as_of", f"{as_of} is over a year ago", "figures of the last twelve months")


def survey_is_possible(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """A survey's figures are neither negative nor too large to be true."""
    if snapshot.survey is None:
        return
    hourly = snapshot.survey.hourly
    figures = [(name, getattr(snapshot.survey, name)) for name in _SURVEYED]
    if hourly is not None:
        figures += [(f"hourly.{n}", f) for n, f in zip(hourly._fields, hourly, strict=True)]
    for name, figure in figures:
        if figure is not None and not 0 <= figure <= LARGEST:  # nan is in no range
            right = f"0 to {LARGEST:,}, or leave it out"
            yield error(f"survey.{name}", shortened(str(figure)), right)


def _postings(number: int) -> str:
    return "1 posting" if number == 1 else f"{number} postings"


def figures_are_thick(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """Fewer than 30 postings make a figure thin."""
    n = snapshot.salary.n if snapshot.salary else None
    if n is not None and 0 <= n < THIN:
        yield warning("salary.n", f"thin: pay rests on {_postings(n)}", f"{THIN} or more")
    if snapshot.openings is not None and 0 <= snapshot.openings < THIN:
        wrong = f"thin: shares rest on {_postings(snapshot.openings)}"
        yield warning("openings", wrong, f"{THIN} or more")


def p75_is_within_range(snapshot: Snapshot, _: Known) -> Iterator[Finding]:
    """A 75th percentile above the mean range top hints at a mixed bag or another basis."""
    salary = snapshot.salary
    if salary and salary.p75 and salary.mean_high and salary.p75 > salary.mean_high:
        wrong = f"{salary.p75:,} is above the mean range top {salary.mean_high:,}"
        yield warning("salary.p75", wrong, "percentiles over the same figures as the range")


def no_role_dominates(snapshot: Snapshot, known: Known) -> Iterator[Finding]:
    """One role with over half of a source's openings is often a catch-all title."""
    source = known.sources.get(snapshot.source)
    if source is None or snapshot.openings is None or not 0 <= snapshot.openings <= LARGEST:
        return
    counted = known.openings[source_period(snapshot)]
    total = total_openings(source, snapshot) or sum(counted.values())
    if len(counted) > 1 and total and snapshot.openings / total > 0.5:
        share = f"{100 * snapshot.openings / total:.0f}% of {total:,} openings"
        yield warning("openings", f"holds {share} of the source", "a title that is not a catch-all")


def _has_successor(snapshot: Snapshot, source: Source | None, known: Known) -> bool:
    """Return whether a source saw the role again later: then this is history and may be old."""
    undated = source.as_of if source else None
    latest = known.catalog.latest.get(snapshot.role, ())
    return any(is_newer(s, snapshot, undated) for s in latest if s.source == snapshot.source)


def _as_share(share: float) -> str:
    return f"write {share}% as {share / 100:g}" if 1 < share <= 100 else "a fraction, not a percent"


SNAPSHOT_RULES: tuple[Callable[[Snapshot, Known], Iterator[Finding]], ...] = (
    snapshot_refers_to_known,
    counts_are_possible,
    salary_is_ordered,
    salary_is_in_one_unit,
    survey_is_possible,
    shares_are_shares,
    skills_are_ranked,
    boards_are_counted,
    levels_are_paid,
    snapshot_date_is_past,
    figures_are_thick,
    p75_is_within_range,
    no_role_dominates,
)
