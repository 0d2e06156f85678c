"""The files that are made from the described commands: completion scripts and manual pages."""

from careercli.catalog.bundled import bundled
from careercli.catalog.names import role_key
from careercli.occupations.database import opened
from careercli.occupations.titles import every_occupation
from careercli.render.completion import SHELLS, completion
from careercli.render.completion.tables import ShellWords
from careercli.render.man import pages
from careercli.views.command_line import CommandLine


def script(shell: str, tree: CommandLine) -> str:
    """Return a shell's completion script; bundled roles, skills and occupations are part of it."""
    catalog = bundled(every_skill=True)
    roles = [(role.id, role.title) for role in catalog.roles]
    aliases = [(alias, role.title) for role in catalog.roles for alias in role.aliases]
    occupations = [role_key(one.title) for one in every_occupation(opened())]
    skills = [skill.id for skill in catalog.skills]
    return completion(shell, ShellWords(tree, roles, aliases, skills, occupations))


def scripts(tree: CommandLine) -> dict[str, str]:
    """Return the text of every completion script by its path in the project."""
    return {f"completions/{known.file}": script(shell, tree) for shell, known in SHELLS.items()}


def manual_pages(tree: CommandLine) -> dict[str, str]:
    """Return the text of every manual page by its file's name."""
    return pages(tree)
