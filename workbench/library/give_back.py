"""What came in, written out again: equal to what was imported, where the format allows.

JSON comes back as an array of the same objects, a table with the same headings and cells; how
the file was set (blanks, order of keys aside) is not kept.
"""

import csv
import json
from collections.abc import Iterator
from typing import TextIO

from sqlite_utils import Database

from workbench.store.earlier import BatchRecord, originals_of

TABLES = frozenset({"table", "workbook"})


def give_back(db: Database, batch: BatchRecord, out: TextIO) -> None:
    """Write the claims of an import to *out*, in the kind of file they came in.

    A sheet of Excel comes back as CSV.
    """
    originals = originals_of(db, batch.id)
    if batch.format in TABLES:
        _write_table(originals, out)
    else:
        _write_array(originals, out)


def _write_array(originals: Iterator[str], out: TextIO) -> None:
    lead = "[\n"
    for original in originals:
        out.write(lead + original)
        lead = ",\n"
    out.write("[]\n" if lead == "[\n" else "\n]\n")


def _write_table(originals: Iterator[str], out: TextIO) -> None:
    writer = csv.writer(out, lineterminator="\r\n")
    headed = False
    for original in originals:
        pairs = json.loads(original)
        if not headed:
            writer.writerow([heading for heading, _ in pairs])
            headed = True
        writer.writerow(["" if value is None else value for _, value in pairs])
