"""Work on a claim: central, in progress, withdrawn, given to somebody; and who was asked."""

import pytest

from workbench.errors import InvalidError, NotFoundError
from workbench.review.work import (
    assign_claim,
    edit_contact,
    log_contact,
    set_central,
    set_state,
)
from workbench.store.desk import contacts_of, work_in, work_of


def test_a_claim_is_marked_and_given_to_somebody(file, article, claims):
    jo = file.history.who
    assert set_central(file, claims[0]).about("claim") == {claims[0]}
    set_state(file, claims[0], "in_progress")
    assign_claim(file, claims[0], jo, due="2026-03-05")
    found = work_of(file.db, claims[0])
    assert (found.central, found.state) == (True, "in_progress")
    assert (found.assigned, found.due) == (jo, "2026-03-05")
    assert work_in(file.db, article) == {claims[0]: found}
    assert not set_central(file, claims[0]).touched
    assign_claim(file, claims[0], None)
    set_state(file, claims[0], "")
    assert (work_of(file.db, claims[0]).state, work_of(file.db, claims[0]).due) == ("", None)
    for _ in range(5):
        file.history.undo()
    assert work_in(file.db, article) == {}


def test_what_makes_no_sense_is_refused(file, claims):
    with pytest.raises(InvalidError, match="no state"):
        set_state(file, claims[0], "asleep")
    with pytest.raises(NotFoundError, match="no such reviewer"):
        assign_claim(file, claims[0], "gone")
    with pytest.raises(InvalidError, match="not a date"):
        assign_claim(file, claims[0], None, due="soon")
    with pytest.raises(NotFoundError):
        set_central(file, "gone")


def test_who_was_asked_is_noted_and_what_came_of_it(file, claims):
    log_contact(
        file, claims[0], " The mayor ", means="mail", contacted_at="2026-03-02T09:00Z", note="Q1"
    )
    (found,) = contacts_of(file.db, claims[0])
    assert (found.who, found.role, found.state) == ("The mayor", "claimant", "asked")
    edit_contact(file, found.id, state="answered", note="He stands by it.")
    (found,) = contacts_of(file.db, claims[0])
    assert (found.state, found.note, found.means) == ("answered", "He stands by it.", "mail")
    assert found.signed.name == "Jo Okafor"


@pytest.mark.parametrize(
    ("what", "match"),
    [
        ({"who": " "}, "who was asked"),
        ({"who": "x", "role": "cat"}, "no role"),
        ({"who": "x", "state": "cross"}, "no state"),
        ({"who": "x", "contacted_at": "lately"}, "not a date"),
    ],
)
def test_a_contact_that_makes_no_sense_is_refused(file, claims, what, match):
    with pytest.raises(InvalidError, match=match):
        log_contact(file, claims[0], **what)
    with pytest.raises(NotFoundError):
        edit_contact(file, "gone", state="answered")
    assert contacts_of(file.db, claims[0]) == ()
