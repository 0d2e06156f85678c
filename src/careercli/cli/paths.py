"""Where this system keeps a user's files; the only module that asks platformdirs."""

from pathlib import Path

from careercli.errors import CareerError


class UnreadableFolder(CareerError):
    """The configuration folder, or what lies in it, cannot be looked at."""

    def __init__(self, folder: Path, error: OSError) -> None:
        reason = (error.strerror or str(error)).lower()
        super().__init__(f"cannot read {folder}: {reason}", "make it a folder that you may read")


def own_catalogs() -> list[Path]:
    """Return the catalog files in the configuration folder's `roles.d`, in order of their names."""
    folder = config_folder() / "roles.d"
    try:
        names = [path for path in folder.iterdir() if path.suffix == ".toml"]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise UnreadableFolder(folder, error) from None
    return sorted(names)


def profile_file() -> Path:
    """Return where the saved profile stands; it need not exist."""
    return config_folder() / "profile.toml"


def word_list() -> Path:
    """Return where the role ids for the shells' completion stand; it need not exist."""
    from platformdirs import user_cache_path

    return user_cache_path("careercli", appauthor=False) / "roles.tsv"


def config_folder() -> Path:
    """Return the folder that holds the user's own settings; it need not exist."""
    from platformdirs import user_config_path

    return user_config_path("careercli", appauthor=False)
