"""Places in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.span import Span, hull

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda p: Span(min(p), max(p)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_refuses_nonsense(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(spans, spans)
def test_overlapping_is_mutual(a, b):
    assert a.overlaps(b) == b.overlaps(a)


@given(spans, spans)
def test_a_hull_holds_its_parts(a, b):
    assert hull((a, b)).holds(a)
    assert hull((a, b)).holds(b)


@given(st.text())
def test_trimming_drops_white_space_and_nothing_else(text):
    assert Span(0, len(text)).trimmed(text).of(text) == text.strip()
