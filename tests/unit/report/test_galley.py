"""The annotated copy: the whole article, cut where claims and dates begin and end."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from tests.unit.report.reports import REPORT, TEXT, claim
from tests.unit.report.test_attacks import ATTACKS, Shape, filled
from workbench.report.galley import galley
from workbench.report.inert import one_line
from workbench.report.report import Passage
from workbench.report.to_galley_html import to_galley_html
from workbench.report.to_galley_pdf import to_galley_pdf

BODY = REPORT.article.parts[2].passage


def test_every_word_of_the_article_is_there_once():
    for paragraph, part in zip(galley(REPORT), REPORT.article.parts, strict=True):
        assert "".join(run.words for run in paragraph.runs) == part.passage.words
        assert paragraph.kind == part.kind


def test_runs_know_their_claims_where_they_end_and_their_dates():
    body = galley(REPORT)[2]
    first, monday, between, second, _ = body.runs
    assert body.number == 1
    assert (first.claims, first.ends, first.tone, first.date) == ((1,), (), "true", False)
    assert (monday.words, monday.ends, monday.date) == ("Monday", (1,), True)
    assert (between.claims, between.tone) == ((), "")
    assert (second.ends, second.tone) == ((2,), "part")


@given(st.lists(st.tuples(st.integers(BODY.start, BODY.end), st.integers(1, 40)), max_size=8))
def test_claims_may_overlap_in_any_way_and_no_word_is_lost_or_said_twice(places):
    claims = tuple(
        replace(
            claim(1, "Monday"),
            number=number,
            quotation=(found := Passage(start, min(start + length, len(TEXT)), "")),
            passages=(found,),
        )
        for number, (start, length) in enumerate(places, start=1)
    )
    made = galley(replace(REPORT, claims=claims))
    text = "".join("".join(run.words for run in paragraph.runs) for paragraph in made)
    assert text == "".join(part.passage.words for part in REPORT.article.parts)
    for each in claims:
        held = "".join(r.words for p in made for r in p.runs if each.number in r.claims)
        inside = TEXT[each.quotation.start : each.quotation.end]
        assert held.replace("\n", "") == inside.replace("\n", "")


def test_the_page_marks_claims_and_leads_to_what_was_found_and_back():
    page = html.fromstring(to_galley_html(REPORT).encode())
    marks = [mark.text_content() for mark in page.iter("mark")]
    assert "The water forced 1,840 people out of their homes" in marks
    links = page.xpath("//a/@href")
    for number in (1, 2, 3, 5):
        assert f"#claim-{number}" in links
        assert f"#mark-{number}" in links
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links} <= set(ids)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_no_text_changes_the_structure_of_the_page(attack):
    shape = Shape(to_galley_html(filled(attack)))
    assert shape.tags == Shape(to_galley_html(filled("word"))).tags
    assert " ".join(one_line(attack).split()) in " ".join("".join(shape.text).split())


def test_on_paper_the_article_comes_first_and_the_claims_follow():
    outcome = to_galley_pdf(REPORT)
    assert outcome.notes == ()
    assert outcome == to_galley_pdf(REPORT)
