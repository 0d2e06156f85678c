"""The report of an import, and the titles of files, as pages."""

from collections.abc import Sequence

from careercli.analysis.postings import (
    LEAST_SKILL,
    SURVEY,
    ImportReport,
    RoleReport,
    RoleTitles,
    TitleReading,
    share,
)
from careercli.views.blocks import Column, Items, Page, Section, Table, cells
from careercli.views.market.document import titles_document
from careercli.views.market.fields import field_line
from careercli.views.wording import count, counted, day, listed, marked_thin, money, percent

EXCLUDED, NO_ROLE = "excluded", "–"


def import_page(file: str, report: ImportReport, options: str) -> Page:
    """Return what became of the rows, what was found of each role, and what to do next.

    `options` give another command the written catalog file.
    """
    largest = sorted(report.roles, key=lambda role: -role.distinct)
    roles = " ".join(list(dict.fromkeys(role.role for role in largest))[:2])
    compare = (f"Compare on these figures: careercli compare {roles}{options}",)
    survey = report.layouts == (SURVEY,)
    what = counted(report.distinct, "occupation" if survey else "distinct posting")
    return Page(
        title=f"{report.source}: {what}",
        intro=(f"Written to {file}: {counted(report.snapshots, 'snapshot')}.",),
        sections=_of_a_survey(report) if survey else _of_postings(report),
        outro=(
            *(compare if " " in roles else ()),
            f"Check the file: careercli check {file}",
        ),
    )


def _of_postings(report: ImportReport) -> tuple[Section, ...]:
    nothing = any(not field.understood for field in report.fields)
    return (
        *(_fields(report) if nothing else ()),
        Section("figures", "What comes out", (_figures(report),)),
        Section("rows", "Rows", (Items(tuple(_rows(report))),)),
        *(() if nothing else _fields(report)),
        Section("found", "What the postings say", (Items(tuple(_found(report))),)),
        Section("roles", "Roles", (_roles(report),)),
        *_titles(report.role_titles),
        *_unclassified(report.unclassified_titles),
    )


def _of_a_survey(report: ImportReport) -> tuple[Section, ...]:
    """Return which roles the occupations of a survey stand for; it holds no postings to count."""
    lines = (
        f"{counted(report.rows, 'row')} read ({', '.join(report.layouts)})",
        f"{count(report.unclassified)} of occupations that stand for no role as a whole",
        f"The others: {listed([role.role for role in report.roles])}",
    )
    return (Section("rows", "Rows", (Items(lines),)),)


def titles_page(titles: Sequence[TitleReading]) -> Page:
    """Return every distinct title with its role, seniority and count."""
    found = titles_document(titles)
    columns = (
        *(Column("Postings", "right"), Column("Title"), Column("Role")),
        *(Column("Seniority"), Column("Word")),
    )
    rows = tuple(
        cells(count(t.count_), t.title, _role(t), t.seniority, t.level or NO_ROLE) for t in titles
    )
    part = percent(_rounded(share(found.classified, found.postings)))
    intro = (
        f"{counted(len(titles), 'distinct title')} of {counted(found.postings, 'posting')}; "
        f"{part} of the postings have a role's title."
    )
    return Page("", (intro,), (Section("titles", "", (Table(columns, rows),)),) if rows else (), ())


def _role(title: TitleReading) -> str:
    return f"{EXCLUDED}: {title.excluded}" if title.excluded else title.role or NO_ROLE


def _rows(report: ImportReport) -> list[str]:
    read = f"{counted(report.rows, 'row')} read ({', '.join(report.layouts)})"
    lines = [read if not report.bad_rows else f"{read}, {count(report.bad_rows)} not readable"]
    if report.other_ends:
        lines.append(f"{count(report.other_ends)} are the other end of a range")
    lines += [f"{count(left.postings)} left out: {left.reason}" for left in report.dropped]
    lines.append(
        f"{count(report.classified)} with a role's title, "
        f"{percent(_rounded(report.classified_share))} of those not left out"
    )
    lines.append(f"{count(report.unclassified)} with a title of no role")
    whose = "of those with a role's title"
    lines.append(f"{counted(report.duplicates, 'duplicate')} {whose}")
    if report.alike:
        lines.append(
            f"{count(report.alike)} of the distinct ones cannot be told apart: they have no id, "
            "address or text, and say the same as another"
        )
    lines += [
        f"{listed(cap.employers)} have exactly {count(cap.rows)} rows each: likely as many as "
        "were collected, not all that they have"
        for cap in report.capped
    ]
    if report.status_columns:
        lines.append(
            f"Not read, though they may say which postings are closed: "
            f"{', '.join(report.status_columns)}"
        )
    return lines


