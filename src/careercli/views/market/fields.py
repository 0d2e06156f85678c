"""What is said about the columns of an import, and about those of which nothing was read."""

from careercli.analysis.postings import FieldReading, ImportReport
from careercli.errors import shortened
from careercli.views.wording import count

PAY = ("low", "high", "pay")
MENDS = {
    "currency unknown": "name it with --currency EUR",
    "no period is stated": "name its column with --map period=COLUMN",
}


def unread(report: ImportReport) -> tuple[str, ...]:
    """Return a warning for each column of which nothing was understood, or no amount counts."""
    fields = tuple(field_line(field) for field in report.fields if not field.understood)
    return (*fields, *_unpaid(report))


def _unpaid(report: ImportReport) -> tuple[str, ...]:
    """Return why no pay counts though amounts are understood, and what would mend it."""
    stated = any(field.field in PAY and field.understood for field in report.fields)
    if not stated or report.with_pay or not report.pay_left_out:
        return ()
    reasons = "; ".join(f"{count(left.postings)} {left.reason}" for left in report.pay_left_out)
    mends = dict.fromkeys(mend for left in report.pay_left_out if (mend := _mend(left.reason)))
    return (f"pay: no amount counts: {reasons}{''.join(f'; {mend}' for mend in mends)}",)


def _mend(reason: str) -> str | None:
    """Return what makes pay count that does not; None where nothing does."""
    if reason.startswith("in "):  # in GBP, where another currency was asked for
        return f"count it with --currency {reason.removeprefix('in ')}"
    return MENDS.get(reason)


def field_line(field: FieldReading) -> str:
    """Return `posted: understood 2 of 3; not understood: 'soon'`."""
    known = f"{field.field}: understood {count(field.understood)} of {count(field.stated)}"
    values = ", ".join(repr(shortened(value)) for value in field.not_understood)
    return f"{known}; not understood: {values}" if values else known
