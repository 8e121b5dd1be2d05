"""The galley: the article on its sheet, read-only, with everything marked on it.

A plain text editor lays out a text of a million characters at once; the marks are painted on
the blocks in view only.  It is fed with plain values and says what was pointed at; it never
changes anything itself.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.panels.command_key import command_key
from ui.panels.galley.folds import Fold, find_folds
from ui.panels.galley.formats import Dresser
from ui.panels.galley.index import MarkIndex
from ui.panels.galley.margins import DateMargin, Gutter
from ui.panels.galley.page import ClaimMark, DateMark, Lines, Page, Paragraph
from ui.panels.galley.paint import MarkPainter
from ui.panels.galley.sheet import Sheet, numbers_of
from ui.theme.style import theme
from workbench.text.span import Span

MEASURE = 36  # em: the longest line that reads well
GUTTER, DATES = 3.6, 10.4  # heights
_EMPTY = Page("")


class Galley(QPlainTextEdit):
    """Shows a :class:`Page`; points at claims and dates when asked or clicked."""

    claim_pointed = Signal(str)
    date_pointed = Signal(str)
    caret_walked = Signal(int)  # by the reviewer, not by showing something

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("galley")
        self.setAccessibleName(self.tr("Article"))
        self.setReadOnly(True)
        self.setAutoFillBackground(True)
        self.viewport().setAutoFillBackground(False)  # paintEvent lays the paper
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)  # room for the edge of a band
        self.page = _EMPTY
        self.lines = Lines("")
        self.index = MarkIndex(self.page, self.lines)
        self.folds: tuple[Fold, ...] = ()
        self._fold_rows: dict[int, Fold] = {}
        self.numbers: dict[int, int] = {}
        self.unfolded = False
        self.wants_dates = True
        self.wants_furniture = False
        self.current_claim = ""
        self.current_date = ""
        self._dresser = Dresser(self)
        self.gutter = Gutter(self)
        self.date_margin = DateMargin(self)
        self.gutter.pointed.connect(self.claim_pointed)
        self.date_margin.pointed.connect(self.date_pointed)
        self.updateRequest.connect(self._scroll_margins)
        self._revealing = False
        self._hits: tuple[Span, ...] = ()
        self.cursorPositionChanged.connect(self._say_where_the_caret_is)
        theme().changed.connect(self._dress)
        self._dress()

    # what is shown

    def show_page(self, page: Page) -> None:
        """Show another article."""
        self.show_sheet(Sheet.of(page))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another article, or the same one with what has been found in it since."""
        before = self.page
        self._hits = ()
        self.page, self.lines = sheet.page, sheet.lines
        self.index, self.numbers = sheet.index, sheet.numbers
        self._take_folds(sheet.folds)
        self.current_claim = self.current_date = ""
        if before.text != sheet.page.text:
            self.unfolded = self.wants_furniture
            self.setPlainText(sheet.lines.words)
        if not sheet.page.looks_like(before):
            self._dress()
        self._repaint_all()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_marks(
        self,
        *,
        claims: tuple[ClaimMark, ...] | None = None,
        dates: tuple[DateMark, ...] | None = None,
        ticked: tuple[Span, ...] | None = None,
        no_fact: tuple[Span, ...] | None = None,
    ) -> None:
        """Show other marks on the same text."""
        self.page = self.page.marked(claims=claims, dates=dates, ticked=ticked, no_fact=no_fact)
        lines = self.index.follow(self.page)
        if lines is None:
            self.index = MarkIndex(self.page, self.lines)
            self.index.set_hits(self._hits)
            self._repaint_all()
        else:
            self._repaint(lines)

    def show_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Show the same text divided into story and furniture in another way."""
        self.page = Page(
            self.page.text,
            paragraphs,
            self.page.claims,
            self.page.dates,
            self.page.ticked,
            self.page.right_to_left,
            self.page.no_fact,
        )
        self.numbers = numbers_of(self.page, self.lines)
        self._take_folds(find_folds(self.page, self.lines))
        self._dress()

    def show_hits(self, spans: tuple[Span, ...]) -> None:
        """Mark the places a search found."""
        self._hits = spans
        self.index.set_hits(spans)
        self._repaint_all()

    def show_current(self, claim_id: str = "", date_id: str = "") -> None:
        """Outline the current claim and point out the current date."""
        before = self.current_claim, self.current_date
        if (claim_id, date_id) == before:
            return
        self.current_claim, self.current_date = claim_id, date_id
        claims = {before[0], claim_id}
        dates = {before[1], date_id} if date_id != before[1] else set()
        self._repaint(
            {line for claim in claims for line in self.index.lines_of_claim(claim)}
            | {line for date in dates for line in self.index.lines_of_date(date)}
        )
        if dates:
            self.date_margin.update()

    def toggle_furniture(self) -> None:
        """Show the lines of page furniture, or fold them away again; so in articles to come."""
        self.wants_furniture = not self.unfolded
        self._unfold(unfolded=self.wants_furniture)

    def _unfold(self, *, unfolded: bool) -> None:
        self.unfolded = unfolded
        self._dresser.fold(self.folds, unfolded=self.unfolded)
        self._repaint_all()

    @property
    def is_dressed(self) -> bool:
        """Tell whether every line is set in its type; a long article takes some turns."""
        return self._dresser.is_done

    # where things are

    def reveal(self, span: Span) -> None:
        """Bring the words of *span* into view and put the caret before them."""
        line = self.lines.line_of(span.start)
        if not self.unfolded and any(fold.first <= line <= fold.last for fold in self.folds):
            self._unfold(unfolded=True)
        cursor = self.textCursor()
        cursor.setPosition(self.lines.offsets.to_qt(span.start))
        self._revealing = True
        self.setTextCursor(cursor)
        self._revealing = False
        top, bottom = self.cursorRect().top(), self.cursorRect().bottom()
        room = self.viewport().height()
        if top < room * 0.08 or bottom > room * 0.8:
            self.centerCursor()

    def selected(self) -> Span | None:
        """Return the selected words as a place in the text, or None if none are."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        offsets = self.lines.offsets
        span = Span(
            offsets.from_qt(cursor.selectionStart()), offsets.from_qt(cursor.selectionEnd())
        ).trimmed(self.page.text)
        return span if len(span) else None

    def deselect(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Return the place of the caret in the text."""
        return self.lines.offsets.from_qt(self.textCursor().position())

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """Return the paragraph that holds *offset*, or the next one before it."""
        before = [p for p in self.page.paragraphs if p.span.start <= offset]
        return before[-1] if before else None

    def date_at(self, offset: int) -> DateMark | None:
        """Return the date whose words hold *offset*."""
        touching = (d for d in self.page.dates if d.span.start <= offset <= d.span.end)
        return next(touching, None)

    def claim_at(self, offset: int) -> ClaimMark | None:
        """Return the shortest claim whose words hold *offset*."""
        holding = [
            claim
            for claim in self.page.claims
            if any(span.start <= offset < span.end for span in claim.ranges)
        ]
        return min(holding, key=lambda claim: sum(map(len, claim.ranges)), default=None)

    def word_rect(self, span: Span) -> QRect:
        """Return where the first line of *span* stands in the viewport."""
        cursor = self.textCursor()
        cursor.setPosition(self.lines.offsets.to_qt(span.start))
        start = self.cursorRect(cursor)
        cursor.setPosition(self.lines.offsets.to_qt(span.end))
        end = self.cursorRect(cursor)
        return start.united(end) if start.top() == end.top() else start

    def visible_blocks(self, within: QRect | None = None) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Return the blocks in view with the place each stands at in the viewport.

        Only the heights of *within* count, by default those of the viewport.
        """
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        room = within or self.viewport().rect()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > room.bottom() + 1:
                return
            if block.isVisible() and box.bottom() >= room.top():
                yield block, box.topLeft()
            block = block.next()

    def fold_at(self, line: int) -> Fold | None:
        """Return the fold whose row is painted at *line*, if furniture is folded."""
        if self.unfolded:
            return None
        return self._fold_rows.get(line)

    def em(self) -> float:
        """Return the size of the article's type in pixels."""
        return float(theme().font("article").pixelSize())

    # Qt's hooks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bands, then the words, then ticks and date lines."""
        look = theme()
        blocks = list(self.visible_blocks(event.rect()))
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), look.colour("paper"))
            marks = MarkPainter(painter, look, self.em())
            for block, at in blocks:
                on_line = self.index.on(block.blockNumber())
                if on_line is not None and self.fold_at(block.blockNumber()) is None:
                    marks.bands(block, at, on_line, self.current_claim)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            marks = MarkPainter(painter, look, self.em())
            for block, at in blocks:
                self._paint_over(marks, block, at)

    def _paint_over(self, marks: MarkPainter, block: QTextBlock, at: QPointF) -> None:
        fold = self.fold_at(block.blockNumber())
        if fold is not None:
            height = self.blockBoundingRect(block).height()
            edge = self.document().documentMargin()
            width = self.viewport().width() - 2 * edge
            room = QRectF(at.x() + edge, at.y(), width, height)
            marks.fold_row(room, fold, f"{self.tr('Show')}  {command_key('furniture')}")
            return
        on_line = self.index.on(block.blockNumber())
        if on_line is not None:
            marks.ticks(block, at, on_line, mirrored=self.page.right_to_left)
            marks.date_lines(block, at, on_line, self.current_date)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the article its measure and the margins their place."""
        super().resizeEvent(event)
        self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Point at what was clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        if self.fold_at(cursor.blockNumber()) is not None:
            self.toggle_furniture()
            return
        offset = self.lines.offsets.from_qt(cursor.position())
        date, claim = self.date_at(offset), self.claim_at(offset)
        if claim is not None:
            self.claim_pointed.emit(claim.id)
        if date is not None:
            self.date_pointed.emit(date.id)

    # the sheet

    def _dress(self) -> None:
        """Give text, folds and margins the look in force."""
        look = theme()
        sheet = self.palette()
        sheet.setColor(QPalette.ColorRole.Base, look.colour("paper"))
        sheet.setColor(QPalette.ColorRole.Window, look.colour("paper"))
        sheet.setColor(QPalette.ColorRole.Text, look.colour("ink"))
        self.setPalette(sheet)
        self.setFont(look.font("article"))
        self.setCursorWidth(max(1, look.px(0.08)))
        self._set_direction()
        self._dresser.dress(self.page, self.lines, self.folds, unfolded=self.unfolded)
        self._arrange()
        self._repaint_all()

    def _take_folds(self, folds: tuple[Fold, ...]) -> None:
        self.folds, self._fold_rows = folds, {fold.first: fold for fold in folds}

    def _set_direction(self) -> None:
        option = self.document().defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.page.right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
            option.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def _arrange(self) -> None:
        look = theme()
        room = self.contentsRect()
        bar = self.verticalScrollBar().sizeHint().width()
        gutter = look.px(GUTTER)
        dates = look.px(DATES) if self.wants_dates else look.px(0.8)
        measure = round(self.em() * MEASURE)
        free = room.width() - bar - gutter - dates
        text = max(min(measure, free), look.px(8))
        spare = max(0, free - text)
        near, far = gutter + spare // 3, dates + spare - spare // 3
        left, right = (far, near) if self.page.right_to_left else (near, far)
        self.setViewportMargins(left, look.px(0.6), right, 0)
        view = self.viewport().geometry()
        beside = QRect(view.left() - gutter, view.top(), gutter, view.height())
        after = QRect(view.right() + 1, view.top(), dates, view.height())
        if self.page.right_to_left:
            beside.moveLeft(view.right() + 1)
            after.moveLeft(view.left() - dates)
        self.gutter.setGeometry(beside)
        self.date_margin.setGeometry(after)
        self.date_margin.setVisible(self.wants_dates)

    def _scroll_margins(self, _rect: QRect, _dy: int) -> None:
        self.gutter.update()
        self.date_margin.update()

    def _repaint_all(self) -> None:
        self.viewport().update()
        self._scroll_margins(QRect(), 0)

    def _repaint(self, lines: set[int]) -> None:
        """Paint anew the blocks that hold *lines*, as far as they are in view."""
        over = round(self.em() * 0.4)  # bars and outlines reach a little over their block
        for block, at in self.visible_blocks():
            if block.blockNumber() in lines:
                height = round(self.blockBoundingRect(block).height())
                top = round(at.y()) - over
                self.viewport().update(0, top, self.viewport().width(), height + 2 * over)
                self.gutter.update(0, top, self.gutter.width(), height + 2 * over)

    def _say_where_the_caret_is(self) -> None:
        if not self._revealing and self.hasFocus():
            self.caret_walked.emit(self.caret())
