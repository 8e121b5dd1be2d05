"""How one wording becomes another, word by word."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.review.word_diff import Piece, word_diff

wordings = st.text(st.sampled_from("ab1 .,’–\n\u0301日"), max_size=40)


def told(old, new):
    signs = {"same": "{}", "cut": "[-{}-]", "added": "[+{}+]"}
    return "".join(signs[piece.kind].format(piece.words) for piece in word_diff(old, new))


def test_only_the_words_that_change_are_marked():
    assert told("40 people left", "75 people left") == "[-40-][+75+] people left"
    assert told("cost 3.2 million euros", "cost 3.4 million") == (
        "cost [-3.2-][+3.4+] million[- euros-]"
    )
    assert told("It spilled.", "It nearly spilled.") == "It [+nearly +]spilled."
    assert told("the mayor’s word", "the mayor’s") == "the mayor’s[- word-]"


def test_a_mark_is_a_word_of_its_own():
    assert told("the dam, built in 1962", "the dam built in 1962") == "the dam[-,-] built in 1962"
    assert told("堤防は1962年", "堤防は1963年") == "堤防は[-1962-][+1963+]年"


def test_words_rewritten_side_by_side_stand_as_one_change():
    assert told("the water drove them", "a river took them") == (
        "[-the water drove-][+a river took+] them"
    )


def test_white_space_alone_is_no_change():
    assert word_diff("the wall\nwas built", "the wall was built") == (
        Piece("same", "the wall\nwas built"),
    )
    assert word_diff("", "") == ()


@given(wordings, wordings)
def test_the_pieces_make_both_wordings(old, new):
    pieces = word_diff(old, new)
    ours = "".join(piece.words for piece in pieces if piece.kind != "added")
    theirs = "".join(piece.words for piece in pieces if piece.kind != "cut")
    assert ours == old
    assert " ".join(theirs.split()) == " ".join(new.split())
    kinds = [piece.kind for piece in pieces]
    assert all(one != other for one, other in pairwise(kinds))
    assert ("added", "cut") not in pairwise(kinds)
