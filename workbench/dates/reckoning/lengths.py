"""Lengths of time, times that recur, and words that only say past, present or future."""

from datetime import date
from typing import Any

from workbench.dates.reckoning import named
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.relative import moved
from workbench.dates.reckoning.story import Story
from workbench.reason import because

Meaning = dict[str, Any]
Number = int | float | str

_LETTERS = {
    "year": "Y", "month": "M", "week": "W", "day": "D", "quarter": "Q", "weekend": "WE",
    "decade": "DE", "century": "CE", "millennium": "ML", "semester": "S",
}  # fmt: skip
_TIMES = {"hour": "H", "minute": "M", "second": "S", "night": "NI"}
_MULTIPLES = {"decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000),
              "fortnight": ("week", 2)}  # fmt: skip


def written_length(parts: list[list[Any]]) -> str:
    """Write a length as TIMEX3 does: ``P18M``, ``PT72H``, ``P20Y`` for two decades, ``PXD``."""
    days, times = "", ""
    for number, unit in _split_years(parts):
        amount, name = _plain(number, unit)
        if name in _TIMES:
            times += _time_words(amount, name)
        else:
            days += f"{_figures(amount)}{_LETTERS.get(name, 'E')}"
    return f"P{days}" + (f"T{times}" if times else "")


def _split_years(parts: list[list[Any]]) -> list[list[Any]]:
    """Write two years and a half as two years and six months."""
    if len(parts) == 1 and parts[0][1] == "year" and isinstance(parts[0][0], float):
        months = parts[0][0] * 12
        if months == int(months) and months > 12:
            return [[int(months) // 12, "year"], [int(months) % 12, "month"]]
    return parts


def _plain(number: Number, unit: str) -> tuple[Number, str]:
    """Write two decades as twenty years; leave several decades alone."""
    if unit not in _MULTIPLES or isinstance(number, str):
        return number, unit
    name, factor = _MULTIPLES[unit]
    return number * factor, name


def _figures(number: Number) -> str:
    return number if isinstance(number, str) else f"{number:g}"


def _time_words(number: Number, unit: str) -> str:
    """Write an hour and a half as ``1H30M``."""
    smaller = {"hour": "M", "minute": "S"}.get(unit)
    if not isinstance(number, float) or smaller is None or number * 60 % 1:
        return f"{_figures(number)}{_TIMES[unit]}"
    whole, rest = divmod(int(number * 60), 60)
    return (f"{whole}{_TIMES[unit]}" if whole else "") + (f"{rest}{smaller}" if rest else "")


def length(node: Meaning, story: Story) -> Reading:
    """Work out a length; one that reaches to or from the anchor gets its ends."""
    found = Reading(written_length(node["parts"]), None, None, "length")
    number, name = node["parts"][0]
    toward = node.get("toward")
    if "ended" in node:
        return _closing(found, node, story)
    if toward is None and "ahead" in node and story.today is not None and isinstance(number, int):
        return _ahead(found, node, story, story.today)
    if toward is None or story.today is None or not isinstance(number, int):
        return found.because(because("length"))
    edge = _edge(story, name, toward * number)
    if edge is not None:
        first, last = (edge, story.today) if toward < 0 else (story.today, edge)
        found.first, found.last = first, last
        return found.hanging("published", because("length_to_anchor", anchor=str(story.anchor)))
    return found.because(because("length"))


def _ahead(found: Reading, node: Meaning, story: Story, today: date) -> Reading:
    """Give ``in three days`` the day it ends, ``within three days`` all days up to it."""
    number, name = node["parts"][0]
    end = moved(today, name, number, exact=False)
    if abs(number) > _MANY or end.first is None:
        return found.because(because("length"))
    found.first = today if node["ahead"] == "within" else end.first
    found.last = _edge(story, name, number) if node["ahead"] == "within" else end.last
    return found.hanging("published", because("length_to_anchor", anchor=str(story.anchor)))


_MANY = 100_000


def _closing(found: Reading, node: Meaning, story: Story) -> Reading:
    """Give ``the year ended March 31`` its first and last day."""
    closing = named.date_named({"tense": node.get("tense", 0), **node["ended"]}, story)
    number, name = node["parts"][0]
    if closing.last is None:
        return found.because(because("length"))
    months = {"year": 12, "quarter": 3, "month": 1}.get(name, 12) * number
    after = make.add_days(closing.last, 1)
    found.first = make.add_months(after, -months) if after else None
    found.last = closing.last
    return found.hanging(closing.lean, because("period_ended", day=closing.last.isoformat()))


def _edge(story: Story, name: str, number: int) -> Any:  # noqa: ANN401
    today = story.today
    if today is None or abs(number) > _MANY:
        return None
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}.get(name)
    if months:
        return make.add_months(today, months * number)
    if name == "hour":
        name, number = "day", -(-number // 24) if number > 0 else number // 24
    days = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}.get(name)
    return make.add_days(today, days * number) if days else None


def every(node: Meaning, story: Story) -> Reading:
    """Write a time that recurs."""
    del story
    return Reading(_set_value(node), None, None, "set").because(because("recurring"))


def _set_value(node: Meaning) -> str:
    if "length" in node:
        return str(node["length"])
    if "parts" in node:
        return written_length(node["parts"])
    if "weekday" in node:
        value = f"XXXX-WXX-{node['weekday'] + 1}"
        return f"{value}T{node['part']}" if "part" in node else value
    if "weekend" in node:
        return "XXXX-WXX-WE"
    if "month" in node:
        value = f"XXXX-{node['month']:02}"
        return f"{value}-{node['day']:02}" if "day" in node else value
    if "season" in node:
        return f"XXXX-{node['season']}"
    return f"XXXX-XX-XXT{node['part']}"


def vague(node: Meaning, story: Story) -> Reading:
    """Answer past, present or future, bounded by the anchor where there is one."""
    found = Reading(node["ref"], None, None, "vague")
    found.low = True
    if story.today is not None:
        if node["ref"] == "PAST_REF":
            found.last = story.today
        elif node["ref"] == "FUTURE_REF":
            found.first = story.today
        else:
            found.first = found.last = story.today
        found.lean = "published"
    return found.because(because("vague"))
