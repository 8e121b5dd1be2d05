"""The formats a report can be written in, as boxes to tick, by what is in the file."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import Words
from workbench.report.formats import FORMATS
from workbench.report.order import PACK

GROUPS: tuple[tuple[Any, Any, tuple[tuple[str, Any], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("FormatChoice", "Report"),
        QT_TRANSLATE_NOOP(
            "FormatChoice", "Every claim with its verdict, reasons, evidence and dates"
        ),
        (
            ("pdf", QT_TRANSLATE_NOOP("FormatChoice", "PDF")),
            ("html", QT_TRANSLATE_NOOP("FormatChoice", "Web page")),
            ("docx", QT_TRANSLATE_NOOP("FormatChoice", "Word")),
            ("md", QT_TRANSLATE_NOOP("FormatChoice", "Markdown")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("FormatChoice", "Annotated article"),
        QT_TRANSLATE_NOOP("FormatChoice", "The article with every claim and date marked in place"),
        (
            ("galley-pdf", QT_TRANSLATE_NOOP("FormatChoice", "PDF")),
            ("galley-html", QT_TRANSLATE_NOOP("FormatChoice", "Web page")),
            ("galley-docx", QT_TRANSLATE_NOOP("FormatChoice", "Word with comments")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("FormatChoice", "Tables"),
        QT_TRANSLATE_NOOP("FormatChoice", "Claims, dates, evidence and log, for spreadsheets"),
        (
            ("xlsx", QT_TRANSLATE_NOOP("FormatChoice", "Excel")),
            ("csv", QT_TRANSLATE_NOOP("FormatChoice", "CSV, one file each")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("FormatChoice", "For other programs"),
        QT_TRANSLATE_NOOP("FormatChoice", "Search engines, annotation tools, your own scripts"),
        (
            ("claimreview", QT_TRANSLATE_NOOP("FormatChoice", "ClaimReview")),
            ("annotations", QT_TRANSLATE_NOOP("FormatChoice", "Web Annotations")),
            ("json", QT_TRANSLATE_NOOP("FormatChoice", "JSON")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("FormatChoice", "The whole review"),
        QT_TRANSLATE_NOOP(
            "FormatChoice", "Article, copies, hashes and log in one zip; opens here again"
        ),
        ((PACK, QT_TRANSLATE_NOOP("FormatChoice", "Replay pack")),),
    ),
)
"""What a group holds, what it is for, and its formats with the word beside each box."""


class FormatChoice(QWidget):
    """A box for each format, in groups."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._notes: dict[str, Words] = {}
        self._heads: list[tuple[QBoxLayout, Words, Words]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.15))
        for title, told, formats in GROUPS:
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            line.setSpacing(theme().px(0.6))
            words = Words(self.tr(told), "second", "muted", wraps=True)
            line.addWidget(name := Words(self.tr(title), "current"))
            line.addWidget(words, 1)
            column.addLayout(line)
            self._heads.append((line, name, words))
            column.addWidget(self._row(self.tr(title), formats))
            column.addSpacing(theme().px(0.2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what a group is for under its name where it has no room beside it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        for line, name, words in self._heads:
            needed = words.fontMetrics().horizontalAdvance(words.text()) + theme().px(1)
            cramped = name.sizeHint().width() + needed > event.size().width()
            line.setDirection(ways.TopToBottom if cramped else ways.LeftToRight)
            line.setSpacing(theme().px(0 if cramped else 0.6))

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the names of the formats ticked, in the order of the program's own list."""
        names = (*(kind.name for kind in FORMATS), PACK)
        return tuple(name for name in names if self.boxes[name].isChecked())

    def choose(self, names: tuple[str, ...]) -> None:
        """Tick these formats and no others."""
        for name, box in self.boxes.items():
            box.setChecked(name in names)

    def allow(self, name: str, why_not: str = "") -> None:
        """Let a format be ticked, or not, with the reason in its tip and spoken with it."""
        box = self.boxes[name]
        if why_not:
            box.setChecked(False)
        box.setEnabled(not why_not)
        box.setToolTip(why_not)
        box.setAccessibleDescription(why_not)

    def _row(self, group: str, formats: tuple[tuple[str, str], ...]) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=1.1)
        for name, words in formats:
            box = QCheckBox(self.tr(words))
            box.setMinimumHeight(theme().px(1.6))
            box.setAccessibleName(f"{group}: {self.tr(words)}")
            box.toggled.connect(lambda _: self.changed.emit())
            self.boxes[name] = box
            flow.addWidget(box)
        flow.addWidget(QWidget())  # the last of a flow stands at the far end
        return row
