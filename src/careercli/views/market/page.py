"""The report of an import, and the titles of files, as pages."""

from collections.abc import Sequence

from careercli.analysis.postings import (
    LEAST_SKILL,
    SURVEY,
    ImportReport,
    RoleReport,
    RoleTitles,
    TitleReading,
    largest_roles,
    title_counts,
)
from careercli.views.blocks import Block, Cell, Column, Items, Page, Section, Sentence, Table, Tone
from careercli.views.cells import (
    NOTHING,
    count_cell,
    legend,
    money_cell,
    name_cell,
    rounded_percent,
    share_cell,
)
from careercli.views.commands import Options, command, step
from careercli.views.market.fields import field_line
from careercli.views.wording import count, counted, day, listed, percent

MOST_TITLES = 40
EXCLUDED, NO_ROLE = "excluded", "–"


def import_page(file: str, report: ImportReport, options: Options) -> Page:
    """Return what was written, what each role rests on, and what became of the rows.

    `options` give another command the written catalog file.
    """
    roles = largest_roles(report)[:2]
    survey = report.layouts == (SURVEY,)
    what = counted(report.distinct, "occupation" if survey else "distinct posting")
    of_roles = counted(len(dict.fromkeys(role.role for role in report.roles)), "role")
    written = f"Wrote {counted(report.snapshots, 'snapshot')} of {of_roles} to {file}: {what}."
    next_step = (
        step("Compare on these figures", "compare", *roles, options=options)
        if len(roles) > 1
        else step("Look at the figures", "roles", options=options)
    )
    return Page(
        title=report.source,
        intro=(written,),
        sections=_of_a_survey(report) if survey else _of_postings(report),
        outro=(next_step, step("Check the file", "check", file)),
    )


def _of_postings(report: ImportReport) -> tuple[Section, ...]:
    nothing = any(not field.understood for field in report.fields)
    return (
        *(_fields(report) if nothing else ()),
        Section("roles", "", _roles(report)),
        Section("rows", "Rows", (Items(tuple(_rows(report))),)),
        *(() if nothing else _fields(report)),
        Section("found", "What the postings say", (Items(tuple(_understood(report))),)),
        *_titles(report.role_titles),
        *_unclassified(report.unclassified_titles),
    )


def _of_a_survey(report: ImportReport) -> tuple[Section, ...]:
    """Return which roles the occupations of a survey stand for; it has no postings to count."""
    lines = (
        f"{counted(report.rows, 'row')} read ({', '.join(report.layouts)})",
        f"{count(report.unclassified)} of occupations that stand for no role as a whole",
        f"The others: {listed([role.role for role in report.roles])}",
    )
    return (Section("rows", "Rows", (Items(lines),)),)


def titles_page(titles: Sequence[TitleReading], files: Sequence[str], every: bool = False) -> Page:
    """Return titles with role, seniority and count, the most frequent first.

    Without `every` only the first of them; `files` were read.
    """
    counts = title_counts(titles)
    part = percent(_rounded(counts.classified_share))
    answer = (
        f"{part} of {counted(counts.postings, 'posting')} have a role's title; "
        f"there are {counted(len(titles), 'distinct title')}."
    )
    if not titles:
        return Page("", (answer,), ())
    columns = (
        *(Column("Postings", "right"), Column("Role"), Column("Seniority", spare=1)),
        *(Column("Word", spare=2), Column("Title", cut=True)),
    )
    shown = titles if every else titles[:MOST_TITLES]
    table = Table(columns, tuple(map(_title_row, shown)))
    rest = len(titles) - len(shown)
    more = command("market", "titles", *files, "--all")
    outro: tuple[Sentence, ...] = ((f"{count(rest)} more: ", more),) if rest else ()
    return Page("", (answer,), (Section("titles", "", (table,)),), outro)


def _title_row(title: TitleReading) -> tuple[Cell, ...]:
    tone: Tone = "plain" if title.role else "muted"
    return (
        count_cell(title.count_),
        Cell(_role(title), tone),
        Cell(title.seniority, tone),
        Cell(title.level, tone) if title.level else NOTHING,
        name_cell(title.title),
    )


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


def _understood(report: ImportReport) -> list[str]:
    dates = f"{day(report.first)} to {day(report.last)}" if report.first and report.last else "none"
    return [
        f"Dates: {dates}",
        f"Pay: {_of(report.with_pay, report.with_pay_share)}"
        + (f", in {report.currency}" if report.currency else ""),
        *([f"Stated for: {_pay_periods(report)}"] if report.pay_periods else []),
        *(
            [f"Of these {count(report.one_end)} state one end of a range, which counts as both"]
            if report.one_end
            else []
        ),
        *(f"Pay that does not count: {count(p.postings)} {p.reason}" for p in report.pay_left_out),
        *([f"Ranges with the higher end first: {count(report.swapped)}"] if report.swapped else []),
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
    """Return of how many cells of each column the meaning is known."""
    if not report.fields:
        return ()
    lines = tuple(map(field_line, report.fields))
    return (Section("fields", "What the columns say", (Items(lines),)),)


def _of(n: int, part: float | None) -> str:
    return f"{count(n)} of the distinct postings ({percent(_rounded(part))})"


def _rounded(part: float | None) -> float | None:
    return None if part is None else round(part, 3)


def _roles(report: ImportReport) -> tuple[Block, ...]:
    """Return what comes out for each role, and on how many distinct postings it rests."""
    table = Table(
        (
            *(Column("Role"), Column("Distinct", "right"), Column("Median", "right")),
            *(Column("With pay", "right", 3), Column("Remote", "right", 1)),
            *(Column("Known", "right", 4), Column("Most named skills", spare=2)),
        ),
        tuple(
            (
                name_cell(_named(role), "strong"),
                count_cell(role.distinct, thin=True),
                money_cell(role.median, report.currency, role.with_pay),
                count_cell(role.with_pay),
                share_cell(role.remote, role.remote_known),
                count_cell(role.remote_known),
                Cell(", ".join(f"{s.id} {rounded_percent(s.share or 0)}" for s in role.skills)),
            )
            for role in report.roles
        ),
    )
    return (table, *legend(table, "Known: postings that say whether the work is remote"))


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
