"""What the JSON-lines commands answer, as plain values."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from workbench.analysis import Analysis
from workbench.claims.bands import bands_of
from workbench.claims.claim import Claim
from workbench.claims.findings import Calculation, Repeat, SetAside
from workbench.cli.lines import Answer
from workbench.dates.answer import as_answer
from workbench.dates.moment import Moment, parse_moment
from workbench.dates.resolve import resolve
from workbench.dates.timestamps import Dating, TimestampCandidate
from workbench.reason import Reason
from workbench.text.sentences import Sentence
from workbench.text.source import Block
from workbench.text.span import Span
from workbench.wording import in_english


def analysis_answer(analysis: Analysis, published: Moment | None) -> Answer:
    """Return all of *analysis*; *published* is the time the user knows, if any."""
    source = analysis.source
    trusted = analysis.dating.timestamp
    anchor = published or (parse_moment(trusted.value) if trusted else None)
    body = source.blocks_of("body")
    return {
        "text": source.text,
        "language": source.about.language,
        "notes": whys(source.about.notes),
        "blocks": [
            place_answer(b.span) | {"kind": b.kind, "why": whys(b.why)} for b in source.blocks
        ],
        "timestamp": _timestamp(analysis.dating, published),
        "timestamps": [_candidate(c) for c in analysis.dating.candidates],
        "bounds": {
            "earliest": analysis.dating.bounds.earliest,
            "latest": analysis.dating.bounds.latest,
        },
        "sentences": [_sentence(s) for s in analysis.sentences if _stands_in(body, s.span)],
        "claims": _claims(analysis.claims),
        "set_aside": [_set_aside(s) for s in analysis.set_aside],
        "repeats": [_repeat(r) for r in analysis.repeats],
        "calculations": [_calculation(c) for c in analysis.calculations],
        "dates": [
            as_answer(found, source.text)
            for found in resolve(source.text, analysis.expressions, anchor)
        ],
    }


def place_answer(span: Span) -> Answer:
    """Return *span* as its two offsets."""
    return {"start": span.start, "end": span.end}


def whys(reasons: Iterable[Reason]) -> list[str]:
    """Return *reasons* as English sentences."""
    return [in_english(reason) for reason in reasons]


def _stands_in(blocks: tuple[Block, ...], span: Span) -> bool:
    """Tell whether *span* begins in one of *blocks*, which are in reading order."""
    at = bisect_right(blocks, span.start, key=lambda block: block.span.start) - 1
    return at >= 0 and span.start < blocks[at].span.end


def _timestamp(dating: Dating, published: Moment | None) -> Answer:
    if published is not None:
        return {
            "value": str(published),
            "precision": published.precision,
            "confidence": 1.0,
            "candidate": None,
        }
    trusted = dating.timestamp
    if trusted is None:
        return {"value": None, "precision": None, "confidence": 0.0, "candidate": None}
    return {
        "value": trusted.value,
        "precision": parse_moment(trusted.value).precision,
        "confidence": round(trusted.confidence, 3),
        "candidate": dating.chosen,
    }


def _candidate(candidate: TimestampCandidate) -> Answer:
    return {
        "value": candidate.value,
        "role": candidate.role,
        "where": candidate.where,
        **(place_answer(candidate.span) if candidate.span else {}),
        "confidence": round(candidate.confidence, 3),
        "why": whys(candidate.why),
        "conflicts": whys(candidate.conflicts),
    }


def _sentence(sentence: Sentence) -> Answer:
    named = ("source", "cue", "speaker", "likely")
    places = {name: getattr(sentence, name) for name in named}
    return {
        **place_answer(sentence.span),
        "voice": sentence.voice,
        **{name: place_answer(span) if span else None for name, span in places.items()},
        "chain": [place_answer(span) for span in sentence.chain],
    }


def _set_aside(words: SetAside) -> Answer:
    ranges = [[r.start, r.end] for r in words.ranges]
    why = in_english(words.why)
    return {**place_answer(words.span), "ranges": ranges, "kind": words.stance, "why": why}


def _repeat(repeat: Repeat) -> Answer:
    mentions = [
        place_answer(m.span) | {"value": m.value, "block": m.block} for m in repeat.mentions
    ]
    why = in_english(repeat.why)
    return {"kind": repeat.kind, "agrees": repeat.agrees, "mentions": mentions, "why": why}


def _calculation(found: Calculation) -> Answer:
    return {
        **place_answer(found.span),
        "ranges": [[part.start, part.end] for part in found.parts],
        "kind": found.kind,
        "agrees": found.agrees,
        "why": in_english(found.why),
    }


def _claims(claims: Sequence[Claim]) -> list[Answer]:
    bands = bands_of([claim.score for claim in claims])
    return [_claim(c) | {"band": band} for c, band in zip(claims, bands, strict=True)]


def _claim(claim: Claim) -> Answer:
    return {
        "id": claim.id,
        **place_answer(claim.span),
        "ranges": [[r.start, r.end] for r in claim.ranges],
        "score": round(claim.score, 4),
        **({"speaker": place_answer(claim.speaker)} if claim.speaker else {}),
        "kind": claim.kinds[0],
        "kinds": list(claim.kinds),
        "statement": claim.statement,
        "why": whys(claim.why),
    }
