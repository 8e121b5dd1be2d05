"""A review as one value, joined and worded, for whoever writes it out.

:func:`workbench.report.build.build_report` reads the review file once and makes this tree; every
writer starts from it and none asks the file again.  It is plain on purpose: texts, numbers,
tuples and other trees, so that it goes to JSON and back without loss.

Times are ISO texts as they stand in the review file.  Text from outside (articles, sources,
reviewers) is kept exactly as it is; making it harmless is each writer's task.
"""

from dataclasses import dataclass

from workbench.reason import Value
from workbench.report.desk_entries import (
    UNTOUCHED,
    Capture,
    Comment,
    Contact,
    Correction,
    Question,
    SignOff,
    Suggestion,
    Waiver,
    Work,
)
from workbench.report.verdict_entries import WITHHELD, Label, Scale, VerdictEntry

STANDINGS = ("computed", "confirmed", "corrected")
"""Who answers for a date: the program, a person who agreed with it, or a person who did not."""


@dataclass(frozen=True, slots=True)
class Why:
    """One step of reasoning: as a sentence, and as the code and values behind it."""

    words: str
    code: str
    values: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the article and where they stand.

    ``place`` names the paragraph the way the margin of the article counts it ("paragraph 3",
    "headline"); it is empty where the words lie in no block.
    """

    start: int
    end: int
    words: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the page: what it is, what the program took it for, and who changed that."""

    id: str
    passage: Passage
    kind: str
    found_kind: str
    why: tuple[Why, ...] = ()
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """Words that a reviewer accounted for by hand: ``ticked``, or of ``no_fact``."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Article:
    """The article under review; ``number`` is its place in the review file, the first is 1.

    ``clues`` are the fields outside the text that spoke of its time, by name, unread.  ``intact``
    says that text and original, as the file holds them, still have the digests noted when they
    were read in.
    """

    id: str
    number: int
    title: str
    text: str
    parts: tuple[Part, ...] = ()
    byline: str = ""
    outlet: str = ""
    address: str = ""
    file_name: str = ""
    language: str = ""
    media_type: str = ""
    encoding: str = ""
    words: int = 0
    text_digest: str = ""
    original_digest: str = ""
    intact: bool = True
    added_at: str = ""
    added_by: str = ""
    analysis_version: str = ""
    kind: str = ""
    clues: tuple[tuple[str, str], ...] = ()
    notes: tuple[Why, ...] = ()
    marked_words: tuple[MarkedWords, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may say when the article was written.

    ``trusted`` if the program would take it, ``used`` if it is what the publication date is.
    """

    value: str
    role: str
    where: str
    confidence: float
    trusted: bool = False
    used: bool = False
    passage: Passage | None = None
    why: tuple[Why, ...] = ()
    conflicts: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class Publication:
    """The publication date, how it was established, and what spoke against the others.

    ``value`` is None when nothing deserves trust.  ``chosen_by`` is ``program``, ``reviewer`` or
    empty; ``by``, ``at`` and ``note`` say more where it was a reviewer.
    """

    value: str | None = None
    chosen_by: str = ""
    by: str = ""
    at: str = ""
    note: str = ""
    earliest: str | None = None
    latest: str | None = None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a date, or what the program made of it before a person corrected it."""

    value: str
    earliest: str | None = None
    latest: str | None = None
    why: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class DateEntry:
    """What words that speak of time mean, and who says so.

    ``standing`` is one of :data:`STANDINGS`.  ``computed`` is the program's own reading where a
    person's, which differs, stands above it.  ``needs_a_look`` says that the person decided under
    another publication date, ``anchor_then``.  ``leans_on`` is ``published``, the words of another
    date, or empty.  ``meaning`` is what was found, as JSON; ``found`` is False where the program
    no longer finds it.
    """

    id: str
    passage: Passage
    kind: str
    value: str | None
    earliest: str | None = None
    latest: str | None = None
    mod: str | None = None
    flag: str | None = None
    leans_on: str = ""
    why: tuple[Why, ...] = ()
    alternatives: tuple[Reading, ...] = ()
    standing: str = "computed"
    by: str = ""
    at: str = ""
    note: str = ""
    anchor_then: str | None = None
    needs_a_look: bool = False
    computed: Reading | None = None
    meaning: str = ""
    found: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """Something evidence was drawn from; ``number`` is its place in the report's list.

    ``citation`` says where to find what has no web address; ``claims`` are the numbers of those
    it was used for.  A ``confidential`` one stands in no public copy.  ``published`` is ISO text of
    any precision; ``address_given`` is the address as it was typed, where that differs; ``notes``
    are for colleagues; ``captures`` are what was kept of it, oldest first.
    """

    number: int
    title: str = ""
    publisher: str = ""
    address: str = ""
    citation: str = ""
    primary: bool = False
    claims: tuple[int, ...] = ()
    confidential: bool = False
    author: str = ""
    published: str = ""
    medium: str = ""
    independent_of: str = ""
    address_given: str = ""
    notes: str = ""
    captures: tuple[Capture, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """What one source says about one claim; ``source`` is the number in the list of sources.

    ``capture`` is the id of the copy of the source it rests on, or empty; ``quote_missing`` tells
    that the quote does not stand in the copy.
    """

    id: str
    source: int
    stance: str
    quote: str = ""
    locator: str = ""
    note: str = ""
    accessed: str = ""
    by: str = ""
    at: str = ""
    capture: str = ""
    quote_missing: bool = False


@dataclass(frozen=True, slots=True)
class ClashEntry:
    """What speaks against a claim in its own article: why, the words in question, and those there.

    ``there`` is the same passage, or one around it, where a sentence disagrees with itself.
    """

    why: Why
    here: Passage
    there: Passage


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """One claim with all that was found and decided about it.

    ``passages`` are the words that state it; ``quotation`` runs from the first to the last of
    them; ``found_passages`` are the program's where a reviewer trimmed them.  ``state`` is
    ``open`` (up for a verdict), ``dismissed``, ``split`` or ``joined``; ``note``, ``by`` and ``at``
    belong to that decision.  ``number`` counts the open claims and is 0 for others.  ``origin`` is
    ``program`` or ``reviewer``.  ``dates`` are ids of the report's dates.  ``verdict`` is the one
    that holds, ``history`` every one ever given, the oldest first.  ``lacks`` is what the house
    rules still ask of it, ``clashes`` where the article itself says otherwise.  ``work`` and what
    follows is what the desk did about it besides.  ``withheld`` names the roles, ``first`` or
    ``second``, in which a verdict is in that this report's reader may not know before both are.
    """

    id: str
    number: int
    quotation: Passage
    passages: tuple[Passage, ...]
    statement: str
    state: str = "open"
    origin: str = "program"
    kinds: tuple[str, ...] = ()
    speaker: str = ""
    speaker_passage: Passage | None = None
    sentence: Passage | None = None
    score: float | None = None
    why: tuple[Why, ...] = ()
    dates: tuple[str, ...] = ()
    verdict: VerdictEntry | None = None
    history: tuple[VerdictEntry, ...] = ()
    evidence: tuple[EvidenceEntry, ...] = ()
    note: str = ""
    by: str = ""
    at: str = ""
    found: bool = True
    found_passages: tuple[Passage, ...] = ()
    made_from: tuple[str, ...] = ()
    lacks: tuple[Why, ...] = ()
    work: Work = UNTOUCHED
    waivers: tuple[Waiver, ...] = ()
    contacts: tuple[Contact, ...] = ()
    comments: tuple[Comment, ...] = ()
    questions: tuple[Question, ...] = ()
    corrections: tuple[Correction, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    clashes: tuple[ClashEntry, ...] = ()
    withheld: tuple[str, ...] = ()

    @property
    def label(self) -> Label | None:
        """Return the label of the verdict that holds, or None while there is none."""
        return self.verdict.label if self.verdict else None

    @property
    def told(self) -> Label | None:
        """Return the label to show: that of the verdict, else :data:`WITHHELD`, else None."""
        return self.label or (WITHHELD if self.withheld else None)

    def current(self, role: str) -> VerdictEntry | None:
        """Return the latest verdict given in *role*, or None if it was taken off again."""
        given = [verdict for verdict in self.history if verdict.role == role]
        return given[-1] if given and given[-1].label else None


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row an edit touched, as it was and as it became; values are JSON texts or None."""

    table: str
    id: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the history: an ``edit``, or an ``undo`` or ``redo`` of the entry ``of``.

    ``undone`` says that an edit does not stand any more.
    """

    seq: int
    kind: str
    at: str
    by: str
    what: Why
    of: int | None = None
    undone: bool = False
    rows: tuple[RowChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Making:
    """When this report was made, from what, and with which program.

    ``ledger`` is the head of its ledger: entries, a colon, and the hash that vouches for all.
    """

    at: str
    program: str
    review_name: str
    reviewers: tuple[str, ...] = ()
    ledger: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a review a report shows, and to whom.

    ``audience`` is ``internal`` or ``public``; ``claims`` is ``all``, ``final`` (those with a
    verdict that stands) or ``chosen``, with their ``numbers``.  ``names`` tells whether reviewers
    are named.  ``left_out`` counts what the review holds and the report does not, by
    what it is: ``claims``, ``comments``, ``sources`` (confidential ones) and ``log``.
    """

    audience: str = "internal"
    claims: str = "all"
    numbers: tuple[int, ...] = ()
    names: bool = True
    left_out: tuple[tuple[str, int], ...] = ()

    @property
    def whole(self) -> bool:
        """Tell whether the report shows all that the review holds."""
        return self.audience == "internal" and self.claims == "all" and self.names


@dataclass(frozen=True, slots=True)
class Report:
    """A review of one article: whole as it is built, or narrowed to a scope."""

    making: Making
    article: Article
    publication: Publication
    scale: Scale
    claims: tuple[ClaimEntry, ...] = ()
    dates: tuple[DateEntry, ...] = ()
    sources: tuple[Source, ...] = ()
    log: tuple[LogEntry, ...] = ()
    scope: Scope = Scope()
    sign_offs: tuple[SignOff, ...] = ()

    @property
    def kept_claims(self) -> tuple[ClaimEntry, ...]:
        """Return the claims up for a verdict, in reading order."""
        return tuple(claim for claim in self.claims if claim.state == "open")

    def dates_of(self, claim: ClaimEntry) -> tuple[DateEntry, ...]:
        """Return the dates that stand in *claim*, in reading order."""
        return tuple(date for date in self.dates if date.id in claim.dates)