def _found(report: ImportReport) -> list[str]:
    dates = f"{day(report.first)} to {day(report.last)}" if report.first and report.last else "none"
    return [
        f"Dates: {dates}",
        f"Pay: {_of(report.with_pay, report.with_pay_share)}"
        + (f", in {report.currency}" if report.currency else ""),
        *([f"Stated for: {_pay_periods(report)}"] if report.pay_periods else []),
        *(
            [f"Of these {count(report.one_end)} state only a least or a most, which counts as both"]
            if report.one_end
            else []
        ),
        *(f"Pay that does not count: {count(p.postings)} {p.reason}" for p in report.pay_left_out),
        *([f"Ranges that stood high first: {count(report.swapped)}"] if report.swapped else []),
        f"Remote or not: {_of(report.remote_known, report.remote_known_share)}",
        f"Skills: {counted(report.skills, 'skill')} in {counted(report.with_skills, 'posting')} "
        f"with a text or tags; a ranking lists what {LEAST_SKILL} or more of a role's name",
    ]


def _pay_periods(report: ImportReport) -> str:
    """Return for which periods pay is stated: `a year 12 (2 in texts), an hour 3`."""
    return ", ".join(
        f"{'an' if paid.period == 'hour' else 'a'} {paid.period} {count(paid.fields + paid.texts)}"
        + (f" ({count(paid.texts)} in texts)" if paid.texts else "")
        for paid in report.pay_periods
    )


def _fields(report: ImportReport) -> tuple[Section, ...]:
    """Return of how many cells of each column it is known what they say."""
    if not report.fields:
        return ()
    lines = tuple(map(field_line, report.fields))
    return (Section("fields", "What the columns say", (Items(lines),)),)


def _of(n: int, part: float | None) -> str:
    return f"{count(n)} of the distinct postings ({percent(_rounded(part))})"


def _rounded(part: float | None) -> float | None:
    return None if part is None else round(part, 3)


def _roles(report: ImportReport) -> Table:
    names = ("Role", "Postings", "Distinct", "With pay", "Remote known", "With skills")
    columns = tuple(Column(name, "right" if at else "left") for at, name in enumerate(names))
    rows = tuple(
        cells(
            marked_thin(_named(role), role.distinct),
            *(count(n) for n in (role.postings, role.distinct, role.with_pay)),
            *(count(n) for n in (role.remote_known, role.with_skills)),
        )
        for role in report.roles
    )
    return Table(columns, rows)


def _figures(report: ImportReport) -> Table:
    names = ("Role", "Median", "With pay", "Remote", "Most named skills")
    columns = tuple(Column(name, "right" if name in names[1:4] else "left") for name in names)
    rows = tuple(
        cells(
            _named(role),
            money(role.median, report.currency or "") if role.median is not None else NO_ROLE,
            count(role.with_pay),
            NO_ROLE if role.remote is None else percent(_rounded(role.remote)),
            ", ".join(f"{s.id} {percent(_rounded(s.share))}" for s in role.skills) or NO_ROLE,
        )
        for role in report.roles
    )
    return Table(columns, rows)


def _titles(roles: Sequence[RoleTitles]) -> tuple[Section, ...]:
    if not roles:
        return ()
    lines = tuple(f"{role.role}: {'; '.join(role.titles)}" for role in roles)
    return (Section("titles", "Titles taken for each role, the most frequent", (Items(lines),)),)


def _named(role: RoleReport) -> str:
    return role.role if role.period is None else f"{role.role}, from {day(role.period)}"


def _unclassified(titles: Sequence[TitleReading]) -> tuple[Section, ...]:
    if not titles:
        return ()
    lines = tuple(f"{title.title} ({count(title.count_)})" for title in titles)
    return (Section("unclassified", "Most frequent titles of no role", (Items(lines),)),)
