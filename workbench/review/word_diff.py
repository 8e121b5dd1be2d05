"""What changes from one wording to another, word by word, so that a reader sees it at a glance."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from workbench.review.carry_over.diff import same_words

_MARKS = r".,;:!?()\[\]{}\"“”„‘’«»…。，、"
_ALONE = "\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(
    rf"\s+|[{_ALONE}]"  # letters of languages that put no blanks between words
    rf"|[^\s{_MARKS}{_ALONE}]+(?:[.,:’'][^\s{_MARKS}{_ALONE}]+)*"
    r"|."
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words: in both wordings (``same``), in the old (``cut``) or new (``added``)."""

    kind: str
    words: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return how *old* becomes *new*; what is cut stands before what is added in its place.

    The pieces that are not added make *old*.  Those that are not cut make *new*, but for white
    space, which counts as the same however long it is.
    """
    ours, theirs = _WORD.findall(old), _WORD.findall(new)
    shared = sorted(same_words([_key(word) for word in ours], [_key(word) for word in theirs]))
    return tuple(_pieces(ours, theirs, _without_lonely_blanks(shared, ours, theirs)))


def _key(word: str) -> str:
    return " " if word.isspace() else word


def _without_lonely_blanks(
    pairs: list[tuple[int, int]], old: Sequence[str], new: Sequence[str]
) -> list[tuple[int, int]]:
    """Leave out blanks in common that stand between two changes: they would tear both apart."""
    ends = [(-1, -1), *pairs, (len(old), len(new))]
    kept = []
    for before, (one, other), after in zip(ends[:-2], pairs, ends[2:], strict=True):
        is_lonely = before != (one - 1, other - 1) and after != (one + 1, other + 1)
        if not (old[one].isspace() and is_lonely):
            kept.append((one, other))
    return kept


def _pieces(
    old: Sequence[str], new: Sequence[str], shared: Sequence[tuple[int, int]]
) -> Iterator[Piece]:
    told: list[Piece] = []
    a = c = 0
    for one, other in (*shared, (len(old), len(new))):
        told += [Piece("cut", "".join(old[a:one])), Piece("added", "".join(new[c:other]))]
        told += [Piece("same", old[one])] if one < len(old) else []
        a, c = one + 1, other + 1
    said = (piece for piece in told if piece.words)
    for kind, pieces in groupby(said, key=lambda piece: piece.kind):
        yield Piece(kind, "".join(piece.words for piece in pieces))
