"""The command that prints the ledger: who did what and when."""

from pathlib import Path

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import AS, REVIEW, look_as
from workbench.cli.sayings import say
from workbench.review.columns import column_name
from workbench.review.log import ColumnChange, LogLine, claim_log, whole_log
from workbench.store.file import ReviewFile
from workbench.store.ledger import head_of
from workbench.wording import english_day, in_english

_DONE = {"undo": "Undid: ", "redo": "Did again: "}

LONGEST = 200
"""Characters of one value that are printed."""


@click.command()
@REVIEW
@click.option("--claim", metavar="N", help="Only what touches this claim, oldest first.")
@click.option("--changes", is_flag=True, help="Each value as it was and as it became.")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="At most.")
@click.option("--before", type=int, metavar="ENTRY", help="Only entries older than this one.")
@AS
def log(
    *,
    review: Path,
    claim: str | None,
    changes: bool,
    limit: int,
    before: int | None,
    by: str | None,
) -> None:
    """Print the ledger of REVIEW, newest first: who did what and when; undone edits included.

    To a claim belong its verdicts, evidence, sources and captures, the dates in its sentence, and
    all that was said and done about it.
    """
    with ReviewFile.open(review, read_only=True) as file:
        look_as(file, by)
        if claim is None:
            lines = whole_log(file, before=before, limit=limit)
        else:
            told = claim_log(file, claim_named(file, claim).id)
            lines = tuple(x for x in told if before is None or x.entry.id < before)[-limit:]
        head = head_of(file.db)
    for line in lines:
        _print(line, with_changes=changes)
    say(f"Head of the ledger: {head}" if head else "Nothing was done yet.")


def _print(line: LogLine, *, with_changes: bool) -> None:
    entry = line.entry
    when = f"{english_day(entry.at[:16])} UTC"
    notes = [f"over {line.over}"] if line.over else []
    notes += [] if line.stands else ["undone since"]
    note = f" ({', '.join(notes)})" if notes else ""
    who = entry.reviewer_name or "nobody named"
    say(f"{entry.id}. {when}, {who}: {_DONE.get(entry.kind, '')}{in_english(line.what)}{note}")
    if with_changes:
        for change in line.changes:
            say(f"     {_value(change)}")


def _value(change: ColumnChange) -> str:
    called = column_name(change.table, change.column)
    name = in_english(called) if called else change.column
    return f"{name}: {_shown(change.before)} → {_shown(change.after)}"


def _shown(value: object) -> str:
    words = "—" if value in {None, ""} else str(value)
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
