"""Mails and saved pages become articles."""

from email.message import EmailMessage

import pytest

from tests.unit.intake.documents import blocks_of
from workbench.dates.clues import clue_candidates
from workbench.dates.rank import find_timestamps
from workbench.errors import UnreadableError
from workbench.intake.load import read_bytes

STORY = """The council spent 4,200 euros on sandbags on Monday, its treasurer said. Nobody was hurt.

The bridge was closed for two days, and it will be built anew before the winter, the mayor said.
"""
PAGE = "<html><body><h1>Council counts the cost</h1>" + "".join(
    f"<p>{paragraph}</p>" for paragraph in STORY.strip().split("\n\n")
)


def mail(subject="Council counts the cost of the flood", text=STORY, page=None):
    made = EmailMessage()
    made["From"] = "Ada Ek <ada@example.org>"
    made["To"] = "desk@example.org"
    made["Date"] = "Thu, 18 May 2017 20:33:00 +0300"
    made["Subject"] = subject
    made["MIME-Version"] = "1.0"
    if text is not None:
        made.set_content(text)
    if page is not None:
        made.add_alternative(page, subtype="html")
    return made


def read(made, name="flood.eml", **given):
    return read_bytes(made if isinstance(made, bytes) else made.as_bytes(), name=name, **given)


def clues_of(source):
    return {one.where: (one.value, one.role) for one in clue_candidates(source.about.clues)}


def test_a_mail_is_its_subject_and_its_text():
    source = read(mail())
    assert blocks_of(source)[:2] == [
        ("title", "Council counts the cost of the flood"),
        ("body", STORY.split("\n\n", maxsplit=1)[0]),
    ]
    assert source.about.byline == "Ada Ek"
    assert source.about.media_type == "message/rfc822"


def test_a_mail_is_known_by_its_content_whatever_it_is_called():
    assert read(mail(), name="flood.txt").about.media_type == "message/rfc822"


def test_a_press_release_that_begins_like_a_mail_stays_plain_text():
    text = f"Date: 18 May 2017\nFrom: The council of Ljubno\n\n{STORY}"
    source = read(text.encode(), name="release.txt")
    assert source.about.media_type == "text/plain"
    assert source.text.startswith("Date:")


def test_the_html_of_a_mail_is_read_before_its_text():
    source = read(mail(text="See the HTML part.", page=PAGE))
    assert "See the HTML" not in source.text
    assert "The bridge was closed" in source.text


def test_an_empty_html_part_gives_way_to_the_text():
    assert "The bridge was closed" in read(mail(page="<html><body> </body></html>")).text


def test_a_subject_that_opens_the_text_is_not_repeated():
    source = read(mail(text=f"Council counts the cost of the flood\n\n{STORY}"))
    assert source.text.count("Council counts the cost of the flood") == 1


def test_the_date_of_a_mail_is_a_candidate():
    assert clues_of(read(mail())) == {"mail Date": ("2017-05-18T20:33:00+03:00", "published")}


@pytest.mark.parametrize(
    "subject", ["Fwd: Council counts the cost", "WG: Fwd: Council counts the cost"]
)
def test_the_date_of_a_forwarded_mail_only_bounds_the_article(subject):
    source = read(mail(subject=subject))
    assert source.about.title == "Council counts the cost"
    dating = find_timestamps(source, ())
    assert dating.timestamp is None
    assert dating.bounds.latest == "2017-05-18"


def test_attachments_are_named_and_not_read():
    made = mail()
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="draft.pdf")
    made.add_attachment("A secret draft.", filename="notes.txt")
    source = read(made)
    names = [note["name"] for note in source.about.notes if note.code == "attachment_left_out"]
    assert names == ["draft.pdf", "notes.txt"]
    assert "secret" not in source.text


