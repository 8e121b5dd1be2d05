"""Ask about the whole check: sign-off, agreement of two readers, and whether the file is whole."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bench import Bench, Sign
from ui.days import clock_words
from ui.dialogs.gaps import gap_words
from ui.dialogs.opening import opened_to_sign
from ui.dialogs.signing import FactsDialog, Signed, SignOffDialog
from ui.languages.core import sentence
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.review.second_check import agreement_in
from workbench.review.signoff import sign_off, withdraw_sign_off
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.ledger import head_of
from workbench.store.queries import article_record
from workbench.store.signoffs import SignOffRecord, sign_offs_of
from workbench.store.verify import MOST, Verified


def ask_sign_off(bench: Bench, article: str, parent: QWidget, sign: Sign) -> SignOffDialog:
    """Ask in which role whoever is working signs off on *article*."""
    file = bench.file
    record = article_record(file.db, article)
    head = head_of(file.db)
    dialog = SignOffDialog(
        record.title if record else "",
        _who(file),
        open_ends(file, article),
        str(head) if head else "",
        parent,
        withdraw=lambda signed: bench.do(withdraw_sign_off, signed),
    )

    def show(_change: Change | None = None) -> None:
        dialog.show_given([_signed(one) for one in sign_offs_of(bench.file.db, article)])

    show()
    bench.changed.connect(show)
    dialog.finished.connect(lambda _: bench.changed.disconnect(show))
    return opened_to_sign(
        bench, dialog, lambda file: sign_off(file, article, *dialog.answer()), sign
    )


def open_ends(file: ReviewFile, article: str) -> tuple[str, ...]:
    """Return what is not done on *article*, in sentences."""
    gaps = find_gaps(build_report(file, article, file.clock))
    return tuple(gap_words(gap) for gap in gaps)


def show_agreement(bench: Bench, parent: QWidget) -> FactsDialog:
    """Show how far the two checks agree."""
    found = agreement_in(bench.file)
    facts = (
        (_tr("Claims checked twice"), str(found.claims)),
        (
            _tr("Same verdict"),
            _tr("not known") if found.percent is None else f"{found.percent:.0%}",
        ),
        (_tr("Cohen’s kappa"), _figure(found.kappa)),
        (_tr("Krippendorff’s alpha"), _figure(found.alpha)),
    )
    explained = (
        _tr(
            "1 is full agreement, 0 as much as chance would bring. A figure that cannot be said"
            " is left out and never made up."
        ),
        _tr("Alpha counts how far apart two labels stand, where the scale has an order."),
    )
    return _shown(FactsDialog(_tr("How far do the two checks agree?"), facts, explained, parent))


def show_verified(found: Verified, name: str, parent: QWidget) -> FactsDialog:
    """Show whether the review file is as its ledger says."""
    entries = found.head.entries if found.head else 0
    facts = (
        (_tr("Entries of the ledger"), f"{entries:,}"),
        (_tr("Rows"), f"{found.rows:,}"),
        (_tr("Kept texts and files"), f"{found.kept:,}"),
        (_tr("Bytes hashed again"), f"{found.size:,}"),
    )
    faults = [sentence(fault) for fault in found.faults]
    if len(faults) == MOST:
        faults.append(_tr("There may be more; only these were told."))
    notes = [sentence(note) for note in found.notes]
    if found.head is not None:
        notes.append(_tr("Head of the ledger: {head}").format(head=found.head))
    notes.append(
        _tr(
            "A hash shows that nothing was changed since it was written or taken in. It does not"
            " show that a source was genuine then."
        )
    )
    title = _tr("Something was changed behind the program’s back") if faults else ""
    title = title or _tr("All is as it was left")
    return _shown(FactsDialog(title, facts, notes, parent, second=name, problems=faults))


def _shown(dialog: FactsDialog) -> FactsDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _signed(one: SignOffRecord) -> Signed:
    since = _tr("{n} edits were made after it.").format(n=one.edits_since)
    if one.edits_since == 1:
        since = _tr("1 edit was made after it.")
    at = clock_words(one.signed.at)
    return Signed(one.id, one.signed.name, one.role, at, since if one.edits_since else "", one.note)


def _who(file: ReviewFile) -> str:
    found = file.db.execute("select name from reviewer where id = ?", [file.history.who]).fetchone()
    return found[0] if found else ""


def _figure(value: float | None) -> str:
    return _tr("cannot be said") if value is None else f"{value:.2f}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("ask_desk", words)
