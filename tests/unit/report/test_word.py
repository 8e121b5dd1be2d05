"""Word documents: styles, marked tables and real comments, and no text that becomes markup."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from tests.unit.report.reports import JO, LISA, REPORT
from tests.unit.report.test_attacks import ATTACKS, filled
from workbench.errors import InvalidError
from workbench.report.inert import one_line
from workbench.report.outcome import Wishes
from workbench.report.to_docx import to_docx
from workbench.report.to_galley_docx import to_galley_docx

WRITERS = [to_docx, to_galley_docx]


def opened(content):
    return docx.Document(io.BytesIO(content))


def every_text(content):
    """Return the text of the body and the comments, runs joined without a seam."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [n for n in archive.namelist() if n in {"word/document.xml", "word/comments.xml"}]
        trees = [etree.fromstring(archive.read(name)) for name in parts]
    return "".join(
        f"{''.join(p.itertext(qn('w:t')))}\n" for tree in trees for p in tree.iter(qn("w:p"))
    )


def shape(content):
    """Return the kinds of the elements of every part, without their text."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {
            name: {element.tag for element in etree.fromstring(archive.read(name)).iter()}
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }


HARMLESS = {write: shape(write(filled("two words"))) for write in WRITERS}


@pytest.fixture(scope="module")
def report():
    return opened(to_docx(REPORT))


def test_headings_have_their_styles(report):
    styled = [
        (p.style.name, p.text) for p in report.paragraphs if p.style.name[:4] in {"Titl", "Head"}
    ]
    assert styled[0] == ("Title", "Levee at Orvo closed")
    assert ("Heading 1", "Claims") in styled
    assert ("Heading 2", "Claim 2, paragraph 1   ◇ Misleading") in styled
    assert ("Heading 3", "Evidence") in styled


def test_every_table_has_a_marked_header_row(report):
    assert len(report.tables) == 5
    for table in report.tables:
        assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_a_source_on_the_web_is_a_link_and_its_address_is_shown(report):
    targets = {rel.target_ref for rel in report.part.rels.values() if rel.is_external}
    assert "https://river.example/log" in targets
    assert "https://river.example/log" in every_text(to_docx(REPORT))


def test_pages_are_numbered_by_word_itself(report):
    fields = report.sections[0].footer._element.iter(qn("w:fldSimple"))
    assert [field.get(qn("w:instr")) for field in fields] == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize(("paper", "width"), [("a4", 210), ("letter", 216)])
@pytest.mark.parametrize("write", WRITERS)
def test_paper_is_a4_or_letter(write, paper, width):
    made = opened(write(REPORT, Wishes(paper=paper)))
    assert round(made.sections[0].page_width.mm) == width
    with pytest.raises(InvalidError, match="papyrus"):
        write(REPORT, Wishes(paper="papyrus"))


def test_each_claim_of_the_galley_has_a_comment_by_who_gave_the_verdict():
    made = opened(to_galley_docx(REPORT))
    comments = list(made.comments)
    assert [(c.author, c.initials) for c in comments][:2] == [(JO, "JO"), (LISA, "LB")]
    assert comments[0].timestamp.isoformat() == "2026-11-12T15:04:00+00:00"
    assert comments[0].text.startswith("Claim 1, paragraph 1: True")
    assert "Log of the Orvo gauge" in comments[0].text
    assert comments[2].author.startswith("fact-check workbench")
    assert len(comments) == len(REPORT.kept_claims)


def test_a_comment_stands_on_the_words_of_its_claim_and_the_article_is_whole():
    content = to_galley_docx(REPORT)
    body = opened(content).element.body
    inside, words = False, ""
    for element in body.iter():
        if element.tag in {qn("w:commentRangeStart"), qn("w:commentRangeEnd")}:
            inside = element.tag == qn("w:commentRangeStart") and element.get(qn("w:id")) == "0"
        elif inside and element.tag == qn("w:t"):
            words += element.text
    assert words == "Engineers closed the gap on Monday"
    for part in REPORT.article.parts:
        numberless = every_text(content).replace("Monday1", "Monday")
        assert part.passage.words[:20] in numberless


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_every_text_is_shown_and_none_becomes_markup(write, attack):
    content = write(filled(attack))
    assert " ".join(one_line(attack).split()) in " ".join(every_text(content).split())
    harmless = HARMLESS[write]
    assert {name: tags - {qn("w:br")} for name, tags in shape(content).items()} == harmless


@pytest.mark.parametrize("write", WRITERS)
def test_the_same_report_gives_the_same_bytes(write):
    assert write(REPORT) == write(REPORT)


def test_arabic_runs_from_the_right():
    made = replace(REPORT, article=replace(REPORT.article, language="ar"))
    title = opened(to_docx(made)).paragraphs[0]
    assert title._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None


def test_a_megabyte_in_one_field_arrives_whole():
    verdict = replace(REPORT.claims[0].verdict, reasons="x" * 1_000_000)
    claims = (replace(REPORT.claims[0], verdict=verdict), *REPORT.claims[1:])
    assert "x" * 1_000_000 in every_text(to_docx(replace(REPORT, claims=claims)))
