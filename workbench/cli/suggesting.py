"""The command for other wording: suggest it, change it, answer it, take it back.

Suggestions are named by their number among those of their claim, as ``talk`` counts them.
"""

import re
from collections.abc import Callable
from pathlib import Path

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_change, say
from workbench.cli.talking import numbered, suggestion_lines
from workbench.errors import InvalidError, NotFoundError
from workbench.review.suggestions import (
    answer_suggestion,
    edit_suggestion,
    suggest_wording,
    withdraw_suggestion,
)
from workbench.store.desk import suggestions_of
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import block_records, text_of
from workbench.store.records import ClaimRecord
from workbench.text.span import Span

Deed = Callable[[ReviewFile, str, str], Change]

DEEDS: dict[str, Deed] = {
    "take": lambda file, one, note: answer_suggestion(file, one, "taken", note),
    "reject": lambda file, one, note: answer_suggestion(file, one, "rejected", note),
    "reopen": lambda file, one, _: answer_suggestion(file, one, "open"),
    "withdraw": lambda file, one, _: withdraw_suggestion(file, one),
}
"""What is done with a suggestion that is there, by the name of the option."""


def _which(name: str, said: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return click.option(f"--{name}", type=click.IntRange(1), metavar="N", help=said)


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("wording", required=False)
@click.option("--words", metavar="TEXT", help="The words to change, if not all of the claim.")
@click.option("--reason", default="", help="Why, for the author and the editor.")
@_which("edit", "Change suggestion N to WORDING.")
@_which("take", "The editor takes suggestion N.")
@_which("reject", "The editor rejects suggestion N.")
@_which("reopen", "Take the editor's answer to suggestion N back.")
@_which("withdraw", "Take suggestion N back.")
@click.option("--note", default="", help="What the editor says with --take or --reject.")
@BY
def suggest(
    *,
    review: Path,
    claim: str,
    wording: str | None,
    words: str | None,
    reason: str,
    edit: int | None,
    note: str,
    by: str | None,
    **deeds: int | None,
) -> None:
    """Suggest WORDING for the words of CLAIM, or see what was suggested.

    "" as WORDING suggests to leave them out. The annotated copies for Word (report --format
    galley-docx) show what is open or taken as tracked changes; public copies leave it out.
    """
    asked = [(DEEDS[name], number) for name, number in deeds.items() if number]
    if len(asked) + (wording is not None) > 1 or (edit and wording is None):
        raise InvalidError(
            "One thing is done at a time.", hint="Give WORDING, or one of the options with N."
        )
    if not asked and wording is None:
        _list(review, claim)
        return
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            there = suggestions_of(file.db, found.id)
            if asked:
                ((deed, number),) = asked
                change = deed(file, numbered(there, number, "suggestion").id, note)
            elif edit:
                one = numbered(there, edit, "suggestion")
                change = edit_suggestion(file, one.id, wording or "", reason or one.reason)
            else:
                place = _place(file, found, words)
                change = suggest_wording(file, found.id, wording or "", reason, place)
            print_change(change)


def _list(review: Path, claim: str) -> None:
    with ReviewFile.open(review, read_only=True) as file:
        lines = suggestion_lines(suggestions_of(file.db, claim_named(file, claim).id))
    for line in lines or ["No other wording was suggested for it yet."]:
        say(line)


def _place(file: ReviewFile, claim: ClaimRecord, words: str | None) -> Span | None:
    """Return where *words* stand in the claim, else in its paragraph; None for all of the claim.

    Raises:
        NotFoundError: They do not stand there.
        InvalidError: They stand there more than once.
    """
    if words is None or not words.split():
        return None
    text = text_of(file.db, claim.article)
    blocks = [b.span for b in block_records(file.db, claim.article) if b.span.overlaps(claim.span)]
    said = re.compile(r"\s+".join(map(re.escape, words.split())))
    for place in (claim.span, *blocks):
        found = [Span(*one.span()) for one in said.finditer(text, place.start, place.end)]
        if len(found) > 1:
            raise InvalidError(
                f"Those words stand there {len(found)} times.", hint="Name more words around them."
            )
        if found and found[0]:
            return found[0]
    raise NotFoundError(
        "Those words do not stand in the claim's paragraph.", hint="Write them as the article does."
    )
