"""Only what a dictionary may know is looked up in one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.spelling.words import LONGEST, owner, plain, script_of, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The gap is closed.", ["The", "gap", "is", "closed"]),
        ("well-known, isn’t it?", ["well", "known", "isn’t", "it"]),
        ("“Río” y l'eau", ["Río", "l'eau"]),
        ("see https://example.org/recieve or www.example.org", ["see", "or"]),
        ("mail ann@example.org or C:\\temp\\fiel", ["mail", "or"]),
        ("example.org/log says", ["says"]),
        ("NATO met G20 in 2017, 3rd, a b", ["met", "in"]),
        ("snake_case and 3D", ["and"]),
        ("и это тоже", ["это", "тоже"]),
        ("x" * (LONGEST + 1), []),
        ("", []),
    ],
)
def test_addresses_figures_and_abbreviations_are_no_words(text, words):
    assert [word for _, word in words_in(text)] == words


@given(st.text(max_size=300))
def test_a_word_stands_where_it_is_said_to(text):
    end = 0
    for at, word in words_in(text):
        assert text[at : at + len(word)] == word
        assert at >= end
        end = at + len(word)


def test_words_are_looked_up_as_dictionaries_write_them():
    assert plain("isn’t") == "isn't"
    assert plain("Ri\u0301o") == "Río"
    assert owner("Orvo's") == "Orvo"


def test_a_letter_tells_its_script():
    assert [script_of(letter) for letter in "aяع漢"] == ["LATIN", "CYRILLIC", "ARABIC", "CJK"]
