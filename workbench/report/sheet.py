"""A report as it is printed: every sentence worded, every text made inert, nothing left to decide.

Writers that lay out pages (PDF, Word) start from a :class:`Sheet` and only choose type and space.
It is plain, so that it travels as JSON to the typesetter, which never sees a text as code.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Badge:
    """A word with its sign, in the colour of its tone: a verdict or a stance."""

    word: str
    tone: str
    sign: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row and perhaps a heading; cells are texts, or a badge."""

    header: tuple[str, ...]
    rows: tuple[tuple[str | Badge, ...], ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class DateLine:
    """Words that speak of time, what they come to, and how; ``sign`` is that of the chip."""

    words: str
    date: str
    sign: str
    facts: str


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One piece of evidence; ``source`` is its number in the list of sources."""

    stance: Badge
    rank: str
    title: str
    source: int
    quote: str
    facts: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """Other wording suggested for words of a claim.

    ``pieces`` are its words in order, each with ``same``, ``cut`` or ``added`` before it; ``line``
    says it without them.
    """

    pieces: tuple[tuple[str, str], ...]
    line: str
    facts: str


@dataclass(frozen=True, slots=True)
class ClaimSheet:
    """One claim, ready to be set."""

    number: int
    name: str
    verdict: Badge
    quote: str
    facts: str
    restated: str = ""
    clashes: tuple[str, ...] = ()
    dates: tuple[DateLine, ...] = ()
    ruling: str = ""
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    no_evidence: str = ""
    turns: tuple[tuple[Badge, str], ...] = ()
    suggestions: tuple[SuggestionLine, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source; ``link`` is an address a reader may be sent to, ``address`` the one shown."""

    number: int
    title: str
    facts: str
    claims: tuple[int, ...] = ()
    address: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A change that was suggested: words to be ``cut`` or ``added``, by whom and when (ISO)."""

    kind: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the article in which the same claims and dates hold throughout.

    ``ends`` are the numbers of the claims that end with it: there their number is put.  Words to
    be added stand in no article: they are a run beside its own.
    """

    words: str
    claims: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    tone: str = ""
    date: bool = False
    tracked: Tracked | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the article: what it is, its number if it is of the body, and its runs."""

    kind: str
    number: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class MarkLink:
    """Where a mark lies on the timeline, in shares of its width, and what it leads to.

    That is the ``date``, the ``candidate`` with this number, or the ``publication``.
    """

    kind: str
    number: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole report, ready to be set."""

    title: str
    language: str
    direction: str
    subtitle: str
    scope: str
    made: str
    made_on: tuple[int, int, int] | None
    digest: str
    facts: tuple[tuple[str, str], ...]
    gaps: tuple[str, ...]
    tallies: Table
    summary: str
    publication: tuple[str, ...]
    candidates: Table
    claims: tuple[ClaimSheet, ...]
    sources: tuple[SourceLine, ...]
    dates: Table
    timeline: str
    timeline_words: str
    timeline_links: tuple[MarkLink, ...]
    scale: Table
    log: Table
    records: tuple[Table, ...]
    integrity: tuple[tuple[str, str], ...]
    closing: tuple[str, ...]
    galley: tuple[Paragraph, ...]
    tracked: bool = False
    """Whether other wording is drawn in the article."""
