"""The page of the settings for a newsroom's own face: what reports show of it, and where it stands.

It shows and writes ``house.toml`` of one folder, which the command line reads as well.  Nothing is
written before the settings are used.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.parts import Field
from ui.dialogs.settings.colours import Colours
from ui.dialogs.settings.logo import LogoField
from ui.dialogs.settings.pages import Page
from ui.dialogs.settings.sample import HeadSample
from ui.dialogs.settings.templates import TemplatesField
from ui.dialogs.settings.wishes import Wishes
from ui.dialogs.words import WordsField
from ui.pdf_paper import PdfPaper
from workbench.errors import WorkbenchError
from workbench.report.house import House
from workbench.report.house_file import HouseWords, house_as, keep_words, own_files, words_in
from workbench.report.palette import weak_pairs
from workbench.report.sample import sample_pages, try_out

PAUSE = 300
"""Milliseconds in which further typing is waited for before the sample is laid out."""

SAMPLE, TRIAL = "house_sample", "house_trial"
"""The kinds of job that lay out the sample, and that try templates out."""

Start = Callable[
    [str, Callable[[], Any], Callable[[Any], None], Callable[[WorkbenchError], None]], object
]
"""Does work of a kind somewhere; its result or its trouble is told here."""


def at_once(
    _kind: str,
    work: Callable[[], Any],
    then: Callable[[Any], None],
    refused: Callable[[WorkbenchError], None],
) -> None:
    """Do the work here and now."""
    try:
        result = work()
    except WorkbenchError as error:
        refused(error)
    else:
        then(result)


class NewsroomPage(Page):
    """Name, logo, colours and words of the newsroom whose files stand in *folder*."""

    changed = Signal()

    def __init__(self, folder: Path, start: Start = at_once) -> None:
        super().__init__()
        self._start = start
        self._kept, self._shown = HouseWords(), HouseWords()
        self.sample, self.logo, self.colours = HeadSample(), LogoField(), Colours()
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.methodology, self.sign_off = WordsField(lines=5), WordsField(lines=3)
        self.templates = TemplatesField()
        self._fields = self._in_fields()
        self.put(self.sample, *self._fields, self.templates)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._lay_out)
        for signal in (
            self.name.textChanged,
            self.logo.changed,
            self.colours.changed,
            self.methodology.textChanged,
            self.sign_off.textChanged,
        ):
            signal.connect(self._look)
        self.templates.chosen.connect(self.show_folder)
        self.templates.open_asked.connect(self._open)
        self.templates.check_asked.connect(self._try_out)
        self.show_folder(folder)

    def show_folder(self, folder: Path) -> None:
        """Show the newsroom whose files stand in *folder*, or what is broken there."""
        self.folder = folder
        self.templates.show_folder(folder, own_files(folder))
        try:
            self._kept, self.broken = words_in(folder), ""
        except WorkbenchError as error:
            self._kept, self.broken = HouseWords(), str(error)
            self.templates.complain(self.broken)
        self.name.setText(self._kept.name)
        self.logo.show_of(folder, self._kept.logo)
        self.colours.show_colours(dict(self._kept.colours))
        self.methodology.setPlainText(self._kept.methodology)
        self.sign_off.setPlainText("\n".join(self._kept.sign_off))
        self._shown = self._said()
        for field in self._fields:
            field.setEnabled(not self.broken)
        self._look()

    def words(self) -> HouseWords:
        """Return what ``house.toml`` is to say; what was not touched is as it stands there."""
        said, shown, kept = self._said(), self._shown, self._kept
        mine, before = dict(said.colours), dict(shown.colours)
        colours = dict(kept.colours)
        for token in self.colours.rows:
            if mine.get(token) != before.get(token):
                colours.pop(token, None)
                colours |= {token: mine[token]} if token in mine else {}
        return HouseWords(
            said.name if said.name != shown.name else kept.name,
            self.logo.name,
            said.methodology if said.methodology != shown.methodology else kept.methodology,
            said.sign_off if said.sign_off != shown.sign_off else kept.sign_off,
            tuple(colours.items()),
        )

    def trouble(self) -> str:
        """Return why this page cannot be used as it stands, nothing where it can."""
        return "" if self.broken else self._judged

    def keep(self) -> None:
        """Write what was changed into the folder.

        Raises:
            WorkbenchError: It could not be written; what was there is still there.
        """
        words = self.words()
        if not self.broken and (words != self._kept or self.logo.new is not None):
            keep_words(self.folder, words, self.logo.new)

    def take(self, wishes: Wishes) -> Wishes:
        """Return the wishes with the folder of this page."""
        return replace(wishes, templates=self.folder)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the sample out when the page is first looked at."""
        super().showEvent(event)
        self._timer.start(0)

    def _in_fields(self) -> tuple[QWidget, ...]:
        name = Field(self.tr("&Name of the newsroom"), self.name)
        name.say(self.tr("At the head of every report, and as publisher of ClaimReviews."))
        signed = Field(self.tr("Lines to be signed &by hand"), self.sign_off)
        signed.say(self.tr("One to a line, such as: Editor on duty."))
        told = Field(self.tr("How you &check"), self.methodology)
        told.say(self.tr("Stands at the end of every report."))
        return name, self.logo, self.colours, told, signed

    def _said(self) -> HouseWords:
        lines = (line.strip() for line in self.sign_off.toPlainText().split("\n"))
        return HouseWords(
            " ".join(self.name.text().split()),
            self.logo.name,
            self.methodology.words(),
            tuple(filter(None, lines)),
            tuple(self.colours.colours().items()),
        )

    def _look(self) -> None:
        colours = tuple((name, *colour) for name, colour in self.words().colours)
        weak = tuple(weak_pairs(House(colours=colours).palette, {name for name, *_ in colours}))
        self._judged = self.colours.judge(weak)
        self.changed.emit()
        if self.isVisible():
            self._timer.start(PAUSE)

    def _house(self) -> House:
        return house_as(self.folder, self.words(), self.logo.new)

    def _lay_out(self) -> None:
        def refused(error: WorkbenchError) -> None:
            self.sample.say(str(error))

        if wrong := self.broken or self._judged:
            self.sample.say(wrong)
            return
        try:
            house = self._house()
        except WorkbenchError as error:
            refused(error)
            return
        self._start(SAMPLE, lambda: sample_pages(house), self._show_sample, refused)

    def _show_sample(self, content: bytes) -> None:
        self.sample.show_paper(PdfPaper(content))

    def _try_out(self) -> None:
        """Read the folder anew and try what stands there; what is broken is named with its line."""

        def refused(error: WorkbenchError) -> None:
            self.templates.complain(str(error))

        if self.broken:
            self.show_folder(self.folder)
        if self.broken:
            return
        try:
            house = self._house()
        except WorkbenchError as error:
            refused(error)
            return
        self.templates.say(self.tr("Trying the templates out"))
        files = own_files(self.folder)
        self._start(TRIAL, lambda: try_out(house), lambda _: self.templates.praise(files), refused)

    def _open(self) -> None:
        """Open the folder in the system's own browser of files; it is made if need be."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            words = self.tr("The folder cannot be made ({why}).")
            self.templates.complain(words.format(why=error.strerror))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
