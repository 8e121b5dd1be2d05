"""Which way a text runs, by its letters; what no letter tells runs as English does."""

import unicodedata
from collections import Counter

from PySide6.QtCore import Qt

_ENOUGH = 4000  # characters


def runs_right_to_left(text: str) -> bool:
    """Tell whether most letters of *text* belong to scripts written from right to left."""
    ways = Counter(unicodedata.bidirectional(char) for char in text[:_ENOUGH])
    return ways["R"] + ways["AL"] > ways["L"]


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction *text* is painted in, whatever the interface's own is."""
    ways = Qt.LayoutDirection
    return ways.RightToLeft if runs_right_to_left(text) else ways.LeftToRight
