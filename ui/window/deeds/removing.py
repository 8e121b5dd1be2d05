"""An article leaves the review, after asking: undo shows it again, unless it is erased."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.window.parts import Deeds, Parts
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records

_LEAVING = frozenset(("remove_article", "purge_article"))


class RemoveDeeds:
    """The deeds that take the shown article out, or erase it for good."""

    def __init__(self, parts: Parts, with_reviewer: Callable[[Callable[[], object]], None]) -> None:
        self._parts = parts
        self._with_reviewer = with_reviewer
        parts.bench.changed.connect(self._follow)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"remove_article": self.ask, "purge_article": self.ask_to_purge}

    def ask(self) -> None:
        """Ask whether the article that is shown leaves the review."""
        reading = self._parts.here.reading
        if reading is None:
            return
        from ui.dialogs.confirm import ConfirmDialog  # noqa: PLC0415  when first asked for

        decided = sum(claim.label is not None for claim in reading.claims)
        goes = _tr("{claims} claims go with it, {decided} of them decided, and their evidence.")
        question = ConfirmDialog(
            _tr("Remove “{title}” from this review?").format(title=reading.title),
            (
                goes.format(claims=len(reading.claims), decided=decided),
                _tr("The ledger keeps what went, and undo brings it back."),
            ),
            _tr("Remove the article"),
            _tr("Keep it"),
            self._parts.window,
        )
        question.accepted.connect(lambda: self._remove(reading.id))
        question.open()

    def _remove(self, article: str) -> None:
        from workbench.review.removal import remove_article  # noqa: PLC0415  when first asked for

        self._parts.bench.do(remove_article, article)

    def ask_to_purge(self) -> None:
        """Ask whether the article that is shown is erased for good."""
        reading = self._parts.here.reading
        if reading is None:
            return
        from ui.dialogs.purge import PurgeDialog  # noqa: PLC0415  when first asked for
        from workbench.review.purge import purge_outlook  # noqa: PLC0415

        self._parts.desk.inspector.verdict.save_drafts()
        outlook = purge_outlook(self._parts.bench.file, reading.id)
        question = PurgeDialog(reading.title, outlook, self._parts.window)
        purge = partial(self._purge, reading.id)
        question.accepted.connect(lambda: self._with_reviewer(purge))
        question.finished.connect(question.deleteLater)
        question.open()

    def _purge(self, article: str) -> None:
        """Erase in a job: a large file takes its time to be written anew."""

        def work(file: ReviewFile) -> tuple[Change, None]:
            from workbench.review.purge import CONFIRMED, purge_article  # noqa: PLC0415

            return purge_article(file, article, confirmed=CONFIRMED), None

        parts = self._parts
        parts.messages.begin(_tr("Erasing the article and writing the file anew"))
        parts.bench.do_elsewhere(parts.jobs, "purge", work, ended=parts.messages.end)

    def _follow(self, change: Change) -> None:
        """Show what is left after an article went, and the article again when it is back."""
        if change.label.code not in _LEAVING or not self._parts.bench.is_open:
            return
        listed = [record.id for record in article_records(self._parts.bench.file.db)]
        back = [article for article in listed if article in change.ids("article")]
        shown = self._parts.here.reading
        if back:
            self._parts.here.show_article(back[-1])
        elif listed and (shown is None or shown.id not in listed):
            self._parts.here.show_article(listed[-1])


def _tr(words: str) -> str:
    return QCoreApplication.translate("remove_deeds", words)
