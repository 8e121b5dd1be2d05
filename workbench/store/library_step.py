"""The step of the schema that remembers: earlier claims, facts that stand, and the search index.

Claims that come in by the thousand (a fact-check archive) are no findings in an article of this
review, so they have a table of their own, ``earlier_claim``.  Its rows are outside the history,
as originals are: the one row of ``import_batch`` that an import writes is the edit, names how many
rows there are and vouches for them by a hash.  Rows whose batch is not there (the import was
undone, or broken off) count for nothing and are cleared away by the next import.

``searchable`` holds what the review itself says, one row for each article, claim, reason, piece
of evidence and standing fact, which come and go but never change.  Triggers keep it so, because
undo, redo, merging and other programs write rows too.  Both are indexed by FTS5 with Porter's
stemming.
"""

from sqlite_utils import Database

from workbench.store.shape import make_table, numbers, words

EARLIER_FIELDS = ("claim", "title", "speaker", "reasons")
"""The columns of ``earlier_claim`` that can be searched."""

SEARCH_FIELDS = ("title", "words", "speaker")
"""The columns of ``searchable`` that can be searched."""

INDEXES = {"earlier_index": "earlier_claim", "search_index": "searchable"}
"""The full-text tables and what they index."""

_SHADOWS = ("", "_data", "_idx", "_docsize", "_config")

UNTOLD = frozenset({"earlier_claim", "searchable", "search_due"}) | {
    index + shadow for index in INDEXES for shadow in _SHADOWS
}
"""Tables that the history does not tell of, because they follow from others or are vouched for."""

_TOKENS = "tokenize='porter unicode61 remove_diacritics 2'"
_OPEN = "coalesce(claim_decision.state, 'open') = 'open'"

_VIEWS = {
    "article": """
select article.id as ref, article.id as article, null as claim,
       coalesce(article_about.title, article.title) as title,
       article_text.text as words, coalesce(article_about.byline, article.byline) as speaker
  from article
  join article_text on article_text.digest = article.text_digest
  left join article_about on article_about.id = article.id
""",
    "claim": f"""
select claim.id as ref, claim.article as article, claim.id as claim,
       case when coalesce(claim_decision.statement, claim.statement)
                 is coalesce(claim_decision.words, claim.words) then ''
            else coalesce(claim_decision.statement, claim.statement) end as title,
       coalesce(claim_decision.words, claim.words) as words, claim.speaker as speaker
  from claim
  left join claim_decision on claim_decision.id = claim.id
 where {_OPEN}
""",
    "reasons": """
select verdict.id as ref, claim.article as article, claim.id as claim,
       coalesce(verdict.label_words, '') as title, verdict.rationale as words, '' as speaker
  from verdict
  join claim on claim.id = verdict.claim
 where verdict.rationale <> ''
   and not exists (select 1 from verdict as later where later.supersedes = verdict.id)
""",
    "evidence": """
select evidence.id as ref, claim.article as article, claim.id as claim,
       source.title || case source.publisher when '' then '' else ' · ' || source.publisher end
         || case source.citation when '' then '' else ' · ' || source.citation end as title,
       evidence.quote || case evidence.note when '' then '' else ' ' || evidence.note end as words,
       source.author as speaker
  from evidence
  join claim on claim.id = evidence.claim
  join source on source.id = evidence.source
""",
    "fact": """
select standing_fact.id as ref, null as article, standing_fact.claim as claim, '' as title,
       standing_fact.words as words, standing_fact.basis as speaker
  from standing_fact
""",
}
"""What is searched in a review, by kind of place: the same columns of each."""

_FOLLOWS = (
    ("article", "article", "id", "title, byline, text_digest"),
    ("article_about", "article", "id", "title, byline"),
    ("claim", "claim", "id", "words, statement, speaker"),
    ("claim_decision", "claim", "id", "state, words, statement"),
    ("verdict", "reasons", "id", "rationale"),
    ("verdict", "reasons", "supersedes", ""),
    ("evidence", "evidence", "id", "quote, note, source"),
    ("standing_fact", "fact", "id", "words, basis, claim"),
)
"""Table, kind of place it is shown in, its column that names the place, columns that matter."""


def make_library(db: Database) -> None:
    """Make the tables, and index what the review holds already."""
    _make_tables(db)
    _make_index(db, "earlier_index", "earlier_claim", EARLIER_FIELDS)
    _make_index(db, "search_index", "searchable", SEARCH_FIELDS)
    for kind, sql in _VIEWS.items():
        db.create_view(f"searched_{kind}", sql)
    _note_changes(db)
    for follows in _FOLLOWS:
        _follow(db, *follows)
    again = _refresh("evidence", "in (select id from evidence where source = new.id)")
    matters = "update of title, publisher, citation, author"
    db.execute(f"create trigger search_source after {matters} on source begin {again} end")
    for kind in _VIEWS:
        db.execute(_taking_in(kind, ""))
    index_anew(db)


