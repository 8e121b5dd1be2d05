"""Claims of AVeriTeC as its JSON files give them.

The data is described in Schlichtkrull, Guo and Vlachos, "AVeriTeC: a dataset for real-world claim
verification with evidence from the web", NeurIPS 2023.

Days are day-first and without leading noughts; "no speaker" is null or blank; an answer that
could not be found has no address.
"""

from collections.abc import Iterator
from typing import Any

from workbench.library.item import Item, Notes, as_original

LABELS = frozenset(
    {"Supported", "Refuted", "Not Enough Evidence", "Conflicting Evidence/Cherrypicking"}
)
MARGIN = "\u200e\u200f\ufeff \t\r\n\u00a0"
"""Blanks and marks of direction that stand around names."""

_MARKS = ("questions", "claim_date", "fact_checking_article", "claim_types")


def is_averitec(value: dict[str, Any]) -> bool:
    """Tell whether *value* looks like a claim of AVeriTeC."""
    return "claim" in value and sum(mark in value for mark in _MARKS) >= 2


def averitec_item(value: dict[str, Any]) -> Item:
    """Return the earlier claim in *value*."""
    notes = Notes()
    speaker = value.get("speaker")
    if isinstance(speaker, str) and speaker != speaker.strip(MARGIN):
        notes.add("odd_padding_words", field="speaker")
    label = notes.words(value.get("label"), "label")
    if label and label not in LABELS:
        notes.add("odd_label", value=label[:80])
    claim = notes.words(value.get("claim"), "claim")
    if not claim:
        notes.add("no_claim")
    for number in _without_address(value.get("questions")):
        notes.add("odd_answer", number=number)
    return Item(
        original=as_original(value),
        claim=claim,
        speaker=notes.words(speaker, "speaker").strip(MARGIN),
        said_on=notes.day(value.get("claim_date"), "claim_date", day_first=True),
        label=label,
        reasons=notes.words(value.get("justification"), "justification"),
        address=notes.words(value.get("fact_checking_article"), "fact_checking_article"),
        outer_id=notes.words(value.get("claim_id"), "claim_id") if "claim_id" in value else "",
        warnings=notes.all(),
    )


def _without_address(questions: object) -> Iterator[int]:
    """Yield the numbers of questions with an answer that should have an address and has none."""
    for number, question in enumerate(questions if isinstance(questions, list) else (), 1):
        answers = question.get("answers") if isinstance(question, dict) else None
        for answer in answers if isinstance(answers, list) else ():
            known = isinstance(answer, dict) and answer.get("answer_type") != "Unanswerable"
            if known and not str(answer.get("source_url") or "").strip():
                yield number
                break
