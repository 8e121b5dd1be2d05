"""What follows ``the``: ``the third quarter``, ``the 21st of May``, ``the week of March 6``."""

from workbench.dates.grammar import formats, months, order, years
from workbench.dates.grammar.business import closing_day, opening_day, reported_period
from workbench.dates.grammar.counts import ordinal
from workbench.dates.grammar.day_lists import days_ahead_of_month
from workbench.dates.grammar.days import day_beside, day_like, with_time
from workbench.dates.grammar.lengths import length
from workbench.dates.grammar.moments import lone_part
from workbench.dates.grammar.named import feast, quarter, season
from workbench.dates.grammar.nth import part_of_month
from workbench.dates.grammar.relative import day_word, shifted
from workbench.dates.grammar.text_units import before_last, text_unit
from workbench.dates.grammar.words import BLANK, BORDER, DASH, QUOTE, Words
from workbench.dates.meaning import Found, Meaning


def definite(words: Words, at: int) -> Found | None:
    """Read a phrase whose words begin at *at*, after ``the``."""
    entry = words.entries[at]
    if words.gap(at) in (QUOTE, BORDER):
        return years.decade(words, at)
    within = _within(words, at)
    if within:
        return within
    if "shift" in entry:
        found = reported_period(words, at) if "reported" in entry else None
        found = found or possessed(words, shifted(words, at)) or _sequence(words, at)
        if found and words.low[at] == "next" and not words.language.plain:
            _from_context(found[1])
        return found
    found = (
        (feast(words, at) if words.low[at] in words.language.feasts else None)
        or order.reordered(words, at)
        or before_last(words, at)
        or text_unit(words, at)
        or formats.portion(words, at)
        or formats.fiscal_year(words, at)
        or formats.counted_day(words, at)
        or reported_period(words, at)
        or quarter(words, at)
        or years.century(words, at)
        or years.decade(words, at)
        or (
            lone_part_of(words, at)
            if "part" in entry or words.low[at] in ("early", "small")
            else None
        )
        or season(words, at)
        or _named_unit(words, at)
        or _counted_day(words, at)
        or _sequence(words, at)
        or _definite_length(words, at)
        or _day_of_month(words, at)
    )
    if not found and words.low[at] in ("day", "eve"):
        return day_beside(words, at) or day_word(words, at)
    return found


def _after_the(words: Words, place: int) -> int:
    return place + 1 if words.get(place, "the") else place


def _from_context(node: Meaning) -> None:
    """Note that ``the next day``, unlike ``next week``, may count from a date in the text."""
    if node["is"] in ("unit", "season"):
        node["from"] = "context"
    elif node["is"] == "part":
        node["on"] = {"is": "unit", "unit": "day", "shift": 1, "from": "context"}


def _sequence(words: Words, place: int) -> Found | None:
    """Read ``first nine months``, ``last half of 1989``."""
    if not (
        words.get(place, "ordinal") or words.low[place] in ("last", "latest", "final", "latter")
    ):
        return None
    if words.get(place + 1, "half_year") and words.word(place + 2) == "of":
        found = years.decade(words, _after_the(words, place + 3)) or years.lone_year(
            words, place + 3
        )
        if found and found[1]["is"] == "date" and "month" not in found[1]:
            number = 1 if words.low[place] == "first" else 2
            return found[0], {**found[1], "is": "half", "number": number}
        return (found[0], {**found[1], "mod": "END"}) if found else None
    found = length(words, place + 1)
    return found if found and words.get(found[0] - 1, "plural_unit") else None


def _within(words: Words, place: int) -> Found | None:
    """Read ``first ten months of 1915``, ``last two weeks of February``, ``last week of May``."""
    last = words.low[place] in ("last", "final")
    if not last and words.get(place, "ordinal") is None:
        return None
    part = part_of_month(words, place)
    if part or not (last or words.low[place] == "first"):
        return part
    found = length(words, place + 1)
    if not found or not words.get(found[0] - 1, "plural_unit"):
        return None
    if words.word(found[0]) not in ("of", "in") or words.gap(found[0]) != BLANK:
        return None
    whole = months.month_date(words, found[0] + 1) or years.lone_year(words, found[0] + 1)
    whole = whole or shifted(words, found[0] + 1)
    if not whole or "day" in whole[1] or whole[1]["is"] not in ("date", "unit", "decade"):
        return None
    return whole[0], {**found[1], "of": whole[1], "end": int(last)}


