"""The same fact twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.claims.repeats import find_repeats
from workbench.text.sentences import Sentence, split_sentences


def repeats(text):
    sentences = [Sentence(span) for span in split_sentences(text)]
    return [
        (found.kind, found.agrees, [mention.value for mention in found.mentions])
        for found in find_repeats(text, sentences, ())
    ]


def test_title_and_text_that_differ_are_shown_side_by_side(analysed):
    analysis = analysed(
        "Researchers found 42 % more species of bee in gardens than in fields.",
        "Nobody had counted them before.",
        title="Study finds 45 % more species of bee in gardens",
    )
    (found,) = analysis.repeats
    assert (found.kind, found.agrees) == ("figure", False)
    assert [(m.value, m.block) for m in found.mentions] == [("45 %", "title"), ("42 %", "body")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "At least 107 killed in crane fall.\nA storm came, and 107 died in the crane fall.",
            ["107", "107"],
        ),
        (
            "Fishermen rescued over 700 asylum seekers.\nSome 700 asylum seekers were rescued.",
            ["700", "700"],
        ),
    ],
)
def test_a_figure_that_comes_again_is_grouped(text, values):
    assert ("figure", True, values) in repeats(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 12 people in Lodo. The flood hurt 15 people in Lodo.",
        "In May, 40 ships left the port of Lodo. In June, 44 ships left the port of Lodo.",
        "The bridge is 40 metres long. The tower is 44 metres high.",
        "He gave 3 talks. She wrote 4 books.",
        "The strike killed 62 soldiers near the airport. Three rebels were killed near Tanf.",
        "The team won 3 games in May. The team won 300 games in all.",
    ],
)
def test_figures_of_different_things_do_not_disagree(text, analysed):
    assert [found for found in analysed(text).repeats if not found.agrees] == []


def test_spellings_of_one_name_are_variants_and_no_disagreement():
    text = "The base at al-Tanf was hit. It lies near Tanf. Rebels came to At Tanf in April."
    assert repeats(text) == [("name", True, ["al-Tanf", "Tanf", "At Tanf"])]


def test_a_name_with_a_letter_wrong_is_pointed_out():
    text = "Mayor Anna Lindqvist spoke. Later Lindqvst left."
    assert ("name", False, ["Lindqvist", "Lindqvst"]) in repeats(text)


@pytest.mark.parametrize(
    "text",
    [
        "Russia spoke. The Russian envoy left. The Russians came.",
        "Marta and Maria left. Ivan met Iván’s brother Evan.",
        "Austria won. Austrian fans sang. Australia lost.",
    ],
)
def test_names_that_are_alike_are_not_all_misspelled(text):
    assert [found for found in repeats(text) if not found[1]] == []


PIECES = st.sampled_from(
    ["40", "45 %", "people", "killed", "al-Tanf", "At", "Tanf", "percent", ".", "\n", "in", "May",
     "Lindqvist", "Lindqvst", "more", "species", "’", "-", "É", "ﬁ"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=60).map(" ".join)))
def test_every_mention_is_a_place_of_the_text(text):
    sentences = [Sentence(span) for span in split_sentences(text)]
    for found in find_repeats(text, sentences, ()):
        assert len(found.mentions) > 1
        assert all(mention.span.of(text) for mention in found.mentions)


@pytest.mark.parametrize(
    "text",
    [
        """
        Rebels: 4-6, averaging 70 points and 32 rebounds per game for Ole. Tide: 7-3, averaging 92
        points and 39 rebounds per game for Bama.
        """,
        """
        Alex Stalock made 30 saves and Minnesota beat Buffalo. Connor Hellebuyck made 38 saves and
        Winnipeg beat Buffalo.
        """,
        """
        After 20 minutes Villa led Luton in the match. After 22 minutes Villa led Luton in the
        match by two.
        """,
    ],
)
def test_figures_of_different_parties_and_averages_are_no_disagreement(text):
    assert [found for found in repeats(" ".join(text.split())) if not found[1]] == []
