"""The way in: `careercli` and `python -m careercli`."""

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
    try:
        from careercli.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    os._exit(code)


if __name__ == "__main__":
    main()
