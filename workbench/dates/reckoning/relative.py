"""Days, weeks, months and years counted from the anchor or from a date in the text."""

from datetime import date
from typing import Any

from workbench.dates.lexicon.places import SOUTH
from workbench.dates.reckoning import named
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import because
from workbench.text.span import Span

Meaning = dict[str, Any]
Base = tuple[date, Span | str | None]


def day(node: Meaning, story: Story) -> Reading:
    """Work out ``today``, ``yesterday``, ``tomorrow``."""
    if story.today is None:
        return make.unknown("XXXX-XX-XX", because("needs_anchor"))
    found = make.add_days(story.today, node["shift"])
    if found is None:
        return make.unknown("XXXX-XX-XX", because("beyond_calendar"))
    return make.of_day(found).hanging(
        "published", because("days_from_anchor", anchor=str(story.anchor), days=node["shift"])
    )


def weekday(node: Meaning, story: Story) -> Reading:
    """Work out a weekday from the tense and the words around it."""
    number = node["weekday"]
    if node.get("from") == "text" and story.day is not None:
        return _weekday_of_text(node, story, story.day)
    if story.today is None:
        return make.unknown(f"XXXX-WXX-{number + 1}", because("needs_anchor"))
    if "week" in node:
        monday = make.add_days(story.today, 7 * node["week"] - story.today.weekday())
        found = make.add_days(monday, number) if monday else None
        return _weekday_found(found, story, "weekday_of_week")
    back = (story.today.weekday() - number) % 7
    days, code = _weekday_distance(node, back)
    days += 7 * _extra_weeks(node)
    return _weekday_found(make.add_days(story.today, days), story, code)


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
    if tense > 0 or (node.get("pre") in ("by", "until", "till") and tense == 0):
        return ahead, "weekday_future"
    return -back, "weekday_past" if tense < 0 else "weekday_reported"


def _weekday_found(found: date | None, story: Story, code: str) -> Reading:
    if found is None:
        return make.unknown(None, because("beyond_calendar"))
    return make.of_day(found).hanging("published", because(code, anchor=str(story.anchor)))


def _weekday_of_text(node: Meaning, story: Story, near: date) -> Reading:
    days = (node["weekday"] - near.weekday()) % 7
    found = make.add_days(near, days)
    if found is None:
        return make.unknown(None, because("beyond_calendar"))
    return make.of_day(found).hanging(story.day_span, because("weekday_of_text"))


def unit(node: Meaning, story: Story) -> Reading:
    """Work out ``last week``, ``this year``, ``the next day``, ``that month``."""
    ancient = _ancient(node, story)
    if ancient is not None:
        return ancient
    base = _base(node, story)
    if base is None:
        return make.unknown(_open(node["unit"]), because("needs_anchor"))
    found = shift_unit(base[0], node["unit"], _weekend_shift(node, base[0]))
    if node.get("last_day") and found.last is not None:
        found = make.of_day(found.last)
    code = "unit_from_text" if base[1] != "published" else "unit_from_anchor"
    return found.hanging(
        base[1], because(code, base=base[0].isoformat(), shift=node["shift"], unit=node["unit"])
    )


def _ancient(node: Meaning, story: Story) -> Reading | None:
    """Work out ``the following year`` in a story told before Christ."""
    if not story.telling or story.last is None or story.last.first is not None:
        return None
    year, name, shift = story.last.year, node["unit"], node["shift"]
    if year is None or year >= 0:
        return None
    values = {
        "year": f"BC{-year - shift:04}",
        "decade": f"BC{-year // 10 - shift:03}",
        "century": f"BC{-year // 100 - shift:02}",
    }
    found = make.out_of_calendar(values.get(name, "BCXXXX-XX-XX"), name, year)
    if name == "year":
        found.year = year + int(shift)
    return found.hanging(story.last_span, because("before_christ"))


def _weekend_shift(node: Meaning, base: date) -> int:
    """Say how many weeks from *base* to ``the weekend``: the last one, unless it is to come."""
    shift = int(node["shift"])
    if node["unit"] == "weekend" and node.get("definite"):
        return 0 if node.get("tense", 0) > 0 or base.weekday() >= 5 else -1
    return shift


