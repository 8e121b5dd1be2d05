"""Opening hours: ``9am to 5pm Monday to Friday`` comes again every week, and is no one day."""

from workbench.dates.grammar.words import COMMA, DASH, WIDE_DASH, Words
from workbench.dates.meaning import Meaning

Piece = tuple[int, int, Meaning]

_RANGE = frozenset({"to", "through", "until", "till", "and"})


def note_hours(words: Words, found: list[Piece]) -> None:
    """Note that the last phrases of *found*, if they give opening hours, come again."""
    if len(found) < 3 or found[-1][2]["is"] not in ("clock", "weekday"):
        return
    first, middle, last = found[-3:]
    if not _is_clock_on_weekday(middle[2]):
        return
    if last[2]["is"] == "weekday" and first[2]["is"] == "clock":
        behind = _joined(words, middle, last) and _joined(words, first, middle)
        day = last if behind else None
    elif last[2]["is"] == "clock" and first[2]["is"] == "weekday" and "on" not in last[2]:
        ahead = _joined(words, first, middle) and _joined(words, middle, last)
        day = first if ahead else None
    else:
        return
    if day is None or not _is_plain(day[2]):
        return
    number = day[2]["weekday"]
    day[2].clear()
    day[2].update({"is": "every", "weekday": number})
    for piece in (first, middle, last):
        if piece[2]["is"] == "clock":
            piece[2].pop("on", None)
            piece[2]["any"] = 1


def note_overnight(words: Words, found: list[Piece]) -> None:
    """Note that the last phrase of *found* closes on the next day: ``from 10pm to 5am``."""
    if len(found) < 2:
        return
    opens, closes = found[-2], found[-1]
    if opens[2]["is"] != "clock" or closes[2]["is"] != "clock" or not _joined(words, opens, closes):
        return
    sure = not any("loose" in piece[2] or "any" in piece[2] for piece in (opens, closes))
    earlier = (closes[2]["hour"], closes[2]["minute"]) < (opens[2]["hour"], opens[2]["minute"])
    if sure and earlier and "on" not in closes[2] and words.word(closes[0] - 1) != "and":
        closes[2]["overnight"] = 1


def _is_clock_on_weekday(node: Meaning) -> bool:
    return bool(node["is"] == "clock" and "on" in node and _is_plain(node["on"]))


def _is_plain(node: Meaning) -> bool:
    """Tell whether a weekday is not pinned down: no ``next``, no date beside it."""
    return node["is"] == "weekday" and not {"shift", "week", "weeks", "of_date"} & node.keys()


def _joined(words: Words, before: Piece, after: Piece) -> bool:
    """Tell whether a dash, or a word such as ``to``, makes a range of two phrases."""
    between = words.low[before[1] : after[0]]
    if not between:
        return words.gap(after[0]) in (DASH, WIDE_DASH)
    return len(between) == 1 and between[0] in _RANGE and words.gap(after[0]) != COMMA
