"""What is said about the columns of an import, and about those of which nothing was read."""

from collections.abc import Sequence

from careercli.analysis.postings import (
    CURRENCY_UNKNOWN,
    NO_PERIOD,
    FieldReading,
    ImportReport,
    PayLeftOut,
)
from careercli.errors import shortened
from careercli.views.wording import count

PAY = ("low", "high", "pay")
MENDS = {
    CURRENCY_UNKNOWN: "name it with --currency EUR",
    NO_PERIOD: "name its column with --map period=COLUMN",
}


def unread(report: ImportReport, pay_left_out: Sequence[PayLeftOut]) -> tuple[str, ...]:
    """Return a warning for each column of which nothing is understood, or no amount counts."""
    fields = tuple(field_line(field) for field in report.fields if not field.understood)
    return (*fields, *_unpaid(report, pay_left_out))


def _unpaid(report: ImportReport, pay_left_out: Sequence[PayLeftOut]) -> tuple[str, ...]:
    """Return why no pay counts though amounts are understood, and what would mend it."""
    stated = any(field.field in PAY and field.understood for field in report.fields)
    if not stated or report.with_pay or not pay_left_out:
        return ()
    reasons = "; ".join(f"{count(left.postings)} {left.reason}" for left in pay_left_out)
    mends = dict.fromkeys(mend for left in pay_left_out if (mend := _mend(left)))
    return (f"pay: no amount counts: {reasons}{''.join(f'; {mend}' for mend in mends)}",)


def _mend(left: PayLeftOut) -> str | None:
    """Return what makes pay count that was left out; None where nothing does."""
    if left.currency:
        return f"count it with --currency {left.currency}"
    return MENDS.get(left.reason)


def field_line(field: FieldReading) -> str:
    """Return `posted: understood 2 of 3; not understood: 'soon'`."""
    known = f"{field.field}: understood {count(field.understood)} of {count(field.stated)}"
    values = ", ".join(repr(shortened(value)) for value in field.not_understood)
    return f"{known}; not understood: {values}" if values else known
