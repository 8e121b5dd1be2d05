"""Parts of a report joined to one PDF: all that a process of its own does.

It is started as ``python -m workbench.report.press.join FOLDER``, finds there what the plan names,
and leaves the whole.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from pikepdf import ObjectStreamMode, Pdf

from workbench.report.press.book import Book, Part
from workbench.report.press.child import begin_as_child
from workbench.report.press.workshop import PLAN, WHOLE, pages_of, said_of


def join(parts: Sequence[Part], running: Path, target: Path) -> None:
    """Write the PDF of all *parts* to *target*; page by page *running* has heads and feet."""
    book = Book(_pages_of(parts))
    for number, part in enumerate(parts):
        book.add(number, part)
    book.run_along(running)
    book.finish(next((part for part in parts if not part.marked), parts[0]))
    book.pdf.save(
        target,
        object_stream_mode=ObjectStreamMode.generate,
        deterministic_id=True,
        force_version="1.7",
    )


def _pages_of(parts: Sequence[Part]) -> dict[str, int]:
    """Return on which page of the whole every place stands."""
    found: dict[str, int] = {}
    before = 0
    for part in parts:
        with Pdf.open(part.path) as pdf:
            found |= {name: before + page for name, (page, _, _) in part.places.items()}
            before += len(pdf.pages)
    return found


def _planned(folder: Path, name: str, leads: int) -> Part:
    said = json.loads(said_of(folder, name).read_text("utf-8"))
    places = {key: (at["page"], _points(at["x"]), _points(at["y"])) for key, at in said["places"]}
    return Part(pages_of(folder, name), leads, places, marked=not said["refused"])


def _points(length: str) -> float:
    return float(length.removesuffix("pt"))


def join_all(folder: Path) -> None:
    """Join what the plan in *folder* names."""
    plan = json.loads((folder / PLAN).read_text("utf-8"))
    parts = [_planned(folder, name, leads) for name, leads in plan["parts"]]
    join(parts, pages_of(folder, plan["running"]), folder / WHOLE)


if __name__ == "__main__":
    begin_as_child()
    join_all(Path(sys.argv[1]))
