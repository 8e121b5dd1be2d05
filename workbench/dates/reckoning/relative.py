"""Days, weeks, months and years counted from the anchor or from a date in the text."""

from datetime import date

from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.dates.reckoning.told import then_or_now
from workbench.dates.reckoning.written import written_length
from workbench.reason import Reason, because
from workbench.text.span import Span

_BESIDE = 3
_CLOCK_UNITS = {"hour": 60, "minute": 1, "second": 1 / 60}
"""How many minutes each has."""

Base = tuple[date, Span | str | None]


def day(node: Meaning, story: Story) -> Reading:
    """Work out ``today``, ``yesterday``, ``tomorrow``."""
    if story.today is None:
        return make.unknown("XXXX-XX-XX", because("needs_anchor"))
    if story.telling and "quoted" in node:
        return make.unknown("XXXX-XX-XX", because("said_in_history"))
    found = make.add_days(story.today, node["shift"])
    if found is None:
        return make.unknown("XXXX-XX-XX", because("beyond_calendar"))
    return make.of_day(found).hanging(
        "published", because("days_from_anchor", anchor=str(story.anchor), days=node["shift"])
    )


def unit(node: Meaning, story: Story) -> Reading:
    """Work out ``last week``, ``this year``, ``the next day``, ``that month``."""
    ancient = _ancient(node, story)
    if ancient is not None:
        return ancient
    base = _base(node, story)
    cues: Meaning = {key: node[key] for key in ("tense", "said") if key in node}
    told = story.last if "definite" in node and story.told_year(cues) else None
    if told is not None and told.first is not None and base and base[1] == "published":
        then = shift_unit(told.first, node["unit"], 0)
        now = shift_unit(base[0], node["unit"], _weekend_shift(node, base[0]))
        return then_or_now(then, now, story)
    if base is None:
        why = "needs_day_named" if node.get("from") == "text" and story.today else "needs_anchor"
        return make.unknown(_open(node["unit"]), because(why))
    found = shift_unit(base[0], node["unit"], _weekend_shift(node, base[0]))
    if node.get("last_day") and found.last is not None:
        found = make.of_day(found.last)
    if "past" in node and node["unit"] in _ROLLING and base[1] == "published":
        found.first, found.last = make.add_months(base[0], -_ROLLING[node["unit"]]), base[0]
    code = "unit_from_text" if base[1] != "published" else "unit_from_anchor"
    return found.hanging(
        base[1], because(code, base=base[0].isoformat(), shift=node["shift"], unit=node["unit"])
    )


_ROLLING = {"month": 1, "year": 12, "decade": 120}
"""``The past month`` is the one up to now; its value stays that of the last whole month."""


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
    told = source == "text" or (source == "context" and story.telling)
    if told and name in ("day", "night") and story.day is None:
        return None  # a month named before it is no day
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


def nth_day(node: Meaning, story: Story) -> Reading:
    """Take ``the second day`` for the date it explains, or leave it open: of what, is not said."""
    span = story.day_span
    if story.day is not None and span is not None:
        between = story.text[span.end : story.span.start]
        if between.strip() == "," and len(between) <= _BESIDE:
            return make.of_day(story.day).hanging(span, because("explains_date"))
    if "today" in node and story.today is not None and not story.telling:
        return day({"shift": 0}, story)
    return make.unknown("XXXX-XX-XX", because("day_of_what", number=node["number"]))


def distance(node: Meaning, story: Story, inner: Reading | None = None) -> Reading:
    """Work out ``two weeks ago``, ``three days later``."""
    number, name = node["parts"][0]
    sign = node["sign"]
    if isinstance(number, str):
        return _vague_distance(sign, story if node["from"] == "now" else None)
    special = _reported_before(node, story) or _from_clock(node, story)
    if special is not None:
        return special
    number, name = _whole(number, name)
    if number * _YEARS.get(name, 0) >= _AGES:
        return _vague_distance(sign, story)
    if "on" in node and inner is not None:
        return _distance_from(node, inner)
    from_text = node["from"] == "text"
    told = story.telling and "quoted" in node
    base = _text_base(name, story) if from_text or told else None
    adrift = from_text and (name in _WITHIN_A_DAY or (sign > 0 and node.get("tense", 0) < 0))
    if base is None and not adrift:
        base = _anchor_base(name, story)
    if base is None:
        why = "needs_day_named" if from_text and story.today else "needs_anchor"
        return make.unknown("PAST_REF" if sign < 0 else "FUTURE_REF", because(why))
    found = _step(base[0], name, sign * number, node)
    if len(node["parts"]) > 1 and found.first is not None:
        more, other = node["parts"][1]
        if isinstance(more, int):
            found = moved(found.first, other, sign * more, exact=from_text)
    source = "text" if base[1] != "published" else "anchor"
    return found.hanging(base[1], _far_from(sign * number, name, source, base[0]))


_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
_AGES = 10_000
"""So many years are a round figure, and no year can be counted from them."""


