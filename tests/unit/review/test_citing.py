"""What is copied out of the desk says where it stands, and nothing in it is mark-up."""

from dataclasses import replace

import pytest

from tests.desk import analysis
from workbench.review.articles import add_article
from workbench.review.citing import cite_claim, cite_quote
from workbench.review.evidence import add_evidence
from workbench.store.evidence_queries import evidence_of
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records


@pytest.fixture
def file(tmp_path):
    with ReviewFile.create(tmp_path / "a.factcheck") as made:
        add_article(made, analysis(address="https://dam.example/1", outlet="Orlen Post"), b"x")
        yield made


def evidence(file, **what):
    claim = claim_records(file.db, article_records(file.db)[0].id)[0]
    add_evidence(file, claim.id, "supports", **what)
    return evidence_of(file.db, claim.id)[-1]


def test_a_claim_names_its_article_outlet_and_place(file):
    article = article_records(file.db)[0]
    claim = claim_records(file.db, article.id)[0]
    cited = cite_claim(claim, article, "", "paragraph 2")
    assert cited.text == (
        f"“{claim.words}” — Dam at Orlen spills again, Orlen Post, paragraph 2"
        " https://dam.example/1"
    )
    assert '<a href="https://dam.example/1">' in cited.html


def test_a_quote_names_its_source_and_links_to_it(file):
    item = evidence(
        file, title="Log", publisher="Authority", address="https://a.example/l", quote="Gap  shut."
    )
    cited = cite_quote(item)
    assert cited.text == "“Gap shut.” — Log, Authority https://a.example/l"
    assert cited.html == '<q>Gap shut.</q> — <a href="https://a.example/l">Log, Authority</a>'


def test_a_source_without_a_quote_is_cited_by_its_name(file):
    assert cite_quote(evidence(file, citation="Smith, Dams, p. 4")).text == "Smith, Dams, p. 4"


def test_markup_in_words_stays_words_and_only_web_addresses_become_links(file):
    item = evidence(file, title="<b>Log</b>", address="https://a.example/l", quote="<i>x</i> & y")
    odd = replace(item, source=replace(item.source, address="javascript:alert(1)"))
    assert "<b>" not in cite_quote(item).html
    assert "<i>" not in cite_quote(item).html
    assert "href" not in cite_quote(odd).html
