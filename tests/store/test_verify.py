"""A review file against its own ledger: whatever is changed by hand is found and named."""

import contextlib
import shutil
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk import TEXT, Ticking, analysis, span
from workbench.errors import InvalidError, WorkbenchError
from workbench.review.articles import add_article, article_id
from workbench.review.captures import Taken, add_capture
from workbench.review.claims import dismiss_claim, trim_claim
from workbench.review.comments import add_comment
from workbench.review.corrections import report_error
from workbench.review.dates import confirm_date, dates_of, set_timestamp
from workbench.review.evidence import add_evidence
from workbench.review.questions import ask_question
from workbench.review.reviewers import name_reviewer
from workbench.review.rules import IFCN_LIKE, set_rules, waive_rule
from workbench.review.signoff import sign_off
from workbench.review.suggestions import suggest_wording
from workbench.review.verdicts import note_rationale, set_verdict
from workbench.review.work import log_contact, set_central
from workbench.store.evidence_queries import source_records
from workbench.store.file import ReviewFile
from workbench.store.ledger import Head, head_of
from workbench.store.library_step import UNTOLD
from workbench.store.queries import claim_records
from workbench.store.verify import read_head, verify
from workbench.wording import in_english


def by_hand(path, *statements):
    """Do what somebody with a database browser could do, guards or no guards."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("pragma synchronous = off")
        guards = db.execute(
            "select name, sql from sqlite_master where type = 'trigger' and sql like '%raise(%'"
        ).fetchall()
        for name, _ in guards:
            db.execute(f'drop trigger "{name}"')
        for statement, *values in statements:
            db.execute(statement, values)
        for _, sql in guards:
            db.execute(sql)
        db.commit()


def found_in(path, known=None):
    with ReviewFile.open(path, read_only=True) as file:
        return verify(file.db, known)


def codes(path, known=None):
    return [fault.code for fault in found_in(path, known).faults]


def talk_about(file, claim):
    """Fill the tables around a verdict."""
    source = source_records(file.db)[0].id
    taken = Taken(b"<p>Log</p>", "2026-03-02T09:00Z", "file", "text/html", text="Log")
    add_capture(file, source, taken)
    set_rules(file, IFCN_LIKE)
    set_central(file, claim)
    waive_rule(file, claim, "reasons", "Plain to see.")
    log_contact(file, claim, "The mayor")
    add_comment(file, claim, "Ask again.")
    suggest_wording(file, claim, "The dam at Orlen overflowed")
    ask_question(file, claim, "When?")
    report_error(file, claim, "It was June.")
    sign_off(file, article_id(TEXT), "checker")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A review with something in every table that reviewers fill; tests work on copies."""
    article = article_id(TEXT)
    path = tmp_path_factory.mktemp("made") / "Orlen.factcheck"
    with ReviewFile.create(path, clock=Ticking()) as file:
        name_reviewer(file, "Jo Okafor")
        add_article(file, analysis(), TEXT.encode(), file_name="orlen.txt")
        claims = [claim.id for claim in claim_records(file.db, article)]
        set_timestamp(file, article, "2019-06-05")
        confirm_date(file, dates_of(file, article)[0].mention.id)
        set_verdict(file, claims[0], "false", "The log says otherwise.")
        set_verdict(file, claims[0], "true")
        add_evidence(file, claims[0], "supports", address="https://example.org/log", title="Log")
        trim_claim(file, claims[0], span("The dam at Orlen spilled"))
        dismiss_claim(file, claims[1])
        file.history.undo()
        file.history.undo()
        file.history.redo()
        talk_about(file, claims[0])
        for text in ("N", "No", "Nobody."):
            note_rationale(file, claims[2], text)
    return path


@pytest.fixture
def path(made, tmp_path):
    """A copy of that review."""
    return Path(shutil.copy(made, tmp_path))


def test_a_file_that_only_the_program_wrote_is_as_it_was_left(path):
    found = found_in(path)
    assert (found.faults, found.notes) == ((), ())
    assert (found.kept, found.head.entries) == (4, 23)


def test_every_table_is_tried_here(path):
    with contextlib.closing(sqlite3.connect(path)) as db:
        tables = {row[0] for row in db.execute("select name from sqlite_master where type='table'")}
    empty = {
        "article_about",
        "block_kind",
        "carried",
        "ledger_copy",
        "merged_ledger",
        "purged",
        "setting",
        "word_mark",
    }  # as rows of the others are
    library = {"import_batch", "standing_fact", "saved_search", *UNTOLD}  # in tests of their own
    assert tables == set(" ".join(filled_tables()).split()) | empty | library


def filled_tables():
    return [
        "project scale scale_label reviewer original article_text article block claim verdict",
        "timestamp_candidate date_mention anchor date_override claim_decision evidence",
        "history history_row _sqlite_migrations source capture captured capture_text house_rules",
        "claim_work waiver contact comment query correction suggestion sign_off",
    ]


@pytest.mark.parametrize("table", " ".join(filled_tables()).split())
def test_one_value_changed_in_any_column_of_any_table_is_named(path, table, tmp_path):
    with contextlib.closing(sqlite3.connect(path)) as db:
        cursor = db.execute(f'select * from "{table}" order by rowid desc limit 1')
        columns = [column[0] for column in cursor.description]
        values = cursor.fetchone()
    for column, value in zip(columns, values, strict=True):
        copy = shutil.copy(path, tmp_path / "touched.factcheck")
        other = _flipped(value)
        newest = f'(select max(rowid) from "{table}")'
        by_hand(copy, (f'update "{table}" set "{column}" = ? where rowid = {newest}', other))
        said = told(copy)
        if "could not be opened" in said or "newer version" in said:
            continue
        named = "ledger" if table.startswith("history") else table
        assert named in said, (column, other, said)


