"""The days a story proves to lie behind it: those on which it says that something happened.

An article cannot have been written before them.  A wrong bound contradicts a right date, so that
only a verb surely in the past proves anything; a day that something is put off, planned, set or
due for proves nothing, and neither does a day that could be either.
"""

from collections.abc import Iterator
from datetime import date

from workbench.dates.expression import TimeExpression
from workbench.dates.grammar.clauses import CLAUSES, verb_tense
from workbench.dates.grammar.words import Words
from workbench.dates.lexicon.language import ENGLISH, Language, language_of
from workbench.dates.resolve import resolve
from workbench.text.span import Span
from workbench.text.tagging import tag_words
from workbench.text.tags import FINITE


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_REACH = 300
"""Characters of a sentence that are looked at on either side of a day."""

_BETWEEN = 6
"""Words that may stand between a verb and the day it happened on."""

_AHEAD = CLAUSES | _set(
    "for to until till by due not ahead towards next future upcoming planned scheduled expected "
    "slated deadline para hasta a al próximo próxima futuro futura previsto prevista"
)
"""Words between a verb and a day that tell of another act, or of one still to come."""

_ABOUT = _set(
    "debated discussed awaited prepared cancelled canceled considered welcomed criticised "
    "criticized rejected backed opposed demanded wanted hoped feared intended chose debatió "
    "debatieron discutió discutieron preparó canceló rechazó criticó apoyó"
)
"""Verbs whose object may lie ahead: ``discussed the summit on 3 May``."""

_HELD = frozenset({"was", "were", "has", "have", "had"})
_RELATIVE = CLAUSES - {"after"}
_OPENERS = _set("on in at the moreover also then later earlier and but el la en además también")


def proven_days(text: str, expressions: tuple[TimeExpression, ...], language: str) -> list[date]:
    """Return the whole days the story itself tells of as past, without help from any anchor."""
    absolute = tuple(e for e in expressions if e.kind in ("DATE", "TIME"))
    meaning = {e.span: e.meaning for e in absolute}
    spoken = language_of(language)
    days = []
    for meant in resolve(text, absolute, None):
        day = _whole_day(meant.value) if meant.flag is None and meant.anchor is None else None
        bounded = "pre" in meaning.get(meant.span, ())
        if day is not None and not bounded and _happened(text, meant.span, spoken):
            days.append(day)
    return days


def _whole_day(value: str | None) -> date | None:
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def _happened(text: str, at: Span, spoken: Language) -> bool:
    """Tell whether a verb surely in the past says what happened on the day at *at*."""
    words = Words(text, *_sentence(text, at), spoken)
    first = next((n for n in range(words.n) if words.ends[n] > at.start), words.n)
    last = next((n for n in range(first, words.n) if words.starts[n] >= at.end), words.n)
    past = _past_verbs(words) if spoken.entries is language_of(ENGLISH).entries else None
    if all(words.low[n] in _OPENERS for n in range(first)):
        return _did_after(words, last, past)
    return _did_before(words, first, past)


def _sentence(text: str, at: Span) -> tuple[int, int]:
    before = text[max(0, at.start - _REACH) : at.start]
    cut = max(before.rfind(mark) + len(mark) for mark in (". ", "\n", "? ", "! ", "; ", ": "))
    start = at.start - len(before) + (cut if cut > 1 else 0)
    ends = (text.find(mark, at.end, at.end + _REACH) for mark in (". ", "\n", "? ", "! ", "; "))
    return start, min((end for end in ends if end >= 0), default=min(len(text), at.end + _REACH))


def _past_verbs(words: Words) -> dict[int, bool]:
    """Return where the finite English verbs begin, and whether each is in the past."""
    tagged = tag_words(words.text, Span(*words.where))
    helped = [*tagged.tags[1:], ""]
    return {
        start: tag == "F" or (tag in "EA" and low in _HELD and following != "T")
        for start, tag, low, following in zip(
            tagged.starts, tagged.tags, tagged.low, helped, strict=True
        )
        if tag in FINITE
    }


def _goes_on_past(words: Words, place: int, past: dict[int, bool] | None) -> bool:
    """Tell whether a participle goes on a verb in the past: ``was built … and closed``."""
    if not past or words.word(place - 1) != "and" or not words.low[place].endswith("ed"):
        return False
    before = [start for start in past if start < words.starts[place]]
    return bool(before) and past[max(before)]


def _verb(words: Words, place: int, past: dict[int, bool] | None) -> int:
    """Return -1 for a verb surely in the past, 1 for any other and 0 for another word."""
    found = verb_tense(words, place)
    if past is None:
        finished = found == -2 and not words.low[place].endswith(words.language.unfinished)
        return -1 if finished else (1 if found else 0)
    if (is_past := past.get(words.starts[place])) is not None:
        return -1 if is_past else 1
    if _goes_on_past(words, place, past):
        return -1
    return max(found, 0)


def _did_before(words: Words, first: int, past: dict[int, bool] | None) -> bool:
    for back in _backwards(words, first):
        low = words.low[back]
        verb = _verb(words, back, past)
        if verb:
            beside = all(words.low[n] in _OPENERS for n in range(back + 1, first))
            reported = words.get(back, "planning") or low in _ABOUT
            return verb < 0 and (beside or not reported)
        if low in _AHEAD or low.endswith(("ing", "ando", "iendo")) or words.get(back, "prospect"):
            return False
    return False


def _backwards(words: Words, first: int) -> Iterator[int]:
    for back in range(first - 1, max(-1, first - 2 - _BETWEEN), -1):
        if words.gap(back + 1) not in (" ", "") and back < first - 1:
            return
        yield back


def _did_after(words: Words, last: int, past: dict[int, bool] | None) -> bool:
    """Tell whether the verbs of the first clause behind a day that opens it are in the past.

    One in the present makes the one before it doubtful: ``the ban agreed last week ends``.
    """
    did = False
    for place in range(last, words.n):
        verb = _verb(words, place, past)
        if verb > 0:
            return False
        did = did or verb < 0
        ends = words.low[place] in _RELATIVE or (did and words.gap(place + 1) not in (" ", ""))
        if ends:
            break
    return did
