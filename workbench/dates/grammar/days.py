"""Days with their weekday and their time of day, in whatever order these are given."""

from workbench.dates.grammar.clock import clock
from workbench.dates.grammar.months import day_month, day_number, month_date
from workbench.dates.grammar.named import day_from, feast
from workbench.dates.grammar.nth import part_of_month
from workbench.dates.grammar.numeric import iso_clock, numeric_date
from workbench.dates.grammar.relative import day_word, shifted
from workbench.dates.grammar.text_units import text_unit
from workbench.dates.grammar.weekdays import weekday
from workbench.dates.grammar.words import (
    BLANK,
    COLON,
    COMMA,
    DASH,
    DOT,
    GLUED,
    STOP,
    WIDE_DASH,
    Words,
)
from workbench.dates.meaning import Found, Meaning

_DAYS = frozenset({"date", "numeric", "weekday", "day", "feast"})


def is_day(node: Meaning) -> bool:
    """Tell whether *node* names one day, so that a time of day can be joined to it."""
    kind = node["is"]
    if kind == "date":
        return "day" in node
    if kind == "unit":
        return bool(node["unit"] == "day")
    return kind in _DAYS


def day_like(words: Words, place: int) -> Found | None:
    """Read anything at *place* that names one day."""
    if not 0 <= place < words.n:
        return None
    entry = words.entries[place]
    if words.low[place][:1].isdigit():
        return numeric_date(words, place) or day_month(words, place)
    if not entry and words.low[place] not in words.language.first_words:
        return None
    if "weekday" in entry:
        return weekday_date(words, place)
    if "month" in entry:
        found = month_date(words, place)
        return found if found and is_day(found[1]) else None
    if "day_shift" in entry or words.low[place] == "day":
        return day_word(words, place)
    if "shift" in entry:
        found = shifted(words, place)
        if found and found[1]["is"] == "weekday":
            return _dated(words, found)
        return found if found and is_day(found[1]) else None
    if "the" in entry and words.gap(place + 1) == BLANK:
        return _after_the(words, place + 1)
    found = text_unit(words, place) if "that" in entry or "same" in entry else None
    found = found or feast(words, place)
    return found if found and is_day(found[1]) else None


def _after_the(words: Words, place: int) -> Found | None:
    """Read a day after ``the``; ``the next day`` may count from a date in the text."""
    counted = part_of_month(words, place)
    if counted and "weekday" in counted[1]:
        return counted
    found = day_like(words, place) if not words.get(place, "the") else None
    if found and words.low[place] == "next" and found[1]["is"] == "unit":
        return found[0], {"from": "context", **found[1]}
    return found


def day_beside(words: Words, place: int) -> Found | None:
    """Read ``day before last Tuesday``, ``day after Christmas``, ``eve of Easter``."""
    side = words.word(place + 1)
    sign = -1 if words.low[place] == "eve" else {"before": -1, "after": 1}.get(side)
    if sign is None or (side == "of") != (words.low[place] == "eve"):
        return None
    if words.gap(place + 1) != BLANK or words.gap(place + 2) != BLANK:
        return None
    found = day_like(words, place + 2)
    if not found or found[1]["is"] in ("day", "unit", "distance") or "any" in found[1]:
        return None
    return found[0], day_from(sign, found[1])


def weekday_date(words: Words, place: int) -> Found | None:
    """Read a weekday and the date that may follow it: ``Friday, April 9, 2021``."""
    number = words.get(place, "weekday")
    if number is None:
        return None
    date = _date_after(words, place + 1, abbreviated=bool(words.get(place, "short_weekday")))
    if date:
        return date[0], {**date[1], "weekday": number}
    return weekday(words, place)


def with_weekday(words: Words, found: Found) -> Found:
    """Join the weekday that closes ``14th December Friday`` or ``3 May 2019 (Friday)``."""
    end, node = found
    number = words.get(end, "weekday")
    if number is None or "day" not in node or words.get(end, "doubtful_weekday"):
        return found
    bracketed = words.before(end) == "(" and words.after(end) == ")"
    alone = words.gap(end) in (BLANK, COMMA) and words.gap(end + 1) != BLANK
    return (end + 1, {**node, "weekday": number}) if bracketed or alone else found


