"""Whose word a sentence is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.source import Block, SourceText
from workbench.text.span import Span
from workbench.text.speech import find_sentences


def story(*paragraphs, kinds=()):
    text = "\n\n".join(paragraphs)
    blocks, at = [], 0
    for place, paragraph in enumerate(paragraphs):
        kind = kinds[place] if place < len(kinds) else "body"
        blocks.append(Block(Span(at, at + len(paragraph)), kind))
        at += len(paragraph) + 2
    return SourceText(text, tuple(blocks))


def sources(*paragraphs):
    source = story(*paragraphs)
    return [s.source.of(source.text) if s.source else None for s in find_sentences(source)]


def speakers(*paragraphs):
    source = story(*paragraphs)
    return [s.speaker.of(source.text) if s.speaker else None for s in find_sentences(source)]


@pytest.mark.parametrize(
    ("text", "source", "voice"),
    [
        ("The bridge fell at noon.", None, "own"),
        ("The bridge fell at noon, police said.", "police", "reported"),
        ("Police said the bridge fell at noon.", "Police", "reported"),
        ("Police told reporters that the bridge fell.", "Police", "reported"),
        ("Police confirmed on Friday that the bridge fell.", "Police", "reported"),
        ("According to the harbour master, the bridge fell.", "the harbour master", "reported"),
        ("The bridge fell, according to a study that was leaked.", "a study", "reported"),
        ("“The whole bridge fell into the river,” said Ana Ruiz.", "Ana Ruiz", "quoted"),
        ("“The whole bridge fell into the river,” Ana Ruiz said.", "Ana Ruiz", "quoted"),
        ("Ana Ruiz, mayor of Lodo, said the bridge fell.", "Ana Ruiz, mayor of Lodo", "reported"),
        (
            "The Courier reported that a naval officer confirmed that the ship sank.",
            "a naval officer",
            "reported",
        ),
        ("Alder & Co. said it expects a loss.", "Alder & Co.", "reported"),
        ("The bridge reportedly fell at noon.", None, "reported"),
        ("She was told that the bridge fell.", None, "own"),
        ("Officials have not said why the bridge fell.", None, "own"),
        ("A passer-by called the police.", None, "own"),
        ("Turks maintain control of the port.", None, "own"),
        ("Critics accused the mayor of neglect.", "Critics", "reported"),
    ],
)
def test_the_source_is_whoever_answers_for_the_statement(text, source, voice):
    (sentence,) = find_sentences(story(text))
    assert (sentence.source.of(text) if sentence.source else None, sentence.voice) == (
        source,
        voice,
    )


def test_nested_sources_keep_their_chain():
    text = "The Courier reported that a naval officer confirmed that the ship sank."
    (sentence,) = find_sentences(story(text))
    assert [span.of(text) for span in sentence.chain] == ["The Courier"]
    assert sentence.cue.of(text) == "confirmed"


def test_a_quotation_of_several_sentences_has_one_speaker():
    told = "“The gate was open. The pump had failed. Nobody came,” the engineer said."
    assert sources(told) == [None, None, "the engineer"]
    assert speakers(told) == ["the engineer"] * 3


def test_a_quotation_goes_on_with_the_speaker_before_it():
    told = "“The gate was open,” the engineer said. “The pump had failed.”"
    assert speakers(told) == ["the engineer", "the engineer"]
    assert sources(told) == ["the engineer", None]


def test_what_a_quotation_quotes_is_not_the_source():
    told = "“My father said the pump had failed long before that,” the engineer recalled."
    assert sources(told) == ["the engineer"]


def test_a_signature_below_a_quotation_names_its_speaker():
    assert speakers("I saw the pump fail. I told the harbour. Mara Lund") == ["Mara Lund"] * 3


def test_furniture_has_no_sentences_and_blocks_keep_their_kind():
    source = story(
        "Bridge falls", "The bridge fell.", "Read more", kinds=("title", "body", "share")
    )
    assert [s.block for s in find_sentences(source)] == ["title", "body"]


def test_the_lines_of_a_wrapped_paragraph_are_one_text():
    text = "The council met on Tuesday evening to talk about\nthe bridge that fell."
    blocks = (Block(Span(0, 48), "body"), Block(Span(49, len(text)), "body"))
    (sentence,) = find_sentences(SourceText(text, blocks))
    assert sentence.span == Span(0, len(text))


PIECES = st.sampled_from(
    ["Police", "said", "that", "told", "reporters", "according", "to", "“", "”", '"', ",", ".",
     "the", "ship", "sank", "and", "who", "was", "by", "claimed", ":", "it", "\n", "'", "Mr."]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=60).map(" ".join)))
def test_sources_and_speakers_are_places_of_the_text(text):
    source = SourceText(text, (Block(Span(0, len(text)), "body"),) if text else ())
    sentences = find_sentences(source)
    assert sentences == find_sentences(source)
    whole = Span(0, len(text))
    for sentence in sentences:
        assert whole.holds(sentence.span)
        for named in (sentence.source, sentence.cue):
            assert named is None or (sentence.span.holds(named) and len(named))
        assert sentence.speaker is None or whole.holds(sentence.speaker)
        assert sentence.source is None or sentence.speaker is not None


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Police: three dead in coach crash", "Police"),
        ("Ruth Okafor: tax cuts cost us the bridge", "Ruth Okafor"),
        ("Bridges: what happens next", None),
        ("Live: storm hits the coast", None),
    ],
)
def test_a_headline_names_its_source_before_the_colon(title, source):
    (sentence,) = find_sentences(story(title, kinds=("title",)))
    assert (sentence.source.of(title) if sentence.source else None) == source
    assert (sentence.voice == "reported") == (source is not None)


def test_a_pronoun_stays_one_and_the_likely_name_is_offered():
    text = "Mara Lund said the dam held. She said it was old. “It leaked,” the engineer said."
    found = find_sentences(story(text))
    assert [s.speaker.of(text) for s in found] == ["Mara Lund", "She", "the engineer"]
    assert [s.likely and s.likely.of(text) for s in found] == [None, "Mara Lund", "Mara Lund"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to court documents, Diaz moved the money.", "court documents"),
        ("A person close to the talks, who asked not to be named, said they failed.",
         "A person close to the talks"),
        ("The firm said on Monday its sales rose.", "The firm"),
        ("The vote was fair, the company claimed in a statement.", "the company"),
        ("The envoy said John Hale, the secretary, left.", "The envoy"),
        ("“It fell,” said the head of the office, Sigrun Dahl.",
         "the head of the office, Sigrun Dahl"),
        ("Editors of The Globe and Mail said it fell.", "Editors of The Globe and Mail"),
        ("Hale has denied wrongdoing.", "Hale"),
    ],
)  # fmt: skip
def test_the_source_is_read_with_what_stands_behind_it(text, source):
    (sentence,) = find_sentences(story(text))
    assert sentence.source.of(text) == source
