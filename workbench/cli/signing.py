"""The command to sign off on an article and to see who has."""

from pathlib import Path

import click

from workbench.cli.naming import article_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_change, say
from workbench.review.signoff import SIGNING_ROLES, sign_off
from workbench.store.file import ReviewFile
from workbench.store.signoffs import sign_offs_of
from workbench.wording import english_day


@click.command()
@REVIEW
@click.argument("article")
@click.option("--role", type=click.Choice(SIGNING_ROLES), help="As what; without it, who has.")
@click.option("--note", default="", help="Anything to be said with it.")
@BY
def sign(review: Path, article: str, role: str | None, note: str, by: str | None) -> None:
    """Sign off on ARTICLE as it stands now, or say who has and what was changed since."""
    if role is None:
        with ReviewFile.open(review, read_only=True) as file:
            _say_who(file, article_named(file, article).id)
        return
    with open_for_writing(review) as file:
        found = article_named(file, article)
        with signed(file, by):
            print_change(sign_off(file, found.id, role, note))


def _say_who(file: ReviewFile, article: str) -> None:
    found = sign_offs_of(file.db, article)
    if not found:
        say("Nobody has signed off on it.")
    for one in found:
        edits = "1 edit" if one.edits_since == 1 else f"{one.edits_since} edits"
        since = f"; {edits} since" if one.edits_since else "; unchanged since"
        day = english_day(one.signed.at.partition("T")[0])
        note = f" ({one.note})" if one.note else ""
        say(f"{one.signed.name}, {one.role.replace('_', ' ')}, {day}{since}{note}. {one.head}")
