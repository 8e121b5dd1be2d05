"""Who says what: quotations and reported speech.

Every sentence is asked for the source it names itself (:mod:`workbench.text.attribution`); a
quotation that runs over several sentences then lends its speaker to those that name none.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from workbench.text.attribution import Attribution, find_attributions
from workbench.text.quotes import Quotations, find_quotations
from workbench.text.sentences import Sentence, split_sentences
from workbench.text.source import STORY_KINDS, Block, SourceText
from workbench.text.span import Span
from workbench.text.speech_words import speech_words
from workbench.text.tagging import Words, tag_words

_SIGNED = re.compile(r"[\"”»]\s*[-–—]{1,2}\s*(?P<name>[A-Z][^\"“”]{2,60})$")
_SIGNATURE = re.compile(r"(?:[A-Z][^\W\d_]+[ \u00a0]){1,3}[A-Z][^\W\d_]+")

LONGEST_MEMORY = 4
"""How many sentences back a name is offered for "she"."""

_HEADLINE = re.compile(r"(?P<who>[^\W\d][^:;“”\"?!]{2,50})(?P<cue>:) (?=[\w“\"‘'])")

MOSTLY = 0.6
"""A sentence is quoted, and not only reported, if this share of it stands in quotation marks."""


def find_sentences(source: SourceText) -> tuple[Sentence, ...]:
    """Return the sentences of the story (body, title, captions), in order, with their sources.

    Sentences do not cross from one block to the next, except where the line of a wrapped
    paragraph goes on in the next block.
    """
    text, language = source.text, source.about.language
    found: list[Sentence] = []
    for place, kind in _paragraphs(text, source.blocks_of(*STORY_KINDS)):
        quotations = Quotations(find_quotations(text, place))
        here = [
            _read(text, span, kind, quotations, language) for span in split_sentences(text, [place])
        ]
        found.extend(_carry(text, here, quotations))
    return tuple(_with_likely_names(text, found, language))


def split_story(source: SourceText) -> tuple[Sentence, ...]:
    """Return the same sentences without asking who speaks, which takes most of the time."""
    return tuple(
        Sentence(span, block=kind)
        for place, kind in _paragraphs(source.text, source.blocks_of(*STORY_KINDS))
        for span in split_sentences(source.text, [place])
    )


def _with_likely_names(text: str, sentences: list[Sentence], language: str) -> Iterator[Sentence]:
    """Offer for "she" and "the official" the last source with a name; they stay what they are."""
    known = speech_words(language)
    latest: tuple[int, Span] | None = None
    for number, sentence in enumerate(sentences):
        speaker = sentence.speaker
        if speaker is None:
            yield sentence
        elif speaker == sentence.cue or known.nameless.fullmatch(text, speaker.start, speaker.end):
            near = latest is not None and number - latest[0] <= LONGEST_MEMORY
            yield replace(sentence, likely=latest[1]) if near and latest else sentence
            latest = (number, latest[1]) if near and latest else None
        else:
            if known.named.search(text, speaker.start, speaker.end):
                latest = (number, speaker)
            yield sentence


def _paragraphs(text: str, blocks: tuple[Block, ...]) -> Iterator[tuple[Span, str]]:
    """Yield the blocks as places with their kinds, the lines of one paragraph brought together."""
    held: Block | None = None
    for block in blocks:
        if held is not None and _goes_on(text, held, block):
            held = replace(held, span=Span(held.span.start, block.span.end))
            continue
        if held is not None:
            yield held.span, held.kind
        held = block
    if held is not None:
        yield held.span, held.kind


def _goes_on(text: str, block: Block, following: Block) -> bool:
    gap = text[block.span.end : following.span.start]
    first = text[following.span.start : following.span.start + 1]
    last = text[max(0, block.span.end - 1) : block.span.end]
    return (
        block.kind == following.kind == "body"
        and gap.isspace()
        and gap.count("\n") == 1
        and first.islower()
        and last not in '.!?:;”"'
        and len(block.span) > 40
    )


def _read(text: str, span: Span, kind: str, quotations: Quotations, language: str) -> Sentence:
    words = tag_words(text, span, language)
    attributions = find_attributions(words, quotations)
    share = quotations.share(span)
    if not attributions:
        headline = _headline_source(text, span, words, language) if kind == "title" else None
        return headline or _unattributed(text, span, kind, share, language)
    inner = attributions[-1]
    chain = tuple(words.span(*outer.source) for outer in attributions if _passes_on(outer, inner))
    named, cue = words.span(*inner.source), words.span(*inner.cue)
    told = 1 - (len(named) + len(cue)) / len(span)  # the share of what is not "she said"
    voice = "quoted" if share >= MOSTLY * told else "reported"
    return Sentence(span, voice, named, cue, named, kind, chain)


def _headline_source(text: str, span: Span, words: Words, language: str) -> Sentence | None:
    """Read "Police: three dead in crash" as the word of the police."""
    found = _HEADLINE.match(text, span.start, span.end)
    if found is None:
        return None
    last = found["who"].rsplit(maxsplit=1)[-1].lower()
    names = sum(tag == "P" for tag in words.tags[: words.tags.find(":")])
    if last not in speech_words(language).speaking and not (
        names == NAME_AND_SURNAME and "N" not in words.tags[:2]
    ):
        return None
    named, cue = Span(*found.span("who")), Span(*found.span("cue"))
    return Sentence(span, "reported", named, cue, named, "title")


NAME_AND_SURNAME = 2
"""How many names in front of a headline's colon are a person and not a topic."""


def _passes_on(outer: Attribution, inner: Attribution) -> bool:
    """Tell whether what *outer* says is that *inner* says something."""
    if outer is inner or outer.source == inner.source:
        return False
    if outer.verb:
        return outer.content is not None and outer.content <= inner.source[0]
    return outer.cue[0] < inner.cue[0]


def _unattributed(text: str, span: Span, kind: str, share: float, language: str) -> Sentence:
    signed = _SIGNED.search(text, span.start, span.end)
    if signed:
        named = Span(*signed.span("name"))
        return Sentence(span, "quoted", named, None, named, kind)
    if share >= MOSTLY:
        return Sentence(span, "quoted", block=kind)
    hearsay = speech_words(language).hearsay.search(text, span.start, span.end)
    if hearsay:
        return Sentence(span, "reported", cue=Span(*hearsay.span()), block=kind)
    return Sentence(span, block=kind)


def _carry(text: str, here: list[Sentence], quotations: Quotations) -> list[Sentence]:
    """Give the sentences of one quotation, and of quotations side by side, their speaker."""
    if len(here) > 1 and _SIGNATURE.fullmatch(text, here[-1].span.start, here[-1].span.end):
        name = here[-1].span
        here = [
            *(replace(s, voice="quoted", speaker=name) for s in here[:-1]),
            Sentence(name, "quoted", name, None, name, here[-1].block),
        ]
    for place, sentence in enumerate(here):
        if sentence.voice == "quoted" and sentence.speaker is None:
            here[place] = replace(sentence, speaker=_speaker_near(here, place, quotations))
    return here


def _speaker_near(here: list[Sentence], place: int, quotations: Quotations) -> Span | None:
    before = here[place - 1] if place else None
    if before is not None and before.speaker is not None and before.voice != "own":
        return before.speaker
    around = quotations.around(here[place].span.start)
    for later in here[place + 1 :]:
        if around is None or later.span.start >= around.end:
            break
        if later.source is not None:
            return later.source
    return None
