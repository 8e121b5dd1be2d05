"""Where the program begins: a subcommand, or the window.

Qt is imported only for the window, so that the command line starts at once and works on
machines without a display.
"""

import sys

from workbench.cli.main import COMMANDS, run

CORE_OPTIONS = frozenset({"--help", "--version"})


def main() -> int:
    """Run the subcommand the arguments name, else open the window on the files they name."""
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0] in CORE_OPTIONS):
        return run(arguments)
    return run(["--help"])


if __name__ == "__main__":
    sys.exit(main())
