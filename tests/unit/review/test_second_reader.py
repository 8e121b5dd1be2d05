"""Asking somebody for a second look, and what they are shown meanwhile."""

import pytest

from workbench.errors import InvalidError, NotFoundError
from workbench.review.reviewers import name_reviewer
from workbench.review.second_reader import (
    ask_second_check,
    role_of,
    shown_to,
    withdraw_second_check,
)
from workbench.review.verdicts import set_verdict
from workbench.store.desk import work_of
from workbench.store.queries import verdicts_of


@pytest.fixture
def asked(file, claims):
    """A claim that Jo found false and that Ana was asked to check again."""
    set_verdict(file, claims[0], "false", "The log says so.")
    ask_second_check(file, claims[0], " Ana  Ruiz ")
    return claims[0], file.history.who, work_of(file.db, claims[0]).assigned


def test_a_new_name_is_added_and_does_not_work_yet(file, asked):
    _, jo, ana = asked
    assert ana not in {None, jo}
    assert file.history.who == jo
    name_reviewer(file, "ana ruiz")
    assert file.history.who == ana


def test_the_second_reader_is_shown_nothing_until_their_own_is_in(file, asked):
    claim, jo, ana = asked
    given = verdicts_of(file.db, claim)
    assert (role_of(jo, given, ana), role_of(ana, given, ana)) == ("first", "second")
    assert role_of(None, given, ana) == "first"
    assert shown_to(jo, given, ana).label == "false"
    assert shown_to(ana, given, ana) is None
    file.history.who = ana
    set_verdict(file, claim, "true", "Read another way.", role="second")
    given = verdicts_of(file.db, claim)
    assert shown_to(ana, given, ana).label == shown_to(jo, given, ana).label == "false"


def test_the_final_verdict_is_shown_to_everybody(file, asked):
    claim, jo, ana = asked
    set_verdict(file, claim, "misleading", "Settled.", role="final")
    given = verdicts_of(file.db, claim)
    assert shown_to(jo, given, ana).label == "misleading"


def test_a_second_check_needs_a_first_one_and_somebody_else(file, claims):
    with pytest.raises(InvalidError, match="no verdict"):
        ask_second_check(file, claims[0], "Ana Ruiz")
    set_verdict(file, claims[0], "true")
    with pytest.raises(InvalidError, match="gave the first verdict"):
        ask_second_check(file, claims[0], "Jo Okafor")
    with pytest.raises(InvalidError, match="Nobody is named"):
        ask_second_check(file, claims[0], "  ")


def test_it_can_be_asked_of_nobody_again(file, asked):
    withdraw_second_check(file, asked[0])
    assert work_of(file.db, asked[0]).assigned is None
    with pytest.raises(NotFoundError):
        withdraw_second_check(file, asked[0])


def test_where_the_house_asks_for_two_checks_whoever_comes_next_is_the_second(file, claims):
    set_verdict(file, claims[0], "true")
    jo = file.history.who
    name_reviewer(file, "Ana Ruiz")
    ana, given = file.history.who, verdicts_of(file.db, claims[0])
    assert role_of(ana, given, None) == "first"
    assert role_of(ana, given, None, ruled=True) == "second"
    assert role_of(jo, given, None, ruled=True) == role_of(None, given, None, ruled=True) == "first"
    set_verdict(file, claims[0], "false", role="second")
    given = verdicts_of(file.db, claims[0])
    assert role_of(ana, given, None, ruled=True) == "second"
    assert role_of("somebody else", given, None, ruled=True) == "first"
