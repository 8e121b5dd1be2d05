"""What the calendar, or the text itself, says against a date."""

from collections.abc import Callable

from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import because

Reckon = Callable[[Meaning, Story], Reading]

_SLACK = {"week": 7, "fortnight": 14, "month": 31, "year": 366, "decade": 3660, "century": 36600}
"""Days by which a count of so large a unit may miss, since people round it by one."""

_DAYS = {
    "day": (1, 1), "night": (1, 1), "week": (7, 7), "fortnight": (14, 14), "month": (28, 31),
    "quarter": (90, 92), "year": (365, 366), "decade": (3650, 3653),
}  # fmt: skip
"""The fewest and the most days of each unit."""


def doubt(node: Meaning, found: Reading, story: Story, reckon: Reckon) -> None:
    """Flag what the calendar or the text itself contradicts."""
    if node["is"] == "length" and "within" in node:
        _measure(node, found, [reckon(inner, story) for inner in node["within"]])
    if found.first is None or found.flag is not None:
        return
    if "did" in node and "year" in node and story.today and found.first > story.today:
        found.flagged(make.CONTRADICTION, because("after_article", anchor=str(story.anchor)))
    if "same_day" in node and story.today:
        said = make.add_days(story.today, node["same_day"])
        if said is not None and said != found.first:
            found.flagged(make.CONTRADICTION, because("not_that_day", day=said.isoformat()))
    if "same_as" in node and node["is"] == "date":
        _compare(found, reckon(node["same_as"], story), node["same_as"])
    if "age" in node:
        _count_years(found, reckon(node["age"][1], story), node["age"][0])
    if "closes" in node and story.opened and found.last and found.last < story.opened:
        found.flagged(make.CONTRADICTION, because("ends_before", day=story.opened.isoformat()))
    opens = "begins" in node or node.get("pre") in ("from", "between")
    story.opened = found.first if opens else None


def _compare(found: Reading, said: Reading, node: Meaning) -> None:
    """Flag a date that is not when the words beside it say: ``three days ago, on 5 May``."""
    if found.first is None or found.last is None or said.first is None or said.last is None:
        return
    number, unit = node["parts"][0] if "parts" in node else (0, "year")
    slack = _SLACK.get(unit, 0) if number > 1 or "mod" in node else 0
    if (said.first - found.last).days > slack or (found.first - said.last).days > slack:
        found.flagged(make.CONTRADICTION, because("not_that_time", said=str(said.value)))


def _measure(node: Meaning, found: Reading, ends: list[Reading]) -> None:
    """Flag a length that cannot lie between the two dates it is said to measure."""
    opened, closed = ends
    number, unit = node["parts"][0]
    if "mod" in node or unit not in _DAYS or not isinstance(number, int | float):
        return
    if opened.first is None or opened.last is None or closed.first is None or closed.last is None:
        return
    fewest, most = _DAYS[unit]
    longest = (closed.last - opened.first).days + 1
    shortest = (closed.first - opened.last).days
    if number * fewest > longest * 1.05 + 1 or number * most < shortest * 0.95 - 1:
        found.flagged(make.CONTRADICTION, because("not_so_long", days=longest))


def _count_years(found: Reading, born: Reading, age: int) -> None:
    """Flag a death at an age that birth and death do not allow."""
    if found.first is None or found.last is None or born.first is None or born.last is None:
        return
    youngest = found.first.year - born.last.year
    youngest -= (found.first.month, found.first.day) < (born.last.month, born.last.day)
    oldest = found.last.year - born.first.year
    oldest -= (found.last.month, found.last.day) < (born.first.month, born.first.day)
    if not youngest <= age <= oldest:
        found.flagged(make.CONTRADICTION, because("not_that_old", age=oldest))
