"""A new version takes the place of the article that is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ui.analyst import Analyst, Intake
from ui.window.deeds.filters import name_filters
from ui.window.parts import Deeds, Parts
from workbench.analysis import Analysis
from workbench.errors import WorkbenchError
from workbench.intake.fetch import fetch
from workbench.intake.limits import DEFAULT_LIMITS
from workbench.review.articles import article_id, holds_article
from workbench.review.sight import labels_shown

if TYPE_CHECKING:  # what lays two versions side by side is loaded when there are two
    from workbench.review.carry_over.plan import DraftPlan

MUCH = 0.5
"""Share of words in common from which an article that arrives may be a new version."""


class DraftDeeds:
    """Deeds with new versions."""

    def __init__(self, parts: Parts, analyst: Analyst) -> None:
        self._parts = parts
        self._analyst = analyst

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"new_version": self.ask_for_version}

    def ask_for_version(self) -> None:
        """Ask for the file that holds the new version."""
        dialog = QFileDialog(self._parts.window, _tr("Open the new version of this article"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(name_filters())
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file as the new version of the article that is shown."""
        parts, reading = self._parts, self._parts.here.reading
        if reading is None:
            return
        article = reading.id

        def keep(analysis: Analysis) -> None:
            parts.messages.end()
            self.show(article, Intake(path.name, content, path=path), analysis)

        def refuse(error: WorkbenchError) -> None:
            parts.messages.end()
            parts.messages.complain(str(error))

        try:
            content = fetch(path, DEFAULT_LIMITS)
        except WorkbenchError as error:
            parts.messages.complain(str(error))
            return
        parts.messages.begin(_tr("Reading {name}").format(name=path.name))
        self._analyst.read_again(Intake(path.name, content), keep, refuse)

    def offer(self, intake: Intake, analysis: Analysis, otherwise: Callable[[], None]) -> bool:
        """Ask whether an article that arrives is a new version of the one shown, if it may be.

        Args:
            intake: What arrived.
            analysis: Of what arrived.
            otherwise: Adds it as an article of its own.
        """
        parts, reading = self._parts, self._parts.here.reading
        if reading is None or not parts.bench.may_write:
            return False
        if holds_article(parts.bench.file, article_id(analysis.source.text)):
            return False
        from workbench.review.carry_over.take import draft_plan  # noqa: PLC0415  when first asked for

        try:
            plan = draft_plan(parts.bench.file, reading.id, analysis)
        except WorkbenchError:
            return False
        if plan.kept < MUCH:
            return False
        self.show(reading.id, intake, analysis, otherwise)
        return True

    def show(
        self,
        article: str,
        intake: Intake,
        analysis: Analysis,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Show what a new version would do, once its blocks have the kinds a reviewer gave."""
        from workbench.review.carry_over.take import source_for_draft  # noqa: PLC0415

        file = self._parts.bench.file
        try:
            source = source_for_draft(file, article, analysis.source)
        except WorkbenchError as error:
            self._parts.messages.complain(str(error))
            return
        if source == analysis.source:
            self._ask(article, intake, analysis, otherwise)
            return
        self._analyst.analyse_again(
            source, lambda found: self._ask(article, intake, found, otherwise)
        )

    def _ask(
        self,
        article: str,
        intake: Intake,
        analysis: Analysis,
        otherwise: Callable[[], None] | None,
    ) -> None:
        from ui.dialogs.draft import DraftDialog  # noqa: PLC0415  when first asked for
        from workbench.review.carry_over.take import draft_plan  # noqa: PLC0415

        parts = self._parts
        try:
            plan = draft_plan(parts.bench.file, article, analysis)
        except WorkbenchError as error:
            parts.messages.complain(str(error))
            return
        parts.desk.inspector.flush()
        dialog = DraftDialog(
            plan,
            labels_shown(parts.bench.file, article),
            parts.window,
            arrived=otherwise is not None,
        )

        def separate() -> None:
            dialog.reject()
            if otherwise is not None:
                otherwise()

        dialog.separate.clicked.connect(separate)
        dialog.deed = lambda: self._take(plan, analysis, intake)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, plan: "DraftPlan", analysis: Analysis, intake: Intake) -> bool:
        from workbench.review.carry_over.take import take_draft  # noqa: PLC0415

        parts = self._parts
        original = intake.content or intake.text.encode("utf-8", "surrogatepass")
        name = intake.path.name if intake.path else ""
        done = parts.bench.do(take_draft, plan.old.article.id, analysis, original, file_name=name)
        if done:
            parts.here.show_article(article_id(analysis.source.text))
        return done


def _tr(words: str) -> str:
    return QCoreApplication.translate("draft_deeds", words)
