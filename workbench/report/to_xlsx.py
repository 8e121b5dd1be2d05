"""A report as one Excel workbook: claims, dates, evidence and log, each on a sheet.

Cells are typed, the header stays in sight and filters; text is written as text, so that nothing
in it can be a formula or a link.  The same report gives the same bytes.
"""

import io
from datetime import datetime
from typing import Any

from workbench.report.inert import one_line
from workbench.report.outcome import Outcome, Piece
from workbench.report.phrases import scope_phrase
from workbench.report.report import Report
from workbench.report.tables import Cell, Sheet, tables

LONGEST_CELL = 32_767
"""Characters that a cell of Excel takes."""

_CUT = " … [cut: a cell takes no more]"


def to_xlsx(report: Report) -> Outcome:
    """Return *report* as an Excel workbook; times are in UTC."""
    from xlsxwriter import Workbook  # noqa: PLC0415  takes a moment to load

    out = io.BytesIO()
    book = Workbook(
        out,
        {
            "in_memory": True,
            "remove_timezone": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties(
        {
            "title": one_line(report.article.title or report.article.file_name)[:255],
            "comments": scope_phrase(report)[:255],
            "created": _made(report),
        }
    )
    looks = {
        "header": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
        "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
        "plain": book.add_format({"valign": "top"}),
    }
    for sheet in tables(report):
        _add(book, sheet, looks)
    book.close()
    return Outcome((Piece(out.getvalue()),))


def _made(report: Report) -> datetime:
    try:
        return datetime.fromisoformat(report.making.at).replace(tzinfo=None)
    except ValueError:
        return datetime(2000, 1, 1)  # noqa: DTZ001  the format knows no zones


def _add(book: Any, sheet: Sheet, looks: dict[str, Any]) -> None:  # noqa: ANN401  untyped library
    page = book.add_worksheet(sheet.name.capitalize())
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, column.name, looks["header"])
    for row, cells in enumerate(sheet.rows, start=1):
        for place, cell in enumerate(cells):
            _write(page, row, place, cell, looks)
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.set_landscape()
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)


def _write(page: Any, row: int, place: int, cell: Cell, looks: dict[str, Any]) -> None:  # noqa: ANN401
    if isinstance(cell, bool):
        page.write_boolean(row, place, cell, looks["plain"])
    elif isinstance(cell, datetime):
        page.write_datetime(row, place, cell, looks["time"])
    elif isinstance(cell, int | float):
        page.write_number(row, place, cell, looks["plain"])
    elif cell:
        page.write_string(row, place, _fitting(cell), looks["text"])


def _fitting(words: str) -> str:
    """Return *words* as one cell can hold them; what is cut is said."""
    return words if len(words) <= LONGEST_CELL else words[: LONGEST_CELL - len(_CUT)] + _CUT
