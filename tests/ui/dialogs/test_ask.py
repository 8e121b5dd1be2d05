import pytest
from PySide6.QtCore import Qt

from ui.bench import Bench
from ui.dialogs.ask import ask_date, ask_published
from ui.dialogs.ask_evidence import AskEvidence, Desk
from ui.dialogs.evidence_copy import Taker
from ui.dialogs.evidence_values import AboutClaim
from ui.dialogs.from_review import candidates_of, current_of, effect_of, readings_of
from ui.jobs import Jobs
from workbench.dates.timestamps import Bounds, Dating, TimestampCandidate
from workbench.intake.limits import DEFAULT_LIMITS
from workbench.reason import because
from workbench.review.dates import confirm_date, dates_of, preview_anchor
from workbench.store.evidence_queries import evidence_of
from workbench.store.queries import anchor_of
from workbench.store.records import AnchorRecord


def ask_evidence(bench, claim, about, record=None):
    desk = Desk(bench, lambda deed: deed(), Taker(Jobs(bench), DEFAULT_LIMITS, allow_private=False))
    bench.asked = AskEvidence(desk, claim, about, record=record)  # kept for the dialog's sake
    return bench.asked.dialog


ABOUT = AboutClaim(1, "The dam at Orlen spilled two days ago")


@pytest.fixture
def bench(qapp, file):
    return Bench(file)


@pytest.fixture
def ready(qtbot):
    def shown(dialog):
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return shown


def press_enter(qtbot, dialog):
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def date_of(bench, article, words):
    return next(d for d in dates_of(bench.file, article) if d.mention.words == words)


def test_a_publication_date_is_previewed_then_used_then_undone(bench, article, ready, qtbot):
    before = dates_of(bench.file, article)
    dialog = ready(ask_published(bench, article))
    assert not dialog.primary.isEnabled()
    qtbot.keyClicks(dialog.own.day, "4 June 2019")
    shown = [dialog.effect.model.index(row).data() for row in range(dialog.effect.model.rowCount())]
    assert "“two days ago”: from not known to Sun 2 Jun 2019." in shown
    assert dates_of(bench.file, article) == before
    press_enter(qtbot, dialog)
    assert anchor_of(bench.file.db, article).value == "2019-06-04"
    assert date_of(bench, article, "two days ago").value == "2019-06-02"
    bench.undo()
    assert dates_of(bench.file, article) == before


def test_dates_without_a_place_in_time_wait_and_are_not_said_to_stand_by_themselves(bench, article):
    effect = effect_of(preview_anchor(bench.file, article, None), None)
    assert "two days ago" in {outcome.words for outcome in effect.waiting}
    assert "two days ago" not in {outcome.words for outcome in effect.fixed}
    assert "1962" in {outcome.words for outcome in effect.fixed}


def test_what_a_rejected_stamp_is_speaks_against_it():
    why = because("far_above_title")
    clock = TimestampCandidate("2022-06-14", "clock", "text", 0.01, why=(why,))
    row = next(r for r in candidates_of(Dating((clock,)), AnchorRecord()) if r.value)
    assert row.rejected
    assert row.reasons_for == ()
    assert len(row.reasons_against) == 1


def test_a_day_in_the_future_is_doubted_but_not_refused(bench, article, ready, qtbot):
    dialog = ready(ask_published(bench, article))
    qtbot.keyClicks(dialog.own.day, "4 June 2199")
    assert "The publication date lies in the future." in dialog.effect.doubts.text()
    assert dialog.primary.isEnabled()
    dialog.own.day.selectAll()
    qtbot.keyClicks(dialog.own.day, "4 June 2019")
    assert dialog.effect.doubts.text() == ""


def test_cancelling_changes_nothing(bench, article, ready, qtbot):
    dialog = ready(ask_published(bench, article))
    qtbot.keyClicks(dialog.own.day, "2019")
    with qtbot.assertNotEmitted(bench.changed), qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.own.day, Qt.Key.Key_Escape)


