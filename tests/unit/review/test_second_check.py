"""Two people, one claim: who sees what, where they differ, and how it is settled."""

import pytest

from workbench.errors import InvalidError
from workbench.review.reviewers import name_reviewer
from workbench.review.second_check import (
    adjudicate,
    agreement_in,
    compare,
    differences,
    visible_to,
)
from workbench.review.verdicts import clear_verdict, set_verdict
from workbench.store.queries import verdicts_of


@pytest.fixture
def checked(file, claims):
    """Two claims checked by Jo and by Ana, who differ on the second; a third by Jo alone."""
    jo = file.history.who
    for claim, label in zip(claims, ("true", "false", "true"), strict=True):
        set_verdict(file, claim, label, "Jo's reasons.")
    name_reviewer(file, "Ana Ruiz")
    for claim, label in zip(claims[:2], ("true", "misleading"), strict=True):
        set_verdict(file, claim, label, "Ana's reasons.", role="second")
    return jo, file.history.who


def test_until_both_are_in_each_sees_only_their_own(file, claims, checked):
    jo, ana = checked
    alone = verdicts_of(file.db, claims[2])
    assert visible_to(jo, alone) == alone
    assert visible_to(ana, alone) == ()
    assert visible_to(None, alone) == ()
    both = verdicts_of(file.db, claims[1])
    assert visible_to(jo, both) == visible_to(ana, both) == both


def test_a_verdict_taken_off_makes_the_check_blind_again(file, claims, checked):
    jo, _ = checked
    clear_verdict(file, claims[1], role="second")
    seen = visible_to(jo, verdicts_of(file.db, claims[1]))
    assert {verdict.role for verdict in seen} == {"first"}


def test_states_of_a_comparison(file, claims, checked):
    states = [compare(verdicts_of(file.db, claim)).state for claim in claims]
    assert states == ["agreed", "differs", "waiting"]
    assert [found.claim for found in differences(file)] == [claims[1]]
    assert compare(()).state == "waiting"


def test_a_difference_is_settled_with_reasons_and_a_name(file, claims, checked):
    with pytest.raises(InvalidError, match="needs reasons"):
        adjudicate(file, claims[1], "misleading", " ")
    file.history.who, ana = None, file.history.who
    with pytest.raises(InvalidError, match="needs a name"):
        adjudicate(file, claims[1], "misleading", "The gauge was read right.")
    file.history.who = ana
    adjudicate(file, claims[1], "misleading", "The gauge was read right.")
    settled = compare(verdicts_of(file.db, claims[1]))
    assert (settled.state, settled.final.rationale) == ("settled", "The gauge was read right.")
    assert (settled.first.signed.name, settled.second.signed.name) == ("Jo Okafor", "Ana Ruiz")
    assert differences(file) == ()


def test_what_does_not_differ_is_not_settled(file, claims, checked):
    for claim in (claims[0], claims[2]):
        with pytest.raises(InvalidError, match="nothing to settle"):
            adjudicate(file, claim, "true", "Because.")


def test_agreement_counts_the_claims_that_both_have_checked(file, claims, checked):
    found = agreement_in(file)
    assert (found.claims, found.percent) == (2, 0.5)
    assert found.kappa == pytest.approx(1 / 3)
    set_verdict(file, claims[2], "unproven", role="second")  # a label beside the order
    assert agreement_in(file).alpha is not None


def test_without_a_second_check_no_figure_is_made_up(file, claims):
    found = agreement_in(file)
    assert (found.claims, found.percent, found.kappa, found.alpha) == (0, None, None, None)
