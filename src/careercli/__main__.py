"""The way in: `careercli` and `python -m careercli`."""

import _signal  # type: ignore[import-not-found]  # `signal` itself imports much more
import gc
import os
import sys
from types import FrameType


def main() -> None:
    """Run the command line and exit with its code; an interrupt is 130, even during start-up.

    A command lives for a fraction of a second. To search its modules for garbage
    while they are imported, and to take them all apart at the end, costs a tenth
    of that, so neither is done: what was written is flushed where it is written.
    """
    gc.disable()
    _signal.signal(_signal.SIGINT, _interrupted)
    try:
        from careercli.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    os._exit(code)


def _interrupted(_number: int, frame: FrameType | None) -> None:
    """Raise `KeyboardInterrupt`, but exit while a module is imported: that may swallow it."""
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            os._exit(130)
        frame = frame.f_back
    raise KeyboardInterrupt


if __name__ == "__main__":
    main()
