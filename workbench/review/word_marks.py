"""Account for words by hand: tick them off, or say that they state no fact.

A word belongs to one mark at most.  Marking words that all are marked so already takes the marks
off again, so that one key goes both ways.
"""

from collections.abc import Iterable

from workbench.errors import InvalidError
from workbench.ids import ContentIds
from workbench.reason import because
from workbench.review.coverage import cover, words_of
from workbench.review.lookup import article_at
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.queries import text_of
from workbench.store.records import excerpt
from workbench.store.word_marks import MARK_KINDS, WordMark, word_marks_of
from workbench.text.span import Span


def mark_words(file: ReviewFile, article: str, span: Span, kind: str = "ticked") -> Change:
    """Mark the words of *span* as ``ticked`` or ``no_fact``, or unmark them if they all are.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: There is no such kind of mark, or *span* holds no words of the article.
    """
    article_at(file, article)
    text = text_of(file.db, article)
    if kind not in MARK_KINDS:
        raise InvalidError(
            f"There is no mark “{kind[:40]}”.", hint=f"Marks: {', '.join(MARK_KINDS)}."
        )
    span = Span(min(span.start, len(text)), min(span.end, len(text))).trimmed(text)
    chosen = words_of(text, [span])
    if not chosen:
        raise InvalidError("There are no words there to mark.", hint="Select some words.")
    marks = word_marks_of(file.db, article)
    same = [mark.span for mark in marks if mark.kind == kind]
    all_so = all(cover(chosen, same).ticked)
    code = "unmark_words" if all_so else f"mark_words_{kind}"
    with file.history.edit(because(code, words=excerpt(" ".join(span.of(text).split())))) as edit:
        new = [(mark.span, mark.kind) for mark in _beside(marks, span, text)]
        new += [] if all_so else [(span, kind)]
        # Named by their place, so that two people who mark the same words have marked them once.
        ids = ContentIds(text)
        named = {ids.of("word_mark", place): (place, what) for place, what in new}
        for mark in marks:
            if mark.span.overlaps(span) and mark.id not in named:
                edit.drop("word_mark", mark.id)
        for mark_id, (place, what) in named.items():
            _put(edit, article, WordMark(mark_id, place, what))
    return edit.change


def _beside(marks: Iterable[WordMark], span: Span, text: str) -> list[WordMark]:
    """Return what is left of the marks that *span* cuts into, to its left and to its right."""
    left_over = []
    for mark in marks:
        if mark.span.overlaps(span):
            ends = (
                Span(mark.span.start, max(mark.span.start, span.start)),
                Span(min(mark.span.end, span.end), mark.span.end),
            )
            left_over += [
                WordMark("", end.trimmed(text), mark.kind) for end in ends if words_of(text, [end])
            ]
    return left_over


def _put(edit: Edit, article: str, mark: WordMark) -> None:
    edit.put(
        "word_mark",
        mark.id,
        article=article,
        start=mark.span.start,
        end=mark.span.end,
        kind=mark.kind,
        reviewer=edit.by,
        at=edit.at,
    )
