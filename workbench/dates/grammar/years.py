"""Years, decades, centuries and stretches of years."""

from workbench.dates.grammar.counts import ordinal, roman_year, year_in_words
from workbench.dates.grammar.months import short_year, year
from workbench.dates.grammar.words import (
    BLANK,
    BORDER,
    COLON,
    COMMA,
    DASH,
    DOT,
    GLUED,
    QUOTE,
    SLASH,
    STOP,
    WIDE_DASH,
    Words,
)
from workbench.dates.meaning import Found, Meaning


def lone_year(words: Words, place: int) -> Found | None:
    """Read a year that stands by itself: ``1989``, ``'99``, ``490 BC``, ``nineteen ninety``."""
    if words.get(place, "year_word") and words.gap(place + 1) == BLANK:
        span = year_span(words, place + 1)
        if span:
            return span
        found = year(words, place + 1) or roman_year(words, place + 1)
        return (found[0], {"is": "date", **found[1]}) if found else None
    spelled = year_in_words(words, place)
    if spelled:
        if words.raw(place + 1)[:1].isupper() and not words.raw(place).isupper():
            return None
        if words.get(spelled[0], "unit") or words.get(spelled[0], "hundred"):
            return None
        return spelled[0], {"is": "date", "year": spelled[1]}
    short = short_year(words, place)
    if short and not _is_feet(words, place):
        return short[0], {"is": "date", **short[1]}
    found = year(words, place)
    if not found:
        return _christian_year(words, place)
    if "bc" in found[1]:
        return found[0], {"is": "date", **found[1]}
    return (found[0], {"is": "date", **found[1]}) if _is_year(words, place) else None


def shares_era(words: Words, place: int) -> Found | None:
    """Read the first year of ``479-478 BC``, ``264 to 241 BC``."""
    value = words.number(place, (1, 4))
    if value is None:
        return None
    joined = words.word(place + 1) == "to" and words.gap(place + 1) == BLANK
    if not joined and words.gap(place + 1) not in (DASH, WIDE_DASH):
        return None
    later = year(words, place + 2 if joined else place + 1)
    if not later or "bc" not in later[1] or later[1]["year"] > value:
        return None
    return place + 1, {"is": "date", "year": value, "bc": 1}


def _is_feet(words: Words, place: int) -> bool:
    return words.word(place + 1) == "s" or (
        words.before(place) == "'" and words.after(place) == "'"
    )


def _christian_year(words: Words, place: int) -> Found | None:
    """Read ``AD 79`` and ``79 AD``."""
    if words.get(place, "era_after") and words.raw(place).isupper():
        value = words.number(place + 1, (1, 4))
        if value and words.gap(place + 1) == BLANK:
            return place + 2, {"is": "date", "year": value}
    value = words.number(place, (1, 4))
    after = words.get(place + 1, "era_after") and words.raw(place + 1).isupper()
    if value and after and words.gap(place + 1) == BLANK:
        return place + 2, {"is": "date", "year": value}
    return None


_NO_PLURALS = frozenset({"was", "this", "has", "his", "its", "does", "across", "unless", "sales"})
_PRICES = "$£€¥#@+*=&%°"


def _is_year(words: Words, place: int) -> bool:
    """Tell whether four figures are a year, from what stands around them."""
    if not _stands_free(words, place):
        return False
    if words.get(place - 1, "page_word") and words.gap(place) in (BLANK, STOP, DOT):
        return False
    if words.number(place - 1, (1, 9)) is not None and words.gap(place) == BLANK:
        return False
    value = int(words.low[place])
    if _is_label(words, place) or _counts_something(words, place):
        return False
    lead = words.get(place - 1, "date_lead") and words.gap(place) in (BLANK, DASH)
    if 1900 <= value <= 2099:
        return bool(lead) or value < 2030 or not words.raw(place - 1).istitle()
    if 1400 <= value <= 2150:
        return True if lead else _looks_like_year(words, place, value)
    return bool(lead) and words.gap(place + 1) != BLANK


def _stands_free(words: Words, place: int) -> bool:
    """Tell whether no sign around the figures makes them a price, a number or a name."""
    before, after = words.before(place), words.after(place)
    if before in _PRICES or after in "%°$£€":
        return False
    if words.gap(place) in (GLUED, DOT, SLASH, QUOTE) and place > 0 and before not in "'’‘":
        return False
    if words.gap(place) == DASH and not words.get(place - 1, "date_lead"):
        return words.number(place - 1, (4, 4)) is not None
    following = words.gap(place + 1)
    if following in (GLUED, SLASH):
        return False
    if following == COLON and words.number(place + 1) is not None:
        return False
    if following in (DOT, COMMA) and words.starts[place + 1] == words.ends[place] + 1:
        return words.number(place + 1) is None
    if following == DASH and words.number(place + 1) is not None and words.gap(place + 2) == DASH:
        return False
    if following == DASH:
        return not words.raw(place + 1).isupper()
    return True


