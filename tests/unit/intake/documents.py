"""Documents for tests, made by the libraries that make such documents."""

import ctypes
import io
import re
import zipfile

import docx
import pypdfium2
import pypdfium2.raw as raw
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def saved(document):
    """Return the bytes of a Word document."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def report():
    """Return a Word document with a title, headings, a caption, a table and page edges."""
    document = docx.Document()
    document.add_heading("Council counts the cost of the flood", 0)
    document.add_paragraph("By Ada Ek")
    document.add_heading("Costs", 1)
    document.add_paragraph("The council spent 4,200 euros on sandbags, its treasurer said.")
    document.add_paragraph("The mayor of Ljubno at the bridge.", style="Caption")
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Year", "Cost", "2019", "4,000"), strict=True):
        cell.text = words
    document.add_paragraph("The bridge was closed for two days.")
    document.sections[0].header.paragraphs[0].text = "Draft 3, not for print"
    return document


def tracked(paragraph, kind, words):
    """Put *words* into *paragraph* as a tracked insertion (``ins``) or deletion (``del``)."""
    change, run = OxmlElement(f"w:{kind}"), OxmlElement("w:r")
    text = OxmlElement("w:t" if kind == "ins" else "w:delText")
    text.text = words
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    change.append(run)
    paragraph._p.append(change)


def repacked(content, **parts):
    """Return a package with the parts named by their last name (``document``) replaced."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            stem = entry.filename.rpartition("/")[2].partition(".")[0]
            kept = old.read(entry.filename)
            replaced = entry.filename.endswith(".xml") and stem in parts
            new.writestr(entry.filename, parts[stem] if replaced else kept)
    return buffer.getvalue()


def blocks_of(source):
    """Return the kinds and words of a source, in reading order."""
    return [(block.kind, block.span.of(source.text)) for block in source.blocks]


def pdf(*pages, **properties):
    """Return a PDF whose pages hold lines as (left, height, words) or (left, height, words, size).

    PDFium makes it, with Helvetica; *properties* such as ``CreationDate`` go into its dictionary.
    """
    document = pypdfium2.PdfDocument.new()
    for lines in pages:
        page = document.new_page(595, 842)
        for left, height, words, *size in lines:
            made = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", float(*size or (11,)))
            wide = (words + "\0").encode("utf-16-le")
            raw.FPDFText_SetText(made, ctypes.cast(wide, ctypes.POINTER(ctypes.c_ushort)))
            raw.FPDFPageObj_Transform(made, 1, 0, 0, 1, left, height)
            raw.FPDFPage_InsertObject(page, made)
        page.gen_content()
    buffer = io.BytesIO()
    document.save(buffer)
    return with_properties(buffer.getvalue(), properties)


def drawn(glyphs, codes):
    """Return a PDF that draws *codes* from the left in a face of boxes; *glyphs* is what each says.

    Args:
        glyphs: For each code the letters its glyph stands for, as a ligature stands for two.
        codes: The codes in the order in which they are drawn.
    """
    said = "\n".join(
        f"<{code:02x}> <{words.encode('utf-16-be').hex()}>" for code, words in glyphs.items()
    )
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(glyphs)} beginbfchar\n{said}\nendbfchar endcmap end end"
    )
    names = " ".join(f"/g{code}" for code in glyphs)
    procs = " ".join(f"/g{code} 7 0 R" for code in glyphs)
    widths = " ".join("600" for _ in glyphs)
    font = (
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 600 700] /FontMatrix [.001 0 0 .001 0 0]"
        f" /CharProcs << {procs} >> /Encoding << /Differences [{min(glyphs)} {names}] >>"
        f" /FirstChar {min(glyphs)} /LastChar {max(glyphs)} /Widths [{widths}] /ToUnicode 6 0 R >>"
    )
    shown = "".join(f"{code:02x}" for code in codes)
    page = f"BT /F 20 Tf 100 700 Td <{shown}> Tj ET"
    box = "600 0 0 0 600 700 d1 0 0 500 700 re f"
    return _numbered(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F 5 0 R >> >> >>",
        _stream(page),
        font,
        _stream(cmap),
        _stream(box),
    )


def _stream(words):
    return f"<< /Length {len(words)} >>\nstream\n{words}\nendstream"


def _numbered(*objects):
    """Return a PDF of *objects*, numbered from 1, the first its root."""
    content, places = "%PDF-1.4\n", []
    for number, words in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n{words}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{content}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(content)}\n%%EOF\n"
    ).encode()


def with_properties(content, properties):
    """Return a PDF with a dictionary of properties, added as an update at its end."""
    if not properties:
        return content
    root = re.search(rb"/Root (\d+ 0 R)", content)[1]
    words = b" ".join(b"/%b (%b)" % (k.encode(), v.encode()) for k, v in properties.items())
    start = content.rindex(b"startxref") + 9
    before = int(content[start:].split()[0])
    place = len(content) + 1
    update = b"\n9999 0 obj\n<< %b >>\nendobj\n" % words
    table = len(content) + len(update)
    return (
        content
        + update
        + (
            b"xref\n9999 1\n%010d 00000 n \ntrailer\n<< /Size 10000 /Root %b"
            b" /Info 9999 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (place, root, before, table)
        )
    )
