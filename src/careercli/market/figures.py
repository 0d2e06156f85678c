"""From the counts of postings to the figures of each role and period."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from careercli.analysis.postings import LEAST_SKILL, RoleReport, share
from careercli.catalog.levels import PayByLevel
from careercli.catalog.model import Bases, Company, Salary, Seniority, SkillShare, Snapshot
from careercli.market.counting import Counts, RolePeriod
from careercli.market.pay_figures import pay_by_level, salary

MOST_SKILLS, MOST_COMPANIES, MOST_METROS = 20, 5, 5
MOST_NAMED = max(MOST_COMPANIES, MOST_METROS)
MOST_TOLD = 5  # skills of a role in the report
DIGITS = 4


class Totals(NamedTuple):
    """How many distinct postings a group has, and of how many something is known."""

    postings: int
    distinct: int
    remote: int
    remote_known: int
    entry: int
    mid: int
    senior: int
    with_skills: int


class Figures(NamedTuple):
    """A role's figures in a period, before a source and dates are put to them.

    `openings` and `new` ones are by the number of their file, where files are boards.
    """

    totals: Totals
    salary: Salary | None
    skills: tuple[SkillShare, ...]
    companies: tuple[Company, ...]
    metros: tuple[str, ...]
    unranked: tuple[SkillShare, ...] = ()
    pay_by_level: PayByLevel | None = None
    openings: Mapping[int, int] = MappingProxyType({})
    new: Mapping[int, int] = MappingProxyType({})

    def snapshot(
        self, role: str, source: str, since: date | None, as_of: date | None, openings: bool
    ) -> Snapshot:
        """Return them as a snapshot; salary rows are no `openings`."""
        c, remote = self.totals, self.remote()
        return Snapshot(
            role=role,
            source=source,
            as_of=as_of,
            since=since,
            postings=c.postings,
            openings=c.distinct if openings else None,
            bases=Bases(
                remote=None if remote is None else c.remote_known,
                seniority=c.distinct,
                skills=c.with_skills if self.skills else None,
            ),
            remote=None if remote is None else round(remote, DIGITS),
            seniority=Seniority(
                *(round(n / c.distinct, DIGITS) for n in (c.senior, c.mid, c.entry))
            ),
            salary=self.salary,
            skills=self.skills,
            companies=self.companies if openings else (),
            metros=self.metros,
            unranked=self.unranked if self.skills else (),
            pay_by_level=self.pay_by_level,
        )

    def remote(self) -> float | None:
        """Return the share of remote work among the postings that say something.

        Where some say that the work is remote, nobody that it is not, and others nothing, a share
        would tell nothing: None.
        """
        c = self.totals
        telling = c.remote < c.remote_known or c.remote_known == c.distinct
        return share(c.remote, c.remote_known) if telling else None

    def report(self, role: str, period: date | None) -> RoleReport:
        """Return what a report says of them."""
        c, pay = self.totals, self.salary
        return RoleReport(
            role=role,
            period=period,
            postings=c.postings,
            distinct=c.distinct,
            with_pay=pay.n or 0 if pay else 0,
            remote_known=c.remote_known,
            with_skills=c.with_skills,
            median=pay.median if pay else None,
            remote=self.remote(),
            skills=self.skills[:MOST_TOLD],
        )


def figures(counts: Counts, ends: bool, doubted: Collection[str] = ()) -> dict[RolePeriod, Figures]:
    """Return the figures of every role and period, in order; `ends` are those of ranges.

    Of skills that are `doubted` at another source the share is told whatever their rank.
    """
    totals = _totals(counts)
    pay = _by_group(counts.pay)
    skills = _by_group(counts.skills)
    employers, metros = _by_group(counts.employers), _by_group(counts.metros)
    files, new = _by_group(counts.files), _by_group(counts.new)
    by_group: dict[RolePeriod, Figures] = {}
    for group in sorted(totals, key=lambda group: (group[0], group[1] or date.min)):
        total = totals[group]
        named = Counter({skill: n for (skill,), n in skills[group].items()})
        ranked = _ranked(named, total.with_skills)
        by_group[group] = Figures(
            totals=total,
            salary=salary(pay[group], ends),
            skills=ranked,
            companies=tuple(Company(*row) for row in _top(employers[group], MOST_COMPANIES)),
            metros=tuple(name for name, _ in _top(metros[group], MOST_METROS)),
            unranked=_unranked(named, doubted, total.with_skills, ranked),
            pay_by_level=pay_by_level(pay[group]),
            openings={file: n for (file,), n in sorted(files[group].items())},
            new={file: n for (file,), n in new[group].items()},
        )
    return by_group


def _by_group(counter: Mapping[tuple, int]) -> dict[RolePeriod, dict[tuple, int]]:  # type: ignore[type-arg]
    counts: dict[RolePeriod, dict[tuple, int]] = defaultdict(dict)  # type: ignore[type-arg]
    for (role, period, *values), n in counter.items():
        counts[role, period][tuple(values)] = n
    return counts


def _totals(counts: Counts) -> dict[RolePeriod, Totals]:
    totals: dict[RolePeriod, Counter[str]] = defaultdict(Counter)
    for (role, period, seniority, remote, described), n in counts.postings.items():
        totals[role, period].update(
            {
                "distinct": n,
                "remote": n if remote else 0,
                "remote_known": n if remote is not None else 0,
                seniority: n,
                "with_skills": n if described else 0,
            }
        )
    return {
        group: Totals(counts.repeated[group], *(total[name] for name in Totals._fields[1:]))
        for group, total in totals.items()
    }


def _top(counted: Mapping[tuple, int], most: int) -> list[tuple[str, int]]:  # type: ignore[type-arg]
    """Return the most frequent names, those as frequent as others by the alphabet."""
    rows = sorted(counted.items(), key=lambda row: (-row[1], row[0]))
    return [(name, n) for (name,), n in rows[:most]]


def _ranked(named: Mapping[str, int], base: int) -> tuple[SkillShare, ...]:
    rows = sorted(named.items(), key=lambda row: (-row[1], row[0]))
    frequent = [(skill, n) for skill, n in rows if n >= LEAST_SKILL]
    return tuple(SkillShare(skill, round(n / base, DIGITS)) for skill, n in frequent[:MOST_SKILLS])


def _unranked(
    named: Mapping[str, int],
    doubted: Collection[str],
    base: int,
    ranked: Collection[SkillShare],
) -> tuple[SkillShare, ...]:
    """Return the shares of doubted skills that stand in no ranking."""
    above = {skill.id for skill in ranked}
    others = [skill for skill in sorted(doubted) if skill not in above and base]
    return tuple(
        SkillShare(skill, round(max(named.get(skill, 0), 0) / base, DIGITS)) for skill in others
    )
