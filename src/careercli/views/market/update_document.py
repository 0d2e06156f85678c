"""The document behind `market update --json`."""

from typing import Literal, NamedTuple

from careercli.analysis.boards import FetchResult
from careercli.analysis.chain import ChainPoint
from careercli.analysis.postings import ImportReport
from careercli.analysis.weeks import BoardChange, RoleChange


class UpdateDocument(NamedTuple):
    """What `market update --json` prints; `report` is null where nothing was imported.

    `demand` is the matched chain index of the openings of all roles, 1 on the first day.
    `unreadable` says what is wrong with payloads that answered and could not be imported.
    """

    schema: Literal["careercli/market-update/1"]
    fetch: FetchResult
    file: str
    report: ImportReport | None
    roles: tuple[RoleChange, ...]
    boards: BoardChange | None
    demand: ChainPoint | None
    unreadable: tuple[str, ...]


def update_document(
    fetch: FetchResult,
    file: str,
    report: ImportReport | None,
    roles: tuple[RoleChange, ...],
    boards: BoardChange | None,
    demand: ChainPoint | None,
    unreadable: tuple[str, ...],
) -> UpdateDocument:
    """Return the JSON document of an update."""
    schema: Literal["careercli/market-update/1"] = "careercli/market-update/1"
    return UpdateDocument(schema, fetch, file, report, roles, boards, demand, unreadable)
