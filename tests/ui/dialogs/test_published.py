import pytest
from PySide6.QtCore import Qt

from ui.dialogs.candidates import Candidate
from ui.dialogs.effect import Effect, Outcome
from ui.dialogs.published import Publication, PublishedDialog
from ui.theme.style import theme

CANDIDATES = (
    Candidate("2031-05-15", "Thu 15 May 2031", "dateline", 0.7, ("It opens the text",)),
    Candidate(None, "2 Jan 2030 to 9 Jul 2035", "worked out from the body", 0.4),
    Candidate("2035-07-23T20:33Z", "Mon 23 Jul 2035", "page clock", 0.1, rejected=True),
)
STAYS = (Outcome("October 2029", "October 2029", "October 2029", "confirmed"),)


class Preview:
    """An effect that names the value it was asked for, and remembers every question."""

    def __init__(self):
        self.asked = []

    def __call__(self, value):
        self.asked.append(value)
        moved = (Outcome("Monday", "not known", f"as of {value}"),) if value else ()
        return Effect(moved, STAYS)


@pytest.fixture
def preview():
    return Preview()


@pytest.fixture
def dialog(show, preview, look):
    look.choose(interface_size=0.7)  # so that both sides fit on the screen of the tests
    return show(PublishedDialog(CANDIDATES, preview))


def effect_rows(dialog):
    model = dialog.effect.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_it_starts_from_the_best_candidate_and_shows_what_it_would_move(dialog):
    assert dialog.own.day.text() == "15 May 2031"
    assert dialog.primary.text() == "Use 15 May 2031"
    assert "“Monday”: from not known to as of 2031-05-15." in effect_rows(dialog)
    assert dialog.effect.summary.text() == "1 date will change.\n1 confirmed by a person stays."


def test_the_arrow_keys_choose_and_every_choice_is_tried_at_once(dialog, preview, qtbot):
    assert dialog.own.day.hasFocus()
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Down)
    assert dialog.primary.text() == "Leave it open"
    assert dialog.own.day.text() == ""
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Down)
    assert dialog.own.day.text() == "23 Jul 2035, 20:33 Z"
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Down)
    assert preview.asked == ["2031-05-15", None, "2035-07-23T20:33Z"]


def test_a_day_of_ones_own_is_understood_as_it_is_typed(dialog, preview, qtbot):
    dialog.own.day.selectAll()
    qtbot.keyClicks(dialog.own.day, "may 2017")
    assert "April" not in dialog.own.note.text()
    assert dialog.own.note.text() == "Understood as May 2017."
    assert dialog.list.currentIndex().row() == -1
    assert preview.asked[-1] == "2017-05"
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Return)
    assert dialog.result() == PublishedDialog.DialogCode.Accepted
    assert dialog.answer() == Publication("2017-05", "")


def test_what_is_not_understood_says_why_and_holds_the_button(dialog, qtbot):
    dialog.own.day.selectAll()
    qtbot.keyClicks(dialog.own.day, "Mon 18 May 2017")
    assert "is a Thursday" in dialog.own.note.text()
    assert not dialog.primary.isEnabled()
    assert "is a Thursday" in dialog.primary.toolTip()
    assert effect_rows(dialog) == []
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_typing_a_day_that_was_found_marks_its_candidate(dialog, qtbot):
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Down)
    qtbot.keyClicks(dialog.own.day, "15/5/2031")
    assert dialog.list.currentIndex().row() == 0


def test_a_day_can_be_meant_less_exactly_than_it_was_typed(dialog, preview, qtbot):
    dialog.own.exact.setFocus()
    qtbot.keyClick(dialog.own.exact, Qt.Key.Key_Up)
    assert dialog.own.exact.currentText() == "to the month"
    assert preview.asked[-1] == "2031-05"
    assert dialog.answer().value == "2031-05"


def test_a_time_without_a_zone_is_asked_for_one(dialog, preview, qtbot):
    assert not dialog.own.zone.isVisible()
    dialog.own.day.selectAll()
    qtbot.keyClicks(dialog.own.day, "15 May 2031 20:33")
    assert dialog.own.zone.isVisible()
    dialog.own.zone.setFocus()
    qtbot.keyClick(dialog.own.zone, Qt.Key.Key_Down)
    assert dialog.answer().value == preview.asked[-1] == "2031-05-15T20:33Z"


def test_the_reason_is_kept_with_the_day(show, preview, qtbot):
    dialog = show(PublishedDialog(CANDIDATES, preview, Publication("2030-01-02", "A letter")))
    assert dialog.answer() == Publication("2030-01-02", "A letter")
    dialog.own.reason.selectAll()
    qtbot.keyClicks(dialog.own.reason, " The editor said so ")
    assert dialog.answer().reason == "The editor said so"


