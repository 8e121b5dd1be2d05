"""A small report to show a newsroom's face with, and to try its own templates on."""

from workbench.report.house import House
from workbench.report.outcome import Wishes
from workbench.report.report import (
    Article,
    ClaimEntry,
    DateEntry,
    EvidenceEntry,
    Making,
    Part,
    Passage,
    Publication,
    Report,
    Source,
)
from workbench.report.to_html import to_html
from workbench.report.to_pdf import to_pdf
from workbench.report.verdict_entries import Label, Scale, VerdictEntry

_TITLE = "Lower lock reopens after the flood"
_WORDS = "The lower lock reopened on 2 June, eleven weeks after the flood."
_TEXT = f"{_TITLE}\n\n{_WORDS}\n"
_AT = "2031-06-03T09:30:00+00:00"


def _passage(words: str, place: str = "paragraph 1") -> Passage:
    start = _TEXT.index(words)
    return Passage(start, start + len(words), words, place)


_TRUE = Label("true", "True", "The facts are as the claim states them.", "true", "true")
_VERDICT = VerdictEntry("v1", _TRUE, "The log of the lock names the day.", "Ada Moss", _AT)

SAMPLE = Report(
    making=Making(_AT, "fact-check workbench", "sample.factcheck", ("Ada Moss",)),
    article=Article(
        id="a1",
        number=1,
        title=_TITLE,
        text=_TEXT,
        parts=(
            Part("b1", _passage(_TITLE, "headline"), "title", "title"),
            Part("b2", _passage(_WORDS), "body", "body"),
        ),
        language="en",
        words=len(_WORDS.split()),
        text_digest="0" * 64,
    ),
    publication=Publication("2031-06-03", "reviewer", "Ada Moss", _AT),
    scale=Scale("sample.1", "Desk", "1", (_TRUE,)),
    claims=(
        ClaimEntry(
            id="c1",
            number=1,
            quotation=_passage(_WORDS[:-1]),
            passages=(_passage(_WORDS[:-1]),),
            statement=_WORDS[:-1],
            dates=("d1",),
            verdict=_VERDICT,
            history=(_VERDICT,),
            evidence=(EvidenceEntry("e1", 1, "supports", "Open from 2 June.", accessed=_AT),),
        ),
    ),
    sources=(Source(1, "Log of the lower lock", citation="Lock office, 2031", claims=(1,)),),
    dates=(DateEntry("d1", _passage("2 June"), "date", "2031-06-02", "2031-06-02", "2031-06-02"),),
)


def sample_pages(house: House) -> bytes:
    """Return the sample as a PDF with the face of *house*.

    Raises:
        InvalidError: Its typst template is broken; file and line are named.
    """
    return to_pdf(SAMPLE, Wishes(house=house)).pieces[0].content


def try_out(house: House) -> None:
    """Make a page and a PDF with the face of *house*.

    Raises:
        InvalidError: One of its own templates is broken; file and line are named.
    """
    to_html(SAMPLE, Wishes(house=house))
    sample_pages(house)
