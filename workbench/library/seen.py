"""Claims like this one, checked earlier: offered with what differs, never copied unasked.

Candidates come from the full-text index by the rarest words they share with the text, as many as
are cheap to go through; those are ranked by BM25 over words and pairs of neighbouring words
(Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009; pairs as
in Metzler and Croft, "A Markov Random Field Model for Term Dependencies", SIGIR 2005), and by how
much of the earlier claim the text repeats.  Whoever has sentence embeddings at hand may put the
best in another order (:data:`Rerank`).
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from workbench.library.differs import differences_between
from workbench.library.said import EMPTY, plain_words, with_parts
from workbench.library.stems import STEMMER, words_of
from workbench.reason import Reason
from workbench.review.sight import sight_on
from workbench.store.earlier import EarlierRecord, earlier_numbered
from workbench.store.file import ReviewFile
from workbench.store.records import VerdictRecord
from workbench.store.remembered import FactRecord, fact_record
from workbench.store.search import (
    Place,
    best_of,
    count_of,
    numbered_places,
    spread,
    verdicts_on,
)

SHOWN = 10
"""Matches that are returned if nothing else is said."""

ALIKE = 0.6
"""Share of an earlier claim's weight that a text has to repeat to be called like it."""

MOST_ROWS = 60_000
"""Rows that the words of one query may stand in, in one index; the commonest words are left out."""

MOST_WORDS = 40
FEWEST_WORDS = 3
CANDIDATES = 120

# BM25's saturation and length, the worth of pairs and of the share repeated; see test_seen.py
K1, B = 1.2, 0.6
PAIRS = 0.3
SHARE = 0.6
TITLE = 0.5

_FIELDS = {"earlier_index": "{claim title}", "search_index": "{title words}"}
_WEIGHTS = {"earlier_index": (1.0, 0.6, 0.0, 0.0), "search_index": (0.6, 1.0, 0.0)}

Rerank = Callable[[str, Sequence[str]], Sequence[float]]
"""Given a text and the claims found, best first, returns a score for each: higher is likelier."""


@dataclass(frozen=True, slots=True)
class Match:
    """One earlier claim that a text may repeat.

    ``kind`` is ``earlier`` (imported), ``claim`` (of a review) or ``fact`` (a standing fact).
    ``share`` is how much of the earlier claim, by the weight of its words, the text repeats;
    ``agree`` of ``words`` are how many of its telling words.  ``differs`` names numbers, days and
    names that are not the same.
    """

    path: Path
    kind: str
    ref: str
    claim: str
    title: str
    label: str
    score: float
    share: float
    agree: int
    words: int
    differs: tuple[Reason, ...] = ()
    article: str | None = None
    verdict: VerdictRecord | None = None
    earlier: EarlierRecord | None = None
    fact: FactRecord | None = None

    @property
    def is_alike(self) -> bool:
        """Tell whether the text repeats enough of it to be called like it."""
        return self.share >= ALIKE and self.agree >= min(2, self.words)


@dataclass(frozen=True, slots=True)
class _Query:
    """The words of a text by stem, those next to each other, and what each is worth."""

    words: dict[str, str]
    pairs: frozenset[tuple[str, str]]
    worth: dict[str, float]
    rows: dict[str, int]


def seen_before(
    files: Sequence[ReviewFile],
    text: str,
    *,
    limit: int = SHOWN,
    rerank: Rerank | None = None,
    without: str | None = None,
) -> tuple[Match, ...]:
    """Return the claims in *files* that *text* most likely repeats, best first.

    Args:
        files: Open review files.
        text: A claim, a sentence or a post.
        limit: How many to return.
        rerank: Puts the best of them in another order, if given.
        without: The id of a claim of the first file that is not to be found: the text's own.
            The same claim of the same article in a colleague's file has this id as well.
    """
    indexes = [(file, index) for file in files for index in _FIELDS]
    query = _query(text, indexes)
    if not query.words:
        return ()
    found: dict[tuple[str, str, str], Match] = {}
    for file, index in indexes:
        for match in _in_index(file, index, query):
            key = (match.claim, match.label, match.earlier.address if match.earlier else match.ref)
            own = match.ref == without and file is files[0]
            if not own and (key not in found or found[key].score < match.score):
                found[key] = match
    best = sorted(found.values(), key=lambda match: (-match.score, match.ref))
    if rerank is not None and best:
        best = _reordered(text, best[:CANDIDATES], rerank)
    return tuple(
        replace(match, differs=differences_between(text, match.claim)) for match in best[:limit]
    )


def _reordered(text: str, best: list[Match], rerank: Rerank) -> list[Match]:
    scores = rerank(text, [match.claim for match in best])
    order = sorted(zip(scores, range(len(best)), strict=True), key=lambda pair: (-pair[0], pair[1]))
    return [best[place] for _, place in order]


