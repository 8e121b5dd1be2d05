"""Budgets on counts of work behind a key: rows drawn again, questions asked of the file."""

import pytest

from workbench.review.dates import set_timestamp


class Work:
    """Counts what one key costs: rows of the list drawn again, resets, statements."""

    def __init__(self, reviewer):
        model = reviewer.window.desk.claims.model
        self.rows, self.resets, self.statements = [], [], []
        model.dataChanged.connect(
            lambda first, last, *_: self.rows.append((first.row(), last.row()))
        )
        model.modelReset.connect(lambda: self.resets.append(True))
        self._db = reviewer.window.bench.file.db
        self._db.conn.set_trace_callback(self.statements.append)

    @property
    def selects(self):
        return [sql for sql in self.statements if sql.lstrip().lower().startswith("select")]


def test_a_verdict_draws_its_own_row_again_and_asks_little(wire):
    wire.press("J")
    work = Work(wire)
    wire.press("5")
    assert work.rows == [(1, 1)]
    assert not work.resets
    assert 0 < len(work.selects) <= 20


@pytest.mark.parametrize("key", ["J", "K", "]", "[", "U", "F", "Ctrl+I"])
def test_looking_around_asks_nothing_of_the_file_and_draws_no_row_again(wire, key):
    wire.press("J")
    work = Work(wire)
    wire.press(key)
    assert work.statements == []
    assert work.rows == []
    assert not work.resets


def test_a_publication_date_draws_only_the_rows_whose_dates_moved(wire):
    before = {claim.id: claim.row() for claim in wire.claims}
    work = Work(wire)
    wire.window.bench.do(set_day, wire.here.reading.id)
    moved = [n for n, claim in enumerate(wire.claims) if claim.row() != before[claim.id]]
    assert 0 < len(moved) < len(wire.claims)
    assert work.rows == [(n, n) for n in moved]
    assert not work.resets
    assert len(work.selects) <= 20


def set_day(file, article):
    return set_timestamp(file, article, "2022-05-20")
