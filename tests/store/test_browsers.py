"""A review file in other people's hands: Datasette, and any browser of SQLite files."""

import asyncio
import gc
import json
import sqlite3
import warnings
from contextlib import closing

import pytest

from workbench.review.claims import dismiss_claim, split_claim
from workbench.review.dates import confirm_date, dates_of, set_timestamp
from workbench.review.evidence import add_evidence
from workbench.review.verdicts import clear_verdict, set_verdict

with warnings.catch_warnings():
    warnings.simplefilter("ignore", ResourceWarning)  # Datasette opens a database to try it out
    from datasette.app import Datasette

    gc.collect()


@pytest.fixture
def review(file, article, claims):
    """A review with a verdict, a confirmed date, evidence, a split and a dismissed claim."""
    set_timestamp(file, article, "2019-06-05")
    confirm_date(file, dates_of(file, article)[0].mention.id)
    set_verdict(file, claims[0], "true", "The river board says so.")
    set_verdict(file, claims[0], "false", "It had misread its own gauge.")
    set_verdict(file, claims[0], "true", role="second")
    add_evidence(file, claims[0], "contradicts", address="https://example.org/gauge")
    add_evidence(file, claims[0], "context", citation="Orlen Gazette, 1 June 2019, p. 3")
    dismiss_claim(file, claims[1])
    split_claim(file, claims[2], file.db["claim"].get(claims[2])["end"] - 10)
    return file


def fetched(path, *addresses):
    """Return what Datasette itself answers for *addresses*."""

    async def ask():
        datasette = Datasette([str(path)], settings={"num_sql_threads": 0})
        await datasette.invoke_startup()
        return [await datasette.client.get(address) for address in addresses]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it leaves connections to the collector
        answers = asyncio.run(ask())
        gc.collect()
    return answers


def test_datasette_shows_one_row_a_claim(review, claims):
    (answer,) = fetched(review.path, "/Orlen/claim_overview.json?_shape=array")
    rows = {row["claim"]: row for row in json.loads(answer.text)}
    assert len(rows) == 5
    first = rows[claims[0]]
    assert first["article"] == "Dam at Orlen spills again"
    assert (first["verdict"], first["reviewer"]) == ("False", "Jo Okafor")
    assert first["reasons"] == "It had misread its own gauge."
    assert first["dates"] == "two days ago (2019-06-03, confirmed)"
    assert first["evidence_count"] == 2
    states = [rows[claim]["state"] for claim in claims]
    assert states == ["open", "dismissed", "replaced"]


def test_datasette_sorts_filters_and_pages_the_overview(review, claims):
    filtered, sorted_, facets, page = fetched(
        review.path,
        "/Orlen/claim_overview.json?_shape=array&verdict=False",
        "/Orlen/claim_overview.json?_shape=array&_sort_desc=evidence_count&_size=1",
        "/Orlen/claim_overview.json?_facet=state",
        "/Orlen/claim_overview",
    )
    assert [row["claim"] for row in json.loads(filtered.text)] == [claims[0]]
    assert [row["claim"] for row in json.loads(sorted_.text)] == [claims[0]]
    found = json.loads(facets.text)["facet_results"]
    counted = found.get("results", found)["state"]["results"]  # Datasette 1 nests it deeper
    assert {item["value"]: item["count"] for item in counted}["open"] == 3
    assert "It had misread its own gauge." in page.text


def test_datasette_opens_every_table_and_view(review):
    names = [*review.db.table_names(), *review.db.view_names()]
    answers = fetched(review.path, *(f"/Orlen/{name}" for name in names))
    assert [(n, a.status_code) for n, a in zip(names, answers, strict=True)] == [
        (name, 200) for name in names
    ]


def test_the_other_overviews_read_like_a_list(review, article, claims):
    (line,) = review.db.query("select * from article_overview")
    assert (line["title"], line["published"]) == ("Dam at Orlen spills again", "2019-06-05")
    assert (line["published_set_by"], line["claims"], line["dates"]) == ("reviewer", 5, 4)
    clear_verdict(review, claims[0])
    review.history.undo()
    told = list(review.db.query("select * from history_overview order by entry desc limit 2"))
    assert [(row["kind"], row["what"], row["reviewer"]) for row in told] == [
        ("undo", "clear_verdict", "Jo Okafor"),
        ("edit", "clear_verdict", "Jo Okafor"),
    ]
    assert told[0]["before"] == told[1]["after"]


def test_another_program_cannot_rewrite_what_was_decided(review):
    path = review.path
    review.close()
    for forbidden in (
        "update verdict set label = 'true'",
        "update history set at = '2020-01-01'",
        "delete from history where id = (select max(id) from history)",
        "delete from history_row",
        "update history_row set after = null",
    ):
        with closing(sqlite3.connect(path)) as db, pytest.raises(sqlite3.IntegrityError):
            db.execute(forbidden)
