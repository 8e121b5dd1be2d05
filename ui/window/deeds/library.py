"""Deeds with the library window: what is looked for in it, and the way to what was found."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ui.bench import Sign
from ui.window.deeds.incoming import IncomingDeeds
from ui.window.deeds.seen import SeenDeeds
from ui.window.parts import Deeds, Parts
from workbench.errors import StoppedError, WorkbenchError
from workbench.store.edits import Change

if TYPE_CHECKING:  # all of it is loaded when first asked for: windows open without a library
    from ui.library.asking import Asked, Row, Shown
    from ui.library.elsewhere import Elsewhere
    from ui.library.window import LibraryWindow
    from workbench.library.seen import Match


class LibraryDeeds:
    """Everything that leads to the library and back."""

    def __init__(self, parts: Parts, sign: Sign, open_review: Callable[[Path], None]) -> None:
        self._parts = parts
        self._open_review = open_review
        self._window: LibraryWindow | None = None
        self._stop = Event()
        self.incoming = IncomingDeeds(parts, sign, self.show_odd)
        self.seen = SeenDeeds(parts, sign)
        self.seen.found.connect(self._show_matches)
        self.seen.open_asked.connect(self._open_match)
        parts.bench.changed.connect(self._follow)
        parts.bench.closed.connect(self._leave)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"library": self.open, **self.incoming.table()}

    # the window

    def open(self) -> None:
        """Show the library, with the search ready to be typed."""
        if not self._parts.bench.is_open:
            return
        if self._window is None:
            from ui.library.window import LibraryWindow  # noqa: PLC0415  when first asked for

            window = self._window = LibraryWindow(self._parts.window)
            window.asked.connect(self._ask)
            window.opened.connect(self._go)
            window.saving_asked.connect(self._ask_name)
            window.forgetting_asked.connect(self._forget)
            window.aside.import_asked.connect(lambda: self.incoming.ask_import(self._window))
            window.aside.folder_asked.connect(self._ask_folder)
            window.aside.folder_dropped.connect(self.drop_folder)
            window.matches.use_asked.connect(self.seen.use)
            window.matches.open_asked.connect(self._open_match)
            window.finished.connect(self._forget_window)
        self._window.show()
        self._window.to_field()
        self._ask()
        self._show_matches()

    def show_odd(self) -> None:
        """Show in the library what was odd in imports."""
        self.open()
        if self._window is not None:
            self._window.to_odd()

    def _forget_window(self) -> None:
        self._stop.set()
        if self._window is not None:
            self._window.deleteLater()
            self._window = None

    def _ask(self) -> None:
        bench, window = self._parts.bench, self._window
        if window is None or not bench.is_open:
            return
        from ui.library.asking import Asked, look  # noqa: PLC0415

        asked = Asked(
            bench.file.path,
            bench.file.history.who,
            window.sought,
            window.order,
            window.wanted_kinds,
            self._parts.settings.reviewer[0],
            self._parts.settings.library_folders,
            window.folder,
        )
        self._parts.jobs.start("library", partial(look, asked), self._show)
        self._ask_elsewhere(asked)

    def _ask_elsewhere(self, asked: "Asked") -> None:
        """Let the files of folders be asked next, and no longer for what was asked before."""
        self._stop.set()
        self._stop = Event()
        self._parts.jobs.forget("library_folders")
        if asked.looks_elsewhere:
            from ui.library.elsewhere import look_elsewhere  # noqa: PLC0415

            work = partial(look_elsewhere, asked, self._stop.is_set)
            self._parts.jobs.start("library_folders", work, self._show_more, self._not_asked)

    def _show(self, shown: "Shown") -> None:
        if self._window is not None:
            self._window.show_found(shown)

    def _show_more(self, found: "Elsewhere") -> None:
        if self._window is not None:
            self._window.show_elsewhere(found)

    def _not_asked(self, error: WorkbenchError) -> None:
        if not isinstance(error, StoppedError):
            self._parts.bench.refused.emit(error)

    # the folders

    def _ask_folder(self) -> None:
        window = self._window
        if window is None:
            return
        dialog = QFileDialog(window, _tr("Search the reviews in a folder too"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.add_folder(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_folder(self, folder: Path) -> None:
        """Search the reviews in *folder* too, from now on."""
        folder = folder.resolve()
        known = self._parts.settings.library_folders
        if folder not in known:
            self._parts.settings.library_folders = (*known, folder)
        self._folders_changed()

    def drop_folder(self, folder: Path) -> None:
        """Search the reviews in *folder* no longer; nothing in it is touched."""
        known = self._parts.settings.library_folders
        self._parts.settings.library_folders = tuple(one for one in known if one != folder)
        if self._window is not None:
            self._window.to_all()
        self._folders_changed()

    def _folders_changed(self) -> None:
        self._ask()
        self.seen.look_again()

    # the way to what was found

    def _go(self, row: "Row") -> None:
        """Go to what was found: the article, the claim in it, or the place of the words."""
        from ui.library.asking import Found, Group  # noqa: PLC0415

        if isinstance(row, Found) and row.hit is not None and row.hit.earlier is not None:
            self._open_address(row.hit.earlier.address)
            return
        group = row if isinstance(row, Group) else row.group
        if not self._is_open(group.path):
            return
        claim = row.claim if isinstance(row, Found) else None
        place = row.place if isinstance(row, Found) and row.kind == "article" else None
        article = group.article
        if claim is not None and article is None:
            article = self._article_of(claim)
        if article is None:
            return
        self._show_place(article, claim)
        if place is not None:
            self._parts.desk.galley.reveal(place)

    def _is_open(self, path: Path) -> bool:
        """Open the review at *path* unless it is open; tell whether it is.

        Nothing is asked: all that was done is in the file that is left.  Reasons that the drive
        did not take keep it open.
        """
        bench = self._parts.bench
        if path != bench.file.path:
            self._open_review(path)
        return bench.is_open and bench.file.path == path

    def _show_place(self, article: str, claim: str | None) -> None:
        here = self._parts.here
        if self._window is not None:
            self._window.close()
        if here.reading is None or here.reading.article.id != article:
            here.show_article(article)
        if claim is not None:
            here.point_at_claim(claim)
        self._parts.window.activateWindow()
        self._parts.desk.galley.setFocus(Qt.FocusReason.OtherFocusReason)

    def _article_of(self, claim: str) -> str | None:
        db = self._parts.bench.file.db
        found = db.execute("select article from claim where id = ?", [claim]).fetchone()
        return found[0] if found else None

    def _open_address(self, address: str) -> None:
        """Open the page of an imported check in the reader's browser, as asked."""
        if address.startswith(("http://", "https://")):
            QDesktopServices.openUrl(address)
        else:
            self._parts.messages.tell(
                _tr("This claim was imported without the address of its check."), "book", "muted"
            )

    def _open_match(self, match: "Match") -> None:
        if match.article is not None and self._is_open(match.path):
            self._show_place(match.article, match.ref)

    # searches that are kept

    def _ask_name(self) -> None:
        from ui.dialogs.words import NameDialog  # noqa: PLC0415
        from workbench.library.saved import save_search  # noqa: PLC0415

        window = self._window
        if window is None:
            return
        sought = window.sought
        dialog = NameDialog(
            _tr("Under which name is this search kept?"),
            _tr("Save the search"),
            _tr("&Name"),
            (),
            window,
        )
        dialog.accepted.connect(
            lambda: self._parts.bench.do(
                save_search, dialog.answer() or sought.typed or sought.verdict, sought
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self, saved: str) -> None:
        from workbench.library.saved import forget_search  # noqa: PLC0415

        self._parts.bench.do(forget_search, saved)

    # following

    def _show_matches(self) -> None:
        if self._window is not None:
            self.seen.show_in(self._window)

    def _follow(self, _change: Change) -> None:
        if self._window is not None:
            self._ask()

    def _leave(self) -> None:
        self._stop.set()
        self._parts.jobs.forget("library")
        self._parts.jobs.forget("library_folders")
        if self._window is not None:
            self._window.close()


def _tr(words: str) -> str:
    return QCoreApplication.translate("library_deeds", words)
