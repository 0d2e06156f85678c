"""The way in: `careercli` and `python -m careercli`."""

import _signal  # type: ignore[import-not-found]  # `signal` itself imports much more
import gc
import os
import sys


def main() -> None:
    """Run the command line and exit with its code; an interrupt is 130, even during start-up.

    A command lives for a fraction of a second. To search its modules for garbage
    while they are imported, and to take them all apart at the end, costs a tenth
    of that, so neither is done: what was written is flushed where it is written.
    """
    gc.disable()
    # While modules are imported an interrupt could end in one of theirs, as their error.
    _signal.signal(_signal.SIGINT, lambda _signal, _frame: os._exit(130))
    try:
        from careercli.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    os._exit(code)


if __name__ == "__main__":
    main()
