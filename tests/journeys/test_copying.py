"""Words leave the desk with where they stand; texts for reasons are kept and put in by key."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.journeys.test_evidence import attach
from workbench.review.evidence import edit_evidence
from workbench.review.sources import edit_source


def copied():
    return QGuiApplication.clipboard().text()


def test_a_claim_is_copied_with_its_article_and_paragraph(wire):
    wire.press("Ctrl+Shift+C")
    claim = wire.here.claim
    assert copied().startswith(f"“{claim.record.words}” — ")
    assert f"paragraph {claim.paragraph}" in copied()
    assert wire.message == "Claim 1 copied with its source."


def test_a_quote_is_copied_with_its_link_and_a_confidential_one_is_not(wire):
    attach(wire, "https://harbour.example/log", "Harbour log")
    wire.press("Ctrl+Alt+C")
    assert copied() == "Harbour log https://harbour.example/log"
    piece = wire.here.claim.evidence[0].id
    wire.window.bench.do(edit_evidence, piece, quote="The gap was closed.")
    wire.press("Ctrl+Alt+C")
    assert copied() == "“The gap was closed.” — Harbour log https://harbour.example/log"
    html = QGuiApplication.clipboard().mimeData().html()
    assert '<a href="https://harbour.example/log">' in html
    QGuiApplication.clipboard().clear()
    source = wire.here.claim.evidence[0].source
    wire.window.bench.do(edit_source, source.id, confidential=True)
    wire.press("Ctrl+Alt+C")
    assert copied() == ""
    assert "confidential" in wire.message


def test_reasons_kept_as_a_text_are_put_in_by_digit_and_outlive_the_window(wire, settings):
    wire.press("R")
    wire.type("Compared with the log.")
    wire.press("Ctrl+T")
    QApplication.activePopupWidget().actions()[-1].trigger()
    QApplication.activePopupWidget().close()
    assert settings.phrases == ("Compared with the log.",)
    wire.press("Esc", "J", "Ctrl+T")
    wire.press("1")
    assert wire.window.desk.inspector.reasons.toPlainText() == "Compared with the log."
