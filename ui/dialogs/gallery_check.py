"""The dialogs of a desk with rules, with made-up contents: second check, waivers, comments."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.dialogs.corrections import CorrectionsDialog, PublishDialog
from ui.dialogs.deadline import DeadlineDialog
from ui.dialogs.give import GiveDialog
from ui.dialogs.house_rules import RulesDialog
from ui.dialogs.ledger import LedgerDialog
from ui.dialogs.letter import LetterDialog
from ui.dialogs.purge import PurgeDialog
from ui.dialogs.questions import QuestionsDialog
from ui.dialogs.scale import ScaleDialog
from ui.dialogs.settle import SettleDialog
from ui.dialogs.signing import FactsDialog, Signed, SignOffDialog
from ui.dialogs.words import NameDialog, WordsDialog
from ui.models.ledger import LedgerRow
from workbench.review.presets import DEFAULT, PRESETS, preset
from workbench.review.purge import PurgeOutlook
from workbench.review.rules import IFCN_LIKE
from workbench.store.desk import ContactRecord, CorrectionRecord, QueryRecord
from workbench.store.records import Signature, VerdictRecord

SCALE = preset(DEFAULT)


def opinion(label: str, name: str, reasons: str, role: str = "first") -> VerdictRecord:
    """Return a made-up verdict."""
    words = SCALE.label(label).words
    signed = Signature(name, name, "2031-05-16T14:03:00+00:00")
    return VerdictRecord(f"{role}-{name}", "c9", role, SCALE.id, label, words, reasons, signed)


BOTH = (
    opinion("misleading", "Ada Reviewer", "The lock was opened, but for service boats only."),
    opinion("true", "Jo Okafor", "It was opened on the day the article names.", "second"),
)


def settle() -> QWidget:
    """Return the question which of two verdicts holds."""
    return SettleDialog(9, "the lower lock was reopened on Monday", BOTH, SCALE)


def second_reader() -> QWidget:
    """Return the question who checks a claim again."""
    return NameDialog(
        "Who checks claim 9 again?",
        "Ask for a second check",
        "&Name",
        ("Jo Okafor", "Mara Lind"),
        second="They cannot see your verdict until both are in.",
    )


def give() -> QWidget:
    """Return the question to whom a claim is given."""
    known = ("Jo Okafor", "Mara Lind")
    return GiveDialog(9, known, ("Jo Okafor", "2026-11-27"), take_back=lambda: None)


def deadline() -> QWidget:
    """Return the question when the review has to be done, with an answer."""
    now = datetime(2026, 11, 27, 13, 10, tzinfo=UTC)
    dialog = DeadlineDialog(lambda: now, now + timedelta(minutes=80), take_off=lambda: None)
    dialog.at.setText("27 Nov 2026, 14:30 UTC")
    return dialog


def waive() -> QWidget:
    """Return the question why a claim may do without a rule."""
    return WordsDialog(
        "Waive a rule for claim 9?",
        "Waive it in my name",
        "Wh&y it may do without",
        second="Reason and name stand in the report.",
        choice="&Rule",
        choices=(("sources", "1 primary, or 3 secondary"), ("claimant", "claimant asked")),
    )


def house_rules() -> QWidget:
    """Return the question for the rules of the house."""
    return RulesDialog(IFCN_LIKE)


def sign_off() -> QWidget:
    """Return the question whether to sign off, with one who has."""
    dialog = SignOffDialog(
        "Landslip closes the lower harbour road",
        "Ada Reviewer",
        ("5 of 15 claims are not checked.", "Claims that do not meet the house rules yet: 2."),
        "41:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    )
    dialog.show_given(
        [
            Signed("s1", "Jo Okafor", "checker", "3 Mar 2031", "3 edits were made after it."),
            Signed("s2", "Mara Lind", "editor", "4 Mar 2031", note="As agreed by telephone."),
        ]
    )
    return dialog


def agreement() -> QWidget:
    """Return the figures of two checks."""
    facts = (("Claims checked twice", "12"), ("Same verdict", "83%"), ("Cohen’s kappa", "0.71"))
    return FactsDialog("How far do the two checks agree?", facts, ("1 is full agreement.",))


def ledger() -> QWidget:
    """Return the ledger with a few entries."""
    entries = (
        LedgerRow(
            12,
            "Jo Okafor",
            "14:03",
            "Set verdict on claim 9 to Misleading",
            undone=False,
            details=("label words: True → Misleading", "rationale: For service boats only."),
        ),
        LedgerRow(11, "Ada Reviewer", "13:58", "Add evidence to claim 9", undone=True),
    )
    scopes = (("claim", "Claim 9"), ("all", "The whole review"))
    return LedgerDialog(lambda _: entries, scopes, take_back=lambda: None)


def questions() -> QWidget:
    """Return the questions and contacts of a claim."""
    dialog = QuestionsDialog(9, "the lower lock was reopened on Monday")
    signed = Signature("r", "Ada Reviewer", "2031-05-16T14:03:00+00:00")
    dialog.show_talk(
        (
            QueryRecord(
                "q1", "c9", "the river authority", "For which boats?", "open", "", "", "", signed
            ),
            QueryRecord(
                "q2",
                "c9",
                "the author",
                "Who told you so?",
                "answered",
                "The harbour master, on Tuesday.",
                "abstractive",
                "2031-05-17T09:00:00+00:00",
                signed,
            ),
        ),
        (
            ContactRecord(
                "k1", "c9", "M. Lind", "claimant", "mail", "no_answer", "2031-05-16", "", signed
            ),
        ),
        may_write=True,
    )
    return dialog


def corrections() -> QWidget:
    """Return the complaints about a claim."""
    dialog = CorrectionsDialog(9, "the lower lock was reopened on Monday")
    signed = Signature("r", "Ada Reviewer", "2031-05-16T14:03:00+00:00")
    upheld = ("It was Tuesday.", "a reader", "The log says Tuesday.", "", "", "upheld")
    fresh = ("The lock is called otherwise.", "", "", "", "", "open")
    found = (
        CorrectionRecord("e1", "c9", *upheld, signed),
        CorrectionRecord("e2", "c9", *fresh, signed),
    )
    dialog.show_corrections(found, may_write=True)
    return dialog


def publish() -> QWidget:
    """Return the question for the words of a correction."""
    return PublishDialog("It was Tuesday.", "2031-05-20")


def purge() -> QWidget:
    """Return the question whether an article is erased for good, with a backup that keeps it."""
    backup = Path("/home/ada/.local/share/factcheck-workbench/backups/2031-05-16T140300.factcheck")
    outlook = PurgeOutlook(2, 31, 17, 24, 3, 1, (backup,))
    return PurgeDialog("Landslip closes the lower harbour road", outlook)


def letter() -> QWidget:
    """Return the open questions, with none open."""
    return LetterDialog({})


def scale() -> QWidget:
    """Return the scales to choose from."""
    return ScaleDialog(tuple(PRESETS.values()), SCALE)


def scale_own() -> QWidget:
    """Return the form of a scale of the desk's own."""
    dialog = ScaleDialog(tuple(PRESETS.values()), SCALE)
    dialog.pick.setCurrentIndex(dialog.pick.count() - 1)
    return dialog


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "settle": settle,
    "second_reader": second_reader,
    "give": give,
    "deadline": deadline,
    "waive": waive,
    "house_rules": house_rules,
    "questions": questions,
    "corrections": corrections,
    "publish": publish,
    "letter": letter,
    "purge": purge,
    "scale": scale,
    "scale_own": scale_own,
    "sign_off": sign_off,
    "agreement": agreement,
    "ledger": ledger,
}
