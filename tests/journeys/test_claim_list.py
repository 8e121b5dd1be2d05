"""The list of claims by keyboard: filter, order, several at once, clashes."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from workbench.analysis import analyse
from workbench.intake.load import read_text
from workbench.review.articles import add_article
from workbench.review.dates import set_timestamp
from workbench.store.file import ReviewFile

SHEEP = """Dam bursts at Orlen

The dam at Orlen burst on Thursday and drowned 40 sheep in the lower valley.

The company said it had warned the town. The mayor, who had asked for repairs, said that the dam \
at Orlen burst on 5 May and drowned 45 sheep in the lower valley.
"""


@pytest.fixture
def sheep(open_window, tmp_path):
    path = tmp_path / "sheep.factcheck"
    with ReviewFile.create(path) as file:
        change = add_article(file, analyse(read_text(SHEEP, name="x.txt")), SHEEP.encode())
        (article,) = change.ids("article")
        set_timestamp(file, article, "2017-05-08")
    reviewer = open_window(path)
    reviewer.window.claims.name_now("Ada Moss", "AM")
    reviewer.wait(lambda: bool(reviewer.here.reading.clashes))
    return reviewer


def test_the_list_and_the_inspector_say_where_the_article_disagrees(sheep):
    rows = sheep.window.desk.claims.model.rows
    assert "another place dates this Fri 5 May 2017" in rows[0].clashes[0]
    part = sheep.window.desk.inspector.clashes
    assert part.isVisible()
    assert len(part.lines.rows) == 1


def test_the_other_place_is_shown_by_its_button(sheep):
    (button,) = sheep.window.desk.inspector.clashes.findChildren(QPushButton)
    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert spoken.startswith("Show the other place: Another place dates this")
    button.setFocus()
    sheep.press("Space")
    reading, galley = sheep.here.reading, sheep.window.desk.galley
    assert reading.text[galley.caret() :].startswith("5 May")


def test_another_publication_date_takes_the_clash_away(sheep):
    article = sheep.here.reading.id
    sheep.window.bench.do(set_timestamp, article, "2016-05-06")
    sheep.wait(lambda: not sheep.window.desk.claims.model.rows[0].clashes)
    assert not sheep.window.desk.inspector.clashes.isVisible()


def test_filter_by_typing_then_walk_through_what_is_left(wire):
    total = len(wire.claims)
    wire.press("Ctrl+Shift+F")
    wire.type("kind:number")
    listed = wire.window.desk.claims.shown()
    assert 0 < len(listed) < total
    wire.press("Return", "J")
    assert wire.here.claim_id in listed
    for _ in range(total):
        wire.press("J")
    assert wire.here.claim_id == listed[-1]


def test_esc_empties_the_field_and_then_leaves_it(wire):
    wire.press("Ctrl+Shift+F")
    wire.type("nothing that is there")
    assert "No claim is left" in wire.window.desk.claims.empty.text()
    wire.press("Esc")
    assert len(wire.window.desk.claims.shown()) == len(wire.claims)
    wire.press("Esc")
    assert wire.focus() is wire.window.desk.claims.view


def test_by_rank_enter_goes_on_to_the_next_in_rank(wire):
    wire.press("L")
    listed = wire.window.desk.claims.shown()
    assert listed != tuple(claim.id for claim in wire.claims)
    wire.here.point_at_claim(listed[0])
    wire.press("1", "Return")
    assert wire.here.claim_id == listed[1]
    wire.press("L")
    assert wire.window.desk.claims.shown() == tuple(claim.id for claim in wire.claims)


def test_what_is_decided_leaves_the_list_of_those_to_check_and_enter_goes_on(wire):
    wire.window.desk.claims.tabs.setCurrentIndex(1)
    first, second = wire.claims[0].id, wire.claims[1].id
    wire.here.point_at_claim(first)
    wire.press("1")
    assert first not in wire.window.desk.claims.shown()
    wire.press("Return")
    assert wire.here.claim_id == second


def choose(reviewer, count):
    """Choose the first claims of the list together, by key."""
    reviewer.here.point_at_claim(reviewer.claims[0].id)
    reviewer.window.desk.claims.view.setFocus()
    reviewer.press(*["Shift+Down"] * (count - 1))


def test_several_claims_get_one_verdict_and_one_undo(wire):
    choose(wire, 3)
    assert wire.window.desk.claims.waiting.text() == "3 selected"
    wire.press("5")
    assert [claim.label for claim in wire.claims[:4]] == ["false"] * 3 + [None]
    assert wire.message == "3 claims set to False."
    wire.press("0")
    assert wire.message == "Verdict on 3 claims cleared."
    wire.press("Ctrl+Z", "Ctrl+Z")
    assert [claim.label for claim in wire.claims[:3]] == [None] * 3


def test_several_claims_are_dismissed_or_joined(wire):
    total = len(wire.claims)
    choose(wire, 3)
    wire.press("Del")
    assert len(wire.claims) == total - 3
    wire.press("Ctrl+Z")
    choose(wire, 3)
    wire.press("G")
    assert len(wire.claims) == total - 2
    wire.press("Ctrl+Z")
    assert len(wire.claims) == total


def test_the_dates_of_several_claims_are_confirmed_at_once(wire):
    wire.window.bench.do(set_timestamp, wire.here.reading.id, "2022-05-20")
    total = len(wire.claims)
    choose(wire, total)
    wire.press("D")
    states = [date.state for claim in wire.claims for date in claim.dates]
    assert "confirmed" in states
    assert not any(date.may_be_confirmed for claim in wire.claims for date in claim.dates)
    wire.press("Ctrl+Z")
    assert not any(d.state == "confirmed" for claim in wire.claims for d in claim.dates)


def test_walking_on_by_key_lets_go_of_the_others(wire):
    choose(wire, 3)
    wire.press("J")
    assert wire.window.desk.claims.chosen_ids() == ()
    wire.press("5")
    assert sum(claim.label is not None for claim in wire.claims) == 1
