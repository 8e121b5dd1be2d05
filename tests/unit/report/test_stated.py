"""A claim is told so that somebody understands it who has not read the article."""

from dataclasses import replace

import pytest

from tests.unit.report.reports import REPORT
from workbench.report.report import Passage
from workbench.report.stated import headline, stated

SENTENCE = "The river authority said it was the worst flood on the Orvo in forty years."


def claim(words, *, sentence=SENTENCE, **more):
    found = Passage(0, len(words), words)
    bare = replace(REPORT.claims[0], speaker="", speaker_passage=None, found_passages=())
    told = {
        "quotation": found,
        "passages": (found,),
        "statement": words,
        "sentence": Passage(0, len(sentence), sentence),
    }
    return replace(bare, **told | more)


@pytest.mark.parametrize(
    "cut",
    ["worst flood on the Orvo in forty years", "was the worst flood on the Orvo", "in forty years"],
)
def test_words_a_reviewer_cut_out_of_a_sentence_are_told_with_their_sentence(cut):
    assert stated(claim(cut, origin="reviewer")) == SENTENCE


@pytest.mark.parametrize("whole", ["it was the worst flood on the Orvo in forty years", SENTENCE])
def test_words_with_subject_and_verb_stand_by_themselves(whole):
    assert stated(claim(whole, origin="reviewer")) == whole


def test_a_wording_of_the_reviewers_own_goes_before_all():
    own = "No flood on the Orvo was worse since 1991"
    assert stated(claim("worst flood", origin="reviewer", statement=own)) == own


def test_a_statement_made_of_words_that_were_trimmed_away_is_told_no_more():
    before = Passage(0, len(SENTENCE), SENTENCE)
    trimmed = claim("in forty years", found_passages=(before,), statement=SENTENCE.rstrip("."))
    assert stated(trimmed) == SENTENCE
    own = replace(trimmed, statement="No worse flood since 1991")
    assert stated(own) == "No worse flood since 1991"


def test_who_is_meant_by_it_is_told_by_who_said_it():
    said = claim("It was the worst flood", speaker="The river authority")
    assert headline(said) == "The river authority: It was the worst flood"
    assert headline(claim("It was the worst flood")) == "It was the worst flood"


def test_a_claim_does_not_begin_with_what_led_on_to_it():
    assert headline(claim("Moreover, the dam broke")) == "The dam broke"
    assert stated(claim("Moreover, the dam broke")) == "Moreover, the dam broke"


def test_a_long_claim_never_ends_in_a_lost_article():
    long = "The US-led coalition struck the pro-Syrian government forces near the town of al-Tanf"
    assert headline(claim(long)) == "The US-led coalition struck the pro-Syrian government forces…"
    assert headline(claim("the " * 40)).endswith("…")
    assert len(headline(claim("x" * 400))) == 75
