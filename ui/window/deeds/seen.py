"""What was seen before: the current claim is looked for among earlier ones, and shown what is."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bench import Sign
from ui.theme.badges import Badge, verdict_badge
from ui.window.parts import Parts
from workbench.errors import StoppedError, WorkbenchError
from workbench.review.scales import scale_in_use
from workbench.store.edits import Change

SETTLE = 350
"""Milliseconds a claim is current before it is asked whether it was seen before."""

if TYPE_CHECKING:  # loaded when first asked for: windows open without a library
    from ui.library.elsewhere import Recall
    from ui.library.window import LibraryWindow
    from workbench.library.seen import Match

_CONCERNED = frozenset({"import_claims", "add_fact", "edit_fact", "remove_fact", "recheck_fact"})


class SeenDeeds(QObject):
    """Looks for what was seen before whenever a claim has been current for a moment."""

    found = Signal()  # what is shown of it has changed
    open_asked = Signal(object)  # a Match

    def __init__(self, parts: Parts, sign: Sign) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._sign = sign
        self._matches: tuple[str, tuple[Match, ...]] = ("", ())
        self._stop = Event()
        self._settling = QTimer(self, interval=SETTLE, singleShot=True)
        self._settling.timeout.connect(self._look)
        parts.here.moved.connect(self.look_again)
        parts.here.article_changed.connect(self.look_again)
        parts.bench.changed.connect(self._follow)
        parts.bench.closed.connect(self._leave)
        seen = parts.desk.inspector.seen
        seen.use_asked.connect(self.use)
        seen.open_asked.connect(self.open_asked)

    def look_again(self) -> None:
        """Forget what was found, and look when the claim has been current for a moment."""
        self._stop.set()
        self._matches = ("", ())
        self._parts.desk.inspector.seen.hide()
        self._settling.start()

    def show_in(self, window: "LibraryWindow") -> None:
        """Show in the library what was found for the current claim."""
        claim = self._parts.here.claim
        known, found = self._matches
        if claim is None:
            window.show_matches(self.tr("No claim is current."), (), {}, may_write=False)
            return
        about = self.tr("Claim {number} of this article: “{words}”").format(
            number=claim.record.number, words=claim.record.words[:160]
        )
        if known == claim.id and not found:
            about = f"{about}\n{self.tr('Nothing like it was checked before.')}"
        window.show_matches(about, found, self._badges(), may_write=self._parts.bench.may_write)

    def use(self, match: "Match") -> None:
        """Attach an earlier check to the current claim as evidence."""
        claim = self._parts.here.claim
        if claim is not None:
            from workbench.library.use import use_as_evidence  # noqa: PLC0415

            self._sign(lambda: self._parts.bench.do(use_as_evidence, claim.id, match))

    def _look(self) -> None:
        bench, claim = self._parts.bench, self._parts.here.claim
        if claim is None or not bench.is_open:
            return
        from workbench.store.earlier import remembers_anything  # noqa: PLC0415  after the claim is shown

        folders = self._parts.settings.library_folders
        if not remembers_anything(bench.file.db) and not folders:
            return
        from ui.library.elsewhere import Recall  # noqa: PLC0415

        said = claim.record.statement or claim.record.words
        file = bench.file
        recall = Recall(
            file.path, file.history.who, self._parts.settings.reviewer[0], said, claim.id
        )
        self._start("seen", recall)
        if folders:  # next, so that a slow drive keeps nobody from what this file knows
            self._start("seen_elsewhere", replace(recall, folders=folders))

    def _start(self, kind: str, recall: "Recall") -> None:
        from ui.library.elsewhere import look_for_seen  # noqa: PLC0415

        if not recall.folders:
            self._stop = Event()
        self._parts.jobs.start(
            kind,
            partial(look_for_seen, recall, self._stop.is_set),
            lambda found: self._take(recall.claim, found),
            self._not_found,
        )

    def _not_found(self, error: WorkbenchError) -> None:
        if not isinstance(error, StoppedError):
            self._parts.bench.refused.emit(error)

    def _take(self, claim: str, found: "tuple[Match, ...]") -> None:
        if self._parts.here.claim_id != claim:
            return
        self._matches = (claim, found)
        seen = self._parts.desk.inspector.seen
        seen.show_matches(found, self._badges(), may_write=self._parts.bench.may_write)
        seen.setVisible(bool(found))
        self.found.emit()

    def _badges(self) -> Mapping[str, Badge]:
        return {
            label.words.casefold(): verdict_badge(label.sign, label.tone)
            for label in scale_in_use(self._parts.bench.file).labels
        }

    def _follow(self, change: Change) -> None:
        if change.label.code in _CONCERNED:
            self.look_again()

    def _leave(self) -> None:
        self._stop.set()
        self._settling.stop()
        self._parts.jobs.forget("seen")
        self._parts.jobs.forget("seen_elsewhere")
