"""PDF documents become articles."""

import pytest

from tests.unit.intake.documents import blocks_of, drawn, pdf
from workbench.dates.clues import clue_candidates
from workbench.errors import UnreadableError
from workbench.intake.from_pdf import read_date
from workbench.intake.load import read_bytes

FIRST = [
    (50, 800, "The Ljubno Herald"),
    (50, 760, "Council counts the cost of the flood", 20),
    (50, 720, "The council spent 4,200 euros on sandbags on Monday, its treas-"),
    (50, 706, "urer said. Nobody was hurt, and the well-known bridge stood until"),
    (280, 40, "1"),
]
SECOND = [
    (50, 800, "The Ljubno Herald"),
    (50, 760, "the next morning. It will be built anew."),
    (280, 40, "2"),
]


def read(*pages, **properties):
    return read_bytes(pdf(*pages, **properties), name="flood.pdf")


def locked():
    """Return a PDF that asks for a password."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [] /Count 0 >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"41" * 32, b"42" * 32),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = len(out)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + (
        b"xref\n0 4\n0000000000 65535 f \n%btrailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R"
        b" /ID [<41> <41>] >>\nstartxref\n%d\n%%%%EOF\n" % (rows, table)
    )


def test_the_text_runs_on_over_pages_with_heads_and_folios_named():
    assert blocks_of(read(FIRST, SECOND)) == [
        ("title", "Council counts the cost of the flood"),
        (
            "body",
            (
                "The council spent 4,200 euros on sandbags on Monday, its treasurer said. Nobody"
                " was hurt, and the well-known bridge stood until the next morning. It will be"
                " built anew."
            ),
        ),
        ("boilerplate", "The Ljubno Herald"),
        ("navigation", "1"),
        ("boilerplate", "The Ljubno Herald"),
        ("navigation", "2"),
    ]


def test_a_pdf_is_known_by_its_content_whatever_it_is_called():
    source = read_bytes(pdf(FIRST, SECOND), name="flood.html")
    assert source.about.media_type == "application/pdf"
    assert source.about.title == "Council counts the cost of the flood"


def test_the_day_a_pdf_was_made_is_no_day_of_publication_but_a_bound():
    source = read(FIRST, CreationDate="D:20170518203300+03'00'", ModDate="D:20170601")
    found = {one.where: (one.value, one.role) for one in clue_candidates(source.about.clues)}
    assert found == {
        "pdf created": ("2017-05-18T20:33:00+03:00", "saved"),
        "pdf modified": ("2017-06-01", "saved"),
    }


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("D:20170518203300Z", "2017-05-18T20:33:00Z"),
        ("D:20170518203300-08'00", "2017-05-18T20:33:00-08:00"),
        ("20170518", "2017-05-18"),
        ("D:2017", ""),
        ("yesterday", ""),
    ],
)
def test_dates_of_pdfs_are_read_in_their_dialects(written, read):
    assert read_date(written) == read


def test_the_title_in_the_properties_serves_where_the_text_has_none():
    lines = [(50, 700, "The council spent 4,200 euros on sandbags, its treasurer said.")]
    assert read(lines, Title="The cost of the flood").about.title == "The cost of the flood"
    assert read(lines, Title="Microsoft Word - draft 3.docx").about.title == ""


def test_pages_without_text_are_counted():
    (note,) = read(FIRST, [], []).about.notes
    assert (note.code, note["count"]) == ("pages_without_text", 2)


def test_a_pdf_of_pictures_only_says_what_to_do():
    with pytest.raises(UnreadableError, match="pictures of pages") as refused:
        read([], [])
    assert "text recognition" in refused.value.hint


def test_a_pdf_behind_a_password_is_called_so():
    with pytest.raises(
        UnreadableError, match=r"“flood\.pdf” is protected by a password"
    ) as refused:
        read_bytes(locked(), name="flood.pdf")
    assert refused.value.hint


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.4\n" + bytes(range(256)) * 20])
def test_a_pdf_that_cannot_be_opened_is_called_damaged(content):
    with pytest.raises(UnreadableError, match=r"“flood\.pdf” is damaged") as refused:
        read_bytes(content, name="flood.pdf")
    assert refused.value.hint


def test_a_pdf_whose_table_of_contents_is_lost_is_still_read():
    whole = pdf(FIRST)
    assert read_bytes(whole[: whole.rindex(b"xref")], name="flood.pdf").text == read(FIRST).text


def test_read_plainly_a_pdf_keeps_all_its_words():
    plain = read_bytes(pdf(FIRST, SECOND), name="flood.pdf", plainly=True)
    assert sorted(plain.text.split()) == sorted(read(FIRST, SECOND).text.split())


@pytest.mark.parametrize("ligature", ["لا", "لأ", "لآ"])
def test_lam_and_alef_drawn_as_one_keep_their_order(ligature):
    glyphs = {1: "م", 2: ligature, 3: "س", 4: "ل", 5: "ا"}
    word = f"ال{'س'}{ligature}م"  # drawn from the left, so the last letter comes first
    content = drawn(glyphs, [1, 2, 3, 4, 5])
    assert read_bytes(content, name="a.pdf").text.strip() == word
