"""Lines on printed pages become paragraphs in reading order.

A PDF knows letters and places, not paragraphs: those are found by indents, gaps, short last lines
and changes of type.  Lengths are points, and heights grow upward, as PDF has it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from unicodedata import bidirectional

from workbench.intake.broken_words import join_lines, words_in
from workbench.intake.composed import Part
from workbench.intake.page_columns import CELLS, Run, columns_of
from workbench.intake.page_edges import edges_of

GAP, INDENT, SHORT, RESIZED = 0.5, 0.9, 0.82, 1.12
"""White above and before a new paragraph, in heights of type; how much of the column a full line
takes; and how much larger other type is."""

HALF_EM = 0.5
"""Widths of type that a letter takes, on the average."""

_END = re.compile(r"[.!?…:。！？]['\"”’»)\]]*$")
_BULLET = re.compile(r"(?:[•·▪■◦‣*–—-]|\(?\d{1,2}[.)])\s")


def read_pages(pages: Sequence[Sequence[Run]]) -> list[Part]:
    """Return the paragraphs of *pages* in reading order, heads and folios known for what they are.

    A paragraph that goes on overleaf is one part; what stood at the edge between its halves comes
    after it.
    """
    pages = [_from_the_left([run for run in page if run.words.strip()]) for page in pages]
    edges = edges_of(pages)
    known = words_in(run.words for page in pages for run in page)
    usual = _usual_size(pages)
    parts: list[Part] = []
    waiting: list[Part] = []
    open_paragraph: _Paragraph | None = None
    for number, page in enumerate(pages):
        found = edges[number]
        main = [run for place, run in enumerate(page) if place not in found]
        for lines in columns_of(main):
            for place, paragraph in enumerate(_paragraphs(lines)):
                if place == 0 and open_paragraph and open_paragraph.goes_on_in(paragraph):
                    open_paragraph = open_paragraph.joined(paragraph)
                    continue
                parts += _closed(open_paragraph, known, usual) + waiting
                waiting = []
                open_paragraph = paragraph
        waiting += [Part(page[place].words, edge=why) for place, why in sorted(found.items())]
    return parts + _closed(open_paragraph, known, usual) + waiting


def _from_the_left(page: list[Run]) -> list[Run]:
    """Return *page* mirrored if it is read from the right, so that left is where reading begins."""
    letters = "".join(run.words for run in page)
    backward = sum(bidirectional(char) in ("R", "AL") for char in letters)
    if 2 * backward <= sum(char.isalpha() for char in letters):
        return page
    return [replace(run, left=-run.right, right=-run.left) for run in page]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Lines that belong together, and how wide the column is that they stand in."""

    lines: tuple[Run, ...]
    left: float
    right: float

    def goes_on_in(self, other: "_Paragraph") -> bool:
        """Tell whether *other*, at the head of the next column, is the rest of this paragraph."""
        last, first = self.lines[-1], other.lines[0]
        full = last.right >= self.left + SHORT * (self.right - self.left)
        alike = max(last.size, first.size) <= RESIZED * min(last.size, first.size)
        indented = first.left > other.left + INDENT * first.size and len(other.lines) > 1
        broken = not _END.search(last.words) and CELLS not in last.words + first.words
        starts_low = first.words[:1].islower()
        return alike and not indented and broken and (full or starts_low)

    def joined(self, other: "_Paragraph") -> "_Paragraph":
        return replace(other, lines=self.lines + other.lines)

    @property
    def size(self) -> float:
        return median(line.size for line in self.lines)


def _closed(paragraph: _Paragraph | None, known: Counter[str], usual: float) -> list[Part]:
    if paragraph is None:
        return []
    words = join_lines((line.words for line in paragraph.lines), known)
    large = paragraph.size > RESIZED * usual and len(words) < 300
    return [Part(words, "h2" if large else "p")]


def _paragraphs(lines: list[Run]) -> list[_Paragraph]:
    left, right = _margins(lines)
    leading, usual = _leading(lines), median(line.size for line in lines)
    groups: list[list[Run]] = []
    for place, line in enumerate(lines):
        above = lines[place - 1]
        if place and not (
            _begins(above, line, (left, right), leading)
            or (line.size <= RESIZED * usual and _had_room(above, line, right))
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_Paragraph(tuple(group), left, right) for group in groups]


def _begins(above: Run, line: Run, margins: tuple[float, float], leading: float) -> bool:
    """Tell whether *line* begins a paragraph below *above*."""
    left, right = margins
    em = max(line.size, 1.0)
    if CELLS in above.words and CELLS in line.words:
        return True
    if above.middle - line.middle > leading + GAP * em:
        return True
    if max(above.size, line.size) > RESIZED * min(above.size, line.size):
        return True
    if line.left > max(left, above.left) + INDENT * em or _BULLET.match(line.words):
        return True
    short = above.right < left + SHORT * (right - left)
    return short and bool(_END.search(above.words))


def _had_room(above: Run, line: Run, right: float) -> bool:
    """Tell whether the first word of *line* would have fitted above: the break was meant."""
    word = line.words.partition(" ")[0]
    needed = HALF_EM * line.size * (len(word) + 3)
    return above.right + needed < right and not word[:1].islower() and word[:1].isalnum()


def _margins(lines: list[Run]) -> tuple[float, float]:
    """Return where most lines of a column begin, and where its full lines end."""
    lefts = Counter(round(line.left) for line in lines)
    return float(lefts.most_common(1)[0][0]), max(line.right for line in lines)


def _leading(lines: list[Run]) -> float:
    """Return the usual distance from line to line."""
    steps = [above.middle - below.middle for above, below in pairwise(lines)]
    near = sorted(step for step in steps if step > 0)
    return near[len(near) // 4] if near else 0.0


def _usual_size(pages: Sequence[Sequence[Run]]) -> float:
    """Return the size of type that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for run in page:
            sizes[round(run.size, 1)] += len(run.words)
    return sizes.most_common(1)[0][0] if sizes else 0.0
