"""House rules: what a claim must have before its verdict is final, and what one still lacks.

A desk sets its rules for a file; without rules nothing is asked.  A final verdict is refused while
a rule is not met, unless somebody waives that rule for that claim, with a reason and a name.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from urllib.parse import urlsplit

from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import Reason, because
from workbench.review.lookup import open_claim
from workbench.store.desk import contacts_of, waivers_of, work_of
from workbench.store.edits import Change
from workbench.store.evidence_queries import evidence_of
from workbench.store.file import ReviewFile
from workbench.store.images import read_row
from workbench.store.queries import verdicts_of
from workbench.store.records import EvidenceRecord, SourceRecord, VerdictRecord
from workbench.store.schema import PROJECT
from workbench.wording import in_english

RULES = ("sources", "independent", "claimant", "second_check", "reasons")
"""What can be asked of a claim, and waived."""

SPEAKING = frozenset({"supports", "contradicts", "mixed"})
"""Stances that say something about the claim; context alone carries no verdict."""

REACHED = frozenset({"asked", "answered", "declined", "no_answer"})
"""States of a contact that show that the claimant was given the chance to answer."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a desk asks of a claim; 0 and False ask nothing.

    ``primary_sources`` or, in their place, ``secondary_sources`` must speak to the claim; a central
    one needs ``independent_sources`` of different origin.
    """

    primary_sources: int = 0
    secondary_sources: int = 0
    independent_sources: int = 0
    claimant_contacted: bool = False
    second_check: bool = False
    reasons: bool = False


NO_RULES = Rules()

IFCN_LIKE = Rules(1, 3, 2, claimant_contacted=True, second_check=True, reasons=True)
"""One primary or three secondary sources, two independent ones for central claims, and the rest."""


@dataclass(frozen=True, slots=True)
class Case:
    """What there is about one claim that rules look at."""

    evidence: tuple[EvidenceRecord, ...] = ()
    first: VerdictRecord | None = None
    second: VerdictRecord | None = None
    reasons: str = ""
    central: bool = False
    claimant_contacted: bool = False
    waived: frozenset[str] = frozenset()


def lacks(case: Case, rules: Rules) -> tuple[Reason, ...]:
    """Return what *case* still lacks under *rules*; a reason's code is ``lacks.`` and the rule."""
    found = (
        _sources(case, rules),
        _independent(case, rules),
        because("lacks.claimant")
        if rules.claimant_contacted and not case.claimant_contacted
        else None,
        because("lacks.second_check") if rules.second_check and not _checked_twice(case) else None,
        because("lacks.reasons") if rules.reasons and not case.reasons.strip() else None,
    )
    named = zip(RULES, found, strict=True)
    return tuple(reason for rule, reason in named if reason and rule not in case.waived)


def origin(source: SourceRecord) -> str:
    """Return what tells where a source comes from: two of one publisher are one origin."""
    host = (urlsplit(source.address).hostname or "").removeprefix("www.")
    said = source.publisher or source.author or host or source.citation or source.title
    return " ".join(said.casefold().split())


def set_rules(file: ReviewFile, rules: Rules) -> Change:
    """Choose the house rules of the file.

    Raises:
        InvalidError: A number is below nothing or beyond sense.
    """
    if not all(0 <= int(value) <= 99 for value in asdict(rules).values()):
        raise InvalidError("These numbers make no rule.", hint="Give numbers from 0 to 99.")
    with file.history.edit(because("set_rules")) as edit:
        columns = {name: int(value) for name, value in asdict(rules).items()}
        if columns != asdict(rules_of(file)):
            edit.put("house_rules", PROJECT, **columns, reviewer=edit.by, at=edit.at)
    return edit.change


def rules_of(file: ReviewFile) -> Rules:
    """Return the house rules of the file; none of them asks anything until they are set."""
    row = read_row(file.db, "house_rules", PROJECT)
    if row is None:
        return NO_RULES
    numbers, marks = fields(Rules)[:3], fields(Rules)[3:]
    return Rules(*(row[n.name] for n in numbers), *(bool(row[m.name]) for m in marks))


