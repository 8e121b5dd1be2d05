"""Other wording that checkers suggest, as reports tell it and as copies of the article draw it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.report import phrases, wording
from workbench.report.desk_entries import Suggestion
from workbench.report.inert import one_line
from workbench.report.records import signed
from workbench.report.report import ClaimEntry, Report
from workbench.review.word_diff import Piece, word_diff

DRAWN = ("taken", "open")
"""States in which a suggestion is drawn in the article; where two overlap, the first of these."""

Places = Sequence[tuple[int, int]]
"""Where the blocks of the page begin and end, in order."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A suggestion that is drawn in the article: where, how, and for which claim."""

    start: int
    end: int
    suggestion: Suggestion
    claim: ClaimEntry
    cuts: tuple[tuple[int, int], ...]
    additions: tuple[tuple[int, str], ...]
    """Places of words that are added, and the words; those cut there stand before them."""


def pieces(one: Suggestion) -> tuple[Piece, ...]:
    """Return what is cut, added and kept, each on one line."""
    return word_diff(one_line(one.words), one_line(one.wording))


def line(one: Suggestion) -> str:
    """Return what is suggested in a line: the words there, and those that should be there."""
    wanted = phrases.quoted(one_line(one.wording)) if one.wording.strip() else "leave out"
    return f"{phrases.quoted(one_line(one.words))} → {wanted}"


def facts(one: Suggestion) -> str:
    """Return why it was suggested, what came of it, and who said so."""
    state = wording.SUGGESTION_STATES.get(one.state, one.state)
    if one.answered_at:
        state = f"{state} by {signed(one.answered_by, one.answered_at)}"
    came = f"{state}: {one.answer}" if one.answer.strip() else state
    told = (one.reason, came, f"suggested by {signed(one.by, one.at)}")
    return one_line(" · ".join(said for said in told if said.strip()))


def drawn(report: Report) -> tuple[Drawn, ...]:
    """Return the suggestions that can be drawn in the article, in its order.

    Each lies in one block of the page, and no two overlap: what an editor took comes first, then
    what was suggested first.  The others are told in words alone.
    """
    asked = [
        (DRAWN.index(one.state), one.at, one, claim)
        for claim in report.kept_claims
        for one in claim.suggestions
        if one.state in DRAWN
    ]
    places = sorted((part.passage.start, part.passage.end) for part in report.article.parts)
    taken: list[Drawn] = []
    for *_, one, claim in sorted(asked, key=lambda found: found[:2]):
        made = _made(report.article.text, places, one, claim)
        if made is not None:
            at = bisect_left(taken, made.start, key=lambda other: other.start)
            beside = taken[max(0, at - 1) : at + 1]
            if all(made.end <= other.start or other.end <= made.start for other in beside):
                taken.insert(at, made)
    return tuple(taken)


def _made(text: str, places: Places, one: Suggestion, claim: ClaimEntry) -> Drawn | None:
    start, end = one.start, one.end
    if start is None or end is None or not _lies_in(places, start, end):
        return None
    if not one.wording.strip():
        start = _with_blank(text, places, start, end)
    told = list(_placed(word_diff(text[start:end], one.wording), start))
    cuts = tuple((at, at + len(piece.words)) for at, piece in told if piece.kind == "cut")
    added = tuple((at, piece.words) for at, piece in told if piece.kind == "added")
    return Drawn(start, end, one, claim, cuts, added)


def _with_blank(text: str, places: Places, start: int, end: int) -> int:
    """Return where words to be left out begin with the blank before them, lest two are left."""
    alone = text[start - 1 : start] == " " and not text[end : end + 1].isalnum()
    return start - 1 if alone and _lies_in(places, start - 1, end) else start


def _lies_in(places: Places, start: int, end: int) -> bool:
    """Tell whether a stretch of the text lies in one of *places*, which are in order."""
    before = bisect_right(places, start, key=lambda place: place[0])
    return start < end and before > 0 and end <= places[before - 1][1]


def _placed(told: Iterable[Piece], at: int) -> Iterator[tuple[int, Piece]]:
    for piece in told:
        yield at, piece
        at += 0 if piece.kind == "added" else len(piece.words)
