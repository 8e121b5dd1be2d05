"""Commands for questions to people, and for the scale that verdicts are given on."""

import json
from pathlib import Path

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_change, say
from workbench.errors import InvalidError
from workbench.intake.fetch import fetch
from workbench.review.own_scales import define_scale
from workbench.review.presets import PRESETS, preset
from workbench.review.questions import ask_question, letter_of, open_questions
from workbench.review.scales import set_scale
from workbench.store.edits import Change
from workbench.store.file import ReviewFile


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("question")
@click.option("--to", "addressee", default="", help="Whom it is put to.")
@BY
def ask(review: Path, claim: str, question: str, addressee: str, by: str | None) -> None:
    """Put QUESTION about CLAIM to somebody; nothing is sent."""
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            print_change(ask_question(file, found.id, question, addressee))


@click.command()
@REVIEW
@click.option("--to", "person", help="Only what is put to this person.")
@click.option("--with-claims", is_flag=True, help="Quote the claims too, published or not.")
def questions(review: Path, person: str | None, with_claims: bool) -> None:  # noqa: FBT001
    """List the open questions of REVIEW by whom they are put to, ready to be sent.

    No word of the article is given away, unless --with-claims asks for it.
    """
    with ReviewFile.open(review, read_only=True) as file:
        found = open_questions(file)
    shown = {who: asked for who, asked in found.items() if person in {None, who}}
    if not shown:
        say("No open questions.")
    for who, asked in shown.items():
        say(f"To {who}:" if who else "To nobody yet:")
        for line in letter_of(asked, with_claims=with_claims).splitlines():
            say(line)


@click.command()
@REVIEW
@click.argument("scale")
@BY
def scale(review: Path, scale: str, by: str | None) -> None:
    """Give verdicts on SCALE from now on: a preset, or a JSON file with a scale of your own.

    The file holds {"name": …, "labels": [{"words": …, "definition": …, "standing": "ordered",
    "sign": …, "tone": …, "number": …}, …]}, from best to worst; only words are needed. Verdicts
    given before keep the labels they were given.
    """
    with open_for_writing(review) as file, signed(file, by):
        print_change(_choose(file, scale))


def _choose(file: ReviewFile, scale: str) -> Change:
    if scale in PRESETS or not Path(scale).exists():
        return set_scale(file, preset(scale))
    try:
        told = json.loads(fetch(Path(scale)))
        name, labels = str(told["name"]), [dict(label) for label in told["labels"]]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InvalidError(
            f"“{Path(scale).name}” holds no scale.", hint="“scale --help” shows how one is written."
        ) from error
    return define_scale(file, name, labels)
