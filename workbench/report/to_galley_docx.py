"""The annotated copy for Word: the article with every claim tinted, and a real comment on each.

A comment says what the report says of the claim: verdict, reasons, dates, evidence.  It is signed
by who gave the verdict, with initials and time; one on a claim without a verdict, by the program.
Other wording that was suggested, and that the editor has not rejected, is a tracked change by who
suggested it.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from workbench.report.inert import one_line
from workbench.report.lay_out import lay_out
from workbench.report.outcome import PLAIN, Wishes
from workbench.report.report import Report
from workbench.report.sheet import ClaimSheet, Paragraph, Tracked
from workbench.report.to_docx import new_document
from workbench.report.word import WordDocument
from workbench.text.source import STORY_KINDS

if TYPE_CHECKING:
    from docx.text.run import Run

NOBODY = "somebody unnamed"
TRACKED = "Suggested wording is tracked as changes: accept or reject each of them."
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
    if sheet.tracked:
        document.paragraph(TRACKED, quiet=True)
    tints = {name: light for name, (light, _) in wishes.house.palette.items()}
    page = _Page(document, tints)
    for paragraph in sheet.galley:
        page.put(paragraph)
    signers = {claim.number: claim.verdict for claim in report.kept_claims if claim.label}
    for claim in sheet.claims:
        verdict = signers.get(claim.number)
        by = one_line(verdict.by) if verdict else ""
        runs = page.marked.get(claim.number)
        if runs:
            at = verdict.at if verdict else report.making.at
            document.comment(runs, _lines(claim), by or one_line(report.making.program), at)
    for put, change in page.changes:
        document.track(put, change.kind, change.by or NOBODY, change.at)
    return document.finished(report.making.at)


class _Page:
    """The article under way: which runs hold the words of which claim, and which are changes."""

    def __init__(self, document: WordDocument, tints: Mapping[str, str]) -> None:
        self._document = document
        self._tints = tints
        self.marked: dict[int, list[Run]] = defaultdict(list)
        self.changes: list[tuple[Run, Tracked]] = []

    def put(self, paragraph: Paragraph) -> None:
        """Add a block of the article."""
        story = paragraph.kind in STORY_KINDS
        made = self._document.paragraph(style=STYLES.get(paragraph.kind, "Normal"))
        for run in paragraph.runs:
            if not story and not run.claims:
                put = self._document.add(made, run.words, quiet=True)
            else:
                tint = self._tints.get(f"{run.tone}-tint", self._tints["open-tint"])
                tint = tint if run.tone else ""
                put = self._document.article_run(made, run.words, tint, date=run.date)
            if run.tracked:
                self.changes.append((put, run.tracked))
            for number in run.claims:
                self.marked[number].append(put)
            if run.ends:
                numbers = self._document.add(made, ",".join(str(number) for number in run.ends))
                numbers.font.superscript = True


def _lines(claim: ClaimSheet) -> list[str]:
    dates = [f"{date.words} is {date.date} ({date.facts})" for date in claim.dates]
    evidence = [
        " · ".join(part for part in (item.stance.word, item.title, item.quote, item.facts) if part)
        for item in claim.evidence
    ]
    restated = [f"Read as: {claim.restated}"] if claim.restated else []
    head = (f"{claim.name}: {claim.verdict.word}", *restated, *claim.clashes)
    wording = [f"Suggested wording: {one.line} ({one.facts})" for one in claim.suggestions]
    return [*head, *wording, *claim.reasons, *dates, *evidence]
