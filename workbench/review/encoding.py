"""An article whose letters were misread is read again from the bytes it came as.

The text changes, and with it every id made from it: the article is replaced by its new reading in
one edit.  What people decided goes along wherever the words are the same but for letters beyond
ASCII, which are what an encoding changes; where it could not, nothing is done.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workbench.analysis import Analysis
from workbench.errors import InvalidError, NotFoundError
from workbench.ids import bytes_digest, random_id
from workbench.reason import because
from workbench.review.articles import article_id, holds_article
from workbench.review.lookup import article_at
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.queries import found_rows, original_of, text_of, worked_on
from workbench.store.rows import FINDINGS, article_columns, finding_rows
from workbench.text.source import About
from workbench.text.span import Span

OFFERED = (
    "utf-8", "windows-1252", "windows-1251", "windows-1250", "iso-8859-2", "koi8-r",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "shift_jis", "euc-jp",
    "gb18030", "big5", "euc-kr", "utf-16-le", "utf-16-be", "mac-roman", "cp437",
)  # fmt: skip
"""Encodings to choose from; any other that Python knows may be named as well."""

PACKED = ("application/pdf", "application/vnd", "application/rtf")
"""Kinds of document, by how they begin, that say themselves what each of their letters is."""

FROM_THE_WAY = ("fetched", "redirected")
"""Notes that tell how the bytes came, not how they were read."""

_CLUES_FROM_THE_WAY = ("fetched", "http ")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class Original:
    """What an article came as: its bytes, and what came along with them."""

    content: bytes
    name: str
    about: About


def original_for_reading(file: ReviewFile, article: str) -> Original:
    """Return what is needed to read an article again.

    Raises:
        NotFoundError: The article is not in the review, or its bytes were not kept.
        InvalidError: It is a document whose letters are no matter of encoding.
    """
    record = article_at(file, article)
    content = original_of(file.db, article)
    if content is None:
        raise NotFoundError(
            "The bytes this article came as were not kept.", hint="Add the file again."
        )
    if record.about.media_type.startswith(PACKED):
        raise InvalidError(
            "A document of this kind says itself what its letters are.",
            hint="If they are wrong here, they are wrong in the document.",
        )
    about = About(
        address=record.about.address,
        clues=tuple(c for c in record.about.clues if c.where.startswith(_CLUES_FROM_THE_WAY)),
        notes=tuple(note for note in record.about.notes if note.code in FROM_THE_WAY),
    )
    return Original(content, record.file_name, about)


def take_reading(file: ReviewFile, article: str, analysis: Analysis) -> Change:
    """Put the reading that *analysis* is of in the place of an article.

    Args:
        file: The review.
        article: The article that was misread.
        analysis: Of its original, read in another encoding.

    Raises:
        NotFoundError: The article is not in the review.
        InvalidError: That reading is another article of the review, or would lose what somebody
            decided.
    """
    before, source = article_at(file, article), analysis.source
    new = article_id(source.text)
    label = because("take_reading", title=before.title, encoding=source.about.encoding)
    if new == article:
        return Change()
    if holds_article(file, new):
        raise InvalidError("This review holds that reading already.", hint="Remove one of the two.")
    (row,) = file.db.query("select * from article where id = ?", [article])
    with file.history.edit(label) as edit:
        digest = bytes_digest(source.text.encode("utf-8", "surrogatepass"))
        edit.keep("article_text", digest, text=source.text)
        columns = article_columns(source.about)
        columns["title"] = columns["title"] or before.title
        bounds = analysis.dating.bounds
        rows = finding_rows(new, analysis)
        way = _Way(file, edit, article)
        edit.put(
            "article",
            new,
            **{name: value for name, value in row.items() if name != "id"}
            | columns
            | {"text_digest": digest, "earliest": bounds.earliest, "latest": bounds.latest}
            | {"analysis_version": analysis.version},
        )
        for table in FINDINGS:
            edit.add_all(table, rows[table])
        way.carry(new, source.text, rows)
        for table in reversed(FINDINGS):
            for old in found_rows(file.db, table, article):
                edit.drop(table, old["id"])
        edit.drop("article", article)
    return edit.change


class _Way:
    """The way of decisions from one reading of an article to another."""

    def __init__(self, file: ReviewFile, edit: Edit, article: str) -> None:
        self._db = file.db
        self._edit = edit
        self._article = article
        self._text = text_of(file.db, article)
        self._verdicts: dict[str | None, str | None] = {None: None}
        self._reading = ""

    def carry(self, new: str, text: str, rows: Mapping[str, list[Row]]) -> None:
        """Bring all decisions over to the new rows, and take them off the old ones."""
        # Here, because the window starts without what new versions of an article need.
        from workbench.review.carry_over.decisions import (  # noqa: PLC0415
            FOUND,
            decided,
            references,
        )

        self._reading = text
        same = {
            table: self._same_words(table, rows[table], text)
            for table in ("block", "date_mention", "claim")
        }
        same["article"] = {self._article: new}
        lost = worked_on(self._db, "claim", self._article) - same["claim"].keys()
        for reference in references(self._db):
            if reference.other not in FOUND:
                continue
            column, places = reference.column, same[reference.other]
            rows_there = decided(self._db, reference, self._article)
            lost |= {row[column] for row in rows_there} - places.keys()
            self._refuse(len(lost))
            for row in rows_there:
                self._move(reference.table, row, column, places[row[column]])

    def _move(self, table: str, row: Row, column: str, new: str) -> None:
        values: dict[str, Any] = {name: value for name, value in row.items() if name != "id"}
        if table == "claim_decision" and row["ranges"] is not None:
            self._refuse(1)  # its places count in the old text
        placed = table in {"word_mark", "suggestion"} and row["start"] is not None
        if placed and not self._stays(Span(row["start"], row["end"])):
            self._refuse(1)
        if table == "verdict":
            # It is never overwritten, not even with another claim: it is given anew.
            self._verdicts[row["id"]] = moved = random_id()
            before = self._verdicts[row["supersedes"]]
            self._edit.put(table, moved, **values | {"claim": new, "supersedes": before})
            self._edit.drop(table, row["id"])
        elif column == "id":
            self._edit.drop(table, row["id"])
            self._edit.put(table, new, **values)
        else:
            self._edit.put(table, row["id"], **{column: new})

    def _stays(self, span: Span) -> bool:
        """Tell whether the same words stand at *span* in both readings."""
        return _like(span.of(self._text)) == _like(span.of(self._reading))

    def _same_words(self, table: str, rows: Iterable[Row], text: str) -> dict[str, str]:
        """Return which new row has the words of which old one, in the order they stand in."""
        places: dict[str, list[str]] = defaultdict(list)
        for row in sorted(rows, key=lambda row: (row["start"], row["end"], row["id"])):
            places[_like(text[row["start"] : row["end"]])].append(row["id"])
        old_rows = found_rows(self._db, table, self._article)
        same = {}
        for row in sorted(old_rows, key=lambda row: (row["start"], row["end"], row["id"])):
            waiting = places[_like(self._text[row["start"] : row["end"]])]
            if waiting:
                same[row["id"]] = waiting.pop(0)
        return same

    @staticmethod
    def _refuse(count: int) -> None:
        if count:
            raise InvalidError(
                f"{count} findings that somebody decided about have other words in this reading.",
                hint="Add the file again as an article of its own, in the right encoding.",
            )


def _like(words: str) -> str:
    """Return *words* with what an encoding can change left out."""
    return " ".join(_FOREIGN.sub("\N{REPLACEMENT CHARACTER}", words).split())
