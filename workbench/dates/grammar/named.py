"""Parts of the day, seasons, quarters and halves, feasts, and phrases known as a whole."""

from workbench.dates.grammar.counts import ordinal
from workbench.dates.grammar.months import short_year, year, year_reference
from workbench.dates.grammar.words import BLANK, COMMA, DASH, GLUED, QUOTE, SLASH, STOP, Words
from workbench.dates.lexicon.language import PhraseTable
from workbench.dates.meaning import Found, Meaning

_INSIDE = (BLANK, QUOTE, DASH, STOP)

_COUNTS = frozenset({"unit", "ones", "tens", "some", "season", "weekday", "month", "ordinal"})


def _lookup(words: Words, place: int, table: PhraseTable) -> Found | None:
    for phrase, node in table.get(words.word(place), ()):
        end = place + len(phrase)
        if words.low[place:end] == phrase and all(
            words.gap(at) in _INSIDE for at in range(place + 1, end)
        ):
            return end, dict(node)
    return None


def fixed(words: Words, place: int) -> Found | None:
    """Read a phrase the lexicon knows as a whole: ``right now``, ``the near future``."""
    found = _lookup(words, place, words.language.phrases)
    if found and words.word(found[0] - 1) in ("past", "present", "future"):
        counted = words.entries[found[0]] if words.gap(found[0]) == BLANK else {}
        if not _COUNTS.isdisjoint(counted) or words.number(found[0]) is not None:
            return None
    return found


def feast(words: Words, place: int) -> Found | None:
    """Read a feast or holiday, with its year: ``Christmas 2007``, ``Easter Monday``."""
    found = _lookup(words, place, words.language.feasts)
    small = words.language.small or (found is not None and "low" in found[1])
    if not found or not (small or words.raw(place)[0].isupper()):
        return None
    end, node = found
    if words.word(end) == "eve" and words.gap(end) == BLANK:
        return end + 1, day_from(-1, node)
    if words.word(end) in ("day", "eve") and "day" not in words.low[place:end]:
        return None
    of = end + 1 if words.get(end, "of") else end
    dated = year(words, of) or short_year(words, of)
    dated = dated or (year_reference(words, of) if words.gap(of) == BLANK else None)
    if dated and words.gap(of) in (BLANK, COMMA, QUOTE):
        return dated[0], {**node, **dated[1]}
    thing = words.gap(end) == BLANK and words.raw(end).islower() and words.get(end + 1, "of")
    later = year(words, end + 2) if thing and not words.entries[end] else None
    return end, {**node, **later[1]} if later else node


def day_from(days: int, on: Meaning) -> Meaning:
    """Return the meaning of the day before (-1) or after (1) another."""
    return {"is": "distance", "sign": days, "parts": [[1, "day"]], "from": "day", "on": on}


def season(words: Words, place: int) -> Found | None:
    """Read a season: ``spring 1999``, ``the summer of 2005``, ``the winter``."""
    value = words.get(place, "season")
    if not value:
        return None
    node: Meaning = {"is": "season", "season": value}
    end = place + 1
    of = end + 1 if words.get(end, "of") else end
    dated = year(words, of) or short_year(words, of)
    dated = dated or (year_reference(words, of) if words.gap(of) == BLANK else None)
    if dated and words.gap(of) in (BLANK, COMMA, QUOTE, DASH):
        return _over_new_year(words, *dated), {**node, **dated[1]}
    return (end, node) if _sure_season(words, place) else None


def _over_new_year(words: Words, place: int, dated: Meaning) -> int:
    """Take the second year of ``the winter of 2009-10`` into the phrase."""
    later = words.number(place, (2, 4))
    if later is None or words.gap(place) not in (DASH, SLASH) or "year" not in dated:
        return place
    return place + 1 if later in (dated["year"] + 1, (dated["year"] + 1) % 100) else place


def _sure_season(words: Words, place: int) -> bool:
    """Tell whether a season without a year is one: not the verb ``fall``, not a metal spring."""
    low, raw = words.low[place], words.raw(place)
    if low.endswith("s") or words.gap(place + 1) == DASH or _is_name(words, place):
        return False
    led = words.word(place - 1) if words.gap(place) in (BLANK, DASH) else ""
    titled = raw.istitle() and words.raw(place + 1).istitle() and led != "the"
    if titled and words.gap(place + 1) == BLANK and not words.entries[place + 1]:
        return False  # "the Winter Palace", but not "the Winter Offensive"
    if raw.istitle() and words.get(place + 1, "of") and words.raw(place + 2).istitle():
        return False  # "the Spring of Life"
    if led in _SEASON_LEADS:
        return low != "fall" or led != "that"
    if low == "fall":
        return False
    return low != "spring" or raw[0].isupper() or not _springs(words, place)


