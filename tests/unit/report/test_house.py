"""A newsroom's own face: shown in page and PDF; what is broken or hostile is named and refused."""

import base64
import io
import struct

import docx
import pypdf
import pytest
from docx.oxml.ns import qn

from tests.unit.report.reports import REPORT
from workbench.errors import InvalidError
from workbench.report.house import load_house
from workbench.report.order import Order
from workbench.report.outcome import Wishes
from workbench.report.to_docx import to_docx
from workbench.report.to_galley_docx import to_galley_docx
from workbench.report.to_html import to_html
from workbench.report.to_pdf import to_pdf

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 8"><rect width="20" height="8"/></svg>'
)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAP////////////////////////////////////////////////////////"
    "//////////////////////////////wAALCAAEAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL"
    "/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJi"
    "coKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
    "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AEr/2Q=="
)
_LEVELS = "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9))
NESTED = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><g id="a0"><rect width="9"'
    f' height="9"/></g>{_LEVELS}</defs><use href="#a8"/></svg>'
).encode()
"""A hundred million rectangles, in two thousand letters."""

TOML = """name = "The <Example> Desk"
logo = "logo.svg"
methodology = "We ask twice.\\n\\nWe name our sources."
sign_off = ["Editor #panic()", "Checker"]

[colours]
time = ["#003366", "#A0C4FF"]
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "house.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    return tmp_path


def page(folder):
    return to_html(REPORT, Wishes(house=load_house(folder)))


def pages(folder):
    made = to_pdf(REPORT, Wishes(house=load_house(folder)))
    assert made.notes == ()
    return " ".join(
        p.extract_text() for p in pypdf.PdfReader(io.BytesIO(made.pieces[0].content)).pages
    )


def test_name_logo_colours_words_and_lines_stand_in_the_page(folder):
    words = page(folder)
    for shown in (
        "The &lt;Example&gt; Desk",
        f"data:image/svg+xml;base64,{base64.b64encode(SVG.encode()).decode()}",
        "img-src data:",
        "--time: #003366;",
        "--time: #A0C4FF;",
        "<p>We name our sources.</p>",
        "Editor #panic()",
    ):
        assert shown in words


def test_they_stand_in_the_pdf_which_stays_pdf_ua(folder):
    words = pages(folder)
    for shown in ("The <Example> Desk", "How we check", "We ask twice.", "Editor #panic()"):
        assert shown in words


def test_words_and_lines_stand_in_the_word_document(folder):
    made = docx.Document(io.BytesIO(to_docx(REPORT, Wishes(house=load_house(folder)))))
    words = [paragraph.text for paragraph in made.paragraphs]
    assert words[0].strip() == "The <Example> Desk"
    assert words.index("How we check") < words.index("We ask twice.") < words.index("Integrity")
    assert any(line.startswith("Editor #panic(): ___") for line in words)


@pytest.mark.parametrize("write", [to_docx, to_galley_docx])
def test_logo_and_colours_stand_in_word_documents(folder, write):
    made = docx.Document(io.BytesIO(write(REPORT, Wishes(house=load_house(folder)))))
    (picture,) = made.inline_shapes
    assert picture._inline.docPr.get("descr") == "The <Example> Desk"
    assert (picture.width.mm, picture.height.mm) == pytest.approx((30, 12), abs=0.2)
    title = made.styles["Title"].element.find(f".//{qn('w:pBdr')}/{qn('w:bottom')}")
    assert title.get(qn("w:color")) == "003366"


def test_a_jpeg_is_a_logo_too(folder):
    (folder / "logo.svg").write_bytes(JPEG)
    assert "data:image/jpeg;base64," in page(folder)
    assert "The <Example> Desk" in pages(folder)
    made = docx.Document(io.BytesIO(to_docx(REPORT, Wishes(house=load_house(folder)))))
    assert len(made.inline_shapes) == 1


def test_a_png_is_a_logo_too(folder):
    (folder / "logo.svg").write_bytes(PNG)  # what it is decides, not its name
    assert "data:image/png;base64," in page(folder)
    assert "The <Example> Desk" in pages(folder)


def test_without_a_house_pages_load_no_pictures():
    assert "img-src" not in to_html(REPORT)


def test_a_remembered_order_leaves_the_house_out(folder):
    order = Order(wishes=Wishes(page="https://desk.example/", house=load_house(folder)))
    assert Order.from_text(order.to_text()) == Order(wishes=Wishes(page="https://desk.example/"))


BROKEN = {
    'name = "a"\nname = 2': "line 2",
    'name = "a"\nlogo = 3': "line 2",
    'name = "a"\n\nnonsense = 1': "line 3",
    '[colours]\ntime = "blue"': "line 2",
    '[colours]\nsky = "#123456"': "line 2",
    '[colours]\nink = "#111111"\ntime = "#EEEEEE"': "has a contrast of",
    "sign_off = [1]": "line 1",
}


@pytest.mark.parametrize(("text", "said"), BROKEN.items())
def test_a_broken_file_is_named_with_its_line(folder, text, said):
    (folder / "house.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidError, match=r"house\.toml") as told:
        load_house(folder)
    assert said in str(told.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "not there"),
        (b"x" * 500_001, "larger"),
        (b"GIF89a", "no PNG"),
        (PNG[:40], "cannot be drawn"),
        (JPEG[:20], "dots"),
        (JPEG[:170], "cannot be drawn"),
        (NESTED, "cannot be drawn"),
        (PNG[:16] + struct.pack(">II", 100_000, 1) + PNG[24:], "dots"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><svg/>', "doctype"),
        (b"<svg><script>alert(1)</script></svg>", "script"),
        (b'<svg onload="x()"/>', "onload"),
        (b'<svg><use href="https://x.example/a.svg#b"/></svg>', "href"),
        (b'<svg><rect fill="url(https://x.example/)"/></svg>', "fill"),
        (b"<svg><style>@import 'x'</style></svg>", "style"),
        (b"<svg><image href='#a'/></svg>", "image"),
    ],
)
def test_a_logo_that_is_missing_too_large_or_reaches_out_is_refused(folder, content, said):
    (folder / "logo.svg").unlink()
    if content is not None:
        (folder / "logo.svg").write_bytes(content)
    with pytest.raises(InvalidError, match=said):
        load_house(folder)


def test_a_logo_from_another_folder_is_refused(folder):
    (folder / "house.toml").write_text('logo = "../secret.png"', encoding="utf-8")
    with pytest.raises(InvalidError, match="folder"):
        load_house(folder)


def test_a_folder_without_templates_says_so(tmp_path):
    with pytest.raises(InvalidError, match="no templates"):
        load_house(tmp_path)


def own_page(folder, text):
    (folder / "report.html.j2").write_text(text, encoding="utf-8")
    return page(folder)


def test_an_own_page_is_used_with_every_text_escaped_and_parts_of_the_program(folder):
    text = (
        "{% import 'parts.html.j2' as parts %}<h1>{{ house.name }}</h1>{{ report.article.title }}"
    )
    assert own_page(folder, text) == "<h1>The &lt;Example&gt; Desk</h1>Levee at Orvo closed"


@pytest.mark.parametrize(
    "escape",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ report.__init__.__globals__ }}",
        "{{ report|attr('__class__') }}",
        "{{ self.__init__ }}",
        "{{ '{0.__class__}'.format(report) }}",
        "{{ wording.__loader__ }}",
        "{{ wording.STANCES.update({'supports': 'x'}) }}",
        "{{ 'a' * 9999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% for n in range(10**9) %}{% endfor %}",
        "{% include '../../../etc/passwd' %}",
        "{{ nothing }}",
        "{{ 1/0 }}",
        "{% for %}",
    ],
)
def test_a_template_that_breaks_or_reaches_out_is_named_with_its_line(folder, escape):
    with pytest.raises(InvalidError) as told:
        own_page(folder, f"<p>\n{escape}\n</p>")
    assert "“report.html.j2”, line 2" in str(told.value)


def own_pdf(folder, text):
    (folder / "report.typ").write_text(text, encoding="utf-8")
    return pages(folder)


def test_an_own_typst_template_is_used(folder):
    text = "#set document(title: [x])\n#let sheet = json(bytes(sys.inputs.sheet))\n= #sheet.title"
    assert own_pdf(folder, text) == "Levee at Orvo closed"


@pytest.mark.parametrize(
    "escape",
    [
        '#read("../../../../etc/passwd")',
        '#read("/etc/passwd")',
        '#import "@preview/cetz:0.3.0"',
        '#eval("1")',
        '#dictionary(std).at("ev" + "al")',
        "#nothing()",
        "#let x = (",
        "#panic()",
    ],
)
def test_a_typst_template_that_breaks_or_reaches_out_is_named_with_its_line(folder, escape):
    with pytest.raises(InvalidError, match=r"“report\.typ”, line [23]"):
        own_pdf(folder, f"= Title\n{escape}\n")
