"""Dates with the names of months in them, and years, decades and centuries."""

from workbench.dates.grammar.counts import ordinal, year_in_words
from workbench.dates.grammar.words import (
    BLANK,
    BORDER,
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

_CLOSE = (BLANK, DOT, STOP, GLUED, DASH)
_AFTER_MONTH = (BLANK, COMMA)


def month_date(words: Words, place: int) -> Found | None:
    """Read a date that begins with a month: ``March 3, 2016``, ``Sept. 30``, ``May 1940``."""
    month = words.get(place, "month")
    if not month:
        return None
    short = words.get(place, "short_month")
    after = place + 1
    gap = words.gap(after)
    close = gap == BLANK or (short and gap in _CLOSE) or gap in (DASH, GLUED)
    if close:
        found = _month_day(words, after, {"is": "date", "month": month})
        if found:
            return found
    found = _month_year(words, after, {"is": "date", "month": month})
    if found:
        return found
    return _month_alone(words, place, month)


def _month_day(words: Words, place: int, node: Meaning) -> Found | None:
    skipped = place + 1 if words.get(place, "the") else place
    found = day_number(words, skipped)
    if not found or not 1 <= found[1] <= 31:
        return None
    end, day = found
    if words.gap(end) == COLON and words.number(end, (2, 2)) is not None:
        return None
    if words.get(end, "meridian") is not None and words.gap(end) in (BLANK, GLUED):
        return None
    return with_year(words, end, {**node, "day": day})


def day_number(words: Words, place: int) -> tuple[int, int] | None:
    """Read the day of a month: ``3``, ``3rd`` or ``third``."""
    counted = ordinal(words, place)
    if counted:
        return counted
    value = words.number(place, (1, 2))
    if value is None or words.after(place) == "%":
        return None
    if words.gap(place + 1) == DOT and words.number(place + 1) is not None:
        return None
    if words.gap(place + 1) == GLUED and words.get(place + 1, "month") is None:
        return None
    return place + 1, value


def with_year(words: Words, place: int, node: Meaning) -> Found:
    """Read the year after a month and a day, if there is one."""
    start = place
    if words.get(place, "of") and words.gap(place) == BLANK:
        relative = year_reference(words, place + 1)
        if relative:
            return relative[0], {**node, **relative[1]}
        place += 1
    if words.gap(place) in (BLANK, COMMA, GLUED, DASH, STOP, WIDE_DASH):
        found = _after_christ(words, place) or year(words, place)
        if found and not (words.gap(place) in (DASH, STOP, WIDE_DASH) and found[1]["year"] < 1900):
            return found[0], {**node, **found[1]}
        if words.gap(place) == BLANK:
            relative = year_reference(words, place)
            if relative:
                return relative[0], {**node, **relative[1]}
    short = short_year(words, place)
    if short:
        return short[0], {**node, **short[1]}
    return start, node


def year(words: Words, place: int) -> Found | None:
    """Read a year of four figures (fewer before Christ), as part of a longer date."""
    value = words.number(place)
    if value is None:
        spelled = year_in_words(words, place)
        return (spelled[0], {"year": spelled[1]}) if spelled else None
    if words.after(place) == "%" or (
        words.gap(place + 1) in (COLON, DOT) and words.number(place + 1) is not None
    ):
        return None
    end, before = before_christ(words, place + 1)
    if before:
        return end, {"year": value, "bc": 1}
    if len(words.low[place]) != 4 or not 1000 <= value <= 2999:
        return None
    return place + 1, {"year": value}


def _after_christ(words: Words, place: int) -> Found | None:
    """Read ``AD 79`` or ``79 AD`` after a day."""
    era = place + 1 if words.number(place) is not None else place
    value = words.number(place if era > place else place + 1)
    spelled = words.get(era, "era_after") and words.raw(era).isupper()
    if not value or not spelled or words.gap(place + 1) != BLANK:
        return None
    return place + 2, {"year": value}


def before_christ(words: Words, place: int) -> tuple[int, bool]:
    """Return where ``BC``, ``B.C.`` or the like ends that begins at *place*, and whether it is."""
    if words.gap(place) not in (BLANK, GLUED):
        return place, False
    if words.get(place, "era_before") and words.raw(place).isupper():
        return place + 1, True
    initials = (words.raw(place), words.raw(place + 1)) in words.language.before_christ
    if initials and words.gap(place + 1) in (DOT, STOP):
        return place + 2, True
    return place, False


def short_year(words: Words, place: int) -> Found | None:
    """Read ``'99``."""
    value = words.number(place, (2, 2))
    if value is None or words.before(place) not in "'’‘" or words.after(place).isalpha():
        return None
    return place + 1, {"year": value, "short": 1}


def year_reference(words: Words, place: int) -> Found | None:
    """Read ``last year``, ``this year``, ``that year``, ``the same year`` after a month."""
    at = place + 1 if words.get(place, "the") else place
    if words.get(at, "that"):
        at = at + 1 if words.get(at + 1, "same") else at
        if words.get(at + 1, "year_word"):
            return at + 2, {"year_of": "text", "years": 0}
    if words.get(at, "same") and words.get(at + 1, "year_word"):
        return at + 2, {"year_of": "text", "years": 0}
    shift = words.get(at, "shift")
    if shift is None or not words.get(at + 1, "year_word") or words.gap(at + 1) != BLANK:
        return None
    base = "text" if words.get(at, "text_shift") is not None else "now"
    return at + 2, {"year_of": base, "years": shift}


def _month_year(words: Words, place: int, node: Meaning) -> Found | None:
    at = place
    if words.get(at, "of") and words.gap(at) == BLANK:
        at += 1
    elif words.gap(at) not in (BLANK, COMMA, DOT, STOP, DASH, GLUED):
        return None
    found = year(words, at)
    if found and (words.gap(place) != STOP or words.get(place - 1, "short_month")):
        return found[0], {**node, **found[1]}
    found = short_year(words, at) or (year_reference(words, at) if words.gap(at) == BLANK else None)
    return (found[0], {**node, **found[1]}) if found else None


def _month_alone(words: Words, place: int, month: int) -> Found | None:
    raw = words.raw(place)
    if words.get(place + 1, "any_of_month") and words.gap(place + 1) == BLANK:
        return None  # "the warmest November day on record" is of no one year
    lead = words.get(place - 1, "date_lead") and words.gap(place) in (BLANK, DASH)
    if words.get(place, "short_month") and words.low[place] != "may":
        if not (lead and raw[0].isupper()) or words.gap(place + 1) == DASH:
            return None
        if words.low[place] == "jan" and _goes_on_as_name(words, place):
            return None
    elif words.get(place, "doubtful_month"):
        if not raw[0].isupper() or not _sure_month(words, place, bool(lead)):
            return None
    elif _is_name(words, place):
        return None
    return place + 1, {"is": "date", "month": month}


def _sure_month(words: Words, place: int, lead: bool) -> bool:  # noqa: FBT001
    """Tell whether May, March, April, June or August is the month here, not a name or a verb."""
    if _is_name(words, place):
        return False
    named = words.low[place] == "march" and words.get(place - 1, "the")
    if named and words.word(place + 1) in ("for", "hare", "on", "past"):
        return False
    if lead or _is_listed(words, place):
        return True
    if words.low[place] in ("may", "march"):
        return False
    return words.gap(place) != BLANK or not words.raw(place - 1)[:1].isupper()


def _is_listed(words: Words, place: int) -> bool:
    """Tell whether other months stand beside it: ``April, May and June``."""
    if words.get(place - 1, "month") and words.gap(place) in (COMMA, DASH, "/"):
        return True
    beside = 2 if words.get(place + 1, "and") else 1
    if words.get(place + beside, "doubtful_month") and _is_name(words, place + beside):
        return False
    following = (
        place + 2 if words.get(place + 1, "and") or words.get(place + 1, "to") else place + 1
    )
    joined = words.gap(place + 1) in (COMMA, DASH, "/") or following > place + 1
    return bool(joined and words.get(following, "month") and words.raw(following)[0].isupper())


def _is_name(words: Words, place: int) -> bool:
    """Tell whether the month at *place* is part of a person's or a thing's name."""
    if words.gap(place) in (BLANK, STOP) and words.get(place - 1, "title"):
        return True
    named = words.low[place] in ("may", "march", "june", "april", "august")
    return named and _goes_on_as_name(words, place)


def _goes_on_as_name(words: Words, place: int) -> bool:
    """Tell whether another capital follows: ``April Jones``, ``Jan Kavan``."""
    capital = words.gap(place + 1) == BLANK and words.raw(place + 1)[:1].isupper()
    return capital and not words.entries[place + 1]


def day_month(words: Words, place: int) -> Found | None:
    """Read a date that begins with its day: ``18 May 2017``, ``21st of September``."""
    at = place
    found = day_number(words, at)
    if not found or not 1 <= found[1] <= 31 or words.gap(place) in (DOT, "/"):
        return None
    if words.gap(place) == COLON and words.number(place - 1) is not None:
        return None
    end, day = found
    if words.before(place) in "$£€." and words.gap(place) != BLANK:
        return None
    if words.get(end, "of"):
        end += 1
        if words.get(end, "the"):
            return None
    month = words.get(end, "month")
    if not month or words.gap(end) not in (BLANK, DASH, GLUED, COMMA):
        return None
    raw = words.raw(end)
    dated = words.number(end + 1, (4, 4)) is not None and words.gap(end + 1) == BLANK
    sure = dated or raw[0].isupper() or raw == "march"
    if words.get(end, "doubtful_month") and not sure:
        return None
    if words.gap(end) == COMMA and found[0] == place + 1:
        return None
    node: Meaning = {"is": "date", "month": month, "day": day}
    end, node = with_year(words, end + 1, node)
    return end, node if "year" in node else {**node, **_year_of_law(words, place)}


def _year_of_law(words: Words, place: int) -> Meaning:
    """Return the year in the number of a law before its day: ``Ley 3/2012, de 6 de julio``."""
    dated = words.number(place - 2, (4, 4))
    numbered = words.get(place - 1, "of") and words.gap(place - 1) == COMMA
    if not dated or not numbered or words.gap(place - 2) != "/":
        return {}
    return {"year": dated}


def next_day(words: Words, place: int, node: Meaning) -> tuple[int, int, Meaning] | None:
    """Read the second day of ``April 12-14`` or ``April 12 and 13, 2017``.

    Returns where its figures start, where they end, and the date, or None.
    """
    if "day" not in node or "year" in node or words.number(place - 1, (1, 2)) is None:
        return None
    at = place
    loose = False
    if words.gap(at) in (DASH, WIDE_DASH):
        pass
    elif (words.get(at, "and") or words.get(at, "to")) and words.gap(at) == BLANK:
        at, loose = at + 1, True
    else:
        return None
    counted = day_number(words, at)
    if counted is None or words.number(at) is None or not node["day"] < counted[1] <= 31:
        return None
    found = with_year(words, counted[0], {**node, "day": counted[1]})
    if found[0] == counted[0] and not _stands_alone(words, counted[0], loose=loose):
        return None
    return at, found[0], found[1]


def _stands_alone(words: Words, place: int, *, loose: bool) -> bool:
    if words.gap(place) in (BORDER, COMMA, STOP, DOT):
        return True
    if words.after(place - 1) in "%:":
        return False
    told = ("date_lead", "auxiliary", "past_cue", "say")
    return not loose or any(words.get(place, kind) is not None for kind in told)


def earlier_day(words: Words, place: int) -> tuple[int, int, int] | None:
    """Read the first day of ``12-14 April``: its day, and where the second one starts and ends."""
    value = words.number(place, (1, 2))
    if value is None or not 1 <= value <= 31:
        return None
    if words.gap(place) in (DOT, COLON, "/", DASH) or words.before(place) in "$£€":
        return None
    at = place + 1
    if words.gap(at) == BLANK and (words.get(at, "and") or words.get(at, "to")):
        at += 1
    elif words.gap(at) not in (DASH, WIDE_DASH, COMMA, "/"):
        return None
    second = words.number(at, (1, 2))
    if second is None or not value < second <= 31:
        return None
    return value, at, place
