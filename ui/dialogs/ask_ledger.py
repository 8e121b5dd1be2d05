"""Show the ledger of the open review, and take its newest edit back by name where asked to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bench import Bench, Sign
from ui.dialogs.ledger import LedgerDialog
from ui.models.ledger import LedgerRow, ledger_rows
from workbench.store.edits import Change
from workbench.store.records import ClaimRecord


def show_ledger(
    bench: Bench, article: str, claim: ClaimRecord | None, parent: QWidget, sign: Sign
) -> LedgerDialog:
    """Show the entries on *claim*, on *article* or on the whole review."""
    scopes = [("all", _tr("The whole review"))]
    if article:
        scopes.insert(0, ("article", _tr("This article")))
    if claim is not None:
        scopes.insert(0, ("claim", _tr("Claim {n}").format(n=claim.number)))

    def rows(scope: str) -> Sequence[LedgerRow]:
        if scope == "claim" and claim is not None:
            return ledger_rows(bench.file, claim.article, claim.id)
        return ledger_rows(bench.file, article if scope == "article" else "")

    def take_back() -> None:
        sign(lambda: bench.undo(force=True))

    dialog = LedgerDialog(rows, scopes, parent, take_back=take_back if bench.may_write else None)

    def refresh(_change: Change) -> None:
        if bench.is_open:
            dialog.refresh()

    bench.changed.connect(refresh)
    bench.refused.connect(dialog.complain)
    dialog.finished.connect(lambda _: bench.changed.disconnect(refresh))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _tr(words: str) -> str:
    return QCoreApplication.translate("ask_ledger", words)
