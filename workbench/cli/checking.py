"""Commands of a desk with rules: what claims lack, who was asked, what two checkers make of it."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import click

from workbench.cli.naming import claim_named
from workbench.cli.reviewing import BY, REVIEW, open_for_writing, signed
from workbench.cli.sayings import print_change, say
from workbench.dates.typed import read_moment
from workbench.reason import Reason
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.report.phrases import numbers_phrase, see_claims
from workbench.review.corrections import complained_about
from workbench.review.rules import (
    NO_RULES,
    RULES,
    Case,
    Rules,
    case_of,
    lacks,
    rules_of,
    set_rules,
    waive_rule,
)
from workbench.review.second_check import adjudicate as settle
from workbench.review.second_check import agreement_in, differences
from workbench.review.work import CONTACT_ROLES, CONTACT_STATES, log_contact, set_central
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records, current_verdicts
from workbench.wording import in_english


@click.command()
@REVIEW
@click.option("--primary", type=int, default=0, help="Primary sources each claim needs …")
@click.option("--secondary", type=int, default=0, help="… or secondary ones in their place.")
@click.option("--independent", type=int, default=0, help="Sources of different origin (central).")
@click.option("--claimant", is_flag=True, help="The claimant must have been asked.")
@click.option("--second-check", is_flag=True, help="Somebody else must have checked it too.")
@click.option("--reasons", is_flag=True, help="No verdict without reasons.")
@BY
def rules(  # noqa: PLR0917
    review: Path,
    primary: int,
    secondary: int,
    independent: int,
    claimant: bool,  # noqa: FBT001
    second_check: bool,  # noqa: FBT001
    reasons: bool,  # noqa: FBT001
    by: str | None,
) -> None:
    """Set the house rules of REVIEW: what a claim needs before its verdict can be final.

    Rules that are not named ask nothing any more.
    """
    chosen = Rules(
        primary,
        secondary,
        independent,
        claimant_contacted=claimant,
        second_check=second_check,
        reasons=reasons,
    )
    with open_for_writing(review) as file, signed(file, by):
        print_change(set_rules(file, chosen))


@click.command()
@REVIEW
@click.option("--each", is_flag=True, help="Name what every single claim lacks, line by line.")
def check(review: Path, each: bool) -> int:  # noqa: FBT001
    """Say what the claims of REVIEW still lack, and how far two checkers agree.

    Claims that nobody has judged yet are told in one line, and those that lack the same together;
    with --each every claim has lines of its own.

    The exit code is 1 while any claim lacks what the house rules ask, a difference is not
    settled, or a complaint that was upheld asks for another look. Without house rules, what a
    report would call missing is counted.
    """
    with ReviewFile.open(review, read_only=True) as file:
        open_ends = _say_lacks(file, each=each) + _say_differences(file) + _say_complaints(file)
        missing = rules_of(file) == NO_RULES and _say_gaps(file)
        found = agreement_in(file)
    if found.claims:
        claims = "1 claim" if found.claims == 1 else f"{found.claims} claims"
        say(
            f"{claims} checked twice: agreement {_percent(found.percent)},"
            f" Cohen's kappa {_figure(found.kappa)}, Krippendorff's alpha {_figure(found.alpha)}."
        )
    if not open_ends and not missing:
        say("Nothing is lacking.")
    return min(open_ends, 1)


def _say_lacks(file: ReviewFile, *, each: bool) -> int:
    rules = rules_of(file)
    if rules == NO_RULES:
        say("No house rules are set.")
        return 0
    count = 0
    articles = article_records(file.db)
    for place, article in enumerate(articles, 1):
        prefix = f"{place}." if len(articles) > 1 else ""
        claims = [claim for claim in claim_records(file.db, article.id) if claim.is_open]
        cases = {claim.number: case_of(file, claim.id) for claim in claims}
        missing = {number: lacks(case, rules) for number, case in cases.items()}
        count += sum(map(len, missing.values()))
        if each:
            for number, reasons in missing.items():
                for reason in reasons:
                    say(f"Claim {prefix}{number}: {in_english(reason)}")
        else:
            judged = {v.claim for v in current_verdicts(file.db, article.id) if v.label}
            bare = {c.number for c in claims if c.id not in judged and cases[c.number] == Case()}
            _say_together(missing, [number for number in bare if missing[number]], prefix)
    return count


def _say_together(
    missing: Mapping[int, Sequence[Reason]], untouched: Collection[int], prefix: str
) -> None:
    """Say once what several claims lack; those that nobody has touched lack all of it."""
    if untouched:
        noun = "1 claim has" if len(untouched) == 1 else f"{len(untouched)} claims have"
        say(f"{noun} no verdict: {numbers_phrase(untouched, prefix)}.")
    alike: dict[str, list[int]] = {}
    for number, reasons in missing.items():
        for reason in reasons if number not in untouched else ():
            alike.setdefault(in_english(reason), []).append(number)
    for words, numbers in alike.items():
        noun = "Claim" if len(numbers) == 1 else "Each of claims"
        say(f"{noun} {numbers_phrase(numbers, prefix)}: {words}")


def _say_complaints(file: ReviewFile) -> int:
    """Name the claims about which a complaint was upheld and at which nobody has looked since."""
    articles, count = article_records(file.db), 0
    for place, article in enumerate(articles, 1):
        again = complained_about(file, article.id)
        for claim in claim_records(file.db, article.id) if again else ():
            if claim.id in again and claim.is_open:
                count += 1
                name = f"{place}.{claim.number}" if len(articles) > 1 else str(claim.number)
                say(f"Claim {name}: A complaint about it was upheld. Look at it again.")
    return count


def _say_gaps(file: ReviewFile) -> bool:
    """Count what reports on the articles would list as missing, and tell whether anything is."""
    articles = article_records(file.db)
    found = [
        (f"{article.title}: " if len(articles) > 1 else "", gap)
        for article in articles
        for gap in find_gaps(build_report(file, article.id, file.clock))
        if gap.reason.code not in {"gap.checks_differ", "gap.complaints_upheld"}  # one by one
    ]
    for name, gap in found:
        say(f"{name}{in_english(gap.reason)} {see_claims(gap.claims)}".rstrip())
    return bool(found)


def _say_differences(file: ReviewFile) -> int:
    found = differences(file)
    names = {
        claim.id: claim.excerpt
        for article in article_records(file.db)
        for claim in claim_records(file.db, article.id)
    }
    for item in found:
        if item.first and item.second:
            say(
                f"To settle: “{names[item.claim]}”: {item.first.signed.name or 'the first'} says"
                f" {item.first.label_words}, {item.second.signed.name or 'the second'} says"
                f" {item.second.label_words}."
            )
    return len(found)


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("rule", type=click.Choice(RULES))
@click.option("--reason", required=True, help="Why the claim may do without it.")
@BY
def waive(review: Path, claim: str, rule: str, reason: str, by: str | None) -> None:
    """Let CLAIM do without a house rule; the waiver is signed."""
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            print_change(waive_rule(file, found.id, rule, reason), found.words)


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("who")
@click.option("--role", type=click.Choice(CONTACT_ROLES), default="claimant", show_default=True)
@click.option("--state", type=click.Choice(CONTACT_STATES), default="asked", show_default=True)
@click.option("--means", default="", help="Telephone, mail, in person, …")
@click.option("--when", metavar="TIME", help="When it was.")
@click.option("--note", default="", help="What was said.")
@BY
def contact(  # noqa: PLR0917
    review: Path,
    claim: str,
    who: str,
    role: str,
    state: str,
    means: str,
    when: str | None,
    note: str,
    by: str | None,
) -> None:
    """Note that WHO was asked about CLAIM."""
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        what = {"role": role, "state": state, "means": means, "note": note}
        if when:
            what["contacted_at"] = str(read_moment(when))
        with signed(file, by):
            print_change(log_contact(file, found.id, who, **what), found.words)


@click.command()
@REVIEW
@click.argument("claim")
@click.option("--not", "take_off", is_flag=True, help="Take the mark off again.")
@BY
def central(review: Path, claim: str, take_off: bool, by: str | None) -> None:  # noqa: FBT001
    """Mark CLAIM as one that the article stands or falls with."""
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            print_change(set_central(file, found.id, central=not take_off), found.words)


@click.command()
@REVIEW
@click.argument("claim")
@click.argument("label")
@click.option("--reasons", required=True, help="What decided it.")
@BY
def adjudicate(review: Path, claim: str, label: str, reasons: str, by: str | None) -> None:
    """Settle CLAIM, on which two checkers differ, with the label LABEL."""
    with open_for_writing(review) as file:
        found = claim_named(file, claim)
        with signed(file, by):
            print_change(settle(file, found.id, label, reasons), found.words)


def _percent(value: float | None) -> str:
    return "not known" if value is None else f"{value:.0%}"


def _figure(value: float | None) -> str:
    return "cannot be said" if value is None else f"{value:.2f}"
