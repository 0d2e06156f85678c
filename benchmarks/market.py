"""What an import of postings costs, as multiples of a DuckDB query written for the one file.

    python benchmarks/market.py            # 100,000 postings
    python benchmarks/market.py 10000000   # a file of 2.6 GB

The postings are made up, the same every time: 15 roles under several titles and some titles of
none, employers and skills by Zipf's law, pay log-normal, every fiftieth posting twice. Both
programs run in processes of their own, with the same limit of memory, one after the other,
and must give the same figures, places aside. The last table is the reading of skills from texts.
"""

import json
import os
import random
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import duckdb

from careercli.catalog.bundled import bundled
from careercli.market.engine.database import MEMORY
from careercli.market.extraction import TextReader
from careercli.market.texts import left_out

ROUNDS = 3
TITLES = {
    "ml-engineer": ("Machine Learning Engineer", "Senior ML Engineer", "AI/ML Engineer"),
    "ai-swe": ("AI Software Engineer", "Senior AI Software Engineer"),
    "ai-pm": ("AI Product Manager", "Senior Product Manager, AI"),
    "data-scientist": ("Data Scientist", "Senior Data Scientist", "Junior Data Scientist"),
    "ai-architect": ("AI Architect", "Principal AI Architect"),
    "mlops-engineer": ("MLOps Engineer", "Senior MLOps Engineer"),
    "prompt-engineer": ("Prompt Engineer", "Lead Prompt Engineer"),
    "ai-engineer": ("AI Engineer", "Staff AI Engineer"),
    "software-engineer": ("Software Engineer", "Senior Software Engineer", "Backend Engineer"),
    "data-engineer": ("Data Engineer", "Senior Data Engineer"),
    "data-analyst": ("Data Analyst", "Junior Data Analyst"),
    "analytics-engineer": ("Analytics Engineer", "Senior Analytics Engineer"),
    "data-architect": ("Data Architect", "Senior Data Architect"),
    "research-scientist": ("Research Scientist", "Senior Research Scientist"),
    "research-engineer": ("Research Engineer", "Research Engineer Intern"),
}
LEVELS = {
    **dict.fromkeys(("Senior", "Staff", "Lead", "Principal"), "senior"),
    **dict.fromkeys(("Junior", "Intern"), "entry"),
}
NONE = ("Office Manager", "Nurse", "Chef de Partie")
SKILLS = 300
QUANTILES = ("p10", "p25", "median", "p75", "p90")
FIELDS = (
    "id=id,title=title,company=company,place=place,posted=posted,low=low,high=high,"
    "period=period,currency=currency,remote=remote,tags=skills"
)
# Levels as the titles above say them; what an expert would write who knows this one file.
EXPERT = """
set memory_limit = '{memory}'; set threads = {threads}; set preserve_insertion_order = false;
create table titles as select * from (values {titles}) as t(title, role, level);
create table posting as
  select any_value(role) as role, any_value(level) as level, any_value(company) as company,
    any_value(place) as place, any_value(remote) as remote, any_value(skills) as skills,
    any_value(low * factor) as low, any_value(high * factor) as high
  from (select *, case period when 'hour' then 2080 else 1 end as factor
    from read_csv('{path}', header = true, columns = {{id: 'BIGINT', title: 'VARCHAR',
      company: 'VARCHAR', place: 'VARCHAR', posted: 'DATE', low: 'DOUBLE', high: 'DOUBLE',
      period: 'VARCHAR', currency: 'VARCHAR', remote: 'BOOLEAN', skills: 'VARCHAR'}}))
  join titles using (title) group by id;
create table figures as select role, count(*) as openings, avg(remote::int) as remote,
  avg((level = 'senior')::int) as senior, avg((level = 'entry')::int) as entry,
  avg(low) as mean_low, avg(high) as mean_high,
  quantile_cont((low + high) / 2, [0.1, 0.25, 0.5, 0.75, 0.9]) as pay, count(low) as n
  from posting group by role;
create table skills as select role, skill, count(*) as n
  from (select role, unnest(string_split(skills, ',')) as skill from posting)
  group by role, skill
  qualify row_number() over (partition by role order by n desc, skill) <= 20;
create table employers as select role, company, count(*) as n from posting group by role, company
  qualify row_number() over (partition by role order by n desc, company) <= 5;
create table places as select role, place, count(*) as n from posting group by role, place
  qualify row_number() over (partition by role order by n desc, place) <= 5;
"""


# The figures that both must have, rounded as a catalog file has them.
COUNTED = """
select role, openings, round(remote, 4), round(senior, 4), round(entry, 4), n,
  [round(p) for p in [mean_low, mean_high] || pay],
  (select list(round(s.n / openings, 4) order by s.n desc) from skills as s
    where s.role = figures.role),
  (select list([company, e.n::varchar] order by e.n desc, company) from employers as e
    where e.role = figures.role)
from figures"""


class Run(NamedTuple):
    """What a process took: seconds by the clock and peak memory in MB; and its roles' figures."""

    seconds: float
    peak: float
    counted: dict[str, list[object]]


