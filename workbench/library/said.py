"""What a post or sentence says, as words worth looking for: no links, handles, tags or signatures.

Posts name people as handles and things as tags, joined without blanks (``@realDonaldTrump``,
``#BlackLivesMatter``); both are parted into words.  Links, emoji and the line that archives put
under a post ("— Name (@name) April 1, 2020") say nothing about what is claimed.
"""

import re
from collections.abc import Iterator

from workbench.library.stems import WORD, folded
from workbench.text.wordlist import words as wordlist

LONGEST = 5000
"""Characters of a text that are looked at."""

_LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S*", re.IGNORECASE)
_SIGNED = re.compile(r"[—–-]{1,2}\s*([^—–\n]{0,80}\(@\w+\))\s+\w+ \d{1,2}, \d{4}\s*$")
_RETWEET = re.compile(r"^\s*(?:RT|via)\s+@\w+:?\s*", re.IGNORECASE)
_HANDLE = re.compile(r"[@#](\w+)")
_PARTS = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_a-zA-Z]+")
_MIXED = re.compile(r"[^\W\d_]+|\d+")

EMPTY = wordlist(
    """
    a about after again all also am an and any are as at be because been before being both but by
    can could did do does doing done down during each even ever few for from further get gets
    getting go goes going got had has have having he her here hers him his how i if in into is it
    its itself just let like m me more most much my no nor not now of off on once only or other our
    out over own re s same she should so some still such t than that the their them then there
    these they this those through to too under until up us very via was we well were what when
    where which while who whom why will with would ve ll d don didn doesn isn wasn won you your
    yours amp rt http https www com says said say saying
    """
)
"""Words that say nothing about what is claimed."""


def plain_words(text: str) -> list[str]:
    """Return the words of a post in order, folded; handles and tags are parted into words."""
    text = text[:LONGEST]
    text = _LINK.sub(" ", text)
    text = _SIGNED.sub(r" \1", text)
    text = _RETWEET.sub(" ", text)
    text = _HANDLE.sub(lambda match: " " + " ".join(_parted(match[1])) + " ", text)
    return WORD.findall(folded(text))


def _parted(name: str) -> Iterator[str]:
    for part in name.split("_"):
        yield from _PARTS.findall(part) or [part]


def telling_words(text: str) -> list[str]:
    """Return the words of *text* that may tell what it claims, in order."""
    telling = [word for word in plain_words(text) if word not in EMPTY]
    return telling or plain_words(text)


def with_parts(words: list[str]) -> list[str]:
    """Return *words* and the parts of those that mix letters and digits ("covid19")."""
    parts = [
        part
        for word in words
        if not word.isalpha() and not word.isdigit()
        for part in _MIXED.findall(word)
        if len(part) > 1
    ]
    return [*words, *parts]
