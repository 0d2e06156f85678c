"""The files of postings that are known by their columns, and how their columns are read.

A posting has these fields, all of them texts: `id`, `url`, `title`, `company`,
`place`, `country`, `posted`, `text`, `tags`, `low`, `high`, `period`,
`currency`, `pay` (a range in words), `remote`, `level`, `predicted` (pay that
nobody stated), `hidden`, `open` and `closed` (whether, or since when).
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careercli.catalog.model import SourceKind
from careercli.market.engine.expressions import quoted
from careercli.market.errors import WrongOption

FIELDS = (
    *("id", "url", "title", "company", "place", "country", "posted", "text", "tags"),
    *("low", "high", "period", "currency", "pay", "remote", "level", "predicted", "hidden"),
    *("open", "closed"),
)
MIDPOINTS = "midpoints of advertised ranges"


class Layout(NamedTuple):
    """A kind of file: the columns that tell it, and the SQL of a posting's fields.

    `halves` are the columns by which two neighbouring rows are known as the two
    ends of one range. `ends` says that pay is a range, not one number made of it, `years`
    that of the day only the year is known.
    """

    name: str
    known_by: frozenset[str]
    fields: Mapping[str, str]
    kind: SourceKind = "postings"
    basis: str = MIDPOINTS
    ends: bool = True
    halves: tuple[str, ...] = ()
    years: bool = False

    def columns(self) -> tuple[str, ...]:
        """Return the columns that a field is taken from as it stands."""
        return tuple(filter(None, map(column_of, self.fields.values())))


def column_of(sql: str) -> str | None:
    """Return the column that SQL takes as it stands, None where it is any other expression."""
    quoted = re.fullmatch(r'"(.*)"', sql)
    return quoted[1].replace('""', '"') if quoted else None


def _columns(**columns: str) -> dict[str, str]:
    return {field: quoted(column) for field, column in columns.items()}


def _known(*columns: str) -> frozenset[str]:
    return frozenset(columns)


_AI_JOBS = (
    *("work_year", "experience_level", "employment_type", "job_title", "salary_currency"),
    *("employee_residence", "remote_ratio", "company_location", "company_size"),
)
_LINKEDIN = ("job_id", "company_name", "title", "description", "min_salary", "pay_period")
_LINKEDIN_FIELDS = {
    "id": "job_id", "url": "job_posting_url", "title": "title", "company": "company_name",
    "place": "location", "posted": "listed_time", "text": "description", "low": "min_salary",
    "high": "max_salary", "period": "pay_period", "currency": "currency",
    "remote": "remote_allowed", "level": "formatted_experience_level",
}  # fmt: skip
LAYOUTS = (
    Layout(
        "JobSpy",
        _known("site", "job_url", "title", "min_amount", "max_amount", "interval"),
        _columns(
            id="id", url="job_url", title="title", company="company", place="location",
            posted="date_posted", text="description", tags="skills", low="min_amount",
            high="max_amount", period="interval", currency="currency", level="job_level",
            predicted="salary_source",
        ),  # its `is_remote` says only that the word remote stands somewhere in the text
    ),
    Layout(
        "ai-jobs.net salaries",
        _known(*_AI_JOBS, "salary", "salary_in_usd"),
        {
            **_columns(title="job_title", country="company_location", level="experience_level"),
            "posted": "work_year || '-01-01'",
            "low": "low",
            "high": "high",
            "period": "'year'",
            "currency": "'USD'",
            "remote": "case remote_ratio when '100' then 'true' else 'false' end",
        },
        kind="salary rows",
        basis=f"{MIDPOINTS}, in US dollars as the source converts them",
        halves=_AI_JOBS,
        years=True,
    ),
    Layout(
        "data_jobs",
        _known("job_title_short", "job_title", "salary_year_avg", "salary_hour_avg", "job_skills"),
        {
            **_columns(
                title="job_title", company="company_name", place="job_location",
                country="job_country", posted="job_posted_date", tags="job_skills",
                remote="job_work_from_home",
            ),
            "low": "coalesce(nullif(salary_year_avg, ''), salary_hour_avg)",
            "high": "coalesce(nullif(salary_year_avg, ''), salary_hour_avg)",
            "period": "case when nullif(salary_year_avg, '') is null then 'hour' else 'year' end",
            "currency": "'USD'",
        },
        basis="averages of advertised ranges, as the source gives them",
        ends=False,
    ),
    Layout(
        "Built In",
        _known("job_id", "title", "company", "description", "skills", "posted_date", "work_type"),
        _columns(
            id="job_id", url="url", title="title", company="company", place="location",
            posted="posted_date", text="description", tags="skills",
        ),
    ),
    Layout(
        "open-jobs",
        _known("company", "platform", "jobId", "title", "locations", "isRemote", "postedAt"),
        {
            **_columns(
                url="applyUrl", title="title", company="company", place="locations",
                remote="isRemote",
            ),
            "id": 'company || \' \' || "jobId"',
            "posted": '"scrapedAt"',
        },
    ),
    Layout(
        "LinkedIn",
        _known(*_LINKEDIN, "med_salary"),
        {
            **_columns(**_LINKEDIN_FIELDS),
            "low": "coalesce(nullif(min_salary, ''), med_salary)",
            "high": "coalesce(nullif(max_salary, ''), med_salary)",
        },
    ),
    Layout("LinkedIn", _known(*_LINKEDIN), _columns(**_LINKEDIN_FIELDS)),
)  # fmt: skip
BOARD = Layout("board", frozenset(), _columns(**{field: field for field in FIELDS}))


def layout_of(columns: Iterable[str]) -> Layout | None:
    """Return the first layout whose columns are all there."""
    names = {column.casefold() for column in columns}
    for layout in LAYOUTS:
        if {column.casefold() for column in layout.known_by} <= names:
            return layout
    return None


def mapped(pairs: str) -> Layout:
    """Return the layout of `title=job_title,company=employer`; raise `WrongOption`."""
    fields: dict[str, str] = {}
    for pair in pairs.split(","):
        field, separator, column = (part.strip() for part in pair.partition("="))
        if not separator or field not in FIELDS or not column:
            wrong = f"--map does not understand {pair.strip()!r}"
            raise WrongOption(wrong, f"FIELD=COLUMN,…; the fields are: {', '.join(FIELDS)}")
        fields[field] = column
    if "title" not in fields:
        raise WrongOption("--map names no column for the title", "add title=COLUMN")
    return Layout("mapped", frozenset(fields.values()), _columns(**fields))
