"""The editorial text of a role as blocks; `show` and `compare` use the same."""

from collections.abc import Callable, Sequence

from careercli.analysis.figures import RoleFigures
from careercli.views.blocks import Block, Items, Text
from careercli.views.wording import listed

Editor = Callable[[RoleFigures], tuple[Block, ...]]


def career_path(role: RoleFigures) -> tuple[Block, ...]:
    """Return the ladder, what the role leads to and where people come from."""
    e = role.editorial
    items = (
        ("Ladder: " + " → ".join(e.ladder)) if e.ladder else "",
        e.ladder_note or "",
        f"Leads to {listed(e.leads_to, 'or')}." if e.leads_to else "",
        f"People come from: {listed(e.feeder_roles)}." if e.feeder_roles else "",
    )
    return _items(items, role.title)


def getting_in(role: RoleFigures) -> tuple[Block, ...]:
    """Return how people get in, and what they work with."""
    e = role.editorial
    stack = f"You work with: {'; '.join(e.stack)}." if e.stack else ""
    return _items((*e.getting_in, stack), role.title)


def market(role: RoleFigures) -> tuple[Block, ...]:
    """Return demand, what good and bad postings say, and what is rising."""
    e = role.editorial
    return (
        *_items(e.demand, f"{role.title}: demand"),
        *_items(e.good_signs, f"{role.title}: a good posting"),
        *_items(e.bad_signs, f"{role.title}: a bad posting"),
        *_items(e.rising, f"{role.title}: rising skills"),
    )


def week(role: RoleFigures) -> tuple[Block, ...]:
    """Return a week at work."""
    return _items(role.editorial.week, role.title)


def shared_feeders(roles: Sequence[RoleFigures]) -> tuple[Block, ...]:
    """Return the feeder roles that all the roles share."""
    first, *others = (role.editorial.feeder_roles for role in roles)
    shared = [name for name in first if all(name in other for other in others)]
    if not shared:
        return ()
    text = f"Feeder roles they share: {listed(shared)}."
    return (Text(text, "strong"),)


def of_each(editor: Editor, roles: Sequence[RoleFigures]) -> tuple[Block, ...]:
    """Return what an editorial section says of each role, one after the other."""
    return tuple(block for role in roles for block in editor(role))


def _items(items: Sequence[str], lead: str) -> tuple[Block, ...]:
    texts = tuple(item for item in items if item)
    return (Items(texts, lead),) if texts else ()
