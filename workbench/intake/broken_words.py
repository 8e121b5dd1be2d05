"""Lines become running text: words broken at their ends are put together again."""

import re
from collections import Counter
from collections.abc import Iterable

from workbench.intake.page_columns import CELLS

_BROKEN_WORD = re.compile(r"([^\W\d_]+)[-\u00ad\u2010\x02\ufffe]$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WHOLE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_UNSPACED = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")

COMPOUNDS = frozenset(
    """
    well self ex vice half all cross high low long short old new full part one two three four five
    six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety anti pro mid
    non far hard left right then so much
    """.split()  # noqa: SIM905
)
"""What mostly stands before a hyphen that belongs to the word, where no other place tells."""


def words_in(lines: Iterable[str]) -> Counter[str]:
    """Count the words of a document, those with hyphens whole."""
    return Counter(word.lower() for line in lines for word in _WHOLE.findall(line))


def join_lines(lines: Iterable[str], known: Counter[str] | None = None) -> str:
    """Return *lines* as one, words broken at their ends put together again.

    A hyphen stays where the word is written with it elsewhere (*known* counts the words of the
    document), or where what follows begins with a capital or a figure.
    """
    text = ""
    for line in lines:
        words = CELLS.join(" ".join(cell.split()) for cell in line.split(CELLS))
        text = _joined(text, words, known or Counter()) if text else words
    return text


def _joined(text: str, words: str, known: Counter[str]) -> str:
    broken = _BROKEN_WORD.search(text)
    rest = _FIRST_WORD.match(words)
    if broken is None or rest is None:
        joins = text[-1:] in "-\u2010" and text[-2:-1].isalnum()
        joins = joins or bool(_UNSPACED.match(text[-1:]) and _UNSPACED.match(words[:1]))
        return f"{text}{words}" if joins else f"{text} {words}"
    stem = text[: broken.end(1)]
    before = _WHOLE.findall(stem[-80:])[-1:]
    hyphened = f"{''.join(before)}-{rest[0]}".lower()
    whole = f"{broken[1]}{rest[0]}".lower()
    written = known[hyphened] > 0 or broken[1].lower() in COMPOUNDS
    kept = not rest[0][0].islower() or (written and known[whole] == 0)
    if kept and text[-1] != "\u00ad":
        return f"{stem}-{words}"
    return f"{stem}{words}"
