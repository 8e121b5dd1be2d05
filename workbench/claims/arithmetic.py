"""Recompute what a sentence works out: changes, shares, sums, ratios, rates and lengths of time.

Only what is spelled out is recomputed ("rose from 40 to 60, an increase of 30 percent"), and a
figure is called wrong only where no way of rounding it, or those it comes from, makes it right: a
false alarm costs more trust than a missed slip.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.claims.calculation import (
    Range,
    difference,
    judged,
    percentage,
    range_of,
)
from workbench.claims.changes import find_changes
from workbench.claims.figures import PERCENT, Figure, find_figures
from workbench.claims.findings import Calculation
from workbench.claims.years import find_years
from workbench.dates.expression import TimeExpression
from workbench.text.sentences import Sentence
from workbench.text.tagging import Words, tag_words
from workbench.text.wordlist import words as wordlist

MOST_FIGURES = 24
"""A sentence with more figures is a table, and nobody's sum."""

LONGEST = 120
"""How many words a sentence may have that is recomputed."""

_BETWEEN_PARTS = wordlist("of the all out a total those some about")
_IN_ALL = (["in", "all"], ["in", "total"], ["altogether"], ["all", "told"])
_AGAINST = (["against"], ["versus"], ["vs"], ["compared", "with"], ["compared", "to"])
_MORE = wordlist("more fewer less higher lower larger smaller")
_PERIODS = {
    ("month", "year"): 12.0,
    ("week", "year"): 52.0,
    ("day", "year"): 365.0,
    ("day", "week"): 7.0,
    ("hour", "day"): 24.0,
    ("minute", "hour"): 60.0,
    ("second", "minute"): 60.0,
    ("quarter", "year"): 4.0,
}
LOOSELY = 0.1
"""How far the true share may lie from "one in four"."""

_UNEVEN = 0.04
"""How much a year of 52 weeks, or of 365 days, may be off."""


def check_arithmetic(
    text: str, sentences: Sequence[Sentence], expressions: Sequence[TimeExpression]
) -> tuple[Calculation, ...]:
    """Return what the sentences of the story work out, in reading order."""
    spans = [e.span for e in expressions if e.kind in {"DATE", "TIME"}]
    found: list[Calculation] = []
    for sentence in sentences:
        place = sentence.span
        found.extend(find_years(text, place))
        words = tag_words(text, place)
        if len(words.low) > LONGEST:
            continue
        at = bisect_left(spans, place)
        dated: set[int] = set()
        while at < len(spans) and spans[at].start < place.end:
            dated.update(range(spans[at].start, spans[at].end))
            at += 1
        figures = find_figures(words, dated)
        if 2 <= len(figures) <= MOST_FIGURES:
            found.extend(check_figures(words, figures))
    return tuple(sorted(found, key=lambda one: one.span))


def check_figures(words: Words, figures: list[Figure]) -> Iterator[Calculation]:
    """Yield what one sentence works out of its figures."""
    yield from find_changes(words, figures)
    yield from _shares(words, figures)
    yield from _sums(words, figures)
    yield from _ratios(words, figures)
    yield from _rates(words, figures)


def _shares(words: Words, figures: list[Figure]) -> Iterator[Calculation]:
    """Hold "71 of 96 samples (74 %)" and "one in five, or 20 percent" against the parts."""
    for place in range(len(figures) - 1):
        part, whole = figures[place], figures[place + 1]
        if not _is_part(words, part, whole) or whole.value < part.value:
            continue
        share = percentage(_as_part(words, part, whole), range_of(whole))
        neighbours = (*figures[max(0, place - 1) : place], *figures[place + 2 : place + 3])
        for stated in neighbours:
            if share and stated.unit == PERCENT and _restates(words, part, whole, stated):
                yield judged("share", words, (part, whole), stated, share)


def _is_part(words: Words, part: Figure, whole: Figure) -> bool:
    between = words.low[part.last + 1 : whole.first]
    if part.unit or whole.unit or not between or len(between) > 4:
        return False
    if between == ["in"]:
        return part.value == 1 and whole.value > 1
    return "of" in between and all(word in _BETWEEN_PARTS for word in between)


def _as_part(words: Words, part: Figure, whole: Figure) -> Range:
    """Return what a part may be: "one in four" is said of what is near a quarter."""
    if words.low[part.last + 1 : whole.first] == ["in"]:
        return Range(part.value * (1 - LOOSELY), part.value * (1 + LOOSELY))
    return range_of(part)


