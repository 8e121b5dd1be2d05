"""Quarters, halves and seasons, and the first week or last Monday of a month."""

from datetime import date

from workbench.dates.lexicon.places import SOUTH
from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import named
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.relative import shift_unit, unit
from workbench.dates.reckoning.story import Story
from workbench.dates.reckoning.told import then_or_now
from workbench.reason import because


def quarter(node: Meaning, story: Story, year: int | None) -> Reading:
    """Work out a quarter from its number, its year, or the quarter named before."""
    number = node.get("number")
    if "shift" in node:
        return unit({**node, "unit": "quarter"}, story)
    if number is None:
        return _quarter_of_before(node, story, year)
    if "back" in node and story.months_known is not None:
        found = quarter({"is": "quarter", "number": number}, story, None)
        return of_year_before(found)
    maker = make.of_half if node["is"] == "half" else make.of_quarter
    if year is not None:
        return maker(year, number).because(because("as_written"))
    if story.months_known is None:
        letter = "H" if node["is"] == "half" else "Q"
        return make.unknown(f"XXXX-{letter}{number}", because("needs_anchor"))
    known, month = divmod(story.months_known, 12)
    size = 6 if node["is"] == "half" else 3
    begun = (number - 1) * size <= month
    if not begun and node.get("tense", 0) <= 0:
        known -= 1
    return maker(known, number).hanging(
        "published", because("last_such_quarter", anchor=str(story.anchor))
    )


