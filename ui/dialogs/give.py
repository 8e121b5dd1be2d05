"""Ask to whom a claim is given to check, and until when."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.days import day_words
from ui.dialogs.parts import Button, Field
from ui.dialogs.words import NameDialog
from workbench.dates.moment import parse_moment
from workbench.dates.typed import read_moment, typed_form
from workbench.errors import InvalidError


class GiveDialog(NameDialog):
    """A name and a day; *take_back* gives the claim to nobody, where it is somebody's now."""

    def __init__(
        self,
        number: int,
        known: Sequence[str],
        now: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
        *,
        take_back: Callable[[], object] | None = None,
    ) -> None:
        """Ask about claim *number*; *now* is whose it is and until which day (ISO)."""
        name, due = now
        super().__init__(
            self.tr("Who checks claim {number}?").format(number=number),
            self.tr("Give it"),
            self.tr("&Name"),
            known,
            parent,
            second=self.tr("Name and day stand above the claim."),
        )
        self._size = (38, 23)
        self.due = QLineEdit(typed_form(parse_moment(due)) if due else "")
        self.due.setPlaceholderText(self.tr("27 Nov 2026, or nothing"))
        self.due_field = Field(self.tr("&Due"), self.due)
        self.column.insertWidget(1, self.due_field)
        if name:
            self.name.setText(name)
        if take_back is not None:
            back = Button(self.tr("To no&body"))
            back.setAccessibleName(self.tr("Give the claim to nobody"))
            back.clicked.connect(lambda _=False: take_back())
            self.beside(back)
        for line in (self.name, self.due):
            line.textChanged.connect(self._check_day)
        self._check_day()

    def day(self) -> str:
        """Return the day, ISO, or nothing.

        Raises:
            InvalidError: What is typed is no day.
        """
        typed = self.due.text().strip()
        return str(read_moment(typed)) if typed else ""

    def _check_day(self) -> None:
        self._check()  # the name
        try:
            day = self.day()
        except InvalidError as error:
            self.due_field.say(str(error), "v_part")
            self.allow(str(error))
        else:
            self.due_field.say(day_words(day) if day else "")
