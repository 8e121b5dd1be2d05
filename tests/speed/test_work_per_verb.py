"""Budgets on counts of work: statements a verb sends, and queries a window needs.

Counts do not depend on the machine, so a change that makes a verb do more shows here at once.
"""

import pytest

from tests.desk import TEXT, analysis
from workbench.reason import because
from workbench.review.articles import add_article
from workbench.review.claims import dismiss_claim, trim_claim
from workbench.review.dates import confirm_date, dates_of, set_timestamp
from workbench.review.evidence import add_evidence
from workbench.review.verdicts import clear_verdict, note_rationale, set_verdict
from workbench.review.view import article_lines, article_view
from workbench.text.span import Span

WRITING = ("insert", "update", "delete", "replace")


INDEXING = ("search_due", "search_index", "searchable")
"""Tables that follow the others; what keeps them up to date is counted apart."""


class Counter:
    """Counts the statements sent to a file's database, by kind."""

    def __init__(self, file):
        self.seen = []
        file.db.conn.set_trace_callback(self._note)

    def _note(self, sql):
        """Note a statement once: one that wakes triggers is traced again after each of them."""
        if not sql.startswith("--") and self.seen[-1:] != [sql]:
            self.seen.append(sql)

    def of(self, *starts):
        wanted = [sql for sql in self.seen if sql.lstrip().lower().startswith(starts)]
        return [sql for sql in wanted if not any(table in sql for table in INDEXING)]

    @property
    def indexing(self):
        sent = [sql.lstrip().lower() for sql in self.seen]
        return [
            sql
            for sql in sent
            if sql.startswith(("select", *WRITING)) and any(table in sql for table in INDEXING)
        ]

    @property
    def writes(self):
        return self.of(*WRITING)

    @property
    def writes_to_history(self):
        return [sql for sql in self.writes if "into history (" in sql]


@pytest.fixture
def counted(file, claims):
    """A file whose statements are counted from here on."""
    set_verdict(file, claims[2], "true")
    return Counter(file)


def test_a_verdict_is_two_writes_and_its_history_row(file, claims, counted):
    for verb in (
        lambda: set_verdict(file, claims[0], "true", "Because."),
        lambda: set_verdict(file, claims[0], "false"),
        lambda: clear_verdict(file, claims[0]),
    ):
        counted.seen.clear()
        verb()
        assert len(counted.writes_to_history) == 1
        assert len(counted.writes) - 1 <= 2
        assert len(counted.of("begin")) == len(counted.of("commit")) == 1


def test_a_key_stroke_in_the_reasons_makes_no_entry(file, claims, counted):
    note_rationale(file, claims[0], "B")
    counted.seen.clear()
    note_rationale(file, claims[0], "Be")
    assert len(counted.writes_to_history) == 0
    assert len(counted.writes) <= 2


def test_a_new_publication_date_writes_one_row_however_many_dates_hang_on_it(
    file, article, counted
):
    set_timestamp(file, article, "2019-06-05")
    assert len(counted.writes) == 3
    assert len(file.history.last.label.values) == 1


@pytest.mark.parametrize(
    ("verb", "most"),
    [
        (lambda file, claim: set_verdict(file, claim, "true"), 16),
        (dismiss_claim, 16),
        (lambda file, claim: trim_claim(file, claim, Span(50, 60)), 16),
        (lambda file, claim: add_evidence(file, claim, "supports", title="A book"), 16),
        (lambda file, claim: file.history.undo(), 10),
    ],
    ids=["verdict", "dismiss", "trim", "evidence", "undo"],
)
def test_a_verb_asks_little_of_the_file(file, claims, counted, verb, most):
    verb(file, claims[0])
    asked = counted.of("select", *WRITING)
    assert 0 < len(asked) <= most


def test_keeping_a_verdict_searchable_is_a_handful_of_statements(file, claims, counted):
    set_verdict(file, claims[0], "true", "Because.")
    few = len(counted.indexing)
    assert 1 <= few <= 16
    counted.seen.clear()
    set_timestamp(file, file.db.execute("select id from article").fetchone()[0], "2019-06-05")
    assert len(counted.indexing) == 1  # nothing that is searched has changed


def test_the_queries_for_a_view_do_not_grow_with_the_review(file, article, claims):
    set_timestamp(file, article, "2019-06-05")
    counted = Counter(file)
    article_view(file, article)
    before = len(counted.of("select"))
    other = TEXT.replace("hospital", "clinic")
    add_article(file, analysis(other), other.encode())
    for claim in claims:
        set_verdict(file, claim, "true")
        add_evidence(file, claim, "supports", title="A book")
    for date in dates_of(file, article):
        confirm_date(file, date.mention.id)
    counted.seen.clear()
    article_view(file, article)
    assert len(counted.of("select")) == before <= 15
    counted.seen.clear()
    article_lines(file)
    assert len(counted.of("select")) <= 8


def test_undo_costs_the_same_after_hundreds_of_edits(file, claims, counted):
    with file.history.edit(because("typed")) as edit:
        edit.put("setting", "a", value="1")
    counted.seen.clear()
    file.history.undo()
    few = len(counted.seen)
    file.db.execute("pragma synchronous = off")
    for number in range(300):
        with file.history.edit(because("typed")) as edit:
            edit.put("setting", "a", value=str(number))
    counted.seen.clear()
    file.history.undo()
    assert len(counted.seen) == few
    for sql in counted.of("select", "update", "delete"):
        plan = " ".join(row[3] for row in file.db.execute(f"explain query plan {sql}"))
        assert "SCAN" not in plan, (sql, plan)
