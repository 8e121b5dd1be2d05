"""Rows of CSV files and of sheets of Excel, one at a time and never computed."""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from workbench.errors import InvalidError

SAMPLE = 64_000
"""Characters looked at to tell how a table parts its cells."""

LARGEST_SHEET = 3_000_000_000
"""Bytes that a workbook may grow to when it is unpacked."""

MOST_GROWTH = 400
"""Times that a part of a workbook may grow; real sheets grow ten- to thirtyfold."""

_SEPARATORS = ",;\t|"

Row = tuple[Sequence[object], list[str]]
"""The cells of a row, and codes for what was odd in it."""


def csv_rows(stream: TextIO) -> Iterator[Row]:
    """Yield the rows of a CSV file, the heading first.

    Raises:
        InvalidError: A quotation is never closed, or a cell is too long.
    """
    sample = stream.read(SAMPLE)
    reader = csv.reader(_lines(sample, stream), delimiter=_separator(sample), strict=True)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise InvalidError(
                f"This table cannot be read at line {reader.line_num:,}: {error}.",
                hint="Nothing was imported. It may break off, or a quotation mark is left open.",
            ) from error
        if row:
            yield row, []


def _separator(sample: str) -> str:
    heading = sample.partition("\n")[0]
    return max(_SEPARATORS, key=lambda sign: (heading.count(sign), -_SEPARATORS.index(sign)))


def _lines(beginning: str, rest: TextIO) -> Iterator[str]:
    """Yield the lines of a text whose *beginning* has been read already."""
    lines = io.StringIO(beginning, newline="").readlines()
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += rest.readline()
    yield from lines
    yield from rest


def xlsx_rows(path: Path) -> Iterator[Row]:
    """Yield the rows of the first sheet of the workbook *path*, the heading first.

    Formulas are taken as they are written; nothing is computed and no link is followed.

    Raises:
        InvalidError: It is no workbook, or would grow beyond all measure.
    """
    from openpyxl import load_workbook  # noqa: PLC0415  takes a moment to load
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    _refuse_bombs(path)
    try:
        book = load_workbook(path, read_only=True, data_only=False, keep_links=False)
        try:
            for cells in book.worksheets[0].iter_rows() if book.worksheets else ():
                row = [_plain(cell.value) for cell in cells]
                odd = ["odd_formula_cell"] if any(cell.data_type == "f" for cell in cells) else []
                if any(value not in {None, ""} for value in row):
                    yield row, odd
        finally:
            book.close()
    except (
        *(zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, TypeError),
        *(OSError, EOFError, SyntaxError, AttributeError, IndexError),
    ) as error:
        raise InvalidError(
            "This workbook cannot be read: it is damaged, or not one of Excel's.",
            hint=f"Nothing was imported. Save it anew as .xlsx or .csv ({str(error)[:80]}).",
        ) from error


def _plain(value: object) -> object:
    """Return a cell's value as JSON can hold it."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    told = getattr(value, "isoformat", None)
    return str(told()).removesuffix("T00:00:00") if told else str(value)


def _refuse_bombs(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise InvalidError(
            "This workbook cannot be opened: it is damaged or breaks off.",
            hint="Nothing was imported. Get it again, or save it anew.",
        ) from error
    swollen = any(
        p.file_size > 10_000_000 and p.file_size > MOST_GROWTH * p.compress_size for p in parts
    )
    if swollen or sum(part.file_size for part in parts) > LARGEST_SHEET:
        raise InvalidError(
            "This workbook would grow beyond all measure when unpacked.",
            hint="Nothing was imported. Save the sheet you need as .csv.",
        )
