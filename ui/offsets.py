"""Translate between Python's text offsets and Qt's.

Python counts characters; a QTextDocument counts UTF-16 units, and an emoji is two of those.
Every offset that crosses into or out of Qt goes through here.
"""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_BREAKS = str.maketrans(
    {
        "\r": " ",
        "\v": " ",
        "\f": " ",
        "\x00": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\ufdd0": " ",
        "\ufdd1": " ",
        "\ufffc": " ",
    }
)
_ODD = re.compile("[\r\v\f\x00\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")


class OffsetMap:
    """The two ways of counting, for one text."""

    def __init__(self, text: str) -> None:
        self._wide = [match.start() for match in _WIDE.finditer(text)]
        self._wide_qt = [i + n for n, i in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        """Return the Qt position of a Python offset."""
        return offset + bisect_left(self._wide, offset)

    def from_qt(self, position: int) -> int:
        """Return the Python offset of a Qt position."""
        return position - bisect_left(self._wide_qt, position)


def shown(text: str) -> str:
    """Return *text* with those characters replaced that a QTextDocument would drop or read.

    One character always stands for one character, so offsets hold.
    """
    if _ODD.search(text) is None:  # as good as always, and five times as fast
        return text
    return text.translate(_BREAKS).encode("utf-8", "replace").decode("utf-8")
