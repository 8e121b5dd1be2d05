"""First and last day as a reader should take them, and how they are written."""

from copy import copy
from datetime import date

from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading

_OPEN_START = frozenset({"by", "until", "till"})


def bounded(found: Reading, node: Meaning, today: date | None) -> Reading:
    """Narrow ``early`` and ``late``, and open the side that a preposition leaves open.

    A new reading is returned: the story remembers the old one, for phrases that count from it.
    """
    if "pre" not in node and found.mod is None:
        return found
    found = copy(found)
    if found.mod in ("START", "MID", "END") and found.first is not None and found.start is None:
        _narrow(found, node, today)
    before = node.get("pre")
    if before is None or found.unit in ("length", "vague", "set"):
        return found
    if before in _OPEN_START or (before == "before" and found.mod == "END"):
        found.first, found.start = None, None
    elif before == "through" and found.unit == "day" and "closes" not in node:
        found.first = None
    elif before == "since" or (before == "from" and "onward" in node and "begins" not in node):
        found.last, found.finish = None, None
    elif before == "before":
        found.last = _beside(found.first, -1, found.start)
        found.first = None
        found.finish, found.start = found.start, None
    elif before == "after":
        found.first = _beside(found.last, 1, found.finish)
        found.last = None
        found.start, found.finish = found.finish, None
    return found


_THIRDS = frozenset({"month", "year", "decade", "century", "season", "quarter"})


def _narrow(found: Reading, node: Meaning, today: date | None) -> None:
    """Keep the first, second or last third; of ``earlier this year`` what lies behind."""
    first, last = found.first, found.last
    if first is None or last is None:
        return
    if "so_far" in node:
        if today is not None and first <= today <= last:
            found.first = first if found.mod == "START" else today
            found.last = last if found.mod == "END" else today
        return
    if found.unit not in _THIRDS:
        return
    if found.unit == "month":
        cuts = (first, first.replace(day=11), first.replace(day=21))
    else:
        third = ((last - first).days + 2) // 3
        edges = (make.add_days(first, third), make.add_days(first, 2 * third))
        cuts = (first, edges[0] or first, edges[1] or first)
        if found.unit == "year":
            cuts = (first, first.replace(month=5), first.replace(month=9))
    place = ("START", "MID", "END").index(found.mod or "START")
    found.first = cuts[place]
    if place < 2:
        found.last = make.add_days(cuts[place + 1], -1)


def _beside(day: date | None, step: int, minutes: int | None) -> date | None:
    if day is None or minutes is not None:
        return day
    return make.add_days(day, step)


def written(found: Reading) -> tuple[str | None, str | None]:
    """Write first and last as ISO days, or minutes where the phrase is finer than a day."""
    return (
        _written(found.first, found.start, found.zone),
        _written(found.last, found.finish, found.zone),
    )


def _written(day: date | None, minutes: int | None, zone: str) -> str | None:
    if day is None:
        return None
    if minutes is None:
        return day.isoformat()
    return f"{day.isoformat()}T{minutes // 60:02}:{minutes % 60:02}{zone}"
