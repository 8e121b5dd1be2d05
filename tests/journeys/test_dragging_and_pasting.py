"""Links dragged from a browser and words pasted from anywhere arrive where they belong."""

from PySide6.QtCore import QMimeData, QPointF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.dragging import dropping, entering

LINK = "https://harbour.example/log"


def dragged_link():
    """What browsers give along with a link: its address, its words, and a line of HTML."""
    given = QMimeData()
    given.setUrls([QUrl(LINK)])
    given.setText(LINK)
    given.setHtml(f'<a href="{LINK}">Harbour log</a>')
    return given


def over(galley, span):
    return QPointF(galley.word_rect(span).center())


def drag(galley, given, at):
    """Drag *given* onto the article and let go, by the events the system sends."""
    entered = entering(given, at)
    QApplication.sendEvent(galley.viewport(), entered)
    assert entered.isAccepted()
    dropped = dropping(given, at)
    QApplication.sendEvent(galley.viewport(), dropped)
    return QApplication.activeModalWidget()


def test_a_link_dragged_onto_a_claim_in_the_article_is_evidence_for_it(wire):
    third, galley = wire.claims[2], wire.window.desk.galley
    galley.reveal(third.record.span)
    text, given = galley.toPlainText(), dragged_link()
    dialog = drag(galley, given, over(galley, third.record.ranges[0]))
    assert dialog.address.text() == LINK
    assert wire.here.claim_id == third.id
    assert galley.toPlainText() == text
    wire.press("Esc")


def test_a_link_dragged_beside_the_claims_is_offered_as_a_page_to_fetch(wire):
    galley = wire.window.desk.galley
    given = dragged_link()
    title = next(p.span for p in wire.here.reading.paragraphs if p.kind == "title")
    dialog = drag(galley, given, over(galley, title))
    assert dialog.address.text() == LINK
    assert "Which web page" in dialog.windowTitle()
    wire.press("Esc")
    assert wire.here.reading.id


def test_a_link_in_the_clipboard_is_not_an_article_of_one_line(open_window):
    reviewer = open_window()
    QGuiApplication.clipboard().setText(f" {LINK}\n")
    reviewer.press("Ctrl+V")
    assert QApplication.activeModalWidget().address.text() == LINK
    reviewer.press("Esc")
    assert reviewer.here.reading is None


def test_words_are_pasted_into_the_reasons_without_format(wire):
    copied = QMimeData()
    copied.setHtml("<h1>Log</h1><p><b>Gap</b> closed at&nbsp;14:10</p>")
    QGuiApplication.clipboard().setMimeData(copied)
    wire.press("R", "Ctrl+V")
    reasons = wire.window.desk.inspector.reasons
    assert reasons.toPlainText() == "Log\nGap closed at 14:10"
    reasons.clear()
    wire.press("Ctrl+Shift+V")
    assert reasons.toPlainText() == "Log\nGap closed at 14:10"


def test_an_article_is_pasted_without_what_its_format_says(open_window):
    page = "<h1>Bridge closes</h1><p>The bridge over the Orle closed on 3 May 2019.</p>"
    copied = QMimeData()
    copied.setHtml(page)
    copied.setText("Bridge closes\nThe bridge over the Orle closed on 3 May 2019.")
    reviewer = open_window()
    QGuiApplication.clipboard().setMimeData(copied)
    reviewer.press("Ctrl+Shift+V")
    reviewer.wait(lambda: reviewer.here.reading is not None)
    assert reviewer.here.reading.text.split() == copied.text().split()


def test_texts_for_reasons_are_kept_and_forgotten_by_key(wire, settings):
    wire.press("R")
    wire.type("Compared with the log.")
    wire.press("Ctrl+T", "K")
    assert settings.phrases == ("Compared with the log.",)
    assert wire.message == "Kept as a text for reasons."
    wire.press("Esc", "J", "Ctrl+T", "1")
    assert wire.window.desk.inspector.reasons.toPlainText() == "Compared with the log."
    wire.press("Ctrl+T", "F", "1")
    assert settings.phrases == ()
    assert wire.message == "Text forgotten."
