"""The jobs of Spanish words."""

import pytest

from workbench.text.span import Span
from workbench.text.spanish_verbs import TAG_OF, VERB_OF
from workbench.text.tagging import tag_words


def tags(text):
    words = tag_words(text, Span(0, len(text)), "es")
    return dict(zip(words.raw, words.tags, strict=True))


@pytest.mark.parametrize(
    ("form", "tag", "verb"),
    [
        ("dijo", "F", "decir"),
        ("pidió", "F", "pedir"),
        ("murieron", "F", "morir"),
        ("incluye", "Z", "incluir"),
        ("redujo", "F", "reducir"),
        ("tendría", "Q", "tener"),
        ("crezca", "Z", "crecer"),
        ("roto", "K", "romper"),
        ("pidiendo", "G", "pedir"),
        ("juega", "Z", "jugar"),
    ],
)
def test_verbs_have_their_forms(form, tag, verb):
    assert (TAG_OF[form], VERB_OF[form]) == (tag, verb)


def test_que_joins_behind_a_verb_and_relates_behind_a_noun():
    words = tag_words("Dijo que el buque que zarpó volvió.", Span(0, 35), "es")
    assert [tag for raw, tag in zip(words.raw, words.tags, strict=True) if raw == "que"] == [
        "B",
        "W",
    ]


def test_an_article_makes_a_noun_and_a_pronoun_leaves_the_verb():
    assert tags("La denuncia llegó tarde.")["denuncia"] == "N"
    assert tags("El alcalde la vio hoy.")["la"] == "R"


def test_a_capital_at_the_head_is_a_name_only_where_no_common_word_stands():
    found = tags("Soto cree que Murcia ganó.")
    assert (found["Soto"], found["Murcia"]) == ("P", "P")
    assert tags("Fuentes de la policía hablaron.")["Fuentes"] == "N"


def test_english_is_tagged_as_before_whatever_else_was_tagged():
    text = "The mayor said that the bridge fell."
    assert tag_words(text, Span(0, len(text))) == tag_words(text, Span(0, len(text)), "en-GB")
