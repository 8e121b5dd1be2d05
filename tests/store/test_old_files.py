"""Review files as earlier versions of the program made them: each is brought to today's form.

A file ``sNNN.factcheck`` has taken the steps of the schema up to number NNN.  They cannot be made
again and are never replaced.
"""

import contextlib
import gc
import shutil
import sqlite3
from pathlib import Path

import pytest

from workbench.errors import WorkbenchError
from workbench.review.reviewers import greet
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_lines, article_view
from workbench.store.backup import backups_of
from workbench.store.evidence_queries import source_records
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records
from workbench.store.schema import SCHEMA_VERSION
from workbench.store.verify import verify

OLD = sorted((Path(__file__).parents[1] / "old_files").glob("s*.factcheck"))


def shown(file):
    return [article_view(file, article.id) for article in article_records(file.db)]


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request, tmp_path):
    """A copy of an old file."""
    return Path(shutil.copy(request.param, tmp_path / "old.factcheck"))


def test_there_is_an_old_file_for_each_step_but_the_last():
    assert [int(path.stem[1:]) for path in OLD] == [*range(1, SCHEMA_VERSION)]


def open_connections():
    """Return the connections to databases that nobody has closed."""
    found = []
    for thing in gc.get_objects():
        if isinstance(thing, sqlite3.Connection):
            with contextlib.suppress(sqlite3.ProgrammingError):
                thing.total_changes  # noqa: B018  a closed one refuses to say
                found.append(thing)
    return found


def test_a_file_that_cannot_be_brought_to_todays_form_leaves_nothing_open(old):
    with contextlib.closing(sqlite3.connect(old)) as db:
        db.execute("update _sqlite_migrations set migration_set = 'another'")
        db.commit()
    gc.collect()
    before = open_connections()
    with pytest.raises(WorkbenchError) as refused:  # it keeps what the attempt held in sight
        ReviewFile.open(old, read_only=True)
    assert refused.value.hint
    assert [one for one in open_connections() if not any(one is other for other in before)] == []


def test_an_old_file_can_be_read_without_being_changed(old):
    before = old.read_bytes()
    with ReviewFile.open(old, read_only=True) as file:
        assert verify(file.db).faults == ()
        seen = shown(file)
    assert old.read_bytes() == before
    with ReviewFile.open(old, backups=old.parent / "copies") as file:
        assert shown(file) == seen


def test_an_old_file_holds_what_it_held_and_has_a_ledger(old):
    before = old.read_bytes()
    with ReviewFile.open(old, backups=old.parent / "copies") as file:
        assert not file.read_only
        found = verify(file.db)
        assert (found.faults, found.notes) == ((), ())
        assert found.head.entries >= 17
        first, second = shown(file)
        assert [line.decided for line in article_lines(file)] == [1, 0]
        said = [[item.title for item in claim.evidence] for claim in first.claims]
        assert said == [["Gate log"], ["Gate log"], []]
        assert second.claims[0].evidence[0].citation == "Annals of Orlen, 1962"
    (copy,) = backups_of(old.parent / "copies")
    assert len(copy.read_bytes()) == len(before)


def test_evidence_that_said_the_same_of_its_source_shares_one(request, old):
    """In the oldest file, one of two calls the same log a primary source and the other does not."""
    primary = [True, False] if request.node.callspec.id == "s001" else [True, True]
    with ReviewFile.open(old, backups=old.parent / "copies") as file:
        found = [claim.evidence[0].source for claim in shown(file)[0].claims[:2]]
        assert [source.primary_source for source in found] == primary
        assert {source.publisher for source in found} == {"River board"}
        assert len(source_records(file.db)) == len(set(primary)) + 1


def test_what_was_done_since_an_old_file_was_opened_goes_back_and_forth(old):
    """What was done before stands: its rows have another form now."""
    with ReviewFile.open(old, backups=old.parent / "copies") as file:
        greet(file, "Jo Okafor")
        for claim in shown(file)[0].claims:
            set_verdict(file, claim.claim.id, "unproven")
        states = [shown(file)]
        while file.history.undo(force=True).touched:
            assert verify(file.db).faults == ()
            states.append(shown(file))
        assert len(states) >= 4
        for state in reversed(states[:-1]):
            file.history.redo(force=True)
            assert shown(file) == state
        assert verify(file.db).faults == ()