_SEASON_LEADS = frozenset(
    {"in", "by", "until", "since", "during", "through", "mid", "early", "late", "that"}
)


def _springs(words: Words, place: int) -> bool:
    """Tell whether ``spring`` is a verb, or a thing of metal or water."""
    if words.word(place - 1) in ("to", "and", "could", "would", "will", "might", "can", "a"):
        return True
    led = words.get(place - 1, "the")
    return bool(words.get(place + 1, "sprung") or (not led and words.get(place + 1, "adverb")))


def _is_name(words: Words, place: int) -> bool:
    """Tell whether a season is a person's or a place's name: ``Donna Summer``, ``Silver Spring``.

    A capital after a capital is a name unless a third follows: ``the German Spring Offensive``.
    """
    if not words.raw(place)[0].isupper() or words.gap(place) != BLANK:
        return False
    before, after = words.raw(place - 1), words.raw(place + 1)
    named = before[:1].isupper() and not before.isupper() and not words.entries[place - 1]
    return named and not (words.gap(place + 1) == BLANK and after[:1].isupper())


def quarter(words: Words, place: int) -> Found | None:
    """Read a quarter or half of a year: ``third-quarter``, ``Q3 2017``, ``the first half``."""
    initials = words.low[place]
    if initials in ("q", "h") and words.raw(place).isupper():
        number = words.number(place + 1, (1, 1))
        if number and words.gap(place + 1) == GLUED and number <= (4 if initials == "q" else 2):
            node: Meaning = {"is": "quarter" if initials == "q" else "half", "number": number}
            return _quarter_year(words, place + 2, node)
    lead = _fiscal(words, place)
    counted = ordinal(words, lead[0])
    if not counted or words.gap(counted[0]) not in (BLANK, DASH):
        return None
    end, number = counted
    last = words.low[place] == "last"
    if words.get(end, "quarter") and 1 <= number <= 4 and words.word(end - 1) != "quarters":
        return _quarter_year(words, end + 1, {"is": "quarter", "number": number, **lead[1]})
    if words.get(end, "half_year") and number <= 2 and not last:
        found = _quarter_year(words, end + 1, {"is": "half", "number": number, **lead[1]})
        sure = len(found[1]) > 2 or (
            words.word(place - 1) in ("the", "s") and _in_business(words, end)
        )
        return found if sure else None
    return None


def _in_business(words: Words, place: int) -> bool:
    """Tell whether a half is one of the year, not of a match or a programme."""
    return words.word(place + 1) not in ("of", "goal") and words.word(place - 3) in (
        "in", "for", "during", "by", "fiscal", "year",
    )  # fmt: skip


def _fiscal(words: Words, place: int) -> tuple[int, Meaning]:
    if words.get(place, "fiscal") and words.gap(place + 1) in (BLANK, DASH):
        return place + 1, {"fiscal": 1}
    return place, {}


def _quarter_year(words: Words, place: int, node: Meaning) -> Found:
    """Read the year after a quarter: ``of 1984``, ``2017``, ``last year``, ``a year ago``."""
    at = place
    if words.get(at, "of") and words.gap(at) == BLANK:
        at += 1
        if words.get(at, "fiscal"):
            at += 1
    found = year(words, at) or short_year(words, at)
    if found and words.gap(at) in (BLANK, COMMA, QUOTE):
        return found[0], {**node, **found[1]}
    if words.gap(at) == BLANK:
        relative = year_reference(words, at)
        if relative:
            return relative[0], {**node, **relative[1]}
        if words.low[at : at + 3] in (["a", "year", "ago"], ["a", "year", "earlier"]):
            return at + 3, {**node, "year_of": "now", "years": -1}
    return place, node


def part_of_day(words: Words, place: int) -> Found | None:
    """Read ``morning``, ``early hours``, ``mid-afternoon``, ``overnight``."""
    if words.get(place, "overnight"):
        return place + 1, {"is": "part", "part": "OVERNIGHT"}
    if words.low[place : place + 2] in (["early", "hours"], ["small", "hours"], ["wee", "hours"]):
        return place + 2, {"is": "part", "part": "EARLY"}
    if words.low[place : place + 3] == ["early", "morning", "hours"]:
        return place + 3, {"is": "part", "part": "MO", "mod": "START"}
    part = words.get(place, "part")
    if not part:
        return None
    return place + 1, {"is": "part", "part": part}
