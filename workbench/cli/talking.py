"""Commands for what is said about a claim: among colleagues, by those asked, and by readers.

Comments, questions and complaints are named by their number among those of their claim, as
``talk`` counts them.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_change, print_doubts, say
from workbench.dates.typed import read_moment
from workbench.errors import InvalidError, NotFoundError
from workbench.review.comments import add_comment, edit_comment, remove_comment
from workbench.review.corrections import (
    OUTCOMES,
    correction_doubts,
    publish_correction,
    report_error,
    settle_correction,
)
from workbench.review.questions import ANSWER_KINDS, answer_question, drop_question
from workbench.store.desk import (
    CommentRecord,
    ContactRecord,
    CorrectionRecord,
    QueryRecord,
    SuggestionRecord,
    comments_of,
    contacts_of,
    corrections_of,
    queries_of,
    suggestions_of,
)
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.wording import english_day

T = TypeVar("T", CommentRecord, QueryRecord, CorrectionRecord, SuggestionRecord)

STATES = {"taken_up": "taken up in this version", "overtaken": "its words have changed since"}
"""What has become of suggested wording, where the code is not the word for it."""

NUMBER = click.option(
    "--number", type=click.IntRange(1), metavar="N", help="Which one, if several."
)


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("text", required=False, default="")
@click.option("--edit", type=click.IntRange(1), metavar="N", help="Say comment N in these words.")
@click.option("--remove", type=click.IntRange(1), metavar="N", help="Take comment N back.")
@BY
def comment(
    *, review: Path, claim: str, text: str, edit: int | None, remove: int | None, by: str | None
) -> None:
    """Say TEXT about CLAIM to colleagues; comments stand in nothing public."""
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            if remove:
                one = numbered(comments_of(file.db, found.id), remove, "comment")
                print_change(remove_comment(file, one.id), found.words)
            elif edit:
                one = numbered(comments_of(file.db, found.id), edit, "comment")
                print_change(edit_comment(file, one.id, text))
            else:
                print_change(add_comment(file, found.id, text))


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("answer", required=False, default="")
@NUMBER
@click.option("--kind", type=click.Choice(ANSWER_KINDS), default="abstractive", show_default=True)
@click.option("--drop", is_flag=True, help="Let the question rest without an answer.")
@BY
def answer(
    *,
    review: Path,
    claim: str,
    answer: str,
    number: int | None,
    kind: str,
    drop: bool,
    by: str | None,
) -> None:
    """Note ANSWER to a question about CLAIM; without --number, to the one that is open."""
    with open_for_writing(review) as file:
        asked = queries_of(file.db, claim_named(file, claim).id)
        one = _chosen(asked, number, "question")
        with signed(file, by):
            if drop:
                print_change(drop_question(file, one.id))
            else:
                print_change(answer_question(file, one.id, answer, kind))


@click.command()
@REVIEW
@click.argument("claim")
@click.option("--reported", metavar="TEXT", help="A new complaint: what is said to be wrong.")
@click.option("--from", "sender", default="", help="Who says so.")
@click.option("--outcome", type=click.Choice(OUTCOMES), help="What the second look came to.")
@click.option("--finding", default="", help="What was found, with --outcome.")
@click.option("--published", metavar="TEXT", help="The correction as readers saw it.")
@click.option("--on", "day", metavar="DAY", help="The day it was published.")
@NUMBER
@BY
def correction(
    *,
    review: Path,
    claim: str,
    reported: str | None,
    sender: str,
    outcome: str | None,
    finding: str,
    published: str | None,
    day: str | None,
    number: int | None,
    by: str | None,
) -> None:
    """Note that somebody says the check of CLAIM is wrong, what came of it, or the correction."""
    if sum(given is not None for given in (reported, outcome, published)) != 1:
        raise InvalidError(
            "One thing is noted at a time.", hint="Give --reported, --outcome or --published."
        )
    if published is not None and not day:
        raise InvalidError("The day of the correction is missing.", hint="Give it with --on.")
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            if reported is not None:
                print_change(report_error(file, found.id, reported, sender))
            else:
                print_change(
                    _follow(
                        file, found.id, number, (outcome, finding), (published or "", day or "")
                    )
                )


def _follow(
    file: ReviewFile,
    claim: str,
    number: int | None,
    settled: tuple[str | None, str],
    published: tuple[str, str],
) -> Change:
    """Settle a complaint, or note the correction that followed it."""
    one = _chosen(corrections_of(file.db, claim), number, "complaint")
    outcome, finding = settled
    if outcome:
        return settle_correction(file, one.id, outcome, finding)
    text, day = published
    on = str(read_moment(day))
    change = publish_correction(file, one.id, text, on)
    print_doubts(correction_doubts(file, one.id, on))
    return change


@click.command()
@REVIEW
@click.argument("claim")
def talk(review: Path, claim: str) -> None:
    """Show comments, questions, contacts, complaints and other wording for CLAIM, numbered."""
    with ReviewFile.open(review, read_only=True) as file:
        found = claim_named(file, claim)
        db = file.db
        lines = [
            *(_line("Comment", n, one, one.text) for n, one in _count(comments_of(db, found.id))),
            *(
                _line("Question", n, one, _asked(one))
                for n, one in _count(queries_of(db, found.id))
            ),
            *(_line("Contact", n, one, _met(one)) for n, one in _count(contacts_of(db, found.id))),
            *(
                _line("Complaint", n, one, _told(one))
                for n, one in _count(corrections_of(db, found.id))
            ),
            *suggestion_lines(suggestions_of(db, found.id)),
        ]
    for line in lines or ["Nothing was said about it yet."]:
        say(line)


def suggestion_lines(records: Sequence[SuggestionRecord]) -> list[str]:
    """Return the other wording suggested for a claim, a line for each."""
    return [_line("Wording", n, one, _reworded(one)) for n, one in _count(records)]


R = TypeVar("R", CommentRecord, QueryRecord, ContactRecord, CorrectionRecord, SuggestionRecord)


def _count(records: Sequence[R]) -> list[tuple[int, R]]:
    return list(enumerate(records, 1))


def _line(what: str, number: int, one: R, words: str) -> str:
    who, day = one.signed.name or "nobody named", english_day(one.signed.at.partition("T")[0])
    return f"{what} {number} ({who}, {day}): {words}"


def _asked(one: QueryRecord) -> str:
    to = f"to {one.addressee}: " if one.addressee else ""
    return f"{to}{one.question} [{one.state}]{f' {one.answer}' if one.answer else ''}"


def _met(one: ContactRecord) -> str:
    details = ", ".join(filter(None, (one.role, one.means, one.contacted_at)))
    return f"{one.who} ({details}) [{one.state}]{f' {one.note}' if one.note else ''}"


def _told(one: CorrectionRecord) -> str:
    by = f"{one.reported_by}: " if one.reported_by else ""
    finding = f" {one.finding}" if one.finding else ""
    out = f" Corrected {english_day(one.published)}: {one.text}" if one.published else ""
    return f"{by}{one.reported} [{one.state}]{finding}{out}"


def _reworded(one: SuggestionRecord) -> str:
    state = f"{STATES.get(one.state, one.state)}{f': {one.answer}' if one.answer else ''}"
    wording = f"“{one.wording}”" if one.wording else "nothing"
    return f"“{one.words}” → {wording} [{state}]{f' {one.reason}' if one.reason else ''}"


def _chosen(records: Sequence[T], number: int | None, what: str) -> T:
    """Return the one numbered *number*, else the only open one, else the only one."""
    if number is not None:
        return numbered(records, number, what)
    waiting = [one for one in records if getattr(one, "state", "open") == "open"]
    fitting = waiting or list(records)
    if not fitting:
        raise NotFoundError(f"There is no {what} about this claim.", hint="See “talk”.")
    if len(fitting) > 1:
        raise InvalidError(
            f"There are {len(fitting)} of them.", hint="Say which with --number, as “talk” counts."
        )
    return fitting[0]


def numbered(records: Sequence[T], number: int, what: str) -> T:
    """Return the one that ``talk`` numbers so.

    Raises:
        NotFoundError: There are not so many.
    """
    if number > len(records):
        raise NotFoundError(f"There is no {what} {number} about this claim.", hint="See “talk”.")
    return records[number - 1]
