"""How well dates are found and resolved: ``python -m`` this module ``--data DIR``.

DIR holds documents annotated in TimeML (``*.tml``), in folders of its own choosing, such as
TimeBank, AQUAINT or WikiWars.  Each folder is one line: extents found to the letter (strict) or
overlapping (relaxed), and values that agree, as F1 in percent, as TempEval-3 counts them
(UzZaman et al., SemEval 2013).  Values are compared as they are written.
"""

import argparse
import html
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from workbench.dates.answer import answer_dates
from workbench.dates.moment import Moment, parse_moment
from workbench.text.span import Span

_TEXT = re.compile(r"<TEXT[^>]*>(.*?)</TEXT>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_VALUE = re.compile(r'\bvalue="([^"]*)"')
_CREATED = re.compile(r'<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>')

Marked = tuple[Span, str]
"""Where a date stands, and its TIMEX3 value."""


@dataclass(slots=True)
class Tally:
    """Dates marked by people, found by the program, and how far the two agree."""

    marked: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0
    length: int = 0
    seconds: float = 0.0

    def add(self, marked: list[Marked], found: list[Marked]) -> None:
        """Take up one document; each date found counts for one date marked at most."""
        self.marked += len(marked)
        self.found += len(found)
        left = list(found)
        for span, value in marked:
            hit = next((f for f in left if f[0].overlaps(span)), None)
            if hit is None:
                continue
            left.remove(hit)
            self.relaxed += 1
            self.strict += hit[0] == span
            self.value += hit[1] == value

    def row(self, name: str) -> str:
        """Return the figures as a row of a table."""
        both = max(1, self.marked + self.found)
        figures = (200 * hits / both for hits in (self.strict, self.relaxed, self.value))
        speed = self.length / 1000 / max(self.seconds, 1e-9)
        return f"| {name} | {' | '.join(f'{x:.1f}' for x in figures)} | {speed:.0f} |\n"


def marked_in(document: str) -> tuple[str, Moment | None, list[Marked]]:
    """Return the text of a TimeML document, when it was written, and its dates."""
    created = _CREATED.search(document)
    day = _VALUE.search(created[0]) if created else None
    body = _TEXT.search(document)
    text, dates, opened = "", [], None
    for piece in re.split(r"(<[^>]*>)", body[1] if body else ""):
        if not _TAG.fullmatch(piece):
            text += html.unescape(piece)
        elif piece.startswith("<TIMEX3"):
            value = _VALUE.search(piece)
            opened = (len(text), value[1] if value else "")
        elif piece == "</TIMEX3>" and opened is not None:
            dates.append((Span(opened[0], len(text)), opened[1]))
            opened = None
    return text, parse_moment(day[1]) if day else None, dates


def measure(paths: Iterable[Path]) -> dict[str, Tally]:
    """Return the figures of the documents at *paths*, by the folder they lie in."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for path in paths:
        text, created, marked = marked_in(path.read_text(encoding="utf-8"))
        tally, start = tallies[path.parent.name], time.process_time()
        answers = answer_dates(text, created)
        tally.seconds += time.process_time() - start
        tally.length += len(text)
        tally.add(marked, [(Span(a["start"], a["end"]), a["value"] or "") for a in answers])
    return tallies


def main() -> int:
    """Measure what the command line names."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--data", type=Path, required=True, help="a folder with TimeML documents")
    folder = given.parse_args().data
    out = sys.stdout
    out.write("| texts | strict | relaxed | value | 1,000 characters a CPU second |\n")
    out.write("| --- | --- | --- | --- | --- |\n")
    for name, tally in measure(sorted(folder.rglob("*.tml"))).items():
        out.write(tally.row(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
