"""How far the confidence in a timestamp can be relied on: ``python -m`` this module ``--help``.

Prints, as Markdown, how often the day that was chosen is right by how sure the program was, and
how often each kind of place gives the right day.  The data are articles whose day of publication
is known: JSON lines that name a gzipped page in ``pages`` and its ``date``, or that hold the
``lines`` of a plain text and its ``gold`` day (null where it is nowhere in the text).
"""

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workbench.dates.find import find_times
from workbench.dates.moment import parse_moment
from workbench.dates.rank import find_timestamps
from workbench.dates.timestamps import Dating, TimestampCandidate
from workbench.intake.load import read_bytes, read_text
from workbench.text.source import SourceText
from workbench.text.speech import find_sentences

STEPS = (0.5, 0.7, 0.85, 0.9, 0.95, 0.98, 1.01)
NEAR = 1
"""Days that still count as right: the same moment falls on two days in two zones."""

FEW = 5
"""A kind of place met less often than this is not reported."""

UNKNOWN = "unknown"
"""What stands for the date of a page that nobody has dated: such a page says nothing here."""

Known = tuple[SourceText, str | None]


@dataclass(slots=True)
class Tally:
    """Cases, how many of them were right, and the sum of what was promised of them."""

    count: int = 0
    right: int = 0
    promised: float = 0.0

    def add(self, promised: float, *, right: bool) -> None:
        """Take up one case."""
        self.count += 1
        self.right += right
        self.promised += promised

    def row(self, name: str) -> str:
        """Return the figures as a row of a table."""
        promised, right = self.promised / self.count, self.right / self.count
        return f"| {name} | {self.count} | {100 * promised:.0f} % | {100 * right:.0f} % |\n"


def known_in(path: Path) -> Iterator[Known]:
    """Yield each article of the JSON-lines file at *path* with its day, or None for no day."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if "lines" in record:
            yield read_text(plain_text(record["lines"])), record["gold"]
        elif record["date"] != UNKNOWN:
            content = (path.parent / "pages" / record["file"]).read_bytes()
            yield read_bytes(gzip.decompress(content), name="page.html"), record["date"]


def plain_text(lines: Iterable[str | dict[str, object]]) -> str:
    """Return *lines*, each given as text or as text, gap and indent, as one text."""
    out: list[str] = []
    for line in lines:
        if isinstance(line, str):
            out.append(line)
            continue
        out += [""] * int(str(line.get("gap", 0)))
        out.append(" " * int(str(line.get("indent", 0))) + str(line["text"]))
    return "\n".join(out)


def dating_of(source: SourceText) -> Dating:
    """Return what the program makes of the date of *source*."""
    return find_timestamps(source, find_times(source, find_sentences(source)))


def is_right(candidate: TimestampCandidate, day: str | None) -> bool:
    """Tell whether *candidate* gives *day*, or is honest about knowing no more than its month."""
    if day is None:
        return False
    moment = parse_moment(candidate.value)
    if moment.day is None:
        return day.startswith(candidate.value)
    return abs((moment.first_day() - date.fromisoformat(day)).days) <= NEAR


def place_of(candidate: TimestampCandidate) -> str:
    """Return the kind of place a candidate comes from, as its first reason names it."""
    if candidate.span is None:
        return candidate.where
    return candidate.why[0].code.replace("_", " ") + f" ({candidate.role})"


def report(path: Path) -> Iterator[str]:
    """Yield the lines of the report on one file."""
    steps: dict[float, Tally] = defaultdict(Tally)
    places: dict[str, Tally] = defaultdict(Tally)
    figures = {"right": 0, "wrong": 0, "none": 0, "invented": 0, "rightly none": 0}
    for source, day in known_in(path):
        dating = dating_of(source)
        for candidate in {place_of(one): one for one in reversed(dating.candidates)}.values():
            places[place_of(candidate)].add(candidate.confidence, right=is_right(candidate, day))
        chosen = dating.timestamp
        if chosen is None:
            figures["none" if day else "rightly none"] += 1
            continue
        right = is_right(chosen, day)
        figures["right" if right else "wrong" if day else "invented"] += 1
        floor = max(step for step in STEPS if step <= chosen.confidence)
        steps[floor].add(chosen.confidence, right=right)
    yield f"\n### {path.stem}: " + ", ".join(f"{n} {name}" for name, n in figures.items() if n)
    yield "\n\n| sure | articles | promised | right |\n| --- | --- | --- | --- |\n"
    yield from (steps[step].row(f"{100 * step:.0f} % and more") for step in sorted(steps))
    yield "\n| place | articles | confidence | right |\n| --- | --- | --- | --- |\n"
    for name, tally in sorted(places.items(), key=lambda item: -item[1].count):
        if tally.count >= FEW:
            yield tally.row(name)


def main() -> None:
    """Report on every file of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of dated JSON-lines")
    for path in sorted(parser.parse_args().data.glob("*.jsonl")):
        for line in report(path):
            sys.stdout.write(line)


if __name__ == "__main__":
    main()
