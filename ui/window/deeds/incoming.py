"""Deeds with what the desk keeps: claims that come in from a file, and facts that stand."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.bench import Sign
from ui.panels.messages import Offer
from ui.window.parts import Deeds, Parts
from workbench.errors import StoppedError, WorkbenchError
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

if TYPE_CHECKING:  # loaded when first asked for: windows open without a library
    from workbench.library.importing import Imported, Progress
    from workbench.library.incoming import Preview


class _Home(QObject):
    """Carries the progress of an import home from its job."""

    told = Signal(object)


class IncomingDeeds:
    """Claims are imported, and facts kept."""

    def __init__(self, parts: Parts, sign: Sign, show_odd: Callable[[], None]) -> None:
        self._parts = parts
        self._sign = sign
        self._show_odd = show_odd
        self._stop = False
        self._home = _Home(parts.window)
        self._home.told.connect(self._tell_progress)
        parts.messages.stop_asked.connect(self._ask_to_stop)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"import_claims": self.ask_import, "keep_fact": self.keep_fact}

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

    def ask_import(self, over: QWidget | None = None) -> None:
        """Ask for a file of claims, *over* a window of one's own, and show what it holds."""
        parent = over or self._parts.window
        name, _ = QFileDialog.getOpenFileName(
            parent,
            _tr("Import claims"),
            "",
            _tr("Claims (*.json *.jsonl *.jsonld *.csv *.tsv *.xlsx *.factcheck);;All files (*)"),
        )
        if name:
            self.show_import(Path(name), over)

    def show_import(self, path: Path, over: QWidget | None = None) -> None:
        """Show what the file *path* holds, and import it if that is wanted."""
        from ui.library.importing import ImportDialog  # noqa: PLC0415
        from workbench.library.incoming import preview  # noqa: PLC0415

        def read(columns: dict[str, str], encoding: str | None) -> "Preview":
            return preview(path, columns, encoding)

        dialog = ImportDialog(path, read, over or self._parts.window)
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
        elif done.left_out or done.warnings:
            parts = [_tr("Claims imported: {n}.").format(n=f"{done.new:,}")]
            if done.left_out:
                words = _tr("Rows without a claim, left out: {left}.")
                parts.append(words.format(left=f"{len(done.left_out):,}"))
            if done.warnings:
                parts.append(_tr("With odd values: {odd}.").format(odd=f"{done.warnings:,}"))
            offer = Offer(_tr("Read what was odd"), self._show_odd) if done.warnings else None
            messages.tell(" ".join(parts), "warning", "muted", offer)


def _tr(words: str) -> str:
    return QCoreApplication.translate("library_deeds", words)
