"""Times of day: ``6.40pm``, ``20:33 GMT``, ``0530 BST``, ``10 o'clock``, ``noon``."""

from workbench.dates.grammar.words import (
    BLANK,
    COLON,
    COMMA,
    DASH,
    DOT,
    GLUED,
    QUOTE,
    SLASH,
    STOP,
    Words,
)
from workbench.dates.lexicon import zones
from workbench.dates.meaning import Found, Meaning


def clock(words: Words, place: int) -> Found | None:
    """Read a time of day at *place*, with its zone if one is given."""
    for reader in (_colon, _meridian, _four_figures, _bare_four_figures, _o_clock):
        found = reader(words, place)
        if found:
            end, node = found
            return zone(words, end, node)
    twelve = words.low[place] == "12" and words.gap(place + 1) == BLANK
    if twelve and words.get(place + 1, "moment"):
        moment = words.get(place + 1, "moment")
        return place + 2, {"is": "clock", "hour": moment, "minute": 0, "named": 1}
    moment = words.get(place, "moment")
    if moment:
        return place + 1, {"is": "clock", "hour": moment, "minute": 0, "named": 1}
    return None


def _colon(words: Words, place: int) -> Found | None:
    """Read ``20:33``, ``20:33:05``, ``3:15 PM``."""
    hour, minute = words.number(place, (1, 2)), words.number(place + 1, (2, 2))
    if hour is None or minute is None or words.gap(place + 1) not in (COLON, DOT):
        return None
    if words.gap(place + 1) == DOT and not _dotted(words, place):
        return None
    if words.ends[place] + 1 != words.starts[place + 1]:
        return None
    if hour > 24 or minute > 59:
        stamped = words.word(place - 1) in ("at", "stamped") and words.word(place + 2) == "on"
        return (place + 2, _at(hour, minute)) if stamped else None
    if (
        words.before(place) in ":.,-–$£€#"
        and words.gap(place) != BLANK
        and not _closes(words, place)
    ):
        return None
    if words.word(place - 1) == "in" and words.gap(place + 2) != COLON:
        ended = _half_of_day(words, place + 2, _at(hour, minute))
        return ended or None
    node: Meaning = {"is": "clock", "hour": hour, "minute": minute}
    end = place + 2
    second = words.number(end, (2, 2))
    if second is not None and second < 60 and words.gap(end) == COLON:
        node["second"] = second
        end += 1
        if words.number(end, (1, 9)) is not None and words.gap(end) == DOT:
            end += 1
    if words.get(end, "hours_word") and words.gap(end) in (BLANK, GLUED):
        return end + 1, node
    return _half_of_day(words, end, node) or (end, node)


def _closes(words: Words, place: int) -> bool:
    """Tell whether a time follows the dash of ``1:00pm-6:00pm``."""
    joined = words.gap(place) == DASH and words.gap(place - 1) in (COLON, GLUED, DOT)
    return joined and words.number(place - 1, (3, 9)) is None


def _dotted(words: Words, place: int) -> bool:
    """Tell whether ``11.58`` is a time of day: one with a zone, or right after a date."""
    if words.gap(place + 2) in (DOT, COLON) and words.number(place + 2) is not None:
        return False
    if zone(words, place + 2, {})[0] > place + 2 or _led_to_day(words, place):
        return True
    led = words.get(place - 1, "the") and words.word(place - 2) in ("to", "since", "until")
    if words.language.dotted_hours and (words.get(place + 2, "hours_word") or led):
        return True
    return (
        len(words.low[place]) == 2
        and words.number(place - 1, (4, 4)) is not None
        and words.gap(place) in (BLANK, COMMA)
        and words.gap(place + 2) != BLANK
    )


def _led_to_day(words: Words, place: int) -> bool:
    """Tell whether figures stand between ``at`` and a day, and no price was spoken of."""
    if words.word(place - 1) not in _LEADS or words.low[place - 2] in _MARKETS:
        return False
    on = place + 3 if words.word(place + 2) == "on" else place + 2
    if words.get(on, "tonight") or (
        words.get(on, "shift") is not None and words.get(on + 1, "part")
    ):
        return words.gap(place + 2) == BLANK
    dated = words.get(on, "weekday") is not None or words.get(on, "day_shift") is not None
    return words.gap(place + 2) == BLANK and (dated or words.get(on + 1, "month") is not None)


_MARKETS = frozenset(
    {"closed", "opened", "traded", "trading", "ended", "stood", "finished", "fixed", "quoted"}
    | {"shares", "settled", "priced", "dollar", "euro", "pound", "yen", "index", "stock"}
)