def day_word_dated(words: Words, place: int) -> Found | None:
    """Read ``yesterday``, and the date that may explain it: ``yesterday, 3 May``."""
    found = day_word(words, place)
    if not found or found[1]["is"] != "day":
        return found
    gap = words.gap(found[0])
    if gap == BLANK and words.number(found[0]) is None:
        return found
    date = _date_after(words, found[0], abbreviated=False)
    number = words.get(found[0], "weekday")
    if date is None and number is not None and gap == COMMA:
        date = weekday_date(words, found[0])
        date = date if date and date[1]["is"] == "date" else None
    if date is None or date[1]["is"] != "date":
        return found
    return date[0], {**date[1], "same_day": found[1]["shift"]}


def _dated(words: Words, found: Found) -> Found:
    """Join the date in ``this coming Sunday, March eighth`` to its weekday."""
    end, node = found
    date = _date_after(words, end, abbreviated=False)
    if not date:
        return found
    return date[0], {**date[1], "weekday": node["weekday"]}


def _date_after(words: Words, place: int, *, abbreviated: bool) -> Found | None:
    gap = words.gap(place)
    if gap not in (BLANK, COMMA, WIDE_DASH) and not (abbreviated and gap in (STOP, DOT, GLUED)):
        return None
    at = place + 1 if words.word(place) == "the" else place
    for reader in (numeric_date, day_month, month_date):
        found = reader(words, at)
        if found and (found[1]["is"] == "numeric" or "day" in found[1]):
            return found
    if at > place and gap == BLANK:
        day = day_number(words, at)
        if day and day[0] == at + 2 and day[1] <= 31 and not words.get(day[0], "of"):
            return day[0], {"is": "date", "day": day[1]}
    return _bare_day(words, place) if words.language.small and gap == BLANK else None


def _bare_day(words: Words, place: int) -> Found | None:
    """Read the day in ``martes 24``, which agrees with its weekday in a month close by."""
    day = words.number(place, (1, 2))
    after = place + 1
    if not day or day > 31 or words.gap(after) in (DOT, COLON) or words.after(place) == "%":
        return None
    goes_on = words.entries[after] or words.low[after].endswith(words.language.past)
    if words.gap(after) == BLANK and (not goes_on or _is_counted(words, after)):
        return None
    return after, {"is": "date", "day": day}


def _is_counted(words: Words, place: int) -> bool:
    return bool(words.get(place, "unit") or words.get(place, "counted"))


def with_time(words: Words, found: Found) -> Found:
    """Join the time of day that follows a day: ``Friday evening``, ``May 8 1:00AM``."""
    end, node = found
    if iso_clock(words, end):
        moment = clock(words, end + 1)
        return (moment[0], {**moment[1], "on": node}) if moment else found
    gap = words.gap(end)
    if gap == BLANK:
        joined = _part_after(words, end, node)
        if joined:
            return joined
    if gap not in (BLANK, COMMA, WIDE_DASH, DASH):
        return found
    at = end + 1 if words.word(end) in ("at", "around", "about") else end
    if words.language.small and words.low[end] == "to" and words.get(end + 1, "the"):
        at = end + 2  # "el domingo a las 21.00"
    moment = clock(words, at)
    if moment and (gap != COMMA or not moment[1].get("named")):
        return _with_late_year(words, moment[0], {**moment[1], "on": node})
    return found


def _with_late_year(words: Words, place: int, node: Meaning) -> Found:
    """Read the year behind the clock: ``Wed Apr 27 20:33:05 +0000 2022``."""
    late = words.number(place, (4, 4))
    day = node["on"]
    if late is None or words.gap(place) != BLANK or day["is"] != "date" or "year" in day:
        return place, node
    if "second" not in node or not 1900 <= late <= 2099:
        return place, node
    return place + 1, {**node, "on": {**day, "year": late}}


def _part_after(words: Words, place: int, node: Meaning) -> Found | None:
    if words.low[place] in ("in", "of") and words.get(place + 1, "the"):
        place += 2
    at = place + 1 if words.get(place, "mod") and words.gap(place + 1) in (BLANK, DASH) else place
    part = words.get(at, "part") or ("OVERNIGHT" if words.get(at, "overnight") else None)
    if not part or words.get(at, "plural_part") or part == "DT":
        return None
    joined: Meaning = {"is": "part", "part": part, "on": node}
    if at > place:
        joined["mod"] = words.get(place, "mod")
    return at + 1, joined
