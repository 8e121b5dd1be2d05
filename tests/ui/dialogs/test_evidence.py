import pytest
from PySide6.QtCore import Qt

from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.evidence_values import AboutClaim, Copy, Evidence
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
        "An author",
        "2016-03",
        "book",
        "the claimant",
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
    for _ in range(26):
        walked.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    source = dialog.source
    order = [dialog.address, dialog.title_line, dialog.publisher, source.author, source.published]
    assert walked[:5] == order
    assert dialog.citation in walked
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


COPY = Copy(
    "Fri 16 May 2031", "12 bytes", "ab" * 32, "a.factcheck", text="One.\n\nTwo  words here."
)


def test_the_quote_is_looked_for_in_the_copy_as_it_is_typed(dialog, qtbot):
    dialog.show_copy(COPY)
    qtbot.keyClicks(dialog.quote, "Two  words")
    assert dialog.quote_field.note.text() == "Quote found once in the copy."
    (marked,) = dialog.copy.view.extraSelections()
    assert marked.cursor.selectedText() == "Two  words"
    dialog.quote.setPlainText("Two words")
    assert dialog.quote_field.note.text() == "Quote found in the copy, but for white space."
    dialog.quote.setPlainText("Three words")
    assert dialog.quote_field.note.text() == "This quote is not in the copy."
    assert dialog.copy.view.extraSelections() == []


def test_q_quotes_the_selected_words_and_says_where_they_stand(dialog, qtbot):
    dialog.show_copy(COPY)
    view = dialog.copy.view
    view.find("words here")
    qtbot.keyClick(view, Qt.Key.Key_Q)
    assert dialog.quote.toPlainText() == "words here"
    assert dialog.locator.text() == "paragraph 2"


def test_a_known_source_fills_the_form_and_a_typed_day_is_read(show, qtbot):
    known = Evidence(title="The register", publisher="The town", medium="book", confidential=True)
    dialog = show(EvidenceDialog(CLAIM, Evidence(), known=(known,)))
    source = dialog.source
    source.pick.setCurrentIndex(1)
    source.pick.activated.emit(1)
    qtbot.keyClicks(source.published, "4 March 2016")
    assert dialog.answer().title == "The register"
    assert dialog.answer().medium == "book"
    assert dialog.answer().confidential
    assert dialog.answer().published == "2016-03-04"
    qtbot.keyClicks(source.published, " or so")
    dialog.stances.choose("supports")
    assert not dialog.primary.isEnabled()


def test_where_there_is_little_room_the_copy_is_a_tab(dialog, look):
    dialog.resize(round(look.h * 72), round(look.h * 40))
    assert not dialog.sides.is_narrow
    dialog.resize(round(look.h * 40), round(look.h * 40))
    assert dialog.sides.is_narrow
    assert not dialog.copy.isVisible()
    dialog.sides.turn_to(1)
    assert dialog.copy.isVisible()
    assert not dialog.quote.isVisible()
