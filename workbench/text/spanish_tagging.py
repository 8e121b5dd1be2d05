"""Say what job each word of a Spanish sentence does: the same tags as for English.

Tables and endings first, then the neighbours: an article before it makes a noun of what could be a
verb, "que" is a relative pronoun behind a noun and a conjunction behind a verb.  Words without
stress before a verb ("se", "le") and "no" count as adverbs, so that the verb's group holds them.
"""

import re

from workbench.text import spanish_words as known
from workbench.text.spanish_verbs import TAG_OF, VERB_OF

_PAST = re.compile(r".{2,}(?:ó|aron|ieron|yeron|aba|aban|ían)$")
_FUTURE = re.compile(r".{3,}(?:rá|rán|rían)$")
_PARTICIPLE = re.compile(r".{2,}[ai]d[oa]s?$")
_GERUND = re.compile(r".{2,}(?:ando|iendo|yendo)$")
_INFINITIVE = re.compile(r".{3,}[ae]r$")
_WITH_CLITIC = re.compile(r"(?<=[aei]r)(?:se|me|nos|l[aeo]s?|sel[aeo]s?)$")
_ADJECTIVE = re.compile(
    r".{3,}(?:os[oa]s?|iv[oa]s?|bles?|ales?|ic[oa]s?|ari[oa]s?|enses?|istas?|antes?|entes?)$"
)
JOINED_WORDS = "|".join(
    words.replace(" ", r"\s+") for words in sorted(known.JOINED, key=len, reverse=True)
)
"""What stands for several words that do one job together, as a pattern."""


def tags_of(raw: list[str], low: list[str], marks: list[str]) -> list[str]:
    """Return one tag a word; *marks* are the tags of what is no word, empty for words."""
    tags: list[str] = []
    for place, mark in enumerate(marks):
        before = tags[-1] if tags else ""
        tags.append(mark or _tag(raw, low, place, before))
    _settle(low, tags)
    return tags


def keys_of(low: list[str], tags: list[str]) -> list[str]:
    """Return the words as the grammar asks for them: some by the names of English words."""
    return [_key(word, tag) for word, tag in zip(low, tags, strict=True)]


def _key(word: str, tag: str) -> str:
    if word in known.JOINED:
        return known.JOINED[word][1]
    if word == "que":
        return {"B": "that", "W": "which", "I": "than"}.get(tag, word)
    if tag in "FZQKGV" and (verb := VERB_OF.get(word)) in known.SAYING:
        return "saying" if tag == "G" else known.SAYING[verb]
    if tag == "N" and (named := known.ROLES.get(word) or known.THINGS.get(word)):
        return named
    return known.KEYS.get(word, word)


def _tag(raw: list[str], low: list[str], place: int, before: str) -> str:
    word = low[place]
    if word in known.JOINED:
        return known.JOINED[word][0]
    if word[0].isdigit():
        return "M"
    fresh = _is_fresh(before, tags_seen=place)
    if raw[place][0].isupper() and (not fresh or _opens_name(raw, low, place)):
        return "P"
    if word == "que":
        return _que(before)
    if word in {"la", "los", "las", "lo"}:
        return _article(low, place, before)
    if word in known.CLOSED:
        return known.CLOSED[word]
    return _open_class(word, before)


def _is_fresh(before: str, *, tags_seen: int) -> bool:
    return tags_seen == 0 or before in {'"', ":", ".", "(", "-", "!", "?"}


def _opens_name(raw: list[str], low: list[str], place: int) -> bool:
    """Tell whether a capital at the head of a sentence is that of a name."""
    word = low[place]
    if word in known.CLOSED or raw[place].isupper():
        return raw[place].isupper() and len(word) > 1
    following = raw[place + 1 : place + 2]
    named = bool(following) and following[0][:1].isupper()
    return named or not (word in TAG_OF or word in known.NOUNS or _looks_common(word, following))


def _looks_common(word: str, following: list[str]) -> bool:
    verb_next = bool(following) and TAG_OF.get(following[0].lower(), "")[:1] in {"F", "Z"}
    return not verb_next or word.endswith(("s", "mente", "ción"))


