"""Dates in figures: which of ``04/05/2017`` is the month, and what may tell."""

from collections.abc import Iterable
from datetime import date

from workbench.dates.expression import TimeExpression
from workbench.dates.lexicon.places import BOTH_ORDERS, MONTH_FIRST
from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import named, relative
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import because


def order_of_figures(expressions: Iterable[TimeExpression]) -> bool | None:
    """Tell from the dates in figures that allow one order only whether days come first."""
    orders = set()
    for expression in expressions:
        node = expression.meaning
        if node["is"] == "numeric" and node["sign"] != ".":
            order = _order_by_size(node["first"], node["second"]) or _order_by_weekday(node)
            if order:
                orders.add(order)
    return orders == {"day"} if len(orders) == 1 else None


def _order_by_size(first: int, second: int) -> str:
    """Return which figure can be the day alone: ``day`` for the first, ``month`` for the second."""
    if 12 < first <= 31 and second <= 12:
        return "day"
    return "month" if 12 < second <= 31 and first <= 12 else ""


def _order_by_weekday(node: Meaning) -> str:
    """Return the one order in which a date falls on the weekday beside it, or nothing."""
    if "weekday" not in node or "year" not in node or "short" in node:
        return ""
    fitting = [
        name
        for name, day, month in (
            ("day", node["first"], node["second"]),
            ("month", node["second"], node["first"]),
        )
        if _falls_on(node["year"], month, day) == node["weekday"]
    ]
    return fitting[0] if len(fitting) == 1 and node["first"] != node["second"] else ""


def _falls_on(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def numeric(node: Meaning, story: Story) -> Reading:
    """Work out ``04/05/2017``: the month is whichever figure can be one."""
    year = named.full_year(node, story) or 0
    first, second = node["first"], node["second"]
    if "year" not in node:
        return _numeric_without_year(node, story)
    day_first = _try({**node, "day": first, "month": second}, year)
    month_first = _try({**node, "day": second, "month": first}, year)
    if node["sign"] == ".":
        month_first = None if day_first else month_first
    weekday = node.get("weekday")
    if day_first and month_first and weekday is not None:
        fitting = [r for r in (day_first, month_first) if r.flag is None]
        if len(fitting) == 1:
            return fitting[0].because(
                because("order_by_weekday", weekday=named.WEEKDAYS[weekday].capitalize())
            )
    if day_first and month_first and "same_as" in node:
        fitting = _that_agree([day_first, month_first], relative.distance(node["same_as"], story))
        if len(fitting) == 1:
            return fitting[0].because(because("order_by_distance"))
    if day_first and month_first and first != second:
        return _in_order(node, story, day_first, month_first)
    found = day_first or month_first
    if found is None:
        value = f"{year:04}-{second:02}-{first:02}"
        return named.no_such_day(value, year)
    return found.because(because("order_by_value"))


def _numeric_without_year(node: Meaning, story: Story) -> Reading:
    """Work out ``04/05``: in either order, the year as for any date without one."""
    cues: Meaning = {key: node[key] for key in ("tense", "pre", "said") if key in node}
    orders = ((node["first"], node["second"]), (node["second"], node["first"]))
    found = [
        named.date_named({"is": "date", **cues, "day": day, "month": month}, story)
        for day, month in orders
        if month <= 12
    ]
    sure = [one for one in found if one.first is not None]
    if len(sure) == 2 and node["first"] != node["second"]:
        return _in_order(node, story, *sure)
    return (sure or found)[0]


def _that_agree(readings: list[Reading], said: Reading) -> list[Reading]:
    """Return the days that lie within what other words say."""
    if said.first is None or said.last is None:
        return []
    return [one for one in readings if one.first and said.first <= one.first <= said.last]


def _in_order(node: Meaning, story: Story, day_first: Reading, month_first: Reading) -> Reading:
    """Choose the order another date of the text shows, or the one its country writes."""
    if story.day_first is not None:
        found = day_first if story.day_first else month_first
        return found.because(because("order_of_text"))
    if "day_first" in node:
        return day_first.because(because("order_of_language"))
    land = node.get("land")
    if land in BOTH_ORDERS:
        return _either(day_first, month_first)
    if land is not None and "short" not in node and node.get("home"):
        found = month_first if land in MONTH_FIRST else day_first
        return found.because(because("order_of_land", land=land))
    return _either(day_first, month_first, month_sooner=land in MONTH_FIRST)


def _try(node: Meaning, year: int) -> Reading | None:
    if not 1 <= node["month"] <= 12 or not 1 <= node["day"] <= 31 or year < 1:
        return None
    found = named.in_year(node, year)
    return found if found.first is not None else None


def _either(one: Reading, other: Reading, *, month_sooner: bool = False) -> Reading:
    main = other if month_sooner else one
    found = make.of_day(main.first) if main.first else main
    found.others = (
        one.because(because("day_first")),
        other.because(because("month_first")),
    )
    return found.flagged(make.AMBIGUOUS, because("order_unknown"))
