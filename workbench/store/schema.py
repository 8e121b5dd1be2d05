"""The shape of a review file, told as the steps that made it.

Steps are only ever added at the end.  A step that has shipped is never edited, because somewhere
there is a file that already took it.

What the program finds and what people decide stand in separate tables: ``claim`` and
``claim_decision``, ``date_mention`` and ``date_override``, ``block`` and ``block_kind``,
``timestamp_candidate`` and ``anchor``, ``article`` and ``article_about``.  Analysis never writes
to the second of each pair; a row there carries the id of the row it speaks of.  Dates that
follow from the publication date are stored nowhere: they are worked out when they are shown.

Large things that never change (the bytes of an original, the text of an article) stand in the
vault tables under their SHA-256, once, and outside the history.
"""

from collections.abc import Mapping

from sqlite_utils import Database, Migrations

from workbench.errors import FileTooNewError
from workbench.store.ledger import chain_all
from workbench.store.views import FIRST_VIEWS

APPLICATION_ID = 0x46435762  # "FCWb"
SCHEMA_VERSION = 2
"""The number of the last step; each step writes its own into ``user_version``."""

VAULT = {"original": "bytes", "article_text": "text"}
"""Tables that hold large unchanging things by digest, outside the history, and where in them."""

PROJECT = "project"
"""The id of the one row of the table ``project``."""

steps = Migrations("workbench")


@steps()
def s001_the_first_file(db: Database) -> None:
    """Make a review file: articles, findings, decisions, verdicts, evidence and the history."""
    _make_project(db)
    _make_articles(db)
    _make_findings(db)
    _make_decisions(db)
    _make_verdicts(db)
    _make_history(db)
    for name, sql in FIRST_VIEWS.items():
        db.create_view(name, sql)
    db.table("project").insert({"id": PROJECT, "name": ""})
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute("pragma user_version = 1")


@steps()
def s002_the_ledger(db: Database) -> None:
    """Chain the history by hashes, what is there already included."""
    for name in ("history_is_never_changed", "history_row_changes_only_while_typing"):
        db.execute(f"drop trigger {name}")
    for table, column in (("history", "previous"), ("history", "hash"), ("history_row", "hash")):
        db.table(table).add_column(column, str, not_null_default="")
    chain_all(db)
    _guard_history(db)
    db.execute("pragma user_version = 2")


def bring_up_to_date(db: Database) -> None:
    """Apply the steps *db* lacks, all or none of them.

    Raises:
        FileTooNewError: The file has taken a step this version does not know.
    """
    refuse_too_new(db)
    if steps.pending(db):
        with db.atomic():
            steps.apply(db)


def refuse_too_new(db: Database) -> None:
    """Raise FileTooNewError if *db* has taken a step this version does not know; write nothing."""
    with Database(memory=True, execute_plugins=False) as blank:
        known = {step.name for step in steps.pending(blank)}
    if unknown := {step.name for step in steps.applied(db)} - known:
        raise too_new(", ".join(sorted(unknown)))


def too_new(what: str) -> FileTooNewError:
    """Return the error for a file of a later version that needs *what*."""
    return FileTooNewError(
        "This review file was made by a newer version of the workbench.",
        hint=f"Open it with that version, or update this one. It needs: {what}.",
    )


def _make_project(db: Database) -> None:
    _table(db, "scale", _words("id preset name") | _numbers("version"))
    _table(
        db,
        "scale_label",
        _words("id scale code words definition standing sign tone")
        | _numbers("position")
        | _fractions("number"),
        optional="number",
        refers={"scale": "scale"},
        indexes=("scale position",),
    )
    _table(
        db,
        "project",
        _words("id name scale default_zone"),
        optional="scale default_zone",
        refers={"scale": "scale"},
    )
    _table(db, "reviewer", _words("id name initials"))
    _table(db, "setting", _words("id value"))


def _make_articles(db: Database) -> None:
    _table(db, "original", _words("digest media_type") | _numbers("size") | {"bytes": bytes})
    _table(db, "article_text", _words("digest text"))
    _table(
        db,
        "article",
        _words("id title byline outlet address language kind file_name media_type encoding")
        | _numbers("position")
        | _words("text_digest original_digest replaces earliest latest clues notes")
        | _words("analysis_version added_by added_at"),
        optional="original_digest replaces earliest latest added_by",
        refers={
            "text_digest": "article_text",
            "original_digest": "original",
            "replaces": "article",
            "added_by": "reviewer",
        },
    )


