"""Page furniture folded away: which lines, and what the row that stands for them says."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.panels.galley.page import Lines, Page

NAMES: Mapping[str, object] = {
    "clock": QT_TRANSLATE_NOOP("folds", "page clock"),
    "navigation": QT_TRANSLATE_NOOP("folds", "page links"),
    "related": QT_TRANSLATE_NOOP("folds", "related headlines"),
    "share": QT_TRANSLATE_NOOP("folds", "share links"),
    "tags": QT_TRANSLATE_NOOP("folds", "tags"),
    "comment": QT_TRANSLATE_NOOP("folds", "comments"),
    "boilerplate": QT_TRANSLATE_NOOP("folds", "standing text"),
}


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of furniture lines, first and last, both included, and what is in it."""

    first: int
    last: int
    count: int
    kinds: tuple[str, ...]

    def words(self) -> str:
        """Return what the fold row says."""
        names = ", ".join(
            QCoreApplication.translate("folds", str(NAMES.get(kind, kind))) for kind in self.kinds
        )
        if self.count == 1:
            start = QCoreApplication.translate("folds", "1 line of page furniture")
        else:
            start = QCoreApplication.translate("folds", "{n} lines of page furniture").format(
                n=self.count
            )
        return f"{start}: {names}"


def find_folds(page: Page, lines: Lines) -> tuple[Fold, ...]:
    """Return the runs of furniture in *page*; blank lines inside a run belong to it."""
    folds: list[Fold] = []
    run: list[tuple[range, str]] = []
    for paragraph in page.paragraphs:
        if paragraph.is_furniture:
            run.append((lines.lines_of(paragraph.span), paragraph.kind))
        elif run:
            folds.append(_fold(run))
            run = []
    if run:
        folds.append(_fold(run))
    return tuple(folds)


def _fold(run: list[tuple[range, str]]) -> Fold:
    kinds = tuple(dict.fromkeys(kind for _, kind in run))
    count = len({line for lines, _ in run for line in lines})
    return Fold(run[0][0].start, run[-1][0].stop - 1, count, kinds)
