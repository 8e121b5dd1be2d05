"""The PDF can be read by people and screen readers, whatever stands in it."""

import io
from dataclasses import replace

import pypdf
import pytest

from tests.speed.large_report import large_report
from tests.unit.report.reports import REPORT
from tests.unit.report.test_attacks import ATTACKS, filled
from workbench.errors import InvalidError
from workbench.report.inert import one_line
from workbench.report.outcome import Wishes
from workbench.report.to_pdf import to_pdf
from workbench.wording import in_english


def read(outcome):
    return pypdf.PdfReader(io.BytesIO(outcome.pieces[0].content))


def text_of(pdf):
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def titled(title):
    return replace(REPORT, article=replace(REPORT.article, title=title))


def entries(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from entries(entry)
        else:
            yield entry["/Title"]


@pytest.fixture(scope="module")
def pdf():
    return read(to_pdf(REPORT))


def test_it_is_tagged_titled_and_says_it_is_pdf_ua(pdf):
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata.title == "Levee at Orvo closed"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_bookmarks_lead_to_every_part_and_every_claim(pdf):
    titles = list(entries(pdf.outline))
    assert "Claims" in titles
    assert [t for t in titles if t.startswith("Claim ")] == [
        "Claim 1, paragraph 1",
        "Claim 2, paragraph 1",
        "Claim 3, paragraph 2",
        "Claim 5, paragraph 2",
    ]
    assert titles[-1] == "The article with its claims"


def test_every_typeface_is_embedded(pdf):
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():
            (inner,) = font.get_object()["/DescendantFonts"]
            described = inner.get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(described)


def test_pages_say_where_they_are_and_carry_the_title_from_the_second_on(pdf):
    last = len(pdf.pages)
    for number, page in enumerate(pdf.pages, start=1):
        assert f"{number} of {last}" in page.extract_text()
    assert pdf.pages[1].extract_text().startswith("Levee at Orvo closed")


def test_no_heading_or_head_of_evidence_stands_alone_at_the_foot_of_a_page():
    """Claims as long as chance will have it, so that their heads come to every height."""
    report = large_report(60)
    claims = (
        replace(claim, note="\n\n".join(["Seen."] * (claim.number * 5 % 7)))
        for claim in report.claims
    )
    for page in read(to_pdf(replace(report, claims=tuple(claims)))).pages:
        *_, last, _footer = (line for line in page.extract_text().splitlines() if line.strip())
        assert last != "Evidence"
        assert not last.startswith(("Claim ", "Supports · ", "Contradicts · ", "Context · "))


def test_it_shows_verdicts_evidence_for_and_against_and_the_whole_article(pdf):
    words = text_of(pdf)
    for shown in (
        "Misleading",
        "Supports · primary · Log of the Orvo gauge",
        "Contradicts · secondary · After the flood",
        "https://river.example/log",
        "the program’s own reading: Thu 3 Oct 2019",
        "three drivers were hurt",
        REPORT.article.text_digest,
    ):
        assert shown in words


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_paper_is_a4_or_letter(paper, size):
    box = read(to_pdf(REPORT, Wishes(paper=paper))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_another_paper_is_refused():
    with pytest.raises(InvalidError, match="papyrus"):
        to_pdf(REPORT, Wishes(paper="papyrus"))


def test_the_same_report_gives_the_same_bytes():
    assert to_pdf(REPORT) == to_pdf(REPORT)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_no_text_is_read_as_code_and_each_is_shown(attack):
    outcome = to_pdf(filled(attack))
    assert outcome.notes == () or "no font" in in_english(outcome.notes[0])
    shown = read(outcome).metadata.title
    assert " ".join(shown.replace("\u200b", "").split()) == " ".join(one_line(attack).split())


CODE = (
    '#panic("obeyed") #read("/etc/passwd") $1/0$ #import "x.typ": * ] ) } <claim-1> @ref \\ // /* '
)


def test_typst_code_in_an_article_is_only_words():
    words = text_of(read(to_pdf(titled(CODE)))).replace("\u200b", "")
    assert '#panic("obeyed") #read("/etc/passwd")' in words


def test_characters_no_font_shows_cost_the_mark_and_are_listed():
    outcome = to_pdf(titled("Levee \U000f0001 closed \U0010fffd"))
    (note,) = outcome.notes
    assert "not marked as PDF/UA" in in_english(note)
    assert "U+F0001, U+10FFFD" in in_english(note)
    root = read(outcome).trailer["/Root"]
    assert b"pdfuaid" not in root["/Metadata"].get_data()


def test_a_megabyte_in_one_field_arrives_whole():
    long = "x" * 1_000_000
    claims = (replace(REPORT.claims[0], verdict=replace(REPORT.claims[0].verdict, reasons=long)),)
    outcome = to_pdf(replace(REPORT, claims=claims))
    assert outcome.notes == ()
    assert len(read(outcome).pages) > 100
