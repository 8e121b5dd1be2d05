"""How the tables of a review file are made, for the steps of its schema."""

from collections.abc import Mapping

from sqlite_utils import Database


def refuse(db: Database, name: str, event: str, because: str) -> None:
    """Make a trigger that refuses *event*, so that no other program can slip past the code."""
    db.execute(f"create trigger {name} {event} begin select raise(abort, '{because}'); end")


def words(names: str) -> dict[str, type]:
    """Return columns for words, by the *names* given in one string."""
    return dict.fromkeys(names.split(), str)


def numbers(names: str) -> dict[str, type]:
    """Return columns for whole numbers."""
    return dict.fromkeys(names.split(), int)


def fractions(names: str) -> dict[str, type]:
    """Return columns for numbers with a fraction."""
    return dict.fromkeys(names.split(), float)


def make_table(
    db: Database,
    name: str,
    columns: Mapping[str, type],
    *,
    optional: str = "",
    refers: Mapping[str, str] | None = None,
    indexes: tuple[str, ...] = (),
) -> None:
    """Make a table whose first column is its key.

    Columns not named in *optional* may not be null and default to an empty word or 0; *refers*
    names the table whose key a column holds; *indexes* are lists of column names.
    """
    key = next(iter(columns))
    required = [column for column in columns if column not in optional.split()]
    foreign = [
        (column, other, db.table(other).pks[0] if other != name else key)
        for column, other in (refers or {}).items()
    ]
    defaults = {
        column: "" if columns[column] is str else 0
        for column in required
        if column != key and columns[column] is not bytes
    }
    table = db.table(name)
    table.create(dict(columns), pk=key, foreign_keys=foreign, not_null=required, defaults=defaults)
    for index in indexes:
        table.create_index(index.split())
