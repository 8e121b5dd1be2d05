"""An article leaves a review with all that hangs on it, and comes back whole."""

import pytest

from tests.desk import TEXT, analysis, source
from workbench.analysis import analyse
from workbench.errors import NotFoundError
from workbench.review.articles import add_article
from workbench.review.carry_over.take import take_draft
from workbench.review.evidence import add_evidence
from workbench.review.removal import remove_article
from workbench.review.verdicts import set_verdict
from workbench.store.evidence_queries import source_records
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records
from workbench.store.verify import verify

INNER = ("history", "search", "sqlite")


@pytest.fixture
def file(tmp_path):
    with ReviewFile.create(tmp_path / "a.factcheck") as made:
        add_article(made, analysis(), b"one")
        add_article(made, analyse(source(TEXT.replace("Orlen", "Marn"))), b"two")
        yield made


def counts(file):
    names = [
        t.name for t in file.db.tables if not t.name.startswith(("history", "search", "sqlite"))
    ]
    return {name: file.db.table(name).count for name in names}


def test_only_what_hangs_on_the_article_goes_and_undo_brings_all_of_it_back(file):
    one, two = article_records(file.db)
    for article in (one, two):
        claim = claim_records(file.db, article.id)[0]
        set_verdict(file, claim.id, "true", "Seen.")
        add_evidence(file, claim.id, "supports", title="Log", address="https://a.example/log")
    add_evidence(file, claim_records(file.db, one.id)[1].id, "context", title="Only here")
    before = counts(file)
    remove_article(file, one.id)
    assert [record.id for record in article_records(file.db)] == [two.id]
    assert [source.title for source in source_records(file.db)] == ["Log"]
    assert counts(file)["verdict"] == 1
    file.history.undo()
    assert counts(file) == before
    assert not list(verify(file.db).faults)


def test_earlier_versions_go_with_the_article_instead_of_coming_back(file):
    old = article_records(file.db)[0].id
    take_draft(file, old, analyse(source(TEXT.replace("40 people", "50 people"))))
    newest = next(r.id for r in article_records(file.db) if r.id != old and "Orlen" in r.title)
    remove_article(file, newest)
    assert len(article_records(file.db)) == 1
    assert file.db.table("article").count == 1


def test_an_article_that_is_not_there_is_said_and_nothing_changes(file):
    with pytest.raises(NotFoundError):
        remove_article(file, "gone")
    assert len(article_records(file.db)) == 2
