"""What stands in a review file, as values: findings with the decisions people made on them."""

from dataclasses import dataclass

from workbench.dates.expression import TimeExpression
from workbench.dates.timestamps import Bounds, Dating
from workbench.reason import Reason
from workbench.text.source import About, SourceText
from workbench.text.span import Span, hull


@dataclass(frozen=True, slots=True)
class Signature:
    """Who decided something, by id and name (None and empty if nobody was named), and when."""

    reviewer: str | None = None
    name: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article without its text; ``about`` is as found, with the reviewer's corrections."""

    id: str
    position: int
    about: About
    kind: str
    file_name: str
    text_digest: str
    original_digest: str | None
    bounds: Bounds
    analysis_version: str
    added: Signature

    @property
    def title(self) -> str:
        """Return the title to show."""
        return self.about.title


@dataclass(frozen=True, slots=True)
class BlockRecord:
    """A block: the kind that holds, the kind the program found, and who changed it if any."""

    id: str
    span: Span
    kind: str
    found_kind: str
    why: tuple[Reason, ...]
    changed: Signature | None = None


@dataclass(frozen=True, slots=True)
class AnchorRecord:
    """The publication time that dates hang on.

    ``value`` is ISO text of any precision, or None when it is not known.  ``chosen_by`` is
    ``reviewer``, ``program``, or None when nothing in the article deserved trust and nobody has
    said.  ``reason`` is the reviewer's.
    """

    value: str | None = None
    chosen_by: str | None = None
    reason: str = ""
    signed: Signature | None = None


@dataclass(frozen=True, slots=True)
class DateOverride:
    """What a reviewer says a date means, and the publication time it was decided under.

    ``state`` is ``confirmed`` (the computed date was accepted) or ``corrected``.
    """

    state: str
    value: str
    earliest: str | None
    latest: str | None
    anchor_then: str | None
    note: str
    signed: Signature


@dataclass(frozen=True, slots=True)
class MentionRecord:
    """Words that speak of time, as found, and what a reviewer decided about them."""

    id: str
    article: str
    expression: TimeExpression
    words: str
    found: bool
    override: DateOverride | None = None


@dataclass(frozen=True, slots=True)
class VerdictRecord:
    """A verdict; ``label`` is None where it was taken off, or only reasons were written."""

    id: str
    claim: str
    role: str
    scale: str | None
    label: str | None
    label_words: str | None
    rationale: str
    signed: Signature
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """Where evidence comes from; empty words where nothing was given.

    ``address`` is the link without what only follows readers about, ``address_given`` the one
    that was typed if it differs.  ``published`` is ISO text of any precision.  ``independent_of``
    names whom it does not depend on, ``confidential`` keeps it out of everything public.
    """

    id: str
    title: str
    publisher: str
    author: str
    published: str | None
    address: str
    address_given: str
    citation: str
    medium: str
    primary_source: bool
    independent_of: str
    confidential: bool
    notes: str
    added: Signature


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """What one source says for or against a claim; empty words where nothing was given."""

    id: str
    claim: str
    position: int
    stance: str
    source: SourceRecord
    quote: str
    locator: str
    note: str
    accessed_at: str | None
    capture: str | None
    added: Signature

    @property
    def title(self) -> str:
        """Return what the source is called."""
        return self.source.title

    @property
    def publisher(self) -> str:
        """Return who published the source."""
        return self.source.publisher

    @property
    def address(self) -> str:
        """Return the link to the source."""
        return self.source.address

    @property
    def citation(self) -> str:
        """Return where the source is to be found if it has no link."""
        return self.source.citation

    @property
    def primary_source(self) -> bool:
        """Tell whether the source is a primary one."""
        return self.source.primary_source


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """A claim as it stands now: the program's or a reviewer's, with what was decided on it.

    ``state`` is ``open``, ``dismissed``, ``split`` or ``joined`` (both: replaced by others).
    ``number`` counts the open claims of the article in reading order from 1 and is 0 for others.
    ``origin`` is ``program`` or ``reviewer``; ``found`` is False when analysis no longer finds it.
    ``found_ranges`` are the words before a reviewer trimmed them.
    """

    id: str
    article: str
    number: int
    ranges: tuple[Span, ...]
    found_ranges: tuple[Span, ...]
    words: str
    statement: str
    kinds: tuple[str, ...]
    score: float | None
    sentence: Span | None
    speaker: Span | None
    speaker_words: str
    why: tuple[Reason, ...]
    origin: str
    made_from: tuple[str, ...]
    found: bool
    state: str
    note: str
    decided: Signature | None

    @property
    def span(self) -> Span:
        """Return the stretch from the claim's first word to its last."""
        return hull(self.ranges)

    @property
    def excerpt(self) -> str:
        """Return the first words of the claim, for a line in a list."""
        return excerpt(self.words)

    @property
    def is_open(self) -> bool:
        """Tell whether the claim is still up for a verdict."""
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class StoredFindings:
    """All that analysis and reviewers left on one article, in reading order."""

    article: ArticleRecord
    source: SourceText
    blocks: tuple[BlockRecord, ...]
    dating: Dating
    anchor: AnchorRecord
    mentions: tuple[MentionRecord, ...]
    claims: tuple[ClaimRecord, ...]


def excerpt(words: str) -> str:
    """Return *words*, cut to what fits into a line."""
    return words if len(words) <= 60 else f"{words[:59].rstrip()}…"
