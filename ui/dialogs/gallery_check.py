"""The dialogs of a desk with rules, with made-up contents: second check, waivers, comments."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.house_rules import RulesDialog
from ui.dialogs.settle import SettleDialog
from ui.dialogs.words import NameDialog, WordsDialog
from workbench.review.presets import DEFAULT, preset
from workbench.review.rules import IFCN_LIKE
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


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "settle": settle,
    "second_reader": second_reader,
    "waive": waive,
    "house_rules": house_rules,
}
