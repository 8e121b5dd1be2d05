"""First and last day as a reader should take them, and how they are written."""

from datetime import date
from typing import Any

from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading

Meaning = dict[str, Any]

_OPEN_START = frozenset({"by", "until", "till"})


def bounded(found: Reading, node: Meaning) -> Reading:
    """Open the side that the preposition before the phrase leaves open."""
    before = node.get("pre")
    if before is None or found.unit in ("length", "vague", "set"):
        return found
    if before in _OPEN_START:
        found.first, found.start = None, None
    elif before == "since":
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
