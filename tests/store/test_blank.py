"""The shape of a new file as it is written down, and as the steps make it.

``GOLDEN=write`` writes it down anew: only wanted where an unshipped step was edited.
"""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

import workbench.store.blank
from workbench.clock import system_clock
from workbench.store.blank import make_blank
from workbench.store.schema import bring_up_to_date, steps

WRITTEN = Path(workbench.store.blank.__file__).with_name("blank.sql")
TAKEN = "_sqlite_migrations"
PRAGMAS = ("application_id", "user_version")
OF_KIND = "select name from pragma_table_list where type = '{}'"
NOW = "strftime('%Y-%m-%d %H:%M:%f+00:00', 'now')"


@pytest.fixture
def stepped():
    """A new file as the steps make it, one after another."""
    with Database(memory=True, execute_plugins=False) as db:
        bring_up_to_date(db)
        yield db


def rows(db, query):
    return db.execute(query).fetchall()


def shape(db):
    """Everything the steps leave behind but the time they were taken at."""
    tables = sorted(set(db.table_names()) - {TAKEN})
    return {
        "schema": set(rows(db, "select type, name, tbl_name, sql from sqlite_master")),
        "rows": {name: rows(db, f"select * from [{name}]") for name in tables},
        "steps": rows(db, f"select migration_set, name from {TAKEN} order by id"),
        "pragmas": [rows(db, f"pragma {name}") for name in PRAGMAS],
    }


def written(db):
    """Yield the statements that make what is in *db*; indexes make their own tables."""
    yield "begin"
    indexes = {name for (name,) in rows(db, OF_KIND.format("virtual"))}
    inner = {name for (name,) in rows(db, OF_KIND.format("shadow"))}
    made = rows(db, "select name, sql from sqlite_master where sql is not null order by rowid")
    yield from (sql for name, sql in made if name not in inner and not name.startswith("sqlite_"))
    for name in sorted(set(db.table_names()) - inner - indexes - {TAKEN}):
        for row in rows(db, f"select * from [{name}]"):
            asked = ", ".join("quote(?)" for _ in row)
            values = ", ".join(db.execute(f"select {asked}", row).fetchone())
            yield f"insert into [{name}] values ({values})"
    for group, step in rows(db, f"select migration_set, name from {TAKEN} order by id"):
        yield (
            f"insert into {TAKEN} (migration_set, name, applied_at)"
            f" values ('{group}', '{step}', {NOW})"
        )
    yield "commit"
    for name in PRAGMAS:
        yield f"pragma {name} = {db.execute(f'pragma {name}').fetchone()[0]}"


def test_a_new_file_is_written_down_as_the_steps_make_it(stepped):
    if os.environ.get("GOLDEN") == "write":
        WRITTEN.write_text("".join(f"{one};\n" for one in written(stepped)), encoding="utf-8")
        workbench.store.blank._written_down.cache_clear()
    with Database(memory=True, execute_plugins=False) as db:
        make_blank(db)
        assert shape(db) == shape(stepped)


def test_a_new_file_says_when_it_took_its_steps(stepped):
    with Database(memory=True, execute_plugins=False) as db:
        make_blank(db)
        taken = [
            datetime.fromisoformat(at) for (at,) in rows(db, f"select applied_at from {TAKEN}")
        ]
    assert len(taken) == len(rows(stepped, f"select 1 from {TAKEN}"))
    assert all(abs(system_clock() - at) < timedelta(minutes=5) for at in taken)


def test_a_step_that_came_after_it_was_written_is_taken_as_well(stepped, monkeypatch):
    *_, (last,) = rows(stepped, f"select name from {TAKEN} order by id")
    with Database(memory=True, execute_plugins=False) as db:
        steps.apply(db, stop_before=last)
        older = "".join(f"{one};\n" for one in written(db))
    monkeypatch.setattr(workbench.store.blank, "_written_down", lambda: older)
    with Database(memory=True, execute_plugins=False) as db:
        make_blank(db)
        assert shape(db) == shape(stepped)
