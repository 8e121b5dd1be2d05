"""A report printed in parts: each slice set in a process of its own, then all joined in another.

So no process holds more than its share, whatever the length of the report, and all of them can be
cut off.  They leave their work in one folder that goes when it is done or given up.
"""

import json
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.report.outcome import GoOn
from workbench.report.press.children import run_children
from workbench.report.press.slices import Plain, Slice
from workbench.report.press.workshop import PLAN, TEMPLATE, WHOLE, inputs_of, said_of

SETTING, JOIN = "workbench.report.press.setting", "workbench.report.press.join"
"""The modules of the processes, not loaded here."""

RUNNING = "running"
"""The pages that hold nothing but running heads and feet: they need to know how many there are."""

_IN_HEADS = ("title", "language", "direction", "made", "made_on", "digest")  # of the sheet


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF; ``refused`` is why typst did not let it pass as PDF/UA, empty if it did."""

    content: bytes
    refused: str = ""


class FaultError(Exception):
    """The template cannot be set; ``where`` is what typst says of the place."""

    def __init__(self, message: str, where: str) -> None:
        super().__init__(message)
        self.message, self.where = message, where


def print_in_parts(template: bytes, cut: Sequence[Slice], look: Plain, go_on: GoOn) -> Printed:
    """Return the PDF of all slices *cut*, as *template* sets them.

    Raises:
        FaultError: The template is broken.
        StoppedError: *go_on* said no.
        LimitError: A slice takes too much time or memory.
    """
    with tempfile.TemporaryDirectory(prefix="workbench-", ignore_cleanup_errors=True) as room:
        folder = Path(room)
        (folder / TEMPLATE).write_bytes(template)
        names = [f"part-{number:04}" for number in range(len(cut))]
        for name, one in zip(names, cut, strict=True):
            _give(folder, name, one.sheet, look | _asked(one))
        told = _set(folder, names, go_on)
        pages = sum(one["pages"] for one in told)
        heads = {key: cut[0].sheet[key] for key in _IN_HEADS}
        _give(folder, RUNNING, heads, look | _asked(None) | {"pages": pages})
        told += _set(folder, [RUNNING], go_on)
        plan = [[name, leads(one)] for name, one in zip(names, cut, strict=True)]
        (folder / PLAN).write_text(json.dumps({"parts": plan, "running": RUNNING}), "utf-8")
        run_children([(JOIN, str(folder))], go_on)
        refused = next((one["refused"] for one in told if one["refused"]), "")
        return Printed((folder / WHOLE).read_bytes(), refused)


def leads(one: Slice) -> int:
    """Return how many headings of earlier slices hold the first one of this."""
    return 0 if "head" in one.sections else 1 + one.continued


def _asked(one: Slice | None) -> Plain:
    """Return what the template is asked for: a slice, or the running heads alone."""
    return {
        "part": "slice" if one else RUNNING,
        "sections": one.sections if one else (),
        "continued": bool(one and one.continued),
        "leads": ["…"] * leads(one) if one else (),
        "own": one.places if one else (),
    }


def _give(folder: Path, name: str, sheet: Plain, look: Plain) -> None:
    inputs = {"sheet": json.dumps(sheet, ensure_ascii=False), "look": json.dumps(look)}
    inputs_of(folder, name).write_text(json.dumps(inputs), "utf-8")


def _set(folder: Path, names: Iterable[str], go_on: GoOn) -> list[dict[str, Any]]:
    names = list(names)
    run_children([(SETTING, str(folder), name) for name in names], go_on)
    told = [json.loads(said_of(folder, name).read_text("utf-8")) for name in names]
    for one in told:
        if one["fault"]:
            raise FaultError(*one["fault"])
    return told
