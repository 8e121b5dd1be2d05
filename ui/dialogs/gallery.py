"""Every dialog with made-up contents, for pictures and for tests that look at all of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.days import day_words
from ui.dialogs.address import AddressDialog
from ui.dialogs.candidates import Candidate
from ui.dialogs.confirm import take_over_question
from ui.dialogs.correct import CorrectDialog, Reading
from ui.dialogs.crash import CrashDialog
from ui.dialogs.effect import Effect, Outcome
from ui.dialogs.evidence import EvidenceDialog
from ui.dialogs.evidence_values import AboutClaim, Copy, Evidence
from ui.dialogs.gallery_check import DIALOGS as CHECK
from ui.dialogs.gallery_drafts import DIALOGS as DRAFTS
from ui.dialogs.gallery_export import export_dialog
from ui.dialogs.gallery_settings import DIALOGS as SETTINGS
from ui.dialogs.grouped import GroupedDialog, Line, heading
from ui.dialogs.parts import Ground
from ui.dialogs.published import Publication, PublishedDialog
from ui.dialogs.who import WhoDialog
from ui.library.gallery import DIALOGS as LIBRARY
from ui.models.recent import RecentRow
from ui.theme.badges import TO_CHECK, verdict_badge
from ui.window.start import StartPage
from workbench.dates.moment import parse_moment
from workbench.dates.typed_stretch import TypedDate
from workbench.store.lock import Holder

CANDIDATES = (
    Candidate(
        "2031-05-15",
        "Thu 15 May 2031",
        "set by you",
        1.0,
        (
            "The harbour office's notice of 15 May 2031 describes this landslip",
            "After the latest full date in the body, 17 September 2030",
        ),
    ),
    Candidate(
        None,
        "17 Sep 2030 to 23 Jul 2035",
        "worked out from the body",
        0.4,
        ("The body names 17 September 2030 as past",),
        ("Too wide to say which Monday “On Monday” is",),
    ),
    Candidate(
        "2035-07-23T20:33Z",
        "Mon 23 Jul 2035, 20:33 UTC",
        "page clock, line 1",
        0.1,
        ("The only full date outside the body",),
        (
            "Stands with page furniture: “Listen live” follows it",
            "Nearly five years after the latest full date in the body",
        ),
        rejected=True,
    ),
    Candidate(
        "2040-11-12",
        "Mon 12 Nov 2040",
        "file date",
        0.0,
        (),
        ("The day this copy was saved, not the day it was written",),
        rejected=True,
    ),
)


def effect_of(value: str | None) -> Effect:
    """Return a made-up effect of choosing *value*."""
    stay = (
        Outcome("October 2029", "October 2029", "October 2029", "confirmed"),
        Outcome("September 17, 2030", "Tue 17 Sep 2030", "Tue 17 Sep 2030", "confirmed"),
    )
    if value is None:
        return Effect(confirmed=stay)
    moved = (
        Outcome("Earlier in the day", "not known", day_words(value)),
        Outcome("Monday", "not known", "Mon 12 May 2031"),
        Outcome("April", "not known", "April 2031"),
        Outcome("early hours of April 7", "not known", "Mon 7 Apr 2031, 00:00 to 06:00"),
    )
    return Effect(moved, stay)


def published() -> QWidget:
    """Return the question for the publication date."""
    return PublishedDialog(CANDIDATES, effect_of, Publication("2031-05-15", "Harbour notice"))


def correct() -> QWidget:
    """Return the question for what words that speak of time mean."""
    readings = (
        Reading(
            TypedDate("2031-05-12", "2031-05-12", "2031-05-12"),
            "as the program reads it",
            ("The last Monday before publication", "Past tense, so not the Monday after"),
        ),
        Reading(
            TypedDate("2031-05-19", "2031-05-19", "2031-05-19"),
            "the next Monday",
            ("Read as announced, not as past",),
        ),
    )
    return CorrectDialog("On Monday", readings, parse_moment("2031-05-15"))


def evidence() -> QWidget:
    """Return the question for a piece of evidence, filled in."""
    claim = AboutClaim(
        9,
        "the river authority is preparing to reopen the lower lock that was washed out in March",
        verdict_badge("misleading", "part"),
        "Misleading",
        "Rule met: 1 primary, or 3 secondary.",
    )
    before = Evidence(
        "contradicts",
        "https://wire.example/2031/05/14/lower-lock-stays-shut",
        "",
        "Lower lock stays shut until the autumn",
        "Wire report",
        "The lower lock will not reopen before the autumn, the river authority said on Wednesday.",
        "paragraph 3",
        "",
        "2031-05-16T14:40Z",
    )
    dialog = EvidenceDialog(claim, before, known=(before,))
    dialog.show_copy(
        Copy(
            "Fri 16 May 2031, 14:40 UTC",
            "184\u202f302 bytes, text/html",
            "41d09a3e5c77f2b108d6e4a913bc6f50d9287e04b1c35a6f80e249d7c3f62e7b",
            "harbour.factcheck, inside the file",
            "unchanged",
            "14:52",
            _COPY,
            "https://archive.example/20310516144009",
        )
    )
    return dialog


_COPY = """Lower lock stays shut until the autumn

