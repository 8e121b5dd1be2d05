"""Ask in which formats and where a report is written, and show it as it prints.

What is missing in the review is named before anything is written: a report of half a review is
fine as long as it says so.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.page_preview import PagePreview
from ui.dialogs.parts import Button, Field
from ui.dialogs.question import Question, Sides, pad
from ui.languages.core import core_words
from ui.theme.style import theme
from ui.theme.text import Hairline, Sign, Words
from workbench.report.formats import FORMATS, Format

OFFERED = tuple(kind for kind in FORMATS if not kind.needs_page)
MOST_GAPS = 8


@dataclass(frozen=True, slots=True)
class Export:
    """The answer: the formats, and the file each goes to."""

    files: tuple[tuple[Format, Path], ...]


class ExportDialog(Question):
    """Formats and place on the left, the report as it prints on the right.

    *target* is the file name without an ending; *scope* says what is not checked, *gaps* what
    else to look at first.
    """

    def __init__(
        self,
        title: str,
        target: Path,
        scope: str = "",
        gaps: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        exists: Callable[[Path], bool] = Path.exists,
    ) -> None:
        super().__init__(
            self.tr("Export the review"), "", (70, 50), parent, second=" ".join(title.split())
        )
        self._exists = exists
        self.formats = {kind.name: QCheckBox(core_words(kind.title)) for kind in OFFERED}
        self.choose = Button(self.tr("Choose…"))
        self.target = Field(
            self.tr("&File, without its ending"), QLineEdit(str(target)), beside=self.choose
        )
        self.preview = PagePreview()
        self.sides = Sides(self._left(scope, gaps), self.preview, 38)
        self.sides.arranged.connect(self.preview.stack)
        self.body.addWidget(self.sides)
        self.formats[OFFERED[0].name].setChecked(True)
        for box in self.formats.values():
            box.toggled.connect(self._check)
        self._line.textChanged.connect(self._check)
        self.choose.clicked.connect(self._ask_place)
        self._check()
        self.formats[OFFERED[0].name].setFocus()

    def answer(self) -> Export:
        """Return the files to write."""
        chosen = [kind for kind in OFFERED if self.formats[kind.name].isChecked()]
        return Export(tuple((kind, self._path(kind)) for kind in chosen))

    @property
    def _line(self) -> QLineEdit:
        line = self.target.control
        assert isinstance(line, QLineEdit)  # noqa: S101
        return line

    def _left(self, scope: str, gaps: Sequence[str]) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        pad(column)
        column.addWidget(Words(self.tr("What to write"), "section", "muted"))
        for kind in OFFERED:
            column.addWidget(self._format(kind))
        column.addWidget(Hairline())
        if scope:
            column.addLayout(_noted("information", "muted", scope))
        if gaps:
            column.addWidget(Words(self.tr("Look at these first"), "section", "muted"))
        for gap in gaps[:MOST_GAPS]:
            column.addLayout(_noted("warning", "v_part", gap))
        if len(gaps) > MOST_GAPS:
            more = self.tr("and {count} more").format(count=len(gaps) - MOST_GAPS)
            column.addWidget(Words(more, "second", "muted"))
        if scope or gaps:
            column.addWidget(Hairline())
        column.addWidget(self.target)
        column.addStretch(1)
        return left

    def _format(self, kind: Format) -> QWidget:
        told = {
            "html": self.tr("One file that needs nothing else; for the editor and the archive"),
            "pdf": self.tr("A4, tagged for screen readers, with the marked article at the end"),
            "docx": self.tr("With styles and headings, for desks that edit in Word"),
            "galley-html": self.tr("The article with every claim marked, one web page"),
            "galley-pdf": self.tr("The article with every claim marked, for paper"),
            "galley-docx": self.tr("The article with a comment on every claim"),
            "md": self.tr("Reads well as plain text, too; for systems that take Markdown"),
            "csv": self.tr("Claims, dates, evidence and log; one file each, for spreadsheets"),
            "xlsx": self.tr("Claims, dates, evidence and log; one workbook, one sheet each"),
            "annotations": self.tr("Claims and dates at their places, for annotation tools"),
            "json": self.tr("All of it, without loss; for other programs"),
        }
        box = self.formats[kind.name]
        box.setMinimumHeight(theme().px(1.6))
        box.setAccessibleDescription(told.get(kind.name, ""))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = Words(told.get(kind.name, ""), "second", "muted", wraps=True)
        words.setContentsMargins(theme().px(1.6), 0, 0, 0)
        column.addWidget(box)
        column.addWidget(words)
        return holder

    def _path(self, kind: Format) -> Path:
        base = Path(self._line.text().strip()).expanduser()
        own = {ending for known in FORMATS for ending in known.endings}
        stem = base.with_suffix("") if base.suffix.casefold() in own else base
        return stem.with_name(stem.name + kind.endings[0])

    def _check(self) -> None:
        """Say what will be replaced, or why nothing can be written; name the button's deed."""
        count = sum(box.isChecked() for box in self.formats.values())
        named = bool(Path(self._line.text().strip()).name)
        self.primary.setText(
            self.tr("Write 1 file") if count == 1 else self.tr("Write {n} files").format(n=count)
        )
        if not count:
            self.allow(self.tr("Choose a format."))
        elif not named:
            self.allow(self.tr("Give the file a name."))
        else:
            self.allow()
        self.target.say(*self._said_of_place(named=named and bool(count)))

    def _said_of_place(self, *, named: bool) -> tuple[str, str]:
        """Return what there is to say about the place, and in which colour."""
        if not named:
            return self.primary.toolTip(), "v_part"
        paths = [path for _, path in self.answer().files]
        folder = paths[0].parent
        if not self._exists(folder):
            return self.tr("The folder {folder} is not there.").format(folder=folder), "v_part"
        there = ", ".join(path.name for path in paths if self._exists(path))
        if there:
            return self.tr("Will be replaced: {names}").format(names=there), "v_part"
        return "", "muted"

    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to write the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the field says it
        start = Path(self._line.text().strip()).expanduser()
        dialog.setDirectory(str(start.parent))
        dialog.selectFile(start.name)
        dialog.fileSelected.connect(self._line.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _noted(sign: str, colour: str, words: str) -> QHBoxLayout:
    """Return a line with a sign before it."""
    line = QHBoxLayout()
    line.setSpacing(theme().px(0.5))
    line.addWidget(Sign(sign, colour, 0.9))
    line.addWidget(Words(words, "body", wraps=True), 1)
    return line
