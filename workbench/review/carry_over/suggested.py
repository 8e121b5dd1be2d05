"""What a new version of an article made of the wording that was suggested for it.

Where the words between the same neighbours are now those that were suggested, the suggestion was
taken up.  Where the old words still stand it stands as it stood, at its new place.  Where neither
is so, somebody wrote something else there, and it was overtaken.
"""

from collections.abc import Sequence

from workbench.review.carry_over.align import NOWHERE, Alignment
from workbench.review.carry_over.follow import exact, place_of
from workbench.review.carry_over.words import Words, words_of_text
from workbench.store.images import Row
from workbench.text.span import Span

NEAR = 60
"""How many words away a neighbour may stand that both versions have."""

NO_PLACE: Row = {"start": None, "end": None}


def followed(found: Alignment, row: Row) -> Row:
    """Return a suggestion as it is in the new version, with its place there or its fate."""
    if row["start"] is None:
        return row
    if taken_up(found, row) is not None:
        return row | NO_PLACE | {"state": "taken_up"}
    span = Span(row["start"], row["end"])
    places = exact(found, (span,))
    if places is not None:
        moved = place_of(found, span, places[0])
        return row | {"start": moved.start, "end": moved.end, "words": moved.of(found.new.text)}
    return row | NO_PLACE | {"state": "rejected" if row["state"] == "rejected" else "overtaken"}


def taken_up(found: Alignment, row: Row) -> Span | None:
    """Return where the new version has what was suggested, or None if it has not.

    Words that were to go leave the place between their neighbours, which may be empty.
    """
    if row["start"] is None:
        return None
    span, wording = Span(row["start"], row["end"]), row["wording"]
    between = _between(found, found.old.within(span))
    if between is None:
        return None
    if not _is_taken_up(found, span, between, wording):
        stand = exact(found, (span,)) is not None
        if stand or not _holds(found, between, wording):
            return None
    return Span(*_characters(found.new, between))


def _between(found: Alignment, inside: range) -> range | None:
    """Return the new words between those that stood on either side of the words *inside*."""
    if not inside:
        return None
    before = _neighbour(found, range(inside.start - 1, -1, -1))
    after = _neighbour(found, range(inside.stop, len(found.old.keys)))
    first = 0 if inside.start == 0 else before and before + 1
    last = len(found.new.keys) if inside.stop == len(found.old.keys) else after
    if first is None or last is None or not first <= last <= first + 4 * NEAR:
        return None
    return range(first, last)


def _neighbour(found: Alignment, words: Sequence[int]) -> int | None:
    """Return where the first of *words* that both versions have stands in the new one."""
    return next((found.to[word] for word in words[:NEAR] if found.to[word] != NOWHERE), None)


def _is_taken_up(found: Alignment, span: Span, between: range, wording: str) -> bool:
    """Tell whether exactly the suggested words stand *between* the neighbours now."""
    wanted = _words(wording)
    if not _are(found.new, between, wanted):
        return False
    was = [found.old.said(word) for word in found.old.within(span)]
    return was != _said(wanted) or _marks_changed(found, span, between, wording)


def _marks_changed(found: Alignment, span: Span, between: range, wording: str) -> bool:
    """Tell whether the new text has the marks of *wording*, where the words are the same."""
    new = found.new
    start, end = _characters(new, between)
    there = " ".join(new.text[start:end].split())
    was = " ".join(span.of(found.old.text).split())
    return wording in there and (was in wording or was not in there)


def _characters(new: Words, between: range) -> tuple[int, int]:
    """Return the characters from one neighbour to the other, marks and blanks among them."""
    start = new.spans[between.start - 1].end if between.start else 0
    end = new.spans[between.stop].start if between.stop < len(new.spans) else len(new.text)
    return start, end


def _holds(found: Alignment, between: range, wording: str) -> bool:
    """Tell whether the suggested words stand among others *between* the neighbours now."""
    wanted = _words(wording)
    size = len(wanted.keys)
    starts = range(between.start, between.stop - size + 1)
    return size > 0 and any(_are(found.new, range(at, at + size), wanted) for at in starts)


def _are(new: Words, places: range, wanted: Words) -> bool:
    """Tell whether the new words at *places* are *wanted*, but for a capital after a full stop."""
    if len(places) != len(wanted.keys):
        return False
    for word, said in zip(places, _said(wanted), strict=True):
        there = new.said(word)
        begins = new.starts_sentence(word) and there[1:] == said[1:]
        if there != said and not (begins and there.casefold() == said.casefold()):
            return False
    return True


def _words(wording: str) -> Words:
    return words_of_text(wording, (Span(0, len(wording)),) if wording else ())


def _said(words: Words) -> list[str]:
    return [words.said(word) for word in range(len(words.keys))]
