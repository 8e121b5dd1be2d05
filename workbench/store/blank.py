"""A new review file, made from its shape as it is written down.

The steps of :mod:`workbench.store.schema` would make the same in ten times as many statements.
``blank.sql`` holds what the first of them leave behind; those that came after it was written are
taken as any older file takes them, so it need not be written again for a new step.
"""

from functools import cache
from importlib import resources

from sqlite_utils import Database

from workbench.store.schema import bring_up_to_date


def make_blank(db: Database) -> None:
    """Give the empty database *db* the shape of a new review file.

    Raises:
        sqlite3.OperationalError: It cannot be written.
    """
    db.conn.executescript(_written_down())
    bring_up_to_date(db)


@cache
def _written_down() -> str:
    return resources.files("workbench.store").joinpath("blank.sql").read_text("utf-8")
