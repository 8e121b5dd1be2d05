"""Walk through the words of a stretch and read every time phrase in it."""

from collections.abc import Iterator

from workbench.dates.grammar.bare import bare
from workbench.dates.grammar.business import in_earnings
from workbench.dates.grammar.clauses import tense
from workbench.dates.grammar.cues import around, heads
from workbench.dates.grammar.day_lists import days_ahead_of_month, days_behind_month
from workbench.dates.grammar.hours import note_hours, note_overnight
from workbench.dates.grammar.phrase import phrase
from workbench.dates.grammar.relate import relate, share_year
from workbench.dates.grammar.weekly import weekday_span
from workbench.dates.grammar.words import BLANK, DASH, QUOTE, Words
from workbench.dates.grammar.years_beside import recur_with_end
from workbench.dates.meaning import Meaning

Piece = tuple[int, int, Meaning]
"""The place of the first word, the place after the last one, and the meaning."""

_COARSE = frozenset({"date", "season", "unit"})


def pieces_of(words: Words) -> list[Piece]:
    """Return the time phrases among *words*: where each starts and ends, and its meaning."""
    found: list[Piece] = []
    for piece in _phrases(words):
        if found:
            relate(words, found[-1], piece)
        found.append(piece)
        _share_further(words, found)
        recur_with_end(found)
        note_hours(words, found)
        note_overnight(words, found)
    return found


def _share_further(words: Words, found: list[Piece]) -> None:
    """Give all days of ``1st April, 2nd April and 3rd April 2021`` their year."""
    for place in range(len(found) - 2, 0, -1):
        if not share_year(words, found[place - 1], found[place]):
            break


def _phrases(words: Words) -> Iterator[Piece]:
    """Yield the time phrases one by one."""
    place, low, size = 0, words.low, words.n
    starts = words.language.starts
    while place < size:
        word = low[place]
        if word not in starts and not "0" <= word[0] <= "9":
            place += 1
            continue
        place, pieces = (place + 1, []) if words.before(place) == "#" else _read(words, place)
        yield from pieces


def _read(words: Words, place: int) -> tuple[int, list[Piece]]:
    """Return where to read on, and what is read at *place*."""
    weekly = weekday_span(words, place)
    if weekly:
        return weekly[-1][1], weekly
    pair = _day_pair(words, place)
    found = None if pair else phrase(words, place) or bare(words, place)
    if found and found[1].get("skip"):
        return found[0], []
    if found and not _is_adverb(words, place, found):
        pair = _pieces(words, place, found)
    return (pair[-1][1], _with_cues(words, pair)) if pair else (place + 1, [])


def _pieces(words: Words, place: int, found: tuple[int, Meaning]) -> list[Piece]:
    """Return one phrase, or the two that ``1915-17`` or ``April 12-14`` are."""
    end, node = found
    if node["is"] == "years" and node["last"] > node["first"] + 1:
        return _two_years(place, end, node)
    start = place + 1 if _sheds_article(words, place, end) else place
    if "so_far" in node and _is_short(node):
        start = place + 2 if words.get(place + 1, "in") else place + 1
    further = days_behind_month(words, start, end, node) if _is_dated(node) else []
    year = further[-1][2].get("year") if further else None
    if year is None:
        return [(start, end, node), *further]
    return [(start, end, {**node, "year": year})] + [
        (first, last, {**later, "year": year}) for first, last, later in further
    ]


def _is_dated(node: Meaning) -> bool:
    return bool(node["is"] == "date" and "day" in node and "month" in node)


def _is_short(node: Meaning) -> bool:
    """Tell whether ``earlier`` stays outside: ``earlier [this week]``, but ``[earlier this year]``.

    So the annotators of news have it, 11 times in 12, where the stretch is a week or shorter.
    """
    kind = node["is"]
    if kind == "unit":
        return node["unit"] in ("week", "day") and node.get("from") != "text"
    return bool(kind == "weekday" or (kind == "day" and node["shift"] == 0))


def _two_years(place: int, end: int, node: Meaning) -> list[Piece]:
    """Part ``1915-17`` into its two years, as ``1915-1917`` is; ``2019-20`` is one season."""
    first: Meaning = {"is": "date", "year": node["first"]}
    last: Meaning = {"is": "date", "year": node["last"]}
    return [(place, place + 1, first), (end - 1, end, last)]


def _is_adverb(words: Words, place: int, found: tuple[int, Meaning]) -> bool:
    """Tell whether ``soon`` or ``shortly`` only moves a story on: ``he soon left``."""
    if words.low[place] not in ("soon", "shortly"):
        return False
    after = words.word(found[0]) in ("after", "before", "as", "afterwards", "thereafter")
    return after or words.word(place - 1) == "as" or tense(words, place, found[0]) <= 0


def _day_pair(words: Words, place: int) -> list[Piece] | None:
    """Read ``12-14 April 2017`` as two dates, ``9-10, 16-17 May`` as four."""
    days = days_ahead_of_month(words, place)
    if not days:
        return None
    at = days[-1][0]
    found = phrase(words, at)
    if not found or not _is_dated(found[1]):
        return None
    first = {key: value for key, value in found[1].items() if key != "weekday"}
    earlier = [(begin, end, {**first, "day": day}) for begin, end, day in days[:-1]]
    return [*earlier, (at, found[0], found[1])]


def _sheds_article(words: Words, place: int, end: int) -> bool:
    """Tell whether ``the`` belongs to a noun that follows: ``the third-quarter profit``."""
    return bool(words.get(place, "the")) and words.gap(end - 1) == DASH and words.gap(end) == BLANK


def _with_cues(words: Words, pieces: list[Piece]) -> list[Piece]:
    for start, end, node in pieces:
        if node["is"] == "distance" and in_earnings(words, start, end):
            node["earnings"] = 1
        if node["is"] in _COARSE and "month" not in node and heads(words, start):
            node["heads"] = 1
        if "born" in words.low[max(0, start - 4) : start]:
            node["born"] = 1
        if node["is"] == "date" and "year" in node and _qualifies(words, start, end):
            node["noun"] = 1
    return [
        (start, end, {**node, **around(words, start, end, absolute=_is_absolute(node))})
        for start, end, node in pieces
    ]


def _qualifies(words: Words, start: int, end: int) -> bool:
    """Tell whether a date only says which of its kind a thing is: ``the August 1792 uprising``."""
    led = words.get(start - 1, "determiner") and words.gap(start) in (BLANK, QUOTE)
    if not led or words.gap(end) != BLANK or not words.raw(end).islower():
        return False
    return not any(words.get(end, kind) for kind in ("date_lead", "and", "auxiliary", "past_cue"))


def _is_absolute(node: Meaning) -> bool:
    """Tell whether a meaning gives its own year, directly or through the day it is joined to."""
    inner = node.get("on", node)
    return "year" in inner or node["is"] in ("century", "years", "week", "every", "vague")
