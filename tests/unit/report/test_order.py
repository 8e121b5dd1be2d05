from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.speed.large_report import large_report
from workbench.errors import InvalidError
from workbench.report.formats import FORMATS
from workbench.report.order import Order, carry_out, numbers_from, path_of
from workbench.report.outcome import Wishes
from workbench.report.report import Scope


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [("3", (3,)), ("1, 4,2", (1, 2, 4)), ("7-9", (7, 8, 9)), ("2 – 3,3", (2, 3))],
)
def test_claims_are_named_by_numbers_and_ranges(typed, numbers):
    assert numbers_from(typed) == numbers


@pytest.mark.parametrize("typed", ["", "one", "1;2", "1-", "-3", "٣", "1" * 400, "1-999999"])
def test_what_names_no_claims_is_refused(typed):
    with pytest.raises(InvalidError):
        numbers_from(typed)


@pytest.mark.parametrize(
    "typed", ["a/report", "a/report.pdf", "a/report.galley.html", "a/report.zip"]
)
def test_each_format_has_a_file_of_its_own_whatever_ending_was_typed(typed):
    paths = [path_of(kind.name, Path(typed)) for kind in FORMATS]
    assert len(set(paths)) == len(FORMATS)
    assert path_of("pdf", Path(typed)) == Path("a/report.pdf")
    assert path_of("pack", Path(typed)) == Path("a/report.zip")


@given(st.sets(st.sampled_from([kind.name for kind in FORMATS])), st.booleans(), st.text())
def test_an_order_is_remembered_as_it_was(formats, names, page):
    scope = Scope("public", "final", names=names)
    order = Order(tuple(sorted(formats)), scope, Wishes("letter", page))
    assert Order.from_text(order.to_text()) == order


@pytest.mark.parametrize("text", ["", "null", "[", '{"formats": 3}', "[" * 99_999])
def test_what_cannot_be_read_any_more_is_the_usual_order(text):
    assert Order.from_text(text) == Order()


def test_chosen_claims_are_not_remembered_for_another_review():
    order = Order(scope=Scope(claims="chosen", numbers=(1, 2)))
    assert Order.from_text(order.to_text()) == Order()


def test_a_long_pdf_is_stopped_in_its_midst_with_nothing_written(tmp_path):
    asked = count()

    def step(name):
        return bool(name) or next(asked) < 3

    order = Order(("md", "pdf"))
    assert carry_out(order, large_report(120), tmp_path / "report", bytes, step) is None
    assert next(asked) == 4
    assert list(tmp_path.iterdir()) == []
