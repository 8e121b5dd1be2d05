"""Read JSON of any size one object at a time.

Taken are an array of objects, objects one after the other or one a line, and an object that
holds them in a list (``@graph``, ``dataFeedElement`` and the like).
"""

import json
from collections.abc import Iterator
from typing import Any, TextIO

from workbench.errors import InvalidError

LARGEST = 64_000_000
"""Characters of one object; a larger one is no record of a claim."""

CHUNK = 1 << 20
HOLDERS = ("@graph", "dataFeedElement", "itemListElement", "items", "claims", "data", "rows")
"""Keys under which an object may hold the list of all others."""

_BLANK = " \t\r\n"


def json_objects(stream: TextIO) -> Iterator[Any]:
    """Yield the objects in *stream* as they come.

    Raises:
        InvalidError: It is not JSON, ends too early, or one object is too large.
    """
    feed = _Feed(stream)
    if feed.peek() == "[":
        yield from feed.array()
        return
    while feed.peek():
        yield from _held(feed.value())


def _held(value: Any) -> Iterator[Any]:  # noqa: ANN401 - whatever JSON can hold
    """Yield what an object holds under one of :data:`HOLDERS`, or the object itself."""
    if isinstance(value, list):
        yield from value
        return
    for key in HOLDERS if isinstance(value, dict) else ():
        if isinstance(value.get(key), list) and all(isinstance(one, dict) for one in value[key]):
            yield from value[key]
            return
    yield value


class _Feed:
    """Text that arrives in pieces, and a place in it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = 0
        self._passed = 0
        self._ended = False
        self._decoder = json.JSONDecoder()

    def peek(self) -> str:
        """Return the next character that is not blank, or nothing at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more(CHUNK):
                return ""

    def value(self) -> Any:  # noqa: ANN401
        """Return the next value, reading as much as it takes."""
        self.peek()
        wanted = CHUNK
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except RecursionError as error:
                raise self._wrong("it is nested too deeply") from error
            except ValueError as error:
                if len(self._text) - self._at > LARGEST:
                    raise self._wrong("one entry is too large, or never ends") from error
                if not self._more(wanted):
                    raise self._wrong("it breaks off, or is not JSON") from error
                wanted *= 2
                continue
            self._at = end
            return value

    def array(self) -> Iterator[Any]:
        """Yield the values of an array, which begins at the next character."""
        self._at += 1
        following = False
        while (sign := self.peek()) != "]":
            if following:
                if sign != ",":
                    raise self._wrong("it breaks off" if not sign else "a comma is missing")
                self._at += 1
                self.peek()
            elif not sign:
                raise self._wrong("it breaks off")
            yield self.value()
            following = True
        self._at += 1
        if self.peek():
            raise self._wrong("something follows its end")

    def _more(self, size: int) -> bool:
        piece = "" if self._ended else self._stream.read(size)
        self._ended = not piece
        if piece:
            self._passed += self._at
            self._text = self._text[self._at :] + piece
            self._at = 0
        return bool(piece)

    def _wrong(self, what: str) -> InvalidError:
        place = f"{self._passed + self._at:,}"
        return InvalidError(
            f"This file cannot be read as JSON: {what} (near character {place}).",
            hint="Nothing was imported. Get the file again, or ask whoever made it.",
        )
