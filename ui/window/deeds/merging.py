"""Another reviewer's file is brought into the one that is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ui.window.parts import Deeds, Parts
from workbench.errors import WorkbenchError
from workbench.store.edits import Change
from workbench.store.file import SUFFIX, ReviewFile

if TYPE_CHECKING:
    from workbench.review.merge.plan import MergePlan


class MergeDeeds:
    """Deeds with a colleague's file."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"merge": self.ask_for_file}

    def ask_for_file(self) -> None:
        """Ask which file comes in."""
        dialog = QFileDialog(self._parts.window, _tr("Open the review to bring in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([_tr("Reviews (*{suffix})").format(suffix=SUFFIX)])
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.open()

    def look_at(self, path: Path) -> None:
        """Work out, away from the window, what would come in, and ask."""
        parts = self._parts
        mine = parts.bench.file.path
        parts.desk.inspector.flush()

        def work() -> "MergePlan":
            from workbench.review.merge.take import open_to_merge, plan_for  # noqa: PLC0415  seldom

            with ReviewFile.open(mine, read_only=True) as file, open_to_merge(file, path) as other:
                return plan_for(file, other)

        def refuse(error: WorkbenchError) -> None:
            parts.messages.end()
            parts.messages.complain(str(error))

        parts.messages.begin(_tr("Looking at {name}").format(name=path.name))
        parts.jobs.start("merge", work, lambda plan: self._ask(path, plan), refuse)

    def _ask(self, path: Path, plan: "MergePlan") -> None:
        from ui.dialogs.merge import MergeDialog  # noqa: PLC0415  when first asked for

        parts = self._parts
        parts.messages.end()
        dialog = MergeDialog(plan, parts.window)

        def merge() -> bool:
            self._merge(path, dialog.choices())
            return True

        dialog.deed = merge
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, path: Path, choices: dict[str, str]) -> None:
        parts = self._parts

        def work(file: ReviewFile) -> tuple[Change, None]:
            from workbench.review.merge.take import merge_review, open_to_merge  # noqa: PLC0415

            with open_to_merge(file, path) as other:
                return merge_review(file, other, choices), None

        parts.bench.do_elsewhere(parts.jobs, "merge", work)


def _tr(words: str) -> str:
    return QCoreApplication.translate("merge_deeds", words)
