"""What has no place of its own in a narrow window stands behind tabs at the side."""

import pytest


@pytest.fixture
def narrow(wire):
    wire.window.resize(1024, 768)
    wire.wait(lambda: wire.window.desk.width_class == "narrow")
    return wire


def tabs(reviewer):
    bar = reviewer.window.desk.side.tabs
    return [bar.tabText(place) for place in range(bar.count()) if bar.isTabVisible(place)]


def test_a_narrow_window_keeps_claims_claim_and_dates_one_key_away(narrow):
    desk = narrow.window.desk
    assert tabs(narrow) == ["Claims", "Claim 1", "Dates"]
    seen = []
    for _ in range(5):
        narrow.press("F6")
        seen.append(desk.side.current)
    assert set(seen) == {"claims", "claim", "dates"}


def test_the_timeline_stands_over_the_list_of_dates_where_the_window_is_narrow(narrow):
    desk = narrow.window.desk
    narrow.press("Shift+T")
    assert desk.timeline.isVisible()
    assert desk.dates.isAncestorOf(desk.timeline)
    assert desk.dates.view.hasFocus()
    narrow.press("End")
    assert narrow.here.date_id == narrow.here.reading.dates[-1].id
    narrow.window.resize(1500, 900)
    narrow.wait(lambda: desk.width_class == "wide")
    assert desk.timeline.isVisible()
    assert not desk.dates.isAncestorOf(desk.timeline)


def test_a_date_is_confirmed_from_the_list_of_dates(narrow):
    narrow.press("Shift+T", "Home", "Down", "Down")
    while not narrow.here.date.may_be_confirmed:
        narrow.press("Down")
    narrow.press("D")
    assert narrow.here.date.state == "confirmed"
    assert narrow.window.desk.dates.view.hasFocus()


def test_a_wide_window_lists_the_dates_beside_the_claim_when_asked(wire):
    desk = wire.window.desk
    assert tabs(wire) == ["Claim 1"]
    wire.press("Shift+T")
    assert (desk.side.current, tabs(wire)) == ("dates", ["Claim 1", "Dates"])
    assert not desk.dates.isAncestorOf(desk.timeline)
    wire.press("Shift+T")
    assert (desk.side.current, tabs(wire)) == ("claim", ["Claim 1"])
    assert desk.galley.hasFocus()


def test_reasons_bring_the_claim_to_the_front_again(narrow):
    narrow.press("Shift+T", "R")
    assert narrow.window.desk.side.current == "claim"
    assert narrow.window.desk.inspector.reasons.hasFocus()
