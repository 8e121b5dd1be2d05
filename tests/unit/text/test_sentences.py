"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.overlong import LONGEST
from workbench.text.sentences import split_sentences
from workbench.text.span import Span

# A bar marks each border that should be found; the text itself is the line without the bars.
CASES = [
    "The bridge fell at noon.| Nobody was hurt.",
    "Gen. Ruth Okafor met Dr. Lund.| They spoke for an hour.",
    "The firm, Alder & Co., closed.| It had 40 staff.",
    "The firm moved to the U.S.| It hired 40 people there.",
    "The U.S. Treasury gave no comment.",
    "Prices rose 3.5 percent.| Wages rose 1.2 percent.",
    "The ship sailed at 6 p.m. Monday.",
    "The ship sailed at 6 p.m.| The crew was small.",
    "At 6 p.m. Mayor Lind spoke.",
    "J. R. Halloran chaired it.| The vote was close.",
    "No. 5 was closed.| Turn to p. 12.",
    "“We saw it.| It was huge,” said Mara Lund.",
    "“We saw it.| It was huge.”| Then they left.",
    "“Is it safe?” Lund asked.| Nobody answered.",
    '"Is it safe?" she asked.',
    "Wait...| There was more.",
    "It went on ... and on.",
    "What now?| Nobody knows!| Not even the mayor.",
    "The clinic (it opened in May. It has two wards.) is full.",
    "The clinic is full.| (It opened in May.)",
    "see the chart.| we drew it by hand.| it took a week.",
    "Write to desk@example.org.| We answer.",
    "1. Milk is cheaper. |2. Bread is not. |3. Eggs vary.",
    "The dam held.|The town was dry.",
    "Vitamin C.| Nobody doubts it.",
    "今日は晴れです。|明日は雨です。",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_a_reader_would_say(marked):
    text = marked.replace("|", "")
    parts = [part.strip() for part in marked.split("|")]
    assert [span.of(text) for span in split_sentences(text)] == parts


def test_wrapped_lines_are_joined_and_items_are_not():
    wrapped = (
        "The council met on Tuesday to talk about the bridge\n"
        "that fell into the river, and about who should pay\n"
        "for a new one."
    )
    items = "Milk, two litres\nBread\nSix eggs\nA pound of flour"
    assert len(split_sentences(wrapped)) == 1
    assert [span.of(items) for span in split_sentences(items)] == items.split("\n")


def test_a_blank_line_always_ends_a_sentence():
    text = "Bridge falls into the river\n\nThe council met\n \nNobody was hurt"
    assert len(split_sentences(text)) == 3


def test_sentences_stay_inside_their_places():
    text = "One place. Another place."
    spans = split_sentences(text, [Span(0, 3), Span(4, 25)])
    assert [span.of(text) for span in spans] == ["One", "place.", "Another place."]


def prose():
    piece = st.sampled_from(
        ["He", "said", "U.S.", ".", "?", "!", "...", "…", '"', "”", "(", ")", "\n", "\n\n", "1.",
         "a.m.", "Mr.", "•", " ", "i", "Co.", "al-Noor", "[...]", "。", "-", "5", "\u2028", "\r"]
    )  # fmt: skip
    return st.one_of(st.text(), st.lists(piece).map(" ".join), st.lists(piece).map("".join))


@given(prose())
def test_every_character_lies_in_exactly_one_sentence(text):
    spans = split_sentences(text)
    covered = [place for span in spans for place in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    assert {i for i, char in enumerate(text) if not char.isspace()} <= set(covered)
    assert all(span == span.trimmed(text) and len(span) for span in spans)


def test_a_short_signed_quotation_is_one_unit():
    text = "“The score is one to nil. But it is a long game.” – Mara Lund"
    assert len(split_sentences(text)) == 1
    assert len(split_sentences("“It is one to nil. But it is long,” said Mara Lund.")) == 2


@pytest.mark.parametrize("between", [" ", "; ", ", ", "\n", " - "])
def test_a_text_without_stops_is_cut_to_a_length_that_can_be_read(between):
    words = [f"word{n}" for n in range(900)]
    groups = [" ".join(words[n : n + 12]) for n in range(0, len(words), 12)]
    spans = split_sentences(between.join(groups))
    assert len(spans) > 3
    assert all(len(span) <= LONGEST for span in spans)
    said = " ".join(span.of(between.join(groups)) for span in spans)
    assert [word.strip(";,-") for word in said.split() if word != "-"] == words


def test_one_endless_word_is_cut_as_well():
    spans = split_sentences("a" * (3 * LONGEST + 5))
    assert [len(span) for span in spans] == [LONGEST, LONGEST, LONGEST, 5]
