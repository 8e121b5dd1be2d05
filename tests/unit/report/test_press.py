"""A long report is printed in parts, and nobody who reads the PDF can tell."""

import io
import tempfile
from dataclasses import replace

import pypdf
import pypdfium2
import pytest

from tests.speed.large_report import large_report
from tests.unit.report.reports import REPORT
from tests.unit.report.tagged import Tagged, check_all
from workbench.errors import StoppedError
from workbench.report.house import House
from workbench.report.lay_out import lay_out
from workbench.report.outcome import PLAIN, Wishes, always
from workbench.report.press.slices import Room
from workbench.report.to_pdf import typeset
from workbench.wording import in_english

CLAIMS = 24
PARTS = Room(whole=0, slice=45_000)
"""So little that the claims, the sources and the tables of this report are all cut."""


def printed(report, room=PARTS, part="report", wishes=PLAIN, go_on=always):
    return typeset(lay_out(report), wishes, part, go_on, room)


def content(report, room=PARTS, part="report"):
    outcome = printed(report, room, part)
    assert outcome.notes == ()
    return outcome.pieces[0].content


@pytest.fixture(scope="module")
def report():
    return large_report(CLAIMS)


@pytest.fixture(scope="module")
def joined(report):
    return check_all(content(report))


@pytest.fixture(scope="module")
def single(report):
    return check_all(content(report, Room()))


def words(made):
    """Return what the pages say, without what runs along at their heads and feet."""
    found = []
    for page in made.pdf.pages:
        lines = page.extract_text().splitlines()
        running = ("Review report of", "SHA-256 of the text 7b", f" of {len(made.pdf.pages)}")
        found += [
            line
            for line in lines
            if not any(told in line for told in running) and line != made.pdf.metadata.title
        ]
    return " ".join(" ".join(found).split())


def prose(made):
    """Return the words before and after the tables, which repeat their heads on every page."""
    told = words(made)
    return told.split("Dates in the article")[0], told.split("The article with its claims")[-1]


def rows(made):
    """Return how many rows the tables have, but for their heads."""
    kinds = [kind for _, kind, _ in made.skeleton]
    return kinds.count("/TR") - kinds.count("/THead")


def test_every_rule_of_tagged_pdf_holds_in_parts_as_at_once(joined, single):
    assert len(joined.pdf.pages) >= len(single.pdf.pages)
    assert len(joined.links_of) == len(single.links_of) > 4 * CLAIMS


def test_bookmarks_are_those_of_the_report_set_at_once_and_lead_down_its_pages(joined, single):
    made = joined.bookmarks()
    assert [mark[:2] for mark in made] == [mark[:2] for mark in single.bookmarks()]
    pages = [page for *_, page in made]
    assert pages == sorted(pages)


def test_headings_stand_in_the_tree_of_tags_as_in_that_of_the_report_set_at_once(joined, single):
    for made in (joined, single):
        made.headings = [tag for tag in made.skeleton if tag[1].startswith("/H")]
    assert joined.headings == single.headings


def test_not_a_word_is_lost_or_moved(joined, single):
    assert prose(joined) == prose(single)
    assert rows(joined) == rows(single)


def test_links_lead_to_the_very_places(joined):
    asked = [str(link["/Dest"]) for *_, link in joined.links() if "/Dest" in link]
    to_sources = [name for name in asked if name.startswith("source-")]
    assert to_sources == [f"source-{number}" for number in range(1, 3 * CLAIMS + 1)]
    for kind, most in (("claim", CLAIMS), ("source", 3 * CLAIMS), ("date", CLAIMS)):
        places = [joined.named()[f"{kind}-{number}"] for number in range(1, most + 1)]
        pages = [
            joined.page_ids.index(list.__getitem__(place.get_object(), 0).idnum) for place in places
        ]
        heights = [-float(place.get_object()[3]) for place in places]
        at = list(zip(pages, heights, strict=True))
        assert at == sorted(set(at))
    for _, _, link in joined.links():
        if "/Dest" in link:
            assert link["/Contents"] == f"page {joined.target(link)[0] + 1}"


def test_the_places_are_where_they_are_in_the_report_set_at_once(joined, single):
    def first_claims(made):
        places = (made.named()[f"claim-{number}"].get_object() for number in range(1, 5))
        return [tuple(round(float(at), 1) for at in place[2:4]) for place in places]

    assert first_claims(joined) == first_claims(single)


def test_every_page_says_where_it_is_of_all_pages(joined):
    last = len(joined.pdf.pages)
    for number, page in enumerate(joined.pdf.pages, start=1):
        said = page.extract_text()
        assert f"{number} of {last}" in said
        assert ("Levee at Orvo closed" in said) or number > 1


def test_the_same_report_gives_the_same_bytes(report):
    assert content(report) == content(report)


def test_pages_look_as_those_of_the_report_set_at_once(report):
    pages = [pypdfium2.PdfDocument(content(report, room)) for room in (PARTS, Room())]
    for at in range(4):
        one, other = (bytes(pdf[at].render(crop=(0, 60, 0, 0)).buffer) for pdf in pages)
        assert one == other


def test_the_annotated_article_is_printed_in_parts_too(report):
    made = check_all(content(report, part="galley"))
    whole = check_all(content(report, Room(), part="galley"))
    assert words(made) == words(whole)
    assert [mark[:2] for mark in made.bookmarks()] == [mark[:2] for mark in whole.bookmarks()]


def test_a_character_without_shape_in_any_part_costs_the_whole_its_mark():
    made = large_report(CLAIMS)
    last = replace(made.claims[-1], note="Gate \U000f0001")
    outcome = printed(replace(made, claims=(*made.claims[:-1], last)))
    (note,) = outcome.notes
    assert "U+F0001" in in_english(note)
    root = pypdf.PdfReader(io.BytesIO(outcome.pieces[0].content)).trailer["/Root"]
    assert b"pdfuaid" not in root["/Metadata"].get_data()
    assert Tagged(outcome.pieces[0].content).bookmarks()


def test_a_report_without_claims_says_so_in_parts_too():
    made = content(replace(REPORT, claims=(), sources=(), log=()), Room(0, 500))
    assert "No claim was examined." in words(check_all(made))


def test_a_newsrooms_own_template_is_never_cut():
    text = "#set document(title: [x])\n#let sheet = json(bytes(sys.inputs.sheet))\n= #sheet.title"
    outcome = printed(REPORT, wishes=Wishes(house=House(typst=text)))
    assert len(pypdf.PdfReader(io.BytesIO(outcome.pieces[0].content)).pages) == 1


def test_a_stopped_print_leaves_nothing_behind(report, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(StoppedError, match="stopped"):
        printed(report, go_on=lambda: not list(tmp_path.glob("*/*.pdf")))
    assert list(tmp_path.iterdir()) == []