The gates of the lower lock will be rebuilt over the summer, the river authority said.

The lower lock will not reopen before the autumn, the river authority said on Wednesday. Boats
are sent through the upper lock.

A spokesman named no day."""


def evidence_empty() -> QWidget:
    """Return the question for a piece of evidence with an address that cannot be right."""
    claim = AboutClaim(2, "Forty people left the valley on foot")
    return EvidenceDialog(claim, Evidence(address="https://", accessed_at="2031-05-16T14:40Z"))


def who() -> QWidget:
    """Return the question for who is working."""
    dialog = WhoDialog(known=("Ada Reviewer", "Jo Okafor"))
    dialog.name.setText("Ada Reviewer")
    return dialog


def address() -> QWidget:
    """Return the question for a web page."""
    return AddressDialog("https://example.org/2017/05/18/flood")


def crash() -> QWidget:
    """Return the words for what nobody expected."""
    return CrashDialog("Traceback (most recent call last):\n  …\nKeyError: 'claim'")


def take_over() -> QWidget:
    """Return the question whether to take a file over from another machine."""
    return take_over_question(
        "harbour.factcheck",
        Holder("DESK-4", 4711, "", "jo", "2031-05-16T14:03:00+00:00", ""),
    )


def start() -> QWidget:
    """Return the start page with reviews that were open before."""
    page = StartPage()
    counts = {
        "harbour": ((6, 1, 0, 2), "today, 14:53", ""),
        "locks-explainer": ((9, 3, 1, 1), "yesterday", ""),
        "landslip": ((9, 2, 1, 1), "3 Mar 2031", ""),
        "ferry": ((3, 0, 0, 0), "27 Feb 2031", "in use by Jo on DESK-4"),
    }
    titles = (
        "Landslip closes the lower harbour road",
        "What the lower lock is for",
        "Valley road: what happened on 17 September",
        "Ferry turned back near the old pier",
    )
    page.show_recent(
        [
            RecentRow(
                Path(f"/reviews/{name}.factcheck"),
                title,
                (*zip(_BADGES, given, strict=True), (TO_CHECK, 15 - sum(given))),
                sum(given),
                15,
                day,
                warning,
            )
            for (name, (given, day, warning)), title in zip(counts.items(), titles, strict=True)
        ]
    )
    ground = Ground("panel")
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    return ground


_BADGES = (
    verdict_badge("true", "true"),
    verdict_badge("misleading", "part"),
    verdict_badge("false", "false"),
    verdict_badge("unproven", "open"),
)


def grouped() -> QWidget:
    """Return what was not proposed, by what it is."""
    lines = (
        heading("Captions", 1),
        Line("The lower levee … seen on Friday", "stands under a picture", "1"),
        heading("Opinions", 2),
        Line("It should never have been sold", "a judgement, nothing that can be checked", "2"),
        Line("Nobody wants it", "a judgement, nothing that can be checked", "3"),
    )
    told = "What the article also says, and why it is not among the claims."
    return GroupedDialog("Not proposed", told, "Make it a claim", lines, other="Show it")


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "published": published,
    "correct": correct,
    "evidence": evidence,
    "evidence_empty": evidence_empty,
    "who": who,
    "address": address,
    "crash": crash,
    "export": export_dialog,
    "take_over": take_over,
    **CHECK,
    **LIBRARY,
    **DRAFTS,
    **SETTINGS,
    "grouped": grouped,
    "start": start,
}
"""By name: what builds each dialog, ready to be shown."""
