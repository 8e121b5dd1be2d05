"""What an export comes to, in the words of the dialog: what is missing, what is left out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.days import day_words
from ui.dialogs.export import Outlook
from ui.dialogs.export_looks import Look
from ui.dialogs.gaps import gap_words
from workbench.reason import Reason
from workbench.report.checks import Gap, find_gaps
from workbench.report.order import Order, piece_names
from workbench.report.report import Report, Scope
from workbench.report.scope import narrow
from workbench.report.summary import summarise
from workbench.report.to_claimreview import fit_claims
from workbench.wording import catalogue, say

_TOLD_ALREADY = {"gap.open_claims", "gap.withheld_claims", "gap.no_claims"}


class Outlooks:
    """Tells what any order on one report comes to; the last scope is kept ready."""

    def __init__(self, report: Report, changed: Sequence[Reason] = ()) -> None:
        """Look at *report*; *changed* says where verdicts are not what the ledger tells."""
        self._whole, self._changed = report, tuple(map(_look_of, changed))
        self._scope, self._narrowed = Scope(), report

    def narrowed(self, scope: Scope) -> Report:
        """Return the report in *scope*.

        Raises:
            InvalidError: A claim asked for is not there.
        """
        if scope != self._scope:
            self._scope, self._narrowed = Scope(), self._whole
            self._narrowed = narrow(self._whole, scope)
            self._scope = scope
        return self._narrowed

    def outlook(self, order: Order) -> Outlook:
        """Return what *order* comes to.

        Raises:
            InvalidError: A claim asked for is not there.
        """
        report = self.narrowed(order.scope)
        fit = len(fit_claims(report)) if "claimreview" in order.formats else 0
        return Outlook(
            notes=_notes(report),
            looks=(*self._changed, *(_look(gap) for gap in find_gaps(report) if _is_new(gap))),
            pieces=piece_names(order, report),
            fit=fit,
            claims=len(report.kept_claims),
        )


def _is_new(gap: Gap) -> bool:
    return gap.reason.code not in _TOLD_ALREADY


def _look(gap: Gap) -> Look:
    return Look(gap_words(gap), next(iter(gap.claims), 0))


def _look_of(fault: Reason) -> Look:
    words = _say("{fault} Verify the review (Review menu) before this goes out.")
    return Look(words.format(fault=say(fault, catalogue(), _translate, day_words)))


def _notes(report: Report) -> tuple[str, ...]:
    """Return what the report leaves open and what it leaves out, in sentences."""
    summary, left_out = summarise(report), dict(report.scope.left_out)
    notes = []
    if not summary.claims:
        notes.append(_say("No claim is in this report."))
    elif open_claims := summary.claims - summary.decided - summary.withheld:
        words = _say("{open} of {claims} claims are not checked. The report will name them.")
        notes.append(words.format(open=open_claims, claims=summary.claims))
    if summary.withheld:
        words = _say("Claims whose verdict waits for a second check and is not told: {n}.")
        notes.append(words.format(n=summary.withheld))
    if (hidden := left_out.get("sources", 0)) == 1:
        notes.append(_say("1 confidential source is left out of every format, name and hash too."))
    elif hidden:
        words = _say("{n} confidential sources are left out of every format, names and hashes too.")
        notes.append(words.format(n=hidden))
    return tuple(notes)


def _say(words: str) -> str:
    return QCoreApplication.translate("report", words)


def _translate(sentence: str) -> str:
    return QCoreApplication.translate("reasons", sentence)
