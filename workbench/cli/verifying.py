"""The command that looks whether a review file is what its ledger says."""

from pathlib import Path

import click

from workbench.cli.reviewing import REVIEW
from workbench.cli.sayings import say
from workbench.store.file import ReviewFile
from workbench.store.locker import locker_folder
from workbench.store.verify import MOST, Verified, read_head
from workbench.store.verify import verify as look_through
from workbench.wording import in_english

MEANING = (
    "This shows that nothing was changed since it was written or taken in. It does not show that"
    " a source was genuine then."
)


@click.command()
@REVIEW
@click.option(
    "--head", metavar="N:HASH", help="A head printed earlier: finds an end that was cut off."
)
def verify(review: Path, head: str | None) -> int:
    """Look whether REVIEW is as its ledger says, to the last value and byte.

    Every entry's hash is made anew, every row compared with the ledger and every kept original
    hashed again. The exit code is 1 if anything is wrong. Nothing in REVIEW changes.
    """
    known = read_head(head) if head else None
    with ReviewFile.open(review, read_only=True) as file:
        found = look_through(file.db, known, beside=locker_folder(file.path))
    _print(found)
    return min(len(found.faults), 1)


def _print(found: Verified) -> None:
    for fault in found.faults:
        say(f"WRONG  {in_english(fault)}")
    for note in found.notes:
        say(f"note   {in_english(note)}")
    if len(found.faults) == MOST:
        say("There may be more; only these were told.")
    entries = found.head.entries if found.head else 0
    said = "not as they were left" if found.faults else "all as they were left"
    say(
        f"{entries} entries of the ledger, {found.rows} rows, {found.kept} kept texts and files"
        f" ({found.size:,} bytes): {said}."
    )
    if found.head is not None:
        say(f"Head of the ledger: {found.head}")
    if not found.faults:
        say(MEANING)
