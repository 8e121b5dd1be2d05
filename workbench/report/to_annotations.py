"""Claims and dates as W3C Web Annotations, so that other tools can show them on the same text.

One JSON-LD collection.  Each annotation says where its words stand in three ways: by position,
counted in Unicode code points from 0, by the words themselves with 32 characters before and
after, and by the SHA-256 of the text they were found in.  A claim is *assessing*, a date
*describing*; its value is TIMEX3.

Source: Web Annotation Data Model, W3C Recommendation of 23 February 2017.
"""

import json
from collections.abc import Iterator
from typing import Any

from workbench.report import phrases
from workbench.report.inert import inert, one_line
from workbench.report.report import ClaimEntry, DateEntry, Passage, Report

CONTEXT = 32
"""Characters of the text that stand on either side of a quotation, to find it again."""

Node = dict[str, Any]


def to_annotations(report: Report) -> str:
    """Return the claims and dates of *report* as a Web Annotation collection."""
    items = [*_claims(report), *_dates(report)]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:sha256:{one_line(report.article.text_digest)}#annotations",
        "type": ["AnnotationPage", "AnnotationCollection"],
        "label": one_line(report.article.title),
        "generator": {"type": "Software", "name": one_line(report.making.program)},
        "generated": one_line(report.making.at),
        "total": len(items),
        "items": items,
    }
    return f"{json.dumps(page, ensure_ascii=False, indent=1)}\n"


def _claims(report: Report) -> Iterator[Node]:
    for claim in report.kept_claims:
        verdict = claim.verdict
        bodies = [_text(claim.statement, "describing")]
        if claim.told:
            bodies.append(_text(claim.told.word, "assessing"))
        if verdict and verdict.reasons.strip():
            bodies.append(_text(verdict.reasons, "commenting"))
        bodies += [_source(report, number) for number in _sources(claim)]
        yield _annotation(report, claim.id, "assessing", bodies, claim.passages) | _signed(
            verdict.by if verdict else "", verdict.at if verdict else ""
        )


def _dates(report: Report) -> Iterator[Node]:
    for date in report.dates:
        bodies = [_text(phrases.date_phrase(date), "describing")]
        if date.value:
            bodies.append(_timex(date))
        made = _annotation(report, date.id, "describing", bodies, (date.passage,))
        yield made | _signed(date.by, date.at)


def _annotation(
    report: Report, name: str, motivation: str, bodies: list[Node], passages: tuple[Passage, ...]
) -> Node:
    targets = [_target(report, passage) for passage in passages]
    return {
        "id": f"urn:factcheck-workbench:{one_line(name)}",
        "type": "Annotation",
        "motivation": motivation,
        "body": bodies,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(report: Report, passage: Passage) -> Node:
    text = report.article.text
    source = phrases.web_address(report.article.address)
    return {
        "type": "SpecificResource",
        "source": source or f"urn:sha256:{one_line(report.article.text_digest)}",
        "selector": [
            {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
            {
                "type": "TextQuoteSelector",
                "exact": _whole(passage.words),
                "prefix": _whole(text[max(0, passage.start - CONTEXT) : passage.start]),
                "suffix": _whole(text[passage.end : passage.end + CONTEXT]),
            },
        ],
    }


def _whole(words: str) -> str:
    """Return *words* as they stand in the text, so that they are found there again.

    Halves of surrogate pairs alone are replaced: no UTF-8 file can hold them.
    """
    return words.encode("utf-8", "replace").decode("utf-8")


def _text(words: str, purpose: str) -> Node:
    return {
        "type": "TextualBody",
        "purpose": purpose,
        "format": "text/plain",
        "value": inert(words),
    }


def _timex(date: DateEntry) -> Node:
    return _text(f"TIMEX3 {date.kind} {date.value}", "tagging")


def _sources(claim: ClaimEntry) -> list[int]:
    return list(dict.fromkeys(item.source for item in claim.evidence))


def _source(report: Report, number: int) -> Node:
    source = report.sources[number - 1]
    address = phrases.web_address(source.address)
    if address:
        return {"id": address, "type": "SpecificResource", "purpose": "linking", "source": address}
    return _text(source.title or source.citation or source.address, "linking")


def _signed(by: str, at: str) -> Node:
    signed: Node = {"creator": {"type": "Person", "name": one_line(by)}} if by.strip() else {}
    return signed | ({"created": one_line(at)} if at else {})
