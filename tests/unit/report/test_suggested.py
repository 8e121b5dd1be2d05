"""Other wording in reports: drawn in the article, told under its claim, tracked in Word."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from tests.unit.report.reports import FIRST, JO, LISA, OTHERS, REPORT, WORKED, passage, suggestion
from tests.unit.report.test_attacks import ATTACKS, Shape
from workbench.intake.load import read_bytes
from workbench.report.checks import find_gaps
from workbench.report.desk_entries import Suggestion
from workbench.report.galley import galley
from workbench.report.inert import one_line
from workbench.report.report import Scope
from workbench.report.scope import narrow
from workbench.report.suggested import drawn, facts, line
from workbench.report.tables import tables
from workbench.report.to_docx import to_docx
from workbench.report.to_galley_docx import to_galley_docx
from workbench.report.to_galley_html import to_galley_html
from workbench.report.to_galley_pdf import to_galley_pdf
from workbench.report.to_html import to_html
from workbench.report.to_markdown import to_markdown
from workbench.report.to_pdf import to_pdf

BODY = REPORT.article.parts[2].passage


def suggesting(*suggestions):
    """Return the example with *suggestions* for words of its first claim."""
    return replace(REPORT, claims=(replace(FIRST, suggestions=suggestions), *OTHERS))


def told(report):
    """Return the body of the article with what is cut and added in brackets."""
    signs = {"cut": "[-{}-]", "added": "[+{}+]"}
    return "".join(
        signs[run.tracked.kind].format(run.words) if run.tracked else run.words
        for run in galley(report)[2].runs
    )


def test_what_is_open_or_taken_is_drawn_and_nothing_else():
    assert told(WORKED).startswith(
        "Engineers closed the [+last +]gap on [-Monday-][+Tuesday+], a spokesman said."
    )
    assert [one.suggestion.id for one in drawn(WORKED)] == ["g1", "g2"]
    cut = next(run for p in galley(WORKED) for run in p.runs if run.words == "Monday")
    added = next(run for p in galley(WORKED) for run in p.runs if run.words == "Tuesday")
    assert (cut.tracked.by, cut.tracked.at) == (JO, "2026-11-13T08:00:00+00:00")
    assert (cut.ends, added.ends) == ((), (1,))  # the number of the claim comes last


def test_of_two_for_the_same_words_the_one_an_editor_took_is_drawn_else_the_first():
    first = suggestion("g1", "on Monday", "on Tuesday")
    taken = suggestion("g2", "Monday", "Sunday", state="taken")
    assert "[-Monday-][+Tuesday+]" in told(suggesting(first, replace(taken, state="open")))
    assert "[-Monday-][+Sunday+]" in told(suggesting(first, taken))
    assert "Tuesday" not in told(suggesting(first, taken))


def test_words_left_out_take_the_blank_before_them_along():
    assert "closed the gap[- on -][-Monday-], a" in told(
        suggesting(suggestion("g1", "on Monday", ""))
    )


@pytest.mark.parametrize("place", [(0, 10**9), (5, 5), (9, 4), (-4, 3), (None, None), (0, None)])
def test_a_place_that_makes_no_sense_is_told_but_not_drawn(place):
    start, end = place
    report = suggesting(Suggestion("g1", "Monday", "Tuesday", start=start, end=end))
    assert drawn(report) == ()
    assert "“Monday” → “Tuesday”" in to_markdown(report)


@given(
    st.lists(
        st.tuples(
            st.integers(BODY.start, BODY.end), st.integers(1, 40), st.text("ab .’\n", max_size=12)
        ),
        max_size=5,
    )
)
def test_no_word_of_the_article_is_lost_whatever_is_suggested(places):
    made = tuple(
        Suggestion(f"g{n}", "x", wording, start=start, end=min(start + size, BODY.end), at=str(n))
        for n, (start, size, wording) in enumerate(places)
    )
    report = suggesting(*made)
    for paragraph, part in zip(galley(report), report.article.parts, strict=True):
        kept = [run for run in paragraph.runs if not run.tracked or run.tracked.kind == "cut"]
        assert "".join(run.words for run in kept) == part.passage.words
    ends = [number for p in galley(report) for run in p.runs for number in run.ends]
    assert sorted(ends) == [1, 2, 3, 5]


def xml_of(report, part="word/document.xml"):
    with zipfile.ZipFile(io.BytesIO(to_galley_docx(report))) as archive:
        return etree.fromstring(archive.read(part))


def test_word_shows_tracked_changes_by_who_suggested_them_and_when():
    body = xml_of(WORKED)
    changes = [
        (change.tag.rpartition("}")[2], change.get(qn("w:author")), change.get(qn("w:date")))
        for change in body.iter(qn("w:ins"), qn("w:del"))
    ]
    when = "2026-11-13T08:00:00Z"
    assert changes == [("ins", JO, when), ("del", JO, when), ("ins", JO, when)]
    numbers = [c.get(qn("w:id")) for c in body.iter(qn("w:ins"), qn("w:del"))]
    assert len(set(numbers)) == 3
    (cut,) = body.iter(qn("w:delText"))
    assert cut.text == "Monday"
    assert not [t for change in body.iter(qn("w:del")) for t in change.iter(qn("w:t"))]


def test_a_change_keeps_the_looks_of_the_words_and_stands_beside_the_ends_of_comments():
    body = xml_of(WORKED)
    words = "Engineers closed the "
    plain = next(run for run in body.iter(qn("w:r")) if run.findtext(qn("w:t")) == words)

    for change in body.iter(qn("w:ins"), qn("w:del")):
        (run,) = change  # one run and nothing else: no comment begins or ends in it
        shade = f"{qn('w:rPr')}/{qn('w:shd')}"
        assert run.find(shade).attrib == plain.find(shade).attrib
    starts = [m.get(qn("w:id")) for m in body.iter(qn("w:commentRangeStart"))]
    ends = [m.get(qn("w:id")) for m in body.iter(qn("w:commentRangeEnd"))]
    assert starts == ends == ["0", "1", "2", "3"]


def test_the_comment_on_the_claim_says_it_too():
    comment = next(iter(docx.Document(io.BytesIO(to_galley_docx(WORKED))).comments))
    assert "Suggested wording: “closed the gap” → “closed the last gap” (There were two." in (
        comment.text
    )
    assert "“Engineers” → “Workers” (rejected by" in comment.text


def test_a_copy_read_in_again_has_the_wording_as_if_it_were_accepted():
    text = read_bytes(to_galley_docx(WORKED), name="galley.docx").text
    assert "Engineers closed the last gap on Tuesday" in text
    assert "Monday" not in text.partition("In April")[0]


def test_a_public_copy_has_none_of_it_and_says_so():
    public = narrow(WORKED, Scope(audience="public"))
    assert dict(public.scope.left_out)["suggestions"] == 4
    for made in (to_html(public), to_markdown(public), to_galley_html(public)):
        assert "Tuesday" not in made
        assert "Suggested wording" not in made
    assert not list(xml_of(public).iter(qn("w:ins"), qn("w:del")))
    assert not [sheet for sheet in tables(public) if sheet.name == "suggestions"]


def test_without_names_who_answered_is_a_number_too():
    chosen = Scope(audience="public", names=False)
    assert JO not in to_markdown(narrow(WORKED, chosen))
    assert LISA not in to_markdown(narrow(WORKED, chosen))


def test_every_report_tells_it_under_its_claim_with_the_answer():
    first, taken, rejected, done = WORKED.claims[0].suggestions
    assert line(replace(first, wording=" ")) == "“closed the gap” → leave out"
    assert facts(first).startswith("There were two. · not answered yet · suggested by Jo Okafor")
    assert facts(taken).startswith("taken by Lisa Brandt, 13 Nov 2026")
    assert "rejected by somebody unnamed" in facts(rejected)
    assert facts(rejected).count("They were.") == 1
    assert facts(done).startswith("taken up in this version · suggested by")
    assert "“closed the gap” → “closed the last gap”" in to_markdown(WORKED)
    page = html.fromstring(to_html(WORKED).encode())
    claim = page.get_element_by_id("claim-1")
    said = " ".join(claim.xpath(".//p[@class='suggested']")[0].text_content().split())
    assert said.startswith("Suggested wording: closed the added: last gap There were two.")
    body = docx.Document(io.BytesIO(to_docx(WORKED))).element.body
    words = "".join(text.text or "" for text in body.iter(qn("w:t")))
    assert "“on Monday” → “on Tuesday”" in words
    (sheet,) = [sheet for sheet in tables(WORKED) if sheet.name == "suggestions"]
    assert sheet.rows[1][:3] == (1, "on Monday", "on Tuesday")


def test_the_annotated_page_marks_and_speaks_what_goes_and_what_comes():
    page = html.fromstring(to_galley_html(WORKED).encode())
    sheet = page.xpath("//section[@class='galley']")[0]
    assert [e.text_content() for e in sheet.iter("del")] == ["cut: Monday"]
    assert [e.text_content() for e in sheet.iter("ins")] == ["added: last ", "added: Tuesday"]
    assert "words to go are struck" in sheet.text_content()
    assert "words to go are struck" not in to_galley_html(REPORT)


def test_what_is_not_answered_is_a_gap():
    gaps = {gap.reason.code: gap.claims for gap in find_gaps(WORKED)}
    assert gaps["gap.open_suggestions"] == (1,)
    taken = suggesting(suggestion("g2", "on Monday", "on Tuesday", state="taken"))
    assert "gap.open_suggestions" not in {gap.reason.code for gap in find_gaps(taken)}


@pytest.mark.parametrize("write", [to_pdf, to_galley_pdf])
def test_a_pdf_with_changes_is_accessible_and_made_alike(write):
    outcome = write(WORKED)
    assert outcome.notes == ()
    assert outcome == write(WORKED)


def attacked(attack):
    """Return a report whose drawn suggestions hold *attack* wherever they hold words."""
    found = passage("Monday")
    made = Suggestion(
        "g1", attack, attack, attack, "open", found.start, found.end, by=attack, at=attack
    )
    return suggesting(made)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_a_suggestion_is_shown_and_never_obeyed(attack):
    shape, harmless = Shape(to_galley_html(attacked(attack))), Shape(to_galley_html(attacked("x")))
    assert shape.tags == harmless.tags
    assert " ".join(one_line(attack).split()) in " ".join("".join(shape.text).split())
    body = xml_of(attacked(attack))
    cut, added = body.iter(qn("w:del"), qn("w:ins"))
    assert "".join(cut.itertext()) == "Monday"
    assert one_line(attack).split() == " ".join(added.itertext()).split()
    assert added.get(qn("w:author")) == " ".join(one_line(attack).split(" "))
    assert added.get(qn("w:date")) == "2000-01-01T00:00:00Z"
