"""What stands around the verdict on one claim, read when the claim is shown.

House rules, the second check, the state of the work, and what people said about it.  All of it
is what whoever is working may see.
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.days import day_words
from workbench.review import rules
from workbench.review.presets import Scale
from workbench.review.rules import NO_RULES, RULES, Rules, lacks
from workbench.review.second_check import Comparison, compare
from workbench.review.second_reader import role_of, seen_by
from workbench.store.captures import CaptureRecord
from workbench.store.desk import (
    CommentRecord,
    ContactRecord,
    CorrectionRecord,
    QueryRecord,
    WaiverRecord,
    WorkRecord,
)
from workbench.store.records import EvidenceRecord, VerdictRecord
from workbench.wording import catalogue, say

_SOURCES = ("lacks.sources", "lacks.primary", "lacks.secondary")
_ASKED = {
    "primary_or_secondary": QT_TRANSLATE_NOOP(
        "case", "{primary} primary, or {secondary} secondary"
    ),
    "primary": QT_TRANSLATE_NOOP("case", "{primary} primary sources"),
    "secondary": QT_TRANSLATE_NOOP("case", "{secondary} sources"),
    "independent": QT_TRANSLATE_NOOP("case", "{independent} of different origin"),
    "claimant": QT_TRANSLATE_NOOP("case", "claimant asked"),
    "second_check": QT_TRANSLATE_NOOP("case", "checked by two people"),
    "reasons": QT_TRANSLATE_NOOP("case", "reasons given"),
}


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A house rule on one claim: what it asks, what is lacking, and who waived it if anybody did.

    ``state`` is ``met``, ``lacking`` or ``waived``.
    """

    rule: str
    state: str
    asks: str
    lacking: str = ""
    waiver: WaiverRecord | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """The two checks as one reader may see them.

    ``role`` is that of the reader's own verdict.  ``state`` is ``none``, ``asked`` (of somebody
    else), ``asked_me``, ``mine_in`` (the reader's own is in, the other is not), ``agreed``,
    ``differs`` or ``settled``.  ``first`` and ``second`` are None where they may not be seen.
    """

    role: str
    state: str
    asked: str
    first: VerdictRecord | None = None
    second: VerdictRecord | None = None
    final: VerdictRecord | None = None

    @property
    def acts_on(self) -> str:
        """Return the role of the verdict that is shown, which the verdict keys change."""
        if self.role == "second" and self.state != "settled":
            return "second"
        return "final" if self.final is not None else "first"


@dataclass(frozen=True, slots=True)
class Talk:
    """What people said about a claim, to each other, to others and after publication."""

    comments: tuple[CommentRecord, ...] = ()
    queries: tuple[QueryRecord, ...] = ()
    contacts: tuple[ContactRecord, ...] = ()
    corrections: tuple[CorrectionRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """Everything around the verdict on one claim."""

    claim: str
    work: WorkRecord
    check: Check
    scale: Scale
    rules: tuple[RuleLine, ...] = ()
    talk: Talk = Talk()
    copies: tuple[tuple[str, CaptureRecord], ...] = ()
    """The copies that evidence rests on, by the evidence."""
    misquoted: frozenset[str] = frozenset()
    """Evidence whose quote is not in its copy."""

    def copy_of(self, evidence: str) -> CaptureRecord | None:
        """Return the copy a piece of evidence rests on, if there is one."""
        return dict(self.copies).get(evidence)


@dataclass(frozen=True, slots=True)
class Given:
    """What a case is made from: who looks, what was given on the claim, and the house rules."""

    who: str | None
    verdicts: tuple[VerdictRecord, ...]
    evidence: tuple[EvidenceRecord, ...]
    asked: str
    rules: Rules
    waivers: tuple[WaiverRecord, ...]


def case_from(given: Given, work: WorkRecord, scale: Scale, talk: Talk) -> Case:
    """Return what stands around the verdict on a claim, for the eyes of whoever is working."""
    rules = rule_lines(given, work, talk.contacts)
    return Case(work.claim, work, check_of(given, work), scale, rules, talk)


def asks_twice(rules: Rules, waivers: tuple[WaiverRecord, ...]) -> bool:
    """Tell whether house rules ask for two checks of a claim with these *waivers*."""
    return rules.second_check and all(one.rule != "second_check" for one in waivers)


def check_of(given: Given, work: WorkRecord) -> Check:
    """Return the two checks as whoever is working may see them."""
    found = compare(given.verdicts)
    ruled = asks_twice(given.rules, given.waivers)
    role = role_of(given.who, given.verdicts, work.assigned, ruled=ruled)
    if found.state != "waiting":
        return Check(role, found.state, given.asked, found.first, found.second, found.final)
    seen = compare(seen_by(given.who, given.verdicts, work.assigned, ruled=ruled))
    return _waiting(role, given.asked, found, seen.first)


def _waiting(role: str, asked: str, found: Comparison, first: VerdictRecord | None) -> Check:
    """Return two checks of which one is not in: the other one is hidden from its reader."""
    if role == "second":
        state = "mine_in" if found.second else "asked_me"
        return Check(role, state, asked, None, found.second, found.final)
    is_asked = bool(asked) and found.first is not None
    return Check(role, "asked" if is_asked else "none", asked, first, None, found.final)


def rule_lines(
    given: Given, work: WorkRecord, contacts: tuple[ContactRecord, ...]
) -> tuple[RuleLine, ...]:
    """Return the house rules that ask something of a claim, in the order of the table."""
    if given.rules == NO_RULES:
        return ()
    waivers = {waiver.rule: waiver for waiver in given.waivers}
    lacking = {
        _rule_of(reason.code): say(reason, catalogue(), _reasons, day_words)
        for reason in lacks(_ruled(given, work, contacts), given.rules)
    }
    lines = []
    for rule in RULES:
        asks = _asks(rule, given.rules, central=work.central)
        if asks:
            state = "waived" if rule in waivers else "lacking" if rule in lacking else "met"
            lines.append(RuleLine(rule, state, asks, lacking.get(rule, ""), waivers.get(rule)))
    return tuple(lines)


def _ruled(given: Given, work: WorkRecord, contacts: tuple[ContactRecord, ...]) -> rules.Case:
    """Return what the house rules look at, as if nothing were waived."""
    found = compare(given.verdicts)
    reasons = [one.rationale for one in (found.final, found.first) if one is not None]
    return rules.Case(
        given.evidence,
        found.first,
        found.second,
        next(iter(reasons), ""),
        work.central,
        any(one.role == "claimant" and one.state in rules.REACHED for one in contacts),
    )


def _asks(rule: str, asked: Rules, *, central: bool) -> str:
    """Return what *rule* asks of a claim, in words, or nothing if it asks nothing."""
    on = {
        "sources": bool(asked.primary_sources or asked.secondary_sources),
        "independent": central and bool(asked.independent_sources),
        "claimant": asked.claimant_contacted,
        "second_check": asked.second_check,
        "reasons": asked.reasons,
    }
    if not on[rule]:
        return ""
    key = rule
    if rule == "sources":
        both = asked.primary_sources and asked.secondary_sources
        key = "primary" if asked.primary_sources else "secondary"
        key = "primary_or_secondary" if both else key
    return _tr(str(_ASKED[key])).format(
        primary=asked.primary_sources,
        secondary=asked.secondary_sources,
        independent=asked.independent_sources,
    )


def _rule_of(code: str) -> str:
    return "sources" if code in _SOURCES else code.removeprefix("lacks.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("case", words)


def _reasons(sentence: str) -> str:
    return QCoreApplication.translate("reasons", sentence)
