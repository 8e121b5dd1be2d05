"""Times of day with the day they belong to: ``10 p.m. Wednesday``, ``dawn on June 6``."""

from workbench.dates.grammar.clock import clock, zone
from workbench.dates.grammar.days import day_like
from workbench.dates.grammar.months import day_month, earlier_day, month_date, next_day
from workbench.dates.grammar.named import part_of_day
from workbench.dates.grammar.relative import shifted
from workbench.dates.grammar.weekly import weekday_span
from workbench.dates.grammar.words import (
    BLANK,
    BORDER,
    COMMA,
    DASH,
    GLUED,
    STOP,
    WIDE_DASH,
    Words,
)
from workbench.dates.meaning import Found, Meaning


def with_day(words: Words, found: Found) -> Found:
    """Join the day that follows a time of day: ``10 p.m. Wednesday``, ``dawn on June 6``."""
    end, node = found
    if node["is"] == "clock" and "named" not in node:
        end, node = _day_half_in_words(words, end, node)
    joined = _with_day(words, end, node)
    if node["is"] != "clock":
        return joined
    part_of = _on_part_of(words, end, joined[1]) if "on" not in joined[1] else None
    if part_of:
        return part_of
    if "on" not in joined[1] and _is_adrift(words, end):
        return end, {**joined[1], "adrift": 1}
    if joined[0] == end and words.get(end, "every") and words.gap(end) == BLANK:
        return end, {**joined[1], "any": 1}
    if "on" not in joined[1]:
        return end, _beyond_twin(words, end, joined[1]) if joined[0] == end else joined[1]
    return _half_after(words, *joined)


def _is_adrift(words: Words, place: int) -> bool:
    """Tell whether a day follows that the words do not date: ``6pm on the day before the vote``."""
    if words.low[place : place + 2] != ["on", "the"] or words.gap(place) not in (BLANK, STOP):
        return False
    counted = words.get(place + 2, "ordinal") and words.word(place + 3) == "day"
    return bool(counted) or words.low[place + 2] in ("day", "eve", "night", "morning", "evening")


