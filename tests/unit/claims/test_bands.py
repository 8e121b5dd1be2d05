"""Bands of the claims of one article."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.claims.bands import BANDS, bands_of


def test_the_bands_are_those_of_the_article():
    bands = bands_of([0.9, 0.6, 0.55, 0.45, 0.2, 0.1])
    assert bands == ("high", "high", "high", "medium", "low", "low")
    assert bands_of([0.3, 0.28]) == ("medium", "medium")
    assert bands_of([0.95, 0.9]) == ("high", "high")
    assert bands_of([]) == ()


@given(st.lists(st.floats(0, 1)))
def test_a_higher_score_is_never_in_a_lower_band(scores):
    bands = [BANDS.index(band) for band in bands_of(scores)]
    ranked = sorted(zip(scores, bands, strict=True))
    assert [band for _, band in ranked] == sorted(bands, reverse=True)
