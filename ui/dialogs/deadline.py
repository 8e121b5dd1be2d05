"""Ask when the review has to be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.deadline import read_deadline, time_left
from ui.dialogs.parts import Button, Field
from ui.dialogs.question import Question, Scroll, form
from workbench.errors import InvalidError


class DeadlineDialog(Question):
    """A field for a time; *take_off* ends the deadline there is, *now* tells the time."""

    def __init__(
        self,
        now: Callable[[], datetime],
        deadline: datetime | None = None,
        parent: QWidget | None = None,
        *,
        take_off: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(
            self.tr("When is the deadline?"),
            self.tr("Set it"),
            (38, 19),
            parent,
            second=self.tr("The foot of the window tells how long it is till then."),
        )
        self._now = now
        self.at = QLineEdit()
        self.at.setPlaceholderText(self.tr("14:30, or 27 Nov 2026, 14:30"))
        self.field = Field(self.tr("&Time"), self.at)
        column = form(scroll := Scroll())
        column.addWidget(self.field)
        column.addStretch(1)
        self.body.addWidget(scroll)
        if deadline is not None and deadline > now():
            self.at.setText(f"{deadline.astimezone():%Y-%m-%d %H:%M}")
        if take_off is not None:
            off = Button(self.tr("&No deadline"))
            off.clicked.connect(lambda _=False: take_off())
            self.beside(off)
        self.at.textChanged.connect(self._check)
        self._check()
        self.at.selectAll()
        self.at.setFocus()

    def answer(self) -> datetime:
        """Return the time, aware.

        Raises:
            InvalidError: What is typed is no time to come.
        """
        return read_deadline(self.at.text(), self._now())

    def _check(self) -> None:
        if not self.at.text().strip():
            self.field.say("")
            self.allow(self.tr("Type a time first."))
            return
        try:
            at, now = self.answer(), self._now()
        except InvalidError as error:
            self.field.say(str(error), "v_part")
            self.allow(str(error))
        else:
            self.field.say(time_left(at, now))
            self.allow()
