"""The desk: claim list, article and inspector side by side, as the width allows.

Widths are counted in the height of the interface type, so a small window and large type take
the same path: three columns, three tighter columns, or article and a side panel with tabs.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from ui.here import Here
from ui.panels.claim_list import ClaimList
from ui.panels.command_key import how_to
from ui.panels.coverage import CoverageMeter
from ui.panels.date_card import DateCard
from ui.panels.date_list import DateList
from ui.panels.find_bar import FindBar
from ui.panels.galley.drops import ClaimDrops
from ui.panels.galley.view import Galley
from ui.panels.inspector.column import Inspector
from ui.panels.publication import PublicationBar
from ui.panels.timeline import TimelinePanel
from ui.reading import Reading
from ui.theme.style import theme
from ui.theme.text import Hairline, follow_theme
from ui.views import DateView
from ui.window.focus import focus_on
from ui.window.shown import choices_of, evidence_row, publication_of
from ui.window.side import CLAIM, CLAIMS, DATES, SidePanel
from workbench.text.span import Span

WIDE, MEDIUM = 96, 72
FOOT = "foot"
"""Where the timeline stands if not over the list of dates."""
_LOWEST = 36
"""Heights of type from which on there is room for the timeline."""
_LIST = {"wide": 21.5, "medium": 17.0}
_INSPECTOR = {"wide": 27.0, "medium": 24.5, "narrow": 23.0}
_LEAST_SIDE, _SIDE_SHARE = 15.0, 0.52
"""Heights of type, and part of the window, that a narrow window's side panel shrinks to."""


