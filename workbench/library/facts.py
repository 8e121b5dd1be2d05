"""Facts that were verified and stand until somebody looks again.

A fact has a day on which it was true and, where it may change, a day to check it again.  A later
claim that repeats it is told so (:mod:`workbench.library.seen`).
"""

from workbench.dates.typed import read_moment
from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.review.lookup import open_claim
from workbench.review.scales import scale_of
from workbench.review.second_check import compare
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import verdicts_of
from workbench.store.remembered import FactRecord, fact_record, fact_records

LONGEST = 2000


def add_fact(
    file: ReviewFile,
    words: str,
    valid_as_of: str,
    *,
    check_again_on: str = "",
    claim: str | None = None,
    basis: str = "",
    note: str = "",
) -> Change:
    """Keep a verified fact; the words of *claim* if none are given.

    Args:
        file: The review.
        words: The fact, as a sentence.
        valid_as_of: The day on which it was true, as one types it.
        check_again_on: The day to check it again, or nothing if it cannot change.
        claim: The claim whose check verified it, if any; its verdict must be that it is true.
        basis: What it was verified against.
        note: Anything else.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: It has no words, a day is not understood, the days are the wrong way round,
            or the claim was not found to be true.
    """
    if claim is not None:
        found = open_claim(file, claim)
        refuse_unverified(file, claim)
        words = words or found.statement or found.words
    said = _said(words)
    since, again = _days(valid_as_of, check_again_on)
    with file.history.edit(because("add_fact", words=said[:80])) as edit:
        edit.put(
            "standing_fact",
            random_id(),
            claim=claim,
            words=said,
            basis=" ".join(basis.split())[:LONGEST],
            valid_as_of=since,
            check_again_on=again,
            note=note.strip()[:LONGEST],
            reviewer=edit.by,
            at=edit.at,
        )
    return edit.change


def refuse_unverified(file: ReviewFile, claim: str) -> None:
    """Raise InvalidError unless the verdict that stands on *claim* is that it is true."""
    found = compare(verdicts_of(file.db, claim))
    standing = found.final or found.first
    if standing is None or standing.label is None or standing.scale is None:
        raise InvalidError(
            "This claim has no verdict yet, so it is no fact.",
            hint="Check it first, then keep it.",
        )
    if found.state == "differs":
        raise InvalidError(
            "Two checkers differ on this claim, so it is no fact yet.", hint="Settle that first."
        )
    if scale_of(file, standing.scale).label(standing.label).tone != "true":
        raise InvalidError(
            f"The verdict on this claim is “{standing.label_words}”, so what it says is no fact.",
            hint="Write down what does hold as a fact of its own.",
        )


def recheck_fact(file: ReviewFile, fact: str, valid_as_of: str, check_again_on: str = "") -> Change:
    """Say that a fact was checked again and stands.

    Raises:
        NotFoundError: The fact is not in the review.
        InvalidError: A day is not understood, or the days are the wrong way round.
    """
    known = fact_at(file, fact)
    since, again = _days(valid_as_of, check_again_on)
    with file.history.edit(because("recheck_fact", words=known.words[:80])) as edit:
        edit.put(
            "standing_fact",
            fact,
            valid_as_of=since,
            check_again_on=again,
            reviewer=edit.by,
            at=edit.at,
        )
    return edit.change


def word_fact(file: ReviewFile, fact: str, words: str, basis: str, note: str = "") -> Change:
    """Change what a fact says, what it rests on, and the note beside it.

    Raises:
        NotFoundError: The fact is not in the review.
        InvalidError: It would have no words.
    """
    fact_at(file, fact)
    said = _said(words)
    with file.history.edit(because("edit_fact", words=said[:80])) as edit:
        edit.put(
            "standing_fact",
            fact,
            words=said,
            basis=" ".join(basis.split())[:LONGEST],
            note=note.strip()[:LONGEST],
        )
    return edit.change


def remove_fact(file: ReviewFile, fact: str) -> Change:
    """Take a fact out of the list.

    Raises:
        NotFoundError: The fact is not in the review.
    """
    known = fact_at(file, fact)
    with file.history.edit(because("remove_fact", words=known.words[:80])) as edit:
        edit.drop("standing_fact", fact)
    return edit.change


def facts_due(file: ReviewFile) -> tuple[FactRecord, ...]:
    """Return the facts that should have been checked again by today, the longest due first."""
    today = file.clock().date().isoformat()
    return tuple(fact for fact in fact_records(file.db) if fact.is_due(today))


def fact_at(file: ReviewFile, fact: str) -> FactRecord:
    """Return a fact by its id.

    Raises:
        NotFoundError: It is not in the review.
    """
    known = fact_record(file.db, fact)
    if known is None:
        raise NotFoundError("That fact is not in the list any more.", hint="Look at the list.")
    return known


def _said(words: str) -> str:
    said = " ".join(words.split())
    if not said or len(said) > LONGEST:
        raise InvalidError("A fact needs words.", hint=f"One sentence, up to {LONGEST} characters.")
    return said


def _days(valid_as_of: str, check_again_on: str) -> tuple[str, str | None]:
    """Return both days as ISO text."""
    since = _day(valid_as_of)
    again = _day(check_again_on) if check_again_on.strip() else None
    if again is not None and again[: len(since)] < since[: len(again)]:
        raise InvalidError(
            "The day to check again lies before the day it was true.", hint="Look at both days."
        )
    return since, again


def _day(words: str) -> str:
    moment = str(read_moment(words))[:10]
    if len(moment) != len("2017-05-18"):
        raise InvalidError("A whole day is needed here.", hint="Write it as 18 May 2017.")
    return moment
