"""A file of earlier claims: what kind it is, and its claims one at a time."""

import io
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from itertools import chain, islice, zip_longest
from pathlib import Path
from typing import Any, BinaryIO

from workbench.errors import InvalidError, NotFoundError, UnreadableError
from workbench.library.from_annotations import annotation_item, is_annotation
from workbench.library.from_averitec import averitec_item, is_averitec
from workbench.library.from_claimreview import claimreview_item, find_claimreviews
from workbench.library.from_review import review_items
from workbench.library.from_table import Columns, choose_columns, row_item
from workbench.library.item import Item
from workbench.library.json_stream import json_objects
from workbench.library.sheets import Row, csv_rows, xlsx_rows
from workbench.reason import because
from workbench.review.links import link_problem

LARGEST = 2_000_000_000
"""Bytes of a file of JSON or CSV; larger ones are to be parted first."""

FORMATS = ("averitec", "claimreview", "annotations", "objects", "table", "workbook", "review")
"""What a file can be; ``objects`` are JSON objects that are rows by another name."""

_NOTHING: Mapping[str, str] = {}
_SQLITE = b"SQLite format 3\0"
_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(frozen=True, slots=True)
class Arriving:
    """A claim as it comes in: what kind of file it stands in, and how far that has been read."""

    format: str
    item: Item
    read: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a file: its kind, headings and chosen columns if it has any, its claims."""

    format: str
    headings: tuple[str, ...]
    columns: Columns | None
    items: tuple[Item, ...]


def arriving(
    path: Path, columns: Mapping[str, str] = _NOTHING, encoding: str | None = None
) -> Generator[Arriving, None, None]:
    """Yield the claims in the file *path*, whatever kind it is.

    Args:
        path: The file.
        columns: For a table, which heading holds which field; the others are guessed.
        encoding: How its text is encoded, if that is not UTF-8 and has no mark of its own.

    Raises:
        NotFoundError, UnreadableError: It is not there, or cannot be read.
        InvalidError: It is too large, wrongly encoded, breaks off, or holds no claims.
    """
    kind = _kind(path)
    if kind == "review":
        for number, item in enumerate(review_items(path), 1):
            yield Arriving("review", item, number)
    elif kind == "workbook":
        for number, item in enumerate(_rows(xlsx_rows(path), columns), 1):
            yield Arriving("workbook", item, number)
    else:
        with _text(path, encoding) as (stream, place):
            if kind == "json":
                reader = _Objects(columns)
                for value in json_objects(stream):
                    for form, item in reader.items(value):
                        yield Arriving(form, item, place())
            else:
                for item in _rows(csv_rows(stream), columns):
                    yield Arriving("table", item, place())


def preview(
    path: Path,
    columns: Mapping[str, str] = _NOTHING,
    encoding: str | None = None,
    *,
    most: int = 20,
) -> Preview:
    """Return what the beginning of the file *path* holds; errors as for :func:`arriving`.

    A table whose columns are not clear yet has headings and no claims.
    """
    headings: tuple[str, ...] = ()
    kind = _kind(path)
    if kind in {"workbook", "table"}:
        headings = _headings(path, kind, encoding)
        try:
            chosen = choose_columns(headings, columns)
        except InvalidError:
            return Preview(kind, headings, None, ())
    with closing(arriving(path, columns, encoding)) as found:
        begun = list(islice(found, most))
    form = begun[0].format if begun else kind
    items = tuple(one.item for one in begun)
    return Preview(form, headings, chosen if headings else None, items)


def _headings(path: Path, kind: str, encoding: str | None) -> tuple[str, ...]:
    if kind == "workbook":
        return _heading(next(xlsx_rows(path), ([], [])))
    with _text(path, encoding) as (stream, _):
        return _heading(next(csv_rows(stream), ([], [])))


def _heading(row: Row) -> tuple[str, ...]:
    return tuple("" if cell is None else str(cell).strip("\ufeff") for cell in row[0])


def _kind(path: Path) -> str:
    """Return what the file *path* is by its first bytes: review, workbook, json or table."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(512)
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no file “{path.name}”.", hint="Look at its name.") from error
    except (OSError, ValueError) as error:
        raise UnreadableError(
            f"“{path.name}” cannot be read.", hint=f"Look at its permissions ({error})."
        ) from error
    if head.startswith(_SQLITE):
        return "review"
    if size >= LARGEST:
        raise InvalidError(
            f"“{path.name}” is too large to import ({size / 1e9:.1f} GB).",
            hint=f"Nothing was imported. Part it into files below {LARGEST / 1e9:.0f} GB.",
        )
    if head.startswith(b"PK\x03\x04"):
        return "workbook"
    if not head.strip(b" \t\r\n\0"):
        raise InvalidError(f"“{path.name}” is empty.", hint="Nothing was imported.")
    bare = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n\0")
    if bare[:1] == b"<":
        raise InvalidError(
            f"“{path.name}” is a web page or XML, not a list of claims.",
            hint="Nothing was imported. Add a page as an article, or save its ClaimReview as JSON.",
        )
    if bare[:4] in {b"%PDF", b"{\\rt"} or bare.startswith(b"\xd0\xcf\x11\xe0"):
        raise InvalidError(
            f"“{path.name}” is a document, not a list of claims.",
            hint="Nothing was imported. Save the table in it as .csv or .xlsx.",
        )
    return "json" if bare[:1] in {b"[", b"{"} else "table"


