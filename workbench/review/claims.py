"""What a reviewer does with claims: add, trim, reword, split, join, dismiss.

The program's claims stay as they were found; what a reviewer decides about one is a row beside it
that outranks it.  A claim keeps its id when its words are trimmed, and with it its verdict and
evidence.  Splitting and joining make new claims that start without a verdict, because nobody
has judged those words yet; the evidence is copied to them, and other wording suggested for
their words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count

from workbench.claims.claim import Claim
from workbench.errors import InvalidError
from workbench.ids import ContentIds
from workbench.reason import Reason, because
from workbench.review.evidence import copy_evidence
from workbench.review.lookup import article_at, claim_at, open_claim
from workbench.review.suggestions import copy_suggestions
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row, read_row
from workbench.store.queries import block_records, claim_record, text_of
from workbench.store.records import ClaimRecord, excerpt
from workbench.store.rows import claim_row, pack_spans, words_of
from workbench.text.sentences import split_sentences
from workbench.text.span import Span, hull

LONGEST_CLAIM = 10_000
"""Characters in a claim or in its wording; more is a passage and not one claim."""


def add_claim(file: ReviewFile, article: str, *ranges: Span, statement: str = "") -> Change:
    """Make the words in *ranges* a claim; one dismissed earlier with the same words comes back.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: The ranges hold no words, overlap, or are a claim already.
    """
    article_at(file, article)
    text = text_of(file.db, article)
    new = _New(article, text, _checked(text, ranges), _worded(statement))
    _, known = _identified(file, new)
    if known is not None and known.is_open:
        raise InvalidError("These words are a claim already.", hint=f"It is claim {known.number}.")
    with file.history.edit(because("add_claim", words=excerpt(new.words))) as edit:
        _open(file, edit, new)
    return edit.change


def trim_claim(file: ReviewFile, claim: str, *ranges: Span) -> Change:
    """Let a claim cover the words in *ranges* instead; verdict and evidence stay with it.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: The ranges hold no words or overlap, or the claim is not open.
    """
    found = open_claim(file, claim)
    text = text_of(file.db, found.article)
    chosen = _checked(text, ranges)
    with file.history.edit(_label("trim_claim", found)) as edit:
        _decide(
            edit,
            found,
            ranges=None if chosen == found.found_ranges else pack_spans(chosen),
            start=hull(chosen).start,
            end=hull(chosen).end,
            words=words_of(text, chosen),
        )
    return edit.change


def word_claim(file: ReviewFile, claim: str, statement: str) -> Change:
    """State a claim in the reviewer's words, saved as they are typed; none takes them back.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: The words are too long, or the claim is not open.
    """
    found = open_claim(file, claim)
    words = _worded(statement) or None
    with file.history.edit(_label("word_claim", found), burst=f"statement:{claim}") as edit:
        _decide(edit, found, statement=words)
    return edit.change


def split_claim(file: ReviewFile, claim: str, at: int) -> Change:
    """Make two claims of one, the second from offset *at* of the article's text on.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: One side would have no words, or the claim is not open.
    """
    found = open_claim(file, claim)
    text = text_of(file.db, found.article)
    sides = (
        [Span(r.start, min(r.end, at)) for r in found.ranges if r.start < at],
        [Span(max(r.start, at), r.end) for r in found.ranges if r.end > at],
    )
    parts = [_merged(text, side) for side in sides]
    if not all(parts):
        raise InvalidError(
            "One side of the split would have no words.", hint="Put the caret inside the claim."
        )
    with file.history.edit(_label("split_claim", found)) as edit:
        _decide(edit, found, state="split")
        for part in parts:
            _replace(file, edit, [found], _New(found.article, text, part))
    return edit.change


def join_claims(file: ReviewFile, *claims: str) -> Change:
    """Make one claim of several that stand in the same article.

    Raises:
        NotFoundError: One of them is not in the review.
        InvalidError: They are fewer than two, in different articles, or not open.
    """
    found = [open_claim(file, claim) for claim in dict.fromkeys(claims)]
    if len(found) < 2 or len({claim.article for claim in found}) > 1:
        raise InvalidError(
            "Only claims of one article can be joined.", hint="Choose two or more of them."
        )
    text = text_of(file.db, found[0].article)
    ranges = _merged(text, [span for claim in found for span in claim.ranges])
    first = min(claim.number for claim in found)
    with file.history.edit(because("join_claims", number=first, count=len(found))) as edit:
        for claim in found:
            _decide(edit, claim, state="joined")
        _replace(file, edit, found, _New(found[0].article, text, ranges))
    return edit.change


def dismiss_claim(file: ReviewFile, claim: str, note: str = "") -> Change:
    """Set a claim aside as not worth checking, with a note why.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: The claim is not open.
    """
    found = open_claim(file, claim)
    with file.history.edit(_label("dismiss_claim", found)) as edit:
        _decide(edit, found, state="dismissed", note=_worded(note))
    return edit.change


def restore_claim(file: ReviewFile, claim: str) -> Change:
    """Take up a dismissed claim again.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: The claim was not dismissed.
    """
    found = claim_at(file, claim)
    if found.state != "dismissed":
        raise InvalidError("That claim was not dismissed.", hint="Only dismissed ones come back.")
    with file.history.edit(because("restore_claim", words=found.excerpt)) as edit:
        _decide(edit, found, state="open", note="")
    return edit.change


def _decide(edit: Edit, claim: ClaimRecord, **values: object) -> None:
    """Write *values* into the decision on *claim*, signed; a decision that says nothing goes."""
    before = read_row(edit.db, "claim_decision", claim.id)
    if before is not None and all(before[name] == value for name, value in values.items()):
        return
    after: Row = {"state": "open", "note": ""} | (before or {}) | values
    says_nothing = (after["state"], after["note"]) == ("open", "") and not (
        after.get("ranges") or after.get("statement")
    )
    if says_nothing:
        edit.drop("claim_decision", claim.id)
    else:
        if not after.get("ranges"):
            after |= dict.fromkeys(("ranges", "start", "end", "words"))
        edit.put("claim_decision", claim.id, **after | {"reviewer": edit.by, "at": edit.at})


def _replace(file: ReviewFile, edit: Edit, old: list[ClaimRecord], new: "_New") -> None:
    """Open the claim *new* in place of *old*, with their evidence and other wording."""
    claim = _open(file, edit, new, old)
    gone = [one.id for one in old if one.id != claim]
    copy_evidence(file, edit, gone, claim)
    copy_suggestions(edit, gone, claim, hull(new.ranges))


@dataclass(frozen=True, slots=True)
class _New:
    """A claim to be: the words in *ranges* of *text*, stated otherwise if *statement* is given."""

    article: str
    text: str
    ranges: tuple[Span, ...]
    statement: str = ""

    @property
    def words(self) -> str:
        return words_of(self.text, self.ranges)


def _open(file: ReviewFile, edit: Edit, new: _New, made_from: Sequence[ClaimRecord] = ()) -> str:
    """Make *new* an open claim, as part of *edit*, and return its id."""
    claim, known = _identified(file, new)
    if known is not None:
        statement = new.statement or None
        _decide(edit, known, state="open", note="", ranges=None, statement=statement)
        return claim
    like = made_from[0] if made_from else None
    sentence = (like and like.sentence) or _sentence(file, new)
    proposed = Claim(
        claim,
        new.ranges,
        sentence,
        new.statement or new.words,
        like.kinds if like else (),
        0.0,
        like.speaker if like else None,
    )
    row = claim_row(new.article, new.text, proposed, origin="reviewer")
    edit.add_all("claim", [row | {"made_from": " ".join(old.id for old in made_from)}])
    return claim


def _identified(file: ReviewFile, new: _New) -> tuple[str, ClaimRecord | None]:
    """Return the id for *new*, and the claim that has it already, if any.

    A claim that was trimmed keeps the id of the words it had; those words may become another
    claim, which then needs an id of its own.
    """
    ids = _ids_in(new.text)
    for turn in count():
        claim = ids.of(f"claim {turn}" if turn else "claim", *new.ranges)
        known = claim_record(file.db, claim)
        if known is None or not known.is_open or known.ranges == new.ranges:
            return claim, known
    raise AssertionError("unreachable")


@lru_cache(maxsize=4)
def _ids_in(text: str) -> ContentIds:
    """Return the ids of findings in *text*; a reviewer stays with one article for a while."""
    return ContentIds(text)


def _sentence(file: ReviewFile, new: _New) -> Span:
    """Return the sentence or sentences that hold *new*."""
    whole = hull(new.ranges)
    blocks = [b.span for b in block_records(file.db, new.article) if b.span.overlaps(whole)]
    sentences = [s for s in split_sentences(new.text, blocks) if s.overlaps(whole)]
    return hull((whole, *sentences))


def _checked(text: str, ranges: Iterable[Span]) -> tuple[Span, ...]:
    """Return *ranges* in order and trimmed, or raise InvalidError if they cannot be a claim."""
    chosen = _merged(text, [span for span in ranges if span.end <= len(text)])
    if not chosen:
        raise InvalidError("There are no words here to check.", hint="Select some words first.")
    if sum(map(len, chosen)) > LONGEST_CLAIM:
        raise InvalidError(
            "This is too long for one claim.", hint="Select the words that state one fact."
        )
    return chosen


def _merged(text: str, ranges: Iterable[Span]) -> tuple[Span, ...]:
    """Return *ranges* in order, trimmed, those that touch or overlap as one."""
    merged: list[Span] = []
    for span in sorted(kept for span in ranges if len(kept := span.trimmed(text))):
        last = merged[-1] if merged else None
        if last is not None and not text[last.end : span.start].strip():
            merged[-1] = Span(last.start, max(last.end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def _worded(words: str) -> str:
    if len(words) > LONGEST_CLAIM:
        raise InvalidError("These words are too long.", hint="A sentence or two will do.")
    return " ".join(words.split())


def _label(code: str, claim: ClaimRecord) -> Reason:
    return because(code, number=claim.number, words=claim.excerpt)
