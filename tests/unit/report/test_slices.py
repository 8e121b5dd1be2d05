"""A report cut into slices holds all it held, in order, and each slice is short."""

import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.speed.large_report import large_report
from workbench.report.codec import to_plain
from workbench.report.lay_out import lay_out
from workbench.report.press.slices import GALLEY_SECTIONS, SECTIONS, slices

SHEET = to_plain(lay_out(large_report(12)))
LISTED = ("claims", "sources", "galley")
TABLES = ("dates", "log")


def joined(cut, name):
    return [one for piece in cut for one in piece.sheet[name]]


@given(most=st.integers(1, 200_000), sections=st.sampled_from([SECTIONS, GALLEY_SECTIONS]))
def test_nothing_is_lost_doubled_or_moved(most, sections):
    cut = slices(SHEET, most, sections)
    for name in LISTED:
        assert joined(cut, name) == (list(SHEET[name]) if name in sections else [])
    for name in TABLES:
        rows = [row for piece in cut for row in piece.sheet[name]["rows"]]
        assert rows == (list(SHEET[name]["rows"]) if name in sections else [])
    told = [name for piece in cut for name in piece.sections]
    assert list(dict.fromkeys(told)) == list(sections)
    places = [place for piece in cut for place in piece.places]
    assert len(set(places)) == len(places)


@given(most=st.integers(1, 200_000))
def test_records_keep_their_tables_and_each_its_rows(most):
    cut = slices(SHEET, most)
    rows = {}
    for piece in cut:
        for table in piece.sheet["records"]:
            rows.setdefault(table["title"], []).extend(table["rows"])
    assert rows == {table["title"]: list(table["rows"]) for table in SHEET["records"]}


@given(most=st.integers(1, 200_000))
def test_a_slice_says_that_it_goes_on_with_a_section_only_if_it_does(most):
    for before, piece in pairwise(slices(SHEET, most)):
        same = before.sections[-1] == piece.sections[0]
        assert same or not piece.continued
        if same and piece.sections[0] != "records":
            assert piece.continued


@given(most=st.integers(30_000, 200_000))
def test_no_slice_is_longer_than_asked_but_for_what_is_in_all(most):
    for piece in slices(SHEET, most):
        cut = {name: piece.sheet[name] for name in (*LISTED, *TABLES, "records")}
        assert len(json.dumps(cut, ensure_ascii=False)) < most + 6_000


def test_rows_that_links_lead_to_know_their_numbers():
    second = next(piece for piece in slices(SHEET, 1) if "date-2" in piece.places)
    assert second.sheet["dates"]["first"] == 2
    assert second.sheet["timeline"] == ""
