"""The Dates menu: the publication date, and what each date in the text means."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu

from ui.bench import Sign
from ui.days import chip_words
from ui.views import DateView
from ui.window.parts import Deeds, Parts
from workbench.review.dates import choose_reading, clear_date, confirm_date
from workbench.review.several import confirm_dates


class DateDeeds:
    """Deeds on the current date."""

    def __init__(self, parts: Parts, sign: Sign) -> None:
        self._parts = parts
        self._sign = sign
        self._menu: QMenu | None = None
        parts.desk.inspector.confirm_asked.connect(self._confirm)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "published": self.ask_published,
            "set_date": self.ask_date,
            "last_date": lambda: self._step(-1),
            "next_date": lambda: self._step(1),
            "next_trouble": lambda: self._step(1, waiting=True),
            "confirm_date": self.confirm,
            "readings": self.offer_readings,
            "clear_date": self.clear,
        }

    def ask_published(self) -> None:
        """Ask when the article was published, with what each answer would move."""
        reading = self._parts.here.reading
        if reading is not None:
            from ui.dialogs.ask import ask_published  # noqa: PLC0415  when first asked for

            bench, window = self._parts.bench, self._parts.window
            self._answered(ask_published(bench, reading.id, window, self._sign))

    def ask_date(self) -> None:
        """Ask what the words of the current date mean."""
        if (date := self._date()) is not None:
            from ui.dialogs.ask import ask_date  # noqa: PLC0415  when first asked for

            self._answered(ask_date(self._parts.bench, date.id, self._parts.window, self._sign))

    def confirm(self) -> None:
        """Sign the current date as the program works it out, or those of all chosen claims."""
        reading, chosen = self._parts.here.reading, self._parts.desk.claims.chosen_ids()
        if reading is not None and chosen:
            shown = (claim for one in chosen if (claim := reading.claim(one)) is not None)
            dates = [d.id for claim in shown for d in claim.dates if d.may_be_confirmed]
            self._sign(lambda: self._parts.bench.do(confirm_dates, tuple(dict.fromkeys(dates))))
        elif (date := self._date()) is not None:
            self._confirm(date.id)

    def clear(self) -> None:
        """Take back what was decided about the current date."""
        if (date := self._date()) is not None:
            self._parts.bench.do(clear_date, date.id)

    def offer_readings(self) -> None:
        """Show the other readings of the current date as a menu to choose from."""
        date = self._date()
        if date is None:
            return
        others = date.found.alternatives
        if not others:
            self._parts.messages.tell(
                _tr("“{words}” has no other reading.").format(words=date.mention.words)
            )
            return
        menu = QMenu(self._parts.window)
        for place, reading in enumerate(others):
            words = chip_words(reading.value, date.found.kind, reading.earliest, reading.latest)
            action = QAction(words or reading.value, menu)
            action.triggered.connect(lambda _=False, at=place: self._choose(date, at))
            menu.addAction(action)
        galley = self._parts.desk.galley
        below = galley.word_rect(date.span).bottomLeft() + QPoint(0, 4)
        self._menu = menu  # kept: a menu nobody holds would vanish
        menu.popup(galley.viewport().mapToGlobal(below))
        menu.setActiveAction(menu.actions()[0])

    def _choose(self, date: DateView, place: int) -> None:
        self._sign(lambda: self._parts.bench.do(choose_reading, date.id, place))

    def _confirm(self, date_id: str) -> None:
        self._sign(lambda: self._parts.bench.do(confirm_date, date_id))

    def _answered(self, dialog: QDialog) -> None:
        """Give the focus back to the article when *dialog* has gone."""
        dialog.finished.connect(lambda _: self._parts.desk.galley.setFocus())

    def _step(self, step: int, *, waiting: bool = False) -> None:
        if not self._parts.here.step_date(step, waiting=waiting):
            words = _tr("No date waits for a look.") if waiting else _tr("There are no dates.")
            self._parts.messages.tell(words)

    def _date(self) -> DateView | None:
        date = self._parts.here.date
        if date is None:
            self._parts.messages.tell(_tr("This claim has no date."), "cross", "muted")
        return date


def _tr(words: str) -> str:
    return QCoreApplication.translate("date_deeds", words)