def test_the_date_in_force_and_its_reason_are_shown_next_time(bench, article, ready, qtbot):
    dialog = ready(ask_published(bench, article))
    qtbot.keyClicks(dialog.own.day, "4 June 2019")
    qtbot.keyClicks(dialog.own.reason, "The paper's archive")
    press_enter(qtbot, dialog)
    again = ready(ask_published(bench, article))
    first = again.model.candidates[0]
    assert (first.place, first.reasons_for) == ("set by Jo Okafor", ("The paper's archive",))
    assert again.own.day.text() == "4 Jun 2019"
    again.reject()


def test_a_date_is_corrected_as_typed(bench, article, ready, qtbot):
    mention = date_of(bench, article, "two days ago").mention.id
    dialog = ready(ask_date(bench, mention))
    qtbot.keyClicks(dialog.typed.control, "1 to 3 June 2019")
    dialog.note.control.setFocus()
    qtbot.keyClicks(dialog.note.control, "Log of the dam")
    press_enter(qtbot, dialog)
    override = date_of(bench, article, "two days ago").mention.override
    assert (override.earliest, override.latest) == ("2019-06-01", "2019-06-03")
    assert override.note == "Log of the dam"


def test_the_programs_own_reading_chosen_is_a_confirmation(bench, article, ready, qtbot):
    mention = date_of(bench, article, "1962").mention.id
    dialog = ready(ask_date(bench, mention))
    assert dialog.typed.control.text() == "1962"
    press_enter(qtbot, dialog)
    assert date_of(bench, article, "1962").mention.override.state == "confirmed"
    assert current_of(date_of(bench, article, "1962")).date.value == "1962"


def test_confirmed_dates_are_shown_to_stay(bench, article, ready, qtbot):
    bench.do(confirm_date, date_of(bench, article, "1962").mention.id)
    dialog = ready(ask_published(bench, article))
    qtbot.keyClicks(dialog.own.day, "2019")
    assert "1 confirmed by a person stays." in dialog.effect.summary.text()
    dialog.reject()


def test_evidence_is_attached_and_edited(bench, claims, ready, qtbot):
    dialog = ready(ask_evidence(bench, claims[0], ABOUT))
    qtbot.keyClicks(dialog.address, "https://example.org/a")
    qtbot.keyClick(dialog.stances, "s")
    press_enter(qtbot, dialog)
    (record,) = evidence_of(bench.file.db, claims[0])
    assert (record.stance, record.address) == ("supports", "https://example.org/a")
    assert record.accessed_at.startswith("2026-03-02T09:00")
    dialog = ready(ask_evidence(bench, claims[0], ABOUT, record=record))
    dialog.title_line.setFocus()
    qtbot.keyClicks(dialog.title_line, "A report")
    press_enter(qtbot, dialog)
    (record,) = evidence_of(bench.file.db, claims[0])
    assert (record.title, record.stance) == ("A report", "supports")


def test_what_the_review_refuses_is_said_and_nothing_typed_is_lost(bench, claims, ready, qtbot):
    dialog = ready(ask_evidence(bench, claims[0], ABOUT))
    dialog.stances.choose("supports")
    dialog.quote.setPlainText("long " * 5000)
    dialog.title_line.setText("A title")
    dialog.title_line.setFocus()
    qtbot.keyClick(dialog.title_line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "too long" in dialog.aside.text()
    assert evidence_of(bench.file.db, claims[0]) == ()
    dialog.reject()


def test_without_bounds_the_open_row_says_so():
    (row,) = candidates_of(Dating(), AnchorRecord())
    assert (row.value, row.day) == (None, "Not known")
    (row,) = candidates_of(Dating(bounds=Bounds("2016-09-17", None)), AnchorRecord())
    assert row.day == "from 17 Sep 2016"


def test_a_date_without_a_reading_offers_none(bench, article):
    assert readings_of(date_of(bench, article, "two days ago")) == ()