def _on_part_of(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``on the morning of 2 September`` after a clock time."""
    part = words.get(place + 2, "part")
    led = words.low[place : place + 2] in (["on", "the"], ["in", "the"])
    if not led or part not in ("MO", "AF", "EV", "NI") or not words.get(place + 3, "of"):
        return None
    day = day_like(words, place + 4)
    return (day[0], _in_part(node, part, day[1])) if day else None


def _beyond_twin(words: Words, place: int, node: Meaning) -> Meaning:
    """Take the day beyond a second clock in brackets: ``04:17 (01:17 GMT) on 1 October``."""
    for at in range(place, place + 4):
        if "(" in words.between(at):
            place = at
            break
        if words.gap(at) != BLANK:
            return node
    else:
        return node
    twin = clock(words, place)
    if not twin:
        return node
    end, joined = _with_day(words, *twin)
    if ")" not in words.between(twin[0]) and ")" not in words.between(end):
        return node
    return {**node, "on": joined["on"]} if "on" in joined else node


def _half_after(words: Words, end: int, node: Meaning) -> Found:
    """Read the part of the day after the day: ``eight o'clock on Saturday evening``."""
    part = words.get(end, "part")
    if "half" in node or part not in ("MO", "AF", "EV", "NI") or words.gap(end) != BLANK:
        return end, node
    if words.get(end, "plural_part"):
        return end, node
    hour = node["hour"]
    if part != "MO" and 1 <= hour < 12:
        hour += 12
    return end + 1, {**node, "hour": hour, "half": 1}


def _with_day(words: Words, end: int, node: Meaning) -> Found:
    gap = words.gap(end)
    if gap not in (BLANK, COMMA, GLUED, STOP, WIDE_DASH, DASH, BORDER):
        return end, node
    if gap == BORDER and not _bracketed(words, end):
        enclosed = ")" in words.between(end) and _encloses(words, end)
        beyond = day_like(words, end + (words.word(end) == "on")) if enclosed else None
        return end, {**node, "on": beyond[1]} if beyond else node
    pointed = gap == BLANK or (gap == STOP and words.low[end - 1] in ("m", "c"))
    at = end + 1 if words.word(end) in ("on", "of") and (pointed or gap == BORDER) else end
    day = day_like(words, at)
    if not day or (gap == GLUED and not words.low[at][:1].isdigit()):
        return _part_of_that(words, end, node) or (end, node)
    if gap in (STOP, COMMA) and day[1]["is"] not in ("date", "numeric", "weekday"):
        return end, node
    if gap == COMMA and (weekday_span(words, at) or _has_own_time(words, day[0])):
        return end, node
    if gap == STOP and day[1]["is"] == "weekday" and words.low[end - 1] != "m":
        return end, node
    return _after_day(words, day[0], {**node, "on": day[1]})


def _has_own_time(words: Words, place: int) -> bool:
    """Tell whether a time of its own follows the day: ``9am to 5pm, Saturday 10am to 4pm``."""
    return words.gap(place) == BLANK and bool(words.low[place]) and clock(words, place) is not None


def _after_day(words: Words, end: int, node: Meaning) -> Found:
    """Read the rest of ``early hours of Thursday morning`` or ``6pm Friday GMT``."""
    if node["is"] == "part" and words.get(end, "part") and words.gap(end) == BLANK:
        return end + 1, node
    if node["is"] == "clock" and "zone" not in node and "place" not in node:
        return zone(words, end, node)
    return end, node


def hour_in_words(words: Words, place: int) -> Found | None:
    """Read ``3 in the afternoon``, ``four in the morning``, ``6 on Friday evening``."""
    hour = words.number(place, (1, 2)) or words.get(place, "ones")
    if not hour or hour > 12:
        return None
    node: Meaning = {"is": "clock", "hour": hour, "minute": 0}
    end, node = _day_half_in_words(words, place + 1, node)
    if end > place + 1:
        return with_day(words, (end, node))
    pointed = (
        words.word(end) == "on" or words.get(end, "tonight") or words.get(end, "shift") in (0, -1)
    )
    if words.word(place - 1) in _BEFORE_HOURS and pointed:
        found = with_day(words, (end, node))
        return found if "half" in found[1] else None
    return None


_BEFORE_HOURS = frozenset({"at", "around", "about", "by", "until", "before", "after", "since"})


def past_the_hour(words: Words, place: int) -> Found | None:
    """Read ``half past six``, ``a quarter to four``, ``ten past nine``, with what follows."""
    at = place + 1 if words.get(place, "one") else place
    part = {"half": 30, "quarter": 15}.get(words.word(at))
    minutes = part or words.number(at, (1, 2)) or words.get(at, "ones") or words.get(at, "tens")
    toward = {"past": 1, "to": -1}.get(words.word(at + 1))
    if not minutes or not toward or words.gap(at + 1) != BLANK or words.gap(at + 2) != BLANK:
        return None
    hour = words.number(at + 2, (1, 2)) or words.get(at + 2, "ones")
    if not hour or hour > 12 or minutes > 30:
        return None
    if not part and words.word(place - 1) not in _BEFORE_HOURS:
        return None
    clock_time = hour * 60 + toward * minutes
    node: Meaning = {"is": "clock", "hour": clock_time // 60 % 24, "minute": clock_time % 60}
    return with_day(words, (at + 3, {**node, "loose": 1}))


def _bracketed(words: Words, place: int) -> bool:
    """Tell whether only brackets or a bar of a masthead stand between time and day."""
    between = words.between(place)
    if ")" in between and _encloses(words, place):
        return False
    return len(between) <= 3 and not set(between) - set(" \xa0()|·•")


def _encloses(words: Words, place: int) -> bool:
    """Tell whether the bracket that closes before *place* holds the whole time: ``(0735 GMT)``."""
    opened = words.text.rfind("(", max(0, words.ends[place - 1] - 30), words.ends[place - 1])
    return opened >= 0 and words.text[opened + 1].isdigit()


def _day_half_in_words(words: Words, place: int, node: Meaning) -> Found:
    """Read ``in the morning``, ``at night`` after an hour."""
    if words.gap(place) != BLANK or "half" in node:
        return place, node
    at = place + 1
    if words.word(place) in ("in", "of") and words.word(at) == "the":
        at += 1
    elif not (words.word(place) == "at" and words.word(at) == "night"):
        return place, node
    part = words.get(at, "part")
    if part not in ("MO", "AF", "EV", "NI", "EARLY"):
        return place, node
    hour = node["hour"]
    if part not in ("MO", "EARLY") and 1 <= hour < 12 and not (part == "NI" and hour < 5):
        node = {**node, "hour": hour + 12}
    return at + 1, {**node, "half": 1}


def _part_of_that(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``this morning``, ``last night``, ``tonight`` after a clock time."""
    if node["is"] != "clock" or words.gap(place) != BLANK:
        return None
    if words.get(place, "tonight"):
        return place + 1, _in_part(node, "NI", {"is": "day", "shift": 0})
    found = shifted(words, place)
    if found and found[1]["is"] == "part":
        return found[0], _in_part(node, found[1]["part"], found[1]["on"])
    return None


def _in_part(node: Meaning, part: str, on: Meaning) -> Meaning:
    hour = node["hour"]
    if "half" not in node and part != "MO" and 1 <= hour < 12:
        hour += 12
    return {**node, "hour": hour, "half": 1, "on": on}


def night_between(words: Words, place: int) -> Found | None:
    """Read ``night of 3 to 4 May 2021``, which is one night and belongs to its evening."""
    if words.get(place, "part") != "NI" or not words.get(place + 1, "of"):
        return None
    found = month_date(words, place + 2)
    if found and "day" in found[1]:
        return _night_to(words, *found)
    pair = earlier_day(words, place + 2)
    found = day_month(words, pair[1]) if pair else None
    if not pair or not found or found[1]["day"] != pair[0] + 1:
        return None
    return found[0], {"is": "part", "part": "NI", "on": {**found[1], "day": pair[0]}}


def _night_to(words: Words, end: int, node: Meaning) -> Found | None:
    """Read the rest of ``night of November 1-2, 1914``."""
    following = next_day(words, end, node)
    if not following or following[2]["day"] != node["day"] + 1:
        return None
    on = {**following[2], "day": node["day"]}
    return following[1], {"is": "part", "part": "NI", "on": on}


def lone_part(words: Words, place: int) -> Found | None:
    """Read a part of the day and the day it is joined to, if any."""
    found = part_of_day(words, place)
    if not found:
        return None
    return night_between(words, place) or with_day(words, found)
