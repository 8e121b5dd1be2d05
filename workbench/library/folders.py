"""Review files of other people, opened only to be read: those of a folder, without merging them.

A file that cannot be read now (damaged, of a newer version, foreign, in use) is left out and
named; the others are asked all the same.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

from workbench.errors import StoppedError, UnreadableError, WorkbenchError
from workbench.review.reviewers import greet
from workbench.store.file import SUFFIX, ReviewFile
from workbench.store.trouble import not_opened

MOST_FILES = 200
"""Review files that are open at once; a system lets a program have only so many."""

MOST_NAMES = 50_000
"""Names in one folder that are looked at for review files."""

T = TypeVar("T")
_TROUBLE = (sqlite3.DatabaseError, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file or folder that was not read, and why."""

    path: Path
    why: WorkbenchError


@dataclass(frozen=True, slots=True)
class Reviews:
    """Open review files, and what was left out; more is left out as it turns out to be damaged."""

    files: list[ReviewFile]
    left_out: list[LeftOut]
    more: int = 0
    """How many files of the folders were not opened because they are too many."""

    def ask(self, question: Callable[[Sequence[ReviewFile]], T]) -> T:
        """Return what *question* says of all files that can be read to the end."""
        try:
            return question(self.files)
        except _TROUBLE:
            for file in list(self.files):
                self._ask_alone(file, question)
            return question(self.files)

    def _ask_alone(self, file: ReviewFile, question: Callable[[Sequence[ReviewFile]], T]) -> None:
        try:
            question([file])
        except _TROUBLE as error:
            self.files.remove(file)
            self.left_out.append(LeftOut(file.path, not_opened(file.path.name, error)))


def reviews_in(path: Path) -> list[Path]:
    """Return the review files that lie in the folder *path*, by name; not those in folders in it.

    Raises:
        UnreadableError: The folder is not there, or cannot be read.
    """
    try:
        with os.scandir(path) as names:
            found = [
                Path(one.path)
                for one in islice(names, MOST_NAMES)
                if one.name.endswith(SUFFIX) and not one.name.startswith(".")
            ]
    except OSError as error:
        raise UnreadableError(
            f"The folder “{path}” cannot be read.",
            hint=f"Check that it is there and may be opened ({error.strerror or error}).",
        ) from error
    return sorted(found)


@contextmanager
def opened_for_reading(
    paths: Sequence[Path],
    *,
    without: Path | None = None,
    reader: str = "",
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Reviews]:
    """Open the review files that *paths* name, and those in folders among them, to be read.

    Args:
        paths: Review files and folders of them.
        without: A file that is not opened: the one somebody works in.
        reader: The name of who reads; a second reader does not see the first verdict here either.
        stopped: Asked before each file is opened.

    Raises:
        StoppedError: *stopped* said so.
    """
    left_out: list[LeftOut] = []
    found = _gathered(paths, without, left_out)
    with ExitStack() as stack:
        files = []
        for path in found[:MOST_FILES]:
            if stopped():
                raise StoppedError("Stopped.")
            try:
                file = stack.enter_context(ReviewFile.open(path, read_only=True))
                greet(file, reader)
            except WorkbenchError as error:
                left_out.append(LeftOut(path, error))
            except _TROUBLE as error:
                left_out.append(LeftOut(path, not_opened(path.name, error)))
            else:
                files.append(file)
        yield Reviews(files, left_out, len(found[MOST_FILES:]))


def _gathered(paths: Sequence[Path], without: Path | None, left_out: list[LeftOut]) -> list[Path]:
    """Return the files that *paths* name, each once, by whatever name it is reached."""
    found: dict[Path, None] = {}
    for path in paths:
        try:
            folder = path.is_dir() or not (path.exists() or path.suffix == SUFFIX)
            files = reviews_in(path) if folder else [path]
        except WorkbenchError as error:
            left_out.append(LeftOut(path, error))
        else:
            found |= dict.fromkeys(file.resolve() for file in files)
    if without is not None:
        found.pop(without.resolve(), None)
    return list(found)
