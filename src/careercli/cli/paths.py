"""Where this system keeps a user's files; the only module that asks platformdirs."""

import os
from pathlib import Path

from careercli.errors import CareerError
from careercli.files.limits import MOST_CATALOGS


class UnreadableFolder(CareerError):
    """The configuration folder, or what lies in it, cannot be looked at."""

    def __init__(self, folder: Path, error: OSError) -> None:
        reason = (error.strerror or str(error)).lower()
        super().__init__(f"cannot read {folder}: {reason}", "make it a folder that you may read")


class TooManyCatalogs(CareerError):
    """More files in `roles.d` than are read at every command."""

    def __init__(self, folder: Path) -> None:
        wrong = f"{folder}: more than {MOST_CATALOGS} catalog files"
        super().__init__(wrong, "put several into one, or give one with --catalog")


def own_catalogs() -> list[Path]:
    """Return the catalog files in the configuration folder's `roles.d`, in order of their names.

    Hidden files, which editors and file systems leave behind, folders, pipes and devices are
    no catalogs. Then the one of the boards that were fetched. Raises `UnreadableFolder` and
    `TooManyCatalogs`.
    """
    folder = config_folder() / "roles.d"
    try:
        with os.scandir(folder) as entries:
            names = [e.name for e in entries if e.name.endswith(".toml") and _is_catalog(e)]
    except FileNotFoundError:
        names = []
    except OSError as error:
        raise UnreadableFolder(folder, error) from None
    if len(names) > MOST_CATALOGS:
        raise TooManyCatalogs(folder)
    boards = boards_catalog()
    return [*(folder / name for name in sorted(names)), *([boards] if boards.is_file() else [])]


def _is_catalog(entry: "os.DirEntry[str]") -> bool:
    """Return whether an entry is a file, or a link that leads nowhere, which is worth a note."""
    if entry.name.startswith("."):
        return False
    try:
        return entry.is_file() or (entry.is_symlink() and not Path(entry).exists())
    except OSError:  # a link to itself, or to where nobody may look
        return True


def profile_file() -> Path:
    """Return where the saved profile stands; it need not exist."""
    return config_folder() / "profile.toml"


def word_list() -> Path:
    """Return where the role ids for the shells' completion stand; it need not exist."""
    return cache_folder() / "roles.tsv"


def catalog_cache() -> Path:
    """Return the folder that holds what own catalog files came to; it need not exist."""
    return cache_folder() / "catalogs"


def boards_folder() -> Path:
    """Return the folder of the boards that were fetched; it need not exist."""
    return data_folder() / "boards"


def boards_catalog() -> Path:
    """Return the catalog file of the boards that were fetched; it need not exist."""
    return data_folder() / "boards.toml"


def data_folder() -> Path:
    """Return the folder of what the user has collected; it need not exist."""
    from platformdirs import user_data_path

    return user_data_path("careercli", appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made anew at any time; it need not exist."""
    from platformdirs import user_cache_path

    return user_cache_path("careercli", appauthor=False)


def config_folder() -> Path:
    """Return the folder that holds the user's own settings; it need not exist."""
    from platformdirs import user_config_path

    return user_config_path("careercli", appauthor=False)
