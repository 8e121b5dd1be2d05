"""Runs of letters on a page become lines, column by column in reading order.

Columns are found by the empty gutter between them, as people do: a recursive cut along white
space, after Nagy, Seth and Viswanathan (1992), but with the lines that cross the gutter as borders
between bands.  Lengths are points, and heights grow upward, as PDF has it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together on one line of a page.

    ``size`` is that of the type; what is *turned* stands on its side.
    """

    words: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    turned: bool = False

    @property
    def middle(self) -> float:
        """Return the height of the middle of the line."""
        return (self.bottom + self.top) / 2


GUTTER = 9.0
"""Points of white that part two columns, at least."""

PROSE = 12
"""Characters half of a column's runs have, at least: what is shorter is a column of a table."""

COLUMN_RUNS = 3
SPANNING = 0.34
"""Share of the runs that may cross the gutter, as headlines and pictures' captions do."""

CELL = 0.8
"""Heights of type between two cells of a row."""

CELLS = "  "
"""What stands between the cells of a row in its words."""


def columns_of(runs: list[Run]) -> list[list[Run]]:
    """Return the lines of a page, column by column in reading order."""
    if not runs:
        return []
    gutter = find_gutter(runs)
    if gutter is None:
        return [_rows(runs)]
    columns: list[list[Run]] = []
    band: list[Run] = []
    for run in sorted(runs, key=lambda run: -run.middle):
        if run.left < gutter < run.right:
            columns += _both_sides(band, gutter)
            band = []
            if columns and columns[-1][-1].left < gutter < columns[-1][-1].right:
                columns[-1].append(run)
            else:
                columns.append([run])
        else:
            band.append(run)
    return [_rows(column) for column in columns + _both_sides(band, gutter)]


def _both_sides(band: list[Run], gutter: float) -> list[list[Run]]:
    left = [run for run in band if run.right <= gutter]
    right = [run for run in band if run.right > gutter]
    return [*columns_of(left), *columns_of(right)]


def find_gutter(runs: Sequence[Run]) -> float | None:
    """Return where a gutter runs between two columns of prose, or None where there is none."""
    if len(runs) < 2 * COLUMN_RUNS:
        return None
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    width = int(right - left) + 1
    if not 2 * GUTTER < width < 10_000:
        return None
    cover = [0] * (width + 2)
    for run in runs:
        cover[int(run.left - left)] += 1
        cover[int(run.right - left) + 1] -= 1
    for place in range(1, width + 1):
        cover[place] += cover[place - 1]
    best, chosen = 0.0, None
    for start, end in _valleys(cover[:width], SPANNING * len(runs)):
        middle = left + (start + end) / 2
        worth = _side_by_side(runs, middle) * min(end - start, 60)
        if end - start >= GUTTER and worth > best:
            best, chosen = worth, middle
    return chosen


def _valleys(cover: list[int], most: float) -> Iterable[tuple[int, int]]:
    """Yield the stretches where the cover is as low as it gets nearby, and low enough."""
    place = 0
    while place < len(cover):
        end = place
        while end < len(cover) and cover[end] == cover[place]:
            end += 1
        low_before = place > 0 and cover[place - 1] > cover[place]
        low_after = end < len(cover) and cover[end] > cover[place]
        if low_before and low_after and cover[place] <= most:
            yield place, end
        place = end


def _side_by_side(runs: Sequence[Run], middle: float) -> float:
    """Return how high two columns of prose stand beside each other at *middle*; 0 if none do."""
    sides = (
        [run for run in runs if run.right <= middle],
        [run for run in runs if run.left >= middle],
    )
    if any(len(side) < COLUMN_RUNS or median(len(r.words) for r in side) < PROSE for side in sides):
        return 0.0
    low = max(min(run.bottom for run in side) for side in sides)
    high = min(max(run.top for run in side) for side in sides)
    return max(0.0, high - low)


def _rows(runs: list[Run]) -> list[Run]:
    """Return the lines of one column from top to bottom, cells of a row put side by side."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (-run.middle, run.left)):
        if rows and abs(rows[-1][0].middle - run.middle) < 0.4 * max(run.size, 1):
            rows[-1].append(run)
        else:
            rows.append([run])
    return [_row(sorted(row, key=lambda run: run.left)) for row in rows]


def _row(runs: list[Run]) -> Run:
    if len(runs) == 1:
        return runs[0]
    words = runs[0].words
    for before, run in pairwise(runs):
        words += (CELLS if run.left - before.right > CELL * run.size else " ") + run.words
    return Run(
        words,
        runs[0].left,
        max(run.right for run in runs),
        min(run.bottom for run in runs),
        max(run.top for run in runs),
        max(run.size for run in runs),
    )