def _is_label(words: Words, place: int) -> bool:
    """Tell whether the capital word before makes the figures a name: ``Agenda 2030``."""
    return (
        not words.entries[place - 1]
        and words.gap(place) == BLANK
        and words.raw(place - 1).isupper()
        and len(words.raw(place - 1)) < 3
    )


def _counts_something(words: Words, place: int) -> bool:
    """Tell whether the figures count what follows: ``1,900 people``, ``2000 hours``."""
    if words.gap(place + 1) != BLANK:
        return False
    after = words.low[place + 1]
    if words.get(place + 1, "unit") and words.get(place + 1, "plural_unit"):
        return True
    if words.get(place + 1, "hundred"):
        return True
    raw = words.raw(place + 1)
    if after == "overture" or words.get(place + 1, "counted"):
        return True
    if words.get(place - 1, "determiner") or words.get(place - 1, "date_lead"):
        return False
    return raw.islower() and len(after) > 3 and after.endswith("s") and after not in _NO_PLURALS


def _looks_like_year(words: Words, place: int, value: int) -> bool:
    """Tell whether figures without a leading preposition are a year after all."""
    if words.gap(place) in (BORDER, COMMA, STOP, WIDE_DASH, QUOTE):
        opens = words.gap(place + 1) == DASH and words.number(place + 1, (4, 4)) is None
        return value >= 1500 and not opens
    following = words.gap(place + 1)
    if following in (BORDER, COMMA, STOP, WIDE_DASH, QUOTE, DOT, COLON):
        return True
    if words.raw(place - 1)[:1].isupper():
        return 1700 <= value <= 2100
    return words.get(place + 1, "date_lead") is not None and value >= 1700


def year_span(words: Words, place: int) -> Found | None:
    """Read two years as one stretch: ``2019-20``, ``1998/99``, ``2016-2017 season``."""
    first, second = words.number(place, (4, 4)), words.number(place + 1)
    if first is None or second is None or not 1000 <= first <= 2999:
        return None
    if words.gap(place + 1) not in (DASH, SLASH) or words.gap(place + 2) in (DASH, SLASH, GLUED):
        return None
    if not _stands_free_left(words, place) or words.after(place + 1) == "%":
        return None
    size = len(words.low[place + 1])
    if size == 2:
        later = first // 100 * 100 + second
        later += 100 if second == 0 and first % 100 == 99 else 0
        if not first < later <= first + 60:
            return None
        if (
            words.gap(place + 1) == DASH
            and later > first + 1
            and _counts_something(words, place + 1)
        ):
            return None
        return place + 2, {"is": "years", "first": first, "last": later}
    joined = words.gap(place + 1) == SLASH or words.get(place + 2, "season_of_two")
    if size == 4 and second == first + 1 and joined:
        return place + 2, {"is": "years", "first": first, "last": second}
    return None


def _stands_free_left(words: Words, place: int) -> bool:
    before = words.before(place)
    return before not in _PRICES and words.gap(place) not in (GLUED, DOT, SLASH, DASH)


def decade(words: Words, place: int) -> Found | None:
    """Read ``1980s``, ``the '80s``, ``the nineties``, ``the 470s BC``."""
    spelled = words.get(place, "decade_word")
    if spelled is not None:
        led = words.get(place - 1, "the") or words.get(place - 1, "mod")
        return (place + 1, {"is": "decade", "year": spelled, "short": 1}) if led else None
    value = words.number(place, (2, 4))
    end = place + 1
    if value is None or value % 10 or words.word(end) != "s":
        return None
    if words.gap(end) not in (GLUED, QUOTE) or words.before(place) in _PRICES:
        return None
    short = len(words.low[place]) == 2
    if short and not (words.before(place) in "'’‘" or words.get(place - 1, "the")):
        return None
    if words.gap(end) == QUOTE and not (words.get(place - 1, "the") or words.get(place - 1, "mod")):
        return None
    node: Meaning = {"is": "decade", "year": value}
    if short:
        node["short"] = 1
    if words.get(end + 1, "era_before") and words.raw(end + 1).isupper():
        return end + 2, {**node, "bc": 1}
    if not short and value < 1000:
        return None
    return end + 1, node


def century(words: Words, place: int) -> Found | None:
    """Read ``18th century``, ``nineteenth-century``, ``fifth century BC``."""
    counted = ordinal(words, place)
    if not counted or words.gap(counted[0]) not in (BLANK, DASH):
        return None
    end, number = counted
    if words.word(end) not in ("century", "centuries") or not 1 <= number <= 30:
        return None
    node: Meaning = {"is": "century", "number": number}
    if words.get(end + 1, "era_before") and words.raw(end + 1).isupper():
        return end + 2, {**node, "bc": 1}
    return end + 1, node
