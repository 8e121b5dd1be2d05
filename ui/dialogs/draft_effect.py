"""What becomes of each claim in a new version, as rows of a list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QObject,
    QRectF,
    Qt,
)

from ui.dialogs.lists import Index, Pieces, RowDelegate, sign_drawer
from ui.dialogs.sections import SectionedModel, lay_out_section
from ui.languages.core import sentence
from ui.theme.style import theme
from ui.theme.text import apart
from workbench.review.carry_over.follow import Step
from workbench.review.carry_over.plan import DraftPlan
from workbench.store.rows import words_of

SECTIONS = (
    ("changed", QT_TRANSLATE_NOOP("draft_effect", "Ask for another look")),
    ("gone", QT_TRANSLATE_NOOP("draft_effect", "Gone: they stay with the old version")),
    ("new", QT_TRANSLATE_NOOP("draft_effect", "New and open")),
    ("moved", QT_TRANSLATE_NOOP("draft_effect", "Moved: they keep all that was done on them")),
    ("unchanged", QT_TRANSLATE_NOOP("draft_effect", "Stay as they are")),
)
_WAS = QT_TRANSLATE_NOOP("draft_effect", "was {label}")
_SPOKEN = QT_TRANSLATE_NOOP("draft_effect", "{words}. Now: {now}. {why} {was}")


@dataclass(frozen=True, slots=True)
class Fate:
    """One claim: its words, those it comes to if they are others, why, and the verdict it had."""

    outcome: str
    words: str
    now: str = ""
    why: str = ""
    was: str = ""


def fates(plan: DraftPlan, labels: Mapping[str, str]) -> tuple[Fate | str, ...]:
    """Return the rows of the list, section by section; *labels* are verdicts by claim."""
    rows = list(_fates(plan, labels))
    shown: list[Fate | str] = []
    for outcome, words in SECTIONS:
        those = [row for row in rows if row.outcome == outcome]
        if those:
            shown += [f"{_say(words)} ({len(those)})", *those]
    return tuple(shown)


def _fates(plan: DraftPlan, labels: Mapping[str, str]) -> Iterator[Fate]:
    text = plan.analysis.source.text
    for step in plan.steps:
        if step.stands:
            yield _fate(step, text, labels)
    for claim in plan.new:
        yield Fate("new", words_of(text, claim.ranges))


def _fate(step: Step, text: str, labels: Mapping[str, str]) -> Fate:
    label = labels.get(step.claim.id, "")
    changed = step.outcome == "changed"
    return Fate(
        step.outcome,
        step.claim.words,
        words_of(text, step.ranges) if changed else "",
        sentence(step.told) if step.cause else "",
        _say(_WAS).format(label=label) if label and not step.is_kept else label,
    )


class FateModel(SectionedModel):
    """The rows of one plan."""

    def __init__(self, rows: tuple[Fate | str, ...], parent: QObject | None = None) -> None:
        super().__init__(_spoken, parent)
        self.show_rows(rows)


class FateDelegate(RowDelegate):
    """Draws a claim's old words, an arrow and the new ones, and why under them."""

    def pieces(self, index: Index, width: float) -> Pieces:
        """Lay out one row."""
        look = theme()
        row = index.data(Qt.ItemDataRole.UserRole)
        left, right = look.h * 1.2, width - look.h
        if isinstance(row, str):
            return lay_out_section(row, index, width, left, right)
        pieces = Pieces(look, width, y=look.h * 0.3)
        faded = row.outcome in {"gone", "changed"}
        pieces.y += pieces.text(
            apart(f"“{row.words}”"), "quote", "muted" if faded else "ink", left, right
        ).height()
        if row.now:
            pieces.y += look.h * 0.2
            arrow = look.h * 0.7
            place = QRectF(left, pieces.y + look.h * 0.35, arrow, arrow)
            pieces.put(place, sign_drawer(look, "onward", "muted"))
            pieces.y += pieces.text(
                apart(f"“{row.now}”"), "quote", "ink", left + look.h * 1.1, right
            ).height()
        said = " · ".join(part for part in (row.was, row.why) if part)
        if said:
            colour = "v_part" if row.outcome == "changed" else "muted"
            pieces.y += pieces.text(said, "second", colour, left, right).height()
        pieces.y += look.h * 0.35
        return pieces


def _spoken(row: Fate) -> str:
    if not row.now:
        return " ".join(part for part in (row.words, row.why, row.was) if part)
    return _say(_SPOKEN).format(words=row.words, now=row.now, why=row.why, was=row.was).strip()


def _say(words: object) -> str:
    return QCoreApplication.translate("draft_effect", str(words))