class Desk(QWidget):
    """Shows where the reviewer is; every part says what it is asked for by signals."""

    fitted = Signal()  # the columns are arranged in another way
    seen = Signal(bool)  # the desk comes into view, or gives way to another page

    def __init__(self, here: Here, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self._here = here
        self.width_class = ""
        self.may_write = True
        self.claims = ClaimList()
        self.publication = PublicationBar()
        self.galley = Galley()
        self.drops = ClaimDrops(self.galley)
        self.find_bar = FindBar()
        self.meter = CoverageMeter()
        self.timeline = TimelinePanel()
        self.card = DateCard(self.galley, self._look_up)
        self.inspector = Inspector()
        self.dates = DateList()
        self.side = SidePanel({CLAIMS: self.claims, CLAIM: self.inspector, DATES: self.dates})
        self._dates_wanted = False  # in a window where they have no tab of their own
        self.is_torn = False
        """Whether the inspector stands in a window of its own."""
        self._lay_out()
        self._connect()
        follow_theme(self._fit)

    # what is shown

    def show_article(self) -> None:
        """Show the article the reviewer has gone to."""
        reading = self._here.reading
        if reading is None:
            return
        self.inspector.show_scale(choices_of(reading))
        self.galley.show_sheet(reading.sheet())
        self.claims.show_article(reading.title)
        self.claims.show_struck(reading.carried.struck)
        self._show_rows(reading)
        self.meter.show_coverage(reading.coverage())
        self.publication.show_publication(publication_of(reading, self._here.who()))
        self._show_dates(reading)
        self.show_current()

    def show_parts(self, parts: frozenset[str]) -> None:
        """Show anew those parts of the picture that an edit changed."""
        reading = self._here.reading
        if reading is None:
            return
        if "blocks" in parts:
            self.galley.show_paragraphs(reading.paragraphs)
        if "dates" in parts:
            self.galley.show_marks(dates=reading.date_marks())
            self.publication.show_publication(publication_of(reading, self._here.who()))
            self._show_dates(reading)
        if parts & {"rows", "claims"}:
            self.galley.show_marks(claims=reading.claim_marks(), ticked=reading.ticked())
            self._show_rows(reading)
        if "marks" in parts:
            self.galley.show_marks(ticked=reading.ticked(), no_fact=reading.no_fact())
        if parts & {"rows", "claims", "blocks", "marks"}:
            self.meter.show_coverage(reading.coverage())
        if "article" in parts:
            self.claims.show_article(reading.title)
            self.inspector.show_scale(choices_of(reading))
        self._show_claim()

    def show_current(self, *, reveal: bool = True) -> None:
        """Show which claim and date are current, and bring the claim's words into view."""
        here = self._here
        self.claims.show_current(here.claim_id)
        self.timeline.show_current(here.date_id)
        self.dates.show_current(here.date_id)
        self.galley.show_current(here.claim_id, here.date_id)
        claim, date = here.claim, here.date
        if here.reading is not None and here.reading.see(here.date_id):
            self.galley.show_marks(dates=here.reading.date_marks())
        if reveal and date is not None and not self._in_claim(date.id):
            self.galley.reveal(date.span)
        elif reveal and claim is not None:
            self.galley.reveal(claim.record.span)
        self._show_claim()

    def may_change(self, *, may_write: bool) -> None:
        """Switch everything that changes the file on or off."""
        self.may_write = may_write
        self._show_claim()

    def step_panel(self, step: int) -> None:
        """Put the focus on the next or the previous part."""
        parts = self._parts()
        focused = QApplication.focusWidget()
        at = next(
            (n for n, (_, part) in enumerate(parts) if focused and self._is_at(part, focused)),
            -1 if step > 0 else 0,
        )
        name, part = parts[(at + step) % len(parts)]
        self.side.turn_to(name)
        focus_on(self.inspector.reasons if part is self.inspector else part)

    def rest(self) -> None:
        """Take the focus out of the reasons, so that single letters are commands again."""
        focus_on(self.inspector.window() if self.is_torn else self.galley)

    def give_inspector(self) -> Inspector:
        """Give the inspector away to another window."""
        self.is_torn = True
        self._fill_side(front=self.side.current)
        return self.inspector

    def take_inspector(self) -> None:
        """Have the inspector at the side again."""
        self.is_torn = False
        self._fill_side(front=CLAIM)

    def show_side(self, name: str) -> None:
        """Bring the part ``claims``, ``claim`` or ``dates`` to the front of the side panel."""
        self.side.turn_to(name)

    def list_dates(self) -> None:
        """List all dates at the side, or show again what stood there before."""
        if self.side.current == DATES:
            self._dates_wanted = False
            self._fill_side(front=CLAIM)
            focus_on(self.galley)
            return
        self._dates_wanted = True
        self._fill_side(front=DATES)
        focus_on(self.dates.view)

    # Qt's hooks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns by the width there is."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the desk is in view."""
        super().showEvent(event)
        if not event.spontaneous():  # as when the window comes back from the task bar
            self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the desk has given way."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.seen.emit(False)

    # parts

    def _look_up(self, date_id: str) -> DateView | None:
        return self._here.reading.date(date_id) if self._here.reading else None

    def _parts(self) -> list[tuple[str, QWidget]]:
        """Return what the focus steps through: where at the side it is found, and the widget."""
        parts: list[tuple[str, QWidget]] = [
            (CLAIMS, self.claims.view),
            ("", self.publication.change),
            ("", self.galley),
            (CLAIM, self.inspector),
        ]
        if DATES in self.side.held:
            parts.append((DATES, self.dates.view))
        if self.timeline.isVisible() and self._timeline_at == FOOT:
            parts.append(("", self.timeline))
        return parts

    def _is_at(self, part: QWidget, focused: QWidget) -> bool:
        """Tell whether the focus is on a part, or in the window that is its own."""
        own = self.is_torn and part is self.inspector and focused is part.window()
        return own or part is focused or part.isAncestorOf(focused)

    def _show_dates(self, reading: Reading) -> None:
        self.timeline.show_reading(reading)
        self.dates.show_reading(reading)

    def _in_claim(self, date_id: str) -> bool:
        claim = self._here.claim
        return claim is not None and any(date.id == date_id for date in claim.dates)

    def _show_rows(self, reading: Reading) -> None:
        rows = reading.rows()
        self.claims.show_rows(rows, self._here.claim_id)
        self.claims.say_empty(
            ""
            if rows
            else self.tr("Select words in the article and {press} to add a claim.").format(
                press=how_to("add_claim")
            )
        )

    def _show_claim(self) -> None:
        here = self._here
        claim, case = here.claim, here.case()
        if claim is None or case is None or here.reading is None:
            self.inspector.show_nothing(
                self.tr("No claim found"),
                self.tr("Select words in the article and {press} to add one.").format(
                    press=how_to("add_claim")
                ),
            )
            return
        self.inspector.show_claim(
            claim,
            len(here.reading.claims),
            here.date_id,
            tuple(
                evidence_row(item, case.copy_of(item.id), misquoted=item.id in case.misquoted)
                for item in claim.evidence
            ),
            case,
            may_write=self.may_write,
        )
        self.side.name_claim(claim.record.number)

    def _list_moved(self) -> None:
        """List the dates that moved with the publication date; choosing one goes there."""
        reading = self._here.reading
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Dates that moved"))
        if reading is None:
            return
        for date in reading.dates:
            if date.id in reading.moved:
                action = menu.addAction(f"“{date.mention.words}”  {date.label}")
                action.triggered.connect(lambda _=False, at=date.id: self._here.point_at_date(at))
        self._menu = menu  # kept: a menu nobody holds would vanish
        button = self.publication.moved
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _connect(self) -> None:
        here = self._here
        here.article_changed.connect(self.show_article)
        here.picture_changed.connect(self.show_parts)
        here.moved.connect(self.show_current)
        here.listed = self.claims.shown
        self.claims.chosen.connect(here.point_at_claim)
        self.galley.claim_pointed.connect(here.point_at_claim)
        self.galley.date_pointed.connect(here.point_at_date)
        self.inspector.date_pointed.connect(here.point_at_date)
        self.inspector.clashes.pointed.connect(self.galley.reveal)
        self.meter.pointed.connect(lambda offset: self.galley.reveal(Span(offset, offset)))
        for dates in (self.timeline, self.dates):
            dates.date_pointed.connect(here.point_at_date)
            dates.publication_pointed.connect(self.publication.change_asked)
        self.publication.moved_asked.connect(self._list_moved)

    def _lay_out(self) -> None:
        self._middle = QWidget()
        self._meter_line = Hairline()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for widget in (self.publication, Hairline()):
            middle.addWidget(widget)
        middle.addWidget(self.galley, 1)
        middle.addWidget(self.find_bar)
        middle.addWidget(self._meter_line)
        middle.addWidget(self.meter)
        self._list_line = Hairline(upright=True)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self.claims)
        self._columns.addWidget(self._list_line)
        self._columns.addLayout(self._right_part(), 1)
        self.setTabOrder(self.claims.view, self.publication.change)
        self.setTabOrder(self.publication.change, self.galley)

    def _right_part(self) -> QVBoxLayout:
        """Return article and inspector side by side, with the timeline under both."""
        beside, right = QHBoxLayout(), QVBoxLayout()
        self._foot, self._timeline_at = right, FOOT
        self._timeline_line = Hairline()
        for layout in (beside, right):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        beside.addWidget(self._middle, 1)
        self._side_line = Hairline(upright=True)
        beside.addWidget(self._side_line)
        beside.addWidget(self.side)
        right.addLayout(beside, 1)
        right.addWidget(self._timeline_line)
        right.addWidget(self.timeline)
        return right

    def _fit(self) -> None:
        """Give each part its width; says ``fitted`` when the columns are arranged anew."""
        heights = self.width() / theme().h
        name = "wide" if heights >= WIDE else "medium" if heights >= MEDIUM else "narrow"
        if name != self.width_class:
            self.width_class = name
            self._rearrange()
            self.fitted.emit()
        side = _INSPECTOR[name]
        if name == "narrow":  # at twice the text on a small screen both halves give way
            side = min(side, max(_LEAST_SIDE, heights * _SIDE_SHARE))
        self.claims.setFixedWidth(theme().px(side if name == "narrow" else _LIST[name]))
        self.side.setFixedWidth(theme().px(side))
        self.publication.fit(name)
        self.meter.fit(name)
        has_room = name != "narrow" and self.height() >= theme().px(_LOWEST)
        self._place_timeline(FOOT if has_room else DATES)

    def _place_timeline(self, where: str) -> None:
        """Let the timeline stand under the article, or over the list of dates."""
        if where == self._timeline_at:
            return
        self._timeline_at = where
        if where == DATES:
            self.dates.take_timeline(self.timeline)
        else:
            self.dates.leave_timeline()
            self._foot.addWidget(self.timeline)
            self.timeline.show()
        self._timeline_line.setVisible(where == FOOT)

    def _rearrange(self) -> None:
        narrow = self.width_class == "narrow"
        self.galley.wants_dates = self.width_class == "wide"
        self._list_line.setVisible(not narrow)
        self._fill_side(front=DATES if self.side.current == DATES else CLAIM)
        if not narrow:
            self._columns.insertWidget(0, self.claims)
            self.claims.show()

    def _fill_side(self, front: str) -> None:
        """Put at the side what has no place of its own at this width."""
        narrow = self.width_class == "narrow"
        shown = {CLAIMS: narrow, CLAIM: not self.is_torn, DATES: narrow or self._dates_wanted}
        held = tuple(name for name, is_shown in shown.items() if is_shown)
        self.side.hold(held, front if front in held else "".join(held[:1]))
        self._side_line.setVisible(bool(held))
