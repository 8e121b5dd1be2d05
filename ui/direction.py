"""Which way a text runs, by its letters; what no letter tells runs as English does."""

import unicodedata
from collections import Counter

_ENOUGH = 4000  # characters


def runs_right_to_left(text: str) -> bool:
    """Tell whether most letters of *text* belong to scripts written from right to left."""
    ways = Counter(unicodedata.bidirectional(char) for char in text[:_ENOUGH])
    return ways["R"] + ways["AL"] > ways["L"]
