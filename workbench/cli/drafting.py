"""``workbench draft``: a new version takes an article's place, and the work is carried over."""

from pathlib import Path

import click

from workbench.analysis import Analysis
from workbench.cli.limiting import LIMITS, limits_of
from workbench.cli.naming import article_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import say
from workbench.clock import system_clock
from workbench.intake.fetch import fetch
from workbench.review.carry_over.follow import Step
from workbench.review.carry_over.plan import DraftPlan
from workbench.review.carry_over.take import draft_plan, source_for_draft, take_draft
from workbench.review.sight import labels_shown
from workbench.store.file import ReviewFile
from workbench.store.rows import words_of
from workbench.wording import in_english
from workbench.worker import Worker

TOLD = ("unchanged", "moved", "changed", "gone")


@click.command()
@REVIEW
@click.argument("article")
@click.argument("version", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--plan", "only_plan", is_flag=True, help="Only tell what would become of claims.")
@click.option("--encoding", metavar="NAME", help="Read the text as this, over all guesses.")
@LIMITS
@BY
def draft(  # noqa: PLR0917
    review: Path,
    article: str,
    version: Path,
    only_plan: bool,  # noqa: FBT001
    encoding: str | None,
    by: str | None,
    **given: float | None,
) -> None:
    """Put the version of ARTICLE in FILE in its place and carry over what was done on it.

    Claims that say what they said keep verdict, evidence and all else. Claims whose words changed
    lose their verdict and ask for another look; those that are gone stay with the old version.
    One undo brings everything back.
    """
    limits = limits_of(given)
    opened = ReviewFile.open(review, read_only=True) if only_plan else open_for_writing(review)
    with opened as file, Worker(limits, clock=system_clock) as worker:
        old = article_named(file, article).id
        content = fetch(version, limits)
        analysis = worker.analyse_bytes(content, name=version.name, encoding=encoding)
        analysis = _with_known_kinds(file, old, worker, analysis)
        plan = draft_plan(file, old, analysis)
        labels = labels_shown(file, old)
        if not only_plan:
            with signed(file, by):
                take_draft(file, old, analysis, content, file_name=version.name)
        _print(plan, labels)


def _with_known_kinds(
    file: ReviewFile, article: str, worker: Worker, analysis: Analysis
) -> Analysis:
    """Return the analysis with the kinds of block that a reviewer gave in the old version."""
    source = source_for_draft(file, article, analysis.source)
    return analysis if source == analysis.source else worker.analyse_source(source)


def _print(plan: DraftPlan, labels: dict[str, str]) -> None:
    counts = [f"{plan.count(outcome)} {outcome}" for outcome in TOLD]
    say(f"{plan.old.article.title}: {', '.join(counts)}, {len(plan.new)} new.")
    for step in plan.steps:
        if step.stands and step.outcome != "unchanged":
            say(_line(step, plan.analysis.source.text, labels))
    for claim in plan.new:
        say(f"  new: “{words_of(plan.analysis.source.text, claim.ranges)}”")
    if plan.count("changed"):
        say("Claims that changed ask for another look.")


def _line(step: Step, text: str, labels: dict[str, str]) -> str:
    was = f", was {labels[step.claim.id]}" if step.claim.id in labels else ""
    number = f"{step.claim.number}. " if step.claim.number else ""
    line = f"  {step.outcome}: {number}“{step.claim.words}”{was}"
    if step.outcome == "moved":
        return line
    now = f" → “{words_of(text, step.ranges)}”" if step.ranges else ""
    return f"{line}{now} ({in_english(step.told)})"
