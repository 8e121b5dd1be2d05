"""``workbench facts``: what was verified and stands until somebody looks again."""

from pathlib import Path

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_change, say
from workbench.dates.phrases import spell_date
from workbench.errors import NotFoundError
from workbench.library.facts import add_fact, recheck_fact, remove_fact
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.remembered import FactRecord, fact_records


@click.command()
@REVIEW
@click.option("--due", is_flag=True, help="Only those that have to be checked again.")
@click.option("--add", "words", metavar="WORDS", help="Keep a fact.")
@click.option("--from-claim", "claim", metavar="CLAIM", help="Keep what CLAIM says, once checked.")
@click.option("--confirm", type=int, metavar="N", help="Say that the fact N still stands.")
@click.option("--remove", type=int, metavar="N", help="Take the fact N out of the list.")
@click.option("--as-of", default="", metavar="DAY", help="When it was true; today if not given.")
@click.option("--again", default="", metavar="DAY", help="When to check it again.")
@click.option("--basis", default="", help="What it was verified against.")
@BY
def facts(review: Path, due: bool, by: str | None, **given: object) -> int:  # noqa: FBT001
    """List the standing facts of REVIEW, keep another, confirm one or take one out.

    With --due, the exit code is 1 if there are any.
    """
    changing = any(given[name] is not None for name in ("words", "claim", "confirm", "remove"))
    if changing:
        with open_for_writing(review) as file, signed(file, by):
            print_change(_change(file, given))
        return 0
    with ReviewFile.open(review, read_only=True) as file:
        return _list(file, due=due)


def _change(file: ReviewFile, given: dict[str, object]) -> Change:
    as_of = str(given["as_of"]) or file.clock().date().isoformat()
    again, confirm, remove = str(given["again"]), given["confirm"], given["remove"]
    if isinstance(remove, int):
        return remove_fact(file, _numbered(file, remove).id)
    if isinstance(confirm, int):
        return recheck_fact(file, _numbered(file, confirm).id, as_of, again)
    claim = given["claim"]
    return add_fact(
        file,
        str(given["words"] or ""),
        as_of,
        check_again_on=again,
        claim=claim_named(file, str(claim)).id if claim is not None else None,
        basis=str(given["basis"]),
    )


def _numbered(file: ReviewFile, number: int) -> FactRecord:
    found = fact_records(file.db)
    if not 1 <= number <= len(found):
        raise NotFoundError(f"There is no fact {number}.", hint="The command “facts” numbers them.")
    return found[number - 1]


def _list(file: ReviewFile, *, due: bool) -> int:
    today = file.clock().date().isoformat()
    shown = [
        (number, fact)
        for number, fact in enumerate(fact_records(file.db), 1)
        if fact.is_due(today) or not due
    ]
    for number, fact in shown:
        basis = f" against {fact.basis}" if fact.basis else ""
        by = f" by {fact.signed.name}" if fact.signed.name else ""
        say(f"{number}. {fact.words}")
        say(f"     true on {_day(fact.valid_as_of)}, verified{basis}{by}{_again(fact, today)}")
    if not shown:
        say("No fact is due." if due else "No facts are kept.")
    return int(due and bool(shown))


def _again(fact: FactRecord, today: str) -> str:
    if fact.check_again_on is None:
        return ""
    return (
        f"; {'DUE since' if fact.is_due(today) else 'check again on'} {_day(fact.check_again_on)}"
    )


def _day(day: str) -> str:
    return spell_date(day, day, day)
