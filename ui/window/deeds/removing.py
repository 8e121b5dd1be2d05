"""An article leaves the review, after asking; undo shows it again."""

from PySide6.QtCore import QCoreApplication

from ui.window.parts import Deeds, Parts
from workbench.store.edits import Change
from workbench.store.queries import article_records


class RemoveDeeds:
    """The deed that takes the shown article out."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        parts.bench.changed.connect(self._follow)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"remove_article": self.ask}

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

    def _follow(self, change: Change) -> None:
        """Show what is left after an article went, and the article again when it is back."""
        if change.label.code != "remove_article" or not self._parts.bench.is_open:
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
