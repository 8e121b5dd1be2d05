"""Which words stand between quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.quotes import Quotations, find_quotations
from workbench.text.span import Span


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “it fell” twice.", ["“it fell”"]),
        ('He said "it fell" and "it sank".', ['"it fell"', '"it sank"']),
        ("Er sagte „es fiel“ dazu.", ["„es fiel“"]),
        ("The ‘smart’ bridge fell.", []),
        ("He said ‘the whole bridge fell down’ twice.", ["‘the whole bridge fell down’"]),
        ("It's the boys' boat, isn't it?", []),
        ("“It fell. Nobody came", ["“It fell. Nobody came"]),
        ('A board of 6" by 9" fell.', []),
        ("``It fell,'' she said.", ["``It fell,''"]),
    ],
)
def test_quotations_are_told_from_apostrophes_and_titles(text, quoted):
    assert [span.of(text) for span in find_quotations(text, Span(0, len(text)))] == quoted


def test_a_place_knows_its_quotation_and_a_span_its_share():
    text = "He said “it fell” twice."
    quotations = Quotations(find_quotations(text, Span(0, len(text))))
    assert quotations.around(text.index("fell")).of(text) == "“it fell”"
    assert quotations.around(0) is None
    assert quotations.share(Span(8, 17)) == 1
    assert quotations.share(Span(0, 8)) == 0


@given(st.text(alphabet="\"'“”‘’„«» ab.\n"))
def test_quotations_lie_in_order_and_apart(text):
    spans = find_quotations(text, Span(0, len(text)))
    for earlier, later in pairwise(spans):
        assert earlier.end <= later.start
    assert all(len(span) and span.end <= len(text) for span in spans)
