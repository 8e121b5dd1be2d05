"""What stands around a time phrase and decides how it is meant: prepositions and tense."""

from typing import Any

from workbench.dates.grammar.words import BLANK, BORDER, COMMA, DOT, GLUED, QUOTE, STOP, Words

_REACH = 14
_PREPOSITIONS = frozenset(
    ["by", "until", "till", "since", "before", "after", "from", "between", "through"]
)
_CLOSED = frozenset((BLANK, COMMA, "-", "--", GLUED, QUOTE, DOT, "/", ":"))


def preposition(words: Words, start: int) -> str | None:
    """Return the preposition before the phrase that bounds it on one side, if any."""
    at = start - 1
    if words.gap(start) != BLANK:
        return None
    if words.word(at) in ("the", "about", "around", "at", "on") and words.gap(at) == BLANK:
        at -= 1
    word = words.word(at)
    if word not in _PREPOSITIONS:
        return None
    if word == "by" and words.word(at - 1) in ("followed", "preceded"):
        return None
    return word


def ends_sentence(words: Words, place: int) -> bool:
    """Tell whether a sentence ends between the word before *place* and the one at it."""
    gap = words.gap(place)
    if gap in _CLOSED:
        return False
    if gap == STOP:
        before, after = words.raw(place - 1), words.raw(place)
        short = words.get(place - 1, "short_month") or words.get(place - 1, "title")
        return not (short or len(before) == 1 or after[0].islower())
    if gap == BORDER:
        between = words.text[words.ends[place - 1] : words.starts[place]]
        return any(mark in ".?!\n…" for mark in between) and not between.startswith(". ,")
    return True


def tense(words: Words, start: int, end: int) -> int:
    """Tell whether the clause around ``[start, end)`` speaks of the past (-1) or the future (1).

    The nearest verb decides, first to the left, then to the right; 0 where nothing tells.
    """
    return _look(words, range(start - 1, max(-1, start - _REACH), -1), left=True) or _look(
        words, range(end, min(words.n, end + _REACH)), left=False
    )


def _look(words: Words, places: range, *, left: bool) -> int:
    for place in places:
        if ends_sentence(words, place + 1 if left else place):
            return 0
        found = _verb(words, place)
        if found:
            return found
    return 0


def _verb(words: Words, place: int) -> int:
    entry, low = words.entries[place], words.low[place]
    if "future_cue" in entry:
        return _future(words, place)
    if low == "to" and words.word(place - 1) in ("is", "are", "s", "re", "due", "set", "plans"):
        return 1
    if "past_cue" in entry or (
        low.endswith("ed")
        and len(low) > 4
        and "not_past" not in entry
        and words.raw(place).islower()
    ):
        return _past(words, place)
    return 0


def _future(words: Words, place: int) -> int:
    low = words.low[place]
    if low in ("will", "may") and words.raw(place)[0].isupper() and words.gap(place) == BLANK:
        return 0
    if low in ("scheduled", "planned", "expected", "slated", "due", "set") and words.word(
        place - 1
    ) in ("was", "were", "had", "been"):
        return 1
    return 1


def _past(words: Words, place: int) -> int:
    """A past participle after ``will be`` or ``to be`` is no past."""
    for back in (place - 1, place - 2, place - 3):
        if back < 0 or words.gap(back + 1) != BLANK:
            break
        if words.word(back) in ("will", "would", "may", "should", "must", "can", "to", "shall"):
            return 1
        if words.word(back) not in ("be", "been", "not", "also", "have", "formally", "only"):
            break
    if words.low[place] in ("set", "cut", "hit", "put", "let", "read") and words.word(
        place - 1
    ) in ("is", "are", "to"):
        return 1
    return -1


def around(words: Words, start: int, end: int) -> dict[str, Any]:
    """Return what resolving needs to know of the words around a phrase."""
    cues: dict[str, Any] = {}
    before = preposition(words, start)
    if before:
        cues["pre"] = before
    when = tense(words, start, end)
    if when:
        cues["tense"] = when
    return cues
