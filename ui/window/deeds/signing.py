"""Deeds on the check as a whole: sign-off, agreement, the ledger, and whether the file is whole."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.bench import Sign
from ui.panels.messages import Offer
from ui.window.parts import Deeds, Parts
from workbench.errors import StoppedError, WorkbenchError
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

if TYPE_CHECKING:
    from workbench.store.verify import Verified

VERIFY = "verify"
MEGABYTE = 1_000_000


class SigningDeeds(QObject):
    """What the Review menu does with the article and with the whole file."""

    _hashed = Signal(int)  # bytes so far, told from the job

    def __init__(self, parts: Parts, sign: Sign) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._sign = sign
        self._stop: threading.Event | None = None
        self._hashed.connect(self._say_hashed)  # queued: emitted from the job
        parts.messages.stop_asked.connect(self._stop_verifying)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "sign_off": self.sign_off,
            "agreement": self.agreement,
            "ledger": self.ledger,
            "verify": self.verify,
        }

    def sign_off(self) -> None:
        """Ask in which role whoever is working signs off on the article."""
        reading = self._parts.here.reading
        if reading is not None:
            from ui.dialogs.ask_desk import ask_sign_off  # noqa: PLC0415  when first asked for

            self._parts.desk.inspector.flush()
            ask_sign_off(self._parts.bench, reading.id, self._parts.window, self._sign)

    def offer_to_withdraw(self, change: Change) -> Offer | None:
        """Return what takes the sign-off back that *change* has given."""
        signed = next(iter(change.ids("sign_off")), None)
        if signed is None:
            return None

        def withdraw() -> None:
            from workbench.review.signoff import withdraw_sign_off  # noqa: PLC0415  when asked for

            self._parts.bench.do(withdraw_sign_off, signed)

        return Offer(_tr("Withdraw"), withdraw)

    def agreement(self) -> None:
        """Show how far the two checks agree."""
        from ui.dialogs.ask_desk import show_agreement  # noqa: PLC0415  when first asked for

        show_agreement(self._parts.bench, self._parts.window)

    def ledger(self) -> None:
        """Show who did what, when."""
        from ui.dialogs.ask_ledger import show_ledger  # noqa: PLC0415  when first asked for

        here = self._parts.here
        article = here.reading.id if here.reading is not None else ""
        self._parts.desk.inspector.flush()
        claim = here.claim.record if here.claim is not None else None
        show_ledger(self._parts.bench, article, claim, self._parts.window, self._sign)

    def verify(self) -> None:
        """Look in the background whether the file is what its ledger says."""
        if self._stop is not None:
            return
        parts = self._parts
        parts.desk.inspector.flush()
        path, stop = parts.bench.file.path, threading.Event()
        self._stop = stop
        size = 0

        def count(piece: int) -> None:
            nonlocal size
            size += piece
            if stop.is_set():
                raise StoppedError("Verifying was stopped.", hint="Nothing was changed.")
            self._hashed.emit(size)

        def look() -> "Verified":
            from workbench.store.locker import locker_folder  # noqa: PLC0415  when first asked for
            from workbench.store.verify import verify  # noqa: PLC0415

            with ReviewFile.open(path, read_only=True) as file:
                return verify(file.db, progress=count, beside=locker_folder(path))

        parts.messages.begin(_tr("Verifying {name}").format(name=path.name))
        parts.jobs.start(VERIFY, look, self._show_verified, self._not_verified)

    def _show_verified(self, found: "Verified") -> None:
        from ui.dialogs.ask_desk import show_verified  # noqa: PLC0415  when first asked for

        self._end()
        parts = self._parts
        if found.faults:
            parts.messages.complain(_tr("The review is not as it was left."), at_risk=True)
        else:
            parts.messages.tell(_tr("The review is as it was left."))
        if parts.bench.is_open:
            show_verified(found, parts.bench.file.path.name, parts.window)

    def _not_verified(self, error: WorkbenchError) -> None:
        self._end()
        self._parts.messages.complain(str(error))

    def _stop_verifying(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _say_hashed(self, size: int) -> None:
        if self._stop is not None and size >= MEGABYTE:
            words = _tr("Verifying: {n} MB hashed again").format(n=size // MEGABYTE)
            self._parts.messages.begin(words)

    def _end(self) -> None:
        self._stop = None
        self._parts.messages.end()


def _tr(words: str) -> str:
    return QCoreApplication.translate("signing_deeds", words)
