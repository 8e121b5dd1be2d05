"""Commands that write to a review file: what a desk can script."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from workbench.cli.naming import article_named, claim_named
from workbench.cli.sayings import print_anchors, print_change, print_doubts, print_preview, say
from workbench.dates.typed import read_moment
from workbench.errors import InvalidError, NotFoundError, UndoStopsError
from workbench.review.dates import anchor_doubts, preview_anchor, set_timestamp
from workbench.review.evidence import STANCES, add_evidence
from workbench.review.links import LINK_PROBLEMS, link_problem
from workbench.review.own_role import own_role
from workbench.review.reviewers import choose_reviewer, greet, introduce_reviewer
from workbench.review.sources import MEDIA
from workbench.review.verdicts import ROLES, clear_verdict, set_verdict
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

REVIEW = click.argument("review", type=click.Path(path_type=Path))
AS = click.option(
    "--by",
    metavar="NAME",
    envvar="WORKBENCH_REVIEWER",
    help="Who looks: a second checker is not shown the first verdict before theirs is in.",
)
BY = click.option(
    "--by",
    metavar="NAME",
    envvar="WORKBENCH_REVIEWER",
    help="Who is working; also taken from WORKBENCH_REVIEWER.",
)


def open_for_writing(path: Path) -> ReviewFile:
    """Open a review to change it.

    Raises:
        WorkbenchError: It cannot be opened, or somebody else is writing to it.
    """
    file = ReviewFile.open(path)
    if file.refusal is not None:
        file.close()
        raise file.refusal
    return file


@contextmanager
def signed(file: ReviewFile, by: str | None) -> Iterator[None]:
    """Let the reviewer *by* do what the block does; if that is refused, nobody was named."""
    if by:
        introduce_reviewer(file, by)
    yield


@click.command("set-date")
@REVIEW
@click.argument("article")
@click.argument("time")
@click.option("--reason", default="", help="How you know.")
@BY
def set_date(review: Path, article: str, time: str, reason: str, by: str | None) -> None:
    """Say when ARTICLE was published and see which dates move with it.

    TIME is as precise as you know it: 2017, "May 2017", 2017-05-18, "18 May 2017 20:33+03:00", or
    unknown. Dates you confirmed or corrected stay.
    """
    value = None if time == "unknown" else str(read_moment(time))
    with open_for_writing(review) as file:
        found = article_named(file, article)
        preview = preview_anchor(file, found.id, value)
        with signed(file, by):
            set_timestamp(file, found.id, value, reason)
        print_preview(preview, found.title, value)
        print_doubts(anchor_doubts(file, found.id, value))


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("label")
@click.option("--reasons", help="Why; without it the reasons that stand are kept.")
@click.option("--role", type=click.Choice(ROLES), help="In which role, if not as it stands.")
@click.option("--replace", is_flag=True, help="Even if it replaces somebody else's verdict.")
@BY
def verdict(
    *,
    review: Path,
    claim: str,
    label: str,
    reasons: str | None,
    role: str | None,
    replace: bool,
    by: str | None,
) -> None:
    """Record the verdict on CLAIM: a label of the scale, or none to take it off.

    CLAIM is a number as “show” gives it (3, or 2.3 for the third of the second article) or an id.
    After somebody else's verdict, yours is the second check where one was asked for or the house
    rules want two; otherwise theirs is replaced only with --replace.
    """
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            given = role or own_role(file, found.id, replace=replace)
            if label == "none":
                change = clear_verdict(file, found.id, role=given)
            else:
                change = set_verdict(file, found.id, label, reasons, role=given)
        print_change(change, found.words)
        if given == "second" and role is None:
            say("It is the second check.")


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("address", required=False, default="")
@click.option("--stance", type=click.Choice(STANCES), required=True, help="What it does.")
@click.option("--citation", default="", help="What it is, if it has no address: a book, a talk.")
@click.option("--title", default="", help="What the source is called.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--quote", default="", help="The words that matter.")
@click.option("--where", default="", help="Where they stand: a page, paragraph or timecode.")
@click.option("--note", default="", help="Anything else a reader should know.")
@click.option("--accessed", metavar="TIME", help="When you looked at it.")
@click.option("--author", default="", help="Who wrote or said it.")
@click.option("--dated", metavar="TIME", help="When the source was published.")
@click.option("--medium", type=click.Choice(MEDIA), help="What kind of source it is.")
@click.option("--primary", is_flag=True, help="It is a primary source.")
@click.option("--independent-of", default="", help="Whom it does not depend on.")
@click.option("--confidential", is_flag=True, help="Keep it out of everything public.")
@BY
def evidence(  # noqa: PLR0917
    review: Path,
    claim: str,
    address: str,
    stance: str,
    citation: str,
    title: str,
    publisher: str,
    quote: str,
    where: str,
    note: str,
    accessed: str | None,
    author: str,
    dated: str | None,
    medium: str | None,
    primary: bool,  # noqa: FBT001
    independent_of: str,
    confidential: bool,  # noqa: FBT001
    by: str | None,
) -> None:
    """Attach the source at ADDRESS, or the one that --citation names, to CLAIM.

    Nothing is fetched. A source that the review knows already is shared. What only follows readers
    about is taken out of the address; the address as given is kept beside it.
    """
    _refuse_file(address)
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            change = add_evidence(
                file,
                found.id,
                stance,
                address=address,
                citation=citation,
                title=title,
                publisher=publisher,
                quote=quote,
                locator=where,
                note=note,
                accessed_at=str(read_moment(accessed)) if accessed else None,
                author=author,
                published=str(read_moment(dated)) if dated else None,
                medium=medium or "",
                primary_source=primary,
                independent_of=independent_of,
                confidential=confidential,
            )
        print_change(change, found.words)


def _refuse_file(address: str) -> None:
    """Say what to do with a source that is a file or only has a name."""
    if link_problem(address) == LINK_PROBLEMS["scheme"] and "://" not in address:
        raise InvalidError(
            f"“{address[:80]}” is no address: one starts with https:// or http://.",
            hint="A file is kept with the command “capture”; a book, a talk or anything else"
            " without an address is named with --citation.",
        )


FORCE = click.option(
    "--force", is_flag=True, help="Even if it is a sign-off or somebody else's; needs --by."
)


@click.command()
@REVIEW
@FORCE
@BY
def undo(review: Path, force: bool, by: str | None) -> None:  # noqa: FBT001
    """Take back the latest edit of REVIEW.

    It stops at a sign-off and at what somebody other than --by did, unless --force says otherwise;
    the ledger then tells who took back whose work.
    """
    with open_for_writing(review) as file:
        work_as(file, by)
        change = _step(file.history.undo, force=force)
        print_change(change, nothing="Nothing to undo.")
        print_anchors(file, change)


@click.command()
@REVIEW
@FORCE
@BY
def redo(review: Path, force: bool, by: str | None) -> None:  # noqa: FBT001
    """Do again what was undone last."""
    with open_for_writing(review) as file:
        work_as(file, by)
        change = _step(file.history.redo, force=force)
        print_change(change, nothing="Nothing to redo.")
        print_anchors(file, change)


def _step(step: Callable[..., Change], *, force: bool) -> Change:
    """Undo or redo, and say which options go on where it stops."""
    try:
        return step(force=force)
    except UndoStopsError as error:
        hint = f"{error.hint} (Options: --by NAME says who is working, --force goes on.)"
        raise UndoStopsError(error.message, hint=hint) from error


def work_as(file: ReviewFile, by: str | None) -> None:
    """Let the reviewer *by* work, who must be known: naming somebody new is an edit of its own."""
    if not by:
        return
    known = file.db.execute("select id from reviewer where name = ? collate nocase", [by])
    row = known.fetchone()
    if row is None:
        raise NotFoundError(
            f"This review knows no reviewer “{by}”.", hint="Leave --by out, or name one it knows."
        )
    choose_reviewer(file, row[0])


def look_as(file: ReviewFile, by: str | None) -> None:
    """Let the reviewer *by* look at a file that is only read; anybody may look."""
    if by and not greet(file, by):
        file.history.who = by  # nobody's id: a stranger has given no verdict here
