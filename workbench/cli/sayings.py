"""What commands that write to a review say when they are done."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import click

from workbench.cli.main import one_line
from workbench.dates.phrases import spell_date
from workbench.reason import Reason
from workbench.review.dates import AnchorPreview, EffectiveDate
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import anchor_of, article_records, claim_records, mention_records
from workbench.wording import english_day, in_english

Arriving = TypeVar("Arriving")

MANY = 3
"""Files from which on a bar shows how far the work is."""


def say(words: str) -> None:
    """Print one line that no terminal can misread."""
    click.echo(one_line(words))


def say_error(words: str) -> None:
    """Print one line on standard error."""
    click.echo(f"workbench: {one_line(words)}", err=True)


def progress(files: Sequence[Arriving], doing: str) -> Iterator[Arriving]:
    """Yield *files*, with a bar on standard error where there are many and a person watches."""
    if len(files) < MANY or not sys.stderr.isatty():
        yield from files
        return
    with click.progressbar(files, label=doing, file=sys.stderr, width=0) as bar:
        yield from bar


def print_change(change: Change, words: str = "", nothing: str = "Nothing to change.") -> None:
    """Say what an edit did, and to which claim."""
    if not change.touched:
        say(nothing)
        return
    about = f": “{words}”" if words else "."
    undone = {"undo": "Undone: ", "redo": "Redone: "}.get(change.kind, "")
    say(f"{undone}{in_english(change.label)}{about}")


def print_added(file: ReviewFile, article: str, *, new: bool) -> None:
    """Say what came into the review with an article."""
    place, record = next(
        (place, record)
        for place, record in enumerate(article_records(file.db), 1)
        if record.id == article
    )
    if not new:
        say(f"{place}. {record.title}: is in this review already; nothing was changed.")
        return
    anchor = anchor_of(file.db, article)
    published = f"published {english_day(anchor.value)}" if anchor.value else "no publication date"
    claims, dates = claim_records(file.db, article), mention_records(file.db, article)
    say(f"{place}. {record.title}: {len(claims)} claims, {len(dates)} dates, {published}")


def print_notes(notes: Iterable[Reason]) -> None:
    """Say what happened on the way in."""
    for note in notes:
        say(f"   {in_english(note)}")


def print_preview(preview: AnchorPreview, title: str, value: str | None) -> None:
    """Say which dates moved with a publication date and which stayed."""
    say(f"{title}: {f'published {english_day(value)}' if value else 'publication date not known'}.")
    moved = "1 date" if len(preview.moves) == 1 else f"{len(preview.moves)} dates"
    say(f"{moved} moved, {len(preview.stays)} set by a reviewer stay.")
    for before, after in preview.moves:
        say(f"  “{before.mention.words}”: {in_days(before)} → {in_days(after)}")
    for date in preview.stays:
        look = ", needs a look" if date.needs_a_look else ""
        say(f"  “{date.mention.words}” stays {in_days(date)}{look}")


def print_anchors(file: ReviewFile, change: Change) -> None:
    """Say which publication dates hold now, of the articles for which *change* moved them."""
    for article in article_records(file.db):
        if article.id in change.ids("anchor"):
            value = anchor_of(file.db, article.id).value
            now = f"published {english_day(value)}" if value else "publication date not known"
            say(f"{article.title}: now {now}.")


def print_doubts(doubts: Iterable[Reason]) -> None:
    """Say what speaks against a date that was set all the same."""
    for doubt in doubts:
        say(f"Warning: {in_english(doubt)}")


def in_days(date: EffectiveDate) -> str:
    """Return an effective date in words."""
    if date.computed.flag == "unresolved" and not date.by_reviewer:
        return "not known"
    return spell_date(date.value, date.earliest, date.latest)
