"""A long report cut into slices that are set one by one.

The typesetter keeps every layout of a document until all of it is set: a thousand claims take more
than a gigabyte.  A slice is so short that its share is small.  Slices work on the report as it
goes to the typesetter, as JSON: a slice is the same report with fewer claims, sources and rows.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

Plain = dict[str, Any]
Unit = Any

SECTIONS = (
    "head",
    "gaps",
    "short",
    "publication",
    "claims",
    "sources",
    "dates",
    "records",
    "scale",
    "log",
    "methods",
    "signing",
    "integrity",
    "galley",
)
"""The sections of a report in the order of its pages, as the template names them."""

GALLEY_SECTIONS = ("head", "galley", "claims", "sources")
"""Those of the annotated copy of the article."""


KINDS = ("claim", "source", "date", "candidate", "publication")
"""What links lead to; the name of a place is its kind and a number."""

_WEIGHTS = {"dates": 2, "records": 2, "log": 2}  # tables cost more for each letter


@dataclass(frozen=True, slots=True)
class Room:
    """Letters of JSON up to which a report is set at once, and those a slice has otherwise.

    Half a million are a hundred claims with three sources each.  A slice of the length here is half
    a second's work and takes 130 megabytes.
    """

    whole: int = 500_000
    slice: int = 350_000


ROOM = Room()


@dataclass(frozen=True, slots=True)
class Slice:
    """Sections that are set together; of what can be cut, ``sheet`` holds only what is in them.

    The first section may be ``continued``: its heading stands in an earlier slice.  ``places``
    are the names of what links of the report may lead to here.
    """

    sections: tuple[str, ...]
    sheet: Plain
    continued: bool
    places: tuple[str, ...]


def sections_of(part: str) -> tuple[str, ...]:
    """Return the sections of the whole ``report``, or of the ``galley`` with its claims."""
    return GALLEY_SECTIONS if part == "galley" else SECTIONS


def cut_up(sheet: Plain, sections: Sequence[str], room: Room = ROOM) -> tuple[Slice, ...]:
    """Return *sheet* in slices, a single one if it is short."""
    short = len(json.dumps(sheet, ensure_ascii=False)) <= room.whole
    return slices(sheet, sys.maxsize if short else room.slice, sections)


def asked_of_all(cut: Sequence[Slice], part: str) -> Plain:
    """Return what the template is to know of the report as a whole, and that it is set at once."""
    places: dict[str, dict[str, bool]] = {kind: {} for kind in KINDS}
    for one in cut:
        for name in one.places:
            kind, number = name.rsplit("-", 1)
            places[kind][number] = True
    sections = [name for one in cut for name in one.sections]
    return {
        "part": part,
        "sections": list(dict.fromkeys(sections)),
        "places": places,
        "leads": (),
        "continued": False,
        "own": (),
        "pages": 0,
    }


def slices(sheet: Plain, most: int, sections: Sequence[str] = SECTIONS) -> tuple[Slice, ...]:
    """Return *sheet* cut into slices of about *most* letters of JSON, in the order of its pages.

    What cannot be cut, one claim say, stays whole, however long it is.
    """
    found: list[Slice] = []
    heap = _Heap()
    for name in sections:
        units = list(_units(sheet, name))
        if not units:
            heap.held[name] = []
        for key, unit in units:
            load = len(json.dumps(unit, ensure_ascii=False)) * _WEIGHTS.get(name, 1)
            if heap.load and heap.load + load > most:
                found.append(heap.slice(sheet))
                heap = _Heap(continued=heap.last == (name, key))
            heap.add(name, key, unit, load)
    return (*found, heap.slice(sheet))


@dataclass(slots=True)
class _Heap:
    """What has been gathered for the next slice."""

    continued: bool = False
    held: dict[str, list[Unit]] = field(default_factory=dict)
    load: int = 0
    last: tuple[str, int] = ("", 0)

    def add(self, name: str, key: int, unit: Unit, load: int) -> None:
        self.held.setdefault(name, []).append(unit)
        self.load += load
        self.last = (name, key)

    def slice(self, sheet: Plain) -> Slice:
        cut = dict(sheet)
        for name, (_, holding) in _CUTS.items():
            cut |= holding(sheet, self.held.get(name, []))
        return Slice(tuple(self.held), cut, self.continued, tuple(self._places(sheet)))

    def _places(self, sheet: Plain) -> Iterator[str]:
        for name, kind in (("claims", "claim"), ("sources", "source")):
            yield from (f"{kind}-{one['number']}" for one in self.held.get(name, ()))
        yield from (f"date-{number}" for number, _ in self.held.get("dates", ()))
        if "publication" in self.held:
            yield "publication-0"
            stamps = len(sheet["candidates"]["rows"])
            yield from (f"candidate-{number}" for number in range(1, stamps + 1))


def _units(sheet: Plain, name: str) -> Iterator[tuple[int, Unit]]:
    """Return the units of a section, each with the number of the table it is from, if several.

    Sections that are short in every report are one unit and weigh nothing.
    """
    if name in _CUTS:
        yield from _CUTS[name][0](sheet)
    else:
        yield 0, ""


def _listed(name: str) -> "_Cut":
    def holding(_: Plain, units: list[Unit]) -> Plain:
        return {name: units}

    return lambda sheet: ((0, one) for one in sheet[name]), holding


def _table(name: str) -> "_Cut":
    """Return how a table is cut: its rows know their numbers, for links lead to them."""

    def holding(sheet: Plain, units: list[Unit]) -> Plain:
        first = units[0][0] if units else 1
        return {name: sheet[name] | {"rows": [row for _, row in units], "first": first}}

    return lambda sheet: ((0, one) for one in enumerate(sheet[name]["rows"], start=1)), holding


def _some_dates(sheet: Plain, units: list[Unit]) -> Plain:
    held = _table("dates")[1](sheet, units)
    begun = held["dates"]["first"] == 1 and units
    return held if begun else held | {"timeline": "", "timeline_links": []}


def _all_records(sheet: Plain) -> Iterator[tuple[int, Unit]]:
    for number, table in enumerate(sheet["records"]):
        yield from ((number, (number, row)) for row in table["rows"])


def _some_records(sheet: Plain, units: list[Unit]) -> Plain:
    tables = groupby(units, key=lambda unit: unit[0])
    held = [sheet["records"][n] | {"rows": [row for _, row in rows]} for n, rows in tables]
    return {"records": held}


_Cut = tuple[Callable[[Plain], Iterator[tuple[int, Unit]]], Callable[[Plain, list[Unit]], Plain]]
_CUTS: dict[str, _Cut] = {
    "claims": _listed("claims"),
    "sources": _listed("sources"),
    "dates": (_table("dates")[0], _some_dates),
    "records": (_all_records, _some_records),
    "log": _table("log"),
    "galley": _listed("galley"),
}
