"""Files of postings as snapshots of a source, with a report of what became of every row."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from careercli.analysis.postings import ImportReport, PayLeftOut, TitleReading
from careercli.catalog.model import Skill, Snapshot, Source
from careercli.market.board_files import YOUNG, board_day, boards_in, of_boards
from careercli.market.classification import classify, read_titles
from careercli.market.counting import commonest_currency, counts, stated_pay
from careercli.market.duplicates import read_duplicates
from careercli.market.engine.database import Engine, started
from careercli.market.errors import BadPostings, NothingToImport, WrongOption
from careercli.market.figures import MOST_NAMED, figures
from careercli.market.first_reading import Tell, read_written
from careercli.market.layouts import Layout, mapped
from careercli.market.occupations import is_survey, occupations
from careercli.market.options import ImportOptions
from careercli.market.places import places
from careercli.market.reading import expanded, scan, told_where_changed
from careercli.market.reporting import Outcome, Tally, pay_left_out, report, survey_report
from careercli.market.scans import Scan
from careercli.market.snapshots import Days, snapshots_of
from careercli.market.source import source_of
from careercli.market.text_facts import read_pay, text_home
from careercli.market.texts import read_skills
from careercli.market.titles import TitleRules

LATER_STEPS = 4  # those that follow the files'
Say = Callable[[str, int, int], None]  # what is being done, and which step of how many that is


class Imported(NamedTuple):
    """A source with its snapshots, in the order of roles and periods, and the report.

    `pay_left_out` says why pay does not count, as the report does, and in which currency it is.
    """

    source: Source
    snapshots: tuple[Snapshot, ...]
    report: ImportReport
    pay_left_out: tuple[PayLeftOut, ...] = ()


def import_postings(
    files: Sequence[str],
    options: ImportOptions,
    rules: TitleRules,
    skills: tuple[Skill, ...],
    say: Say,
    doubted: Collection[str] = (),
) -> Imported:
    """Read files of postings and return each role's figures.

    `say` is called with what is being done; `doubted` are skills whose share is told
    whatever their rank. Raises `MarketMissing`, `BadPostings`, `WrongOption` and
    `NothingToImport`.
    """
    paths = expanded(files)
    surveys = [path for path in paths if is_survey(path)]
    if surveys:
        if len(paths) > 1:
            wrong = f"{surveys[0]}: a survey's wages are imported alone"
            raise WrongOption(wrong, "import the other files under a source of their own")
        return _survey(surveys[0], options)
    with started() as engine, told_where_changed(paths):
        return _imported(engine, paths, options, rules, skills, say, doubted)


def _imported(
    engine: Engine,
    files: Sequence[Path],
    options: ImportOptions,
    rules: TitleRules,
    skills: tuple[Skill, ...],
    say: Say,
    doubted: Collection[str],
) -> Imported:
    outcome = read_postings(engine, files, options, rules, skills, say)
    layouts = outcome.files.layouts
    currency = options.currency or commonest_currency(engine)
    boards = boards_in(files, options)
    young = options.as_of - YOUNG if boards and options.as_of else None
    ends = all(layout.ends for layout in layouts)
    every = figures(counts(engine, currency, MOST_NAMED, young), ends, doubted)
    large_enough = {
        group: group_figures
        for group, group_figures in every.items()
        if group_figures.totals.distinct >= options.least
    }
    if not large_enough:
        raise _nothing(files, outcome.reasons, options.least if every else 1)
    days = engine.rows("select min(day), max(day) from chosen")[0]
    tally = Tally(every, currency, days, pay_left_out(engine, currency))
    import_report = report(engine, options, rules, outcome, tally)
    source = source_of(options, layouts, import_report)
    period = _whole_years(days) if any(layout.years for layout in layouts) else days
    snapshots = snapshots_of(large_enough, options, period, source.kind == "postings")
    if boards:
        source = source._replace(days=board_day(boards, options.as_of))
        names = [boards[path] for path in outcome.files.paths]
        groups = zip(snapshots, large_enough.values(), strict=True)
        snapshots = (of_boards(s, f, names, days[0] is not None) for s, f in groups)
    elif options.by is None:  # no history, in which pay at a fixed mix would need it
        snapshots = (snapshot._replace(pay_by_level=None) for snapshot in snapshots)
    return Imported(source, tuple(snapshots), import_report, tally.pay_left_out)


def _whole_years(days: Days) -> Days:
    """Return the last day of the last year, where rows say no more than their year."""
    first, last = days
    return first, last and date(last.year, 12, 31)


def read_postings(
    engine: Engine,
    files: Sequence[Path],
    options: ImportOptions,
    rules: TitleRules,
    skills: tuple[Skill, ...],
    say: Say,
) -> Outcome:
    """Read files into the tables that `counts` counts, and return what became of their rows."""
    scans = _scans(engine, files, options)
    tell = _teller(say, 2 * len(scans) + LATER_STEPS)
    files_read = read_written(engine, scans, options.lenient, tell)
    reasons = classify(engine, scans, options, rules, places(), tell)
    tell("looking for duplicates")
    duplicates = read_duplicates(engine)
    tell("reading skills")
    read_skills(engine, skills)
    tell("reading pay")
    read_pay(engine, options.currency)
    engine.keep(text_home())
    tell("counting")
    engine.name(stated_pay())
    return Outcome(files_read, reasons, duplicates)


def titles_of(
    files: Sequence[str],
    columns: str | None,
    lenient: bool,
    rules: TitleRules,
    say: Say,
    encoding: str | None = None,
) -> tuple[TitleReading, ...]:
    """Return what the rules make of every distinct title, the most frequent first.

    Raises `MarketMissing`, `BadPostings` and `WrongOption`.
    """
    options = ImportOptions("titles", columns=columns, lenient=lenient, encoding=encoding)
    paths = expanded(files)
    with started() as engine, told_where_changed(paths):
        scans = _scans(engine, paths, options)
        read_written(engine, scans, lenient, _teller(say, len(scans)))
        return read_titles(engine, rules)


def _teller(say: Say, of: int) -> Tell:
    """Return what tells each step by its number, and that there are so many."""
    numbers = iter(range(of))
    return lambda step: say(step, next(numbers), of)


def _scans(engine: Engine, files: Sequence[Path], options: ImportOptions) -> list[Scan]:
    """Return how to read the files that hold postings; raise `BadPostings` where none does."""
    layout = mapped(options.columns) if options.columns else None
    scanned = [scan(path, layout, engine, options.encoding) for path in files]
    scans = [one for one in scanned if one is not None]
    if not scans:
        raise BadPostings(files[0], "holds no posting", "give a file that holds postings")
    for one in scans:
        _check_years(one.layout, options)
    return scans


def _check_years(layout: Layout, options: ImportOptions) -> None:
    """Raise `WrongOption` where days or months are asked of a layout that knows years alone."""
    since, until = options.wanted.since, options.wanted.until
    inside = (since and (since.month, since.day) != (1, 1)) or (
        until and (until.month, until.day) != (12, 31)
    )
    if layout.years and (inside or options.by in ("quarter", "month")):
        wrong = f"{layout.name} says only in which year a row is from"
        raise WrongOption(wrong, "--by year, --since YEAR-01-01, --until YEAR-12-31")


def _nothing(files: Sequence[Path], reasons: dict[str, int], least: int) -> NothingToImport:
    names = ", ".join(map(str, files))[:200]
    if least > 1:
        wrong = f"no role has {least:,} postings in {names}"
        return NothingToImport(wrong, "take a lower --least")
    why = ", ".join(f"{reason}: {count:,}" for reason, count in reasons.items()) or "no rows"
    hint = "`careercli market titles FILE` shows how its titles are read"
    return NothingToImport(f"no posting of {names} counts ({why})", hint)


def _survey(path: Path, options: ImportOptions) -> Imported:
    if options != ImportOptions(
        options.source, options.name, options.url, options.as_of, today=options.today
    ):
        wrong = f"{path}: the wages of a survey can be neither sifted nor split"
        raise WrongOption(wrong, "it takes --source, --name, --url, --as-of and -o")
    source, snapshots, rows = occupations(path, options)
    roles = [snapshot.role for snapshot in snapshots]
    return Imported(source, snapshots, survey_report(source, roles, rows))
