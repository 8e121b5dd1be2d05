"""Where the dates of an article stand on a broken axis: geometry alone, for whoever draws it.

A stretch of more than :data:`LONGEST_EMPTY` days in which nothing begins or ends is folded, so
that a story of a week keeps its scale beside a date of ten years ago.  Marks share two lanes;
where two labels would touch, the later one is left to a hint that opens.  All lengths are in the
units of the width given.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

LONGEST_EMPTY = 60
"""Days without a beginning or an end that are still drawn to scale."""

LANES = 2
FOLD = 26.0
"""The room a fold takes."""

EDGE = 8.0
GAP = 6.0
RING = 4.0
"""Half the room of a point; a range has strokes at its ends and needs as much."""

_POWER = 0.5  # of two stretches the longer gets more room, but less than its days ask for


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the axis: from its *first* to its *last* day.

    ``kind`` is ``date``, ``published`` (the flag) or ``rejected`` (the cross of a stamp nobody
    trusts); ``words`` tell all of it in one sentence; ``key`` leads back to it.
    """

    key: str
    kind: str
    first: date
    last: date
    label: str
    words: str = ""
    confirmed: bool = False

    @property
    def is_range(self) -> bool:
        """Tell whether it is a line and not a point."""
        return self.kind == "date" and self.last > self.first


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in its place; ``label_at`` is where its label begins, None where it has no room."""

    mark: Mark
    lane: int
    start: float
    end: float
    label_at: float | None


@dataclass(frozen=True, slots=True)
class Tick:
    """A month named under the axis."""

    at: float
    first: date
    label_at: float | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Marks in order of time, month ticks, and the middles of the folds."""

    width: float
    placed: tuple[Placed, ...] = ()
    ticks: tuple[Tick, ...] = ()
    folds: tuple[float, ...] = ()


def days_of(earliest: str | None, latest: str | None) -> tuple[date, date] | None:
    """Return the days of two ISO texts; a coarse one is its first day, what is none is None."""
    first, last = _day(earliest), _day(latest)
    return None if first is None or last is None or last < first else (first, last)


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(f"{value or ''}-01-01"[:10])
    except ValueError:
        return None


class Axis:
    """Days on a line: stretches to scale, folds between them."""

    def __init__(self, days: Iterable[int], width: float) -> None:
        """Make the axis on which each of *days* (ordinals) can be placed."""
        self._stretches = _stretches(sorted(set(days)))
        inner = width - 2 * EDGE
        fold = min(FOLD, inner / (2 * len(self._stretches)))
        room = inner - fold * (len(self._stretches) - 1)
        weights = [(last - first + 1) ** _POWER for first, last in self._stretches]
        self._spans: list[tuple[float, float]] = []
        self.folds: list[float] = []
        at = EDGE
        for weight in weights:
            if self._spans:
                self.folds.append(at + fold / 2)
                at += fold
            long = room * weight / sum(weights)
            self._spans.append((at, at + long))
            at += long

    @property
    def stretches(self) -> tuple[tuple[int, int], ...]:
        """Return the first and last day of each stretch that is drawn to scale."""
        return self._stretches

    def at(self, day: int) -> float:
        """Return where *day* stands; it lies in a stretch."""
        place = bisect_right(self._stretches, (day, day + 10**7)) - 1
        first, last = self._stretches[max(place, 0)]
        start, end = self._spans[max(place, 0)]
        if first == last:
            return (start + end) / 2
        return start + (end - start) * (min(day, last) - first) / (last - first)


class _Lane:
    """What is taken of one lane, unit by unit."""

    def __init__(self, width: float) -> None:
        self._taken = bytearray(int(width) + 2)

    def is_free(self, start: float, end: float) -> bool:
        """Tell whether nothing stands between *start* and *end*, and both are on the sheet."""
        if start < 0 or end > len(self._taken) - 1:
            return False
        return not any(self._taken[int(start) : int(end) + 1])

    def take(self, start: float, end: float) -> None:
        """Keep this room for one mark."""
        first, last = max(0, int(start)), min(len(self._taken) - 1, int(end))
        self._taken[first : last + 1] = b"\1" * max(0, last + 1 - first)


def lay_out_timeline(
    marks: Sequence[Mark],
    width: float,
    measure: Callable[[str], float],
    month: Callable[[date], str],
) -> Timeline:
    """Place *marks* on an axis of *width*.

    Args:
        marks: In any order.
        width: How wide the axis is.
        measure: Returns how wide a label is.
        month: Returns how a month is named under the axis.
    """
    if not marks or width <= 4 * EDGE:
        return Timeline(width)
    ordered = sorted(_once(marks), key=lambda mark: (mark.first, mark.last, mark.kind, mark.key))
    axis = Axis([day for mark in ordered for day in _ends(mark)], width)
    return Timeline(
        width,
        _placed(ordered, axis, measure, width),
        _ticks(axis, measure, month, width),
        tuple(axis.folds),
    )


