"""A claim as somebody understands it who has not read the article: whole, with its speaker.

A claim the program found is a proposition already, and so is one that a reviewer put in words.
What a reviewer marked in the article may be a few words out of a sentence; the sentence is told
then, because words that were cut out are no claim that anybody made.
"""

import re

from workbench.report import phrases
from workbench.report.inert import one_line
from workbench.report.report import ClaimEntry
from workbench.text.span import Span
from workbench.text.tagging import tag_words
from workbench.text.tags import FINITE, NOMINAL
from workbench.text.wordlist import words

LONGEST_HEADLINE = 75
"""Characters of claimReviewed, as Google advises."""

LONGEST_SENTENCE = 400
"""Characters of a sentence that is told in place of words cut out of it; a list has more."""

_ONWARD = re.compile(
    r"(?:moreover|furthermore|meanwhile|however|also|besides|in addition|and|but|so|yet)\b,?\s+",
    re.IGNORECASE,
)
_REFERRING = words("he she it they we i this that these those his her its their our my")
_DANGLING = words(
    "a an the this that these those of in on at to for from by with near about into over under"
    " and or but nor as than which who whom whose where when while is are was were be been has"
    " have had will would can could may might must some any no his her its their our my"
)
_MARKS = " ,;:–—-\"'“”‘’«»"


def stated(claim: ClaimEntry) -> str:
    """Return what *claim* says, on one line, in words that stand by themselves."""
    said = one_line(phrases.claim_words(claim))
    if phrases.restated(claim) and not _is_outdated(claim):
        return one_line(claim.statement)
    trimmed = bool(claim.found_passages)
    if claim.origin == "program" and not trimmed:
        return one_line(claim.statement) or said
    sentence = one_line(claim.sentence.words) if claim.sentence else ""
    if not sentence or len(sentence) > LONGEST_SENTENCE or _is_whole(said, sentence):
        return said
    return sentence


def headline(claim: ClaimEntry, longest: int = LONGEST_HEADLINE) -> str:
    """Return what *claim* says in at most *longest* characters, never ending in a lost "the".

    Words that begin by "it" or "we" are told with who said them.
    """
    whole = stated(claim)
    onward = _ONWARD.match(whole)
    said = whole[onward.end() :] if onward else whole
    first = said.partition(" ")[0].casefold().partition("’")[0].partition("'")[0]
    speaker = one_line(claim.speaker)
    if first in _REFERRING and speaker and not said.startswith(speaker):
        said = f"{speaker}: {said}"
    said = said[:1].upper() + said[1:]
    return _shortened(said, longest)


def _shortened(said: str, longest: int) -> str:
    if len(said) <= longest:
        return said
    cut = said[: longest - 1]
    whole = cut.rpartition(" ")[0]
    kept = whole if len(whole) > longest // 2 else cut
    while (last := kept.rstrip(_MARKS).rpartition(" "))[2].casefold() in _DANGLING and last[0]:
        kept = last[0]
    return f"{kept.rstrip(_MARKS)}…"


def _is_outdated(claim: ClaimEntry) -> bool:
    """Tell whether the statement is the program's, for words that a reviewer has trimmed since."""
    if not claim.found_passages:
        return False
    told, kept, sentence = map(
        _words_in,
        (
            claim.statement,
            phrases.claim_words(claim),
            claim.sentence.words if claim.sentence else "",
        ),
    )
    return told <= sentence and not told <= kept


def _words_in(said: str) -> set[str]:
    return set(re.findall(r"\w+", said.casefold()))


def _is_whole(said: str, sentence: str) -> bool:
    """Tell whether *said* is a sentence and not words cut out of one: subject and verb are there.

    It begins where its sentence does, or its first verb has words before it that can be a subject.
    """
    if said.strip(f"{_MARKS}.") == sentence.strip(f"{_MARKS}."):
        return True
    tags = tag_words(said, Span(0, len(said))).tags
    verb = next((place for place, tag in enumerate(tags) if tag in FINITE), 0)
    return any(tag in NOMINAL for tag in tags[:verb])
