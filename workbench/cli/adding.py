"""``workbench add``: articles come into a review file, from files or from the web."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from workbench.cli.limiting import LIMITS, limits_of
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_added, print_notes, progress, say_error
from workbench.clock import system_clock
from workbench.dates.typed import read_moment
from workbench.errors import InvalidError, WorkbenchError
from workbench.intake.fetch import fetch
from workbench.intake.limits import Limits
from workbench.review.articles import add_article, article_id, holds_article
from workbench.review.dates import set_timestamp
from workbench.store.file import SUFFIX, ReviewFile
from workbench.text.source import NOTHING_KNOWN, About
from workbench.worker import Worker


@dataclass(frozen=True, slots=True)
class _Arrival:
    """The bytes of an article and what came along with them."""

    content: bytes
    name: str
    file_name: str = ""
    about: About = NOTHING_KNOWN
    declared: str = ""


@click.command()
@REVIEW
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--address", "addresses", multiple=True, metavar="URL", help="Fetch this page from the web."
)
@click.option(
    "--allow-private", is_flag=True, help="Let --address lead into this computer's own network."
)
@click.option("--encoding", metavar="NAME", help="Read the text as this, over all guesses.")
@click.option("--published", metavar="TIME", help="When they were published, if you know.")
@LIMITS
@BY
def add(  # noqa: PLR0917
    review: Path,
    files: tuple[Path, ...],
    addresses: tuple[str, ...],
    encoding: str | None,
    published: str | None,
    by: str | None,
    **given: Any,  # noqa: ANN401
) -> int:
    """Add articles to REVIEW, which is made if it is not there.

    FILES are text, HTML, Markdown, Word, PDF or RTF documents, mails (.eml) or saved pages (.mhtml,
    .webarchive). One that cannot be read is named and the others are added; the exit code is
    then 1. Give --published where the page does not tell.

    Nothing is fetched but the pages named with --address; their bytes are kept with the time and
    their SHA-256, and redirects are told.
    """
    if not files and not addresses:
        raise click.UsageError("Name a file, or a page with --address.")
    moment = str(read_moment(published)) if published else None
    limits = limits_of(given)
    made = not review.exists()
    trouble = 0
    wanted: list[Path | str] = [*files, *addresses]
    with Worker(limits, clock=system_clock) as worker, _opened_or_made(review) as file:
        for one in progress(wanted, "Reading"):
            try:
                arrival = _arrival(one, limits, allow_private=given["allow_private"])
                with signed(file, by):
                    _add(file, worker, arrival, (encoding, moment))
            except WorkbenchError as error:
                say_error(f"{one.name if isinstance(one, Path) else one}: {error}")
                trouble += 1
    if made and trouble == len(wanted):
        review.unlink()  # nothing came in: no empty review is left lying about
    return min(trouble, 1)


def _opened_or_made(review: Path) -> ReviewFile:
    if review.suffix != SUFFIX and not review.exists():
        raise InvalidError(
            f"“{review.name}” is no name for a review file.", hint=f"Let it end in {SUFFIX}."
        )
    if not review.exists():
        ReviewFile.create(review).close()
    return open_for_writing(review)


def _arrival(one: Path | str, limits: Limits, *, allow_private: bool) -> _Arrival:
    if isinstance(one, Path):
        return _Arrival(fetch(one, limits), one.name, one.name)
    # The library that fetches is slow to load, and most articles are files.
    from workbench.intake.from_address import fetch_page  # noqa: PLC0415
    from workbench.intake.reach import anywhere, is_public  # noqa: PLC0415

    page = fetch_page(one, limits, permits=anywhere if allow_private else is_public)
    return _Arrival(page.content, page.name, "", page.about(), page.charset)


def _add(
    file: ReviewFile, worker: Worker, arrival: _Arrival, decided: tuple[str | None, str | None]
) -> None:
    encoding, published = decided
    analysis = worker.analyse_bytes(
        arrival.content,
        name=arrival.name,
        encoding=encoding,
        about=arrival.about,
        declared=arrival.declared,
    )
    article = article_id(analysis.source.text)
    known = holds_article(file, article)
    add_article(file, analysis, arrival.content, file_name=arrival.file_name)
    if published is not None:
        set_timestamp(file, article, published, "")
    print_added(file, article, new=not known)
    print_notes(analysis.source.about.notes)
