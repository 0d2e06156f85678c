"""`careercli market`: files of postings as catalog files."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from careercli.answers.world import Answer
from careercli.catalog.rules import ID, ID_RIGHT
from careercli.cli.options import Wait, today, world
from careercli.cli.progress import progress
from careercli.errors import CareerError, WrongUse, shortened
from careercli.files.limits import LOCK_SECONDS
from careercli.market.options import ImportOptions, Wanted

Files = Annotated[
    list[str], typer.Argument(metavar="FILE ...", help="Files of postings, or globs.")
]
Columns = Annotated[
    str | None,
    typer.Option("--map", metavar="FIELD=COLUMN,...", help="The columns of another kind of file."),
]
Rules = Annotated[
    list[Path] | None,
    typer.Option("--titles", metavar="FILE", help="Title rules that come before the bundled ones."),
]
Lenient = Annotated[
    bool, typer.Option("--lenient", help="Skip rows that cannot be read, however many.")
]

Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", help="The files' encoding, where it is not UTF-8."),
]
Id = Annotated[str, typer.Option("--source", metavar="ID", help="An id for the source.")]
Name = Annotated[str | None, typer.Option("--name", metavar="NAME", help="The source's name.")]
Address = Annotated[str | None, typer.Option("--url", metavar="URL", help="The source's address.")]
LastDay = Annotated[
    str | None, typer.Option("--as-of", metavar="DATE", help="The last day of the figures.")
]
Country = Annotated[
    str | None, typer.Option("--country", metavar="CODE", help="Only postings there: US, GB.")
]
Since = Annotated[
    str | None, typer.Option("--since", metavar="DATE", help="Only postings since then.")
]
Until = Annotated[
    str | None, typer.Option("--until", metavar="DATE", help="Only postings until then.")
]
By = Annotated[
    Literal["year", "quarter", "month"] | None,
    typer.Option("--by", metavar="<year|quarter|month>", help="A snapshot for each period."),
]
PaidIn = Annotated[
    str | None,
    typer.Option("--currency", metavar="CODE", help="The currency of pay; else the commonest."),
]
Least = Annotated[
    int, typer.Option("--least", metavar="N", min=1, help="Leave out roles with fewer.")
]
Target = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="The catalog file; else SOURCE.toml."),
]


class NotAnOption(WrongUse):
    """A value that an option of the import cannot have."""


class TooMuchInput(CareerError):
    """Standard input goes on and on."""


def start() -> None:
    """Turn files of job postings into figures.

    Examples:
        careercli market titles jobs.csv
        careercli market import jobs.csv --source my-board
    """


def import_postings(
    context: typer.Context,
    files: Files,
    source: Id,
    name: Name = None,
    url: Address = None,
    as_of: LastDay = None,
    country: Country = None,
    since: Since = None,
    until: Until = None,
    by: By = None,
    currency: PaidIn = None,
    least: Least = 1,
    columns: Columns = None,
    titles: Rules = None,
    output: Target = None,
    lenient: Lenient = False,
    encoding: Encoding = None,
    wait: Wait = LOCK_SECONDS,
) -> Answer:
    """Make a catalog file of files of postings, and report what became of every row.

    Examples:
        careercli market import jobs.csv --source my-board
        careercli market import jobs.csv --source my-board --country US --by year
        careercli market import offers.csv --source mine --map title=position,text=about

    Reads CSV, JSON lines, JSON and Parquet, plain or gzipped: JobSpy, ai-jobs.net, data_jobs,
    Built In, open-jobs and LinkedIn files, Greenhouse, Lever, Ashby, Personio and Teamtailor
    boards, OEWS tables, and any other with --map.
    """
    from careercli.answers.market_import import ImportRequest, answer

    wanted = Wanted(_code(country, "--country", 2), _day(since, "--since"), _day(until, "--until"))
    postings = ImportOptions(
        source=_id(source), name=name, url=_address(url), as_of=_day(as_of, "--as-of"),
        wanted=wanted, by=by, currency=_code(currency, "--currency", 3), columns=columns,
        least=least, lenient=lenient, encoding=_encoding(encoding),
    )  # fmt: skip
    target = _target(output or Path(f"{postings.source}.toml"))
    with standard_input(files) as paths, progress(context.obj) as say:
        request = ImportRequest(tuple(paths), postings, target, tuple(titles or ()))
        return answer(request, world(reads_catalogs=False, wait=wait), say)


def titles(
    context: typer.Context,
    files: Files,
    columns: Columns = None,
    titles: Rules = None,
    lenient: Lenient = False,
    encoding: Encoding = None,
    every: Annotated[bool, typer.Option("--all", help="Show all titles.")] = False,
) -> Answer:
    """Show every distinct title with its role, its seniority and its count.

    Examples:
        careercli market titles jobs.csv
        careercli market titles jobs.csv --titles rules.toml --json
    """
    from careercli.answers.market_titles import TitlesRequest, answer

    with standard_input(files) as paths, progress(context.obj) as say:
        rules, coding = tuple(titles or ()), _encoding(encoding)
        request = TitlesRequest(tuple(paths), columns, rules, lenient, every, tuple(files), coding)
        return answer(request, world(reads_catalogs=False), say)


@contextmanager
def standard_input(files: list[str]) -> Iterator[list[str]]:
    """Give the files with standard input as a file, where `-` stands for it.

    Raises `NothingToRead` rather than wait for keys, and where `-` stands twice. What is wrong
    with the file is told of `-`.
    """
    if "-" not in files:
        yield files
        return
    from careercli.files.limits import STDIN_BYTES
    from careercli.files.reading import TWICE, NothingToRead, stdin
    from careercli.market.folders import temporary_folder

    if files.count("-") > 1:
        raise NothingToRead(TWICE)
    source = stdin()
    with temporary_folder() as folder:
        copy = folder / "standard-input"
        size = 0
        with copy.open("wb") as target:
            while block := source.read(1 << 20):
                size += target.write(block)
                if size > STDIN_BYTES:
                    wrong = f"standard input holds more than {STDIN_BYTES >> 30} GiB"
                    raise TooMuchInput(wrong, "save it as a file first")
        try:
            yield [str(copy) if file == "-" else file for file in files]
        except CareerError as error:
            error.message = error.message.replace(str(copy), "-")
            raise


def _target(path: Path) -> Path:
    """Return where to write; raise `NotAnOption` for what is no file, before the work is done."""
    if str(path) == "-" or (path.exists() and not path.is_file()):
        raise NotAnOption(f"-o: {path} is not a file", "give the path of a catalog file")
    return path


def _id(written: str) -> str:
    if not ID.fullmatch(written):
        raise NotAnOption(f"--source: {written!r} is not an id", ID_RIGHT)
    return written


def _day(written: str | None, option: str) -> date | None:
    try:
        day = None if written is None else date.fromisoformat(written)
    except ValueError:
        wrong = f"{option}: {shortened(written or '')!r} is not a date"
        raise NotAnOption(wrong, "a date such as 2026-10-31") from None
    if option == "--as-of" and day and day > today():
        raise NotAnOption(f"--as-of: {day} is still to come", "the last day of the figures")
    return day


def _code(written: str | None, option: str, length: int) -> str | None:
    if written is not None and not (len(written) == length and written.isalpha()):
        example = "US or GB" if length == 2 else "USD or EUR"
        raise NotAnOption(f"{option}: {shortened(written)!r} is not a code", f"such as {example}")
    return written and written.upper()


def _encoding(written: str | None) -> str | None:
    """Return the name of an encoding of texts; raise `NotAnOption` for any other word."""
    try:
        if written is not None:
            "".encode(written)
    except (LookupError, ValueError):
        wrong = f"--encoding: {shortened(written or '')!r} is not an encoding"
        raise NotAnOption(wrong, "such as cp1252, latin-1 or utf-16") from None
    return written


def _address(written: str | None) -> str | None:
    if written is not None and not written.startswith(("https://", "http://")):
        wrong = f"--url: {shortened(written)!r} is not an address"
        raise NotAnOption(wrong, "an address that begins with https://")
    return written
