import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from workbench.report.inert import inert, one_line, paragraphs


@given(st.text())
def test_nothing_that_acts_is_left(text):
    shown = inert(text)
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]
    assert not [c for c in shown if "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069"]
    assert inert(shown) == shown


@given(st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs"))))
def test_ordinary_text_stays_as_it_is(text):
    assert inert(text) == text


def test_what_cannot_be_seen_is_shown():
    assert inert("a\x00b\x1bc\u202ed\ud800e") == "a␀b␛c[U+202E]d\ufffde"


def test_marks_that_right_to_left_texts_need_stay():
    assert inert("أ\u200fب\u200cج") == "أ\u200fب\u200cج"


def test_one_line_keeps_no_break_spaces():
    assert one_line(" in\u00a0the \r\n day\u2028 ") == "in\u00a0the day"


def test_blank_lines_part_paragraphs():
    assert paragraphs("one\nstill one\n\n \n two \n") == ["one still one", "two"]
    assert paragraphs(" \n") == []
