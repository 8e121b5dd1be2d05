"""Documents for tests, made by the libraries that make such documents."""

import io
import zipfile

import docx
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
