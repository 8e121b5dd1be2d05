"""A claim and a date as the windows show them, with what belongs to each."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.days import chip_words
from ui.languages.core import sentence
from ui.models.claim_rows import ClaimRow
from ui.panels.galley.page import ClaimMark
from ui.theme.badges import Badge
from ui.theme.chips import Chip
from workbench.claims.clashes import Clash
from workbench.dates.expression import DateRange
from workbench.review.dates import EffectiveDate
from workbench.store.records import (
    ClaimRecord,
    EvidenceRecord,
    MentionRecord,
    VerdictRecord,
)
from workbench.text.span import Span


@dataclass(frozen=True, slots=True)
class DateView:
    """A date as it is shown: its words, its chip's state, and the reasoning in sentences."""

    mention: MentionRecord
    found: DateRange
    label: str
    state: str
    said: tuple[str, ...] = ()
    """What is said of a decision on it, instead of the program's own reasoning."""

    @property
    def id(self) -> str:
        """Return the id of the mention."""
        return self.mention.id

    @property
    def why(self) -> tuple[str, ...]:
        """Return the reasoning in sentences, made when asked for: most dates are only listed."""
        return self.said or reasons_in_words(self.found)

    @property
    def span(self) -> Span:
        """Return where its words stand."""
        return self.mention.expression.span

    def chip(self, *, current: bool = False) -> Chip:
        """Return the chip that stands for it."""
        return Chip(self.label, self.state, current=current)

    @property
    def may_be_confirmed(self) -> bool:
        """Tell whether there is a date to sign that nobody has signed."""
        return self.found.value is not None and self.state not in {"confirmed", "unresolved"}

    @property
    def waits(self) -> bool:
        """Tell whether it waits for a person: unresolved, contradicted, or in need of a look."""
        return self.state not in {"computed", "confirmed"}


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim as it is shown, with what belongs to it."""

    record: ClaimRecord
    badge: Badge
    verdict: VerdictRecord | None
    dates: tuple[DateView, ...]
    evidence: tuple[EvidenceRecord, ...]
    paragraph: int | None
    priority: int = 0
    """1 to 3 for how much it deserves checking in its article, 0 where the program did not say."""
    clashes: tuple[Clash, ...] = ()
    """Where the article itself says otherwise."""
    once: str = ""
    """Its words in the version before, if they were others."""
    complained: bool = False
    """Whether an upheld complaint asks for another look at it."""

    @property
    def id(self) -> str:
        """Return the claim's id."""
        return self.record.id

    @property
    def label(self) -> str | None:
        """Return the code of its verdict."""
        return self.verdict.label if self.verdict else None

    def row(self) -> ClaimRow:
        """Return the claim as a row of the list."""
        words = self.verdict.label_words if self.verdict and self.verdict.label else ""
        chips = tuple(date.chip() for date in self.dates)
        return ClaimRow(
            self.id,
            self.record.number,
            self.record.words,
            self.badge,
            words or "",
            chips,
            len(self.evidence),
            self.priority,
            self.paragraph,
            tuple(sentence(clash.why) for clash in self.clashes),
            self.record.kinds,
            self.record.speaker_words,
            self.record.score or 0.0,
            "" if words else self.once,
            self.complained,
        )


def reasons_in_words(found: DateRange) -> tuple[str, ...]:
    """Return the reasoning behind a date as sentences."""
    sentences = (sentence(reason) for reason in found.why)
    return tuple(words[:1].upper() + words[1:] for words in sentences)


def date_view(date: EffectiveDate) -> DateView:
    """Return a date as it is shown."""
    found, override = date.computed, date.mention.override
    label = chip_words(date.value, found.kind, date.earliest, date.latest)
    if override is None:
        state = found.flag or "computed"
        return DateView(date.mention, found, label or _tr("not known"), state)
    by = override.signed.name or _tr("a reviewer")
    words = _tr("Confirmed by {name}.") if override.state == "confirmed" else _tr("Set by {name}.")
    reasons = [words.format(name=by)]
    if date.needs_a_look:
        reasons.append(_tr("Set under another publication date: keep or clear?"))
    if override.note:
        reasons.append(override.note)
    state = "look" if date.needs_a_look else "confirmed"
    return DateView(date.mention, found, label or override.value, state, tuple(reasons))


def claim_mark(claim: ClaimView) -> ClaimMark:
    """Return a claim as a mark on the text."""
    record = claim.record
    return ClaimMark(claim.id, record.ranges, record.number, claim.badge, _tip(claim))


def _tip(claim: ClaimView) -> str:
    words = claim.verdict.label_words if claim.verdict and claim.verdict.label else None
    return _tr("Claim {number}: {verdict}").format(
        number=claim.record.number, verdict=words or _tr("to check")
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("views", words)