def _step(base: date, name: str, number: int, node: Meaning) -> Reading:
    """Return the stretch so far from *base*: the very day where the words say so."""
    if "to_day" in node and name in ("month", "year"):
        day = make.add_months(base, number * (12 if name == "year" else 1))
        if day is not None:
            return make.of_day(day)
    return moved(base, name, number, exact=node["from"] == "text")


def _far_from(number: int, name: str, source: str, base: date) -> Reason:
    """Say how far a date lies from the one it counts from."""
    many = name if abs(number) == 1 else _PLURALS.get(name, f"{name}s")
    side = "before" if number < 0 else "after"
    return because(
        f"distance_{side}_{source}", base=base.isoformat(), number=abs(number), unit=many
    )


_PLURALS = {"century": "centuries", "millennium": "millennia"}


_WITHIN_A_DAY = frozenset({"hour", "minute", "second"})


def _from_clock(node: Meaning, story: Story) -> Reading | None:
    """Work out ``an hour later``: a time after the one named before, else no more than a length."""
    if node["from"] != "text" or node["parts"][0][1] not in _CLOCK_UNITS:
        return None
    number = sum(_CLOCK_UNITS.get(unit, 0) * amount for amount, unit in node["parts"])
    minutes = round(node["sign"] * number)
    last = story.last
    if last is not None and last.unit == "minute" and story.is_near(story.last_span):
        return _minutes_from(last, minutes, story)
    if story.day is None:
        return None
    other = make.add_days(story.day, minutes // 1440 + (minutes > 0)) or story.day
    first, last_day = min(story.day, other), max(story.day, other)
    found = Reading(written_length(node["parts"]), first, last_day, "hours")
    return found.hanging(story.day_span, because("hours_from_text"))


def _minutes_from(last: Reading, minutes: int, story: Story) -> Reading | None:
    """Count minutes from a time of day that the text has named."""
    if last.first is None or last.start is None:
        return None
    days, minute = divmod(last.start + minutes, 1440)
    day = make.add_days(last.first, days)
    if day is None:
        return None
    why = because("hours_from_clock", base=str(last.value))
    return _at_minute(day, minute, last).hanging(story.last_span, why)


def _at_minute(day: date, minutes: int, like: Reading) -> Reading:
    found = Reading(f"{day.isoformat()}T{minutes // 60:02}:{minutes % 60:02}", day, day, "minute")
    found.start = found.finish = minutes
    found.zone = like.zone
    return found


def _whole(number: float, name: str) -> tuple[int, str]:
    """Turn two and a half years into thirty months."""
    if number == int(number):
        return int(number), name
    smaller, factor = {
        "year": ("month", 12), "month": ("week", 4), "week": ("day", 7), "day": ("hour", 24),
        "decade": ("year", 10), "century": ("year", 100),
    }.get(name, ("minute", 60))  # fmt: skip
    return round(number * factor), smaller


def _distance_from(node: Meaning, inner: Reading) -> Reading:
    """Work out ``two days before Christmas``."""
    if inner.first is None or inner.last is None:
        return make.unknown(None, *inner.why)
    number, name = _whole(*node["parts"][0])
    if "to_year" in node:
        number *= inner.first.year - node["to_year"]
    base = inner.last if node["sign"] > 0 else inner.first
    if name in ("month", "year"):
        months = node["sign"] * number * (12 if name == "year" else 1)
        day = make.add_months(base, months)
        found = make.of_day(day) if day else make.out_of_calendar(None, "day")
    else:
        found = moved(base, name, node["sign"] * number, exact=True)
    found.flag = inner.flag
    found.others = tuple(_distance_from(node, other) for other in inner.others)
    return found.hanging(
        inner.lean,
        *inner.why,
        _far_from(node["sign"] * number, name, "day", base),
    )


def _reported_before(node: Meaning, story: Story) -> Reading | None:
    """Return the year, or the quarter, before the one reported: ``a year ago`` beside earnings."""
    a_year = node["parts"][0] == [1, "year"] and node["sign"] < 0
    if "earnings" not in node or not a_year or story.quarter is None:
        return None
    year, number = story.quarter
    found = make.of_year(year - 1) if story.months else make.of_quarter(year - 1, number)
    return found.hanging(story.last_span, because("quarter_of_text"), because("year_before"))


def moved(base: date, name: str, number: int, *, exact: bool) -> Reading:
    """Return the stretch *number* units from *base*, as precise as the unit."""
    if name in ("day", "night"):
        return shift_unit(base, "day", number)
    if name in ("hour", "minute", "second"):
        days = abs(number) // 24 if name == "hour" else 0
        return shift_unit(base, "day", days if number > 0 else -days)
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


def _vague_distance(sign: int, story: Story | None) -> Reading:
    found = Reading("PAST_REF" if sign < 0 else "FUTURE_REF", None, None, "vague")
    if story is not None and story.today is not None:
        found.first, found.last = (None, story.today) if sign < 0 else (story.today, None)
        found.lean = "published"
    return found.because(because("vague"))
