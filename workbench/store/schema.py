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
from workbench.store.carried import make_carried
from workbench.store.desk_step import make_desk
from workbench.store.ledger import chain_all
from workbench.store.library_step import follow_claims, make_library
from workbench.store.merged import make_merged
from workbench.store.purged import make_purged
from workbench.store.shape import fractions, make_table, numbers, refuse, words
from workbench.store.sources_step import make_sources
from workbench.store.suggestions import make_suggestions
from workbench.store.views import FIRST_VIEWS
from workbench.store.word_marks import make_word_marks

APPLICATION_ID = 0x46435762  # "FCWb"
SCHEMA_VERSION = 14
"""The number of the last step; each step writes its own into ``user_version``."""

VAULT = {
    "original": "bytes",
    "article_text": "text",
    "captured": "bytes",
    "capture_text": "text",
    "ledger_copy": "text",
}
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


@steps()
def s003_sources(db: Database) -> None:
    """Give sources a table of their own, so that one can serve many claims and articles."""
    make_sources(db)
    db.execute("pragma user_version = 3")


@steps()
def s004_captures(db: Database) -> None:
    """Make room for what sources looked like: the captures, their bytes and their texts.

    Bytes may stand in a folder beside the file, so a capture refers to them by digest alone.
    """
    make_table(db, "captured", words("digest") | numbers("size") | {"bytes": bytes})
    make_table(db, "capture_text", words("digest") | {"text": bytes})
    make_table(
        db,
        "capture",
        words("id source digest media_type accessed_at how asked address file_name text_digest")
        | words("archived_address reviewer at")
        | numbers("size status"),
        optional="text_digest reviewer status",
        refers={"source": "source", "text_digest": "capture_text", "reviewer": "reviewer"},
        indexes=("source", "digest"),
    )
    db.execute("alter table evidence add column capture text references capture(id)")
    db.table("evidence").create_index(["capture"])
    db.execute("pragma user_version = 4")


@steps()
def s005_the_desk(db: Database) -> None:
    """Make room for house rules and for what is done about a claim besides its verdict."""
    make_desk(db)
    db.execute("pragma user_version = 5")


@steps()
def s006_sign_offs(db: Database) -> None:
    """Make room for the names under an article's check."""
    make_table(
        db,
        "sign_off",
        words("id article role note") | numbers("entries") | words("head reviewer at"),
        refers={"article": "article", "reviewer": "reviewer"},
        indexes=("article",),
    )
    db.execute("pragma user_version = 6")


@steps()
def s007_the_library(db: Database) -> None:
    """Make room for claims checked earlier and facts that stand, and index what is there."""
    make_library(db)
    db.execute("pragma user_version = 7")


@steps()
def s008_drafts(db: Database) -> None:
    """Make room for what became of each claim when a new version of its article came in."""
    make_carried(db)
    db.execute("pragma user_version = 8")


@steps()
def s009_exchanges(db: Database) -> None:
    """Make room for the HTTP headers that a capture was fetched with."""
    db.execute("alter table capture add column exchange text")
    db.execute("pragma user_version = 9")


@steps()
def s010_merging(db: Database) -> None:
    """Make room for the ledgers of files that were merged into this one."""
    make_merged(db)
    db.execute("pragma user_version = 10")


@steps()
def s011_word_marks(db: Database) -> None:
    """Make room for words that a reviewer accounts for by hand."""
    make_word_marks(db)
    db.execute("pragma user_version = 11")


@steps()
def s012_search_follows_claims(db: Database) -> None:
    """Let the search follow evidence and reasons to whatever claim they are moved to."""
    follow_claims(db)
    db.execute("pragma user_version = 12")


@steps()
def s013_erasing(db: Database) -> None:
    """Make room for what was erased for good, and for why the ledger has gaps there."""
    make_purged(db)
    db.execute("pragma user_version = 13")


@steps()
def s014_suggestions(db: Database) -> None:
    """Make room for other wording that checkers suggest, and for the editor's answers."""
    make_suggestions(db)
    db.execute("pragma user_version = 14")


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
    make_table(db, "scale", words("id preset name") | numbers("version"))
    make_table(
        db,
        "scale_label",
        words("id scale code words definition standing sign tone")
        | numbers("position")
        | fractions("number"),
        optional="number",
        refers={"scale": "scale"},
        indexes=("scale position",),
    )
    make_table(
        db,
        "project",
        words("id name scale default_zone"),
        optional="scale default_zone",
        refers={"scale": "scale"},
    )
    make_table(db, "reviewer", words("id name initials"))
    make_table(db, "setting", words("id value"))