def waive_rule(file: ReviewFile, claim: str, rule: str, reason: str) -> Change:
    """Let a claim do without a rule; whoever is working signs for it.

    Raises:
        NotFoundError: The claim is no longer in the review.
        InvalidError: There is no such rule, no reason, nobody is named, or it is waived already.
    """
    found = open_claim(file, claim)
    if rule not in RULES:
        raise InvalidError(f"There is no rule “{rule[:40]}”.", hint=f"Rules: {', '.join(RULES)}.")
    if not reason.strip() or len(reason) > 5000:
        raise InvalidError("A waiver needs a reason.", hint="Say in a sentence why.")
    if rule in {waiver.rule for waiver in waivers_of(file.db, claim)}:
        raise InvalidError("This rule is waived for this claim already.", hint="Nothing to do.")
    with file.history.edit(because("waive_rule", number=found.number, rule=rule)) as edit:
        if edit.by is None:
            raise InvalidError("A waiver needs a name.", hint="Say who is working first.")
        signed = {"reviewer": edit.by, "at": edit.at}
        edit.put("waiver", random_id(), claim=claim, rule=rule, reason=reason.strip(), **signed)
    return edit.change


def withdraw_waiver(file: ReviewFile, waiver: str) -> Change:
    """Ask for a rule again that was waived.

    Raises:
        NotFoundError: The waiver is not in the review.
    """
    row = read_row(file.db, "waiver", waiver)
    if row is None:
        raise NotFoundError("That waiver is not in this review.", hint="It may be withdrawn.")
    with file.history.edit(because("withdraw_waiver", rule=row["rule"])) as edit:
        edit.drop("waiver", waiver)
    return edit.change


def case_of(file: ReviewFile, claim: str, reasons: str | None = None) -> Case:
    """Return what there is about a claim; *reasons* are those about to be given, if any."""
    given = verdicts_of(file.db, claim)
    first, second = _current(given, "first"), _current(given, "second")
    final = _current(given, "final")
    told = [verdict.rationale for verdict in (final, first) if verdict]
    return Case(
        evidence_of(file.db, claim),
        first,
        second,
        next(iter(told), "") if reasons is None else reasons,
        work_of(file.db, claim).central,
        any(
            contact.role == "claimant" and contact.state in REACHED
            for contact in contacts_of(file.db, claim)
        ),
        frozenset(waiver.rule for waiver in waivers_of(file.db, claim)),
    )


def claim_lacks(file: ReviewFile, claim: str) -> tuple[Reason, ...]:
    """Return what a claim still lacks under the rules of the file."""
    rules = rules_of(file)
    return () if rules == NO_RULES else lacks(case_of(file, claim), rules)


def refuse_unmet(file: ReviewFile, claim: str, reasons: str) -> None:
    """Raise InvalidError if a final verdict with *reasons* would break a house rule."""
    rules = rules_of(file)
    missing = () if rules == NO_RULES else lacks(case_of(file, claim, reasons), rules)
    if missing:
        raise InvalidError(
            f"This verdict cannot be final yet. {' '.join(in_english(item) for item in missing)}",
            hint="Meet the house rules, or waive one with a reason and a name.",
        )


def _sources(case: Case, rules: Rules) -> Reason | None:
    spoke = {item.source.id: item.source for item in case.evidence if item.stance in SPEAKING}
    primary = sum(source.primary_source for source in spoke.values())
    wanted = rules.primary_sources, rules.secondary_sources
    if 0 < wanted[0] <= primary or 0 < wanted[1] <= len(spoke) or not any(wanted):
        return None
    code = "lacks.sources" if all(wanted) else "lacks.primary" if wanted[0] else "lacks.secondary"
    others = len(spoke) - primary
    return because(code, primary=wanted[0], secondary=wanted[1], have=primary, others=others)


def _independent(case: Case, rules: Rules) -> Reason | None:
    origins = {origin(item.source) for item in case.evidence if item.stance in SPEAKING}
    if not case.central or len(origins) >= rules.independent_sources:
        return None
    return because("lacks.independent", wanted=rules.independent_sources, have=len(origins))


def _checked_twice(case: Case) -> bool:
    """Tell whether somebody other than the first checker has given a second verdict."""
    if case.first is None or case.second is None:
        return False
    return case.first.signed.reviewer != case.second.signed.reviewer


def _current(given: Sequence[VerdictRecord], role: str) -> VerdictRecord | None:
    """Return the newest verdict of *role* with a label, or None if it was taken off."""
    told = [verdict for verdict in given if verdict.role == role]
    return told[-1] if told and told[-1].label is not None else None