def _open(name: str) -> str:
    return {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX"}.get(name, "XXXX")


def _base(node: Meaning, story: Story) -> Base | None:
    """Return the day to count from and what it hangs on."""
    source, name = node.get("from"), node["unit"]
    if source == "text" or story.telling or (source == "context" and name == "day"):
        return _text_base(name, story) or _anchor_base(name, story)
    if story.anchor is None and (source == "context" or node.get("definite")):
        return _text_base(name, story) if story.is_near(story.last_span) else None
    return _anchor_base(name, story)


def _text_base(name: str, story: Story) -> Base | None:
    if name in ("day", "week", "night") and story.day is not None:
        return story.day, story.day_span
    if story.last is None or story.last.first is None:
        return None
    return story.last.first, story.last_span


def _anchor_base(name: str, story: Story) -> Base | None:
    if story.today is not None:
        return story.today, "published"
    if story.anchor is None:
        return None
    coarse = name in ("year", "decade", "century", "millennium")
    if coarse or (story.anchor.month is not None and name in ("month", "quarter")):
        return story.anchor.first_day(), "published"
    return None


def shift_unit(base: date, name: str, shift: int) -> Reading:
    """Return the unit that holds *base*, moved by *shift* units."""
    if name in ("day", "night"):
        moved = make.add_days(base, shift)
        return make.of_day(moved) if moved else make.out_of_calendar(None, "day")
    if name in ("week", "weekend", "fortnight"):
        moved = make.add_days(base, 7 * shift)
        if moved is None:
            return make.out_of_calendar(None, "week")
        return make.of_weekend(moved) if name == "weekend" else make.of_week(moved)
    if name == "month":
        place = base.year * 12 + base.month - 1 + shift
        return make.of_month(place // 12, place % 12 + 1)
    if name == "quarter":
        place = base.year * 4 + (base.month - 1) // 3 + shift
        return make.of_quarter(place // 4, place % 4 + 1)
    if name == "decade":
        return make.of_decade(base.year + 10 * shift)
    if name == "century":
        return make.of_century((base.year - 1) // 100 + 1 + shift)
    return make.of_year(base.year + shift)


def holding(node: Meaning, inner: Reading) -> Reading:
    """Work out ``the week of March 6``."""
    if inner.first is None:
        return make.unknown(_open(node["unit"]), *inner.why)
    found = shift_unit(inner.first, node["unit"], 0)
    return found.hanging(inner.lean, *inner.why)


def distance(node: Meaning, story: Story, inner: Reading | None = None) -> Reading:
    """Work out ``two weeks ago``, ``three days later``."""
    number, name = node["parts"][0]
    sign = node["sign"]
    if "earnings" in node and story.quarter and (number, name, sign) == (1, "year", -1):
        return of_year_before(make.of_quarter(*story.quarter)).hanging(story.last_span)
    if not isinstance(number, int):
        return _vague_distance(sign)
    if "on" in node and inner is not None:
        return _distance_from(node, inner)
    from_text = node["from"] == "text"
    base = _text_base(name, story) if from_text or story.telling else None
    if base is None:
        base = _anchor_base(name, story)
    if base is None:
        return make.unknown("PAST_REF" if sign < 0 else "FUTURE_REF", because("needs_anchor"))
    found = moved(base[0], name, sign * number, exact=from_text)
    if len(node["parts"]) > 1 and found.first is not None:
        more, other = node["parts"][1]
        if isinstance(more, int):
            found = moved(found.first, other, sign * more, exact=from_text)
    code = "distance_from_text" if base[1] != "published" else "distance_from_anchor"
    return found.hanging(
        base[1], because(code, base=base[0].isoformat(), number=sign * number, unit=name)
    )


def _distance_from(node: Meaning, inner: Reading) -> Reading:
    """Work out ``two days before Christmas``."""
    number, name = node["parts"][0]
    if inner.first is None or inner.last is None:
        return make.unknown(None, *inner.why)
    base = inner.last if node["sign"] > 0 else inner.first
    if name in ("month", "year"):
        months = node["sign"] * number * (12 if name == "year" else 1)
        day = make.add_months(base, months)
        found = make.of_day(day) if day else make.out_of_calendar(None, "day")
    else:
        found = moved(base, name, node["sign"] * number, exact=True)
    found.flag = inner.flag
    return found.hanging(
        inner.lean,
        *inner.why,
        because("distance_from_day", base=base.isoformat(), number=number, unit=name),
    )


def moved(base: date, name: str, number: int, *, exact: bool) -> Reading:
    """Return the stretch *number* units from *base*, as precise as the unit."""
    if name in ("day", "night"):
        return shift_unit(base, "day", number)
    if name in ("hour", "minute", "second"):
        return shift_unit(base, "day", 0)
    if name == "fortnight":
        name, number = "week", 2 * number
    if name == "week" and exact:
        return shift_unit(base, "day", 7 * number)
    if name == "millennium":
        name, number = "century", 10 * number
    if name == "century":
        return make.of_year(base.year + 100 * number)
    if name == "decade":
        return make.of_year(base.year + 10 * number)
    return shift_unit(base, name, number)


def _vague_distance(sign: int) -> Reading:
    found = Reading("PAST_REF" if sign < 0 else "FUTURE_REF", None, None, "vague")
    return found.because(because("vague"))


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
    found = _ended_quarter(node, story) or _known_quarter(node, story)
    if found is None:
        return make.unknown("XXXX-QX", because("needs_anchor"))
    if year is not None and found.year is not None and found.first is not None:
        return make.of_quarter(year, (found.first.month + 2) // 3).hanging(found.lean, *found.why)
    return of_year_before(found) if "back" in node else found


def _known_quarter(node: Meaning, story: Story) -> Reading | None:
    if story.quarter is not None and not ("latest" in node and _is_running(story)):
        found = make.of_quarter(*story.quarter)
        return found.hanging(story.last_span, because("quarter_of_text"))
    if story.today is None:
        return None
    if node.get("loose") or ("period" in node and "latest" not in node):
        return make.of_year(story.today.year).hanging(
            "published", because("year_of_anchor", anchor=str(story.anchor))
        )
    found = shift_unit(story.today, "quarter", -1)
    return found.hanging("published", because("last_quarter", anchor=str(story.anchor)))


def _is_running(story: Story) -> bool:
    """Tell whether the quarter named last had not ended on the article's day."""
    if story.quarter is None or story.today is None:
        return False
    last = make.of_quarter(*story.quarter).last
    return last is not None and last >= story.today


def _ended_quarter(node: Meaning, story: Story) -> Reading | None:
    """Return the quarter that holds the day on which it is said to have ended."""
    ended = node.get("ended")
    if ended is None:
        return None
    closing = named.date_named(ended, story)
    if closing.last is None:
        return None
    found = shift_unit(closing.last, "quarter", 0)
    return found.hanging(closing.lean, because("quarter_ended", day=str(closing.value)))


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
        found = _season_of(story.last.year + max(0, node.get("shift", 0)), node)
        return found.hanging(story.last_span, because("year_of_text"))
    return _near_season(node, story, story.today)


def _season_of(year: int, node: Meaning) -> Reading:
    name = node["season"]
    if year < 0:
        return make.out_of_calendar(f"BC{-year:04}-{name}", "season", year)
    return make.of_season(year, name, south=node.get("land") in SOUTH)


def _near_season(node: Meaning, story: Story, today: date) -> Reading:
    shift = node.get("shift", 1 if node.get("tense", 0) > 0 else None)
    year = today.year
    begun = _season_of(year, node)
    if begun.first is None or begun.last is None:
        return make.unknown(f"XXXX-{node['season']}", because("beyond_calendar"))
    if shift == -1 and begun.last >= today:
        year -= 1
    elif shift == 1 and begun.first <= today:
        year += 1
    elif shift is None and begun.first > today:
        year -= 1
    return _season_of(year, node).hanging(
        "published", because("near_season", anchor=str(story.anchor))
    )
