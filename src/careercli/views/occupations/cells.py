"""The survey's figures as cells and words: yearly, hourly, topped out, or not released."""

from collections.abc import Sequence

from careercli.analysis.figures import RoleFigures
from careercli.analysis.occupation_list import Listed
from careercli.analysis.occupation_places import PlaceFigures
from careercli.catalog.model import Salary
from careercli.catalog.survey import AtLeast, HourlyWages, Place
from careercli.views.blocks import Cell, Value
from careercli.views.cells import NOTHING
from careercli.views.wording import ABSENT, money, percent, short_money

USD = "USD"


def wage_text(yearly: float | None, top: int | None, hourly: float | None) -> str | None:
    """Return a wage in full: $95,970, at least $239,200, $31.25 an hour; None where absent."""
    if yearly is not None:
        return money(round(yearly), USD)
    if top is not None:
        return f"at least {money(top, USD)}"
    return None if hourly is None else f"${hourly:,.2f} an hour"


def wage_cell(yearly: float | None, top: int | None, hourly: float | None) -> Cell:
    """Return a wage for tables: $95,970, ≥$239,200, $31.25/h."""
    if yearly is not None:
        return Cell(money(round(yearly), USD), values=(Value(yearly, "money", USD),))
    if top is not None:
        return Cell(f"≥{money(top, USD)}", values=(Value(top, "money", USD),))
    if hourly is not None:
        return Cell(f"${hourly:,.2f}/h", values=(Value(hourly, "money an hour", USD),))
    return NOTHING


def salary_cell(role: RoleFigures, measure: str) -> Cell:
    """Return a measure of a role's pay: `mean` or a percentile."""
    return wage_cell(*_parts(role.salary, role.hourly, measure))


def salary_text(role: RoleFigures, measure: str) -> str | None:
    """Return a measure of a role's pay as words, None where it is absent."""
    return wage_text(*_parts(role.salary, role.hourly, measure))


def median_cell(figures: PlaceFigures | Listed) -> Cell:
    """Return the median of an occupation at a place."""
    top = figures.at_least.median if figures.at_least else None
    return wage_cell(figures.median, top, figures.hourly.median if figures.hourly else None)


def median_text(figures: PlaceFigures) -> str | None:
    """Return the median of an occupation at a place as words, None where it is absent."""
    top = figures.at_least.median if figures.at_least else None
    return wage_text(figures.median, top, figures.hourly.median if figures.hourly else None)


def _parts(
    salary: Salary | None, hourly: HourlyWages | None, measure: str
) -> tuple[float | None, int | None, float | None]:
    tops = salary.at_least if salary and salary.at_least else AtLeast()
    return (
        getattr(salary, measure) if salary else None,
        getattr(tops, measure, None),
        getattr(hourly, measure) if hourly else None,
    )


def ratio_cell(ratio: float | None) -> Cell:
    """Return a location quotient: 1.32."""
    return NOTHING if ratio is None else Cell(f"{ratio:.2f}", values=(Value(ratio, "ratio"),))


def with_error(cell: Cell, error: float | None) -> Cell:
    """Return a cell with its relative standard error behind it: $95,380 ±0.3%."""
    if error is None or not cell.values:
        return cell
    values = (*cell.values, Value(error, "share"))
    return cell._replace(text=f"{cell.text} ±{percent(error)}", values=values)


def range_cell(role: RoleFigures, low: str, high: str) -> Cell:
    """Return two percentiles of a role's pay: $67K–$128K, $180K–≥$239K, $20.10–$55.00/h."""
    ends = [_parts(role.salary, role.hourly, measure) for measure in (low, high)]
    values = tuple(value for end in ends for value in wage_cell(*end).values)
    if not values:
        return NOTHING
    if values[0].unit == "money an hour":
        texts = [ABSENT if hourly is None else f"${hourly:,.2f}" for _, _, hourly in ends]
        return Cell(f"{'–'.join(texts)}/h", values=values)
    return Cell("–".join(_in_thousands(yearly, top) for yearly, top, _ in ends), values=values)


def _in_thousands(yearly: float | None, top: int | None) -> str:
    if yearly is not None:
        return short_money(round(yearly), USD)
    return ABSENT if top is None else f"≥{short_money(top, USD)}"


def thousand_cell(number: float | None) -> Cell:
    """Return jobs in a thousand: 19.3."""
    return (
        NOTHING
        if number is None
        else Cell(f"{number:.2f}", values=(Value(number, "per thousand"),))
    )


def where(place: Place) -> str:
    """Return a place as it stands behind the word in: Texas, the United States."""
    return f"the {place.name}" if place.type == "nation" else place.name


def shortened(names: Sequence[str], most: int) -> str:
    """Return so many names, and how many more there are."""
    more = f" +{len(names) - most}" if len(names) > most else ""
    return f"{', '.join(names[:most])}{more}" if names else "none"
