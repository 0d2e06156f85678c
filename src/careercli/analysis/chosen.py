"""The roles that a command is given by name."""

from collections.abc import Sequence

from careercli.catalog.lookup import find_role
from careercli.catalog.model import Catalog, Role
from careercli.errors import WrongUse

MOST_ROLES = 6


class WrongRoles(WrongUse):
    """Too few roles, more than six, or one of them twice."""


def chosen_roles(
    catalog: Catalog, names: Sequence[str], command: str, least: int
) -> tuple[Role, ...]:
    """Return from `least` to six different roles, given by id, alias or title.

    Raises `UnknownRole` and `WrongRoles`, which names the command.
    """
    roles = tuple(find_role(catalog, name) for name in names)
    for role in roles:
        if roles.count(role) > 1:
            message = f"{role.title} is named twice"
            raise WrongRoles(message, f"give another role beside {role.id}")
    if not least <= len(roles) <= MOST_ROLES:
        message = f"{command} takes {least} to {MOST_ROLES} roles, not {len(roles)}"
        hint = "`careercli roles` lists all roles"
        if len(roles) == 1:
            only = roles[0].id
            hint = f"name another beside {only}, or see it alone: `careercli show {only}`"
        raise WrongRoles(message, hint)
    return roles
