"""Two people at one claim: asked, blind, different, settled; and the rules of the house."""

from PySide6.QtWidgets import QApplication

from workbench.review.rules import Rules, set_rules
from workbench.store.queries import verdicts_of


def dialog():
    return QApplication.activeModalWidget()


def be(reviewer, name):
    reviewer.window.claims.name_now(name, "")


def inspector(reviewer):
    return reviewer.window.desk.inspector


def test_a_claim_is_checked_twice_and_the_difference_is_settled(wire):
    wire.press("1", "R")
    wire.type("The log says so.")
    wire.press("Esc", "O")
    wire.type("Jo Okafor")
    wire.press("Return")
    assert dialog() is None
    assert (
        wire.message == "Asked of Jo Okafor. Jo Okafor cannot see your verdict until both are in."
    )
    assert wire.here.claim.label == "true"

    be(wire, "Jo Okafor")
    assert wire.here.claim.label is None
    assert inspector(wire).reasons.toPlainText() == ""
    assert wire.window.desk.claims.model.rows[0].verdict == ""
    assert "Asked of you" in inspector(wire).second.told.text()
    wire.press("5")
    assert inspector(wire).second.told.text() == "The two reviewers differ."
    assert wire.here.case().check.first.rationale == "The log says so."
    given = verdicts_of(wire.window.bench.file.db, wire.here.claim_id)
    assert {one.role: one.label for one in given} == {"first": "true", "second": "false"}

    be(wire, "Ed Editor")
    wire.press("Shift+O")
    asked = dialog()
    wire.press("4")
    asked.reasons.setFocus()
    wire.type("The log was read right, the word was not.")
    wire.press("Ctrl+Return")
    assert dialog() is None
    assert wire.here.claim.label == "misleading"
    assert "Ed Editor settled it: Misleading" in inspector(wire).second.told.text()
    wire.press("Ctrl+Z")
    assert wire.here.case().check.state == "differs"


def test_the_first_checker_is_not_asked_and_a_verdict_comes_first(wire):
    wire.press("O")
    assert dialog() is None
    assert wire.message.startswith("There is no verdict to check yet.")
    wire.press("1", "O")
    wire.type("Ada Moss")
    wire.press("Return")
    assert "somebody else" in dialog().aside.text()
    wire.press("Esc")


def test_a_verdict_is_final_when_the_rules_are_met_or_waived(wire):
    wire.window.bench.do(set_rules, Rules(1, 3, reasons=True))
    wire.press("1", "Shift+Return")
    assert "cannot be final yet" in wire.message
    states = [line.state for line in wire.here.case().rules]
    assert states == ["lacking", "lacking"]
    wire.press("R")
    wire.type("Seen in the log.")
    wire.press("Esc", "Shift+W")
    dialog().words.setFocus()
    wire.type("Nobody else was there.")
    wire.press("Ctrl+Return")
    assert dialog() is None
    assert [line.state for line in wire.here.case().rules] == ["waived", "met"]
    wire.press("Shift+Return")
    assert wire.here.case().check.final.label == "true"


def test_marks_and_comments_are_set_by_key_and_undone(wire):
    wire.press("C")
    assert wire.here.case().work.central
    assert wire.message == "Claim 1 is central."
    wire.press("I")
    assert inspector(wire).head.state.text() == "In progress"
    wire.press("I", "C")
    assert not inspector(wire).head.marks.isVisible()
    wire.press("Shift+C")
    wire.type("Ask the harbour office first.")
    wire.press("Ctrl+Return")
    assert [one.text for one in wire.here.case().talk.comments] == ["Ask the harbour office first."]
    wire.press("Ctrl+Z")
    assert wire.here.case().talk.comments == ()


def test_who_is_working_is_told_and_can_be_another_person_and_nobody_is_asked(wire):
    wire.press("1", "O")
    wire.type("Jo Okafor")
    wire.press("Return")
    inspector(wire).second.withdraw.click()
    assert wire.here.case().work.assigned is None
    assert "Ada Moss" in wire.window.commands["who"].text()
    wire.window.commands["who"].trigger()
    dialog().name.selectAll()
    wire.type("Jo Okafor")
    wire.press("Return", "Return")  # the first one takes the name that is offered
    assert "Jo Okafor" in wire.window.commands["who"].text()
    wire.press("J", "2")
    assert wire.here.claim.verdict.signed.name == "Jo Okafor"


def test_where_the_house_asks_for_two_checks_the_next_reviewer_is_blind_without_being_asked(wire):
    wire.window.bench.do(set_rules, Rules(second_check=True))
    wire.press("1", "Up")
    claim = wire.here.claim_id
    assert wire.here.claim.label == "true"
    be(wire, "Jo Okafor")
    assert wire.here.claim_id == claim
    assert wire.here.claim.label is None
    assert wire.here.case().check.first is None
    wire.press("5")
    given = verdicts_of(wire.window.bench.file.db, claim)
    assert {one.role: one.label for one in given} == {"first": "true", "second": "false"}


def test_all_decided_names_what_waits_for_a_second_check(wire):
    total = len(wire.claims)
    for _ in range(total):
        wire.press("1", "Return")
    assert wire.message == f"All {total} claims decided."
    wire.press("O")
    wire.type("Jo Okafor")
    wire.press("Return", "Return")
    assert wire.message == f"All {total} claims decided. 1 waits for a second check."


def test_a_claim_is_given_to_somebody_until_a_day_and_taken_back(wire):
    wire.press("Shift+G")
    wire.type("Jo Okafor")
    dialog().due.setFocus()
    wire.type("27 foo 2026")
    assert not dialog().primary.isEnabled()
    dialog().due.clear()
    wire.type("27 Nov 2026")
    wire.press("Return")
    assert dialog() is None
    assert inspector(wire).head.state.text() == "Given to Jo Okafor until Fri 27 Nov 2026"
    wire.press("Shift+G")
    assert dialog().due.text() == "27 Nov 2026"
    wire.press("Alt+B")
    wire.wait(lambda: wire.here.case().work.assigned is None)
    assert dialog() is None
    assert not inspector(wire).head.state.isVisible()
    wire.press("Ctrl+Z")
    assert wire.here.case().work.due == "2026-11-27"