def told(path):
    """Return all that is wrong with a file as a reader would see it."""
    try:
        return " ".join(in_english(fault) for fault in found_in(path).faults)
    except WorkbenchError as error:
        return str(error)


def _flipped(value):
    if isinstance(value, str):
        return value[:-1] + chr(ord(value[-1]) ^ 1) if value else "x"
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    return 7777 if value is None else value + 1000


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("delete from evidence", "row_missing"),
        ("delete from verdict where label is null", "row_missing"),
        ("insert into reviewer (id, name) values ('r', 'Nobody')", "row_added"),
        ("update verdict set label = 'false', label_words = 'False'", "row_changed"),
        ("delete from history where id = 5", "entries_missing"),
        ("delete from history where id = 23", "refers_to_nothing"),
        ("delete from history_row where entry = 23", "row_added"),
        ("delete from history_row where entry = 5", "entry_rows_missing"),
        ("delete from original", "refers_to_nothing"),
        ("update original set bytes = 'The dam'", "kept_changed"),
        ("update original set bytes = 7", "kept_changed"),
        ("update article_text set text = text || ' '", "kept_changed"),
        ("update history set reviewer_name = 'Ana Ruiz' where id = 4", "entry_changed"),
        ("create trigger harmless after insert on verdict begin select 1; end", "form_changed"),
        ("drop view current_verdict", "form_changed"),
    ],
)
def test_what_was_done_by_hand_is_told(path, statement, code):
    by_hand(path, (statement,))
    assert code in codes(path)


def test_a_guard_that_was_taken_away_is_missed(path):
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("drop trigger history_is_never_deleted")
    assert codes(path) == ["form_changed"]


def test_an_entry_made_anew_with_its_hash_breaks_the_chain_behind_it(path):
    from workbench.store.ledger import ENTRY_COLUMNS, seal_entry  # noqa: PLC0415

    with contextlib.closing(sqlite3.connect(path)) as db:
        names = ", ".join(ENTRY_COLUMNS)
        columns = list(db.execute(f"select {names} from history where id = 4").fetchone())
    columns[6] = "Ana Ruiz"
    by_hand(
        path,
        (
            "update history set reviewer_name = ?, hash = ? where id = 4",
            columns[6],
            seal_entry(columns),
        ),
    )
    (fault,) = found_in(path).faults
    assert (fault.code, fault["entry"]) == ("chain_broken", 5)


def test_an_end_cut_off_cleanly_is_found_with_the_head_of_a_report(path):
    """Whoever takes the last entry out with all it did leaves no trace but a head elsewhere."""
    head = found_in(path).head
    verdict = "select row_id from history_row where entry = 23"
    by_hand(
        path,
        (f"delete from verdict where id = ({verdict})",),
        ("delete from history_row where entry = 23",),
        ("delete from history where id = 23",),
    )
    assert codes(path) == []
    assert codes(path, head) == ["entries_cut"]


def test_a_head_of_an_earlier_day_still_fits_the_longer_ledger(file, claims):
    set_verdict(file, claims[0], "true")
    early = head_of(file.db)
    set_verdict(file, claims[0], "false")
    assert verify(file.db, early).faults == ()
    (fault,) = verify(file.db, Head(early.entries, "0" * 64)).faults
    assert fault.code == "head_differs"
    assert verify(file.db, read_head(str(head_of(file.db)))).faults == ()


@pytest.mark.parametrize(
    "text", ["", "41", "41:", "x:" + "0" * 64, "4:" + "G" * 64, "²:" + "0" * 64]
)
def test_what_is_no_head_is_refused(text):
    with pytest.raises(InvalidError, match="head"):
        read_head(text)


def test_a_clock_set_back_is_noted_and_no_fault(file, claims, clock):
    set_verdict(file, claims[0], "true")
    clock.now = clock.now.replace(year=2020)
    set_verdict(file, claims[0], "false")
    found = verify(file.db)
    assert (found.faults, [note.code for note in found.notes]) == ((), ["clock_went_back"])


def test_what_was_hashed_is_told_as_it_goes(file):
    told = []
    assert verify(file.db, progress=told.append).size == sum(told) > 400


def dump(path):
    """Return what a file says, without the words for its indexes and how its words are set."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        lines = [_bare(line) for line in db.iterdump()]
    return [
        line for line in lines if not line.startswith("createindex") and "_index" not in line[:40]
    ]


def _bare(line):
    return "".join(line.casefold().split()) if "create" in line.casefold() else line


@dataclass(frozen=True)
class Sample:
    """A file, its bytes and what it says; only its place is worth printing."""

    path: Path
    whole: bytes = field(repr=False)
    says: list[str] = field(repr=False)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """An old file in the form of today, its bytes, and a place to put spoilt copies of it."""
    from tests.store.test_old_files import OLD  # noqa: PLC0415

    path = tmp_path_factory.mktemp("spoilt") / "spoilt.factcheck"
    shutil.copy(OLD[0], path)
    ReviewFile.open(path, backups=path.parent / "backups").close()
    return Sample(path, path.read_bytes(), dump(path))


@settings(max_examples=60)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_bit_that_flips_on_the_drive_is_found_unless_no_value_hangs_on_it(sample, place, bit):
    spoilt = bytearray(sample.whole)
    spoilt[int(place * len(spoilt))] ^= 1 << bit
    sample.path.write_bytes(spoilt)
    if not told(sample.path):
        changed = [line for line in dump(sample.path) if line not in sample.says]
        assert changed == []
