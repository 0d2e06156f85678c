"""What is said of the columns of an import, and of those that say nothing."""

from careercli.analysis.postings import FieldReading, ImportReport
from careercli.errors import shortened
from careercli.views.wording import count


def unread(report: ImportReport) -> tuple[str, ...]:
    """Return a warning for each column of which nothing is understood."""
    return tuple(field_line(field) for field in report.fields if not field.understood)


def field_line(field: FieldReading) -> str:
    """Return `posted: understood 2 of 3; not understood: 'soon'`."""
    known = f"{field.field}: understood {count(field.understood)} of {count(field.stated)}"
    values = ", ".join(repr(shortened(value)) for value in field.not_understood)
    return f"{known}; not understood: {values}" if values else known