def make(path: Path, rows: int) -> None:
    """Write a CSV file of made-up postings."""
    titles = [title for held in TITLES.values() for title in held] + list(NONE)
    unranked = left_out(bundled(every_skill=True).skills)
    skills = [skill for skill in bundled().skills if skill.id not in unranked]
    names = [s.name for s in skills if s.name.replace(" ", "").isalnum()][:SKILLS]
    connection = duckdb.connect()
    connection.execute("set memory_limit = '1GB'")
    connection.execute("create table title as select $t as t", {"t": titles})
    connection.execute("create table skill as select $s as s", {"s": names})

    def uniform(salt: int) -> str:
        return f"(hash(i, {salt}) % 1000003 / 1000003.0)"

    def zipf(salt: int, most: int) -> str:
        return f"cast(floor({most} ** {uniform(salt)}) as integer)"

    normal = f"(({' + '.join(uniform(salt) for salt in range(40, 52))}) - 6)"
    low = f"(round(exp(11.7 + 0.3 * {normal}) / 1000) * 1000)"
    picked = ", ".join(f"s[{zipf(60 + at, len(names))}]" for at in range(8))
    connection.execute(f"""
        copy (select i + 1 as id,
            t[1 + cast(floor({uniform(1)} * {len(titles)}) as integer)] as title,
            'Company ' || {zipf(2, 100_000)} as company,
            ['Austin, TX', 'Chicago, IL', 'New York, NY', 'Seattle, WA', 'Boston']
              [1 + i % 5] as place,
            date '2026-01-01' + cast(i % 180 as integer) as posted,
            case when i % 10 = 0 then round({low} / 2080, 2) else {low} end as low,
            case when i % 10 = 0 then round({low} / 2080, 2) else {low} end * 1.25 as high,
            case when i % 10 = 0 then 'hour' else 'year' end as period, 'USD' as currency,
            {uniform(3)} < 0.2 as remote,
            array_to_string(list_sort(list_distinct([{picked}])), ',') as skills
          from (select case when i % 50 = 1 then i - 1 else i end as i from range({rows}) as r(i)),
            title, skill) to '{path}' (header)""")


def timed(command: list[str], cwd: Path) -> tuple[float, float, str]:
    """Return seconds, peak memory in MB and standard output of a process."""
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout  # noqa: S101
        printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024, printed


def ours(path: Path, folder: Path) -> Run:
    """Import the file through the command line."""
    command = [sys.executable, "-m", "careercli", "market", "import", str(path), "--source", "x"]
    seconds, peak, printed = timed([*command, "--map", FIELDS, "--json"], folder)
    file = folder / json.loads(printed)["file"]
    counted: dict[str, list[object]] = {}
    for role in tomllib.loads(file.read_text(encoding="utf-8"))["snapshot"]:
        pay, levels = role["salary"], role["seniority"]
        amounts = [pay[key] for key in ("mean_low", "mean_high", *QUANTILES)]
        counted[role["role"]] = [
            role["openings"], role["remote"], levels["senior"], levels["entry"], pay["n"], amounts,
            [skill["share"] for skill in role["skills"]],
            [[company["name"], str(company["openings"])] for company in role["companies"]],
        ]  # fmt: skip
    return Run(seconds, peak, counted)


def experts(path: Path, folder: Path) -> Run:
    """Run the query that was written for this file."""
    rows = []
    for role, held in TITLES.items():
        for title in held:
            level = next((level for word, level in LEVELS.items() if word in title.split()), "mid")
            rows.append(f"('{title}', '{role}', '{level}')")
    script = EXPERT.format(memory=MEMORY, threads=os.cpu_count(), titles=", ".join(rows), path=path)
    (folder / "expert.py").write_text(
        f"import duckdb, json\nc = duckdb.connect('expert.duckdb')\nc.execute({script!r})\n"
        f"print(json.dumps(c.execute({COUNTED!r}).fetchall()))\n"
    )
    seconds, peak, printed = timed([sys.executable, "expert.py"], folder)
    (folder / "expert.duckdb").unlink()
    return Run(seconds, peak, {role: figures for role, *figures in json.loads(printed)})


def texts(count: int) -> None:
    """Print how fast made-up descriptions, each another, are read on one core."""
    random.seed(1)
    words = [w for line in (__doc__ or "").split("\n") for w in line.split()] + list(
        "you will work with the team to build and run systems that our customers use".split()  # noqa: SIM905
    )
    names = [skill.name for skill in bundled(every_skill=True).skills]
    pieces = [
        " ".join(random.choice(names) if random.random() < 0.05 else random.choice(words)  # noqa: S311
                 for _ in range(400))
        for _ in range(1000)
    ]  # fmt: skip
    reader = TextReader(bundled(every_skill=True).skills, many=True)
    texts = [(f"Posting {number}. {random.choice(pieces)}", False) for number in range(count // 10)]  # noqa: S311
    start = time.process_time()
    reader.read(texts)
    seconds = time.process_time() - start
    size = sum(len(text) for text, _ in texts) / 1e6
    print(f"\nSkills in texts: {size:,.0f} MB at {size / seconds:.0f} MB/s on one core.")


def main(rows: int) -> None:
    """Print the table of docs/performance.md."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "postings.csv"
        make(path, rows)
        print(f"{rows:,} postings, {path.stat().st_size / 1e6:,.0f} MB of CSV, best of {ROUNDS}.\n")
        pairs = [(experts(path, folder), ours(path, folder)) for _ in range(ROUNDS)]
        expert = min((pair[0] for pair in pairs), key=lambda run: run.seconds)
        own = min((pair[1] for pair in pairs), key=lambda run: run.seconds)
        if expert.counted != own.counted:
            role = next(r for r, held in expert.counted.items() if own.counted.get(r) != held)
            other = own.counted.get(role)
            sys.exit(f"they count {role} differently: {expert.counted[role]} and {other}")
        print("| | seconds | × the query | peak MB |\n|---|---:|---:|---:|")
        print(f"| a query for this file | {expert.seconds:.1f} | 1.0 | {expert.peak:,.0f} |")
        ratio = own.seconds / expert.seconds
        print(f"| `careercli market import` | {own.seconds:.1f} | {ratio:.1f} | {own.peak:,.0f} |")
    texts(min(rows, 20_000))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
