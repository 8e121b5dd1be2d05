import pytest
from PySide6.QtCore import QModelIndex, Qt

from ui.models.claim_rows import ClaimRow
from ui.models.claims import ClaimFilter, ClaimModel
from ui.theme.badges import verdict_badge
from ui.theme.chips import Chip

ROWS = (
    ClaimRow("c1", 1, "Forty lorries take the longer road", priority=3, evidence=1),
    ClaimRow("c2", 2, "The bridge closed on Monday", chips=(Chip("Mon 15 May 2017"),)),
    ClaimRow("c3", 3, "Nobody was hurt", chips=(Chip("not known", "unresolved"),)),
)


def decided(row):
    badge = verdict_badge("false", "false")
    return ClaimRow(row.id, row.number, row.words, badge, "False", row.chips)


@pytest.fixture
def model(qapp):
    model = ClaimModel()
    model.show(ROWS)
    return model


def test_models_keep_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)
    qtmodeltester.check(ClaimFilter(model))


def test_a_verdict_redraws_its_own_row_only(model, qtbot):
    seen = []
    model.dataChanged.connect(lambda first, last, *_: seen.append((first.row(), last.row())))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show((ROWS[0], decided(ROWS[1]), ROWS[2]))
    assert seen == [(1, 1)]


def test_the_same_rows_redraw_nothing(model, qtbot):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show(tuple(ROWS))


def test_a_claim_that_goes_resets_the_list(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.show(ROWS[1:])
    assert model.rowCount() == 2
    assert model.place_of("c1") == -1


def test_a_row_speaks_one_sentence(model):
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == (
        "Claim 1 of 3, To check, high priority, 1 piece of evidence."
        " Forty lorries take the longer road"
    )
    with_date = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Mon 15 May 2017 computed" in with_date


@pytest.mark.parametrize(("wanted", "left"), [("all", 3), ("open", 2), ("look", 1)])
def test_a_filter_shows_what_is_asked_for(model, wanted, left):
    model.show((decided(ROWS[0]), ROWS[1], ROWS[2]))
    shown = ClaimFilter(model)
    shown.choose(wanted)
    assert shown.rowCount() == left


def test_there_is_nothing_beyond_the_last_row(model):
    assert model.data(QModelIndex()) is None
