"""Cut words to the room there is, at a word, and never so that a figure goes unseen.

Where what has no room holds a figure, the words before it give way to "…" and the figure stays.
"""

import re
from collections.abc import Callable

MORE = "…"

_FIGURE = re.compile(r"[$€£¥]?\d[\d.,:%]*(?:\s+[^\W\d_]+)?")

Fits = Callable[[str], bool]


def elide(words: str, fits: Fits) -> str:
    """Return *words*, or as much of them as *fits*: cut at a word, the first figure kept."""
    if fits(words):
        return words
    head = _longest(words, fits, f" {MORE}")
    cut = len(head) - len(f" {MORE}")
    figure = next((found for found in _FIGURE.finditer(words) if found.end() > cut), None)
    if figure is None:
        return head
    tail = f" {MORE} {figure[0]}" + (f" {MORE}" if words[figure.end() :].strip(" .") else "")
    kept = _longest(words[: figure.start()], fits, tail)
    return kept if fits(kept) else head


def _longest(words: str, fits: Fits, tail: str) -> str:
    """Return the longest beginning of *words* that ends at a word and fits with *tail*."""
    ends = [found.start() for found in re.finditer(r"\s+|$", words.rstrip())]
    low, high = 0, len(ends)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(words[: ends[middle - 1]].rstrip(" ,;:") + tail):
            low = middle
        else:
            high = middle - 1
    if low:
        return words[: ends[low - 1]].rstrip(" ,;:") + tail
    return _letters(words, fits)


def _letters(words: str, fits: Fits) -> str:
    """Return as many letters as fit, where not even one word does."""
    count = len(words)
    while count > 1 and not fits(words[:count] + MORE):
        count = count * 3 // 4
    return words[:count] + MORE
