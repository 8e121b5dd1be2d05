"""Where the program begins: a subcommand, or the window.

Qt is imported only for the window, so that the command line starts at once and works on
machines without a display.
"""

import gc
import sys

from workbench.cli.main import COMMANDS, run

CORE_OPTIONS = frozenset({"--help", "--version"})
QUIT_WHEN_SHOWN = "--quit-when-shown"


def main() -> int:
    """Run the subcommand the arguments name, else open the window on the files they name."""
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0] in CORE_OPTIONS):
        return run(arguments)
    files = [argument for argument in arguments if argument != QUIT_WHEN_SHOWN]
    if any(name.startswith("-") for name in files):
        return run(arguments)  # which says what is wrong with it
    # What is made at the start stays; looking for litter in it would take a sixth of the time.
    gc.disable()
    from ui.app import run as open_window  # noqa: PLC0415

    return open_window(files, quit_when_shown=QUIT_WHEN_SHOWN in arguments)


if __name__ == "__main__":
    sys.exit(main())
