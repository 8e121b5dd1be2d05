"""When a review has to be done: one time for the whole file, kept in it."""

from datetime import UTC, datetime

from sqlite_utils import Database

from workbench.errors import InvalidError
from workbench.reason import because
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

DEADLINE = "deadline"
"""The id of the setting that holds it, as ISO text in UTC."""


def deadline_of(db: Database) -> datetime | None:
    """Return the deadline, aware, or None if there is none or nobody could read what is kept."""
    found = db.execute("select value from setting where id = ?", [DEADLINE]).fetchone()
    try:
        at = datetime.fromisoformat(found[0]) if found and found[0] else None
    except (TypeError, ValueError):
        return None
    return at if at is not None and at.tzinfo is not None else None


def set_deadline(file: ReviewFile, at: datetime | None) -> Change:
    """Say when the review has to be done, to the minute, or with None that it need not be.

    Raises:
        InvalidError: *at* has no zone.
    """
    if at is None:
        with file.history.edit(because("clear_deadline")) as edit:
            if deadline_of(file.db) is not None:
                edit.put("setting", DEADLINE, value="")
        return edit.change
    if at.tzinfo is None:
        raise InvalidError("The deadline has no zone.", hint="Say in which zone it is meant.")
    moment = at.astimezone(UTC).replace(second=0, microsecond=0)
    with file.history.edit(because("set_deadline", at=f"{moment:%Y-%m-%d %H:%M} UTC")) as edit:
        if moment != deadline_of(file.db):
            edit.put("setting", DEADLINE, value=moment.isoformat())
    return edit.change
