"""Search over the review files of a desk: articles, claims, reasons, evidence, earlier claims.

Each file is asked for the newest places that hold all the words (see
:mod:`workbench.store.search`); those are read, what does not truly fit is dropped, and the rest
put in order by how exactly and how closely the words stand there.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.library.terms import Finder, Terms, read_terms
from workbench.review.sight import sight_on
from workbench.store.earlier import EarlierRecord, earlier_numbered
from workbench.store.file import ReviewFile
from workbench.store.records import VerdictRecord
from workbench.store.search import (
    EVERYTHING,
    MOST,
    Narrowing,
    Place,
    claims_labelled,
    earlier_with,
    places_with,
    verdicts_on,
)
from workbench.text.span import Span

SHOWN = 60
"""Results that are returned if nothing else is said."""

AROUND = 160
"""Characters shown of a long text around the first place found."""

EARLIER = "earlier"
"""The kind of a claim that came in with an import."""

SORTS = ("best", "newest")

FIELDS = ("words", "title", "speaker", "reasons")
"""What a place is searched by, in this order."""

Beside = tuple[str, str, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that holds the words.

    ``text`` is what is shown, ``spans`` are the words found in it and ``title_spans`` those in
    ``title``.  ``beside`` says where words stand that are not in ``text``: the name of a field of
    :data:`FIELDS`, a stretch of it, and the words found there.  ``place`` is where in the whole
    text (of an article) it was found.  ``verdict`` is the one the reader may see; of an earlier
    claim it is in ``label`` alone.
    """

    path: Path
    kind: str
    ref: str
    article: str | None
    claim: str | None
    title: str
    text: str
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...]
    label: str
    score: float
    order: int
    place: Span | None = None
    verdict: VerdictRecord | None = None
    earlier: EarlierRecord | None = None
    beside: tuple[Beside, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """What was found; ``more`` tells that there are places nobody has looked at."""

    hits: tuple[Hit, ...]
    found: int
    more: bool


def search(
    files: Sequence[ReviewFile],
    typed: str,
    narrowing: Narrowing = EVERYTHING,
    *,
    sort: str = "best",
    own: ReviewFile | None = None,
    shown: int = SHOWN,
) -> Results:
    """Return the places in *files* that hold all words of *typed*, or claims that fit *narrowing*.

    Args:
        files: Open review files.
        typed: Words, "phrases"; the last word may be unfinished.  Empty, to find claims.
        narrowing: What else has to hold.
        sort: ``best`` first or ``newest`` first.
        own: The file the searcher works in; evidence from confidential sources of other files is
            never found.
        shown: How many hits to return.
    """
    terms = read_terms(typed)
    if not (terms or narrowing.picks_claims) or (typed.strip() and not terms):
        return Results((), 0, more=False)
    hits: list[Hit] = []
    more = False
    for file in files:
        mine = replace(narrowing, confidential=narrowing.confidential and file is own)
        found, cut = _in_file(file, terms, mine)
        hits += found
        more = more or cut
    hits.sort(key=_best if terms and sort == "best" else _newest)
    return Results(tuple(hits[:shown]), len(hits), more)


def _best(hit: Hit) -> tuple[float, int]:
    return -hit.score, -hit.order


def _newest(hit: Hit) -> tuple[int, float]:
    return -hit.order, -hit.score


def _in_file(file: ReviewFile, terms: Terms, narrowing: Narrowing) -> tuple[list[Hit], bool]:
    finder, match = Finder(terms), terms.match()
    places, numbers = _candidates(file, match, narrowing)
    cut = len(places) == MOST or len(numbers) == MOST
    hits = [*_of_places(file, finder, places, narrowing), *_of_earlier(file, finder, numbers)]
    return hits, cut


def _candidates(
    file: ReviewFile, match: str, narrowing: Narrowing
) -> tuple[list[Place], list[int]]:
    kinds = narrowing.kinds
    places: list[Place] = []
    if kinds is None or kinds - {EARLIER}:
        mine = narrowing
        if narrowing.labels is not None:
            mine = replace(narrowing, claims=claims_labelled(file.db, narrowing.labels))
        places = places_with(file.db, match, mine)
    wanted = (kinds is None or EARLIER in kinds) and narrowing.articles is None
    return places, earlier_with(file.db, match, narrowing) if wanted else []


def _of_places(
    file: ReviewFile, finder: Finder, places: list[Place], narrowing: Narrowing
) -> Iterator[Hit]:
    shown = _shown_verdicts(file, {place.claim for place in places if place.claim})
    for place in places:
        verdict = shown.get(place.claim or "")
        if place.kind == "reasons" and (verdict is None or verdict.id != place.ref):
            continue  # superseded by a final verdict, or hidden from a second reader
        if narrowing.labels is not None and not _labelled(verdict, narrowing.labels):
            continue
        hit = _hit(file.path, finder, place)
        if hit is not None:
            label = (verdict and verdict.label_words) or ""
            yield replace(hit, verdict=verdict, label=label)


def _labelled(verdict: VerdictRecord | None, labels: tuple[str, ...]) -> bool:
    wanted = {label.casefold() for label in labels}
    return verdict is not None and (verdict.label_words or "").casefold() in wanted


def _shown_verdicts(file: ReviewFile, claims: Iterable[str]) -> dict[str, VerdictRecord]:
    """Return the verdict on each of *claims* that whoever is working may see."""
    wanted = sorted(claims)
    sight = sight_on(file, wanted)
    shown = {c: sight.shown(verdicts) for c, verdicts in verdicts_on(file.db, wanted).items()}
    return {claim: verdict for claim, verdict in shown.items() if verdict is not None}


def _of_earlier(file: ReviewFile, finder: Finder, numbers: list[int]) -> Iterator[Hit]:
    for record in earlier_numbered(file.db, numbers).values():
        said = record.claim or record.title
        place = Place(
            EARLIER, record.id, None, None, record.title, said, record.speaker, record.number
        )
        hit = _hit(file.path, finder, place, record.reasons)
        if hit is not None:
            yield replace(hit, label=record.label, earlier=record)


def _hit(path: Path, finder: Finder, place: Place, reasons: str = "") -> Hit | None:
    """Return what is found in a place, or None where the words do not truly stand there."""
    fields = [place.words, place.title, place.speaker, reasons]
    found = [finder.find(field) for field in fields]
    terms = range(len(found[0]))
    if not all(any(spans[term] for spans in found) for term in terms):
        return None
    spans = sorted({span for term in found[0] for span in term})
    text, shown, first = place.words, tuple(spans), spans[0] if spans else None
    if place.kind == "article":
        text, shown = _around(place.words, found[0])
    score = sum(_worth(fields, found, term) for term in terms) / max(1, len(terms))
    score -= 0.02 * math.log1p(len(place.words) / 100)
    titled = tuple(sorted({span for term in found[1] for span in term}))
    return Hit(
        path,
        place.kind,
        place.ref,
        place.article,
        place.claim,
        place.title,
        text,
        shown,
        titled,
        "",
        score,
        place.number,
        first,
        beside=tuple(_beside(fields, found)),
    )


def _beside(fields: list[str], found: list[list[list[Span]]]) -> Iterator[Beside]:
    """Yield where those words stand that what a place says does not hold."""
    missing = {term for term, spans in enumerate(found[0]) if not spans}
    for name, field, spans in list(zip(FIELDS, fields, found, strict=True))[1:]:
        if here := {term for term in missing if spans[term]}:
            missing -= here
            yield name, *_around(field, [spans[term] for term in sorted(here)])


_WORTH = (1.0, 1.2, 0.5, 0.6)
"""What a word is worth in what a place says, in its title, as its speaker, and in its reasons."""


def _worth(fields: list[str], found: list[list[list[Span]]], term: int) -> float:
    best = 0.0
    for worth, field, spans in zip(_WORTH, fields, found, strict=True):
        for span in spans[term][:3]:
            whole = 1.0 if len(span) == len(field) else 0.9
            best = max(best, worth * whole)
    return best


def _around(text: str, terms: list[list[Span]]) -> tuple[str, tuple[Span, ...]]:
    """Return stretches of a long *text* that show every term, and the places of terms in them.

    The first is where most of the terms stand close together; terms that are not in it have
    stretches of their own, with … between.
    """
    if not any(terms):
        return " ".join(text[:AROUND].split()), ()
    spans = sorted({span for term in terms for span in term})
    wanted = [number for number, term in enumerate(terms) if term]
    shown, places = "", []
    while wanted:
        among = sorted({span for number in wanted for span in terms[number]})
        start, end = _stretch(text, max(among, key=lambda s: _held(terms, wanted, s)))
        before = f"{shown} … " if shown else ""
        inside = [span for span in spans if start <= span.start and span.end <= end]
        shift = len(before) - start
        places += [Span(span.start + shift, span.end + shift) for span in inside]
        shown = before + text[start:end].replace("\n", " ").replace("\t", " ")
        wanted = [number for number in wanted if not set(terms[number]) & set(inside)]
    return shown, tuple(places)


def _held(terms: list[list[Span]], wanted: list[int], first: Span) -> int:
    """Return how many terms *wanted* the stretch around *first* shows."""
    return sum(
        any(first.start <= s.start and s.end <= first.start + AROUND for s in terms[number])
        for number in wanted
    )


def _stretch(text: str, first: Span) -> tuple[int, int]:
    """Return where the stretch of *text* around *first* begins and ends, words whole."""
    start = max(0, first.start - AROUND // 3)
    while start and not text[start - 1].isspace():
        start -= 1
    end = min(len(text), max(first.end, first.start + AROUND))
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
