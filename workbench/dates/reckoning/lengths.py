"""Lengths of time, times that recur, and words that only say past, present or future."""

from datetime import date
from typing import Any

from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import named, relative
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.dates.reckoning.written import written_length
from workbench.reason import because

Number = int | float | str


def length(node: Meaning, story: Story) -> Reading:
    """Work out a length; one that reaches to or from the anchor gets its ends."""
    number, name = node["parts"][0]
    parts = [[node["low"], name]] if "low" in node else node["parts"]
    found = Reading(written_length(parts), None, None, "length")
    if "low" in node and "mod" not in node:
        found.mod = "EQUAL_OR_MORE"
    toward = node.get("toward")
    if "ended" in node:
        return _closing(found, node, story)
    if "begun" in node:
        return _opening(found, node, story)
    if toward is None and "ahead" in node and story.today is not None and isinstance(number, int):
        return _ahead(found, node, story, story.today)
    if "of" in node:
        return _within(found, node, story)
    if toward is None or story.today is None:
        return found.because(because("length"))
    if not isinstance(number, int):
        found.first, found.last = (None, story.today) if toward < 0 else (story.today, None)
        return found.hanging("published", because("length_to_anchor", anchor=str(story.anchor)))
    edge = _edge(story, name, toward * number)
    if edge is not None:
        first, last = (edge, story.today) if toward < 0 else (story.today, edge)
        found.first, found.last = first, last
        return found.hanging("published", because("length_to_anchor", anchor=str(story.anchor)))
    return found.because(because("length"))


def _ahead(found: Reading, node: Meaning, story: Story, today: date) -> Reading:
    """Give ``in three days`` the day it ends, ``within three days`` all days up to it."""
    number, name = node["parts"][0]
    end = relative.moved(today, name, number, exact=False)
    if abs(number) > _MANY or end.first is None:
        return found.because(because("length"))
    found.first = today if node["ahead"] == "within" else end.first
    found.last = _edge(story, name, number) if node["ahead"] == "within" else end.last
    return found.hanging("published", because("length_to_anchor", anchor=str(story.anchor)))


_MANY = 100_000


def _within(found: Reading, node: Meaning, story: Story) -> Reading:
    """Give ``the first ten months of 1915`` its first and last day."""
    reader = relative.unit if node["of"]["is"] == "unit" else named.date_named
    whole = reader({"tense": node.get("tense", 0), **node["of"]}, story)
    found.flag, found.year = whole.flag, whole.year
    if whole.first is None or whole.last is None:
        return found.hanging(whole.lean, *whole.why)
    number, name = node["parts"][0]
    if isinstance(number, int):
        edge = _stretch(whole.last, name, -number) if node["end"] else None
        found.first = edge or whole.first
        found.last = whole.last if node["end"] else _stretch(whole.first, name, number)
    why = because("counted_within", within=str(whole.value))
    return found.hanging(whole.lean, *whole.why, why)


def _stretch(start: date, name: str, number: int) -> date | None:
    """Return the other end of so many units that begin (or, counted back, end) on a day."""
    step = 1 if number > 0 else -1
    months = {"month": 1, "quarter": 3, "year": 12}.get(name)
    if months:
        beyond = make.add_months(
            start if step > 0 else make.add_days(start, 1) or start, months * number
        )
        return make.add_days(beyond, -1) if beyond and step > 0 else beyond
    days = {"day": 1, "week": 7, "fortnight": 14}.get(name)
    return make.add_days(start, days * number - step) if days else None


_MONTHS = {"century": 1200, "decade": 120, "year": 12, "quarter": 3, "month": 1}


def _closing(found: Reading, node: Meaning, story: Story) -> Reading:
    """Give ``the year ended March 31`` its first and last day."""
    closing = named.date_named({"tense": node.get("tense", 0), **node["ended"]}, story)
    number, name = node["parts"][0]
    if closing.last is None:
        return found.because(because("length"))
    months = _MONTHS.get(name, 0) * int(number)
    after = make.add_days(closing.last, 1)
    days = {"week": 7, "day": 1, "fortnight": 14}.get(name, 0) * int(number)
    if after is None or months + days == 0 or months + days > _MANY:
        return found.because(because("length"))
    found.first = make.add_months(after, -months) if months else make.add_days(after, -days)
    found.last = closing.last
    return found.hanging(closing.lean, because("period_ended", day=closing.last.isoformat()))


def _opening(found: Reading, node: Meaning, story: Story) -> Reading:
    """Give ``the week beginning 7 December`` its first and last day."""
    opening = named.date_named({"tense": node.get("tense", 0), **node["begun"]}, story)
    number, name = node["parts"][0]
    if opening.first is None:
        return found.because(because("length"))
    found.first, found.last = opening.first, _stretch(opening.first, name, int(number))
    return found.hanging(opening.lean, because("period_begun", day=opening.first.isoformat()))


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
