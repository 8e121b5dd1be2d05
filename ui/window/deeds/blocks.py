"""What kind of block the caret stands in; the article is analysed afresh with the answer."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.analyst import Analyst
from ui.window.parts import Deeds, Parts
from workbench.analysis import Analysis
from workbench.errors import WorkbenchError
from workbench.review.blocks import set_block_kind, source_with_kind
from workbench.store.records import BlockRecord

KINDS: Mapping[str, object] = {
    "body": QT_TRANSLATE_NOOP("blocks", "&Body of the article"),
    "title": QT_TRANSLATE_NOOP("blocks", "&Title"),
    "heading": QT_TRANSLATE_NOOP("blocks", "&Heading inside the article"),
    "byline": QT_TRANSLATE_NOOP("blocks", "B&yline"),
    "dateline": QT_TRANSLATE_NOOP("blocks", "&Dateline"),
    "caption": QT_TRANSLATE_NOOP("blocks", "&Caption"),
    "credit": QT_TRANSLATE_NOOP("blocks", "C&redit"),
    "clock": QT_TRANSLATE_NOOP("blocks", "&Page clock"),
    "navigation": QT_TRANSLATE_NOOP("blocks", "Page lin&ks"),
    "related": QT_TRANSLATE_NOOP("blocks", "Re&lated headline"),
    "share": QT_TRANSLATE_NOOP("blocks", "&Share link"),
    "tags": QT_TRANSLATE_NOOP("blocks", "Ta&gs"),
    "comment": QT_TRANSLATE_NOOP("blocks", "C&omment"),
    "boilerplate": QT_TRANSLATE_NOOP("blocks", "Sta&nding text"),
}


class BlockDeeds:
    """The deed of saying what a block is."""

    def __init__(self, parts: Parts, analyst: Analyst) -> None:
        self._parts = parts
        self._analyst = analyst
        self._menu: QMenu | None = None

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"block_kind": self.offer}

    def offer(self) -> None:
        """Show the kinds a block can be as a menu at the caret."""
        block = self._block()
        if block is None:
            return
        galley = self._parts.desk.galley
        menu = QMenu(self._parts.window)
        menu.setAccessibleName(_tr("What kind of block this is"))
        for kind, words in KINDS.items():
            action = QAction(_tr(str(words)), menu)
            action.setCheckable(True)
            action.setChecked(kind == block.kind)
            action.triggered.connect(lambda _=False, chosen=kind: self.set_kind(block.id, chosen))
            menu.addAction(action)
        self._menu = menu  # kept: a menu nobody holds would vanish
        menu.popup(galley.viewport().mapToGlobal(galley.cursorRect().bottomLeft() + QPoint(0, 4)))

    def set_kind(self, block: str, kind: str) -> None:
        """Analyse the article with the block of another kind, elsewhere, then keep both."""
        parts = self._parts
        try:
            source = source_with_kind(parts.bench.file, block, kind)
        except WorkbenchError as error:
            parts.bench.refused.emit(error)
            return
        parts.messages.begin(_tr("Finding claims anew"))

        def keep(analysis: Analysis) -> None:
            if not parts.bench.is_open:
                return
            parts.bench.do_elsewhere(
                parts.jobs,
                "block",
                lambda file: (set_block_kind(file, block, kind, analysis), None),
            )

        self._analyst.analyse_again(source, keep)

    def _block(self) -> BlockRecord | None:
        reading, caret = self._parts.here.reading, self._parts.desk.galley.caret()
        blocks = reading.blocks if reading else ()
        before = [block for block in blocks if block.span.start <= caret]
        return before[-1] if before else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("blocks", words)
