"""A report with a thousand claims and three thousand sources, made up, for measuring writers."""

from dataclasses import replace

from tests.unit.report.reports import CAPTURED, JO, LABELS, LISA, ON_MONDAY, REPORT
from workbench.report.report import (
    ClaimEntry,
    EvidenceEntry,
    LogEntry,
    Part,
    Passage,
    Report,
    Source,
    Why,
)
from workbench.report.verdict_entries import VerdictEntry

PER_CLAIM = 3
"""Sources of each claim, every one with evidence."""
PER_PARAGRAPH = 5
AT = "2026-11-12T14:40:00+00:00"
SAID = "The register lists the works of that winter by parish, with their cost and their day. "
BECAUSE = (
    "The register and the log agree on the number. The photograph was taken two days later, so it"
    " shows the gate after the repair and does not speak against them."
)


def large_report(claims: int = 1000) -> Report:
    """Return a report with *claims* claims, each with a date, a verdict and three sources."""
    words = [
        f"On Monday the council of ward {number} closed {number * 7 % 90 + 4} gates of the levee."
        for number in range(1, claims + 1)
    ]
    places, parts, text = [], [], ""
    for first in range(0, claims, PER_PARAGRAPH):
        number, begin = first // PER_PARAGRAPH + 1, len(text)
        for sentence in words[first : first + PER_PARAGRAPH]:
            here = len(text)
            text += sentence + " "
            place = f"paragraph {number}"
            places.append(Passage(here, here + len(sentence) - 1, sentence[:-1], place))
        parts.append(Part(f"b{number}", Passage(begin, len(text), text[begin:]), "body", "body"))
        text += "\n\n"
    dates = tuple(
        replace(ON_MONDAY, id=f"d{n}", passage=Passage(p.start + 3, p.start + 9, "Monday", p.place))
        for n, p in enumerate(places, 1)
    )
    return replace(
        REPORT,
        article=replace(REPORT.article, text=text, parts=tuple(parts), words=len(text.split())),
        claims=tuple(_claim(number, place) for number, place in enumerate(places, 1)),
        dates=dates,
        sources=tuple(_source(number) for number in range(1, claims * PER_CLAIM + 1)),
        log=tuple(
            LogEntry(number, "edit", AT, LISA, Why(f"Set verdict of claim {number}", "set_verdict"))
            for number in range(1, claims * 2 + 1)
        ),
    )


def _claim(number: int, place: Passage) -> ClaimEntry:
    verdict = VerdictEntry(f"v{number}", LABELS[number % 5], BECAUSE, JO, AT, "first")
    first = (number - 1) * PER_CLAIM + 1
    return ClaimEntry(
        id=f"c{number}",
        number=number,
        quotation=place,
        passages=(place,),
        statement=place.words,
        kinds=("number", "event"),
        dates=(f"d{number}",),
        verdict=verdict,
        history=(verdict,),
        evidence=tuple(_evidence(source) for source in range(first, first + PER_CLAIM)),
    )


def _evidence(source: int) -> EvidenceEntry:
    stance = ("supports", "contradicts", "context")[source % 3]
    quote = f"{SAID}Entry {source} names the gate."
    held = {"accessed": AT, "by": LISA, "at": AT, "capture": f"x{source}" if source % 3 else ""}
    return EvidenceEntry(f"e{source}", source, stance, quote, f"page {source}", **held)


def _source(number: int) -> Source:
    return Source(
        number,
        f"Register of the ward, volume {number}",
        "Marn River Authority",
        f"https://river.example/register/{number}",
        primary=number % 2 == 0,
        claims=((number - 1) // PER_CLAIM + 1,),
        captures=(replace(CAPTURED, id=f"x{number}"),) if number % 3 else (),
    )