def follow_claims(db: Database) -> None:
    """Let evidence and reasons follow their claims, which a new reading of a text replaces."""
    db.execute("drop trigger search_evidence_id_is")
    _follow_change(db, "evidence", "evidence", "id", "quote, note, source, claim")
    for kind, table in (("evidence", "evidence"), ("reasons", "verdict")):
        for event, row in (("insert", "new"), ("delete", "old"), ("update of article", "new")):
            name = f"search_claim_{kind}_{event.partition(' ')[0]}"
            again = _refresh(kind, f"in (select id from {table} where claim = {row}.id)")
            db.execute(f"create trigger {name} after {event} on claim begin {again} end")
    db.execute("delete from searchable")
    for kind in _VIEWS:
        db.execute(_taking_in(kind, ""))
    index_anew(db)


def _make_tables(db: Database) -> None:
    make_table(
        db,
        "import_batch",
        words("id name format") | numbers("claims warnings") | words("digest reviewer at"),
        optional="reviewer",
        refers={"reviewer": "reviewer"},
    )
    make_table(
        db,
        "earlier_claim",
        numbers("number")
        | words("id batch")
        | numbers("position")
        | words("outer_id claim title speaker said_on label reasons")
        | words("address outlet checked_on language warnings original"),
    )
    db.execute("create unique index earlier_claim_id on earlier_claim (id, batch)")
    db.execute("create unique index earlier_claim_place on earlier_claim (batch, position)")
    make_table(
        db,
        "standing_fact",
        words("id claim words basis valid_as_of check_again_on note reviewer at"),
        optional="claim check_again_on reviewer",
        refers={"claim": "claim", "reviewer": "reviewer"},
        indexes=("claim", "check_again_on"),
    )
    make_table(
        db,
        "saved_search",
        words("id name terms reviewer at"),
        optional="reviewer",
        refers={"reviewer": "reviewer"},
    )
    make_table(
        db,
        "searchable",
        numbers("number") | words("kind ref article claim title words speaker"),
        optional="article claim",
        indexes=("kind ref", "article"),
    )
    make_table(
        db,
        "search_due",
        numbers("id number came") | words("title words speaker"),
        indexes=("number came",),
    )


def _make_index(db: Database, index: str, table: str, fields: tuple[str, ...]) -> None:
    """Index *table* without a second copy of its words; prefixes of two and three letters too."""
    db.execute(
        f"create virtual table {index} using fts5({', '.join(fields)}, content='{table}',"
        f" content_rowid='number', prefix='2 3', {_TOKENS})"
    )


def _note_changes(db: Database) -> None:
    """Let ``search_due`` note which rows of ``searchable`` came and went.

    Triggers cannot write to the index itself: in a file that may have come by mail, SQLite lets
    the schema use no virtual table.  :func:`index_anew` does it, at the end of each edit.
    """
    fields = ", ".join(SEARCH_FIELDS)
    old = ", ".join(f"old.{field}" for field in SEARCH_FIELDS)
    unseen = "from search_due where number = old.number and came = 1"
    db.execute(
        "create trigger searchable_comes after insert on searchable begin"
        " insert into search_due (number, came) values (new.number, 1); end"
    )
    db.execute(
        "create trigger searchable_goes after delete on searchable begin"
        f" insert into search_due (number, {fields})"
        f" select old.number, {old} where not exists (select 1 {unseen});"
        f" delete {unseen}; end"
    )


def index_anew(db: Database) -> None:
    """Bring the index of what the review says up to date with what the triggers noted."""
    fields = ", ".join(SEARCH_FIELDS)
    if not db.execute("select 1 from search_due limit 1").fetchone():
        return
    db.execute(
        f"insert into search_index (search_index, rowid, {fields})"
        f" select 'delete', number, {fields} from search_due where came = 0 order by id"
    )
    db.execute(
        f"insert into search_index (rowid, {fields}) select number, {fields} from searchable"
        " where number in (select number from search_due where came = 1)"
    )
    db.execute("delete from search_due")


def mend_search(db: Database) -> None:
    """Make anew what the search goes through, and both indexes, within an edit."""
    db.execute("delete from searchable")
    db.execute("delete from search_due")
    for kind in _VIEWS:
        db.execute(_taking_in(kind, ""))
    db.execute("delete from search_due")
    for index in INDEXES:
        db.execute(f"insert into {index} ({index}) values ('rebuild')")


def _follow(db: Database, table: str, kind: str, column: str, matters: str) -> None:
    """Let the places of one *kind* follow the rows of *table*."""
    came, went = (_refresh(kind, f"= {row}.{column}") for row in ("new", "old"))
    name = f"search_{table}_{column}"
    db.execute(f"create trigger {name}_comes after insert on {table} begin {came} end")
    db.execute(f"create trigger {name}_goes after delete on {table} begin {went} end")
    if matters:
        _follow_change(db, table, kind, column, matters)


def _follow_change(db: Database, table: str, kind: str, column: str, matters: str) -> None:
    came = _refresh(kind, f"= new.{column}")
    name = f"search_{table}_{column}_is"
    db.execute(f"create trigger {name} after update of {matters} on {table} begin {came} end")


def _refresh(kind: str, which: str) -> str:
    """Return statements that make the places of *kind* whose ref is *which* anew."""
    return (
        f"delete from searchable where kind = '{kind}' and ref {which};"
        f" {_taking_in(kind, f'where ref {which}')};"
    )


def _taking_in(kind: str, where: str) -> str:
    columns = "ref, article, claim, title, words, speaker"
    return (
        f"insert into searchable (kind, {columns})"
        f" select '{kind}', {columns} from searched_{kind} {where}"
    )
