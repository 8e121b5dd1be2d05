"""Take copies for a question about evidence, in the background, and tell what is kept already."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage

from ui.days import clock_words, day_words
from ui.dialogs.evidence_values import Copy
from ui.jobs import Jobs
from workbench.errors import WorkbenchError
from workbench.ids import bytes_digest
from workbench.intake.limits import Limits
from workbench.review.captures import Taken
from workbench.review.links import clean_link, link_problem
from workbench.store.captures import CaptureRecord, capture_text, captures_of
from workbench.store.file import ReviewFile
from workbench.store.locker import beside_above, kept_bytes
from workbench.store.records import EvidenceRecord
from workbench.taking import take_file, take_page, take_picture
from workbench.text.source import SourceText
from workbench.worker import Worker

ARCHIVE_SAVES = "https://web.archive.org/save/{address}"
"""Where a web archive saves a page; opened in the browser, never fetched by the program."""

COPY = "copy"
"""The kind of job that takes copies: a newer one makes an older one stale."""


CHECK = "check_copy"
"""The kind of job that hashes a kept copy again."""

HASHED_AT_ONCE = 1_000_000
"""Bytes of a copy that are hashed while its dialog opens; a larger one would keep it waiting."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dragged in: an address, a file, or the bytes of a picture."""

    address: str = ""
    path: Path | None = None
    picture: bytes = b""

    @property
    def is_nothing(self) -> bool:
        """Tell whether nothing of use was dragged in."""
        return not (self.address or self.path or self.picture)


class Taker:
    """Takes one copy at a time for one dialog; the review file is not touched."""

    def __init__(self, jobs: Jobs, limits: Limits, *, allow_private: bool) -> None:
        self._jobs, self._limits, self._allow_private = jobs, limits, allow_private
        self._worker: Worker | None = None

    def page(self, address: str, then: Callable[[Taken], None], refused: "Refused") -> None:
        """Fetch what stands at *address* now."""
        private = self._allow_private
        self._start(
            lambda: take_page(address, self._read, self._limits, allow_private=private),
            then,
            refused,
        )

    def file(self, path: Path, then: Callable[[Taken], None], refused: "Refused") -> None:
        """Take a file of this computer."""
        self._start(lambda: take_file(path, self._read, self._limits), then, refused)

    def picture(self, content: bytes) -> Taken:
        """Take a picture that was dragged in."""
        return take_picture(content, _tr("picture") + ".png")

    def check(self, review: Path, digest: str, then: Callable[[str], None]) -> None:
        """Tell how it stands with the bytes kept under *digest*, read and hashed elsewhere."""
        self._jobs.start(CHECK, lambda: _state_in(review, digest), then)

    def stop(self) -> None:
        """Take nothing after all, and look no more whether a copy is unchanged."""
        self._jobs.forget(CHECK)
        self._jobs.forget(COPY)
        if self._worker is not None:
            self._worker.stop()

    def _start(
        self, work: Callable[[], Taken], then: Callable[[Taken], None], refused: "Refused"
    ) -> None:
        self._jobs.start(COPY, work, then, refused)

    def _read(self, content: bytes, name: str, charset: str) -> SourceText:
        with Worker(self._limits) as worker:
            self._worker = worker
            try:
                return worker.analyse_bytes(content, name=name, declared=charset).source
            finally:
                self._worker = None


Refused = Callable[[WorkbenchError], None]


def dropped_in(given: QMimeData) -> Dropped:
    """Return what *given* holds that can be evidence."""
    for url in given.urls() if given.hasUrls() else []:
        if url.isLocalFile():
            return Dropped(path=Path(url.toLocalFile()))
        if not link_problem(url.toString()):
            return Dropped(clean_link(url.toString()))
    if given.hasImage():
        image = given.imageData()
        return Dropped(picture=_png(image)) if isinstance(image, QImage) else Dropped()
    words = given.text().strip() if given.hasText() else ""
    return Dropped(clean_link(words)) if words and not link_problem(words) else Dropped()


def copy_taken(taken: Taken, file: ReviewFile) -> Copy:
    """Return a copy that is not in the review yet, in words."""
    beside = len(taken.content) > beside_above(file.db)
    return Copy(
        _moment(taken.accessed_at),
        _size(len(taken.content), taken.media_type),
        bytes_digest(taken.content),
        _place(file, beside=beside),
        text=taken.text,
        address=taken.address,
    )


def copy_of(file: ReviewFile, item: EvidenceRecord) -> Copy | None:
    """Return the copy that a piece of evidence rests on, hashed again now, or None.

    A copy above :data:`HASHED_AT_ONCE` is not hashed here: its state is ``checking``.
    """
    capture = capture_for(file, item)
    if capture is None:
        return None
    at_once = capture.size <= HASHED_AT_ONCE
    state = kept_state(file, capture.digest) if at_once else "checking"
    beside = not file.db.execute(
        "select 1 from captured where digest = ?", [capture.digest]
    ).fetchone()
    return Copy(
        _times_seen(file, capture),
        _size(capture.size, capture.media_type),
        capture.digest,
        _place(file, beside=beside),
        state,
        clock_words(file.clock().isoformat()),
        capture_text(file.db, capture),
        capture.archived_address,
        capture.address,
    )


def kept_state(file: ReviewFile, digest: str) -> str:
    """Return whether the bytes kept under *digest* are ``unchanged``, ``changed`` or ``gone``."""
    content = kept_bytes(file, digest)
    if content is None:
        return "gone"
    return "unchanged" if bytes_digest(content) == digest else "changed"


def _state_in(review: Path, digest: str) -> str:
    with ReviewFile.open(review, read_only=True) as file:
        return kept_state(file, digest)


def capture_for(file: ReviewFile, item: EvidenceRecord) -> CaptureRecord | None:
    """Return the capture a piece of evidence rests on: its own, else the source's newest."""
    captures = captures_of(file.db, item.source.id)
    own = tuple(capture for capture in captures if capture.id == item.capture)
    return next(reversed(own or captures), None)


def _times_seen(file: ReviewFile, capture: CaptureRecord) -> str:
    """Return when the source was seen with these very bytes, each time once."""
    same = (o for o in captures_of(file.db, capture.source) if o.digest == capture.digest)
    return " · ".join(dict.fromkeys(_moment(one.accessed_at) for one in same))


def _moment(at: str) -> str:
    return day_words(at.partition(".")[0].removesuffix("+00:00") + "Z" if "+00:00" in at else at)


def _size(size: int, media_type: str) -> str:
    told = _tr("{n} bytes").format(n=f"{size:,}".replace(",", "\u202f"))
    return f"{told}, {media_type}" if media_type else told


def _place(file: ReviewFile, *, beside: bool) -> str:
    told = _tr("beside {name}, in its folder") if beside else _tr("{name}, inside the file")
    return told.format(name=file.path.name)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want a file's name
    return bytes(data.data())


def _tr(words: str) -> str:
    return QCoreApplication.translate("evidence_copy", words)
