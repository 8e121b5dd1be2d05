"""Where a text comes from, as far as dates care: national days, seasons, the order of figures.

The dateline counts most, then a place named in the same sentence, then the only country whose
places the text names.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from workbench.dates.expression import TimeExpression
from workbench.dates.lexicon.places import LANDS
from workbench.text.span import Span

_NEEDY = frozenset({"feast", "season", "numeric"})
_NAME = re.compile(r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?")
_DATELINE = re.compile(r"\s*([A-Z][A-Z .’'-]{2,30}[A-Z])\b[^\n]{0,40}?(?:\s[-–—]{1,2}\s|[:—])")
_TEXT = 20_000
_NEAR = 250


def add_lands(text: str, places: Sequence[Span], found: list[TimeExpression]) -> None:
    """Note the country on every expression whose meaning may depend on it."""
    needy = [expression for expression in found if _needs(expression)]
    if not needy or not places:
        return
    home, sure = _home(text, places)
    starts = [place.start for place in places]
    for expression in needy:
        place = places[max(0, bisect_right(starts, expression.span.start) - 1)]
        near = _named_near(text, place, expression.span)
        land = near or home
        if expression.meaning["is"] == "numeric":
            land = home if sure else near
            if sure:
                expression.meaning["home"] = 1
        if land:
            expression.meaning["land"] = land


def _needs(expression: TimeExpression) -> bool:
    return expression.meaning["is"] in _NEEDY or "season" in expression.meaning


def _home(text: str, places: Sequence[Span]) -> tuple[str | None, bool]:
    """Return the country of the text, and whether its dateline says so."""
    for place in places[:3]:
        line = _DATELINE.match(text, place.start, min(place.end, place.start + 120))
        land = LANDS.get(line[1].lower().strip()) if line else None
        if land:
            return land, True
    named: set[str] = set()
    for place in places:
        named |= set(_lands(text, place.start, min(place.end, place.start + _TEXT)))
        if place.start > _TEXT or len(named) > 1:
            break
    return (named.pop(), False) if len(named) == 1 else (None, False)


def _named_near(text: str, place: Span, span: Span) -> str | None:
    """Return the country of the only places named in the sentence around *span*."""
    first, last = max(place.start, span.start - _NEAR), min(place.end, span.end + _NEAR)
    end = text.find(". ", span.end, last)
    first = max(first, text.rfind(". ", first, span.start))
    named = set(_lands(text, first, end if end > 0 else last))
    return named.pop() if len(named) == 1 else None


def _lands(text: str, start: int, end: int) -> list[str]:
    found: list[str] = []
    for match in _NAME.finditer(text, start, end):
        name = match[0].lower()
        land = LANDS.get(name) or LANDS.get(name.split(" ")[0]) or LANDS.get(name.split(" ")[-1])
        if land:
            found.append(land)
    return found