def _que(before: str) -> str:
    if before in {"N", "P", "J", "M", "O", "D", ","}:
        return "W"
    return "I" if before == "R" else "B"


def _article(low: list[str], place: int, before: str) -> str:
    """Tell the article "la" from the pronoun in "la vio"."""
    following = low[place + 1] if place + 1 < len(low) else ""
    verb = TAG_OF.get(following, "") in {"F", "Z", "Q"} and following not in known.NOUNS
    helper = known.CLOSED.get(following, "") in {"A", "E", "Q"}
    if (verb or helper) and before not in {"I", "C"}:
        return "R"
    return "R" if low[place] == "lo" and (verb or helper) else "D"


def _open_class(word: str, before: str) -> str:
    tag = TAG_OF.get(word, "")
    if word in known.NOUNS or word in known.ROLES or word in known.THINGS:
        if tag in {"F", "Z"} and before in {"R", "P", "N", "O", ""} and word not in known.ROLES:
            return tag if before in {"R", "O"} or word not in known.NOUNS else "N"
        return tag if tag == "K" and before in {"A", "E", "e", ",", "R"} else "N"
    if not tag:
        tag = _by_ending(word)
    if tag in {"Z", "V"} and before in {"D", "S", "M", "J"}:
        return "N"
    if tag == "Z" and before == "I":
        return "N"
    if tag == "K" and before in {"D", "S", "M"}:
        return "N"
    return tag


def _by_ending(word: str) -> str:
    if word.endswith("mente") and len(word) > 6:
        return "R"
    if _GERUND.match(word):
        return "G"
    if _PAST.match(word):
        return "F"
    if _FUTURE.match(word):
        return "Q"
    if _PARTICIPLE.match(word):
        return "K"
    if _WITH_CLITIC.sub("", word) in VERB_OF or _INFINITIVE.match(word):
        return "V"
    return "J" if _ADJECTIVE.match(word) else "N"


def _settle(low: list[str], tags: list[str]) -> None:
    """Put right what only both neighbours tell."""
    for place in range(len(tags) - 1):
        before, after = tags[place - 1] if place else "", tags[place + 1]
        if low[place] == "uno" and after in "I.,":
            tags[place] = "O"
        if tags[place] == "W" and low[place] == "que" and _told_before(low, tags, place):
            tags[place] = "B"  # "admitió durante el juicio que recibía dinero"
        if tags[place] == "N" and after in "PDS" and _tells_quote(low, tags, place):
            tags[place] = "Z"  # «…», cuenta Soto
        if low[place] == "según" and _says_next(low, tags, place):
            tags[place] = "R"  # "según explicó el ministro"
        if tags[place] == "C" and low[place] in {"y", "e"} and before == after == "M":
            tags[place] = "M" if low[place + 1 : place + 2] else "C"  # "treinta y dos"


def _told_before(low: list[str], tags: list[str], que: int) -> bool:
    """Tell whether "que" opens what a verb of saying a few words back tells."""
    for place in range(que - 2, max(-1, que - LONGEST_BETWEEN), -1):
        if tags[place] in "FZKQEA,;:":
            says = VERB_OF.get(low[place]) in known.SAYING and tags[place] in "FZK"
            return says and tags[place + 1] in "IR" and low[place + 1] != "a"
    return False


LONGEST_BETWEEN = 9
"""How many words "durante el juicio" may have between a verb and its "que"."""


def _tells_quote(low: list[str], tags: list[str], place: int) -> bool:
    """Tell whether a noun behind a quotation is a form of a verb of saying."""
    behind = "".join(tags[max(0, place - 2) : place])
    return behind in {'",', '"'} and VERB_OF.get(low[place]) in known.SAYING


def _says_next(low: list[str], tags: list[str], place: int) -> bool:
    later = place + 1
    while later < len(tags) and tags[later] in "RA":
        later += 1
    return later < len(tags) and VERB_OF.get(low[later]) in known.SAYING and tags[later] in "FZK"
