"""Find the words of a text that speak of time."""

from collections.abc import Iterable, Iterator
from typing import Any

from workbench.dates.expression import TimeExpression
from workbench.dates.grammar.business import in_earnings
from workbench.dates.grammar.cues import around, ends_sentence, tense
from workbench.dates.grammar.kinds import kind_of
from workbench.dates.grammar.months import earlier_day, next_day
from workbench.dates.grammar.named import FIRST_WORDS
from workbench.dates.grammar.phrase import open_plural, phrase
from workbench.dates.grammar.words import BLANK, DASH, LEXICON, Words
from workbench.text.sentences import Sentence
from workbench.text.source import STORY_KINDS, SourceText
from workbench.text.span import Span

Meaning = dict[str, Any]
Piece = tuple[int, int, Meaning]

_JOINING = frozenset({"and", "or", "to", "through", "until", "till", "the", "early", "late"})
_STRETCH = 20_000
"""Longer places are read in stretches of about so many characters, to bound memory."""

_STARTERS = frozenset(
    (
        *("month", "weekday", "weekdays", "ones", "tens", "some", "half", "ordinal", "one", "unit"),
        *("shift", "same", "that", "the", "day_shift", "tonight", "part", "moment", "overnight"),
        *("season", "mod", "edge", "every", "per", "often", "now", "vague", "recent", "reported"),
        *("fiscal", "kept_approx", "more_than", "other", "year_word", "era_after"),
    )
)
_STARTS = (
    FIRST_WORDS
    | {word for word, entry in LEXICON.items() if not _STARTERS.isdisjoint(entry)}
    | {"q", "h", "at", "up", "no", "small", "wee"}
)


def find_times(source: SourceText, sentences: tuple[Sentence, ...]) -> tuple[TimeExpression, ...]:
    """Return the time expressions of the story (body, title, dateline, captions), in order."""
    del sentences
    return find_in(source.text, [block.span for block in source.blocks_of(*STORY_KINDS)])


def find_in(text: str, places: Iterable[Span]) -> tuple[TimeExpression, ...]:
    """Return the time expressions that stand in *places* of *text*, in order, none overlapping."""
    found: list[TimeExpression] = []
    for place in sorted(places):
        for start, end in _stretches(text, place):
            words = Words(text, start, end)
            for first, last, node in _pieces(words):
                span = Span(words.starts[first], _end(words, first, last))
                if not found or found[-1].span.end <= span.start:
                    found.append(TimeExpression(span, kind_of(node), node))
    return tuple(found)


def _end(words: Words, first: int, last: int) -> int:
    """Return where the phrase ends: with the dot of ``p.m.`` and the bracket of ``(UTC)``."""
    end = words.ends[last - 1]
    if words.after(last - 1) == ")" and "(" in words.text[words.starts[first] : end]:
        return end + 1
    initials = words.low[last - 1] in ("m", "c") and last > 1 and words.gap(last - 1) == "."
    return end + 1 if initials and words.after(last - 1) == "." else end


def _stretches(text: str, place: Span) -> Iterator[tuple[int, int]]:
    start = place.start
    while place.end - start > _STRETCH:
        cut = max(
            text.rfind("\n", start + _STRETCH // 2, start + _STRETCH),
            text.rfind(". ", start + _STRETCH // 2, start + _STRETCH),
        )
        if cut < 0:
            cut = text.rfind(" ", start + _STRETCH // 2, start + _STRETCH)
        end = cut + 1 if cut > 0 else start + _STRETCH
        yield start, end
        start = end
    yield start, place.end


def _pieces(words: Words) -> list[Piece]:
    """Return the time phrases among *words*: where each starts and ends, and its meaning."""
    found: list[Piece] = []
    for piece in _phrases(words):
        if found and "year" in piece[2]:
            _share_year(words, found[-1], piece)
        found.append(piece)
    return found


def _share_year(words: Words, before: Piece, after: Piece) -> None:
    """Give ``July`` in ``July-November 1954`` the year of what follows."""
    node, later = before[2], after[2]
    if node["is"] != "date" or "year" in node or "year_of" in node or "shift" in node:
        return
    if later["is"] != "date" or "month" not in later or "month" not in node:
        return
    joining = words.low[before[1] : after[0]]
    if len(joining) > 3 or not _JOINING.issuperset(joining) or ends_sentence(words, after[0]):
        return
    node["year"] = later["year"] - (node["month"] > later["month"])
    node.update({key: later[key] for key in ("bc", "short") if key in later})


def _phrases(words: Words) -> Iterator[Piece]:
    """Yield the time phrases one by one."""
    place, low, size = 0, words.low, words.n
    while place < size:
        word = low[place]
        if word not in _STARTS and not "0" <= word[0] <= "9":
            place += 1
            continue
        pieces = _read(words, place)
        yield from pieces
        place = pieces[-1][1] if pieces else place + 1


def _read(words: Words, place: int) -> list[Piece]:
    pair = _day_pair(words, place)
    if pair:
        return _with_cues(words, pair)
    found = phrase(words, place) or open_plural(words, place)
    if not found or found[1].get("skip") or _is_adverb(words, place, found):
        return []
    end, node = found
    start = place + 1 if _sheds_article(words, place, end) else place
    pieces = [(start, end, node)]
    following = next_day(words, end, node) if node["is"] == "date" else None
    if following:
        first, last, later = following
        if "year" in later:
            pieces[0] = (start, end, {**node, "year": later["year"]})
        pieces.append((first, last, later))
    return _with_cues(words, pieces)


def _is_adverb(words: Words, place: int, found: tuple[int, Meaning]) -> bool:
    """Tell whether ``soon`` or ``shortly`` only moves a story on: ``he soon left``."""
    if words.low[place] not in ("soon", "shortly"):
        return False
    after = words.word(found[0]) in ("after", "before", "as", "afterwards", "thereafter")
    return after or words.word(place - 1) == "as" or tense(words, place, found[0]) <= 0


def _day_pair(words: Words, place: int) -> list[Piece] | None:
    """Read ``12-14 April 2017`` as two dates."""
    pair = earlier_day(words, place)
    if not pair:
        return None
    day, at, _ = pair
    found = phrase(words, at)
    if not found or found[1]["is"] != "date" or "month" not in found[1] or "day" not in found[1]:
        return None
    first = {key: value for key, value in found[1].items() if key != "weekday"}
    return [(place, place + 1, {**first, "day": day}), (at, found[0], found[1])]


def _sheds_article(words: Words, place: int, end: int) -> bool:
    """Tell whether ``the`` belongs to a noun that follows: ``the third-quarter profit``."""
    return bool(words.get(place, "the")) and words.gap(end - 1) == DASH and words.gap(end) == BLANK


def _with_cues(words: Words, pieces: list[Piece]) -> list[Piece]:
    for start, end, node in pieces:
        if node["is"] == "distance" and in_earnings(words, start, end):
            node["earnings"] = 1
    return [(start, end, {**node, **around(words, start, end)}) for start, end, node in pieces]
