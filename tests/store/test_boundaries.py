"""Where Ctrl+Z stops: at a name under a check, and at another person's work."""

import pytest

from workbench.errors import InvalidError, UndoStopsError
from workbench.review.reviewers import greet, name_reviewer
from workbench.review.signoff import sign_off, withdraw_sign_off
from workbench.review.verdicts import set_verdict
from workbench.store.boundaries import OVER
from workbench.store.signoffs import sign_offs_of
from workbench.store.verify import verify


def labels(file):
    return [label for (label,) in file.db.execute("select label from current_verdict")]


@pytest.fixture
def jos(file, claims):
    """A review in which Jo has given a verdict and Ana works now."""
    set_verdict(file, claims[0], "false")
    jo = file.history.who
    name_reviewer(file, "Ana Perez")
    return jo


def test_undo_stops_at_another_persons_edit_and_says_whose(file, claims, jos):
    set_verdict(file, claims[1], "true")
    file.history.undo()
    planned = file.history.plan_undo()
    assert (planned.entry.label.code, planned.entry.reviewer_name) == ("name_reviewer", "Jo Okafor")
    with pytest.raises(UndoStopsError, match=r"by Jo Okafor, of Mon 2 Mar 2026, 09:\d\d UTC"):
        file.history.undo()
    assert labels(file) == ["false"]


def test_they_may_undo_it_themselves(file, claims, jos):
    greet(file, "Jo Okafor")
    file.history.undo()
    file.history.who = jos
    file.history.undo()
    assert labels(file) == []


def test_force_goes_on_and_the_ledger_says_over_whom(file, claims, jos):
    set_verdict(file, claims[1], "true")
    greet(file, "Jo Okafor")
    file.history.undo(force=True)
    undone = file.history.last
    assert (undone.kind, undone.reviewer_name, undone.label[OVER]) == (
        "undo",
        "Jo Okafor",
        "Ana Perez",
    )
    assert labels(file) == ["false"]
    assert verify(file.db).faults == ()


def test_redo_stops_at_what_another_took_back(file, claims):
    name_reviewer(file, "Ana Perez")
    greet(file, "Jo Okafor")
    set_verdict(file, claims[0], "false")
    file.history.undo()
    greet(file, "Ana Perez")
    assert file.history.plan_redo().stop.code == "redo.anothers"
    with pytest.raises(UndoStopsError, match="Jo Okafor took that back"):
        file.history.redo()
    file.history.redo(force=True)
    assert labels(file) == ["false"]


def test_undo_stops_at_a_sign_off_even_ones_own(file, article, claims):
    set_verdict(file, claims[0], "true")
    sign_off(file, article, "editor")
    with pytest.raises(UndoStopsError, match="Jo Okafor signed off on Mon 2 Mar 2026, 09:00 UTC"):
        file.history.undo()
    assert len(sign_offs_of(file.db, article)) == 1
    file.history.undo(force=True)
    assert sign_offs_of(file.db, article) == ()
    assert file.history.last.kind == "undo"
    file.history.undo()
    assert labels(file) == []


def test_a_sign_off_that_was_withdrawn_still_stops_it(file, article, claims):
    sign_off(file, article, "editor")
    withdraw_sign_off(file, sign_offs_of(file.db, article)[0].id)
    file.history.undo()  # one's own withdrawal
    with pytest.raises(UndoStopsError):
        file.history.undo()


def test_whoever_works_without_a_name_stops_where_several_people_work(file, claims):
    set_verdict(file, claims[0], "false")
    file.history.who = None
    assert file.history.plan_undo().stop is None
    file.history.undo()
    file.history.redo()
    name_reviewer(file, "Ana Perez")
    set_verdict(file, claims[1], "false")
    file.history.who = None
    with pytest.raises(UndoStopsError, match="Say who is working first"):
        file.history.undo()
    with pytest.raises(InvalidError, match="needs a name"):
        file.history.undo(force=True)


def test_what_nobody_signed_is_everybodys(file, claims):
    file.history.who = None
    set_verdict(file, claims[0], "false")
    greet(file, "Jo Okafor")
    file.history.undo()
    assert labels(file) == []
