"""Figures of agreement against the worked examples of those who defined them."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.review.agreement import cohens_kappa, krippendorffs_alpha, percent_agreement

# Cohen (1960), his table of 200 cases: rows one judge, columns the other.
COHEN = ((88, 10, 2), (14, 40, 6), (18, 10, 12))

# Krippendorff (2011), section C: four observers, twelve units, a dot where one is missing.
OBSERVERS = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")


def pairs(table):
    return [(a, b) for a, row in enumerate(table) for b, n in enumerate(row) for _ in range(n)]


def units():
    columns = zip(*OBSERVERS, strict=True)
    return [[int(label) for label in column if label != "."] for column in columns]


def test_kappa_of_cohens_own_example():
    assert percent_agreement(pairs(COHEN)) == pytest.approx(0.70)
    assert cohens_kappa(pairs(COHEN)) == pytest.approx(0.492, abs=0.0005)


def test_alpha_of_krippendorffs_own_example():
    assert krippendorffs_alpha(units()) == pytest.approx(0.743, abs=0.0005)
    assert krippendorffs_alpha(units(), range(1, 6)) == pytest.approx(0.815, abs=0.0005)


def test_alpha_of_two_observers_and_two_labels():
    """Krippendorff (2011), section A: ten units, binary; alpha is 0.095."""
    meg, owen = "0100000000", "1110010100"
    assert krippendorffs_alpha(list(zip(meg, owen, strict=True))) == pytest.approx(0.095, abs=5e-4)


def by_definition(found):
    """Return alpha as one minus observed by expected disagreement, pair by pair of values."""
    paired = [unit for unit in found if len(unit) > 1]
    values = [label for unit in paired for label in unit]
    within = sum(
        (a != b) / (len(unit) - 1) for unit in paired for a, b in permutations(unit, 2)
    ) / len(values)
    across = [a != b for a, b in permutations(values, 2)]
    return 1 - within / (sum(across) / len(across))


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=5), min_size=1, max_size=8))
def test_alpha_is_what_its_definition_says(found):
    value = krippendorffs_alpha(found)
    assert value is None or value == pytest.approx(by_definition(found))


def test_what_cannot_be_said_is_no_number():
    assert percent_agreement([]) is None
    assert cohens_kappa([]) is None
    assert cohens_kappa([("a", "a")] * 5) is None
    assert krippendorffs_alpha([]) is None
    assert krippendorffs_alpha([["a"], ["b"]]) is None
    assert krippendorffs_alpha([["a", "a"], ["a", "a"]]) is None


labels = st.sampled_from("abc")


@given(st.lists(st.tuples(labels, labels), min_size=1))
def test_agreement_has_its_bounds_and_takes_no_side(found):
    turned = [(b, a) for a, b in found]
    for figure in (percent_agreement, cohens_kappa, krippendorffs_alpha):
        value = figure(found)
        assert value is None or -1.0001 <= value <= 1.0001
        assert value == pytest.approx(figure(turned)) if value is not None else True
    if (kappa := cohens_kappa(found)) is not None:
        assert (kappa == pytest.approx(1)) == all(a == b for a, b in found)
