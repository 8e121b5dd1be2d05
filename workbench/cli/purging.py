"""``workbench purge``: an article is erased for good, after asking."""

from pathlib import Path

import click

from workbench.cli.naming import article_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import say
from workbench.errors import NotFoundError
from workbench.review.purge import CONFIRMED, PurgeOutlook, purge_article, purge_outlook
from workbench.store.file import ReviewFile


@click.command()
@REVIEW
@click.argument("article")
@click.option("--confirm", metavar="WORD", help=f"“{CONFIRMED}”, to be asked nothing.")
@BY
def purge(review: Path, article: str, confirm: str | None, by: str | None) -> None:
    """Erase ARTICLE from REVIEW for good: its words, its history, and what only it was using.

    This cannot be undone. The ledger keeps that something was erased, by whom and when. ARTICLE may
    have been removed before; name it by its whole id then. Backups are named and left alone.
    """
    with open_for_writing(review) as file:
        found, name = _named(file, article)
        outlook = purge_outlook(file, found)
        say(f"{name} goes for good, and nothing brings it back:")
        for line in _what_goes(outlook):
            say(f"  {line}")
        word = confirm or click.prompt(f"Type “{CONFIRMED}” to erase it", type=str)
        with signed(file, by):
            purge_article(file, found, confirmed=word)
        say("Erased. Undo stops here.")
        for backup in outlook.backups:
            say(f"This backup still holds it: {backup}")


def _named(file: ReviewFile, article: str) -> tuple[str, str]:
    """Return the id and the name of an article that is there, or was."""
    try:
        found = article_named(file, article)
    except NotFoundError:
        return article.lower(), "An article that was removed before"
    return found.id, f"“{found.title}”"


def _what_goes(outlook: PurgeOutlook) -> list[str]:
    counted = (
        ("versions of its text", outlook.versions),
        ("claims", outlook.claims),
        ("verdicts, former ones counted", outlook.verdicts),
        ("pieces of evidence", outlook.evidence),
        ("captures of sources nothing else uses", outlook.captures),
        ("facts kept from its claims", outlook.facts),
    )
    return [f"{what}: {count}" for what, count in counted if count]
