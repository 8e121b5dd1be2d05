"""An article is erased for good: no word of it is left in the file, and the ledger still holds."""

import contextlib
import shutil
import sqlite3

import pytest

from tests.desk import TEXT, Ticking, analysis, source
from workbench.analysis import analyse
from workbench.errors import InvalidError, LockedError, NotFoundError
from workbench.report.build import build_report
from workbench.review.articles import add_article, article_id
from workbench.review.captures import Taken, add_capture
from workbench.review.carry_over.take import take_draft
from workbench.review.evidence import add_evidence
from workbench.review.merge.take import merge_review, open_to_merge, plan_for
from workbench.review.purge import CONFIRMED, purge_article, purge_outlook
from workbench.review.removal import remove_article
from workbench.review.reviewers import name_reviewer
from workbench.review.verdicts import set_verdict
from workbench.store.backup import back_up
from workbench.store.evidence_queries import source_records
from workbench.store.file import ReviewFile
from workbench.store.ledger import head_of
from workbench.store.locker import BESIDE_ABOVE, locker_folder
from workbench.store.queries import article_records, claim_records
from workbench.store.verify import verify

OTHER = TEXT.replace("Orlen", "Marn").replace("hospital", "clinic")
SECRETS = ("Orlen", "hospital", "Gate keeper's log", "the sluice stood open", "Nobody wrote this")


def read(text):
    return analysis() if text == TEXT else analyse(source(text, title=text.splitlines()[0]))


def fill(file, text=TEXT, secret="the sluice stood open"):
    """Give an article verdict, evidence of its own, evidence shared, and captures of both."""
    add_article(file, read(text), text.encode())
    claim, second = (c.id for c in claim_records(file.db, article_id(text))[:2])
    set_verdict(file, claim, "true", f"Because {secret}.")
    add_evidence(file, claim, "supports", title="River board", address="https://a.example/board")
    if secret:
        add_evidence(file, second, "context", title="Gate keeper's log", quote=secret)
    return claim


@pytest.fixture
def file(blank):
    """A review of two articles with a source in common, and one of the first's alone."""
    name_reviewer(blank, "Jo Okafor")
    fill(blank)
    fill(blank, OTHER, "")
    shared, own = (
        next(s.id for s in source_records(blank.db) if s.title == title)
        for title in ("River board", "Gate keeper's log")
    )
    seen = "2026-03-02T09:00Z"
    add_capture(blank, shared, Taken(b"<p>Board</p>", seen, "file", "text/html", text="Board"))
    taken = Taken(b"<p>Nobody wrote this</p>", seen, "file", "text/html", text="Nobody wrote this")
    add_capture(blank, own, taken)
    return blank


def purge(file, text=TEXT):
    return purge_article(file, article_id(text), confirmed=CONFIRMED)


def words_in(path):
    content = path.read_bytes()
    return [word for word in SECRETS if word.encode() in content]


def faults(file):
    return [fault.code for fault in verify(file.db, beside=locker_folder(file.path)).faults]


def test_no_word_of_it_is_left_in_the_bytes_of_the_file(file):
    assert words_in(file.path) == list(SECRETS)
    purge(file)
    assert words_in(file.path) == []
    assert [record.title for record in article_records(file.db)] == ["Dam at Marn spills again"]
    assert [source.title for source in source_records(file.db)] == ["River board"]
    assert file.db.table("captured").count == 1
    assert file.db.execute(
        "select count(*) from search_index where search_index match 'marn'"
    ).fetchone() != (0,)


def test_the_chain_holds_and_a_head_from_before_still_fits(file):
    before = head_of(file.db)
    purge(file)
    assert verify(file.db, before).faults == ()
    assert (file.history.last.kind, file.history.last.reviewer_name) == ("purge", "Jo Okafor")


def test_undo_stops_there_and_goes_on_after_it(file):
    purge(file)
    assert not file.history.undo().touched
    assert not file.history.redo().touched
    set_verdict(file, claim_records(file.db, article_id(OTHER))[1].id, "false")
    assert file.history.undo().touched
    assert not file.history.undo().touched
    assert faults(file) == []


def test_what_was_removed_before_and_what_was_undone_goes_too(file):
    set_verdict(file, claim_records(file.db, article_id(TEXT))[2].id, "false", "Nobody hospital")
    file.history.undo()
    remove_article(file, article_id(TEXT))
    purge(file)
    assert words_in(file.path) == []
    assert faults(file) == []


def test_all_versions_go_together(file):
    newer = TEXT.replace("40 people", "50 people")
    take_draft(file, article_id(TEXT), read(newer))
    assert purge_outlook(file, article_id(TEXT)).versions == 2
    purge(file)
    assert words_in(file.path) == []
    assert faults(file) == []


def test_it_asks_for_a_name_and_for_a_word(file):
    with pytest.raises(InvalidError, match=CONFIRMED):
        purge_article(file, article_id(TEXT), confirmed="yes")
    with pytest.raises(NotFoundError):
        purge_article(file, "gone", confirmed=CONFIRMED)
    file.history.who = None
    with pytest.raises(InvalidError, match="name"):
        purge(file)
    assert words_in(file.path) == list(SECRETS)


def test_a_file_somebody_else_writes_to_stays_as_it_is(file):
    with ReviewFile.open(file.path) as second:
        second.history.who = file.history.who
        before = file.path.read_bytes()
        with pytest.raises(LockedError):
            purge(second)
    assert file.path.read_bytes() == before


