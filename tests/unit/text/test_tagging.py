"""Which words are the verbs of a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.span import Span
from workbench.text.tagging import tag_words
from workbench.text.tags import FINITE


def tagged(text):
    words = tag_words(text, Span(0, len(text)))
    return list(zip(words.raw, words.tags, strict=True))


def finite(text):
    return [word for word, tag in tagged(text) if tag in FINITE]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The strikes in the north hit two villages.", ["hit"]),
        ("The mayor strikes a bargain with the union.", ["strikes"]),
        ("Coalition strikes reportedly occurred near the town.", ["occurred"]),
        ("Passengers rescued on Friday may have left the boat.", ["may"]),
        ("Fishermen rescued the passengers on Friday.", ["rescued"]),
        ("The bridge, built in 1911, collapsed on Monday.", ["collapsed"]),
        ("The team had been denied visas.", ["had"]),
        ("They plan to attack the plan.", ["plan"]),
        ("The plans were denied and the plan failed.", ["were", "failed"]),
        ("Officials said the dam held.", ["said", "held"]),
        ("The minister said John Hale, the envoy, contacted him.", ["said", "contacted"]),
        ("Many residents worship the old gods.", ["worship"]),
        ("The group's leader won't talk.", ["won't"]),
        ("The guards barred the crowd from leaving, but allowed a march.", ["barred", "allowed"]),
        ("It's late and the office reports a loss.", ["'s", "reports"]),
        ("Officials in the ministry hope the deal was sound.", ["hope", "was"]),
    ],
)
def test_a_clause_has_the_finite_verb_a_reader_sees(text, verbs):
    assert finite(text) == verbs


@pytest.mark.parametrize(
    ("word", "text", "tag"),
    [
        ("that", "He said that it fell.", "B"),
        ("that", "The wall that fell was old.", "W"),
        ("that", "He broke into that.", "O"),
        ("'s", "The town's wall fell.", "S"),
        ("'s", "It's a wall.", "E"),
        ("official", "An official spoke.", "N"),
        ("killing", "The wall fell, killing two.", "G"),
        ("Polly", "Polly Marsh sold the firm.", "P"),
        ("45%", "Prices rose 45% in May.", "M"),
    ],
)
def test_small_words_get_the_job_they_do(word, text, tag):
    assert (word, tag) in tagged(text)


@given(st.text())
def test_any_text_is_tagged_word_for_word(text):
    words = tag_words(text, Span(0, len(text)))
    assert len(words.raw) == len(words.low) == len(words.tags) == len(words.starts)
    for start, end, raw in zip(words.starts, words.ends, words.raw, strict=True):
        assert text[start:end] == raw
    assert "".join(text.split()) == "".join("".join(words.raw).split())