def _day_of_month(words: Words, place: int) -> Found | None:
    """Read ``on the 21st``, a day of the month the text is speaking of."""
    if (
        words.word(place - 2) not in ("on", "until", "by", "from", "to")
        or words.number(place) is None
    ):
        return None
    counted = ordinal(words, place)
    if (
        not counted
        or counted[1] > 31
        or days_ahead_of_month(words, place)
        or (words.gap(counted[0]) == BLANK and not _ends_there(words, counted[0]))
    ):
        return None
    return counted[0], {"is": "date", "day": counted[1], "of_month": 1}


def _ends_there(words: Words, place: int) -> bool:
    """Tell whether a word that can count no day follows: ``by the 12th it was over``."""
    if words.get(place, "of") and words.get(place + 1, "every"):
        return False
    return any(words.get(place, kind) for kind in ("date_lead", "pronoun", "past_cue"))


def _definite_length(words: Words, place: int) -> Found | None:
    """Read the rest of ``the nine months``; ``the 10-day period`` goes without its article."""
    if words.get(place, "one") or words.get(place, "some"):
        return None
    found = length(words, place)
    if not found or not words.get(found[0] - 1, "plural_unit") or words.gap(found[0] - 1) != BLANK:
        return None
    ended = closing_day(words, found[0])
    counted = isinstance(found[1]["parts"][0][0], int)
    aged = words.language.small and words.low[place - 2] == "to"
    if aged and found[1]["parts"][0][1] == "year":
        return found[0], {**found[1], "skip": 1}  # "murió a los 95 años"
    return (found[0], {**found[1], "ended": ended}) if ended and counted else found


def lone_part_of(words: Words, place: int) -> Found | None:
    """Read ``the morning of 29 April``, ``the night``."""
    found = lone_part(words, place)
    return found if found and "on" in found[1] else None


def _counted_day(words: Words, place: int) -> Found | None:
    """Read ``the 21st of September, 2019``, ``the 20 September``."""
    found = months.day_month(words, place)
    return with_time(words, found) if found else None


def _named_unit(words: Words, place: int) -> Found | None:
    """Read ``the year 2000``, ``the week of March 6``, ``the quarter``, ``the weekend``."""
    if words.get(place, "year_word"):
        found = years.lone_year(words, place)
        if found:
            return found
    unit = words.get(place, "unit")
    if unit not in ("week", "month", "weekend", "night", "day", "year"):
        return None
    if words.gap(place + 1) == DASH:
        return None
    if words.word(place + 1) == "of" and not words.get(place, "plural_unit"):
        found = day_like(words, place + 2)
        if found and unit in ("week", "weekend"):
            return found[0], {"is": "holding", "unit": unit, "on": found[1]}
        found = months.month_date(words, place + 2)
        if found and unit == "month":
            return found
    if unit in ("year", "weekend", "week", "month") and not words.get(place, "plural_unit"):
        return place + 1, _whole_unit(words, place + 1, unit)
    return None


def _whole_unit(words: Words, place: int, unit: str) -> Meaning:
    """Read what stands before *place*: ``the week beginning 7 December``, ``the week after``."""
    bound = _bound(words, place, unit)
    if bound:
        return {"is": "length", "parts": [[1, unit]], **bound}
    if words.word(place) in ("after", "before") and words.gap(place) == BLANK:
        return {"is": "length", "parts": [[1, unit]], "bare": 1}
    return {"is": "unit", "unit": unit, "shift": 0, "definite": 1}


def _bound(words: Words, place: int, unit: str) -> Meaning:
    """Return the day that opens or closes a period: ``the week beginning 7 December``."""
    ended = closing_day(words, place) if unit in ("year", "month", "week") else None
    if ended:
        return {"ended": ended}
    begun = opening_day(words, place) if unit in ("month", "week") else None
    return {"begun": begun} if begun else {}


def possessed(words: Words, found: Found | None) -> Found | None:
    """Read ``this year's third quarter``."""
    if not found or found[1]["is"] != "unit" or found[1]["unit"] != "year":
        return found
    end, node = found
    if words.word(end) != "s" or words.gap(end) != QUOTE:
        return found
    part = quarter(words, end + 1)
    if part and "year" not in part[1]:
        return part[0], {**part[1], "year_of": node.get("from", "now"), "years": node["shift"]}
    if words.get(end + 1, "quarter") and words.gap(end + 1) == BLANK:
        return end + 2, {"is": "quarter", "year_of": "now", "years": node["shift"]}
    return found
