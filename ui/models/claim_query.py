"""What the field over the claim list finds: words, and facets such as ``kind:number``.

Every row is one line of text with all there is to find in it; a query is words that all have to
stand in that line.  Quotation marks hold words together: ``by:"Ministry of Defence"``.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.models.claim_rows import ClaimRow, priority_words, verdict_words
from workbench.claims.speakers import speaker_groups

FACETS = {
    "kind": QT_TRANSLATE_NOOP("claim_query", "kind"),
    "rank": QT_TRANSLATE_NOOP("claim_query", "rank"),
    "state": QT_TRANSLATE_NOOP("claim_query", "state"),
    "by": QT_TRANSLATE_NOOP("claim_query", "by"),
}
KINDS = {
    "number": QT_TRANSLATE_NOOP("claim_query", "number"),
    "date": QT_TRANSLATE_NOOP("claim_query", "date"),
    "place": QT_TRANSLATE_NOOP("claim_query", "place"),
    "identity": QT_TRANSLATE_NOOP("claim_query", "identity"),
    "quotation": QT_TRANSLATE_NOOP("claim_query", "quotation"),
    "cause": QT_TRANSLATE_NOOP("claim_query", "cause"),
    "comparison": QT_TRANSLATE_NOOP("claim_query", "comparison"),
    "superlative": QT_TRANSLATE_NOOP("claim_query", "superlative"),
    "legal": QT_TRANSLATE_NOOP("claim_query", "legal"),
    "science": QT_TRANSLATE_NOOP("claim_query", "science"),
    "event": QT_TRANSLATE_NOOP("claim_query", "event"),
}
MOST_WORDS = 12
"""Of a longer name only so many words at its end are found by themselves."""

_TERM = re.compile(r'(?:[^\s"]|"[^"]*"?)+')


def terms_of(query: str) -> tuple[str, ...]:
    """Return the terms of a query, without their quotation marks, in small letters."""
    found = (term.replace('"', "").casefold() for term in _TERM.findall(query))
    return tuple(term for term in found if term.strip())


@lru_cache(maxsize=8192)
def haystack(row: ClaimRow) -> str:
    """Return the line of text a row is found by."""
    facets = (f"{_facet(name)}:{part}" for name, value in facets_of(row) for part in _ends(value))
    dates = (chip.words for chip in row.chips)
    parts = (row.words, row.speaker, verdict_words(row), *facets, *dates, *row.clashes, row.once)
    return "\n".join(parts).casefold()


def _ends(value: str) -> tuple[str, ...]:
    """Return *value* whole and from each of its words on: a last name finds the full one."""
    words = value.split()[-MOST_WORDS:]
    return (value, *(" ".join(words[at:]) for at in range(1, len(words))))


def facets_of(row: ClaimRow) -> tuple[tuple[str, str], ...]:
    """Return what a row can be filtered by: the facet's name and the row's value, in words."""
    kinds = [("kind", _tr(str(KINDS.get(kind, kind)))) for kind in row.kinds]
    rank = [("rank", priority_words(row.priority))] if row.priority else []
    speaker = row.speaker or _tr("the article")
    return (*kinds, *rank, ("state", verdict_words(row)), ("by", speaker))


def choices(rows: Iterable[ClaimRow]) -> dict[str, tuple[tuple[str, str, int], ...]]:
    """Return for each facet what can be asked: the words, the term, and how many rows have it."""
    rows = tuple(rows)
    counts: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    for row in rows:
        for name, value in facets_of(row):
            counts[name][value] += 1
    found = {
        name: tuple((value, term_of(name, value), n) for value, n in counts[name].most_common())
        for name in FACETS
    }
    own = next((one for one in found["by"] if one[0] == _tr("the article")), None)
    groups = speaker_groups([row.speaker for row in rows if row.speaker])
    named = tuple((one.name, term_of("by", one.term), len(one.places)) for one in groups)
    return found | {"by": (*named, *((own,) if own else ()))}


def term_of(facet: str, value: str) -> str:
    """Return the term that asks for *value*, in quotation marks where it has blanks."""
    term = f"{_facet(facet)}:{value}"
    head, _, rest = term.partition(":")
    return f'{head}:"{rest}"' if " " in rest else term


def _facet(name: str) -> str:
    return _tr(str(FACETS[name]))


def _tr(words: str) -> str:
    return QCoreApplication.translate("claim_query", words)