def _once(marks: Sequence[Mark]) -> list[Mark]:
    """Return *marks* with stamps that say the same of one day told once, and not on the flag."""
    flags = {(mark.first, mark.last) for mark in marks if mark.kind == "published"}
    said: set[tuple[date, date, str]] = set()
    kept = []
    for mark in marks:
        told = (mark.first, mark.last, mark.label)
        if mark.kind != "rejected":
            kept.append(mark)
        elif told[:2] not in flags and told not in said:
            said.add(told)
            kept.append(mark)
    return kept


def _ends(mark: Mark) -> tuple[int, int]:
    return mark.first.toordinal(), max(mark.first, mark.last).toordinal()


def _stretches(days: Sequence[int]) -> tuple[tuple[int, int], ...]:
    found: list[list[int]] = []
    for day in days:
        if found and day - found[-1][1] <= LONGEST_EMPTY:
            found[-1][1] = day
        else:
            found.append([day, day])
    return tuple((first, last) for first, last in found)


def _placed(
    marks: Sequence[Mark], axis: Axis, measure: Callable[[str], float], width: float
) -> tuple[Placed, ...]:
    lanes = [_Lane(width) for _ in range(LANES)]
    flags, foot = _Lane(width), _Lane(width)
    bodies = [_body(mark, axis) for mark in marks]
    longs = [measure(mark.label) for mark in marks]
    chosen = _lanes(marks, bodies, longs, width)
    for mark, (start, end), lane in zip(marks, bodies, chosen, strict=True):
        if mark.kind == "date":
            lanes[lane].take(start - RING, end + RING)
        elif mark.kind == "published":  # no label is crossed by the flag's pole
            for row in (*lanes, foot):
                row.take(start - 1, start + 1)
        else:
            foot.take(start - RING, end + RING)
    made = []
    for mark, (start, end), lane, long in zip(marks, bodies, chosen, longs, strict=True):
        row = {"published": flags, "rejected": foot}.get(mark.kind, lanes[lane])
        label_at = _label(mark, (start, end), long, row, width)
        made.append(Placed(mark, lane, start, end, label_at))
    return tuple(made)


def _body(mark: Mark, axis: Axis) -> tuple[float, float]:
    first, last = _ends(mark)
    return axis.at(first), axis.at(last)


def _lanes(
    marks: Sequence[Mark],
    bodies: Sequence[tuple[float, float]],
    longs: Sequence[float],
    width: float,
) -> list[int]:
    """Return the lane of each mark: where it has room with its label, else without, else the last.

    Room is only wished for here: a later mark may still take the place of an earlier label.
    """
    wished = [_Lane(width) for _ in range(LANES)]
    chosen = []
    for mark, (start, end), long in zip(marks, bodies, longs, strict=True):
        if mark.kind != "date":
            chosen.append(0)
            continue
        first, last = max(0.0, start - RING), min(end + RING, width)
        lane = next(
            (
                n
                for reach in (min(last + GAP + long, width), last)
                for n, each in enumerate(wished)
                if each.is_free(first, reach)
            ),
            LANES - 1,
        )
        wished[lane].take(first, last + GAP + long)
        chosen.append(lane)
    return chosen


def _label(
    mark: Mark, body: tuple[float, float], long: float, row: _Lane, width: float
) -> float | None:
    """Return where a label has room beside its mark, and keep that room."""
    start, end = body
    if mark.kind == "published":
        wishes = [min(max(start - long / 2, 0.0), width - long)]
    else:
        wishes = [end + RING + GAP / 2, start - RING - GAP / 2 - long]
    for at in wishes:
        if row.is_free(at, at + long):
            row.take(at - GAP / 2, at + long + GAP / 2)
            return at
    return None


def _ticks(
    axis: Axis, measure: Callable[[str], float], month: Callable[[date], str], width: float
) -> tuple[Tick, ...]:
    row, made = _Lane(width), []
    for first, last in axis.stretches:
        for day in _months(first, last):
            at, words = axis.at(max(day.toordinal(), first)), month(day)
            long = measure(words)
            label_at = min(at, width - long)
            free = row.is_free(label_at, label_at + long)
            if free:
                row.take(label_at - GAP, label_at + long + GAP)
            made.append(Tick(at, day, label_at if free else None))
    return tuple(made)


def _months(first: int, last: int) -> Iterable[date]:
    """Yield the first day of the month *first* falls in, and of each month up to *last*."""
    day = date.fromordinal(first).replace(day=1)
    while day.toordinal() <= last:
        yield day
        if (day.year, day.month) == (date.max.year, date.max.month):
            return
        day = day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
