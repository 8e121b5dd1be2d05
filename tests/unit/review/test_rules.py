"""House rules: what a claim lacks, when a verdict can be final, and who may waive what."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import InvalidError, NotFoundError
from workbench.review.evidence import add_evidence
from workbench.review.reviewers import name_reviewer
from workbench.review.rules import (
    IFCN_LIKE,
    NO_RULES,
    RULES,
    Case,
    Rules,
    claim_lacks,
    lacks,
    rules_of,
    set_rules,
    waive_rule,
    withdraw_waiver,
)
from workbench.review.verdicts import set_verdict
from workbench.review.work import edit_contact, log_contact, set_central
from workbench.store.desk import contacts_of, waivers_of
from workbench.store.records import EvidenceRecord, Signature, SourceRecord, VerdictRecord

ANA, JO = Signature("a", "Ana Ruiz"), Signature("j", "Jo Okafor")


def source(name, *, primary=False, publisher=""):
    given = (name, name, publisher, "", None, "", "", "", "", primary, "", False, "", JO)
    return SourceRecord(*given)


def item(of, stance="supports"):
    return EvidenceRecord(f"e-{of.id}", "c", 1, stance, of, "", "", "", None, None, JO)


def verdict(role, by):
    return VerdictRecord(role, "c", role, "desk.1", "true", "True", "", by)


FULL = Case(
    (item(source("log", primary=True)), item(source("paper"))),
    verdict("first", JO),
    verdict("second", ANA),
    "Because.",
    central=True,
    claimant_contacted=True,
)


def codes(case, rules=IFCN_LIKE):
    return [reason.code.removeprefix("lacks.") for reason in lacks(case, rules)]


def test_a_claim_with_everything_lacks_nothing_and_one_with_nothing_lacks_all():
    assert codes(FULL) == []
    assert codes(Case(central=True)) == [
        "sources",
        "independent",
        "claimant",
        "second_check",
        "reasons",
    ]
    assert codes(Case(central=True), NO_RULES) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"evidence": (item(source("a")), item(source("b")))}, "sources"),
        ({"claimant_contacted": False}, "claimant"),
        ({"second": None}, "second_check"),
        ({"second": verdict("second", JO)}, "second_check"),
        ({"reasons": " \n"}, "reasons"),
        ({"evidence": (item(source("log", primary=True)),)}, "independent"),
    ],
)
def test_each_rule_is_missed_by_itself_and_can_be_waived(change, code):
    case = replace(FULL, **change)
    assert codes(case) == [code]
    assert codes(replace(case, waived=frozenset({code}))) == []


def test_three_secondary_sources_stand_for_a_primary_one():
    three = tuple(item(source(name)) for name in "abc")
    assert codes(replace(FULL, evidence=three)) == []
    assert codes(replace(FULL, evidence=(*three[:2], three[1]))) == ["sources"]


def test_a_source_that_gives_only_context_carries_no_verdict():
    context = (item(source("log", primary=True), "context"), item(source("paper")))
    assert codes(replace(FULL, evidence=context)) == ["sources", "independent"]


def test_two_papers_of_one_publisher_are_one_origin():
    one_house = (
        item(source("log", primary=True, publisher="River  Board")),
        item(source("report", publisher="river board")),
    )
    assert codes(replace(FULL, evidence=one_house)) == ["independent"]
    assert codes(replace(FULL, evidence=one_house, central=False)) == []


@given(st.sets(st.sampled_from(RULES)), st.integers(0, 3), st.booleans())
def test_more_can_never_lack_more(waived, count, central):
    some = replace(FULL, evidence=FULL.evidence[:count], central=central, second=None)
    more = replace(some, waived=frozenset(waived))
    assert set(codes(more)) <= set(codes(some))
    assert set(codes(replace(some, second=FULL.second))) <= set(codes(some))


def test_the_rules_of_a_file_are_kept_and_undone(file):
    assert rules_of(file) == NO_RULES
    set_rules(file, IFCN_LIKE)
    assert rules_of(file) == IFCN_LIKE
    assert not set_rules(file, IFCN_LIKE).touched
    file.history.undo()
    assert rules_of(file) == NO_RULES
    with pytest.raises(InvalidError, match="no rule"):
        set_rules(file, Rules(primary_sources=-1))


def test_a_verdict_is_final_only_when_the_rules_are_met(file, claims):
    set_rules(file, IFCN_LIKE)
    claim = claims[0]
    set_central(file, claim)
    with pytest.raises(InvalidError, match="needs 1 primary or 3 secondary"):
        set_verdict(file, claim, "true", "The log.", role="final")
    add_evidence(file, claim, "supports", title="Log", publisher="Board", primary_source=True)
    add_evidence(file, claim, "supports", title="Gazette", publisher="Gazette")
    set_verdict(file, claim, "true", "The log.")
    log_contact(file, claim, "The mayor", role="claimant", state="unreachable")
    assert [r.code for r in claim_lacks(file, claim)] == ["lacks.claimant", "lacks.second_check"]
    edit_contact(file, contacts_of(file.db, claim)[0].id, state="no_answer")
    name_reviewer(file, "Ana Ruiz")
    set_verdict(file, claim, "true", role="second")
    assert claim_lacks(file, claim) == ()
    with pytest.raises(InvalidError, match="reasons"):
        set_verdict(file, claim, "true", "", role="final")
    assert set_verdict(file, claim, "true", "The log.", role="final").touched


def test_a_waiver_has_a_reason_and_a_name(file, claims):
    set_rules(file, Rules(second_check=True))
    with pytest.raises(InvalidError, match="needs a reason"):
        waive_rule(file, claims[0], "second_check", "  ")
    with pytest.raises(InvalidError, match="no rule"):
        waive_rule(file, claims[0], "coffee", "None left.")
    who, file.history.who = file.history.who, None
    with pytest.raises(InvalidError, match="needs a name"):
        waive_rule(file, claims[0], "second_check", "Night shift, one of us.")
    file.history.who = who
    waive_rule(file, claims[0], "second_check", "Night shift, one of us.")
    (waiver,) = waivers_of(file.db, claims[0])
    assert (waiver.signed.name, waiver.reason) == ("Jo Okafor", "Night shift, one of us.")
    with pytest.raises(InvalidError, match="already"):
        waive_rule(file, claims[0], "second_check", "Again.")
    set_verdict(file, claims[0], "true", role="final")
    with pytest.raises(InvalidError, match="somebody else"):
        set_verdict(file, claims[1], "true", role="final")
    withdraw_waiver(file, waiver.id)
    assert waivers_of(file.db, claims[0]) == ()
    with pytest.raises(NotFoundError):
        withdraw_waiver(file, waiver.id)
