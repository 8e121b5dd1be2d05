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


@pytest.mark.parametrize(
    ("title", "body", "values"),
    [
        (
            "Council to spend £4.2m on new library",
            "The council agreed on Monday to spend £4.6m on a new library in Hart Street.",
            ["£4,200,000", "£4,600,000"],
        ),
        (
            "Quake injures 340",
            "The quake injured 430 people and destroyed 80 homes in the valley.",
            ["340", "430"],
        ),
        (
            "Turnout falls to 58 percent in city election",
            "Turnout in the city election was 56 percent, the electoral office said.",
            ["58 %", "56 %"],
        ),
        (
            "",
            """
            The court fined the airline $3.5 million for cancelling flights. The airline will
            appeal against the fine of $5.3 million for the cancelled flights, its lawyer said.
            """,
            ["$3,500,000", "$5,300,000"],
        ),
        (
            "",
            """
            Some 1,200 workers will lose their jobs when the plant closes. Union officials said
            the closure of the plant would cost 1,400 workers their jobs.
            """,
            ["1,200", "1,400"],
        ),
    ],
)
def test_one_figure_given_in_two_ways_is_pointed_out(title, body, values, analysed):
    (found,) = [r for r in analysed(" ".join(body.split()), title=title).repeats if not r.agrees]
    assert [mention.value for mention in found.mentions] == values


@pytest.mark.parametrize(
    "text",
    [
        "The northern line carries 12,000 people a day. The southern line carries 14,000 people.",
        "It passed with 61 votes in the lower house. It passed with 58 votes in the upper house.",
        "A bomb killed 12 people in the market. In 2017 a bomb killed 15 people at the market.",
        "Labour won 42 percent of the vote in the north. The Greens won 38 percent of the vote.",
        "Ticket prices start at 20 euros for children. Ticket prices start at 35 euros for adults.",
        "The deal is up to $60 cheaper than the old one. The deal is $50 cheaper than the new one.",
        "She saved 25 to 30 times her yearly costs. Others saved 22 times their yearly costs.",
        "NASA added five companies. The five companies join the nine companies picked by NASA.",
        "He tried the Logi Master 2 mouse. He bought the Logi Master 3 mouse.",
        """
        Fishermen rescued 700 seekers off the coast and the navy saved 200 more. In all 900 seekers
        were rescued off the coast.
        """,
    ],
)
def test_figures_that_the_words_tell_apart_do_not_disagree(text, analysed):
    assert [found for found in analysed(" ".join(text.split())).repeats if not found.agrees] == []


def test_late_figures_of_a_long_text_are_still_compared():
    filler = " ".join(f"Lot {n} has {n} chairs." for n in range(3000))
    text = f"{filler} The quake hurt 31 people in Lodo. The quake in Lodo hurt 34 people."
    assert ("figure", False, ["31", "34"]) in repeats(text)


def test_two_names_that_both_come_up_often_are_two_people():
    text = "Johnson met Johnston. Later Johnson and Johnston left. Johnson came with Johnston."
    assert [found for found in repeats(text) if not found[1]] == []


def test_a_language_with_capitals_on_every_noun_has_no_misspelled_names():
    text = "Die Patientendaten liegen vor. Die Patientenakten liegen vor."
    sentences = [Sentence(span) for span in split_sentences(text)]
    assert not [r for r in find_repeats(text, sentences, (), "de-AT") if not r.agrees]
