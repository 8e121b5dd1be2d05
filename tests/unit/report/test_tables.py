"""Tables for spreadsheets: typed where typed, and never a formula."""

import csv
import io
import zipfile
from dataclasses import replace

import pytest
from lxml import etree
from openpyxl import load_workbook

from tests.unit.report.reports import REPORT
from tests.unit.report.test_attacks import ATTACKS, filled
from workbench.report.inert import inert, one_line
from workbench.report.to_csv import defused, to_csv
from workbench.report.to_xlsx import LONGEST_CELL, to_xlsx

FORMULAS = [
    "=1+1",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "  =1+1",
    "\t=1",
    "\r=1",
    '=HYPERLINK("https://evil.example","x")',
    "＝1+1",
    "=cmd|' /C calc'!A0",
]


def rows(piece):
    assert piece.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(piece.content.decode("utf-8-sig"), newline="")))


def book(report):
    return load_workbook(io.BytesIO(to_xlsx(report).pieces[0].content))


def test_csv_has_a_file_for_each_table_and_a_row_for_each_thing():
    claims, dates, evidence, log = (rows(piece) for piece in to_csv(REPORT).pieces)
    assert [len(t) for t in (claims, dates, evidence, log)] == [5, 3, 3, 3]
    first = claims[0]
    assert (first["Claim"], first["Verdict"], first["Supports"]) == ("1", "True", "1")
    assert first["Dates"] == "Monday: Mon 18 May 2020"
    assert dates[2]["TIMEX3 value"] == "2019-10-04"
    assert evidence[0]["Address"] == "https://river.example/log"
    assert log[1]["Stands"] == "no"
    assert [p.name for p in to_csv(REPORT).pieces] == ["", "-dates", "-evidence", "-log"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_what_a_spreadsheet_would_compute_is_shown_as_words(formula):
    assert defused(formula) == f"'{formula}"
    for piece in to_csv(filled(formula)).pieces:
        for row in rows(piece):
            assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row.values())


@pytest.mark.parametrize("words", ["", "plain", "1,840 people", "a = b", "   "])
def test_plain_words_are_left_as_they_are(words):
    assert defused(words) == words


def test_the_workbook_is_typed_and_its_headers_stay_in_sight():
    made = book(REPORT)
    assert made.sheetnames == ["Claims", "Dates", "Evidence", "Log"]
    claims = made["Claims"]
    heading = {cell.value: cell.column for cell in claims[1]}
    assert claims.freeze_panes == "B2"
    assert claims.auto_filter.ref.startswith("A1:")
    assert claims.cell(2, heading["Claim"]).value == 1
    assert claims.cell(2, heading["Score"]).value == 0.71
    assert claims.cell(2, heading["Decided at"]).value.isoformat() == "2026-11-12T15:04:00"
    assert made["Evidence"]["H2"].value is True


@pytest.mark.parametrize("attack", [*ATTACKS.values(), *FORMULAS])
def test_every_text_is_text_in_the_workbook_and_shown_whole(attack):
    made = book(filled(attack))
    kinds = {cell.data_type for sheet in made for row in sheet for cell in row}
    assert "f" not in kinds
    assert not any(cell.hyperlink for sheet in made for row in sheet for cell in row)
    shown = {str(cell.value) for row in made["Claims"] for cell in row}
    assert {one_line(attack), inert(attack)} & shown


def test_a_text_longer_than_a_cell_is_cut_and_says_so():
    claims = (replace(REPORT.claims[3], note="x" * 1_000_000),)
    note = book(replace(REPORT, claims=claims))["Claims"]["U2"].value
    assert len(note) == LONGEST_CELL
    assert note.endswith("[cut: a cell takes no more]")
    csv.field_size_limit(2_000_000)
    (row,) = rows(to_csv(replace(REPORT, claims=claims)).pieces[0])
    assert len(row["Note"]) == 1_000_000


def test_the_same_report_gives_the_same_bytes():
    assert to_xlsx(REPORT) == to_xlsx(REPORT)
    assert to_csv(REPORT) == to_csv(REPORT)


def test_the_workbook_is_well_formed_throughout():
    with zipfile.ZipFile(io.BytesIO(to_xlsx(filled("a\x00b\ud800\ufffe")).pieces[0].content)) as z:
        for name in z.namelist():
            etree.fromstring(z.read(name))
