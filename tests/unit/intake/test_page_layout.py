"""Lines of printed pages become paragraphs in reading order."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.intake.broken_words import join_lines
from workbench.intake.page_columns import Run, find_gutter
from workbench.intake.page_layout import read_pages


def line(words, left=50.0, height=700.0, width=None, size=10.0):
    right = left + (width if width is not None else 5.0 * len(words))
    return Run(words, left, right, height - 2, height + 8, size)


def column(lines, left=50.0, top=700.0, width=200.0):
    return [line(words, left, top - 12 * n, width) for n, words in enumerate(lines)]


LEFT = ["The council spent four", "thousand euros on bags", "of sand, and no more was", "needed."]
RIGHT = [
    "Nobody was hurt when",
    "the bridge fell, said the",
    "mayor, who had seen it",
    "from afar.",
]


def words_of(pages):
    return [part.words for part in read_pages(pages)]


@pytest.mark.parametrize(
    "order",
    [lambda rows: rows, lambda rows: [run for pair in zip(*rows, strict=True) for run in pair]],
)
def test_columns_are_read_one_after_the_other_in_whatever_order_they_were_drawn(order):
    both = order((column(LEFT), column(RIGHT, left=300.0)))
    runs = both if isinstance(both, list) else [*both[0], *both[1]]
    assert " ".join(words_of([runs])) == " ".join(LEFT + RIGHT)


def test_a_headline_over_both_columns_comes_before_them():
    head = line("The flood, one year on, and what it has cost", 50, 740, 450, 20)
    runs = [*column(RIGHT, left=300.0), *column(LEFT), head]
    assert words_of([runs])[0] == head.words


def test_a_headline_between_bands_of_columns_parts_them():
    head = line("The flood, one year on, and what it has cost", 50, 630, 450)
    low = [*column(LEFT, top=600.0), *column(RIGHT, left=300.0, top=600.0)]
    text = " ".join(words_of([[*low, head, *column(LEFT), *column(RIGHT, left=300.0)]]))
    assert text.index("Nobody was hurt") < text.index("one year on") < text.rindex("The council")


def test_the_columns_of_a_table_are_no_columns_of_text():
    years = [line(f"20{n}", 50, 700 - 12 * n) for n in range(10, 20)]
    costs = [line(f"{n},000", 300, 700 - 12 * n) for n in range(10, 20)]
    assert find_gutter([*years, *costs]) is None
    assert words_of([[*years, *costs]])[:2] == ["2010  10,000", "2011  11,000"]


def test_paragraphs_are_parted_by_indents_gaps_and_short_last_lines():
    runs = [
        line("The council spent four thousand euros", 50, 700, 200),
        line("on sand. ", 50, 688, 60),
        line("Nobody was hurt when the bridge fell,", 50, 676, 200),
        line("said the mayor, who had seen it fall.", 50, 664, 200),
        line("It had stood since the last great flood", 62, 652, 188),
        line("of the valley, he said, and no longer.", 50, 640, 200),
        line("The valley has had three floods since.", 50, 610, 200),
    ]
    assert [words.split()[0] for words in words_of([runs])] == ["The", "Nobody", "It", "The"]


def test_a_line_in_larger_type_is_a_heading():
    runs = [line("What it cost", 50, 720, size=16), *column(LEFT)]
    assert [part.tag for part in read_pages([runs])] == ["h2", "p"]


def test_a_paragraph_goes_on_overleaf_and_the_page_edges_come_after_it():
    heads = [line("The Ljubno Herald", 50, 800), line("The Ljubno Herald", 50, 800)]
    pages = [
        [heads[0], *column(LEFT[:3]), line("1", 200, 40)],
        [heads[1], *column(["needed in that week."]), line("2", 200, 40)],
    ]
    parts = read_pages(pages)
    assert parts[0].words == " ".join([*LEFT[:3], "needed in that week."])
    assert [(part.edge, part.words) for part in parts[1:]] == [
        ("running_head", "The Ljubno Herald"), ("folio", "1"),
        ("running_head", "The Ljubno Herald"), ("folio", "2"),
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["Page 2 of 2", "– 2 –", "ii", "2 / 2", "Seite 2", "2"])
def test_numbers_of_pages_are_known_in_many_forms(words):
    pages = [[*column(LEFT), line("1", 200, 40)], [*column(RIGHT), line(words, 200, 40)]]
    assert [part.words for part in read_pages(pages) if part.edge == "folio"] == ["1", words]


def test_a_figure_at_the_foot_of_a_single_page_is_part_of_the_text():
    runs = [*column(LEFT), line("42", 50, 40)]
    assert not [part for part in read_pages([runs]) if part.edge]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["the sand-", "bags were full"], "the sandbags were full"),
        (["the sand\u00ad", "bags were full"], "the sandbags were full"),
        (["a well-", "known bridge"], "a well-known bridge"),
        (["the Franco-", "German border"], "the Franco-German border"),
        (["in 2019-", "2020 it rose"], "in 2019-2020 it rose"),
        (["he said -", "and left"], "he said - and left"),
        (["大桥在洪水中", "倒塌了。"], "大桥在洪水中倒塌了。"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_put_together(lines, whole):
    assert join_lines(lines) == whole


def test_a_hyphen_stays_where_the_document_writes_it_elsewhere():
    known = Counter({"decision-makers": 2})
    assert join_lines(["the decision-", "makers met"], known) == "the decision-makers met"
    assert join_lines(["the decision-", "makers met"]) == "the decisionmakers met"


def test_a_page_read_from_the_right_begins_in_its_right_column():
    hebrew = ["המועצה הודיעה ביום שני", "כי הוציאה כסף על שקי חול", "לאחר השיטפון בעיר"]
    more = ["ראש העיר אמר כי הגשר", "יישאר סגור במשך יומיים", "ולא יותר מכך, הוסיף"]
    runs = [*column(more), *column(hebrew, left=300.0)]
    assert " ".join(words_of([runs])).startswith(hebrew[0])


runs = st.builds(
    line,
    st.text("abc .-0", min_size=1, max_size=30),
    st.floats(-1e4, 1e4),
    st.floats(-1e4, 1e4),
    st.floats(0, 1e3),
    st.floats(1, 100),
)


@given(st.lists(st.lists(runs, max_size=12), max_size=4))
def test_no_letter_is_lost_whatever_the_layout(pages):
    def letters(words):
        return Counter(char for chunk in words for char in chunk if char.isalnum())

    given_words = [run.words for page in pages for run in page]
    assert letters(words_of(pages)) == letters(given_words)
