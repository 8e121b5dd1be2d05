"""``workbench remove``: an article leaves a review."""

from pathlib import Path

import click

from workbench.cli.naming import article_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import say
from workbench.review.removal import remove_article


@click.command()
@REVIEW
@click.argument("article")
@BY
def remove(review: Path, article: str, by: str | None) -> None:
    """Take ARTICLE out of REVIEW, with its claims, verdicts and evidence.

    The ledger keeps what went, and `undo` brings it back.
    """
    with open_for_writing(review) as file:
        found = article_named(file, article)
        with signed(file, by):
            remove_article(file, found.id)
        say(f"“{found.title}” is out of the review. Undo brings it back.")