def test_it_can_be_added_anew_and_erased_once_more(file, clock):
    purge(file)
    fill(file)
    assert faults(file) == []
    assert len(build_report(file, article_id(TEXT), clock).claims) == 3
    purge(file)
    assert words_in(file.path) == []
    assert faults(file) == []


def test_backups_that_hold_it_are_named_and_left(file, tmp_path, clock):
    folder = tmp_path / "copies"
    copy = back_up(file.path, folder, clock())
    purge(file)
    later = back_up(file.path, folder, clock())
    assert words_in(copy) != []
    assert words_in(later) == []
    fill(file)
    assert purge_outlook(file, article_id(TEXT), folder).backups == (copy,)


def test_captures_beside_the_file_go_unless_they_serve_another(file):
    with file.history.edit(file.history.last.label) as edit:
        edit.put("setting", BESIDE_ABOVE, value="1")
    shared, own = (
        next(s.id for s in source_records(file.db) if s.title == title)
        for title in ("River board", "Gate keeper's log")
    )
    for one, content in ((shared, b"shared, large"), (own, b"its own, large")):
        add_capture(file, one, Taken(content, "2026-03-02T09:00Z", "file", "text/plain"))
    assert len(list(locker_folder(file.path).iterdir())) == 2
    purge(file)
    assert [one.read_bytes() for one in locker_folder(file.path).iterdir()] == [b"shared, large"]
    assert faults(file) == []


BY_HAND = {
    "an empty row is filled": (
        'update history_row set after = \'{"id": "x"}\' where id = (select min(id) from'
        " history_row where before is null and after is null)"
    ),
    "an empty row is given to another": (
        "update history_row set row_id = 'x' where id = (select min(id) from"
        " history_row where before is null and after is null)"
    ),
    "an empty entry is given to another person": (
        "update history set reviewer_name = 'Cy' where id ="
        " (select min(id) from history where label = 'erased')"
    ),
    "one more entry is emptied": (
        "update history set label = 'erased', label_values = '{}' where id ="
        " (select max(id) from history where label <> 'erased' and kind = 'edit')"
    ),
    "one more row is emptied": (
        "update history_row set before = null, after = null where id ="
        " (select max(id) from history_row where table_name = 'evidence' and after is not null)"
    ),
    "the gap is widened and the note with it": (
        "update purged set emptied = json_set(emptied, '$.1', json('[0]'))"
    ),
    "the note is taken out": "delete from purged",
}


@pytest.mark.parametrize("statement", BY_HAND.values(), ids=BY_HAND)
def test_no_other_gap_is_taken_for_an_erasure(file, statement):
    purge(file)
    file.close()
    with contextlib.closing(sqlite3.connect(file.path)) as db:
        guards = db.execute(
            "select name, sql from sqlite_master where type = 'trigger' and sql like '%raise(%'"
        ).fetchall()
        for name, _ in guards:
            db.execute(f'drop trigger "{name}"')
        assert db.execute(statement).rowcount == 1
        for _, sql in guards:
            db.execute(sql)
        db.commit()
    with ReviewFile.open(file.path, read_only=True) as again:
        assert faults(again) != []


@pytest.fixture
def colleague(file, tmp_path):
    """A copy of the review as it was before anything was erased, with more work in it."""
    path = tmp_path / "colleague.factcheck"
    shutil.copy(file.path, path)
    with ReviewFile.open(path, clock=Ticking()) as theirs:
        name_reviewer(theirs, "Ana Ruiz")
        set_verdict(theirs, claim_records(theirs.db, article_id(TEXT))[2].id, "false", "hospital!")
        set_verdict(theirs, claim_records(theirs.db, article_id(OTHER))[-1].id, "false", "Clay.")
    return path


def test_a_colleagues_file_that_holds_it_does_not_bring_it_back(file, colleague):
    purge(file)
    with open_to_merge(file, colleague) as theirs:
        notes = [note for note in plan_for(file, theirs).notes if note.code == "merge_purged"]
        assert [note["title"] for note in notes] == ["Dam at Orlen spills again"]
        merge_review(file, theirs)
        assert not merge_review(file, theirs).touched
    assert words_in(file.path) == []
    assert [record.id for record in article_records(file.db)] == [article_id(OTHER)]
    assert file.db.table("verdict").count == 2
    assert faults(file) == []


def test_an_article_never_seen_there_is_not_taken_for_an_erased_one(blank, file, tmp_path):
    purge(file)
    path = tmp_path / "strange.factcheck"
    with ReviewFile.create(path, clock=Ticking()) as strange:
        fill(strange)
        fill(strange, OTHER.replace("Marn", "Tarn"), "")
    with open_to_merge(file, path) as theirs:
        merge_review(file, theirs)
    assert {record.title for record in article_records(file.db)} == {
        "Dam at Marn spills again",
        "Dam at Tarn spills again",
    }
    assert words_in(file.path) == []
    assert faults(file) == []


def test_what_came_from_a_colleague_goes_from_the_copy_of_their_ledger_too(file, colleague):
    with open_to_merge(file, colleague) as theirs:
        merge_review(file, theirs)
    assert b"hospital!" in file.path.read_bytes()
    purge(file)
    assert words_in(file.path) == []
    assert faults(file) == []
    with open_to_merge(file, colleague) as theirs:
        merge_review(file, theirs)
    assert faults(file) == []


def test_a_file_that_something_was_erased_from_can_be_merged(file, colleague):
    with ReviewFile.open(colleague) as theirs:
        theirs.history.who = file.history.who
        purge(theirs)
    with open_to_merge(file, colleague) as theirs:
        merge_review(file, theirs)
    assert len(article_records(file.db)) == 2
    assert faults(file) == []
