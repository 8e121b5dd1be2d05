"""Weekdays: which Monday is meant, by tense, by ``last`` and ``next``, by the text."""

from datetime import date

from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import named
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import because


def weekday(node: Meaning, story: Story) -> Reading:
    """Work out a weekday from the tense and the words around it."""
    number = node["weekday"]
    if node.get("from") == "text" and story.day is not None:
        return _weekday_of_text(node, story, story.day)
    if "of_date" in node and story.day is not None:
        return _weekday_beside(node, story, story.day)
    if "any" in node:
        return _some_weekday(node, story)
    if story.day is not None and _is_told_then(node, story):
        return _then_or_now(node, story, story.day)
    if story.today is None:
        return make.unknown(f"XXXX-WXX-{number + 1}", because("needs_anchor"))
    if "week" in node:
        monday = make.add_days(story.today, 7 * node["week"] - story.today.weekday())
        found = make.add_days(monday, number) if monday else None
        return _weekday_found(found, story, "weekday_of_week")
    back = (story.today.weekday() - number) % 7
    if "to_weekday" in node and (node.get("tense", 0) < 0 or (back and not node.get("tense"))):
        back = (story.today.weekday() - node["to_weekday"]) % 7
        back += (node["to_weekday"] - number) % 7
    days, code = _weekday_distance(node, back)
    if "closes" in node and story.opened and node.get("tense", 0) > 0:
        return _weekday_of_text(node, story, story.opened)
    days += 7 * _extra_weeks(node)
    told = _weekday_found(make.add_days(story.today, days), story, code)
    return _maybe_further(node, told, story) if "shift" in node and "weeks" not in node else told


_OLD_NEWS = 14
"""Days after which a weekday beside a date in the text may count from that date."""


_BESIDE = 160
"""Characters within which that date must stand: about two sentences."""


def _is_told_then(node: Meaning, story: Story) -> bool:
    """Tell whether a past weekday stands close behind a full date of long ago, as a story tells."""
    if not _ANCHORING.isdisjoint(node) or node.get("tense", 0) >= 0 or story.day is None:
        return False
    if (
        story.born
        or story.year_span != story.day_span
        or not story.is_near(story.day_span, _BESIDE)
    ):
        return False
    if node.get("pre") in ("by", "until", "till"):
        return False
    return story.today is None or (story.today - story.day).days > _OLD_NEWS


_ANCHORING = frozenset({"shift", "week", "weeks", "said", "closes", "to_weekday", "frame"})


def _then_or_now(node: Meaning, story: Story, then: date) -> Reading:
    """Show both readings of ``on Wednesday`` in a story of long ago, the story's own first."""
    told = _weekday_of_text(node, story, then)
    found = _weekday_of_text(node, story, then).flagged(make.AMBIGUOUS, because("then_or_now"))
    found.others = (told,)
    if story.today is not None:
        back = (story.today.weekday() - node["weekday"]) % 7
        found.others += (_weekday_found(make.add_days(story.today, -back), story, "weekday_past"),)
    return found


def _weekday_beside(node: Meaning, story: Story, day: date) -> Reading:
    """Work out the weekday of ``12 May 2016, a Thursday``, which is that very day."""
    found = make.of_day(day).hanging(story.day_span, because("day_of_text"))
    return named.check_weekday(found, node)


def _some_weekday(node: Meaning, story: Story) -> Reading:
    """Leave ``on a Monday`` open, within the month it is said to lie in."""
    found = make.unknown(f"XXXX-WXX-{node['weekday'] + 1}", because("some_weekday"))
    if "within" in node:
        month = named.date_named(node["within"], story)
        found.first, found.last = month.first, month.last
    return found


def _maybe_further(node: Meaning, found: Reading, story: Story) -> Reading:
    """Flag ``next Thursday`` said on a Tuesday: many mean the Thursday of the week after."""
    if story.today is None or found.first is None or node["shift"] == 0 or "sure" in node:
        return found
    same_week = found.first.isocalendar()[:2] == story.today.isocalendar()[:2]
    further = make.add_days(found.first, 7 * node["shift"])
    if not same_week or further is None:
        return found
    other = _weekday_found(further, story, "weekday_other_week")
    near = _weekday_found(found.first, story, "weekday_same_week")
    found.others = (near, other)
    return found.flagged(make.AMBIGUOUS, because("weekday_two_ways"))


def _extra_weeks(node: Meaning) -> int:
    return int(node.get("weeks", 0))


def _weekday_distance(node: Meaning, back: int) -> tuple[int, str]:
    """Return how many days from the anchor, and why; *back* is 0 to 6 days to the last one."""
    shift, tense = node.get("shift"), node.get("tense", 0)
    if shift == -1:
        return -(back or 7), "weekday_last"
    if shift == 1:
        return 7 - back, "weekday_next"
    ahead = (7 - back) % 7
    if shift == 0:
        return (-back, "weekday_past") if tense < 0 and back else (ahead, "weekday_this")
    due = node.get("pre") in ("by", "until", "till") and not ("timed" in node and back <= 1)
    begins = "fronted" in node and "begins" not in node
    if tense > 0 or ((due or begins) and tense == 0):
        return ahead, "weekday_future"
    return -back, "weekday_past" if tense < 0 else "weekday_reported"


def _weekday_found(found: date | None, story: Story, code: str) -> Reading:
    if found is None:
        return make.unknown(None, because("beyond_calendar"))
    return make.of_day(found).hanging(
        "published", because(code, anchor=str(story.anchor), weekday=named.day_name(found))
    )


def _weekday_of_text(node: Meaning, story: Story, near: date) -> Reading:
    days, code = (node["weekday"] - near.weekday()) % 7, "weekday_of_text"
    if node.get("shift") == 1:
        days, code = days or 7, "weekday_after_text"
    elif node.get("shift") == -1:
        days, code = days - 7, "weekday_before_text"
    found = make.add_days(near, days)
    if found is None:
        return make.unknown(None, because("beyond_calendar"))
    return make.of_day(found).hanging(story.day_span, because(code, weekday=named.day_name(found)))
