"""Where undo and redo stop: at a sign-off, and at what somebody else did.

One person's Ctrl+Z must not take back another's work without either noticing, nor slip past a name
that somebody put under a check.  So undo stops there and says whose it is.  Whoever has to can
still take it back by force: they must be named, and the ledger's entry says over whom it was.
"""

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.errors import InvalidError, RedoStopsError, UndoStopsError
from workbench.reason import Reason, because
from workbench.store.entries import Entry
from workbench.store.wording import SENTENCES
from workbench.wording import say

_SIGNS = """
select count(*), sum(table_name = 'sign_off' and before is null) from history_row where entry = ?
"""

OVER = "over"
"""The value of a label that names whose work was taken back by force."""

_HINTS = {
    "undo.signed_off": "Withdraw the sign-off, or undo it by force; the ledger will say who did.",
    "undo.anothers": "Let them undo it, or undo it by force; the ledger will say who did.",
    "undo.nobody": "Say who is working first.",
    "redo.anothers": "Let them do it again, or do it again by force.",
    "redo.nobody": "Say who is working first.",
}


@dataclass(frozen=True, slots=True)
class Step:
    """What undo or redo would do next; ``stop`` says why it does not, unless it is forced.

    ``entry`` is the edit that would be taken back or done again, with who made it and when.
    """

    entry: Entry
    stop: Reason | None = None


def stop_before_undo(db: Database, target: Entry, who: str | None) -> Reason | None:
    """Return why undo by the reviewer *who* stops before the edit *target*, or None."""
    if _only_signs(db, target):
        return _stop("undo.signed_off", target)
    return _anothers(db, "undo", target, who)


def stop_before_redo(db: Database, undone: Entry, who: str | None) -> Reason | None:
    """Return why redo by the reviewer *who* stops before the undo *undone*, or None."""
    return _anothers(db, "redo", undone, who)


def refuse_stop(stop: Reason | None, who: str | None, *, force: bool) -> None:
    """Raise unless nothing stops the step, or somebody with a name forces it.

    Raises:
        UndoStopsError: Something stops it.
        InvalidError: It is forced by nobody.
    """
    if stop is None:
        return
    if not force:
        stopped = RedoStopsError if stop.code.startswith("redo.") else UndoStopsError
        raise stopped(say(stop, SENTENCES), hint=_HINTS[stop.code])
    if who is None:
        raise InvalidError(
            "Taking back another's work by force needs a name.", hint="Say who is working first."
        )


def over(label: Reason, stop: Reason | None) -> Reason:
    """Return *label* with the name of whose work was taken back by force, if it was."""
    if stop is None:
        return label
    return because(label.code, **dict(label.values), **{OVER: stop["name"]})


def _only_signs(db: Database, target: Entry) -> bool:
    rows, signing = db.execute(_SIGNS, [target.id]).fetchone()
    return bool(rows and rows == signing)


def _anothers(db: Database, step: str, made: Entry, who: str | None) -> Reason | None:
    """Return the stop before what somebody else made; what nobody signed is everybody's.

    Who has not said their name may go on in a file that only one person ever worked on.
    """
    if made.reviewer is None or made.reviewer == who:
        return None
    if who is not None:
        return _stop(f"{step}.anothers", made)
    alone = db.execute("select count(*) from reviewer").fetchone()[0] <= 1
    return None if alone else _stop(f"{step}.nobody", made)


def _stop(code: str, made: Entry) -> Reason:
    return because(code, name=made.reviewer_name, at=made.at[:16])
