"""Other wording that a checker suggests for words of the article, and the editor's answer.

The article itself never changes here: whoever owns it takes a suggestion up in the next version,
and :mod:`workbench.review.carry_over` then finds out what became of it.
"""

from workbench.errors import InvalidError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.about_claims import about_at, add_about, change_about
from workbench.review.lookup import claim_at, open_claim
from workbench.review.sources import trimmed
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import block_records, text_of
from workbench.store.records import ClaimRecord
from workbench.text.span import Span

LONGEST = 10_000
"""Characters of the article that one suggestion may be for."""

ANSWERS = ("taken", "rejected", "open")
"""What an editor may say; ``open`` takes an answer back."""


def suggest_wording(
    file: ReviewFile, claim: str, wording: str, reason: str = "", span: Span | None = None
) -> Change:
    """Suggest *wording* in the place of words of the article; none to leave them out.

    Args:
        file: The review.
        claim: The claim that the words are of, or stand beside.
        wording: The words to stand there, or nothing.
        reason: Why, for the author and the editor.
        span: The words, all of the claim unless others are named.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: The claim is not open, *span* is no place in its paragraph, or *wording* is
            what stands there, or too long.
    """
    found = open_claim(file, claim)
    text = text_of(file.db, found.article)
    place = _checked_place(file, found, text, found.span if span is None else span)
    values = _worded(wording, reason, place.of(text))
    where = {"start": place.start, "end": place.end, "words": place.of(text), "state": "open"}
    return add_about(file, "suggestion", claim, "suggest_wording", values | where)


def edit_suggestion(file: ReviewFile, suggestion: str, wording: str, reason: str = "") -> Change:
    """Suggest other words in the same place; the ledger keeps the first ones.

    Raises:
        NotFoundError: The suggestion is not in the review.
        InvalidError: It was answered or overtaken, or *wording* is what stands there, or too long.
    """
    row = about_at(file, "suggestion", suggestion)
    if row["state"] != "open":
        raise InvalidError(
            "That suggestion is not open any more.", hint="Open it again, or make another."
        )
    values = _worded(wording, reason, row["words"])
    return change_about(file, "suggestion", suggestion, "edit_suggestion", values)


def answer_suggestion(file: ReviewFile, suggestion: str, answer: str, note: str = "") -> Change:
    """Note what the editor says: ``taken``, ``rejected``, or ``open`` to take an answer back.

    Raises:
        NotFoundError: The suggestion is not in the review.
        InvalidError: There is no such answer, or a new version has settled the matter.
    """
    row = about_at(file, "suggestion", suggestion)
    if answer not in ANSWERS:
        raise InvalidError(
            f"“{answer[:40]}” is no answer.", hint=f"Choose one of: {', '.join(ANSWERS)}."
        )
    if row["start"] is None:
        raise InvalidError(
            "The words it was about stand in the text no more.",
            hint="Withdraw it, or suggest other wording for what stands there now.",
        )
    is_open = answer == "open"
    values = trimmed({"answer": "" if is_open else note}) | {"state": answer}
    about = claim_at(file, row["claim"]).excerpt
    with file.history.edit(because(f"answer_suggestion_{answer}", words=about)) as edit:
        by, at = (None, "") if is_open else (edit.by, edit.at)
        if answer != row["state"] or values["answer"] != row["answer"]:
            edit.put("suggestion", suggestion, **values, answered_by=by, answered_at=at)
    return edit.change


def withdraw_suggestion(file: ReviewFile, suggestion: str) -> Change:
    """Take a suggestion back.

    Raises:
        NotFoundError: It is not in the review.
    """
    row = about_at(file, "suggestion", suggestion)
    about = claim_at(file, row["claim"]).excerpt
    with file.history.edit(because("withdraw_suggestion", words=about)) as edit:
        edit.drop("suggestion", suggestion)
    return edit.change


def copy_suggestions(edit: Edit, old: list[str], claim: str, within: Span) -> None:
    """Give *claim*, as part of *edit*, what was suggested for its words as words of *old* ones."""
    for one in old:
        for row in list(edit.db.query("select * from suggestion where claim = ?", [one])):
            if row["start"] is not None and within.holds(Span(row["start"], row["end"])):
                edit.add_all("suggestion", [dict(row) | {"id": random_id(), "claim": claim}])


def _checked_place(file: ReviewFile, claim: ClaimRecord, text: str, span: Span) -> Span:
    """Return *span* without blanks at its ends; it must lie in one paragraph of the claim's."""
    place = Span(min(span.start, len(text)), min(span.end, len(text))).trimmed(text)
    if not place:
        raise InvalidError("There are no words there.", hint="Select some words of the claim.")
    if len(place) > LONGEST:
        raise InvalidError(
            "These are too many words at once.", hint="Select those that should be others."
        )
    beside = [b.span for b in block_records(file.db, claim.article) if b.span.overlaps(claim.span)]
    if not any(block.holds(place) for block in beside or [claim.span]):
        raise InvalidError(
            "Those words do not stand in the claim's paragraph.",
            hint="Select words of the claim, or make a claim of them first.",
        )
    return place


def _worded(wording: str, reason: str, words: str) -> Row:
    values = trimmed({"wording": " ".join(wording.split()), "reason": reason})
    if values["wording"] == " ".join(words.split()):
        raise InvalidError(
            "These are the words that stand there.", hint="Change them, then suggest them."
        )
    return values
