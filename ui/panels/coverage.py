"""The coverage meter: how many words of the article are accounted for, and where the others are."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.panels.command_key import CommandKey
from ui.theme.style import theme
from ui.theme.text import OneLine, Words, follow_theme
from workbench.review.coverage import Coverage


class CoverageMap(QWidget):
    """The words in reading order: tall where ticked, half where no fact, a line where to do."""

    pointed = Signal(int)  # offset in the text

    def __init__(self) -> None:
        super().__init__()
        self._coverage = Coverage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self._dress)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show which words are ticked."""
        if coverage != self._coverage:
            self._coverage = coverage
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar for each run of words that are accounted for over a base line."""
        look = theme()
        foot = self.height() - 1.5
        with QPainter(self) as painter:
            painter.setPen(QPen(look.colour("pencil"), 1))
            painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))
            for marked, top in (
                (self._coverage.ticked, 1.0),
                (self._coverage.no_fact, foot * 0.55),
            ):
                for start, end in self._runs(marked):
                    bar = QRectF(start, top, max(1.0, end - start), foot - top)
                    painter.fillRect(bar, look.colour("pencil"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Point at the word under the pointer."""
        total = self._coverage.total
        if event.button() == Qt.MouseButton.LeftButton and total:
            at = int(self._across(event.position().x()) / max(1, self.width()) * total)
            self.pointed.emit(self._coverage.words[min(max(at, 0), total - 1)].start)

    def _runs(self, marked: tuple[bool, ...]) -> list[tuple[float, float]]:
        """Return where each run of marked words begins and ends, in pixels."""
        runs: list[list[int]] = []
        for place, ticked in enumerate(marked):
            if ticked and runs and runs[-1][1] == place:
                runs[-1][1] = place + 1
            elif ticked:
                runs.append([place, place + 1])
        width = self.width() / max(1, self._coverage.total)
        ends = ((self._across(first * width), self._across(last * width)) for first, last in runs)
        return [(min(pair), max(pair)) for pair in ends]

    def _across(self, x: float) -> float:
        """Count from the side where reading begins."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x if mirrored else x

    def _dress(self) -> None:
        self.setFixedHeight(theme().px(0.8))
        self.setMinimumWidth(theme().px(4))
        self.update()


class CoverageMeter(QWidget):
    """One line under the article: the share, the map, the counts."""

    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverage_meter")
        self._coverage = Coverage()
        self._width = "wide"
        self.percent = Words("", "current")
        self.words = OneLine("", "body", "muted")
        self.map = CoverageMap()
        self.map.pointed.connect(self.pointed)
        self.counts = OneLine("", "body", "muted")
        self.key = CommandKey("next_unticked")
        self.hint = Words(self.tr("next unticked word"), "second", "muted")
        self._row = QHBoxLayout(self)
        for widget in (self.percent, self.words, self.map, self.counts, self.key, self.hint):
            self._row.addWidget(widget, 1 if widget is self.map else 0)
        follow_theme(self._dress)

    def show_coverage(self, coverage: Coverage) -> None:
        """Show how far an article has come."""
        self._coverage = coverage
        to_do = coverage.total - coverage.done
        self.percent.setText(self.tr("{n} %").format(n=coverage.percent))
        without = coverage.without_fact
        ticked = self.tr("{n} ticked").format(n=coverage.done - without)
        if without:
            ticked += " · " + self.tr("{n} no fact").format(n=without)
        left = self.tr("{n} words to do").format(n=to_do)
        wide = self._width == "wide"
        self.words.setText(self.tr("of words accounted for") if wide else self.tr("covered"))
        self.counts.setText(f"{ticked} · {left}" if wide else left)
        self.hint.setVisible(wide)
        self.words.setVisible(self._width != "narrow")
        self.key.setVisible(self._width != "narrow")
        self.map.show_coverage(coverage)
        said = f"{self.percent.text()} {self.tr('of words accounted for')}, {ticked}, {left}"
        self.setAccessibleName(said)
        self.map.setAccessibleName(said)

    def fit(self, width: str) -> None:
        """Say as much as a ``wide``, ``medium`` or ``narrow`` window has room for."""
        if width != self._width:
            self._width = width
            self.show_coverage(self._coverage)

    def _dress(self) -> None:
        look = theme()
        self._row.setContentsMargins(look.px(0.9), look.px(0.3), look.px(0.9), look.px(0.3))
        self._row.setSpacing(look.px(0.5))
        self.setFixedHeight(look.px(1.9))
