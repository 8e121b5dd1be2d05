"""Two versions of a text as words, so that they can be laid side by side.

Commas, quotation marks, stops and dashes do not count, nor how a word is broken or an apostrophe
typed.  Figures, signs, currencies, per cent and question marks do: they change what is said.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.text.sentences import split_sentences
from workbench.text.span import Span

_DROPPED = r"\s!-/:-@\[-`{-~\u2000-\u206f«»¡¿،؛؟।。，、．·•§"
_ALONE = "\u3040-\u30ff\u3400-\u9fff"
_PART = rf"[^{_DROPPED}{_ALONE}\d]"
_WORD = re.compile(
    r"(?:(?<!\w)[-+−±](?=[\d$€£¥]))?\d+(?:[.,:/]\d+)*"  # a figure with its sign
    rf"|[{_ALONE}]"  # letters of languages that put no blanks between words
    rf"|{_PART}+(?:['’]{_PART}+)*"
    r"|[-+−±](?=[$€£¥]\d)"
    r"|[%$&?#@=<>‰؟]"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in reading order, and which of them make each sentence."""

    text: str
    spans: tuple[Span, ...]
    keys: tuple[str, ...]
    """Each word as it is compared, whatever its capitals."""
    sentences: tuple[range, ...]
    """Indices of the words of each sentence; sentences without words are left out."""
    sentence_of: tuple[int, ...]

    def within(self, place: Span) -> range:
        """Return the indices of the words that lie wholly in *place*."""
        first = bisect_left(self.spans, place.start, key=lambda span: span.start)
        last = bisect_left(self.spans, place.end + 1, key=lambda span: span.end)
        return range(first, max(first, last))

    def starts_sentence(self, word: int) -> bool:
        """Tell whether a word is the first of its sentence, where a capital means nothing."""
        return self.sentences[self.sentence_of[word]].start == word

    def said(self, word: int) -> str:
        """Return a word with the capitals it has, however it is broken."""
        return _plain(self.spans[word].of(self.text))


def words_of_text(text: str, places: Iterable[Span]) -> Words:
    """Return the words of *text* in *places*, which are its blocks in reading order."""
    spans: list[Span] = []
    sentences: list[range] = []
    owners: list[int] = []
    for sentence in split_sentences(text, places):
        first = len(spans)
        spans += [Span(*found.span()) for found in _WORD.finditer(text, *_bounds(sentence))]
        if len(spans) > first:
            owners += [len(sentences)] * (len(spans) - first)
            sentences.append(range(first, len(spans)))
    keys = tuple(_plain(span.of(text)).casefold() for span in spans)
    return Words(text, tuple(spans), keys, tuple(sentences), tuple(owners))


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).replace("’", "'").replace("\u00ad", "")
