"""Taking words out of the desk: a claim with its article, a quote with its link."""

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from ui.days import day_words
from ui.window.deeds.evidence import EvidenceDeeds
from ui.window.parts import Deeds, Parts
from workbench.review.citing import Citation, cite_claim, cite_quote


class CopyDeeds:
    """Deeds that fill the clipboard and change nothing."""

    def __init__(self, parts: Parts, evidence: EvidenceDeeds) -> None:
        self._parts = parts
        self._evidence = evidence

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"copy_claim": self.copy_claim, "copy_quote": self.copy_quote}

    def copy_claim(self) -> None:
        """Copy the words of the current claim with its article, day and paragraph."""
        here = self._parts.here
        reading, claim = here.reading, here.claim
        if reading is None or claim is None:
            return
        value = reading.anchor.value
        day = day_words(value) if value else ""
        place = _tr("paragraph {n}").format(n=claim.paragraph) if claim.paragraph else ""
        self._copy(cite_claim(claim.record, reading.article, day, place))
        told = _tr("Claim {number} copied with its source.")
        self._parts.messages.tell(told.format(number=claim.record.number))

    def copy_quote(self) -> None:
        """Copy the quote of the current evidence with its source and link; never a secret one."""
        item = self._evidence.current()
        if item is None:
            return
        if item.source.confidential:
            told = _tr("This source is confidential: it stays in the review, nothing was copied.")
            self._parts.messages.complain(told)
            return
        published = day_words(item.source.published) if item.source.published else ""
        self._copy(cite_quote(item, published))
        self._parts.messages.tell(_tr("Quote copied with its source."))

    def _copy(self, citation: Citation) -> None:
        both = QMimeData()
        both.setText(citation.text)
        both.setHtml(citation.html)
        QGuiApplication.clipboard().setMimeData(both)


def _tr(words: str) -> str:
    return QCoreApplication.translate("copy_deeds", words)