def _quarter_of_before(node: Meaning, story: Story, year: int | None) -> Reading:
    """Work out ``the quarter``, ``the year-ago period``.

    It is the one that ended on the day given, the one named before, or the one last completed.
    """
    same = _same_stretch(node, story, year)
    if same is not None:
        return same
    found = _ended_quarter(node, story) or _known_quarter(node, story)
    if found is None:
        return make.unknown("XXXX-QX", because("needs_anchor"))
    if year is not None and found.unit == "year":
        return make.of_year(year).hanging(found.lean, *found.why)
    if year is not None and found.year is not None and found.first is not None:
        return make.of_quarter(year, (found.first.month + 2) // 3).hanging(found.lean, *found.why)
    return of_year_before(found) if "back" in node else found


def _same_stretch(node: Meaning, story: Story, year: int | None) -> Reading | None:
    """Work out ``the same period last year`` after a month, or a range of months, or half years."""
    if not {"same", "period"}.issubset(node) or story.stretch is None:
        return None
    first, last = story.stretch
    if year is None and "back" in node:
        year = last.year - 1
    if year is None:
        return None
    size = (last.year - first.year) * 12 + last.month - first.month + 1
    if story.months or not story.is_near(story.stretch_span):
        return None
    if size == 3 and first.month % 3 == 1:
        found = make.of_quarter(year - (last.year - first.year), first.month // 3 + 1)
        return found.hanging(story.stretch_span, because("same_stretch"))
    start = make.add_months(first, 12 * (year - last.year))
    end = make.add_months(last, 12 * (year - last.year))
    if start is None or end is None:
        return None
    value = f"{start.isoformat()[:7]}/{end.isoformat()[:7]}" if size > 1 else start.isoformat()[:7]
    found = Reading(value, start, end, "months", year)
    return found.hanging(story.stretch_span, because("same_stretch"))


def _known_quarter(node: Meaning, story: Story) -> Reading | None:
    months = story.months and ("loose" in node or ("period" in node and "latest" not in node))
    if story.quarter is not None and not months:
        found = make.of_quarter(*story.quarter)
        return found.hanging(story.last_span, because("quarter_of_text"))
    if story.today is None:
        return None
    if months or node.get("loose") or ("period" in node and "latest" not in node):
        return make.of_year(story.today.year).hanging(
            "published", because("year_of_anchor", anchor=str(story.anchor))
        )
    found = shift_unit(story.today, "quarter", -1)
    return found.hanging("published", because("last_quarter", anchor=str(story.anchor)))


def _ended_quarter(node: Meaning, story: Story) -> Reading | None:
    """Return the quarter that holds the day on which it is said to have ended."""
    ended = node.get("ended")
    if ended is None:
        return None
    closing = named.date_named(ended, story)
    if closing.last is None:
        return None
    middle = make.add_days(closing.last, -45) or closing.last
    found = shift_unit(middle, "quarter", 0)
    if found.last and abs((found.last - closing.last).days) > _CALENDAR:
        after = make.add_days(closing.last, 1)
        found.first, found.last = make.add_months(after, -3) if after else None, closing.last
    return found.hanging(closing.lean, because("quarter_ended", day=str(closing.value)))


_CALENDAR = 5
"""A quarter that ends within so many days of one of the calendar is that one."""


def of_year_before(found: Reading) -> Reading:
    """Return the same quarter, or year, of the year before."""
    if found.first is None or found.year is None:
        return found
    if found.unit == "quarter":
        before = make.of_quarter(found.first.year - 1, (found.first.month + 2) // 3)
    else:
        before = make.of_year(found.year - 1)
    return before.hanging(found.lean, *found.why, because("year_before"))


def season(node: Meaning, story: Story, year: int | None) -> Reading:
    """Work out a season from its year, or from the anchor."""
    name = node["season"]
    if node.get("bc") and year is not None:
        year = -year
    if year is not None:
        return _season_of(year, node).because(because("as_written"))
    if node.get("from") == "text" or story.today is None or story.telling:
        if story.last is None or story.last.year is None:
            return make.unknown(f"XXXX-{name}", because("needs_anchor"))
        if node.get("shift") == 1:
            return _season_after(node, story)
        found = _season_of(story.last.year, node)
        return found.hanging(story.last_span, because("year_of_text"))
    if node.get("from") == "context" and node.get("shift") == 1 and story.tells(node):
        return _season_after(node, story)
    told = story.told_year(node)
    now = _near_season(node, story, story.today)
    return now if told is None else then_or_now(_season_of(told, node), now, story)


def _season_after(node: Meaning, story: Story) -> Reading:
    """Work out ``the next summer`` after the date named before it."""
    last = story.last
    year = last.year if last is not None and last.year is not None else 1
    found = _season_of(year, node)
    over = last is None or last.last is None or found.first is None or found.first <= last.last
    if over:
        found = _season_of(year + 1, node)
    return found.hanging(story.last_span, because("year_of_text"))


def _season_of(year: int, node: Meaning) -> Reading:
    name = node["season"]
    if year < 0:
        return make.out_of_calendar(f"BC{-year:04}-{name}", "season", year)
    return make.of_season(year, name, south=node.get("land") in SOUTH)


def _near_season(node: Meaning, story: Story, today: date) -> Reading:
    near = [_season_of(year, node) for year in range(today.year - 2, today.year + 3)]
    found = _season_by(node, today, [season for season in near if season.first and season.last])
    if found is None:
        return make.unknown(f"XXXX-{node['season']}", because("beyond_calendar"))
    return found.hanging("published", because("near_season", anchor=str(story.anchor)))


def _season_by(node: Meaning, today: date, near: list[Reading]) -> Reading | None:
    """Choose by ``last``, ``this``, ``next`` and the tense; a winter may span the new year."""
    over = [season for season in near if season.last and season.last < today]
    begun = [season for season in near if season.first and season.first <= today]
    ahead = [season for season in near if season.first and season.first > today]
    shift, tense = node.get("shift"), node.get("tense", 0)
    if shift == -1:
        return over[-1] if over else None
    running = len(begun) > len(over)
    if shift == 1 or (shift is None and tense > 0 and not running):
        return ahead[0] if ahead else None
    if shift in (0, None) and not running:
        coming = (
            ahead and over and (ahead[0].first or today) - today < today - (over[-1].last or today)
        )
        coming = coming and (tense == 0 or shift == 0)
        if tense > 0 or coming or not over:
            return ahead[0] if ahead else None
    return begun[-1] if begun else None


def portion(node: Meaning, inner: Reading) -> Reading:
    """Work out ``the first half of June`` and ``the last quarter of the 20th century``."""
    if inner.first is None or inner.last is None:
        return make.unknown(inner.value, *inner.why)
    number, size = node["number"], node["size"]
    days = (inner.last - inner.first).days + 1
    first = make.add_days(inner.first, days * (number - 1) // size)
    last = make.add_days(inner.first, days * number // size - 1)
    found = Reading(inner.value, first, last, "portion", inner.year)
    found.mod = "START" if number == 1 else "END" if number == size else "MID"
    return found.hanging(inner.lean, *inner.why, because("counted_within", within=str(inner.value)))


def nth(node: Meaning, inner: Reading) -> Reading:
    """Work out ``the first week of May``, ``the second Monday in March 2016``."""
    if inner.first is None or inner.last is None:
        return make.unknown(inner.value, *inner.why)
    number = node["number"]
    found = _nth_weekday(node, inner.first, inner.last, number)
    if found is None:
        size = 1 if node["unit"] == "day" else 7
        start = 1 + size * (number - 1)
        first = make.add_days(inner.first, start - 1)
        if number < 0:
            first = make.add_days(inner.last, 1 - size)
        last = make.add_days(first, size - 1) if first else None
        if first is None or last is None or first > inner.last:
            return make.unknown(inner.value, because("no_such_day_near"))
        week = make.of_week(make.add_days(first, size // 2) or first)
        found = make.of_day(first) if size == 1 else Reading(week.value, first, last, "week")
    found.flag = inner.flag
    return found.hanging(inner.lean, *inner.why, because("counted_within", within=str(inner.value)))


def _nth_weekday(node: Meaning, first: date, last: date, number: int) -> Reading | None:
    weekday_number = node.get("weekday", 5 if node.get("unit") == "weekend" else None)
    if weekday_number is None:
        return None
    if number > 0:
        day = make.add_days(first, (weekday_number - first.weekday()) % 7 + 7 * (number - 1))
    else:
        day = make.add_days(last, -((last.weekday() - weekday_number) % 7))
    if day is None or day > last:
        return make.unknown(None, because("no_such_day_near"))
    return make.of_weekend(day) if node.get("unit") == "weekend" else make.of_day(day)
