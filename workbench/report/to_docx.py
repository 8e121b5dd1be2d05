"""A report as a Word document with styles, headings and marked tables, to be edited there."""

from workbench.errors import InvalidError
from workbench.report.house import House
from workbench.report.inert import one_line, paragraphs
from workbench.report.lay_out import lay_out
from workbench.report.logo import drawn
from workbench.report.outcome import PLAIN, Wishes
from workbench.report.report import Report
from workbench.report.sheet import ClaimSheet, DateLine, EvidenceLine, Sheet, SourceLine
from workbench.report.word import PAPERS, WordDocument


def to_docx(report: Report, wishes: Wishes = PLAIN) -> bytes:
    """Return *report* as a Word document on the paper wished for.

    Raises:
        InvalidError: There is no such paper.
    """
    sheet = lay_out(report)
    document = new_document(sheet, wishes)
    _head(document, sheet)
    document.heading("Claims", 1)
    for claim in sheet.claims:
        _claim(document, claim)
    if not sheet.claims:
        document.paragraph("No claim was examined.")
    if sheet.sources:
        document.heading("Sources", 1)
    for source in sheet.sources:
        _source(document, source)
    _tail(document, sheet)
    _house(document, wishes.house)
    _integrity(document, sheet)
    return document.finished(report.making.at)


def new_document(sheet: Sheet, wishes: Wishes) -> WordDocument:
    """Return a document for *sheet* on the paper wished for, with the newsroom's head alone.

    Raises:
        InvalidError: There is no such paper.
    """
    if wishes.paper not in PAPERS:
        raise InvalidError(
            f"There is no paper “{wishes.paper[:40]}”.", hint=f"Choose {' or '.join(PAPERS)}."
        )
    house = wishes.house
    document = WordDocument(
        sheet.title, wishes.paper, sheet.language, sheet.direction, house.palette
    )
    if house.name or house.logo:
        document.letterhead(one_line(house.name), drawn(house.logo) if house.logo else b"")
    return document


def _head(document: WordDocument, sheet: Sheet) -> None:
    document.heading(sheet.title, 0)
    document.paragraph(sheet.subtitle, quiet=True)
    if sheet.scope:
        document.add(document.paragraph(), sheet.scope, bold=True)
    for name, value in sheet.facts:
        paragraph = document.paragraph(f"{name}: ", quiet=True)
        document.add(paragraph, value, bold=True)
    if sheet.gaps:
        document.heading("Open before publication", 1)
    for gap in sheet.gaps:
        document.paragraph(gap, "List Bullet")
    document.heading("In short", 1)
    if sheet.tallies.rows:
        document.table(sheet.tallies)
    document.paragraph(sheet.summary)
    document.heading("Publication date", 1)
    for line in sheet.publication:
        document.paragraph(line)
    if sheet.candidates.rows:
        document.table(sheet.candidates)


def _claim(document: WordDocument, claim: ClaimSheet) -> None:
    document.heading(claim.name, 2, claim.verdict)
    document.quote(claim.quote)
    document.paragraph(claim.facts, quiet=True)
    _findings(document, claim)
    if claim.ruling:
        document.paragraph(claim.ruling, quiet=True)
    for line in (*claim.reasons, *claim.notes):
        document.paragraph(line)
    if claim.evidence:
        document.heading("Evidence", 3)
    for item in claim.evidence:
        _evidence(document, item)
    if claim.no_evidence:
        document.paragraph(claim.no_evidence, quiet=True)
    if claim.turns:
        document.heading("How the verdict came about", 3)
    for given, words in claim.turns:
        paragraph = document.paragraph(style="List Bullet")
        document.badge(paragraph, given)
        document.add(paragraph, f" {words}", quiet=True)


def _findings(document: WordDocument, claim: ClaimSheet) -> None:
    """Write what the program makes of a claim."""
    if claim.restated:
        document.add(document.paragraph("Read as: ", quiet=True), claim.restated)
    for line in claim.clashes:
        document.paragraph(line)
    for date in claim.dates:
        _date(document, date)
    for one in claim.suggestions:
        paragraph = document.paragraph("Suggested wording: ", quiet=True)
        document.add(paragraph, one.line)
        document.add(paragraph, f" · {one.facts}", quiet=True)


def _date(document: WordDocument, date: DateLine) -> None:
    paragraph = document.paragraph(f"{date.words} is ", "List Bullet")
    document.add(paragraph, date.date, bold=True)
    document.add(paragraph, f" {date.facts}", quiet=True)


def _evidence(document: WordDocument, item: EvidenceLine) -> None:
    paragraph = document.paragraph()
    document.badge(paragraph, item.stance)
    document.add(paragraph, f" · {item.rank} · ", quiet=True)
    document.add(paragraph, item.title, bold=True)
    document.add(paragraph, f" [{item.source}]")
    if item.quote:
        document.quote(item.quote)
    document.paragraph(item.facts, quiet=True)
    for line in item.notes:
        document.paragraph(line)


def _source(document: WordDocument, source: SourceLine) -> None:
    paragraph = document.paragraph(f"{source.number}. ")
    document.add(paragraph, source.title, bold=True)
    claims = ", ".join(str(number) for number in source.claims)
    used = f"claim{'s' if len(source.claims) > 1 else ''} {claims}" if claims else ""
    facts = " · ".join(words for words in (source.facts, used) if words)
    document.add(paragraph, f" · {facts} ", quiet=True)
    if source.link:
        document.link(paragraph, source.link, source.address)
    elif source.address:
        document.add(paragraph, source.address)


def _tail(document: WordDocument, sheet: Sheet) -> None:
    if sheet.dates.rows:
        document.heading("Dates in the article", 1)
        document.table(sheet.dates)
    for record in sheet.records:
        document.heading(record.title, 1)
        document.table(record)
    document.heading("Scale", 1)
    document.table(sheet.scale)
    if sheet.log.rows:
        document.heading("Log", 1)
        document.paragraph("Claims go by the number they had at the time.", quiet=True)
        document.table(sheet.log)


def _house(document: WordDocument, house: House) -> None:
    """Write how the newsroom checks, and the lines to be signed by hand."""
    if house.methodology:
        document.heading("How we check", 1)
    for words in paragraphs(house.methodology):
        document.paragraph(words)
    if house.sign_off:
        document.heading("To be signed", 1)
    for words in house.sign_off:
        document.paragraph(f"{one_line(words)}: {'_' * 40}")


def _integrity(document: WordDocument, sheet: Sheet) -> None:
    document.heading("Integrity", 1)
    for name, value in sheet.integrity:
        document.add(document.paragraph(f"{name}: ", quiet=True), value)
    for line in sheet.closing:
        document.paragraph(line, quiet=True)
