"""``workbench seen`` and ``workbench facts``: what the desk has checked before."""

import sys
from pathlib import Path
from typing import Any

import click

from workbench.cli.lines import Answer, Request, serve, text_of
from workbench.cli.sayings import say
from workbench.cli.searching import opened_to_ask
from workbench.library.folders import Reviews
from workbench.library.seen import SHOWN, Match, seen_before
from workbench.wording import in_english


@click.command()
@click.argument("what", nargs=-1, metavar="REVIEW... [TEXT]", required=True)
@click.option("--jsonl", is_flag=True, help="Read requests and answer as JSON lines.")
@click.option("--limit", type=click.IntRange(1, 100), default=SHOWN, show_default=True)
def seen(what: tuple[str, ...], jsonl: bool, limit: int) -> int:  # noqa: FBT001
    """Name the claims in review files, and folders of them, that a text most likely repeats.

    With --jsonl, {"id", "text"} comes in and {"id", "claims"} goes out, one a line: the ranked
    claims, each with "id" (the one it was imported under, if any), "ref", "claim", "verdict",
    "score", "share" (how much of it the text repeats), "alike", "differs" and where it stands.
    """
    paths = [Path(one) for one in what if jsonl or Path(one).exists()]
    text = " ".join(one for one in what if Path(one) not in paths)
    if not paths or not (jsonl or text.strip()):
        raise click.UsageError("Name a review file or a folder, and a text; or add --jsonl.")
    with opened_to_ask(paths) as asked:
        if jsonl:
            serve(
                lambda request: _answer(asked, request, limit), sys.stdin.buffer, sys.stdout.buffer
            )
            return 0
        matches = asked.ask(lambda files: seen_before(files, text, limit=limit))
        for match in matches:
            _tell(match)
        if not matches:
            say("Nothing like it has been checked.")
    return 0 if matches else 1


def _answer(asked: Reviews, request: Request, limit: int) -> Answer:
    text = text_of(request)
    matches = asked.ask(lambda files: seen_before(files, text, limit=limit))
    return {"claims": [_told(match) for match in matches]}


def _told(match: Match) -> dict[str, Any]:
    earlier = match.earlier
    told: dict[str, Any] = {
        "id": (earlier.outer_id if earlier else "") or match.ref,
        "ref": match.ref,
        "kind": match.kind,
        "claim": match.claim,
        "verdict": match.label,
        "score": round(match.score, 4),
        "share": round(match.share, 4),
        "alike": match.is_alike,
        "differs": [in_english(reason) for reason in match.differs],
        "review": match.path.name,
    }
    if match.fact is not None:
        told["valid_as_of"] = match.fact.valid_as_of
        told["check_again_on"] = match.fact.check_again_on
    if earlier is not None:
        fields = ("title", "speaker", "said_on", "reasons", "address", "outlet", "checked_on")
        told |= {name: getattr(earlier, name) for name in fields if getattr(earlier, name)}
    return told


def _tell(match: Match) -> None:
    label = match.label or ("standing fact" if match.kind == "fact" else "no verdict")
    agree = f"{match.agree} of {match.words} words agree"
    say(f"{label} · {match.claim}")
    where = [match.earlier.outlet, match.earlier.address] if match.earlier else [match.path.stem]
    say(f"    {' · '.join(filter(None, [agree, *where]))}")
    if (fact := match.fact) is not None:
        again = f"; to be checked again on {fact.check_again_on}" if fact.check_again_on else ""
        say(f"    true on {fact.valid_as_of}{again}")
    for reason in match.differs:
        say(f"    {in_english(reason)}")
