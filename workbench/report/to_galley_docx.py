"""The annotated copy for Word: the article with every claim tinted, and a real comment on each.

A comment says what the report says of the claim: verdict, reasons, dates, evidence.  It is signed
by who gave the verdict, with initials and time; one on a claim without a verdict, by the program.
"""

from collections import defaultdict
from collections.abc import Mapping

from docx.text.run import Run

from workbench.report.inert import one_line
from workbench.report.lay_out import lay_out
from workbench.report.outcome import PLAIN, Wishes
from workbench.report.report import Report
from workbench.report.sheet import ClaimSheet, Paragraph
from workbench.report.to_docx import new_document
from workbench.report.word import WordDocument
from workbench.text.source import STORY_KINDS

STYLES = {"title": "Title", "heading": "Heading 1", "caption": "Caption"}


def to_galley_docx(report: Report, wishes: Wishes = PLAIN) -> bytes:
    """Return the article of *report* as a Word document with a comment on every claim.

    Raises:
        InvalidError: There is no such paper.
    """
    sheet = lay_out(report)
    document = new_document(sheet, wishes)
    document.paragraph(sheet.subtitle, quiet=True)
    if sheet.scope:
        document.paragraph(sheet.scope, quiet=True)
    marked: dict[int, list[Run]] = defaultdict(list)
    tints = {name: light for name, (light, _) in wishes.house.palette.items()}
    for paragraph in sheet.galley:
        _paragraph(document, paragraph, marked, tints)
    signers = {claim.number: claim.verdict for claim in report.kept_claims if claim.label}
    for claim in sheet.claims:
        verdict = signers.get(claim.number)
        by = one_line(verdict.by) if verdict else ""
        runs = marked.get(claim.number)
        if runs:
            at = verdict.at if verdict else report.making.at
            document.comment(runs, _lines(claim), by or one_line(report.making.program), at)
    return document.finished(report.making.at)


def _paragraph(
    document: WordDocument,
    paragraph: Paragraph,
    marked: dict[int, list[Run]],
    tints: Mapping[str, str],
) -> None:
    story = paragraph.kind in STORY_KINDS
    made = document.paragraph(style=STYLES.get(paragraph.kind, "Normal"))
    for run in paragraph.runs:
        if not story and not run.claims:
            document.add(made, run.words, quiet=True)
            continue
        tint = tints.get(f"{run.tone}-tint", tints["open-tint"]) if run.tone else ""
        put = document.article_run(made, run.words, tint, date=run.date)
        for number in run.claims:
            marked[number].append(put)
        if run.ends:
            numbers = document.add(made, ",".join(str(number) for number in run.ends))
            numbers.font.superscript = True


def _lines(claim: ClaimSheet) -> list[str]:
    dates = [f"{date.words} is {date.date} ({date.facts})" for date in claim.dates]
    evidence = [
        " · ".join(part for part in (item.stance.word, item.title, item.quote, item.facts) if part)
        for item in claim.evidence
    ]
    restated = [f"Read as: {claim.restated}"] if claim.restated else []
    head = (f"{claim.name}: {claim.verdict.word}", *restated, *claim.clashes)
    return [*head, *claim.reasons, *dates, *evidence]
