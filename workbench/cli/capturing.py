"""Commands that keep what sources look like, and hand on what was kept."""

from pathlib import Path

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import say
from workbench.errors import InvalidError, NotFoundError
from workbench.review.captures import Taken, add_capture, note_archived
from workbench.review.evidence import STANCES, add_evidence, edit_evidence
from workbench.review.links import checked_link, without_tracking
from workbench.review.quoting import find_quote
from workbench.store.captures import all_captures, captures_of
from workbench.store.evidence_queries import evidence_of, source_records
from workbench.store.file import ReviewFile
from workbench.store.records import ClaimRecord, EvidenceRecord
from workbench.store.warc import write_warc
from workbench.taking import take_file, take_page
from workbench.text.source import SourceText
from workbench.worker import Worker

FOUND = {
    "exact": "The quote stands in it word for word.",
    "spaced": "The quote stands in it, but for white space.",
    "missing": "Warning: the quote does not stand in it.",
}
MEANING = "The hash shows that these bytes are as they were taken, not that the source is genuine."


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("what")
@click.option("--address", default="", help="Where a saved file came from; it is not fetched.")
@click.option("--allow-private", is_flag=True, help="Let WHAT lead into this computer's network.")
@click.option("--stance", type=click.Choice(STANCES), help="What it does; needed for new evidence.")
@click.option("--title", default="", help="What the source is called.")
@click.option("--quote", default="", help="The words that matter; they are looked for in it.")
@click.option("--accessed", metavar="TIME", help="When it was saved, with a zone; else now.")
@click.option("--archived", default="", help="Where a web archive keeps a copy.")
@BY
def capture(  # noqa: PLR0917
    review: Path,
    claim: str,
    what: str,
    address: str,
    allow_private: bool,  # noqa: FBT001
    stance: str | None,
    title: str,
    quote: str,
    accessed: str | None,
    archived: str,
    by: str | None,
) -> None:
    """Keep what a source of CLAIM looks like: WHAT is its address, or a file somebody saved.

    An address is fetched now, once, and nothing it points to. The bytes are kept once under their
    SHA-256, in REVIEW or, where they are many, in a folder beside it. Evidence of CLAIM with the
    same address or title rests on them from now on; without any, evidence is added, which needs
    --stance.
    """
    if what.lower().startswith(("https://", "http://")):
        taken, address = take_page(what, _read, allow_private=allow_private), what
    else:
        taken = take_file(Path(what), _read, address=address, accessed=accessed)
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            told = {"address": address, "title": title or _title(taken, address), "quote": quote}
            item = _evidence(file, found, stance, told)
            add_capture(file, item.source.id, taken, evidence=item.id)
            kept = captures_of(file.db, item.source.id)[-1]
            if archived:
                note_archived(file, kept.id, archived)
        say(f"Kept {kept.size:,} bytes of {kept.media_type}, SHA-256 {kept.digest}.")
        if taken.address != taken.asked:
            say(f"It stood at {taken.address}.")
        _say_quote(taken, quote or item.quote)
        say(MEANING)


@click.command()
@REVIEW
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Such as case.warc.gz.")
@click.option("--internal", is_flag=True, help="With what was captured of confidential sources.")
def warc(review: Path, out: Path, internal: bool) -> None:  # noqa: FBT001
    """Write the captures of REVIEW as a WARC file, for web archives and their tools.

    What was captured of confidential sources stays out of it, unless it is --internal.
    """
    if out.resolve() == review.resolve():
        raise InvalidError("The WARC file would replace the review.", hint="Choose another --out.")
    with ReviewFile.open(review, read_only=True) as file:
        secret = {source.id for source in source_records(file.db) if source.confidential}
        held = all_captures(file.db)
        chosen = [one for one in held if internal or one.source not in secret]
        written = write_warc(file, chosen, out)
    say(f"{written} captures written to {out}.")
    if left := len(held) - len(chosen):
        say(f"  {left} of confidential sources left out.")
    if gone := len(chosen) - written:
        say(f"  {gone} left out because their bytes are gone.")


def _read(content: bytes, name: str, charset: str) -> SourceText:
    with Worker() as worker:
        return worker.analyse_bytes(content, name=name, declared=charset).source


def _title(taken: Taken, address: str) -> str:
    return "" if address else taken.file_name


def _evidence(
    file: ReviewFile, claim: ClaimRecord, stance: str | None, told: dict[str, str]
) -> EvidenceRecord:
    """Return the evidence of *claim* from this source, added if there is none."""
    item = _known(file, claim, told["address"], told["title"])
    if item is None:
        if stance is None:
            raise NotFoundError(
                "This claim has no evidence from that source yet.",
                hint="Add it with --stance supports, contradicts, mixed or context.",
            )
        add_evidence(file, claim.id, stance, **told)
        return evidence_of(file.db, claim.id)[-1]
    if told["quote"]:
        edit_evidence(file, item.id, quote=told["quote"])
    return item


def _known(file: ReviewFile, claim: ClaimRecord, address: str, title: str) -> EvidenceRecord | None:
    link = without_tracking(checked_link(address)) if address else ""
    for item in evidence_of(file.db, claim.id):
        if (link and item.address == link) or (not link and title and item.title == title):
            return item
    return None


def _say_quote(taken: Taken, quote: str) -> None:
    if not quote:
        return
    if taken.text is None:
        say("No text can be read in it, so the quote was not looked for.")
    else:
        say(FOUND[find_quote(taken.text, quote).how])
