"""Look whether a quotation stands in a text, to the letter or but for its white space."""

import re
from dataclasses import dataclass

from workbench.text.span import Span

_BLANKS = r"[\s\u00ad\u200b-\u200f\u2060\ufeff]"
"""White space, and what a page puts unseen into words: soft hyphens, joiners, a BOM."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Where a quotation stands; ``span`` is None if it does not.

    ``how`` is ``exact``, ``spaced`` (the same but for white space) or ``missing``.
    """

    how: str
    span: Span | None = None


def find_quote(text: str, quote: str) -> Quoted:
    """Return where *quote* first stands in *text*.

    White space counts as one blank however much of it there is, and none at all between letters
    that a page parts unseen.  Nothing else is forgiven: other words are other words.
    """
    wanted = quote.strip()
    if not wanted:
        return Quoted("missing")
    at = text.find(wanted)
    if at >= 0:
        return Quoted("exact", Span(at, at + len(wanted)))
    bare, places = _bare(text)
    words = re.sub(_BLANKS, "", wanted)
    start = bare.find(words) if words else -1
    while start >= 0:
        span = Span(places[start], places[start + len(words) - 1] + 1)
        if _words(span.of(text)) == _words(wanted):
            return Quoted("spaced", span)
        start = bare.find(words, start + 1)
    return Quoted("missing")


def _bare(text: str) -> tuple[str, list[int]]:
    """Return *text* without white space, and where each of its characters stood."""
    places = [match.start() for match in re.finditer(f"(?!{_BLANKS}).", text, re.DOTALL)]
    return "".join(text[place] for place in places), places


def _words(text: str) -> list[str]:
    return re.sub(r"[\u00ad\u200b-\u200f\u2060\ufeff]", "", text).split()