def _make_findings(db: Database) -> None:
    """What the program found: written by analysis, and by a reviewer who adds a claim."""
    place = _words("id article") | _numbers("start end")
    article = {"article": "article"}
    _table(db, "block", place | _words("kind why"), refers=article, indexes=("article start",))
    _table(
        db,
        "timestamp_candidate",
        _words("id article value role place")
        | _fractions("confidence")
        | _numbers("trusted position start end")
        | _words("why conflicts"),
        optional="start end",
        refers=article,
        indexes=("article position",),
    )
    _table(
        db,
        "date_mention",
        place | _words("words kind meaning") | _numbers("found"),
        refers=article,
        indexes=("article start",),
    )
    _table(
        db,
        "claim",
        place
        | _words("ranges words statement kinds speaker why origin made_from")
        | _fractions("score")
        | _numbers("sentence_start sentence_end speaker_start speaker_end found"),
        optional="score sentence_start sentence_end speaker_start speaker_end",
        refers=article,
        indexes=("article start",),
    )


def _make_decisions(db: Database) -> None:
    """What people decided about findings; a row's id is the id of what it speaks of."""
    _decision(db, "article_about", "article", _words("title byline outlet address language"))
    _decision(db, "anchor", "article", _words("value precision zone reason"))
    _decision(db, "block_kind", "block", _words("kind"))
    _decision(
        db, "date_override", "date_mention", _words("state value earliest latest anchor_then note")
    )
    _decision(
        db,
        "claim_decision",
        "claim",
        _words("state ranges words statement note") | _numbers("start end"),
    )


def _decision(db: Database, name: str, of: str, columns: Mapping[str, type]) -> None:
    may_be_null = [column for column in columns if column not in {"state", "kind", "note"}]
    _table(
        db,
        name,
        _words("id") | dict(columns) | _words("reviewer at"),
        optional=" ".join([*may_be_null, "reviewer"]),
        refers={"id": of, "reviewer": "reviewer"},
    )


def _make_verdicts(db: Database) -> None:
    _table(
        db,
        "verdict",
        _words("id claim role scale label label_words rationale reviewer at supersedes"),
        optional="scale label label_words reviewer supersedes",
        refers={"claim": "claim", "scale": "scale"}
        | {"reviewer": "reviewer", "supersedes": "verdict"},
        indexes=("claim", "supersedes"),
    )
    # only the reasons may still change, while they are being typed
    _refuse(
        db,
        "verdict_is_never_overwritten",
        "before update of id, claim, role, scale, label, label_words, reviewer, supersedes"
        " on verdict",
        "a verdict is superseded, never overwritten",
    )
    _table(
        db,
        "evidence",
        _words("id claim stance address citation title publisher quote locator note accessed_at")
        | _numbers("position primary_source")
        | _words("reviewer at"),
        optional="accessed_at reviewer",
        refers={"claim": "claim", "reviewer": "reviewer"},
        indexes=("claim position",),
    )


def _make_history(db: Database) -> None:
    """An entry is never changed; its rows only while it is the last and holds typing."""
    _table(
        db,
        "history",
        _numbers("id of undo_top redo_top under")
        | _words("kind label label_values reviewer reviewer_name at burst"),
        optional="of reviewer undo_top redo_top under",
        indexes=("of",),
    )
    _table(
        db,
        "history_row",
        _numbers("id entry") | _words("table_name row_id claim article before after"),
        optional="claim article before after",
        refers={"entry": "history"},
        indexes=("entry", "claim", "table_name row_id"),
    )
    for table in ("history", "history_row"):
        _refuse(db, f"{table}_is_never_deleted", f"before delete on {table}", "history stays")
    _guard_history(db)


def _guard_history(db: Database) -> None:
    last = "(select max(id) from history)"
    _refuse(db, "history_is_never_changed", "before update on history", "history stays")
    _refuse(
        db,
        "history_row_changes_only_while_typing",
        "before update on history_row when old.entry is not new.entry"
        f" or old.entry is not {last}"
        " or (select burst from history where id = old.entry) = ''",
        "history stays",
    )


def _refuse(db: Database, name: str, event: str, because: str) -> None:
    """Make a trigger that refuses *event*, so that no other program can slip past the code."""
    db.execute(f"create trigger {name} {event} begin select raise(abort, '{because}'); end")


def _words(names: str) -> dict[str, type]:
    return dict.fromkeys(names.split(), str)


def _numbers(names: str) -> dict[str, type]:
    return dict.fromkeys(names.split(), int)


def _fractions(names: str) -> dict[str, type]:
    return dict.fromkeys(names.split(), float)


def _table(
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
        (column, other, "digest" if other in VAULT else "id")
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
