"""Weekdays: ``Tuesday``, ``Tuesday week``, ``Friday of next week``, and names like them."""

from workbench.dates.grammar.words import BLANK, COMMA, DASH, DOT, SLASH, STOP, Words
from workbench.dates.meaning import Found, Meaning


def weekday(words: Words, place: int) -> Found | None:
    """Read a weekday without a date, with what British English adds: ``Tuesday week``."""
    number = words.get(place, "weekday")
    if number is None or not _is_weekday(words, place):
        return None
    end = place + 1
    node: Meaning = {"is": "weekday", "weekday": number}
    parted = words.get(end, "part") and words.gap(end) == BLANK
    noun = _qualifies(words, end + 1 if parted else end)
    counted = words.get(place - 1, "ordinal") and words.get(place - 2, "the")
    if (counted or words.get(place - 1, "one")) and words.gap(place) == BLANK and not noun:
        node["any"] = 1
    if words.word(end) == "week" and words.gap(end) == BLANK and words.word(place - 1) == "last":
        return end + 1, {**node, "weeks": -1, "shift": -1, "sure": 1}
    toward = {"before": -1, "after": 1}.get(words.word(end))
    if toward and words.get(place - 1, "the") and words.gap(end + 1) != BLANK:
        return end + 1, {**node, "from": "text", "shift": toward}
    if words.word(end) == "week" and words.gap(end) == BLANK:
        return end + 1, {**node, "weeks": 1, "shift": 1}
    if words.word(end) == "fortnight" and words.gap(end) == BLANK:
        return end + 1, {**node, "weeks": 2, "shift": 1}
    of = end + 1 if words.word(end) == "of" else end
    if words.word(of) in ("last", "next", "this") and words.word(of + 1) == "week":
        return of + 2, {**node, "week": words.get(of, "shift")}
    if words.word(end) in ("last", "next") and words.gap(end) == BLANK and _closes(words, end + 1):
        return end + 1, {**node, "shift": words.get(end, "shift")}
    return end, node


def _closes(words: Words, place: int) -> bool:
    return words.gap(place) != BLANK or not words.get(place, "unit")


def _is_weekday(words: Words, place: int) -> bool:
    """Tell whether a word is a weekday here, and no name: not ``Sun``, not the Sunday Times."""
    if _is_title(words, place):
        return False
    if not words.get(place, "short_weekday"):
        return True
    if words.gap(place + 1) == BLANK and _clock_follows(words, place + 1):
        return words.raw(place)[0].isupper()
    lead = words.get(place - 1, "date_lead") or words.get(place - 1, "every")
    lead = lead or words.get(place - 1, "shift") is not None or words.word(place - 1) == "on"
    close = words.gap(place) == BLANK
    if _in_list(words, place):
        return True
    if words.low[place] in ("sun", "sat", "wed", "mon"):
        pointed = words.get(place - 1, "shift") is not None or words.get(place - 1, "every")
        pointed = pointed or (words.word(place - 1) == "on" and words.raw(place)[0].isupper())
        return bool(pointed and close and words.word(place - 1) != "the")
    return words.raw(place)[0].isupper() or bool(lead and close)


def _in_list(words: Words, place: int) -> bool:
    """Tell whether another weekday stands before it: ``Friday night or Sat``, ``mon, wed, thur``.

    "She sat" and the sun need no such company.
    """
    joined = place - 1
    if words.get(joined, "and") and words.gap(place) == BLANK:
        joined -= 1
    elif words.gap(place) not in (COMMA, DASH, SLASH):
        return False
    if words.get(joined, "part") and words.gap(joined) == BLANK:
        joined -= 1
    if words.get(joined - 1, "the"):
        return False
    return words.get(joined, "weekday") is not None and words.gap(joined + 1) != STOP


def _is_title(words: Words, place: int) -> bool:
    """Tell whether a weekday is part of a name: ``Sheffield Wednesday``, ``Monday.com``."""
    if words.gap(place) == BLANK and words.get(place - 1, "before_weekday"):
        return words.raw(place - 1)[0].isupper()
    if words.get(place - 1, "title") and words.gap(place) in (BLANK, STOP):
        return words.raw(place - 1)[0].isupper()
    if words.gap(place + 1) == DOT:
        return words.raw(place + 1)[0].islower()
    if words.gap(place + 1) != BLANK or not words.raw(place + 1)[:1].isupper():
        return False
    if words.get(place + 1, "newspaper"):
        return True
    parted = words.get(place + 1, "part") and words.gap(place + 2) == BLANK
    return bool(parted) and words.raw(place + 2).istitle() and not words.entries[place + 2]


def _clock_follows(words: Words, place: int) -> bool:
    if words.number(place, (1, 4)) is None:
        return False
    return words.gap(place + 1) == ":" or words.get(place + 1, "meridian") is not None


def _qualifies(words: Words, place: int) -> bool:
    """Tell whether a weekday only tells of a noun behind it: ``a Tuesday deadline``."""
    if words.gap(place) == DASH:
        return True
    if words.gap(place) != BLANK or not words.raw(place).islower():
        return False
    return not any(words.get(place, kind) for kind in _NO_NOUNS)


_NO_NOUNS = ("date_lead", "past_cue", "and", "pronoun", "part", "auxiliary", "plural_part")