def _make_articles(db: Database) -> None:
    make_table(db, "original", words("digest media_type") | numbers("size") | {"bytes": bytes})
    make_table(db, "article_text", words("digest text"))
    make_table(
        db,
        "article",
        words("id title byline outlet address language kind file_name media_type encoding")
        | numbers("position")
        | words("text_digest original_digest replaces earliest latest clues notes")
        | words("analysis_version added_by added_at"),
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
    place = words("id article") | numbers("start end")
    article = {"article": "article"}
    make_table(db, "block", place | words("kind why"), refers=article, indexes=("article start",))
    make_table(
        db,
        "timestamp_candidate",
        words("id article value role place")
        | fractions("confidence")
        | numbers("trusted position start end")
        | words("why conflicts"),
        optional="start end",
        refers=article,
        indexes=("article position",),
    )
    make_table(
        db,
        "date_mention",
        place | words("words kind meaning") | numbers("found"),
        refers=article,
        indexes=("article start",),
    )
    make_table(
        db,
        "claim",
        place
        | words("ranges words statement kinds speaker why origin made_from")
        | fractions("score")
        | numbers("sentence_start sentence_end speaker_start speaker_end found"),
        optional="score sentence_start sentence_end speaker_start speaker_end",
        refers=article,
        indexes=("article start",),
    )


def _make_decisions(db: Database) -> None:
    """What people decided about findings; a row's id is the id of what it speaks of."""
    _decision(db, "article_about", "article", words("title byline outlet address language"))
    _decision(db, "anchor", "article", words("value precision zone reason"))
    _decision(db, "block_kind", "block", words("kind"))
    _decision(
        db, "date_override", "date_mention", words("state value earliest latest anchor_then note")
    )
    _decision(
        db,
        "claim_decision",
        "claim",
        words("state ranges words statement note") | numbers("start end"),
    )


def _decision(db: Database, name: str, of: str, columns: Mapping[str, type]) -> None:
    may_be_null = [column for column in columns if column not in {"state", "kind", "note"}]
    make_table(
        db,
        name,
        words("id") | dict(columns) | words("reviewer at"),
        optional=" ".join([*may_be_null, "reviewer"]),
        refers={"id": of, "reviewer": "reviewer"},
    )


def _make_verdicts(db: Database) -> None:
    make_table(
        db,
        "verdict",
        words("id claim role scale label label_words rationale reviewer at supersedes"),
        optional="scale label label_words reviewer supersedes",
        refers={"claim": "claim", "scale": "scale"}
        | {"reviewer": "reviewer", "supersedes": "verdict"},
        indexes=("claim", "supersedes"),
    )
    # only the reasons may still change, while they are being typed
    refuse(
        db,
        "verdict_is_never_overwritten",
        "before update of id, claim, role, scale, label, label_words, reviewer, supersedes"
        " on verdict",
        "a verdict is superseded, never overwritten",
    )
    make_table(
        db,
        "evidence",
        words("id claim stance address citation title publisher quote locator note accessed_at")
        | numbers("position primary_source")
        | words("reviewer at"),
        optional="accessed_at reviewer",
        refers={"claim": "claim", "reviewer": "reviewer"},
        indexes=("claim position",),
    )


def _make_history(db: Database) -> None:
    """An entry is never changed; its rows only while it is the last and holds typing."""
    make_table(
        db,
        "history",
        numbers("id of undo_top redo_top under")
        | words("kind label label_values reviewer reviewer_name at burst"),
        optional="of reviewer undo_top redo_top under",
        indexes=("of",),
    )
    make_table(
        db,
        "history_row",
        numbers("id entry") | words("table_name row_id claim article before after"),
        optional="claim article before after",
        refers={"entry": "history"},
        indexes=("entry", "claim", "table_name row_id"),
    )
    for table in ("history", "history_row"):
        refuse(db, f"{table}_is_never_deleted", f"before delete on {table}", "history stays")
    _guard_history(db)


def _guard_history(db: Database) -> None:
    last = "(select max(id) from history)"
    refuse(db, "history_is_never_changed", "before update on history", "history stays")
    refuse(
        db,
        "history_row_changes_only_while_typing",
        "before update on history_row when old.entry is not new.entry"
        f" or old.entry is not {last}"
        " or (select burst from history where id = old.entry) = ''",
        "history stays",
    )
