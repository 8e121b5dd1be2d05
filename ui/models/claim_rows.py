"""What one row of the claim list shows, and the words a screen reader speaks for it."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.theme.badges import TO_CHECK, Badge
from ui.theme.chips import Chip

PRIORITIES = (
    "",
    QT_TRANSLATE_NOOP("claim_rows", "low"),
    QT_TRANSLATE_NOOP("claim_rows", "medium"),
    QT_TRANSLATE_NOOP("claim_rows", "high"),
)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim as a row: its number, words and facts; ``priority`` is 1 to 3, 0 if unknown."""

    id: str
    number: int
    words: str
    badge: Badge = TO_CHECK
    verdict: str = ""
    chips: tuple[Chip, ...] = ()
    evidence: int = 0
    priority: int = 0
    paragraph: int | None = None
    clashes: tuple[str, ...] = ()
    """Where the article itself says otherwise, a sentence each."""
    kinds: tuple[str, ...] = ()
    speaker: str = ""
    score: float = 0.0
    once: str = ""
    """Its words in the version before, if they were others and it has no verdict yet."""
    complained: bool = False
    """Whether an upheld complaint asks for another look at it."""

    @property
    def is_decided(self) -> bool:
        """Tell whether the claim has a verdict."""
        return bool(self.verdict)

    @property
    def needs_a_look(self) -> bool:
        """Tell whether a date of it waits for a person, its words are new, or it is disputed.

        So it is when a complaint about it was upheld and nobody has looked again since.
        """
        return bool(self.clashes or self.once or self.complained) or any(
            chip.state not in {"computed", "confirmed"} for chip in self.chips
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("claim_rows", words)


def verdict_words(row: ClaimRow) -> str:
    """Return the verdict, or that there is none yet."""
    return row.verdict or _tr("To check")


def priority_words(priority: int) -> str:
    """Return the word for a priority of 1 to 3."""
    return _tr(str(PRIORITIES[priority])) if priority else ""


def date_state_words(state: str) -> str:
    """Return how far a date may be trusted, in words."""
    return {
        "computed": _tr("computed"),
        "confirmed": _tr("confirmed"),
        "look": _tr("set under another publication date"),
        "ambiguous": _tr("more than one reading"),
        "contradiction": _tr("contradicted"),
        "unresolved": _tr("not resolved"),
    }[state]


def look_again(row: ClaimRow) -> str:
    """Return that the words of the claim are others than in the version before, if they are."""
    said = _tr("Look again: the version before said “{words}”.")
    return said.format(words=row.once) if row.once else ""


def complaint_words(row: ClaimRow) -> str:
    """Return that a complaint about the claim was upheld, if nobody has looked again since."""
    return _tr("A complaint about it was upheld.") if row.complained else ""


def warnings(row: ClaimRow) -> tuple[str, ...]:
    """Return in a word or two why the claim is to be looked at, besides its dates."""
    again = (_tr("Look again"),) if row.once or row.complained else ()
    return (*again, _tr("Differs")) if row.clashes else again


def tip(row: ClaimRow) -> str:
    """Return the whole of what a row may have no room for."""
    dates = (f"{chip.words}: {date_state_words(chip.state)}" for chip in row.chips)
    said = _tr("Said by {speaker}").format(speaker=row.speaker) if row.speaker else ""
    return "\n".join(
        part
        for part in (row.words, said, look_again(row), complaint_words(row), *row.clashes, *dates)
        if part
    )


def spoken(row: ClaimRow, total: int) -> str:
    """Return the row as one sentence."""
    head = _tr("Claim {number} of {total}").format(number=row.number, total=total)
    parts = [head, verdict_words(row)]
    if row.priority:
        parts.append(_tr("{word} priority").format(word=priority_words(row.priority)))
    if row.once:
        parts.append(look_again(row).removesuffix("."))
    if row.complained:
        parts.append(complaint_words(row).removesuffix("."))
    parts += [f"{chip.words} {date_state_words(chip.state)}" for chip in row.chips]
    if row.clashes:
        parts.append(_tr("the article disagrees: {words}").format(words="; ".join(row.clashes)))
    if row.evidence == 1:
        parts.append(_tr("1 piece of evidence"))
    else:
        parts.append(_tr("{n} pieces of evidence").format(n=row.evidence))
    return ", ".join(parts) + f". {row.words}"
