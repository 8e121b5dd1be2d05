"""Word documents become articles."""

from datetime import datetime

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.unit.intake.documents import blocks_of, repacked, report, saved, tracked
from workbench.dates.clues import clue_candidates
from workbench.errors import UnreadableError
from workbench.intake.load import read_bytes


def read(document, **given):
    return read_bytes(saved(document), name="draft.docx", **given)


def notes_of(source):
    return {note.code for note in source.about.notes}


def test_paragraphs_headings_captions_and_tables_come_in_order_with_their_kinds():
    assert blocks_of(read(report())) == [
        ("title", "Council counts the cost of the flood"),
        ("byline", "By Ada Ek"),
        ("heading", "Costs"),
        ("body", "The council spent 4,200 euros on sandbags, its treasurer said."),
        ("caption", "The mayor of Ljubno at the bridge."),
        ("body", "Year  Cost"),
        ("body", "2019  4,000"),
        ("body", "The bridge was closed for two days."),
        ("boilerplate", "Draft 3, not for print"),
    ]


def test_a_word_document_is_known_by_its_content_whatever_it_is_called():
    source = read_bytes(saved(report()), name="draft.html")
    assert source.about.media_type.endswith("wordprocessingml.document")
    assert source.about.title == "Council counts the cost of the flood"
    assert source.about.byline == "Ada Ek"


def test_headings_above_the_first_paragraph_stay_headings():
    document = docx.Document()
    document.add_heading("Flood costs more than was said", 0)
    document.add_heading("What the treasurer told the council", 1)
    document.add_paragraph("The council spent 4,200 euros on sandbags, its treasurer said.")
    assert [kind for kind, _ in blocks_of(read(document))] == ["title", "heading", "body"]


def test_a_style_based_on_a_heading_counts_as_one():
    document = report()
    style = document.styles.add_style("Zwischentitel", 1)
    style.base_style = document.styles["Heading 2"]
    document.add_paragraph("What comes next", style="Zwischentitel")
    document.add_paragraph("The bridge will be built anew, the mayor said.")
    assert ("heading", "What comes next") in blocks_of(read(document))


def test_tracked_changes_are_read_as_accepted_and_the_reviewer_is_told():
    document = docx.Document()
    paragraph = document.add_paragraph("The flood cost ")
    tracked(paragraph, "del", "4,000")
    tracked(paragraph, "ins", "4,200 euros, the treasurer said.")
    source = read(document)
    assert source.text == "The flood cost 4,200 euros, the treasurer said."
    assert "changes_accepted" in notes_of(source)


def test_comments_in_the_margin_are_left_out_and_counted():
    document = report()
    document.add_comment(document.paragraphs[0].runs, text="Says who?", author="Jo")
    source = read(document)
    assert "Says who?" not in source.text
    (note,) = [note for note in source.about.notes if note.code == "comments_left_out"]
    assert note["count"] == 1


def test_text_boxes_and_content_controls_are_part_of_the_article():
    document = docx.Document()
    paragraph = document.add_paragraph("The bridge was closed for two days.")
    box = parse_xml(
        f"<w:r {nsdecls('w')}><w:pict><w:txbxContent><w:p><w:r><w:t>A box of figures stands here."
        "</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    )
    paragraph._p.append(box)
    control = parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>A control holds this sentence.</w:t>"
        "</w:r></w:p></w:sdtContent></w:sdt>"
    )
    paragraph._p.addnext(control)
    assert read(document).text.split("\n\n") == [
        "The bridge was closed for two days.",
        "A box of figures stands here.",
        "A control holds this sentence.",
    ]


def test_hidden_words_and_field_codes_are_not_read():
    document = docx.Document()
    paragraph = document.add_paragraph("Nobody was hurt, ")
    paragraph.add_run("we hope ").font.hidden = True
    code = parse_xml(f"<w:r {nsdecls('w')}><w:instrText>DATE</w:instrText></w:r>")
    paragraph._p.append(code)
    paragraph.add_run("the mayor said.")
    assert read(document).text == "Nobody was hurt, the mayor said."


def test_a_table_for_layout_is_read_cell_by_cell():
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "The council spent 4,200 euros on sandbags, its treasurer said. " * 4
    table.cell(0, 1).text = "The bridge was closed for two days."
    assert len(read(document).blocks) == 2


def test_the_properties_of_a_document_are_clues_to_its_date():
    document = report()
    document.core_properties.created = datetime(2017, 5, 18, 9, 30)  # noqa: DTZ001  Word has no zone
    document.core_properties.modified = datetime(2017, 5, 19, 8, 0)  # noqa: DTZ001
    found = {
        one.where: (one.value, one.role) for one in clue_candidates(read(document).about.clues)
    }
    assert found == {
        "document created": ("2017-05-18T09:30:00Z", "published"),
        "document modified": ("2017-05-19T08:00:00Z", "saved"),
    }


def test_the_day_a_blank_template_was_made_proves_nothing():
    assert read(report()).about.clues == ()


@pytest.mark.parametrize("kept", [2000, -30])
def test_a_document_that_breaks_off_is_called_damaged(kept):
    with pytest.raises(UnreadableError, match=r"“draft\.docx” is damaged") as refused:
        read_bytes(saved(report())[:kept], name="draft.docx")
    assert refused.value.hint


@pytest.mark.parametrize("part", ["document", "styles", "core", "[Content_Types]"])
def test_a_document_with_a_part_that_is_no_xml_is_called_damaged(part):
    broken = repacked(saved(report()), **{part: b"<w:broken"})
    with pytest.raises(UnreadableError, match="is damaged"):
        read_bytes(broken, name="draft.docx")


def test_entities_of_a_document_are_never_unfolded():
    bomb = (
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        b"<w:body><w:p><w:r><w:t>One &b; two</w:t></w:r></w:p></w:body></w:document>"
    )
    source = read_bytes(repacked(saved(report()), document=bomb), name="draft.docx")
    assert "aaaa" not in source.text


def test_a_small_document_that_unpacks_to_300_mb_is_refused_unread():
    words = b"<w:p><w:r><w:t>word</w:t></w:r></w:p>" * 27_000
    bomb = repacked(saved(report()), document=words * 300)
    assert len(bomb) < 3_000_000
    with pytest.raises(UnreadableError, match="unpacks to far more") as refused:
        read_bytes(bomb, name="draft.docx")
    assert refused.value.hint


def test_a_document_behind_a_password_is_called_so():
    locked = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    with pytest.raises(UnreadableError, match=r"“draft\.docx” is protected by a password"):
        read_bytes(locked + bytes(2000), name="draft.docx")


def test_a_document_without_words_holds_no_text():
    with pytest.raises(UnreadableError, match="holds no text"):
        read(docx.Document())


def test_read_plainly_a_document_keeps_all_its_words():
    text = read(report(), plainly=True).text
    assert all(words in text for kind, words in blocks_of(read(report())) if kind != "boilerplate")
