"""A report as CSV files that a spreadsheet opens as they are: one for each table.

They are UTF-8 with a byte order mark, without which Excel takes them for the local code page.  A
cell that a spreadsheet would take for a formula begins with an apostrophe, which shows it as words.
"""

import csv
import io
from datetime import datetime

from workbench.report.outcome import Outcome, Piece
from workbench.report.report import Report
from workbench.report.tables import Cell, Sheet, names, tables

_FORMULA_STARTS = frozenset("=+-@\t\r|%＝＋－＠")


def to_csv(report: Report) -> Outcome:
    """Return the claims as the file asked for, and dates, evidence and log beside it."""
    first, *others = tables(report)
    return Outcome(
        (Piece(_document(first)), *(Piece(_document(s), f"-{s.name}", ".csv") for s in others))
    )


def piece_names(report: Report) -> tuple[tuple[str, str], ...]:
    """Return what the files add to the name asked for, and their endings."""
    return (("", ""), *((f"-{name}", ".csv") for name in names(report)[1:]))


def _document(sheet: Sheet) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([column.name for column in sheet.columns])
    writer.writerows([_shown(cell) for cell in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8-sig")


def _shown(cell: Cell) -> str:
    if isinstance(cell, str):
        return defused(cell)
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def defused(words: str) -> str:
    """Return *words* so that no spreadsheet takes them for a formula."""
    return f"'{words}" if words.lstrip()[:1] in _FORMULA_STARTS and words.strip() else words
