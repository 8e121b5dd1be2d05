"""Which encodings some bytes may be in, by whether words of a language come out of them.

A statistical guesser weighs how often signs follow each other; on a short text of few letters
beyond ASCII that tells little.  Bytes of the wrong encoding hardly ever make the small words of a
language, and they put signs into the middle of words and capitals behind small letters.
"""

import re

from workbench.intake.encoding_names import MARKS, known_encoding
from workbench.text.language import ENOUGH, language_share
from workbench.text.language_words import LETTERS

LOOK_AT = 6000
"""Bytes that are tried, from a little before the first one beyond ASCII, without mark-up."""

BEFORE, MARKED_UP = 500, 60_000

CANDIDATES = (
    "windows-1252", "windows-1251", "windows-1250", "iso-8859-2", "koi8-r", "shift_jis", "gb18030",
    "euc-kr", "big5", "euc-jp", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
    "iso-8859-5", "cp866", "windows-1257", "windows-1258", "windows-874", "mac-roman",
)  # fmt: skip
"""Encodings that are tried, the commonest first: of equally good ones the first is taken."""

_FOREIGN = re.compile(rb"[\x80-\xff]")
_TAG = re.compile(rb"<[^<>]{0,1000}>")
_ODD = re.compile(
    # a sign inside a word, a sign no word begins with, a capital behind a small letter
    r"\w[^\w\s\x00-\x7f’‘“”„«»–—…\u00ad\u200c-\u200f、。，！？・「」]\w|[¶±¼¾½¯¬¦¨´¸¹³ªº]\w"
    r"|[^\W\d_A-Z][A-ZÀ-ÞЀ-ЯΑ-Ω]"
)


def likely_encodings(
    content: bytes, offered: tuple[str, ...] = CANDIDATES
) -> tuple[tuple[str, str, float], ...]:
    """Return those *offered* in which *content* makes words of a language, the likeliest first.

    Each is given as Python's name, the BCP 47 code of the language, and how well it does: the
    share of small words less that of odd places.
    """
    first = _FOREIGN.search(content)
    if any(content.startswith(mark) for mark, _ in MARKS) or first is None:
        return ()
    start = max(0, first.start() - BEFORE)
    sample = _TAG.sub(b" ", content[start : start + MARKED_UP])[:LOOK_AT]
    found = []
    for place, name in enumerate(map(known_encoding, offered)):
        text = sample.decode(name or "ascii", "replace")
        language, share = language_share(text)
        worth = share - _oddity(text, language)
        if name and share >= ENOUGH and worth > 0:
            found.append((-worth, place, name, language))
    return tuple((name, language, -worth) for worth, _, name, language in sorted(found))


def _oddity(text: str, language: str) -> float:
    """Return how many places of *text* its language does not have, a word."""
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    broken += sum("\x80" <= char < "\xa0" for char in text)
    foreign = 0
    if (own := LETTERS.get(language)) is not None:
        small = text.lower()
        foreign = sum(char > "\x7f" and char.isalpha() and char not in own for char in small)
    return (len(_ODD.findall(text)) + broken + foreign) / max(1, len(text.split()))
