"""Names under an article's check, and what was done to it since."""

import pytest

from workbench.errors import InvalidError, NotFoundError
from workbench.review.reviewers import name_reviewer
from workbench.review.signoff import sign_off, withdraw_sign_off
from workbench.review.verdicts import set_verdict
from workbench.store.ledger import head_of
from workbench.store.signoffs import sign_offs_of
from workbench.store.verify import verify


def test_a_sign_off_names_who_as_what_and_the_head_of_the_ledger(file, article, claims):
    set_verdict(file, claims[0], "true")
    head = head_of(file.db)
    assert sign_off(file, article, "editor", " Read twice. ").about("article") == {article}
    (found,) = sign_offs_of(file.db, article)
    assert (found.signed.name, found.role, found.note) == ("Jo Okafor", "editor", "Read twice.")
    assert (found.head, found.edits_since) == (head, 0)
    assert verify(file.db, found.head).faults == ()


def test_what_is_done_after_it_is_counted_and_undoing_counts_too(file, article, claims):
    sign_off(file, article, "checker")
    name_reviewer(file, "Ana Ruiz")
    set_verdict(file, claims[0], "true")
    assert sign_offs_of(file.db, article)[0].edits_since == 1
    file.history.undo()
    assert sign_offs_of(file.db, article)[0].edits_since == 2


def test_nobody_signs_twice_for_the_same_but_may_after_a_change(file, article, claims):
    sign_off(file, article, "checker")
    with pytest.raises(InvalidError, match="as it stands"):
        sign_off(file, article, "checker")
    sign_off(file, article, "editor")
    set_verdict(file, claims[0], "true")
    sign_off(file, article, "checker")
    assert [one.role for one in sign_offs_of(file.db, article)] == ["checker", "editor", "checker"]


def test_a_sign_off_needs_a_name_and_a_role_and_can_be_taken_back(file, article):
    with pytest.raises(InvalidError, match="no role"):
        sign_off(file, article, "cat")
    with pytest.raises(NotFoundError):
        sign_off(file, "gone", "editor")
    who, file.history.who = file.history.who, None
    with pytest.raises(InvalidError, match="needs a name"):
        sign_off(file, article, "editor")
    file.history.who = who
    sign_off(file, article, "editor")
    (found,) = sign_offs_of(file.db, article)
    withdraw_sign_off(file, found.id)
    assert sign_offs_of(file.db, article) == ()
    with pytest.raises(NotFoundError):
        withdraw_sign_off(file, found.id)
