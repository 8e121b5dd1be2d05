"""Who is made responsible for what: the sources of an article, each with what it is said to say.

A source is called by its full name once and by its last name after that; both are one.  What is
only pointed at ("she", "the official") stays a group of its own: who it is, is the reviewer's to
say.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class SpeakerGroup:
    """One source: its fullest name, what all its names have in common, and where it speaks.

    ``places`` count in the sequence that was given; ``term`` is a part of every name.
    """

    name: str
    term: str
    places: tuple[int, ...]


@dataclass(slots=True)
class _Open:
    names: dict[str, str] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)


def speaker_groups(speakers: Sequence[str]) -> tuple[SpeakerGroup, ...]:
    """Return the sources among *speakers*, those with most to answer for first.

    Empty words are nobody's and in no group.
    """
    keys = [_key(words) for words in speakers]
    surnames = _surnames(keys)
    groups: dict[str, _Open] = {}
    for place, key in enumerate(keys):
        if not key:
            continue
        one = groups.setdefault(surnames.get(key, key), _Open())
        one.names.setdefault(key, " ".join(speakers[place].split()))
        one.places.append(place)
    made = [
        SpeakerGroup(max(one.names.values(), key=len), min(one.names, key=len), tuple(one.places))
        for one in groups.values()
    ]
    return tuple(sorted(made, key=lambda one: (-len(one.places), one.places[0])))


def _key(words: str) -> str:
    return _POSSESSIVE.sub("", _ARTICLE.sub("", " ".join(words.split())))


def _surnames(keys: Sequence[str]) -> dict[str, str]:
    """Return for each full name and last name of one source the key both go under.

    Only a last name that ends exactly one longer name belongs to it: two Smiths stay apart.
    """
    long = {key for key in keys if " " in key}
    by_last: dict[str, set[str]] = {}
    for key in long:
        by_last.setdefault(key.rsplit(" ", 1)[1], set()).add(key)
    found: dict[str, str] = {}
    for key in set(keys) - long:
        whole = by_last.get(key, set())
        if key[:1].isupper() and len(whole) == 1:
            found[next(iter(whole))] = key
    return found
