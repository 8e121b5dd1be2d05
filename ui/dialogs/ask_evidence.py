"""Ask for evidence with the copy it rests on, and put both into the review.

The copy is taken in the background and held until the evidence is attached; it is kept with the
evidence, or dropped with the question.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.bench import Bench, Sign
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.evidence_copy import (
    ARCHIVE_SAVES,
    Dropped,
    Taker,
    capture_for,
    copy_of,
    copy_taken,
    dropped_in,
)
from ui.dialogs.evidence_values import AboutClaim, Copy, Evidence
from ui.dialogs.from_review import evidence_of, source_said
from ui.dialogs.opening import opened
from workbench.errors import WorkbenchError
from workbench.ids import bytes_digest
from workbench.reason import because
from workbench.review.captures import Taken, add_capture, note_archived
from workbench.review.evidence import add_evidence, edit_evidence
from workbench.review.links import link_problem
from workbench.review.lookup import claim_at, evidence_at
from workbench.store.edits import Change
from workbench.store.evidence_queries import evidence_of as evidence_on
from workbench.store.evidence_queries import source_records
from workbench.store.file import ReviewFile
from workbench.store.records import EvidenceRecord


@dataclass(frozen=True, slots=True)
class Desk:
    """What the question works with: the review, who signs, what takes copies, what opens links."""

    bench: Bench
    sign: Sign
    taker: Taker
    open_link: Callable[[QUrl], object] = QDesktopServices.openUrl


class AskEvidence:
    """One question for evidence on one claim, from its opening to what is written."""

    def __init__(
        self,
        desk: Desk,
        claim: str,
        about: AboutClaim,
        parent: QWidget | None = None,
        *,
        record: EvidenceRecord | None = None,
    ) -> None:
        self._desk, self._claim, self._record = desk, claim, record
        self._taken: Taken | None = None
        file = desk.bench.file
        before = Evidence(accessed_at=f"{file.clock():%Y-%m-%dT%H:%MZ}")
        if record is not None:
            before = evidence_of(record)
        known = () if record else tuple(source_said(one) for one in source_records(file.db))
        self.dialog = EvidenceDialog(about, before, parent, new=record is None, known=known)
        self.dialog.finished.connect(lambda _: desk.taker.stop())
        self._connect()
        if record is not None:
            copy = copy_of(file, record)
            self.dialog.show_copy(copy)
            self._hash_elsewhere(copy)
        opened(desk.bench, self.dialog, self._use)

    def take(self, dropped: Dropped) -> None:
        """Start with what was dragged in."""
        if dropped.address:
            self.dialog.address.setText(dropped.address)
        elif dropped.path is not None:
            self._take_file(dropped.path)
        elif dropped.picture:
            self._name("picture", _tr("Picture"))
            self._show(self._desk.taker.picture(dropped.picture))

    def _connect(self) -> None:
        facts = self.dialog.facts
        facts.keep_asked.connect(self._take_page)
        facts.file_asked.connect(self._ask_file)
        facts.stop_asked.connect(self._stop)
        facts.check_asked.connect(self._check)
        facts.archive_asked.connect(self._open_archive)
        self.dialog.dropped.connect(self._drop)

    def _drop(self, given: QMimeData) -> None:
        self.take(dropped_in(given))

    def _take_page(self) -> None:
        address = self.dialog.answer().address
        if not address or link_problem(address):
            self.dialog.facts.say(_tr("Give the address of the page first."), "warning", "v_part")
            self.dialog.address.setFocus()
            return
        host = QUrl(address).host()
        self.dialog.facts.busy(_tr("Fetching the page from {host}").format(host=host))
        self._desk.taker.page(address, self._show, self._refuse)

    def _ask_file(self) -> None:
        chooser = QFileDialog(self.dialog, _tr("Which file is the source?"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self._take_file(Path(name)))
        chooser.open()

    def _take_file(self, path: Path) -> None:
        self._name("file", path.name)
        self.dialog.facts.busy(_tr("Reading “{name}”").format(name=path.name))
        self._desk.taker.file(path, self._show, self._refuse)

    def _name(self, medium: str, name: str) -> None:
        """Say what kind of source this is and what it is called, where nobody has said."""
        source = self.dialog.source
        if not source.title_line.text().strip():
            source.title_line.setText(name)
        if not source.medium.currentData():
            source.medium.setCurrentIndex(source.medium.findData(medium))

    def _show(self, taken: Taken) -> None:
        self._taken = taken
        self.dialog.facts.busy("")
        self.dialog.show_copy(copy_taken(taken, self._desk.bench.file))
        self.dialog.looked_at(taken.accessed_at)
        file = self._desk.bench.file
        kept = capture_for(file, self._record) if self._record is not None else None
        if kept is not None and kept.digest != bytes_digest(taken.content):
            told = _tr("This copy has changed since it was captured. Both are kept when you go on.")
            self.dialog.facts.say(told, "warning", "v_part")

    def _refuse(self, error: WorkbenchError) -> None:
        self.dialog.facts.busy("")
        self.dialog.facts.say(str(error), "warning", "v_part")

    def _stop(self) -> None:
        self._desk.taker.stop()
        self.dialog.facts.busy("")
        self.dialog.facts.say(_tr("Stopped. No copy was taken."), "cross", "muted")

    def _check(self) -> None:
        if self._record is not None and self._taken is None:
            copy = copy_of(self._desk.bench.file, self._record)
            self.dialog.facts.show_copy(copy)
            self._hash_elsewhere(copy)

    def _hash_elsewhere(self, copy: Copy | None) -> None:
        """Have a copy hashed in the background that was too large to be hashed at once."""
        if copy is None or copy.state != "checking":
            return

        def told(state: str) -> None:
            if self._taken is None:
                self.dialog.facts.say_state(replace(copy, state=state))

        self._desk.taker.check(self._desk.bench.file.path, copy.digest, told)

    def _open_archive(self) -> None:
        address = self.dialog.answer().address
        if address and not link_problem(address):
            self._desk.open_link(QUrl(ARCHIVE_SAVES.format(address=address)))

    def _use(self) -> bool:
        self._desk.sign(self._write)
        return False  # closed by what is recorded, which may wait for a name

    def _write(self) -> None:
        answer, archived = self.dialog.answer(), self.dialog.facts.archived.text().strip()
        written = self._desk.bench.do(
            write_evidence, self._claim, self._record, answer, taken=self._taken, archived=archived
        )
        if written:
            self.dialog.done(QDialog.DialogCode.Accepted)


def write_evidence(
    file: ReviewFile,
    claim: str,
    record: EvidenceRecord | None,
    said: Evidence,
    *,
    taken: Taken | None = None,
    archived: str = "",
) -> Change:
    """Attach what was *said* to a claim, or say it of *record*, in one edit with the copy *taken*.

    *archived* is where an archive keeps that copy, or the one there was.
    """
    found = claim_at(file, claim)
    code = "add_evidence" if record is None else "edit_evidence"
    label = because(code, number=found.number, words=found.excerpt)
    with file.history.together(label) as edit:
        if record is None:
            add_evidence(file, claim, said.stance, **said.fields())
            evidence = evidence_on(file.db, claim)[-1].id
        else:
            edit_evidence(file, record.id, stance=said.stance, **said.fields())
            evidence = record.id
        if taken is not None:
            add_capture(file, evidence_at(file, evidence).source.id, taken, evidence=evidence)
        capture = capture_for(file, evidence_at(file, evidence))
        if capture is not None and archived != capture.archived_address:
            note_archived(file, capture.id, archived)
    return edit.change


def _tr(words: str) -> str:
    return QCoreApplication.translate("ask_evidence", words)
