"""Other ways to look at what an article states: by source, and what was not proposed as a claim."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.analyst import Analyst
from ui.dialogs.grouped import GroupedDialog, Line, heading
from ui.languages.core import sentence
from ui.models.claim_rows import verdict_words
from ui.reading import Reading
from ui.views import ClaimView
from ui.window.parts import Deeds, Parts
from workbench.analysis import Analysis
from workbench.claims.findings import SetAside
from workbench.claims.speakers import speaker_groups
from workbench.review.claims import add_claim

STANCES = {
    "caption": QT_TRANSLATE_NOOP("listing", "Captions"),
    "opinion": QT_TRANSLATE_NOOP("listing", "Opinions"),
    "forecast": QT_TRANSLATE_NOOP("listing", "Forecasts"),
    "question": QT_TRANSLATE_NOOP("listing", "Questions"),
    "sourcing": QT_TRANSLATE_NOOP("listing", "Under what terms somebody spoke"),
    "direction": QT_TRANSLATE_NOOP("listing", "Directions"),
}


class ListDeeds:
    """Opens the lists; what is chosen in them is shown or becomes a claim."""

    def __init__(self, parts: Parts, analyst: Analyst) -> None:
        self._parts = parts
        self._analyst = analyst

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"speakers": self.show_speakers, "not_proposed": self.ask_not_proposed}

    def show_speakers(self) -> None:
        """Show what each source is made responsible for."""
        reading = self._parts.here.reading
        if reading is None:
            return
        dialog = GroupedDialog(
            _tr("Who says what"),
            _tr("Each source as the article names it, those with most to answer for first."),
            _tr("Go to the claim"),
            tuple(speaker_lines(reading.claims)),
            self._parts.window,
        )
        dialog.accepted.connect(lambda: self._parts.here.point_at_claim(dialog.current))
        dialog.open()

    def ask_not_proposed(self) -> None:
        """Look for what the article states besides its claims, and show it."""
        reading = self._parts.here.reading
        if reading is None:
            return
        self._parts.messages.begin(_tr("Looking through the article"))
        self._analyst.look_again(
            reading.source(), lambda found: self._show_not_proposed(reading, found)
        )

    def _show_not_proposed(self, reading: Reading, found: Analysis) -> None:
        parts = self._parts
        parts.messages.end()
        if parts.here.reading is not reading:
            return
        aside = {str(n): one for n, one in enumerate(left_out(reading, found.set_aside))}
        if not aside:
            parts.messages.tell(_tr("Everything the article states is among its claims."))
            return
        dialog = GroupedDialog(
            _tr("Not proposed"),
            _tr("What the article also says, and why it is not among the claims."),
            _tr("Make it a claim"),
            tuple(aside_lines(reading.text, aside)),
            parts.window,
            other=_tr("Show it"),
        )

        def take() -> bool:
            """Make the current one a claim; the list stays until nothing is left."""
            one = dialog.current
            if one and parts.bench.do(add_claim, reading.id, *aside[one].ranges):
                dialog.drop(one)
            return not dialog.current

        def show() -> None:
            one = dialog.current
            dialog.reject()
            if one:
                parts.desk.galley.reveal(aside[one].span)

        dialog.deed = take
        dialog.primary.setEnabled(dialog.primary.isEnabled() and parts.bench.may_write)
        dialog.other.clicked.connect(show)
        dialog.open()


def speaker_lines(claims: tuple[ClaimView, ...]) -> Iterator[Line]:
    """Yield the sources with their claims under them, and what nobody is named for at the end."""
    speakers = [" ".join(claim.record.speaker_words.split()) for claim in claims]
    for group in speaker_groups(speakers):
        yield heading(group.name, len(group.places))
        for place in group.places:
            named = speakers[place] if speakers[place] != group.name else ""
            yield _claim_line(claims[place], group.name, named)
    own = [claim for claim, speaker in zip(claims, speakers, strict=True) if not speaker]
    if own:
        name = _tr("The article’s own words")
        yield heading(name, len(own))
        for claim in own:
            yield _claim_line(claim, name, "")


def _claim_line(claim: ClaimView, speaker: str, named: str) -> Line:
    row = claim.row()
    words = f"{row.number}  {row.words}"
    facts = " · ".join(part for part in (verdict_words(row), named, *row.clashes) if part)
    return Line(words, facts, claim.id, f"{speaker}: {words}. {facts}")


def left_out(reading: Reading, aside: tuple[SetAside, ...]) -> tuple[SetAside, ...]:
    """Return what of *aside* no claim of the article covers by now."""
    taken = {claim.record.ranges for claim in reading.claims}
    return tuple(one for one in aside if one.ranges not in taken)


def aside_lines(text: str, aside: dict[str, SetAside]) -> Iterator[Line]:
    """Yield what was set aside, by what it is."""
    for stance, words in STANCES.items():
        here = {one: found for one, found in aside.items() if found.stance == stance}
        if not here:
            continue
        name = _tr(str(words))
        yield heading(name, len(here))
        for one, found in here.items():
            said = " … ".join(" ".join(span.of(text).split()) for span in found.ranges)
            why = sentence(found.why)
            yield Line(said, why, one, f"{name}: {said}. {why}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("listing", words)