@contextmanager
def _text(path: Path, encoding: str | None) -> Iterator[tuple[io.TextIOWrapper, Callable[[], int]]]:
    """Open *path* as text; beside the stream, a function tells how many bytes were read."""
    with path.open("rb") as file:
        raw: BinaryIO = file
        found = encoding or _encoding(file)
        try:
            stream = io.TextIOWrapper(raw, encoding=found, errors="strict", newline="")
        except LookupError as error:
            raise InvalidError(
                f"There is no encoding “{encoding}”.", hint="Try utf-8, cp1252 or utf-16."
            ) from error
        try:
            yield stream, file.tell
        except UnicodeError as error:
            raise InvalidError(
                f"“{path.name}” is not text in {found} (near byte {file.tell():,}).",
                hint="Nothing was imported. Say how it is encoded (--encoding cp1252, say), or save"
                " it as UTF-8.",
            ) from error
        finally:
            stream.close()


def _encoding(file: BinaryIO) -> str:
    head = file.read(4)
    file.seek(0)
    return next((name for bom, name in _BOMS.items() if head.startswith(bom)), "utf-8")


class _Objects:
    """Reads JSON objects, each by what it is."""

    def __init__(self, columns: Mapping[str, str]) -> None:
        self._given = columns
        self._columns: Columns | None = None

    def items(self, value: Any) -> Iterator[tuple[str, Item]]:  # noqa: ANN401
        """Yield the claims in one object, with the kind of file it belongs to."""
        if not isinstance(value, dict):
            raise InvalidError(
                "This file holds values that are no objects, so there are no claims in it.",
                hint="Nothing was imported. Each claim has to be an object of its own.",
            )
        if is_averitec(value):
            yield "averitec", averitec_item(value)
        elif is_annotation(value):
            yield "annotations", annotation_item(value)
        elif reviews := list(find_claimreviews(value)):
            for review in reviews:
                yield (
                    "claimreview",
                    claimreview_item(value if len(reviews) == 1 else review, review),
                )
        else:
            yield "objects", self._row(value)

    def _row(self, value: dict[str, Any]) -> Item:
        if self._columns is None:
            self._columns = choose_columns(list(value), self._given)
        return row_item(list(value.items()), self._columns, original=value)


def _rows(rows: Iterator[Row], given: Mapping[str, str]) -> Iterator[Item]:
    first = next(rows, None)
    if first is None:
        raise InvalidError("This table is empty.", hint="Nothing was imported.")
    headings = _heading(first)
    columns = choose_columns(headings, given)
    for number, (cells, odd) in enumerate(rows, 1):
        item = _row(headings, cells, columns, odd)
        if item.address and link_problem(item.address):
            wrong = because("odd_address_row", row=number, value=item.address[:80])
            item = replace(item, warnings=(*item.warnings, wrong))
        yield item


def _row(
    headings: tuple[str, ...],
    cells: Sequence[object],
    columns: Columns,
    odd: list[str],
) -> Item:
    noted: list[tuple[str, Mapping[str, str | int]]] = [(code, {}) for code in odd]
    if len(cells) != len(headings):
        noted.append(("odd_row", {"count": len(cells), "wanted": len(headings)}))
    if len(cells) > len(headings):
        extra = chain(headings, (f"({n})" for n in range(len(headings) + 1, len(cells) + 1)))
        return row_item(list(zip(extra, cells, strict=False)), columns, odd=noted)
    return row_item(list(zip_longest(headings, cells)), columns, odd=noted)
