"""``workbench import`` and ``workbench imported``: claims that others checked."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import say
from workbench.errors import InvalidError, NotFoundError
from workbench.library.from_table import HEADINGS
from workbench.library.give_back import give_back
from workbench.library.importing import Imported, Progress, Watcher, import_claims
from workbench.library.incoming import preview
from workbench.store.earlier import BatchRecord, batch_records, warned_in
from workbench.store.file import ReviewFile
from workbench.wording import in_english

MOST_WARNINGS = 1000
MOST_ROWS = 20
"""Rows that are named where they were left out."""


@click.command("import")
@REVIEW
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--columns",
    "columns",
    multiple=True,
    metavar="FIELD=HEADING",
    help=f"For a table, which column holds which field ({', '.join(HEADINGS)}).",
)
@click.option("--encoding", metavar="NAME", help="How the text is encoded, if not as UTF-8.")
@click.option("--preview", "look", is_flag=True, help="Show what would come in; change nothing.")
@BY
def import_(  # noqa: PLR0917
    review: Path,
    source: Path,
    columns: tuple[str, ...],
    encoding: str | None,
    look: bool,  # noqa: FBT001
    by: str | None,
) -> None:
    """Take the claims in FILE into the library of REVIEW, which is made if it is not there.

    FILE is AVeriTeC or ClaimReview JSON, Web Annotations, a table (.csv, .xlsx) or another review
    file. All of it comes in or nothing; claims known already stay as they are. What was odd can be
    read later with “imported --warnings”.
    """
    chosen = dict(_assigned(one) for one in columns)
    if look:
        _show_preview(source, chosen, encoding)
        return
    made = not review.exists()
    if made:
        preview(source, chosen, encoding, most=1)  # before an empty review is made
        ReviewFile.create(review).close()
    try:
        with open_for_writing(review) as file, _watched() as watcher, signed(file, by):
            done = import_claims(file, source, columns=chosen, encoding=encoding, watcher=watcher)
    except BaseException:
        if made:
            review.unlink()
        raise
    _tell(done)


def _assigned(words: str) -> tuple[str, str]:
    field, sign, heading = words.partition("=")
    if not sign:
        raise click.UsageError(f"“{words}” does not say FIELD=HEADING.")
    return field.strip().casefold(), heading.strip()


def _show_preview(source: Path, chosen: dict[str, str], encoding: str | None) -> None:
    found = preview(source, chosen, encoding)
    say(f"{source.name}: {found.format}")
    if found.headings:
        say("Columns: " + ", ".join(f"“{heading}”" for heading in found.headings))
    for field, heading in found.columns.of.items() if found.columns else ():
        say(f"  {field} = {heading}")
    for item in found.items:
        say(f"- {item.claim or '(no claim)'} · {item.label or 'no label'} · {item.said_on}")
        for warning in item.warnings:
            say(f"    {in_english(warning)}")
    if found.headings and found.columns is None:
        raise InvalidError(
            "It is not clear which column holds the claim.", hint="Say --columns claim=HEADING."
        )


@contextmanager
def _watched() -> Iterator[Watcher]:
    """Show a bar on standard error while a person watches."""
    if not sys.stderr.isatty():
        yield Watcher()
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=None)

        def tell(progress: Progress) -> None:
            words = f"{progress.stage.capitalize()}, {progress.claims:,} claims"
            bar.update(
                task, description=words, completed=progress.done, total=progress.total or None
            )

        yield Watcher(tell)


def _tell(done: Imported) -> None:
    if done.left_out:
        rows = ", ".join(map(str, done.left_out[:MOST_ROWS]))
        more = " …" if len(done.left_out) > MOST_ROWS else ""
        say(f"Warning: rows without a claim were left out (under the heading): {rows}{more}.")
    if not done.new:
        say(f"All {done.known:,} claims are in the library already; nothing was changed.")
        return
    known = f", {done.known:,} known before" if done.known else ""
    odd = f", {done.warnings:,} with warnings" if done.warnings else ""
    noun = "claim" if done.new == 1 else "claims"
    say(f"{done.new:,} {noun} imported ({done.format}){known}{odd}.")
    if odd:
        say("What was odd is listed by “imported --warnings”.")


@click.command()
@REVIEW
@click.argument("number", required=False, type=int)
@click.option("--warnings", is_flag=True, help="Say what was odd in the import NUMBER.")
@click.option("--out", type=click.Path(path_type=Path), help="Write its claims out as they came.")
def imported(review: Path, number: int | None, warnings: bool, out: Path | None) -> None:  # noqa: FBT001
    """List the imports of REVIEW; with NUMBER and --out, give one back as it came in.

    JSON comes back as an array of the same objects, a table as CSV.
    """
    with ReviewFile.open(review, read_only=True) as file:
        batches = batch_records(file.db)
        if number is None and not (warnings or out):
            _list(batches)
            return
        batch = _chosen(batches, number)
        if warnings:
            _say_warnings(file, batch)
        if out is not None:
            with _new_file(out) as path, path.open("w", encoding="utf-8", newline="") as stream:
                give_back(file.db, batch, stream)
            say(f"{batch.claims:,} claims written to {out.name}.")


def _list(batches: tuple[BatchRecord, ...]) -> None:
    if not batches:
        say("Nothing has been imported.")
    for number, batch in enumerate(batches, 1):
        by = f" by {batch.signed.name}" if batch.signed.name else ""
        odd = f", {batch.warnings:,} with warnings" if batch.warnings else ""
        day = batch.signed.at[:10]
        say(f"{number}. {batch.name} ({batch.format}): {batch.claims:,} claims{odd}, {day}{by}")


def _chosen(batches: tuple[BatchRecord, ...], number: int | None) -> BatchRecord:
    if number is None and len(batches) == 1:
        return batches[0]
    if number is None or not 1 <= number <= len(batches):
        raise NotFoundError(
            f"There are {len(batches)} imports.", hint="Give the number of one, as “imported” does."
        )
    return batches[number - 1]


def _say_warnings(file: ReviewFile, batch: BatchRecord) -> None:
    for claim in warned_in(file.db, batch.id, limit=MOST_WARNINGS):
        say(f"{claim.position + 1}. {claim.claim[:100] or '(no claim)'}")
        for warning in claim.warnings:
            say(f"     {in_english(warning)}")
    if batch.warnings > MOST_WARNINGS:
        say(f"… and {batch.warnings - MOST_WARNINGS:,} more.")


@contextmanager
def _new_file(out: Path) -> Iterator[Path]:
    """Give a name to write to that becomes *out* when all of it is written."""
    draft = out.with_name(f".{out.name}.part")
    try:
        yield draft
        draft.replace(out)
    except OSError as error:
        raise InvalidError(f"“{out.name}” cannot be written ({error.strerror}).") from error
    finally:
        draft.unlink(missing_ok=True)
