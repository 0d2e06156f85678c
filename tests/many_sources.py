"""A made-up catalog of the shape that a large one has: 16 roles, 6 sources of all kinds.

The tracker covers seven roles with ranks alone and doubts one skill; the salary
rows have no openings and no skills; the board knows remote and level for a part
of its openings; the older board counts data work alone; one source has counts
and no pay; the survey counts occupations and says no sample size. All figures
follow from the places of roles and sources in their lists.
"""

from datetime import date

from careercli.catalog.model import Bases, Catalog, Caveat, SkillRemark, SkillShare, Snapshot
from tests.builders import make_catalog, make_role, make_salary, make_snapshot, make_source

TITLES = {
    "ml-engineer": "AI/ML Engineer",
    "ai-swe": "AI Software Engineer",
    "ai-pm": "AI Product Manager",
    "data-scientist": "Data Scientist",
    "ai-architect": "AI Architect",
    "mlops-engineer": "MLOps Engineer",
    "prompt-engineer": "Prompt Engineer",
    "ai-engineer": "AI Engineer",
    "software-engineer": "Software Engineer",
    "data-engineer": "Data Engineer",
    "data-analyst": "Data Analyst",
    "analytics-engineer": "Analytics Engineer",
    "data-architect": "Data Architect",
    "research-scientist": "Research Scientist",
    "research-engineer": "Research Engineer",
    "computer-vision-engineer": "Computer Vision Engineer",
}
IDS = tuple(TITLES)
SKILLS = (
    *("python", "sql", "aws", "docker", "kubernetes", "pytorch"),
    *("spark", "airflow", "java", "go", "react", "azure"),
)
OCCUPATIONS = {
    "ai-swe": "Software Developers (15-1252)",
    "software-engineer": "Software Developers (15-1252)",
    "data-scientist": "Data Scientists (15-2051)",
    "research-scientist": "Computer and Information Research Scientists (15-1221)",
}
SOURCES = (
    make_source(
        "tracker",
        name="The Tracker",
        as_of_note="the source states no date",
        total_openings=26_000,
        percentile_basis="the tops of advertised pay ranges",
        skills_basis="rank only",
        caveats=(Caveat("Medians run high.", ("pay",)),),
        doubtful=(SkillRemark("rust", "probably counted inside words such as trust"),),
    ),
    make_source(
        "pay-rows",
        name="Pay Rows",
        kind="salary rows",
        geography="US",
        as_of=date(2025, 6, 30),
        percentile_basis="the middles of advertised pay ranges",
    ),
    make_source(
        "job-board",
        name="Job Board",
        as_of=date(2026, 2, 28),
        percentile_basis="the middles of advertised pay ranges",
    ),
    make_source("data-2023", name="Data Jobs 2023", geography="US", as_of=date(2023, 12, 31)),
    make_source("one-day", name="Open on One Day", as_of=date(2026, 8, 4)),
    make_source("survey", name="Wage Survey", kind="official survey", as_of=date(2024, 5, 31)),
)


def _turned(place: int, count: int) -> list[str]:
    """The skills from a place on, beginning anew at their end."""
    return [SKILLS[(place + i) % len(SKILLS)] for i in range(count)]


def _shares(place: int, more: tuple[SkillShare, ...] = ()) -> tuple[SkillShare, ...]:
    turned = (SkillShare(skill, 0.8 - 0.06 * i) for i, skill in enumerate(_turned(place, 11)))
    return (*turned, *more)


def _tracker(id_: str, place: int) -> Snapshot:
    return make_snapshot(
        id_,
        "tracker",
        openings=24_000 >> 2 * place,
        remote=0.07 + 0.01 * place,
        seniority=(0.2 + 0.05 * place, 0.7 - 0.05 * place, 0.1),
        salary=make_salary(120_000 + 20_000 * place, n=12_000 >> 2 * place, mean_low=93_000),
        skills=[*_turned(place, 2), "rust", *_turned(place + 2, 5)],
        companies=(("Acme", 2), ("Bolt", 1)),
        metros=("New York", "Remote"),
    )


def _pay_rows(id_: str, place: int) -> Snapshot:
    n = 5_200 - 320 * place
    median = 190_000 - 5_000 * place
    return make_snapshot(
        id_,
        "pay-rows",
        since=date(2024, 1, 1),
        as_of=date(2025, 6, 30),
        remote=0.2 - 0.005 * place,
        seniority=(0.6, 0.3, 0.1),
        bases=Bases(remote=n, seniority=n),
        salary=make_salary(median, n=n, median_low=median - 1_500, median_high=median + 1_500),
    )


def _job_board(id_: str, place: int) -> Snapshot:
    openings = 400 - 24 * place
    rust = (SkillShare("rust", 0.036),) if place % 2 == 0 else ()
    return make_snapshot(
        id_,
        "job-board",
        since=date(2025, 8, 1),
        as_of=date(2026, 2, 28),
        openings=openings,
        postings=openings + 20,
        remote=0.3,
        bases=Bases(remote=openings // 2, skills=openings - 10),
        salary=make_salary(170_000 + 2_000 * place, n=openings // 4),
        skills=_shares(place, rust),
        companies=(("Acme", 9), ("Example Corp", 4)),
    )


def _data_2023(id_: str, place: int) -> Snapshot:
    pay = make_salary(100_000 + 10_000 * place, n=900)
    return make_snapshot(id_, "data-2023", openings=3_000, salary=pay, skills=_shares(place + 3))


def _one_day(id_: str, place: int) -> Snapshot:
    return make_snapshot(id_, "one-day", openings=700 - 40 * place, metros=("Berlin", "Austin"))


def _survey(id_: str, _: int) -> Snapshot:
    occupation = OCCUPATIONS[id_]
    pay = make_salary(120_000 + 1_000 * len(occupation), n=None)
    return make_snapshot(id_, "survey", counted_as=occupation, salary=pay)


COVERED = (
    (_tracker, IDS[:7]),
    (_pay_rows, tuple(id_ for id_ in IDS if id_ != "prompt-engineer")),
    (_job_board, IDS),
    (_data_2023, ("ml-engineer", "data-scientist", *IDS[8:12])),
    (_one_day, IDS),
    (_survey, tuple(OCCUPATIONS)),
)
MANY: Catalog = make_catalog(
    *(make(id_, place) for make, ids in COVERED for place, id_ in enumerate(ids)),
    sources=SOURCES,
    roles=tuple(make_role(id_, title) for id_, title in TITLES.items()),
)
