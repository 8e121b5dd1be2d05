from hypothesis import given
from hypothesis import strategies as st

from workbench.report.columns import shares
from workbench.report.sheet import Badge, Table


def test_a_word_has_room_on_its_line_and_long_texts_get_the_rest():
    rows = (("1", "checker", "word " * 60), ("2", "editor", "word " * 40))
    claim, role, words = shares(Table(("Claim", "As", "What stands under it"), rows))
    assert claim > 5 / 92
    assert role > 7 / 92
    assert words > 0.6


def test_one_row_alone_gets_the_room_its_words_ask_for():
    row = ("Fri 23 Jul 2021", "page clock", "It stands far above the title, where clocks stand.")
    candidate, what, why = shares(Table(("Candidate", "What it is", "Why"), (row,)))
    assert why > candidate > what


@given(
    st.lists(
        st.tuples(
            st.text(), st.text(), st.builds(Badge, st.text(), st.just("open"), st.just("dots"))
        ),
        max_size=5,
    )
)
def test_shares_are_of_one_whole_and_none_is_nothing(rows):
    made = shares(Table(("A", "", "C"), tuple(rows)))
    assert abs(sum(made) - 1) < 1e-9
    assert min(made) > 0.01
