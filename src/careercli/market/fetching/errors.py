"""What ends a call, or the whole fetch."""


class NoAnswer(Exception):
    """What a host says nothing by: why, and the status where there was one.

    `out_of_reach` says that no connection came about.
    """

    def __init__(self, why: str, status: int | None = None, out_of_reach: bool = False) -> None:
        super().__init__(why)
        self.why, self.status, self.out_of_reach = why, status, out_of_reach


class Stopped(Exception):
    """The fetch is to end."""
