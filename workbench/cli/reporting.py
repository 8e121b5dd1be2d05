"""Commands that read a review file and show it or write it out; nothing in it changes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from workbench.cli.naming import article_named, only_article
from workbench.cli.reviewing import AS, REVIEW, look_as
from workbench.cli.sayings import say, say_error
from workbench.cli.showing import show_review
from workbench.clock import system_clock
from workbench.errors import InvalidError
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.report.formats import FORMATS, Format, format_named, format_of
from workbench.report.house import NO_HOUSE, House, load_house
from workbench.report.newsroom import house_in_use, settings_folder
from workbench.report.order import PACK, PACK_ENDING, numbers_from
from workbench.report.outcome import Wishes
from workbench.report.pack import pack
from workbench.report.phrases import scope_phrase, see_claims
from workbench.report.report import Report, Scope
from workbench.report.scope import AUDIENCES, narrow
from workbench.report.write import write_files
from workbench.store.file import ReviewFile
from workbench.store.spot_check import verdicts_changed
from workbench.wording import in_english

Command = Callable[..., Any]


@click.command()
@REVIEW
@click.option("--article", metavar="N", help="Only this article, by number or id.")
@AS
def show(review: Path, article: str | None, by: str | None) -> None:
    """Show REVIEW: its articles, their claims with verdicts, and their dates."""
    with ReviewFile.open(review, read_only=True) as file:
        look_as(file, by)
        only = article_named(file, article).id if article else None
        show_review(file, only)


def _report_options(command: Command) -> Command:
    """Add what decides how much of a review is shown, to whom, and on what."""
    for option in (
        click.option(
            "--templates",
            type=click.Path(path_type=Path),
            help="A folder with house.toml (name, logo, colours, words) and own templates. Without"
            " it: the newsroom's own, as the window's settings have it.",
        ),
        click.option("--plain", is_flag=True, help="Without the newsroom's own face."),
        click.option(
            "--publisher", metavar="NAME", default="", help="Who publishes the check (ClaimReview)."
        ),
        click.option(
            "--page",
            metavar="ADDRESS",
            default="",
            help="Where the check will stand on the web; ClaimReview needs it.",
        ),
        click.option(
            "--paper", type=click.Choice(["a4", "letter"]), default="a4", help="For PDF and Word."
        ),
        click.option(
            "--no-names", is_flag=True, help="Number the reviewers instead of naming them (public)."
        ),
        click.option(
            "--claims",
            metavar="all|final|N,N-N,…",
            default="all",
            help="All claims, those with a verdict that stands, or these.",
        ),
        click.option(
            "--scope",
            "audience",
            type=click.Choice(AUDIENCES),
            default="internal",
            help="A public copy has no comments, log or confidential sources.",
        ),
    ):
        command = option(command)
    return command


@click.command()
@REVIEW
@click.option("--article", metavar="N", help="Which article, by number or id; needed if several.")
@click.option(
    "--format",
    "name",
    type=click.Choice([*(known.name for known in FORMATS), PACK]),
    help=f"Without it, the ending of --out decides, else html. {PACK}: the whole review as a zip.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Where to write it; - prints it; into a folder with the name of the review. Without it:"
    " beside the review. CSV and ClaimReview of several claims make further files beside this one.",
)
@_report_options
@AS
def report(
    *,
    by: str | None,
    review: Path,
    article: str | None,
    name: str | None,
    out: Path | None,
    audience: str,
    claims: str,
    no_names: bool,
    paper: str,
    page: str,
    publisher: str,
    templates: Path | None,
    plain: bool,
) -> None:
    """Write the report on an article of REVIEW; what is missing in it is said."""
    asked = _scope(audience, claims, names=not no_names)
    if name == PACK:
        _write_pack(review, _target(review, out, PACK_ENDING), asked)
        return
    with ReviewFile.open(review, read_only=True) as file:
        look_as(file, by)
        found = article_named(file, article) if article else only_article(file)
        changed = verdicts_changed(file.db, found.id)
        made = narrow(build_report(file, found.id, system_clock), asked)
    for fault in changed:
        say_error(f"Warning: {in_english(fault)} Look through the file with “verify”.")
    kind = _format(name, out)
    house = NO_HOUSE if plain else _house(templates)
    outcome = kind.write(made, Wishes(paper, page, publisher, house))
    if out == Path("-"):
        click.echo(outcome.pieces[0].content, nl=False)
        return
    target = _target(review, out, kind.endings[0])
    files = outcome.files(target)
    if review.resolve() in {path.resolve() for path in files}:
        raise InvalidError("The report would replace the review.", hint="Choose another --out.")
    write_files(files)
    for path in files:
        say(f"Report written to {path}.")
    for note in outcome.notes:
        say(f"  {in_english(note)}")
    _say_what_is_missing(made)


def _house(templates: Path | None) -> House:
    return load_house(templates) if templates else house_in_use(settings_folder())


def _target(review: Path, out: Path | None, ending: str) -> Path:
    """Return the file to write: *out*, in *out* where that is a folder, else beside the review."""
    if out is None or out.is_dir():
        return (out or review.parent) / f"{review.stem}{ending}"
    return out


def _write_pack(review: Path, target: Path, asked: Scope) -> None:
    if not asked.whole:
        raise InvalidError(
            "A replay pack is always whole and internal.", hint="Leave --scope and --claims out."
        )
    if review.resolve() == target.resolve():
        raise InvalidError("The pack would replace the review.", hint="Choose another --out.")
    with ReviewFile.open(review, read_only=True) as file:
        content = pack(file)
    write_files({target: content})
    say(f"Replay pack written to {target}. It is whole: confidential sources are in it.")


def _say_what_is_missing(made: Report) -> None:
    if words := scope_phrase(made):
        say(f"  {words}")
    for gap in find_gaps(made):
        say(f"  {in_english(gap.reason)} {see_claims(gap.claims)}".rstrip())


def _scope(audience: str, claims: str, *, names: bool) -> Scope:
    if claims in {"all", "final"}:
        return Scope(audience, claims, names=names)
    return Scope(audience, "chosen", numbers_from(claims), names=names)


def _format(name: str | None, out: Path | None) -> Format:
    if name is None and out is not None and out.suffix:
        return format_of(out)
    return format_named(name or FORMATS[0].name)
