"""One article as the windows show it: read from the review file, its dates worked out.

The file holds what was found and what people decided; what a date means follows from both and
from the publication date, and is worked out here each time one of them changes.  An edit says
which rows it touched, so that a verdict costs one query and not the whole article again.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from ui.carried import Carried, carried_into
from ui.case import Case
from ui.decisions import Decisions
from ui.direction import runs_right_to_left
from ui.kept import Kept
from ui.models.claim_rows import ClaimRow
from ui.panels.galley.page import STORY, ClaimMark, DateMark, Page, Paragraph
from ui.panels.galley.sheet import Sheet
from ui.theme.badges import TO_CHECK, Badge, verdict_badge
from ui.views import ClaimView, DateView, claim_mark, date_view
from workbench.claims.bands import bands_of
from workbench.claims.clashes import Clash, clashes_in
from workbench.review.coverage import Coverage, account, story_words
from workbench.review.dates import EffectiveDate, effective_dates
from workbench.review.scales import scale_in_use
from workbench.review.view import dates_in
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import (
    anchor_of,
    article_record,
    block_records,
    claim_records,
    dating_of,
    mention_records,
    text_of,
)
from workbench.store.records import (
    AnchorRecord,
    ArticleRecord,
    BlockRecord,
    ClaimRecord,
    VerdictRecord,
)
from workbench.store.word_marks import word_marks_of
from workbench.text.source import Block, SourceText
from workbench.text.span import Span

_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv"})
_PRIORITIES = {"high": 3, "medium": 2, "low": 1}


class Reading:
    """Everything the windows show of one article."""

    def __init__(self, file: ReviewFile, article: str) -> None:
        self._file = file
        self.id = article
        self.text = text_of(file.db, article)
        self.scale = scale_in_use(file)
        self.article: ArticleRecord = self._article()
        self.blocks: tuple[BlockRecord, ...] = ()
        self.paragraphs: tuple[Paragraph, ...] = ()
        self.anchor = AnchorRecord()
        self.dating = dating_of(file.db, self.article)
        self.dates: tuple[DateView, ...] = ()
        self.effective: tuple[EffectiveDate, ...] = ()
        self.clashes: tuple[Clash, ...] = ()
        self._records: tuple[ClaimRecord, ...] = ()
        self.claims: tuple[ClaimView, ...] = ()
        self._places: dict[str, int] = {}
        self._sheet: Sheet | None = None
        self._words: tuple[Span, ...] | None = None
        self._marks = Kept(claim_mark)
        self._rows = Kept(ClaimView.row)
        self.moved: frozenset[str] = frozenset()
        """The dates that moved with the last change of the publication date and are not seen."""
        self._read_blocks()
        self._read_dates()
        self._records = claim_records(file.db, article)
        self._decisions = Decisions(file, article)
        self.carried: Carried = carried_into(file, article)
        self._by_hand = word_marks_of(file.db, article)
        self._join()

    def from_now_on(self, file: ReviewFile) -> None:
        """Read further from *file*, the same one opened elsewhere."""
        self._file = file

    def lay_out(self) -> None:
        """Make the sheet for the galley now, where the time for it does not hurt."""
        self._sheet = Sheet.of(self.page())
        self.coverage()

    def sheet(self) -> Sheet:
        """Return the article with its marks, ready to be shown."""
        ready, self._sheet = self._sheet, None
        return ready or Sheet.of(self.page())

    def follow(self, change: Change) -> frozenset[str]:
        """Read again what *change* touched; return which parts of the picture are new.

        Parts are ``blocks``, ``dates``, ``claims`` (came, went or changed their words), ``rows``
        (verdicts or evidence of claims that stay), ``marks`` (words marked by hand), ``case``
        (what is read when its claim is shown, see :mod:`ui.case`) and ``article``.
        """
        self._sheet = None
        tables = {table for table, _ in change.touched}
        new: set[str] = set()
        if tables & {"block", "block_kind"}:
            self._read_blocks()
            self._words = None
            new.add("blocks")
        if tables & {"anchor", "date_mention", "date_override", "timestamp_candidate"}:
            before = {date.id: date.label for date in self.dates}
            self._read_dates()
            if "anchor" in tables:
                self.moved = frozenset(
                    date.id for date in self.dates if before.get(date.id, "") != date.label
                )
            new |= {"dates", "rows"}
        if tables & {"claim", "claim_decision"}:
            self._records = claim_records(self._file.db, self.id)
            new |= {"claims", "rows"}
        if tables & {"article", "article_about", "project", "scale"}:
            self.article = self._article()
            self.scale = scale_in_use(self._file)
            new.add("article")
        if "word_mark" in tables:
            self._by_hand = word_marks_of(self._file.db, self.id)
            new.add("marks")
        new |= self._decisions.follow(self._file, tables, change.about("claim"))
        if new & {"blocks", "dates", "claims", "article"}:
            self._join()
        elif "rows" in new:
            self._join_decisions(change.about("claim"))
        return frozenset(new)

    def look_again(self) -> frozenset[str]:
        """Read all decisions again, for somebody else's eyes; return what is new."""
        self._decisions.read_all(self._file, self.id)
        self._join()
        return frozenset({"rows"})

    def take_clashes(self, clashes: tuple[Clash, ...]) -> bool:
        """Keep where the article disagrees with itself; tell whether that is news."""
        if clashes == self.clashes:
            return False
        self.clashes = clashes
        self._join()
        return True

    def source(self) -> SourceText:
        """Return the article as analysis sees it, its blocks as they hold now."""
        blocks = tuple(Block(block.span, block.kind) for block in self.blocks)
        return SourceText(self.text, blocks, self.article.about)

    @property
    def title(self) -> str:
        """Return the article's title; one that is only the file's name gives way to its own."""
        given = self.article.title
        if given and given != self.article.file_name:
            return given
        for block in self.blocks:
            if block.kind == "title":
                return " ".join(block.span.of(self.text).split())
        return given

    def is_gone(self) -> bool:
        """Tell whether the article has left the review, as undoing its arrival makes it."""
        return article_record(self._file.db, self.id) is None

    def claim(self, claim_id: str) -> ClaimView | None:
        """Return a claim that is still up for a verdict."""
        place = self._places.get(claim_id)
        return None if place is None else self.claims[place]

    def place_of(self, claim_id: str) -> int:
        """Return the place of a claim in the order of reading, or -1."""
        return self._places.get(claim_id, -1)

    def those(self, ids: frozenset[str]) -> list[ClaimView]:
        """Return the claims with these ids, in the order of reading."""
        return [
            self.claims[place]
            for place in sorted(self._places[c] for c in ids & self._places.keys())
        ]

    @property
    def waiting(self) -> int:
        """Return how many claims wait for a second check."""
        return self._decisions.waiting

    def case(self, claim_id: str) -> Case:
        """Return what stands around the verdict on a claim."""
        return self._decisions.case(claim_id, self.scale)

    def date(self, date_id: str) -> DateView | None:
        """Return a date by its id."""
        return next((date for date in self.dates if date.id == date_id), None)

    def page(self) -> Page:
        """Return the article with its marks for the galley."""
        return Page(
            self.text,
            self.paragraphs,
            self.claim_marks(),
            self.date_marks(),
            self.ticked(),
            self._runs_right_to_left(),
            self.no_fact(),
        )

    def _runs_right_to_left(self) -> bool:
        """Tell the writing direction by the language, or by the letters where none is named."""
        language = self.article.about.language[:2].lower()
        if language:
            return language in _RIGHT_TO_LEFT
        return runs_right_to_left(self.text)

    def claim_marks(self) -> tuple[ClaimMark, ...]:
        """Return the claims as marks on the text; a claim that stayed has the same mark."""
        return self._marks.of(self.claims)

    def rows(self) -> tuple[ClaimRow, ...]:
        """Return the claims as rows of the list; a claim that stayed has the same row."""
        return self._rows.of(self.claims)

    def date_marks(self) -> tuple[DateMark, ...]:
        """Return the dates as marks on the text."""
        return tuple(
            DateMark(date.id, date.span, date.label, date.state, date.id in self.moved)
            for date in self.dates
        )

    def see(self, date_id: str) -> bool:
        """Take note that a date that moved has been seen; tell whether that is news."""
        news = date_id in self.moved
        self.moved -= {date_id}
        return news

    def ticked(self) -> tuple[Span, ...]:
        """Return the words that a verdict or a tick by hand accounts for."""
        by_hand = (mark.span for mark in self._by_hand if mark.kind == "ticked")
        return (*self._decided(), *by_hand)

    def no_fact(self) -> tuple[Span, ...]:
        """Return the words that state no fact, as a reviewer says."""
        return tuple(mark.span for mark in self._by_hand if mark.kind == "no_fact")

    def coverage(self) -> Coverage:
        """Return which words of the story are accounted for, and how."""
        if self._words is None:
            self._words = story_words(self.text, ((b.kind, b.span) for b in self.blocks))
        marks = ((mark.kind, mark.span) for mark in self._by_hand)
        return account(self._words, self._decided(), marks)

    def _decided(self) -> Iterator[Span]:
        """Yield the words of claims that have a verdict."""
        for claim in self.claims:
            if claim.label is not None:
                yield from claim.record.ranges

    def _article(self) -> ArticleRecord:
        record = article_record(self._file.db, self.id)
        if record is None:
            raise KeyError(self.id)
        return record

    def _read_blocks(self) -> None:
        self.blocks = block_records(self._file.db, self.id)
        number, paragraphs = 0, []
        for block in self.blocks:
            number += block.kind == "body"
            paragraphs.append(
                Paragraph(block.span, block.kind, number if block.kind == "body" else None)
            )
        self.paragraphs = tuple(paragraphs)

    def _read_dates(self) -> None:
        self.anchor = anchor_of(self._file.db, self.id)
        mentions = mention_records(self._file.db, self.id)
        shown = tuple(m for m in mentions if m.found or m.override is not None)
        self.effective = effective_dates(self.text, shown, self.anchor.value)
        self.dates = tuple(date_view(date) for date in self.effective)

    def _join(self) -> None:
        story = [p for p in self.paragraphs if p.kind in STORY]
        places = [p.span.start for p in story]
        ranked = {r.id: r.score for r in self._records if r.score is not None}
        bands = dict(zip(ranked, bands_of(tuple(ranked.values())), strict=True))
        self.claims = tuple(
            self._claim_view(record, bands.get(record.id, ""), story, places)
            for record in self._records
            if record.is_open
        )
        self._places = {claim.id: place for place, claim in enumerate(self.claims)}

    def _join_decisions(self, about: frozenset[str]) -> None:
        """Take up what was decided on some claims; the others stay the very same objects."""
        claims = list(self.claims)
        for claim in about & self._places.keys():
            place = self._places[claim]
            verdict = self._decisions.verdict(claim)
            claims[place] = replace(
                claims[place],
                badge=self._badge(verdict),
                verdict=verdict,
                evidence=self._decisions.evidence(claim),
                complained=self._decisions.is_complained_about(claim),
            )
        self.claims = tuple(claims)

    def _claim_view(
        self,
        record: ClaimRecord,
        band: str,
        story: list[Paragraph],
        places: list[int],
    ) -> ClaimView:
        verdict = self._decisions.verdict(record.id)
        at = bisect_right(places, record.span.start) - 1
        return ClaimView(
            record,
            self._badge(verdict),
            verdict,
            dates_in(record, self.dates, lambda date: date.span),
            self._decisions.evidence(record.id),
            story[at].number if at >= 0 else None,
            _PRIORITIES.get(band, 0),
            clashes_in(self.clashes, record.ranges),
            self.carried.once.get(record.id, ""),
            self._decisions.is_complained_about(record.id),
        )

    def _badge(self, verdict: VerdictRecord | None) -> Badge:
        if verdict is None or verdict.label is None:
            return TO_CHECK
        for label in self.scale.labels:
            if label.code == verdict.label:
                return verdict_badge(label.sign, label.tone)
        return verdict_badge("unproven", "open")