def test_a_mail_of_attachments_only_names_them():
    made = mail(text=None)
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="draft.pdf")
    with pytest.raises(UnreadableError, match=r"only attachments: “draft\.pdf”") as refused:
        read(made)
    assert refused.value.hint


def test_a_mail_attached_to_an_empty_one_is_read():
    outer = mail(subject="see below", text=None)
    outer.add_attachment(mail())
    assert "The bridge was closed" in read(outer).text


@pytest.mark.parametrize(
    ("charset", "text"),
    [("windows-1251", "Мост был закрыт два дня."), ("iso-2022-jp", "橋は二日間閉鎖された。")],
)
def test_the_encoding_a_part_declares_is_used(charset, text):
    made = mail(text=None)
    made.set_content(text, charset=charset)
    assert read(made).text.endswith(text)


def test_headers_are_read_in_every_coding():
    coded = mail(subject="Überflutung kostet Gemeinde 4.200 €").as_bytes()
    assert b"=?utf-8?" in coded
    plain = "Subject: Überflutung kostet 4.200 €\r\nMIME-Version: 1.0\r\nFrom: a@b.org\r\n\r\nText."
    assert read(coded).about.title == "Überflutung kostet Gemeinde 4.200 €"
    assert read(plain.encode()).about.title == "Überflutung kostet 4.200 €"


@pytest.mark.parametrize("kept", [0.5, 0.8])
def test_a_mail_that_breaks_off_is_read_as_far_as_it_goes(kept):
    whole = mail(text=STORY, page=PAGE * 3).as_bytes()
    source = read(whole[: int(len(whole) * kept)])
    assert "The council spent" in source.text


def test_a_mail_without_the_parts_it_announces_is_read_and_the_reviewer_told():
    broken = (
        b"From: a@example.org\nSubject: Flood\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/alternative; boundary=x\n\n" + STORY.encode()
    )
    source = read(broken)
    assert "The bridge was closed" in source.text
    assert "mail_incomplete" in {note.code for note in source.about.notes}


def test_a_mail_nested_beyond_measure_is_refused_or_read_but_never_falls():
    lines = [b"From: a@example.org\nMIME-Version: 1.0"]
    lines += [b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d" % (n, n) for n in range(3000)]
    with pytest.raises(UnreadableError):
        read(b"\n".join(lines) + b"\n\n")


def mhtml():
    page = PAGE.replace("<p>", "<p>Caf=C3=A9: ").replace("<html>", "<html><!-- =3D -->")
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/2017/flood\r\n"
        "Subject: Council counts the cost\r\nDate: Fri, 23 Jul 2021 09:00:00 -0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n'
        "\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: https://example.org/2017/flood\r\n\r\n{page}\r\n"
        "--b\r\nContent-Type: text/html\r\n\r\n<p>An advertisement.</p>\r\n"
        "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n"
        "--b--\r\n"
    ).encode()


def test_a_saved_page_keeps_its_address_and_its_day_of_saving_is_no_publication():
    source = read(mhtml(), name="flood.mhtml")
    assert source.about.media_type == "multipart/related"
    assert source.about.address == "https://example.org/2017/flood"
    assert "Café: The bridge was closed" in source.text
    assert "advertisement" not in source.text
    assert clues_of(source)["saved page Date"] == ("2021-07-23T09:00:00", "saved")


def test_a_saved_page_without_its_page_says_so():
    only_picture = mhtml().replace(b"text/html\r\n", b"image/gif\r\n")
    with pytest.raises(UnreadableError, match=r"“flood\.mhtml”") as refused:
        read(only_picture, name="flood.mhtml")
    assert refused.value.hint


def test_the_encoding_a_reviewer_chose_goes_before_what_a_part_declares():
    made = mail(text=None)
    made.set_content("Мост был закрыт.", charset="windows-1251")
    wrong = made.as_bytes().replace(b"windows-1251", b"iso-8859-1")
    assert read(wrong, encoding="windows-1251").text.endswith("Мост был закрыт.")
