"""The dates of the current claim, each with its reasons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.languages.core import ended
from ui.panels.chip_label import ChipLabel
from ui.panels.command_key import CommandKey
from ui.panels.inspector.rows import Lines, Part, row
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import Hairline, OneLine, Sign, Words, apart
from ui.views import DateView


class DateRow(QWidget):
    """One date of the claim: its words, its chip, its reasons, and Confirm."""

    confirm_asked = Signal(str)
    pointed = Signal(str)

    def __init__(self, date: DateView, *, current: bool, may_confirm: bool) -> None:
        super().__init__()
        head = Flow()
        head.addWidget(OneLine(apart(f"“{date.mention.words}”"), "expression"))
        head.addWidget(Sign("onward", "muted", 0.7))
        head.addWidget(ChipLabel(date.chip(current=current)))
        acts = QWidget()
        if may_confirm and date.may_be_confirmed:
            confirm = QPushButton(self.tr("Confirm"))
            confirm.setProperty("quiet", True)
            confirm.setIcon(theme().icon("tick"))
            confirm.setAccessibleName(self.tr("Confirm {date}").format(date=date.label))
            confirm.clicked.connect(lambda: self.confirm_asked.emit(date.id))
            acts.setLayout(row(confirm, CommandKey("confirm_date") if current else QWidget()))
        head.addWidget(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(0.15), 0, theme().px(0.3))
        column.setSpacing(0)
        column.addLayout(head)
        why = Words(" ".join(ended(words) for words in date.why), "second", "muted", wraps=True)
        column.addWidget(why)
        self._id = date.id

    def mouseReleaseEvent(self, event: object) -> None:
        """Make this date the current one."""
        self.pointed.emit(self._id)


class Dates(Part):
    """A line and the dates under it; nothing where the claim has none."""

    confirm_asked = Signal(str)
    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.lines = Lines()
        self.column.addWidget(Hairline())
        self.column.addWidget(self.lines)

    def show_dates(self, dates: tuple[DateView, ...], current: str, *, may_write: bool) -> None:
        """Show the dates of another claim, or the same ones anew."""

        def make() -> list[QWidget]:
            return [self._row(date, current, may_write=may_write) for date in dates]

        self.lines.show_rows((dates, current, may_write), make)
        self.setVisible(bool(dates))

    def _row(self, date: DateView, current: str, *, may_write: bool) -> DateRow:
        made = DateRow(date, current=date.id == current, may_confirm=may_write)
        made.confirm_asked.connect(self.confirm_asked)
        made.pointed.connect(self.pointed)
        return made
