import pytest
from PySide6.QtCore import Qt

from ui.dialogs.evidence import AboutClaim, Evidence, EvidenceDialog
from ui.theme.badges import verdict_badge

CLAIM = AboutClaim(9, "the lower lock was reopened", verdict_badge("false", "false"), "False")
SEEN = "2031-05-16T14:40Z"


@pytest.fixture
def dialog(show):
    return show(EvidenceDialog(CLAIM, Evidence(accessed_at=SEEN)))


def test_the_button_waits_for_an_address_and_a_stance(dialog, qtbot):
    assert dialog.address.hasFocus()
    assert not dialog.primary.isEnabled()
    qtbot.keyClicks(dialog.address, "ftp://example.org")
    assert "https://" in dialog.address_field.note.text()
    dialog.address.clear()
    qtbot.keyClicks(dialog.address, " https://example.org/report ")
    assert dialog.address_field.note.text() == ""
    assert "what it shows" in dialog.primary.toolTip()
    qtbot.keyClick(dialog.stances.buttons["supports"], "c")
    assert dialog.primary.isEnabled()
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert dialog.result() == EvidenceDialog.DialogCode.Accepted
    assert dialog.answer() == Evidence(
        "contradicts", "https://example.org/report", accessed_at=SEEN
    )


def test_a_source_without_an_address_needs_a_title_or_a_citation(dialog, qtbot):
    dialog.stances.choose("supports")
    assert not dialog.primary.isEnabled()
    qtbot.keyClicks(dialog.citation, "Interview with the lock keeper")
    assert dialog.primary.isEnabled()
    assert dialog.answer().citation == "Interview with the lock keeper"


@pytest.mark.parametrize(
    ("key", "stance"),
    {"s": "supports", "c": "contradicts", "x": "context", "m": "mixed"}.items(),
)
def test_a_letter_chooses_the_stance_and_only_one_holds(dialog, qtbot, key, stance):
    for other in ("s", "c", "x", "m", key):
        qtbot.keyClick(dialog.stances.buttons["mixed"], other)
    assert dialog.stances.stance == stance
    assert sum(button.isChecked() for button in dialog.stances.buttons.values()) == 1


def test_the_letters_stay_letters_while_text_is_typed(dialog, qtbot):
    qtbot.keyClicks(dialog.note, "scxm")
    assert dialog.note.text() == "scxm"
    assert dialog.stances.stance == ""


def test_with_alt_the_letters_act_while_text_is_typed(dialog, qtbot):
    qtbot.keyClick(dialog.address, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.stances.stance == "contradicts")


def test_every_field_comes_back_as_typed(show, qtbot):
    before = Evidence(
        "mixed",
        "https://example.org/a",
        "Minutes, p. 4",
        "A title",
        "A publisher",
        "First line\nsecond line",
        "paragraph 3",
        "A note",
        SEEN,
        True,
    )
    dialog = show(EvidenceDialog(CLAIM, before, new=False))
    assert dialog.answer() == before
    assert dialog.primary.text() == "Keep the changes"
    qtbot.keyClick(dialog.primary_source, Qt.Key.Key_Space)
    assert not dialog.answer().primary_source
    assert set(before.fields()) == set(Evidence.__dataclass_fields__) - {"stance"}


def test_the_tab_key_walks_through_all_fields(dialog, qtbot):
    walked = []
    for _ in range(14):
        walked.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    order = [dialog.address, dialog.title_line, dialog.publisher, dialog.citation]
    assert walked[:4] == order
    assert {dialog.quote, dialog.locator, dialog.note, dialog.cancel} <= set(walked)


@pytest.mark.parametrize("field", ["quote", "note", "address"])
def test_control_and_enter_attach_from_every_field(dialog, qtbot, field):
    qtbot.keyClicks(dialog.citation, "Interview with the lock keeper")
    dialog.stances.choose("supports")
    widget = getattr(dialog, field)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == EvidenceDialog.DialogCode.Accepted


def test_the_day_the_source_was_seen_is_shown(dialog):
    words = [label.text() for label in dialog.findChildren(type(dialog.title))]
    assert "Seen Fri 16 May 2031, 14:40 UTC" in words
