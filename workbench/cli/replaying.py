"""The command that takes a review out of a replay pack."""

from pathlib import Path

import click

from workbench.cli.sayings import say
from workbench.errors import InvalidError, UnreadableError
from workbench.report.pack import REVIEW, unpack
from workbench.report.write import not_saved, write_files
from workbench.store.file import SUFFIX, ReviewFile
from workbench.store.locker import locker_folder
from workbench.store.verify import verify
from workbench.wording import in_english


@click.command()
@click.argument("pack", type=click.Path(path_type=Path))
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="The review file to make. Without it: beside the pack, with its name.",
)
def replay(pack: Path, out: Path | None) -> int:
    """Restore the review in PACK, byte for byte, and look whether it is as it was left.

    Every hash in the pack is checked first. A review file that is there is not replaced. The exit
    code is 1 if something in the review is not as its ledger says.
    """
    target = out or pack.with_suffix(SUFFIX)
    if target.suffix != SUFFIX:
        raise InvalidError(f"A review file ends in {SUFFIX}.", hint="Choose another --out.")
    if target.exists():
        raise InvalidError(
            f"There is a file “{target.name}” already.", hint="Choose another name with --out."
        )
    found = unpack(_read(pack))
    review = found.pop(REVIEW)
    folder = locker_folder(target)
    if found:
        _make(folder)
    write_files({**{folder / digest: kept for digest, kept in found.items()}, target: review})
    with ReviewFile.open(target, read_only=True) as file:
        seen = verify(file.db, beside=locker_folder(target))
    say(f"Review restored to {target}.")
    for fault in seen.faults:
        say(f"WRONG  {in_english(fault)}")
    if not seen.faults:
        say(f"All as it was left. Head of the ledger: {seen.head}")
    return min(len(seen.faults), 1)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise not_saved(folder, error) from error


def _read(pack: Path) -> bytes:
    try:
        return pack.read_bytes()
    except OSError as error:
        raise UnreadableError(
            f"“{pack.name[:80]}” cannot be read.", hint=f"{error.strerror}."
        ) from error