def _query(text: str, indexes: Sequence[tuple[ReviewFile, str]]) -> _Query:
    plain = plain_words(text)
    telling = [word for word in plain if word not in EMPTY] or plain
    stems = STEMMER.stems(with_parts(telling))
    words: dict[str, str] = {}
    for word, stem in stems.items():
        words.setdefault(stem, word)
    rows: Counter[str] = Counter()
    total = 0
    for file, index in indexes:
        rows.update(spread(file.db, index, list(words)))
        total += count_of(file.db, index)
    known = {stem: word for stem, word in words.items() if rows[stem]}
    run = [stems[word] for word in telling]
    pairs = frozenset(
        (one, other) for one, other in pairwise(run) if one in known and other in known
    )
    worth = {stem: _worth(rows[stem], total) for stem in words}
    return _Query(known, pairs, worth, dict(rows))


def _worth(rows: int, total: int) -> float:
    """Return the weight of a word that stands in *rows* of *total* places."""
    return math.log(1 + (total - rows + 0.5) / (rows + 0.5))


def _in_index(file: ReviewFile, index: str, query: _Query) -> Iterator[Match]:
    chosen = _affordable(query)
    any_of = " OR ".join(f'"{query.words[stem]}"' for stem in chosen)
    match = f"{_FIELDS[index]} : ({any_of})"
    numbers = best_of(file.db, index, match, _WEIGHTS[index], CANDIDATES)
    if index == "earlier_index":
        yield from _earlier(file, numbers, query)
    else:
        yield from _own(file, numbers, query)


def _affordable(query: _Query) -> list[str]:
    """Return the rarest words whose places together are few enough to go through."""
    chosen: list[str] = []
    rows = 0
    for stem in sorted(query.words, key=lambda one: (query.rows[one], one))[:MOST_WORDS]:
        rows += query.rows[stem]
        if rows > MOST_ROWS and len(chosen) >= FEWEST_WORDS:
            break
        chosen.append(stem)
    return chosen


def _earlier(file: ReviewFile, numbers: list[int], query: _Query) -> Iterator[Match]:
    records = earlier_numbered(file.db, numbers).values()
    for record, told in zip(
        records, _scored(query, [(r.claim, r.title) for r in records]), strict=True
    ):
        yield Match(
            file.path,
            "earlier",
            record.id,
            record.claim or record.title,
            record.title,
            record.label,
            *told,
            earlier=record,
        )


def _own(file: ReviewFile, numbers: list[int], query: _Query) -> Iterator[Match]:
    places = [p for p in numbered_places(file.db, numbers).values() if p.kind in {"claim", "fact"}]
    claims = [place.claim for place in places if place.kind == "claim" and place.claim]
    verdicts = verdicts_on(file.db, claims)
    sight = sight_on(file, claims)
    scored = _scored(query, [(place.words, place.title) for place in places])
    for place, told in zip(places, scored, strict=True):
        verdict = None
        if place.kind == "claim":
            given = verdicts.get(place.ref, [])
            verdict = sight.shown(given)
            if verdict is None or verdict.label is None:
                continue  # nobody has checked it
        yield _own_match(file, place, verdict, told)


def _own_match(
    file: ReviewFile,
    place: Place,
    verdict: VerdictRecord | None,
    told: tuple[float, float, int, int],
) -> Match:
    label = (verdict and verdict.label_words) or ""
    return Match(
        file.path,
        place.kind,
        place.ref,
        place.words,
        place.title,
        label,
        *told,
        article=place.article,
        verdict=verdict,
        fact=fact_record(file.db, place.ref) if place.kind == "fact" else None,
    )


def _scored(
    query: _Query, said: Sequence[tuple[str, str]]
) -> Iterator[tuple[float, float, int, int]]:
    """Yield score, share, words that agree and words in all of each claim with its title."""
    runs = [(_run(claim), _run(title)) for claim, title in said]
    stems = STEMMER.stems(word for pair in runs for run in pair for word in run)
    stemmed = [([stems[w] for w in claim], [stems[w] for w in title]) for claim, title in runs]
    lengths = [len(claim) + TITLE * len(title) for claim, title in stemmed]
    usual = sum(lengths) / len(lengths) if lengths else 1.0
    for (claim, title), length in zip(stemmed, lengths, strict=True):
        yield _score(query, claim, title, length / (usual or 1.0))


def _run(text: str) -> list[str]:
    words = words_of(text)
    return [word for word in words if word not in EMPTY] or words


def _score(
    query: _Query, claim: list[str], title: list[str], length: float
) -> tuple[float, float, int, int]:
    often = Counter(claim)
    titled = Counter(title)
    norm = K1 * (1 - B + B * length)
    score = 0.0
    for stem in query.words:
        tf = often[stem] + TITLE * titled[stem]
        if tf:
            score += query.worth[stem] * tf * (K1 + 1) / (tf + norm)
    near = {*pairwise(claim), *pairwise(title)} & query.pairs
    score += PAIRS * sum((query.worth[one] + query.worth[other]) / 2 for one, other in near)
    unknown = max(query.worth.values(), default=1.0)
    weights = {stem: query.worth.get(stem, unknown) for stem in often}
    agreed = [stem for stem in often if stem in query.words]
    share = sum(weights[stem] for stem in agreed) / (sum(weights.values()) or 1.0)
    return score * (1 - SHARE + SHARE * share), share, len(agreed), len(often)
