"""Commands that read a review file and show it or write it out; nothing in it changes."""

from pathlib import Path

import click

from workbench.cli.naming import article_named, only_article
from workbench.cli.reviewing import REVIEW
from workbench.cli.sayings import say
from workbench.cli.showing import show_review
from workbench.clock import system_clock
from workbench.errors import InvalidError
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.report.formats import FORMATS, Format, format_named, format_of
from workbench.report.write import write_report
from workbench.store.file import ReviewFile
from workbench.wording import in_english


@click.command()
@REVIEW
@click.option("--article", metavar="N", help="Only this article, by number or id.")
def show(review: Path, article: str | None) -> None:
    """Show REVIEW: its articles, their claims with verdicts, and their dates."""
    with ReviewFile.open(review, read_only=True) as file:
        only = article_named(file, article).id if article else None
        show_review(file, only)


@click.command()
@REVIEW
@click.option("--article", metavar="N", help="Which article, by number or id; needed if several.")
@click.option(
    "--format",
    "name",
    type=click.Choice([known.name for known in FORMATS]),
    help="Without it, the ending of --out decides, else html.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Where to write it; - prints it. Without it: beside the review, with its name.",
)
def report(review: Path, article: str | None, name: str | None, out: Path | None) -> None:
    """Write the report on an article of REVIEW; what is missing in it is said."""
    with ReviewFile.open(review, read_only=True) as file:
        found = article_named(file, article) if article else only_article(file)
        made = build_report(file, found.id, system_clock)
    kind = _format(name, out)
    words = kind.write(made)
    if out == Path("-"):
        click.echo(words, nl=False)
        return
    target = out or review.with_suffix(kind.endings[0])
    if target.resolve() == review.resolve():
        raise InvalidError("The report would replace the review.", hint="Choose another --out.")
    write_report(target, words)
    say(f"Report written to {target}.")
    for gap in find_gaps(made):
        say(f"  {in_english(gap.reason)}")


def _format(name: str | None, out: Path | None) -> Format:
    if name is None and out is not None and out.suffix:
        return format_of(out)
    return format_named(name or FORMATS[0].name)