def _restates(words: Words, part: Figure, whole: Figure, stated: Figure) -> bool:
    """Tell whether a percentage says again what a part of a whole says."""
    later = stated.first > whole.last
    first, last = (whole.last + 1, stated.first) if later else (stated.last + 1, part.first)
    between, tags = words.low[first:last], words.tags[first:last]
    if not between or len(between) > 8 or any(tag in ";:" for tag in tags):
        return False
    if between[-1] in {"about", "nearly", "almost", "roughly"}:
        between = between[:-1]
    return between[-1:] in (["("], ["or"]) and tags.count("(") <= 1 and ")" not in tags


def _sums(words: Words, figures: list[Figure]) -> Iterator[Calculation]:
    """Hold a total against the counts listed behind it, or before "in all"."""
    for place, total in enumerate(figures):
        if total.unit:
            continue
        listed = figures[place + 1 :]
        if _opens_list(words, total, listed):
            parts = _listed(words, listed)
        elif place >= 2 and _closes_list(words, total):
            parts = _listed(words, figures[:place])
            parts = parts if len(parts) == place else []
        else:
            continue
        if len(parts) >= 2:
            yield judged("sum", words, parts, total, _total(parts))


def _opens_list(words: Words, total: Figure, listed: list[Figure]) -> bool:
    if len(listed) < 2:
        return False
    between, tags = (
        words.low[total.last + 1 : listed[0].first],
        words.tags[total.last + 1 : listed[0].first],
    )
    if len(between) > 12 or not tags or tags[-1] not in ":-(":
        return False
    return sum(tag in ":-(,;" for tag in tags) == 1


def _closes_list(words: Words, total: Figure) -> bool:
    rest = words.low[total.last + 1 : total.last + 3]
    return any(rest[: len(phrase)] == phrase for phrase in _IN_ALL)


def _listed(words: Words, figures: list[Figure]) -> list[Figure]:
    """Return the figures that are members of one list, up to its end."""
    parts = figures[:1]
    for earlier, figure in pairwise(figures):
        between = words.tags[earlier.last + 1 : figure.first]
        lows = words.low[earlier.last + 1 : figure.first]
        joins = sum(tag in ",C;" for tag in between)
        if not 1 <= joins <= 2 or any(tag not in "NPJ,C;ISDK" for tag in between) or "of" in lows:
            return []
        parts.append(figure)
        if "C" in between:
            break
    closed = words.tags[parts[-1].last + 1 :]
    same = all(not part.unit and part.noun for part in parts)
    joined = len(parts) >= 2 and "C" in words.tags[parts[-2].last + 1 : parts[-1].first]
    return parts if same and joined and ":" not in closed else []


def _total(parts: Sequence[Figure]) -> Range:
    ranges = [range_of(part) for part in parts]
    return Range(sum(r.low for r in ranges), sum(r.high for r in ranges))


def _ratios(words: Words, figures: list[Figure]) -> Iterator[Calculation]:
    """Hold "42 % more species: 91 against 64" against the two counts."""
    for place in range(len(figures) - 1):
        one, other = figures[place], figures[place + 1]
        between = words.low[one.last + 1 : other.first]
        if between not in _AGAINST or one.unit != other.unit:
            continue
        for stated in figures[max(0, place - 1) : place]:
            follows = words.low[stated.last + 1 : stated.last + 2]
            if stated.unit != PERCENT or not follows or follows[0] not in _MORE:
                continue
            share = percentage(difference(range_of(one), range_of(other)), range_of(other))
            if share:
                yield judged("ratio", words, (one, other), stated, share)


def _rates(words: Words, figures: list[Figure]) -> Iterator[Calculation]:
    """Hold "480 a month, or 5,760 a year" against each other."""
    for place in range(len(figures) - 1):
        one, other = figures[place], figures[place + 1]
        factor = _PERIODS.get((_period(words, one), _period(words, other)))
        if factor is None or words.low[other.first - 1] != "or" or one.unit != other.unit:
            continue
        low, high = range_of(one).low, range_of(one).high
        result = Range(low * factor * (1 - _UNEVEN), high * factor * (1 + _UNEVEN))
        yield judged("rate", words, (one,), other, result)


def _period(words: Words, figure: Figure) -> str:
    """Return "month" of "480 people a month"."""
    for place in range(figure.last + 1, min(figure.last + 4, len(words.low) - 1)):
        if words.low[place] in {"a", "an", "per", "each", "every"}:
            return words.low[place + 1]
    return ""