def _half_of_day(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``pm``, ``p.m.``, ``in the morning`` after an hour; None if there is none."""
    if words.gap(place) not in (BLANK, GLUED, DASH):
        return None
    end, plus = place, words.get(place, "meridian")
    if plus is not None:
        end += 1
    elif words.word(place) in ("a", "p") and words.word(place + 1) == "m":
        if words.gap(place + 1) not in (DOT, STOP):
            return None
        plus, end = (0 if words.word(place) == "a" else 12), place + 2
    else:
        return None
    hour = node["hour"]
    if not 1 <= hour <= 12:
        return (end, node) if hour < 24 else None
    return end, {**node, "hour": hour % 12 + plus, "half": 1}


def _meridian(words: Words, place: int) -> Found | None:
    """Read ``6pm``, ``6.40pm``, ``430pm``, ``10 a.m.``."""
    digits = words.number(place)
    if digits is None or (words.before(place) in ".,:$£€" and words.gap(place) != BLANK):
        return None
    dotted = words.number(place + 1, (2, 2))
    if dotted is not None and dotted < 60 and words.gap(place + 1) == DOT and digits <= 12:
        return _half_of_day(words, place + 2, _at(digits, dotted))
    if digits <= 24:
        return _half_of_day(words, place + 1, _at(digits, 0))
    if digits // 100 <= 12 and digits % 100 < 60:
        return _half_of_day(words, place + 1, _at(digits // 100, digits % 100))
    return None


def _at(hour: int, minute: int) -> Meaning:
    return {"is": "clock", "hour": hour, "minute": minute}


def _four_figures(words: Words, place: int) -> Found | None:
    """Read ``0530 BST``, ``1800 GMT``, ``0300 hours``."""
    digits = words.number(place, (4, 4))
    if digits is None or digits // 100 > 24 or digits % 100 > 59:
        return None
    if words.gap(place + 1) not in (BLANK, GLUED):
        return None
    node = _at(digits // 100, digits % 100)
    zoned = zone(words, place + 1, node)
    if zoned[0] > place + 1:
        return place + 1, node
    hours = words.get(place + 1, "hours_word")
    led = words.word(place - 1) in _LEADS and words.gap(place) == BLANK
    if hours and (led or words.low[place][0] == "0" or words.gap(place + 1) == GLUED):
        return place + 2, node
    return None


_LEADS = frozenset({"at", "by", "until", "from", "around", "since", "before", "after"})


def _bare_four_figures(words: Words, place: int) -> Found | None:
    """Read ``at 1900``: nothing happens *at* a year."""
    digits = words.number(place, (4, 4))
    if digits is None or words.word(place - 1) != "at" or words.gap(place) != BLANK:
        return None
    if digits // 100 > 24 or digits % 100 > 59 or words.after(place) == "%":
        return None
    if words.gap(place + 1) in (GLUED, DASH, SLASH, QUOTE, DOT) or words.number(place + 1):
        return None
    after = words.gap(place + 1) == BLANK and words.word(place + 1) not in ("on", "and", "local")
    return None if after else (place + 1, _at(digits // 100, digits % 100))


def _o_clock(words: Words, place: int) -> Found | None:
    hour = words.number(place, (1, 2)) or words.get(place, "ones")
    if not hour or hour > 12 or words.word(place + 1) != "o" or words.gap(place + 2) != QUOTE:
        return None
    if not words.get(place + 2, "clock_word"):
        return None
    return place + 3, {**_at(hour, 0), "loose": 1}


def zone(words: Words, place: int, node: Meaning) -> Found:
    """Read a zone after a clock time: ``GMT``, ``(GMT +3)``, ``+03:00``, ``Z``, ``ET``."""
    between = words.between(place)
    sign = between.replace("(", "").strip()
    if sign in ("+", "-", "−") and words.number(place, (2, 4)) is not None and len(between) <= 2:
        return _offset(words, place, node, sign)
    if sign not in ("", ".", ",") or len(between) > 2:
        return place, node
    name = words.word(place)
    if name == "z" and between == "":
        return place + 1, {**node, "zone": 0}
    if name == "local" and words.word(place + 1) == "time":
        return place + 2, node
    if words.raw(place).isupper():
        if name in zones.SEVERAL_ZONES and sign != ",":
            return place + 1, node
        if name in zones.ZONES and not (name in zones.DOUBTFUL_ZONES and sign == ","):
            return _named(words, place, {**node, "zone": zones.ZONES[name]})
        if name in zones.ZONE_PLACES:
            return place + 1, {**node, "place": zones.ZONE_PLACES[name]}
    elif name in zones.ZONE_PLACES and words.word(place + 1) in ("time", "standard", "daylight"):
        end = place + 2 if words.word(place + 1) == "time" else place + 3
        return end, {**node, "place": zones.ZONE_PLACES[name]}
    return place, node


def _named(words: Words, place: int, node: Meaning) -> Found:
    """Read what may follow ``GMT``: ``+3``, ``+0300``."""
    if words.word(place) in ("gmt", "utc") and words.number(place + 1) is not None:
        sign = words.between(place + 1).strip()
        if sign in ("+", "-", "−", "–"):
            return _offset(words, place + 1, node, sign)
    return place + 1, node


def _offset(words: Words, place: int, node: Meaning, sign: str) -> Found:
    digits = words.low[place]
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    end = place + 1
    after = words.number(end, (2, 2))
    if len(digits) <= 2 and after is not None and words.gap(end) == COLON:
        minutes, end = after, end + 1
    if hours > 14 or minutes > 59:
        return place, node
    east = hours * 60 + minutes
    return end, {**node, "zone": east if sign == "+" else -east}


def joins(words: Words, place: int) -> bool:
    """Tell whether the word at *place* stands close enough to belong to a time before it."""
    return words.gap(place) in (BLANK, COMMA, GLUED, STOP)
