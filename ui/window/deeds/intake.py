"""Articles from the web, articles read again in another encoding, and what waits to be read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from ui.analyst import Analyst, Intake
from ui.intake_queue import IntakeQueue
from ui.panels.queue_panel import QueuePanel
from ui.window.parts import Deeds, Parts
from workbench.analysis import Analysis
from workbench.errors import WorkbenchError
from workbench.intake.reach import anywhere, is_public
from workbench.review.articles import article_id
from workbench.review.links import clean_link, link_problem

if TYPE_CHECKING:
    from workbench.review.encoding import Original

MOST_LIKELY = 3
"""Encodings that are offered above the others because a language comes out of them."""


class IntakeDeeds:
    """The deeds of fetching a page and of saying how a text is encoded."""

    def __init__(self, parts: Parts, analyst: Analyst) -> None:
        self._parts = parts
        self._analyst = analyst
        self._menu: QMenu | None = None
        self.queue = QueuePanel(IntakeQueue(analyst, parts.window))

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "open_address": self.ask_for_address,
            "text_encoding": self.offer_encodings,
            "queue": self.show_queue,
        }

    def show_queue(self) -> None:
        """Go to the list of files that are being read, where there is one."""
        if not self.queue.take_focus():
            self._parts.messages.tell(_tr("No files wait to be read."), "tick", "muted")

    def ask_for_address(self, offered: str = "") -> None:
        """Ask for the address of a page; the one *offered* or in the clipboard stands there."""
        from ui.dialogs.address import AddressDialog  # noqa: PLC0415  when first asked for

        copied = clean_link(offered or QGuiApplication.clipboard().text()[:5000])
        dialog = AddressDialog("" if link_problem(copied) else copied, self._parts.window)
        dialog.private.setChecked(self._parts.settings.private_addresses)

        def fetch() -> bool:
            asked = dialog.answer()
            self.fetch(asked.address, allow_private=asked.allow_private)
            return True

        dialog.deed = fetch
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fetch(self, address: str, *, allow_private: bool = False) -> None:
        """Fetch a page in a job, then read it like any other article."""
        parts = self._parts
        parts.messages.begin(_tr("Fetching {address}").format(address=address[:80]))

        def work() -> Intake:
            from workbench.intake.from_address import fetch_page  # noqa: PLC0415  slow to load

            permits = anywhere if allow_private else is_public
            page = fetch_page(address, parts.settings.limits, permits=permits)
            return Intake(page.name, page.content, about=page.about(), declared=page.charset)

        def refuse(error: WorkbenchError) -> None:
            parts.messages.end()
            parts.messages.complain(str(error))

        parts.jobs.start("fetch", work, self._analyst.take, refuse)

    def offer_encodings(self) -> None:
        """Show in which encodings the article can be read, the likely ones first."""
        from workbench.review.encoding import OFFERED, original_for_reading  # noqa: PLC0415

        parts = self._parts
        reading = parts.here.reading
        if reading is None:
            return
        try:
            original = original_for_reading(parts.bench.file, reading.id)
        except WorkbenchError as error:
            parts.messages.complain(str(error))
            return
        article = reading.id

        def work() -> tuple[tuple[str, str, float], ...]:
            from workbench.intake.likely import likely_encodings  # noqa: PLC0415

            return likely_encodings(original.content, OFFERED)

        parts.jobs.start(
            "encodings", work, lambda likely: self._show_menu(article, original, likely)
        )

    def read_as(self, article: str, original: "Original", encoding: str) -> None:
        """Read an article again in *encoding* and let the reading take its place."""
        from workbench.review.encoding import take_reading  # noqa: PLC0415  when first asked for

        parts = self._parts

        def keep(analysis: Analysis) -> None:
            parts.messages.end()
            if parts.bench.is_open and parts.bench.do(take_reading, article, analysis):
                parts.here.show_article(article_id(analysis.source.text))

        def refuse(error: WorkbenchError) -> None:
            parts.messages.end()
            parts.messages.complain(str(error))

        parts.messages.begin(_tr("Reading the text as {encoding}").format(encoding=encoding))
        intake = Intake(original.name, original.content, about=original.about, encoding=encoding)
        self._analyst.read_again(intake, keep, refuse)

    def _show_menu(
        self, article: str, original: "Original", likely: tuple[tuple[str, str, float], ...]
    ) -> None:
        from workbench.review.encoding import OFFERED  # noqa: PLC0415  when first asked for

        galley = self._parts.desk.galley
        menu = QMenu(self._parts.window)
        menu.setAccessibleName(_tr("How the text is encoded"))
        for name, language, _ in likely[:MOST_LIKELY]:
            words = _tr("This looks like {encoding} (language: {language})")
            self._add(menu, words.format(encoding=name, language=language), article, original, name)
        if likely:
            menu.addSeparator()
        for name in OFFERED:
            self._add(menu, name, article, original, name)
        self._menu = menu  # kept: a menu nobody holds would vanish
        menu.popup(galley.viewport().mapToGlobal(galley.viewport().rect().topLeft()))

    def _add(self, menu: QMenu, words: str, article: str, original: "Original", name: str) -> None:
        action = QAction(words, menu)
        action.triggered.connect(lambda: self.read_as(article, original, name))
        menu.addAction(action)


def _tr(words: str) -> str:
    return QCoreApplication.translate("intake_deeds", words)
