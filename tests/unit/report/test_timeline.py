from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.report.reports import REPORT
from workbench.report.timeline import FOLD, LANES, Mark, lay_out_timeline
from workbench.report.timeline_svg import marks_of, month_name, sentence, timeline_svg
from workbench.report.to_html import to_html
from workbench.report.to_pdf import to_pdf

DAY = date(2017, 5, 15)


def mark(first, last=None, kind="date", label="15 May 2017"):
    return Mark(f"{first}-{last}-{kind}", kind, first, last or first, label)


def measured(words):
    return 6.0 * len(words)


def laid_out(*marks, width=800.0):
    return lay_out_timeline(marks, width, measured, month_name)


days = st.dates(date(1, 1, 1), date(9999, 12, 31))


def lasting(first, length, kind, label):
    last = min(first.toordinal() + length, date.max.toordinal())
    return Mark(f"{first}{length}", kind, first, date.fromordinal(last), label)


some = st.builds(
    lasting,
    st.one_of(days, st.dates(date(2016, 1, 1), date(2018, 1, 1))),
    st.integers(0, 500),
    st.sampled_from(["date", "published", "rejected"]),
    st.text(max_size=20),
)


def test_sixty_one_empty_days_are_folded_and_sixty_are_not():
    assert laid_out(mark(DAY), mark(DAY + timedelta(60))).folds == ()
    (fold,) = laid_out(mark(DAY), mark(DAY + timedelta(61))).folds
    assert 0 < fold < 800


def test_a_week_keeps_its_scale_beside_a_date_of_ten_years_ago():
    made = laid_out(mark(DAY), mark(DAY + timedelta(6)), mark(DAY - timedelta(3650)))
    first, second, third = made.placed
    assert third.start - second.start > 200
    assert second.start - first.start > FOLD


def test_two_dates_of_one_day_go_to_two_lanes():
    made = laid_out(mark(DAY), mark(DAY, label="another"))
    assert [placed.lane for placed in made.placed] == [0, 1]


def test_a_label_that_has_no_room_is_left_out_and_its_mark_stays():
    made = laid_out(*(mark(DAY + timedelta(9 * n)) for n in range(12)), width=400.0)
    assert len(made.placed) == 12
    shown = [placed for placed in made.placed if placed.label_at is not None]
    assert 0 < len(shown) < 12


def test_no_marks_make_no_line():
    assert laid_out().placed == ()


@given(st.lists(some, max_size=25), st.floats(120, 2000))
def test_marks_keep_their_order_stay_on_the_sheet_and_labels_never_touch(marks, width):
    made = laid_out(*marks, width=width)
    starts = [placed.start for placed in made.placed]
    assert starts == sorted(starts)
    assert all(0 <= placed.start <= placed.end <= width for placed in made.placed)
    assert {placed.lane for placed in made.placed} <= set(range(LANES))
    rows = {}
    for placed in made.placed:
        if placed.label_at is not None:
            row = rows.setdefault((placed.mark.kind, placed.lane), [])
            row.append((placed.label_at, placed.label_at + measured(placed.mark.label)))
    rows["ticks"] = [
        (tick.label_at, tick.label_at + measured(month_name(tick.first)))
        for tick in made.ticks
        if tick.label_at is not None
    ]
    for row in rows.values():
        row.sort()
        wide = [(start, end) for start, end in row if start < end]
        assert all(one[1] <= other[0] for one, other in pairwise(wide))


def test_three_thousand_dates_are_placed_with_work_in_proportion():
    calls = []

    def counted(words):
        calls.append(words)
        return measured(words)

    marks = [mark(DAY + timedelta(n % 700)) for n in range(3000)]
    made = lay_out_timeline(marks, 800.0, counted, month_name)
    assert len(made.placed) == 3000
    assert len(calls) < 3100


class Ids(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.ids, self.targets, self.drawn = set(), set(), 0
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids.add(given.get("id"))
        self.drawn += tag == "svg" and given.get("role") == "img"
        if str(given.get("href", "")).startswith("#") and tag == "a":
            self.targets.add(given["href"][1:])


def test_the_page_draws_the_line_and_every_mark_leads_somewhere():
    page = Ids(to_html(REPORT))
    assert page.drawn == 1
    assert {"date-1", "date-3", "candidate-1", "publication"} <= page.targets
    assert page.targets <= page.ids


def test_rejected_stamps_and_the_publication_stand_on_it():
    kinds = [m.kind for m in marks_of(REPORT)]
    assert kinds == ["date", "date", "published", "rejected"]
    assert "page clock, rejected" in timeline_svg(REPORT)
    assert sentence(marks_of(REPORT)).startswith("Timeline of 2 dates, Fri 4 Oct 2019")


@pytest.mark.parametrize("value", ["", "XXXX-05", "-0043-03-15", "9999-99-99", "2019-W20"])
def test_what_is_no_day_is_left_off(value):
    made = {placed.key for placed in marks_of(_with(value))}
    assert "date-1" not in made


def _with(value):
    first, *others = REPORT.dates
    return replace(REPORT, dates=(replace(first, earliest=value, latest=value), *others))


def test_the_pdf_draws_it_and_stays_accessible():
    made = to_pdf(REPORT)
    assert made.notes == ()


def test_stamps_that_say_the_same_of_one_day_are_told_once_and_not_on_the_flag():
    cross = mark(DAY, kind="rejected", label="15 May 2017, rejected")
    assert len(laid_out(cross, replace(cross, key="other")).placed) == 1
    made = laid_out(cross, mark(DAY, kind="published", label="Published 15 May 2017"))
    assert [placed.mark.kind for placed in made.placed] == ["published"]


@given(st.lists(some, max_size=12))
def test_no_label_of_a_rejected_stamp_lies_on_another_cross(marks):
    crosses = [placed for placed in laid_out(*marks).placed if placed.mark.kind == "rejected"]
    for told in crosses:
        if told.label_at is not None:
            end = told.label_at + measured(told.mark.label)
            assert not any(told.label_at < other.start < end for other in crosses)
