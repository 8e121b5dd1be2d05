"""Words a reviewer has accounted for by hand: ticked off, or no fact at all."""

from dataclasses import dataclass

from sqlite_utils import Database

from workbench.store.shape import make_table, numbers, words
from workbench.text.span import Span

MARK_KINDS = ("ticked", "no_fact")


@dataclass(frozen=True, slots=True)
class WordMark:
    """A stretch of an article's text and what its words are: ``ticked`` or ``no_fact``."""

    id: str
    span: Span
    kind: str


def word_marks_of(db: Database, article: str) -> tuple[WordMark, ...]:
    """Return the marks on an article's words, in reading order.

    No two overlap, unless they come from files that were merged.
    """
    rows = db.execute(
        'select id, "start", "end", kind from word_mark where article = ? order by "start"',
        [article],
    )
    return tuple(WordMark(mark, Span(start, end), kind) for mark, start, end, kind in rows)


def make_word_marks(db: Database) -> None:
    """Make the table, for the step of the schema."""
    make_table(
        db,
        "word_mark",
        words("id article") | numbers("start end") | words("kind reviewer at"),
        optional="reviewer",
        refers={"article": "article", "reviewer": "reviewer"},
        indexes=("article start",),
    )
