"""``workbench sentences`` and ``workbench rank``: for texts by the thousand."""

import sys
from collections.abc import Callable

import click

from workbench.claims.score import score_sentence
from workbench.cli.lines import Answer, Request, serve, text_of
from workbench.text.sentences import split_sentences
from workbench.wording import in_english


@click.command()
@click.option("--jsonl", is_flag=True, help="Read requests and answer as JSON lines.")
def sentences(jsonl: bool) -> None:  # noqa: FBT001
    """Split texts into sentences: {"id", "text"} in, {"id", "spans"} out, one a line."""
    _serve(jsonl, _split)


@click.command()
@click.option("--jsonl", is_flag=True, help="Read requests and answer as JSON lines.")
def rank(jsonl: bool) -> None:  # noqa: FBT001
    """Score how much sentences deserve checking: {"id", "text"} in, {"id", "score", "why"} out."""
    _serve(jsonl, _rank)


def _serve(jsonl: bool, answer: Callable[[Request], Answer]) -> None:  # noqa: FBT001
    if not jsonl:
        raise click.UsageError("This command works on JSON lines only: add --jsonl.")
    serve(answer, sys.stdin.buffer, sys.stdout.buffer)


def _split(request: Request) -> Answer:
    return {"spans": [[s.start, s.end] for s in split_sentences(text_of(request))]}


def _rank(request: Request) -> Answer:
    score, why = score_sentence(text_of(request))
    return {"score": round(score, 4), "why": [in_english(reason) for reason in why]}
