"""Deeds with what the desk remembers: the library window, imports, facts, what was seen before."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ui.bench import Sign
from ui.theme.badges import Badge, verdict_badge
from ui.window.parts import Deeds, Parts
from workbench.errors import StoppedError, WorkbenchError
from workbench.review.scales import scale_in_use
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

SETTLE = 350
"""Milliseconds a claim is current before it is asked whether it was seen before."""

if TYPE_CHECKING:  # all of it is loaded when first asked for: windows open without a library
    from ui.library.asking import Row, Shown
    from ui.library.window import LibraryWindow
    from workbench.library.importing import Imported, Progress
    from workbench.library.incoming import Preview
    from workbench.library.seen import Match

_CONCERNED = frozenset({"import_claims", "add_fact", "edit_fact", "remove_fact", "recheck_fact"})


class _Home(QObject):
    """Carries the progress of an import home from its job."""

    told = Signal(object)


class LibraryDeeds:
    """Everything that leads to the library and back."""

    def __init__(self, parts: Parts, sign: Sign) -> None:
        self._parts = parts
        self._sign = sign
        self._window: LibraryWindow | None = None
        self._matches: tuple[str, tuple[Match, ...]] = ("", ())
        self._stop = False
        self._home = _Home(parts.window)
        self._home.told.connect(self._tell_progress)
        self._settling = QTimer(parts.window, interval=SETTLE, singleShot=True)
        self._settling.timeout.connect(self._look_for_seen)
        parts.here.moved.connect(self._await_seen)
        parts.here.article_changed.connect(self._await_seen)
        parts.bench.changed.connect(self._follow)
        parts.bench.closed.connect(self._leave)
        parts.messages.stop_asked.connect(self._ask_to_stop)
        seen = parts.desk.inspector.seen
        seen.use_asked.connect(self._use)
        seen.open_asked.connect(self._open_match)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "library": self.open,
            "import_claims": self.ask_import,
            "keep_fact": self.keep_fact,
        }

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
            window.import_asked.connect(self.ask_import)
            window.matches.use_asked.connect(self._use)
            window.matches.open_asked.connect(self._open_match)
            window.finished.connect(self._forget_window)
        self._window.show()
        self._window.to_field()
        self._ask()
        self._show_matches()

    def _forget_window(self) -> None:
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
        )
        self._parts.jobs.start("library", partial(look, asked), self._show)

    def _show(self, shown: "Shown") -> None:
        if self._window is not None:
            self._window.show_found(shown)

    def _go(self, row: "Row") -> None:
        """Go to what was found: the article, the claim in it, or the place of the words."""
        from ui.library.asking import Found, Group  # noqa: PLC0415

        if isinstance(row, Found) and row.hit is not None and row.hit.earlier is not None:
            self._open_address(row.hit.earlier.address)
            return
        article = row.article if isinstance(row, Group) else row.group.article
        claim = row.claim if isinstance(row, Found) else None
        place = row.place if isinstance(row, Found) and row.kind == "article" else None
        if claim is not None and article is None:
            article = self._article_of(claim)
        if article is None:
            return
        self._show_place(article, claim)
        if place is not None:
            self._parts.desk.galley.reveal(place)

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
            lambda: self._parts.bench.do(save_search, dialog.answer() or sought.typed, sought)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self, saved: str) -> None:
        from workbench.library.saved import forget_search  # noqa: PLC0415

        self._parts.bench.do(forget_search, saved)

    # seen before

    def _await_seen(self) -> None:
        self._matches = ("", ())
        self._parts.desk.inspector.seen.hide()
        self._settling.start()

    def _look_for_seen(self) -> None:
        bench, claim = self._parts.bench, self._parts.here.claim
        if claim is None or not bench.is_open:
            return
        from workbench.store.earlier import remembers_anything  # noqa: PLC0415  after the claim is shown

        if not remembers_anything(bench.file.db):
            return
        from ui.library.asking import look_for_seen  # noqa: PLC0415

        said = claim.record.statement or claim.record.words
        file = bench.file
        self._parts.jobs.start(
            "seen",
            partial(look_for_seen, file.path, file.history.who, said, claim.id),
            lambda found: self._take_seen(claim.id, found),
        )

    def _take_seen(self, claim: str, found: "tuple[Match, ...]") -> None:
        here = self._parts.here
        if here.claim_id != claim:
            return
        self._matches = (claim, found)
        seen = self._parts.desk.inspector.seen
        seen.show_matches(found, self._badges(), may_write=self._parts.bench.may_write)
        seen.setVisible(bool(found))
        self._show_matches()

    def _show_matches(self) -> None:
        window, claim = self._window, self._parts.here.claim
        if window is None:
            return
        known, found = self._matches
        if claim is None:
            window.show_matches(_tr("No claim is current."), (), {}, may_write=False)
            return
        about = _tr("Claim {number} of this article: “{words}”").format(
            number=claim.record.number, words=claim.record.words[:160]
        )
        if known == claim.id and not found:
            about = f"{about}\n{_tr('Nothing like it was checked before.')}"
        window.show_matches(about, found, self._badges(), may_write=self._parts.bench.may_write)

    def _badges(self) -> Mapping[str, Badge]:
        return {
            label.words.casefold(): verdict_badge(label.sign, label.tone)
            for label in scale_in_use(self._parts.bench.file).labels
        }

    def _use(self, match: "Match") -> None:
        claim = self._parts.here.claim
        if claim is not None:
            from workbench.library.use import use_as_evidence  # noqa: PLC0415

            self._sign(lambda: self._parts.bench.do(use_as_evidence, claim.id, match))

    def _open_match(self, match: "Match") -> None:
        if match.article is not None:
            self._show_place(match.article, match.ref)

    # following

    def _follow(self, change: Change) -> None:
        if self._window is not None:
            self._ask()
        if change.label.code in _CONCERNED:
            self._await_seen()

    def _leave(self) -> None:
        self._settling.stop()
        self._parts.jobs.forget("seen")
        self._parts.jobs.forget("library")
        if self._window is not None:
            self._window.close()

    # facts

    def keep_fact(self) -> None:
        """Keep what the current claim says as a fact that stands."""
        claim = self._parts.here.claim
        if claim is None:
            return
        from ui.dialogs.opening import opened_to_sign  # noqa: PLC0415
        from ui.library.keep_fact import FactDialog  # noqa: PLC0415
        from workbench.library.facts import add_fact, refuse_unverified  # noqa: PLC0415

        if claim.label is None:
            self._parts.messages.complain(
                _tr("This claim has no verdict yet. Check it first, then keep it.")
            )
            return
        try:
            refuse_unverified(self._parts.bench.file, claim.id)
        except WorkbenchError as error:
            self._parts.bench.refused.emit(error)
            return
        today = self._parts.bench.file.clock().date().isoformat()
        said = claim.record.statement or claim.record.words
        dialog = FactDialog(said, today, self._parts.window)

        def keep(file: ReviewFile) -> Change:
            given = dialog.answer()
            return add_fact(
                file,
                given.words,
                given.valid_as_of,
                check_again_on=given.check_again_on,
                claim=claim.id,
                basis=given.basis,
            )

        opened_to_sign(self._parts.bench, dialog, keep, self._sign)

    # claims that come in

    def ask_import(self) -> None:
        """Ask for a file of claims and show what it holds."""
        parent = self._window or self._parts.window
        name, _ = QFileDialog.getOpenFileName(
            parent,
            _tr("Import claims"),
            "",
            _tr("Claims (*.json *.jsonl *.jsonld *.csv *.tsv *.xlsx *.factcheck);;All files (*)"),
        )
        if name:
            self.show_import(Path(name))

    def show_import(self, path: Path) -> None:
        """Show what the file *path* holds, and import it if that is wanted."""
        from ui.library.importing import ImportDialog  # noqa: PLC0415
        from workbench.library.incoming import preview  # noqa: PLC0415

        def read(columns: dict[str, str], encoding: str | None) -> "Preview":
            return preview(path, columns, encoding)

        dialog = ImportDialog(path, read, self._window or self._parts.window)
        dialog.accepted.connect(
            lambda: self._sign(
                lambda: self._import(path, dialog.columns(), dialog.chosen_encoding())
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _import(self, path: Path, columns: dict[str, str], encoding: str | None) -> None:
        from workbench.library.importing import Watcher, import_claims  # noqa: PLC0415

        self._stop = False
        watcher = Watcher(self._home.told.emit, lambda: self._stop)

        def work(file: ReviewFile) -> "tuple[Change, Imported | None]":
            try:
                done = import_claims(
                    file, path, columns=columns, encoding=encoding, watcher=watcher
                )
            except StoppedError:
                return Change(), None
            return done.change, done

        self._parts.messages.begin(_tr("Reading {name}").format(name=path.name))
        self._parts.bench.do_elsewhere(self._parts.jobs, "import", work, self._done)

    def _tell_progress(self, progress: "Progress") -> None:
        words = {
            "reading": _tr("Reading claims: {n}"),
            "writing": _tr("Importing claims: {n} of {total}"),
        }[progress.stage]
        self._parts.messages.begin(
            words.format(n=f"{progress.claims:,}", total=f"{progress.total:,}")
        )

    def _ask_to_stop(self) -> None:
        self._stop = True

    def _done(self, done: "Imported | None") -> None:
        messages = self._parts.messages
        messages.end()
        if done is None:
            messages.tell(_tr("Stopped. Nothing was imported."), "cross", "muted")
        elif not done.new:
            words = _tr("All {n} claims are in the library already. Nothing was changed.")
            messages.tell(words.format(n=f"{done.known:,}"), "tick", "muted")
        elif done.left_out:
            words = _tr("Claims imported: {n}. Rows without a claim, left out: {left}.")
            messages.tell(
                words.format(n=f"{done.new:,}", left=f"{len(done.left_out):,}"), "warning", "muted"
            )


def _tr(words: str) -> str:
    return QCoreApplication.translate("library_deeds", words)
