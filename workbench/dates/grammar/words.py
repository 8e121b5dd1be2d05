"""A stretch of text as words, each looked up once in the lexicon.

Parsers ask three questions: what kinds of word is this (``get``), what stands between it and
the word before (``gap``), and how is it written (``raw``).  Everything between two words is
folded to one of a few signs, so that no-break spaces, line ends, en dashes and curly quotes
are nobody's concern further on.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping
from typing import Any

from workbench.dates.lexicon.language import ENGLISH, Language, language_of

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+")
_GLUED_ZONE = re.compile(r"(?:GMT|UTC)\s?[-+−–]([0-9]{1,2}?)([0-9]{1,2})\s[A-Z][a-z]")
_ZONE_AND_WORD = re.compile(r"(?<![^\W_])(?:GMT|UTC|BST|CES?T|E[SD]T|P[SD]T)(?=[A-Z][a-z])")
_MARGIN = 8
_NOTHING: Mapping[str, Any] = {}

GLUED, BLANK, DASH, WIDE_DASH, COMMA, DOT, STOP, SLASH, COLON, QUOTE, BORDER = (
    "", " ", "-", "--", ",", ".", ". ", "/", ":", "'", "|",
)  # fmt: skip

_DASHES = "-‐‑‒–—−"
_SIGNS = {",": COMMA, ".": DOT, "/": SLASH, ":": COLON, "'": QUOTE, "’": QUOTE, "`": QUOTE}


_ENGLISH = language_of(ENGLISH)


def _sign(between: str) -> str:
    """Fold what stands between two words to one sign."""
    core = between.strip()
    if not core:
        return BORDER if between.count("\n") > 1 else BLANK
    if core in _SIGNS:
        if core == "." and between != ".":
            return STOP
        return _SIGNS[core] if between.count("\n") < 2 else BORDER
    if len(core) == 1 and core in _DASHES:
        return DASH if between == core else WIDE_DASH
    if core in ("--", ".,"):
        return WIDE_DASH if core == "--" else COMMA
    return BORDER


class _Gaps(dict[str, str]):
    """Remembers what was folded: a text has few different gaps."""

    def __missing__(self, between: str) -> str:
        sign = BORDER if len(between) > 12 else _sign(between)
        if len(self) < 5000:
            self[between] = sign
        return sign


_GAPS = _Gaps({"": GLUED, " ": BLANK})


class Words:
    """The words of one stretch ``[start, end)`` of a text."""

    __slots__ = ("ends", "entries", "language", "low", "n", "starts", "text", "where")

    def __init__(
        self, text: str, start: int = 0, end: int | None = None, language: Language = _ENGLISH
    ) -> None:
        self.text = text
        self.language = language
        self.where = (start, len(text) if end is None else end)
        self.low: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _TOKEN.finditer(text, *self.where):
            self.low.append(match.group())
            self.starts.append(match.start())
            self.ends.append(match.end())
        self._split_glued_zones()
        self.n = len(self.low)
        find = language.entries.get
        self.low = [word.lower() for word in self.low]
        self.entries = [find(word, _NOTHING) for word in self.low]
        if language.keys:
            self.low = [language.keys.get(word, word) for word in self.low]
        self._close()

    def _close(self) -> None:
        """Add empty words, so that a parser may look past either end."""
        self.low += [""] * _MARGIN
        self.entries += [_NOTHING] * _MARGIN
        self.starts += [self.where[1]] * _MARGIN
        self.ends += [self.where[1]] * _MARGIN

    def _split_glued_zones(self) -> None:
        """Part ``GMT +323 March`` into ``GMT +3`` and ``23 March``, as page clocks glue them."""
        for match in _GLUED_ZONE.finditer(self.text, *self.where):
            place, cut = bisect_left(self.starts, match.start(1)), match.start(2)
            self.starts.insert(place + 1, cut)
            self.ends.insert(place, cut)
            self.low[place : place + 1] = [match[1], match[2]]
        for match in _ZONE_AND_WORD.finditer(self.text, *self.where):
            place, cut = bisect_left(self.starts, match.start()), match.end()
            self.starts.insert(place + 1, cut)
            self.ends.insert(place, cut)
            word = self.low[place]
            self.low[place : place + 1] = [match[0], word[len(match[0]) :]]

    def get(self, place: int, kind: str) -> Any:  # noqa: ANN401
        """Return the value of the word at *place* in the word class *kind*, or None."""
        return self.entries[place].get(kind)

    def word(self, place: int) -> str:
        """Return the word at *place* in small letters, or the grammar's name of it."""
        return self.low[place]

    def raw(self, place: int) -> str:
        """Return the word at *place* as it is written, empty outside."""
        return self.text[self.starts[place] : self.ends[place]]

    def gap(self, place: int) -> str:
        """Return the sign for what stands between the word at *place* and the one before."""
        if not 0 < place < self.n:
            return BORDER
        return _GAPS[self.text[self.ends[place - 1] : self.starts[place]]]

    def between(self, place: int) -> str:
        """Return what stands between the word at *place* and the one before, as it is."""
        return self.text[self.ends[place - 1] : self.starts[place]] if 0 < place < self.n else "|"

    def number(self, place: int, digits: tuple[int, int] = (1, 4)) -> int | None:
        """Return the digits at *place* as a number if there are so many of them."""
        word = self.low[place]
        if not digits[0] <= len(word) <= digits[1] or not "0" <= word[0] <= "9":
            return None
        return int(word)

    def before(self, place: int) -> str:
        """Return the character just before the word at *place*, a blank at the border."""
        at = self.starts[place]
        return self.text[at - 1] if at > self.where[0] else " "

    def after(self, place: int) -> str:
        """Return the character just after the word at *place*, a blank at the border."""
        at = self.ends[place]
        return self.text[at] if at < self.where[1] else " "