def test_the_reason_of_the_day_in_force_does_not_vouch_for_another(show, preview, qtbot):
    dialog = show(PublishedDialog(CANDIDATES, preview, Publication("2030-01-02", "A letter")))
    dialog.own.day.selectAll()
    qtbot.keyClicks(dialog.own.day, "3 Jan 2030")
    assert dialog.answer() == Publication("2030-01-03", "")
    dialog.own.day.selectAll()
    qtbot.keyClicks(dialog.own.day, "2 Jan 2030")
    assert dialog.answer() == Publication("2030-01-02", "A letter")


def test_a_reason_typed_here_stays_when_the_day_is_mended(show, preview, qtbot):
    dialog = show(PublishedDialog(CANDIDATES, preview, Publication("2030-01-02", "A letter")))
    dialog.own.reason.selectAll()
    qtbot.keyClicks(dialog.own.reason, "The printed page")
    dialog.own.day.selectAll()
    qtbot.keyClicks(dialog.own.day, "3 Jan 2030")
    assert dialog.answer() == Publication("2030-01-03", "The printed page")


def test_before_a_day_is_chosen_the_dates_that_wait_for_one_are_told(show):
    waits = Effect(waiting=(Outcome("Monday", "some Monday", "some Monday"),))
    dialog = show(PublishedDialog((), lambda value: waits if value is None else Effect()))
    assert effect_rows(dialog) == ["Wait for a publication date", "“Monday” stays some Monday."]
    assert "1 date waits for a publication date." in dialog.effect.summary.text()


def test_what_speaks_against_a_day_stands_beside_its_effect(show):
    doubt = "The publication date lies in the future."
    dialog = show(PublishedDialog(CANDIDATES, lambda _: Effect(doubts=(doubt,))))
    assert dialog.effect.doubts.isVisibleTo(dialog)
    assert dialog.effect.doubts.text() == doubt
    assert dialog.primary.isEnabled()


def test_without_any_candidate_a_day_has_to_be_typed(show, preview, qtbot):
    dialog = show(PublishedDialog((), preview))
    assert not dialog.primary.isEnabled()
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Down)
    qtbot.keyClicks(dialog.own.day, "2031")
    assert dialog.primary.text() == "Use 2031"


def test_escape_changes_nothing(dialog, qtbot):
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Escape)
    assert dialog.result() == PublishedDialog.DialogCode.Rejected


def test_a_screen_reader_hears_day_place_strength_and_reasons(dialog):
    index = dialog.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Thu 15 May 2031, dateline, good. For: It opens the text."
    )
    assert dialog.model.candidates[2].spoken().endswith("page clock, weak, rejected.")


def test_the_models_keep_qts_rules(dialog, qtmodeltester):
    qtmodeltester.check(dialog.model)
    qtmodeltester.check(dialog.effect.model)


def test_beside_each_other_while_there_is_room_and_stacked_below_sixty_heights(dialog, qtbot):
    h = theme().h
    dialog.resize(round(64 * h), round(40 * h))
    assert not dialog.sides.stacked
    assert dialog.effect.x() > dialog.own.x()
    dialog.resize(round(44 * h), round(40 * h))
    assert dialog.sides.stacked
    qtbot.waitUntil(lambda: dialog.effect.y() > dialog.own.y())
    assert dialog.aside.text() == dialog.effect.summary.text()


def test_two_thousand_dates_that_move_are_shown(show):
    many = tuple(Outcome(f"Monday {n}", "not known", "Mon 12 May 2031") for n in range(2000))
    dialog = show(PublishedDialog(CANDIDATES, lambda value: Effect(many)))
    assert dialog.effect.model.rowCount() == 2001


def test_a_day_typed_while_the_list_has_the_keys_goes_into_the_field(dialog, qtbot):
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, "1")
    qtbot.keyClicks(dialog.focusWidget(), "8 May 2017")
    assert dialog.own.day.text() == "18 May 2017"
    dialog.cancel.setFocus()
    qtbot.keyClick(dialog.cancel, "2")
    assert (dialog.focusWidget(), dialog.own.day.text()) == (dialog.own.day, "2")


def test_enter_before_anything_is_chosen_records_nothing(show, preview, qtbot):
    dialog = show(PublishedDialog(CANDIDATES[1:], preview))
    assert (dialog.list.currentIndex().row(), dialog.primary.isEnabled()) == (-1, False)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Choose a day or type one." in dialog.aside.text()
    qtbot.keyClick(dialog.own.day, Qt.Key.Key_Down)
    assert (dialog.primary.text(), dialog.primary.isEnabled()) == ("Leave it open", True)
