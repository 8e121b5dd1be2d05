"""Where the program begins: a subcommand, or the window.

Qt is imported only for the window, so that the command line starts at once and works on
machines without a display.
"""

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.worker_process import WorkerProcess


CORE_OPTIONS = frozenset({"--help", "--version"})
QUIT_WHEN_SHOWN = "--quit-when-shown"
CORE = (
    "worker",
    "claims.clashes",
    "claims.speakers",
    "dates.typed_ancient",
    "report.timeline",
    "review.blocks",
    "review.citing",
    "review.coverage",
    "review.evidence",
    "review.several",
    "review.sight",
    "review.view",
)
"""Modules of the core that bring along nearly all the window needs of it."""


def main() -> int:
    """Run the subcommand the arguments name, else open the window on the files they name."""
    arguments = sys.argv[1:]
    files = [argument for argument in arguments if argument != QUIT_WHEN_SHOWN]
    if _is_for_the_shell(arguments) or any(name.startswith("-") for name in files):
        from workbench.cli.main import run  # noqa: PLC0415  the window needs none of it

        return run(arguments)  # which says what is wrong with an option it does not know
    # What is made at the start stays; looking for litter in it would take a sixth of the time.
    gc.disable()
    _load_core()
    spare = _spare_process(files)
    from ui.app import run as open_window  # noqa: PLC0415

    return open_window(files, quit_when_shown=QUIT_WHEN_SHOWN in arguments, spare=spare)


def _is_for_the_shell(arguments: list[str]) -> bool:
    # Imported here, because a worker process that is spawned imports this module again.
    from workbench.cli.commands import COMMANDS  # noqa: PLC0415

    return bool(arguments) and (arguments[0] in COMMANDS or arguments[0] in CORE_OPTIONS)


def _load_core() -> None:
    """Load what the window needs of the core before Qt is there.

    Qt's Python binding reads the source of every module that is loaded after it.
    """
    for name in CORE:
        import_module(f"workbench.{name}")


def _spare_process(files: list[str]) -> "WorkerProcess | None":
    """Return a process for the articles among *files*, begun while that is quick: before Qt."""
    from workbench.store.file import SUFFIX  # noqa: PLC0415
    from workbench.worker_process import copy_of_this  # noqa: PLC0415

    return copy_of_this() if any(not name.endswith(SUFFIX) for name in files) else None


if __name__ == "__main__":
    sys.exit(main())
