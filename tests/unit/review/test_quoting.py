"""Quotations looked for in a text: to the letter, but for white space, or not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.review.quoting import find_quote

PAGE = "The  gauge read\n3.2\u00a0m at noon, and the spill\u00adway held."


@pytest.mark.parametrize(
    ("quote", "how", "words"),
    [
        ("at noon", "exact", "at noon"),
        (" at noon ", "exact", "at noon"),
        ("gauge read 3.2 m at noon", "spaced", "gauge read\n3.2\u00a0m at noon"),
        ("the spillway held", "spaced", "the spill\u00adway held"),
        ("The gauge read 3.3 m", "missing", None),
        ("the gauge read", "missing", None),
        ("gaugeread", "missing", None),
        ("at no on", "missing", None),
        ("", "missing", None),
        ("\u200b", "missing", None),
    ],
)
def test_a_quote_is_found_to_the_letter_or_but_for_its_white_space(quote, how, words):
    found = find_quote(PAGE, quote)
    assert (found.how, found.span and found.span.of(PAGE)) == (how, words)


def test_a_place_that_parts_its_words_otherwise_does_not_hide_a_later_one():
    found = find_quote("theleft, the\nleft", "the left")
    assert (found.how, found.span.start) == ("spaced", 9)


@given(
    st.lists(st.text("ab.é", min_size=1, max_size=4), min_size=1, max_size=6),
    st.data(),
)
def test_however_words_are_spaced_they_are_found(words, data):
    blanks = st.text(" \n\t\u00a0", min_size=1, max_size=3)
    text = "".join(word + data.draw(blanks) for word in words)
    quote = "".join(word + data.draw(blanks) for word in words)
    found = find_quote("x " + text, quote)
    assert found.how in {"exact", "spaced"}
    assert found.span.of("x " + text).split() == words
