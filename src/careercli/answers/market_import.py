"""Files of postings as a catalog file, with a report of what became of every row."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.answers.world import Answer, Data, World
from careercli.catalog.bundled import bundled
from careercli.catalog.merging import ready_to_write, write_snapshots
from careercli.catalog.model import Source
from careercli.market.importing import Say, import_postings
from careercli.market.options import ImportOptions
from careercli.market.titles import title_rules
from careercli.views.market.document import import_document
from careercli.views.market.fields import unread

if TYPE_CHECKING:
    from careercli.views.blocks import Page


class ImportRequest(NamedTuple):
    """Files of postings, how to read them, and the catalog file to write.

    `titles` are files of title rules that come before the bundled ones.
    """

    files: tuple[str, ...]
    postings: ImportOptions
    target: Path
    titles: tuple[Path, ...] = ()


def answer(request: ImportRequest, world: World, say: Say) -> Answer:
    """Write the catalog file and return the report; `say` is called with what is being done.

    Raises `CareerError` for files that cannot be read or written; the target is then as it was.
    """
    postings = request.postings._replace(today=world.today)
    ready_to_write(request.target, _expected(postings), world.today)
    catalog = bundled(every_skill=True)
    rules = title_rules(request.titles)
    doubted = {remark.skill for source in catalog.sources for remark in source.doubtful}
    imported = import_postings(request.files, postings, rules, catalog.skills, say, doubted)
    source, snapshots = imported.source, imported.snapshots
    write_snapshots(request.target, source, snapshots, world.today, world.wait)
    options = Data((request.target,), postings.source).options

    def page() -> "Page":
        from careercli.views.market.page import import_page

        return import_page(str(request.target), imported.report, options)

    return Answer(
        lambda: import_document(str(request.target), imported.report),
        page,
        warnings=unread(imported.report, imported.pay_left_out),
        saved=True,
    )


def _expected(postings: ImportOptions) -> Source:
    """Return the source as far as the options tell, before anything is read."""
    name, currency = postings.name or postings.source, postings.currency or "USD"
    return Source(postings.source, name, "postings", currency, url=postings.url)
