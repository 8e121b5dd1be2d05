"""What is dragged over the article: on the words of a claim it is for that claim."""

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from ui.panels.galley.view import Galley


class ClaimDrops(QObject):
    """Takes what is let go over the galley, and tells which claim it fell on."""

    dropped = Signal(str, object)  # the claim or nothing, and the QMimeData, to be read at once

    def __init__(self, galley: Galley) -> None:
        super().__init__(galley)
        self._galley = galley
        galley.viewport().setAcceptDrops(True)
        galley.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let links, files, pictures and text in; the galley itself is never written into."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.dropped.emit(self._claim_at(event.position().toPoint()), event.mimeData())
            return True
        if isinstance(event, QDragMoveEvent):  # entering is one, too
            given = event.mimeData()
            event.setAccepted(given.hasUrls() or given.hasText() or given.hasImage())
            return True
        return False

    def _claim_at(self, point: QPoint) -> str:
        galley = self._galley
        cursor = galley.cursorForPosition(point)
        claim = galley.claim_at(galley.lines.offsets.from_qt(cursor.position()))
        return claim.id if claim is not None else ""
