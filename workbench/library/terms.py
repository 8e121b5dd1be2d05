"""What somebody looks for, as typed: words, "phrases", the beginning of the last word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.library.stems import STEMMER, WORD, folded
from workbench.text.span import Span

MOST_TERMS = 24
"""More words than this are cut off; nobody types them."""

SHORTEST_BEGINNING = 2
"""Letters from which on the beginning of a word is looked for."""

_PIECES = re.compile(r'"([^"]*)"?|(\S+)')
_CUTS = range(1, 5)


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand together; ``begins`` where the last of them may go on."""

    words: tuple[str, ...]
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """All that has to be found in one place."""

    all: tuple[Term, ...]

    def __bool__(self) -> bool:
        return bool(self.all)

    def match(self) -> str:
        """Return the query for FTS5; every word in it is quoted, so nothing can be an operator."""
        return " AND ".join(_match(term) for term in self.all)


def read_terms(typed: str) -> Terms:
    """Read what was typed; the last word may be unfinished unless a blank follows it."""
    found = []
    for piece in _PIECES.finditer(typed):
        words = tuple(WORD.findall(folded(piece[1] if piece[1] is not None else piece[2])))
        if words:
            last = piece.end() == len(typed) and piece[2] is not None
            found.append(Term(words, last and len(words[-1]) >= SHORTEST_BEGINNING))
    return Terms(tuple(found[:MOST_TERMS]))


def _match(term: Term) -> str:
    """Return one term for FTS5.

    The index holds stems, so that "killi" begins nothing in it though "killing" does begin so.
    Words whose stem is shorter than what was typed are looked for by the stems they may have;
    whether a word really begins so is told by its letters afterwards.
    """
    said = " ".join(term.words)
    if not term.begins:
        return f'"{said}"'
    if len(term.words) > 1:
        return f'("{said}" * OR "{said}")'
    word = term.words[0]
    shorter = {word[:-cut] for cut in _CUTS if len(word) - cut >= SHORTEST_BEGINNING}
    if word.endswith("i"):
        shorter.add(word[:-1] + "y")
    exact = " OR ".join(f'"{one}"' for one in sorted({word, *shorter}))
    return f'("{word}" * OR {exact})'


class Finder:
    """Finds where the terms stand in a text, word by word."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms.all
        words = {word for term in terms.all for word in term.words}
        self._stems = STEMMER.stems(words)
        # a stem differs from its word only in the end: the first letters tell whom to ask
        roots = {self._root(word) for word in words}
        among = "|".join(sorted(map(re.escape, roots), key=len, reverse=True))
        self._likely = re.compile(rf"(?<![^\W_])(?:{among})[^\W_]*") if roots else None

    def _root(self, word: str) -> str:
        stem = self._stems[word]
        return stem[:-1] if len(stem) > 2 else stem

    def find(self, text: str, most: int = 200) -> list[list[Span]]:
        """Return the places of each term in *text*, in order, at most *most* words in all."""
        found: list[list[Span]] = [[] for _ in self._terms]
        if self._likely is None:
            return found
        plain = folded(text)
        likely = []
        for match in self._likely.finditer(plain):
            likely.append((match[0], Span(match.start(), match.end())))
            if len(likely) >= most:
                break
        stems = STEMMER.stems(word for word, _ in likely)
        places = [(word, stems[word], span) for word, span in likely]
        for number, term in enumerate(self._terms):
            found[number] = list(self._of(term, places, plain))
        return found

    def _of(self, term: Term, places: list[tuple[str, str, Span]], plain: str) -> list[Span]:
        spans = []
        for first in range(len(places) - len(term.words) + 1):
            run = places[first : first + len(term.words)]
            if self._fits(term, run) and _together(run, plain):
                spans.append(Span(run[0][2].start, run[-1][2].end))
        return spans

    def _fits(self, term: Term, run: Sequence[tuple[str, str, Span]]) -> bool:
        last = len(term.words) - 1
        for number, (wanted, (word, stem, _)) in enumerate(zip(term.words, run, strict=True)):
            begins = term.begins and number == last and word.startswith(wanted)
            if not begins and stem != self._stems[wanted]:
                return False
        return True


def _together(run: Sequence[tuple[str, str, Span]], plain: str) -> bool:
    gaps = ((one[2].end, other[2].start) for one, other in pairwise(run))
    return not any(WORD.search(plain, end, start) for end, start in gaps)
