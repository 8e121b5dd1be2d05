"""Ages and lengths of time that years in the same sentence allow to be checked."""

import re
from collections.abc import Callable, Iterator

from workbench.claims.calculation import number
from workbench.claims.figures import SMALL, TENS
from workbench.claims.findings import Calculation
from workbench.reason import because
from workbench.text.span import Span

_YEAR = r"(?:1[5-9]|20)\d\d"
_COUNT = r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)"

_PATTERNS = (
    ("age", re.compile(rf"\bborn (?:in|on [^.;]{{3,18}},?) (?P<start>{_YEAR})\b[^.;]{{0,90}}?\bdied"
                       rf"[^.;]{{0,40}}?\b(?P<end>{_YEAR})\b[^.;]{{0,30}}?"
                       rf"\b(?:aged|at the age of|at age|at) (?P<count>{_COUNT})\b")),
    ("years", re.compile(rf"\bfrom (?P<start>{_YEAR}) (?:to|until|through|till) (?P<end>{_YEAR})"
                         rf"(?:,| for| \(|, a (?:span|period) of) (?P<count>{_COUNT}) years\b")),
    ("years", re.compile(rf"\bbetween (?P<start>{_YEAR}) and (?P<end>{_YEAR})"
                         rf"(?:,| for|, a (?:span|period) of) (?P<count>{_COUNT}) years\b")),
    ("years", re.compile(rf"\bfor (?P<count>{_COUNT}) years,? (?:from|between) (?P<start>{_YEAR})"
                         rf" (?:to|until|and) (?P<end>{_YEAR})\b")),
    ("years", re.compile(rf"\bin (?P<start>{_YEAR})\b[^.;\d]{{0,80}}?\b(?P<count>{_COUNT}) years"
                         rf" (?:later|after(?:wards)?),? in (?P<end>{_YEAR})\b")),
)  # fmt: skip

UNSURE = 1
"""Years alone leave an age or a length of time open by this much."""


def find_years(text: str, sentence: Span) -> Iterator[Calculation]:
    """Yield the ages and lengths of time of a sentence, held against the years beside them."""
    said = text[sentence.start : sentence.end]
    low = said.lower()
    if len(low) != len(said) or ("year" not in low and "born" not in low):
        return
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(low):
            count = _value(found["count"])
            length = int(found["end"]) - int(found["start"])
            if count is None or length < 0:
                continue
            place = _mover(sentence.start)
            agrees = abs(length - count) <= UNSURE
            yield Calculation(
                "years",
                tuple(place(found, name) for name in ("start", "end", "count")),
                agrees=agrees,
                why=because(
                    kind if agrees else kind + "_wrong", stated=number(count), result=length
                ),
            )


def _mover(start: int) -> Callable[[re.Match[str], str], Span]:
    return lambda found, name: Span(start + found.start(name), start + found.end(name))


def _value(word: str) -> float | None:
    if word.isdigit():
        return float(word)
    tens, _, ones = word.partition("-")
    if tens in TENS:
        return TENS[tens] + SMALL.get(ones, 0.0)
    return SMALL.get(word)
