"""Commands for the work on claims: whose it is, until when, and how far it has come."""

from pathlib import Path

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_change
from workbench.dates.typed import read_moment
from workbench.errors import InvalidError
from workbench.review.work import STATES, assign_claim, give_claim, set_state


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("name", required=False)
@click.option("--due", metavar="DAY", help="Until when.")
@click.option("--nobody", is_flag=True, help="Take the claim back; its day goes too.")
@BY
def assign(
    *,
    review: Path,
    claim: str,
    name: str | None,
    due: str | None,
    nobody: bool,
    by: str | None,
) -> None:
    """Give CLAIM to the reviewer NAME to check; a name that is new to the review is added."""
    if bool(name) == nobody:
        raise InvalidError("Nobody is named.", hint="Give a name, or --nobody.")
    day = str(read_moment(due)) if due else None
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            if name:
                change = give_claim(file, found.id, name, due=day)
            else:
                change = assign_claim(file, found.id, None)
        print_change(change, found.words)


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("state", type=click.Choice([*filter(None, STATES), "none"]))
@BY
def state(review: Path, claim: str, state: str, by: str | None) -> None:
    """Say how far the work on CLAIM is; neither state is a verdict."""
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            change = set_state(file, found.id, "" if state == "none" else state)
        print_change(change, found.words)
