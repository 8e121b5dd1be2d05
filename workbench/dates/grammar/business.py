"""The periods companies report on: ``the latest quarter``, ``the year-earlier period``.

They lean on the quarter named last, which is for resolving; here only the words are taken apart.
"""

from workbench.dates.grammar.counts import ordinal
from workbench.dates.grammar.lengths import length
from workbench.dates.grammar.months import day_month, month_date, year, year_reference
from workbench.dates.grammar.words import BLANK, COMMA, DASH, Words
from workbench.dates.meaning import Found, Meaning


def reported_period(words: Words, place: int) -> Found | None:
    """Read a period of business after any ``the``: qualifiers, then what they qualify."""
    end, node = _qualifiers(words, place)
    if end > place and words.gap(end) not in (BLANK, DASH):
        return _qualifier_alone(words, end, node)
    head = _head(words, end, node)
    if head is None:
        return _qualifier_alone(words, end, node) if end > place else None
    return _tail(words, *head)


def _qualifiers(words: Words, place: int) -> Found:
    """Read ``latest``, ``comparable``, ``1988``, ``year-ago``, ``fiscal`` in any order."""
    node: Meaning = {}
    while words.gap(place) in (BLANK, DASH, COMMA) or not node:
        if words.get(place, "reported"):
            running = words.get(place, "current") and words.get(place + 1, "quarter")
            node.update({"shift": 0} if running else {"latest": 1})
            if words.low[place] in ("same", "comparable", "corresponding"):
                node["same"] = 1
            place += 1
        elif words.get(place, "fiscal") and words.gap(place + 1) in (BLANK, DASH):
            node["fiscal"] = 1
            place += 1
        elif words.word(place) == "year" and words.word(place + 1) in ("ago", "earlier"):
            if words.gap(place + 1) not in (DASH, BLANK):
                break
            node["back"] = 1
            place += 2
        else:
            found = year(words, place) if "year" not in node else None
            if not found or words.number(place) is None:
                break
            if words.gap(found[0]) != BLANK and "fiscal" not in node:
                break
            node.update(found[1])
            place = found[0]
    return place, node


def _head(words: Words, place: int, node: Meaning) -> Found | None:
    if place > 0 and node and words.gap(place) not in (BLANK, DASH):
        return None
    compared = words.word(place + 1) == "to" and words.gap(place + 1) == DASH
    if words.get(place, "quarter") and (compared or words.word(place + 1) == "century"):
        return None
    if words.get(place, "quarter") and not words.get(place, "plural_unit"):
        return place + 1, {"is": "quarter", **node}
    if words.get(place, "period"):
        return (place + 1, {"is": "quarter", **node, "period": 1}) if node else None
    counted = ordinal(words, place)
    if counted and _is_quarter(words, *counted):
        return counted[0] + 1, {"is": "quarter", "number": counted[1], **node}
    if not node:
        return None
    if "fiscal" in node or "latest" in node:
        fiscal = words.get(place, "year_word")
        if fiscal and not words.get(place, "plural_unit"):
            return place + 1, {"is": "unit", "unit": "year", "shift": 0, **node}
    if "back" in node or "latest" in node:
        return length(words, place)
    return None


def _is_quarter(words: Words, place: int, number: int) -> bool:
    if not words.get(place, "quarter") or words.get(place, "plural_unit"):
        return False
    return number <= 4 and words.gap(place) in (BLANK, DASH)


def _qualifier_alone(words: Words, place: int, node: Meaning) -> Found | None:
    """Read ``year-earlier`` standing by itself before what was earned."""
    if set(node) == {"back"}:
        return place, {"is": "quarter", "back": 1, "loose": 1}
    if set(node) == {"fiscal", "year"} and words.word(place - 1) != "fiscal":
        return place, {"is": "date", "year": node["year"], "fiscal": 1}
    return None


def _tail(words: Words, end: int, node: Meaning) -> Found:
    """Read ``ended Sept. 30``, ``of 1984``, ``last year``, ``a year ago`` after the period."""
    if words.gap(end) != BLANK or node["is"] not in ("quarter", "unit"):
        return end, node
    at = end + 1 if words.get(end, "of") else end
    if words.get(at, "fiscal") and at > end:
        at += 1
    found = year(words, at) if "year" not in node else None
    if found:
        return found[0], {**node, **found[1]}
    relative = year_reference(words, at)
    if relative:
        return relative[0], {**node, **relative[1]}
    if words.low[at : at + 2] == ["a", "year"] and words.word(at + 2) in ("ago", "earlier"):
        return at + 3, {**node, "back": 1}
    return _ended(words, end, node)


def _ended(words: Words, end: int, node: Meaning) -> Found:
    """Note the day a period ended, without taking it into the phrase."""
    closing = closing_day(words, end)
    if closing is None:
        return end, node
    if node["is"] == "unit":
        return end, {"is": "length", "parts": [[1, "year"]], "ended": closing}
    return end, {**node, "ended": closing}


def closing_day(words: Words, place: int) -> Meaning | None:
    """Read the day after ``ended``, ``ending``, ``ended in``."""
    ended = words.get(place, "ended") or words.word(place) == "to"
    if not ended or words.gap(place) != BLANK:
        return None
    at = place + 2 if words.word(place + 1) in ("on", "in") else place + 1
    found = month_date(words, at) or day_month(words, at)
    return found[1] if found and found[1]["is"] == "date" else None


def opening_day(words: Words, place: int) -> Meaning | None:
    """Read the day after ``beginning``, ``commencing`` or ``starting``, with or without ``on``."""
    if words.low[place] not in _OPENING or words.gap(place) != BLANK:
        return None
    at = place + 2 if words.word(place + 1) == "on" else place + 1
    if words.get(at, "weekday") is not None:
        at += 1
    found = month_date(words, at) or day_month(words, at)
    return found[1] if found and "day" in found[1] else None


_OPENING = frozenset({"beginning", "commencing", "starting"})

_EARNINGS = frozenset(
    {"million", "billion", "net", "profit", "sales", "revenue", "earned", "earnings", "share"}
    | {"income", "loss", "losses", "quarter", "results", "cents", "dividend", "turnover"}
)


def in_earnings(words: Words, start: int, end: int) -> bool:
    """Tell whether the words around a phrase report what a company earned."""
    low = words.low
    near = range(max(0, start - 25), min(words.n, end + 8))
    return sum(low[place] in _EARNINGS for place in near) >= 2
