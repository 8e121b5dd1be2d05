"""``workbench merge``: a colleague's review file is brought into this one."""

from pathlib import Path

import click

from workbench.cli.reviewing import BY, REVIEW, open_for_writing
from workbench.cli.sayings import print_change, say
from workbench.errors import InvalidError
from workbench.review.merge.plan import CHOICES, Conflict, MergePlan
from workbench.review.merge.take import merge_review, open_to_merge, plan_for
from workbench.review.merge.words import said_in
from workbench.review.reviewers import introduce_reviewer, known_reviewer
from workbench.store.file import ReviewFile
from workbench.wording import in_english

MANY = {
    "article": "articles",
    "claim": "claims",
    "verdict": "verdicts",
    "evidence": "evidence",
    "source": "sources",
    "comment": "comments",
    "suggestion": "suggestions for wording",
    "capture": "captures",
    "other": "other",
}
"""Kinds of rows, and what they are called where they are counted."""

ONE = {kind: kind for kind in MANY if kind not in {"evidence", "other"}}
"""What one of them is called, where that is another word."""

CALLED = {"anchor": "publication date", "date_override": "date"}
"""What a reader calls the tables whose names say something else."""


@click.command()
@REVIEW
@click.argument("other", type=click.Path(path_type=Path))
@click.option("--plan", "only_plan", is_flag=True, help="Only tell what would come in.")
@click.option("--prefer", type=click.Choice(CHOICES), help="Answer all conflicts like this …")
@click.option("--choose", "chosen", multiple=True, metavar="N=ANSWER", help="… but this one so.")
@BY
def merge(  # noqa: PLR0917
    review: Path,
    other: Path,
    only_plan: bool,  # noqa: FBT001
    prefer: str | None,
    chosen: tuple[str, ...],
    by: str | None,
) -> None:
    """Bring what OTHER holds into REVIEW; OTHER is only read.

    What only one of the two has done is taken over. Where both have done different things, nothing
    is done before each conflict has an answer: mine, theirs, or both (both verdicts are kept, the
    second as a second check). Doing it twice changes nothing, and one undo takes it back.
    """
    opened = ReviewFile.open(review, read_only=True) if only_plan else open_for_writing(review)
    with opened as file, open_to_merge(file, other) as theirs:
        plan = plan_for(file, theirs)
        choices = _choices(plan, chosen)
        _print(plan, choices, prefer)
        if only_plan:
            return
        open_ones = [one for one in plan.conflicts if one.key not in choices]
        if open_ones and prefer is None:
            raise InvalidError(
                "Some conflicts have no answer, so nothing was changed.",
                hint="Add --prefer mine, theirs or both, or --choose 1=theirs for each.",
            )
        if by:  # the other review may know them already
            introduce_reviewer(file, by, known_reviewer(theirs, by))
        change = merge_review(file, theirs, choices, prefer or "mine")
        print_change(change, nothing="Nothing to merge: all of it is here.")


def _choices(plan: MergePlan, chosen: tuple[str, ...]) -> dict[str, str]:
    """Return answers by the keys of conflicts, from ``N=ANSWER``."""
    choices = {}
    for one in chosen:
        number, _, answer = one.partition("=")
        if not number.isdecimal() or not 1 <= int(number) <= len(plan.conflicts):
            raise InvalidError(f"There is no conflict “{number[:20]}”.", hint="See --plan.")
        if answer not in CHOICES:
            raise InvalidError(
                f"“{answer[:20]}” is no answer.", hint=f"Answers: {', '.join(CHOICES)}."
            )
        choices[plan.conflicts[int(number) - 1].key] = answer
    return choices


def _many(plan: MergePlan) -> str:
    count = len(plan.conflicts)
    return "1 conflict" if count == 1 else f"{count} conflicts"


def _counted(kind: str, count: int) -> str:
    return f"{count} {ONE.get(kind, MANY[kind]) if count == 1 else MANY[kind]}"


def _print(plan: MergePlan, choices: dict[str, str], prefer: str | None) -> None:
    new = ", ".join(_counted(kind, count) for kind, count in plan.new.items()) or "nothing"
    say(f"{plan.name}: {plan.same} the same, {_many(plan)}. New: {new}.")
    for number, conflict in enumerate(plan.conflicts, 1):
        _print_conflict(number, conflict, choices.get(conflict.key) or prefer)
    for note in plan.notes:
        say(f"  {in_english(note)}")


def _print_conflict(number: int, conflict: Conflict, answer: str | None) -> None:
    called = CALLED.get(conflict.table, conflict.table.replace("_", " "))
    say(f"  {number}. {conflict.about} ({called})")
    for side, row, by in (
        ("mine", conflict.mine, conflict.mine_by),
        ("theirs", conflict.theirs, conflict.theirs_by),
    ):
        mark = "→ " if answer in {side, "both"} else "  "
        say(f"     {mark}{side}: {said_in(conflict.table, row)}{f' ({by})' if by else ''}")
