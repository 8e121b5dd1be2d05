"""Several formats ordered at once: what they come to, and all of them written or none.

The window orders here; what it orders is plain, so that it can be remembered as JSON.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.errors import InvalidError, StoppedError
from workbench.reason import Reason
from workbench.report.codec import from_plain, to_plain
from workbench.report.formats import FORMATS, format_named
from workbench.report.house import NO_HOUSE
from workbench.report.outcome import PLAIN, Wishes
from workbench.report.report import Report, Scope
from workbench.report.scope import narrow
from workbench.report.write import write_files

PACK = "pack"
"""The one format that is made of a whole review and not of one article."""

PACK_ENDING = ".zip"

MOST_NUMBERS = 100_000
"""Claims that can be named at once; no review holds as many."""

_NUMBERS = re.compile(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?", re.ASCII)


WHOLE = Scope()


@dataclass(frozen=True, slots=True)
class Order:
    """The formats to write, by name, how much of the review they show, and how."""

    formats: tuple[str, ...] = ("pdf",)
    scope: Scope = WHOLE
    wishes: Wishes = PLAIN

    def to_text(self) -> str:
        """Return the order as JSON, to be remembered; chosen claims belong to one review only."""
        scope = self.scope if self.scope.claims != "chosen" else replace(self.scope, claims="all")
        wishes = replace(self.wishes, house=NO_HOUSE)  # its folder is read anew each time
        scope = replace(scope, numbers=(), left_out=())
        plain = to_plain(replace(self, scope=scope, wishes=wishes))
        return json.dumps(plain)

    @classmethod
    def from_text(cls, text: str) -> "Order":
        """Return a remembered order; what cannot be read any more is the usual one."""
        try:
            order = from_plain(cls, json.loads(text))
        except (InvalidError, ValueError, RecursionError):
            return cls()
        known = {PACK, *(kind.name for kind in FORMATS)}
        return replace(order, formats=tuple(name for name in order.formats if name in known))


@dataclass(frozen=True, slots=True)
class Written:
    """The files that were written, and what their writers have to say."""

    paths: tuple[Path, ...]
    notes: tuple[Reason, ...] = ()


def numbers_from(words: str) -> tuple[int, ...]:
    """Return the claims that ``1, 4, 7-9`` names, in order.

    Raises:
        InvalidError: It names no claims, or more than any review holds.
    """
    found: set[int] = set()
    for piece in words.split(","):
        match = _NUMBERS.fullmatch(piece.strip())
        if match is None:
            raise InvalidError(
                f"“{words[:40]}” names no claims.",
                hint="Write numbers with commas between them, such as 1, 4, 7-9.",
            )
        first, last = int(match[1]), int(match[2] or match[1])
        if last - first > MOST_NUMBERS:
            raise InvalidError("No review holds that many claims.", hint="Name fewer at once.")
        found.update(range(first, last + 1))
    return tuple(sorted(found))


def path_of(name: str, target: Path) -> Path:
    """Return the file the format *name* goes to; an ending typed after *target* is not doubled."""
    own = {PACK_ENDING, *(ending for known in FORMATS for ending in known.endings)}
    typed = next((e for e in sorted(own, key=len, reverse=True) if _ends(target, e)), "")
    stem = target.with_name(target.name[: -len(typed)]) if typed else target
    ending = PACK_ENDING if name == PACK else format_named(name).endings[0]
    return stem.with_name(stem.name + ending)


def _ends(target: Path, ending: str) -> bool:
    return target.name.casefold().endswith(ending) and len(target.name) > len(ending)


def piece_names(order: Order, report: Report) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return for each format what its files add to the name asked for, and their ending.

    *report* is narrowed already.
    """
    alone = (("", ""),)
    return {
        name: alone if name == PACK else format_named(name).piece_names(report)
        for name in order.formats
    }


def carry_out(
    order: Order,
    report: Report,
    target: Path,
    pack: Callable[[], bytes],
    step: Callable[[str], bool],
) -> Written | None:
    """Write the whole *report* as ordered; every file takes its place at the end, or none.

    *step* hears the name of the format that is next and tells whether to go on; within a format it
    is asked again and again and hears no name.  Returns None if
    it was stopped; nothing is written then.

    Raises:
        InvalidError: A format cannot be made of this report.
        NotSavedError: A file could not be written; what was there before is still there.
    """
    made = narrow(report, order.scope)
    files: dict[Path, bytes] = {}
    notes: list[Reason] = []
    for name in order.formats:
        if not step(name):
            return None
        path = path_of(name, target)
        if name == PACK:
            files[path] = pack()
            continue
        try:
            outcome = format_named(name).write(made, order.wishes, lambda: step(""))
        except StoppedError:
            return None
        files |= outcome.files(path)
        notes += outcome.notes
    if not step(""):
        return None
    write_files(files)
    return Written(tuple(files), tuple(dict.fromkeys(notes)))
