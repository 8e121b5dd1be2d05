"""Say what job each word of a sentence does, well enough to find its verbs and their subjects.

A shallow tagger from word lists, endings and neighbours: no model, no training, a few
microseconds a word.  It first notes what each word can be, settles what its neighbours settle, and
then goes by the rule that a clause has one finite verb: where one is certain, a doubtful word in
the same clause is a noun or a participle; where none is, the likeliest candidate is the verb
(:mod:`workbench.text.finite`).  The tags are listed in :mod:`workbench.text.tags`.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.text import english_verbs_and_nouns as both
from workbench.text import english_words as known
from workbench.text.english_verbs import VERBS
from workbench.text.finite import find_finite
from workbench.text.span import Span
from workbench.text.tags import HELPERS, NOMINAL

_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*(?:-[^\W\d_]+)+|[$€£¥]?\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|%|[a-z]{1,3}\b)?|(?:[^\W\d_]\.){2,}"
    r"|[^\W_]+?(?=n['’]t\b)n['’]t|['’](?:s|re|ve|ll|d|m)\b"
    r"|[^\W_]+(?:[-&@/.][^\W_]+|['’](?!(?:s|re|ve|ll|d|m|t)\b)[^\W_]+|['’]t\b)*|\.{2,}|[-–—]+|\S"
)

# Verbs that pass a plain form or a participle on as the helper verbs do.
_LIKE_HELPERS = {
    "help": "T",
    "helps": "T",
    "helped": "T",
    "helping": "T",
    "having": "A",
    "have": "A",
}
_QUOTES = frozenset("\"“”„«»‘’'`")
_OPENING = frozenset("([{")
_CLOSING = frozenset(")]}")
_ADJECTIVE = re.compile(r".{2,}(?:ous|ful|ive|able|ible|less|ish|ic|ical|ial|ual|onal)$")
SPANISH = "es"

SHORTEST_ADVERB = 5
"""A capitalised word in -ly that is no longer than this is a name: "Polly", "Kelly"."""


@dataclass(slots=True)
class Words:
    """The words and marks of one sentence with their places and tags, side by side.

    ``low`` are the words in lower case; those of another language that the grammar asks for by
    name ("that", "who", "say") stand there under the English one.
    """

    starts: list[int]
    ends: list[int]
    raw: list[str]
    low: list[str]
    tags: str
    language: str = ""
    """The ISO 639 code of another language than English."""

    def span(self, first: int, last: int) -> Span:
        """Return the stretch from word *first* up to and without word *last*."""
        return Span(self.starts[first], self.ends[last - 1])


@lru_cache(maxsize=1024)  # speech and claims both read every sentence, one after the other
def tag_words(text: str, place: Span, language: str = "") -> Words:
    """Return the words of the sentence at *place* with their tags; nobody may change them.

    *language* is an ISO 639 code, with or without a country; English where it is none of ours.
    """
    if language[:2].lower() == SPANISH:
        return _tag_spanish(text, place)
    starts, ends, raw = _tokens(_TOKEN, text, place)
    low = [word.lower().replace("’", "'") for word in raw]
    can = _first_guesses(raw, low)
    tags = _settle(raw, low, can)
    find_finite(low, can, tags)
    return Words(starts, ends, raw, low, "".join(tags))


def _tag_spanish(text: str, place: Span) -> Words:
    from workbench.text import spanish_tagging as spanish  # noqa: PLC0415  (its verbs take 40 ms)

    starts, ends, raw = _tokens(_with_joined(spanish.JOINED_WORDS), text, place)
    low = [" ".join(word.lower().split()) for word in raw]
    marks = [_mark(word) if not word[0].isalnum() else "" for word in low]
    tags = spanish.tags_of(raw, low, marks)
    return Words(starts, ends, raw, spanish.keys_of(low, tags), "".join(tags), SPANISH)


def _tokens(
    pattern: re.Pattern[str], text: str, place: Span
) -> tuple[list[int], list[int], list[str]]:
    found = [*pattern.finditer(text, place.start, place.end)]
    return [f.start() for f in found], [f.end() for f in found], [f.group() for f in found]


@cache
def _with_joined(joined: str) -> re.Pattern[str]:
    """Return the pattern of a word, several words that do one job together taken as one."""
    return re.compile(rf"(?i:\b(?:{joined})\b)|{_TOKEN.pattern}")


@lru_cache(maxsize=65536)
def possible_tags(word: str) -> str:
    """Return what *word*, in lower case, can be, the likelier first: ``H`` is F or K."""
    if word in known.CLOSED:
        return known.CLOSED[word]
    if word[0].isdigit() and "-" in word and word[-1].isalpha():
        return "J"  # "76-year-old", "18-fold"
    if word[0].isdigit() or (len(word) > 1 and word[1].isdigit()):
        return "M"
    if not word[0].isalpha():
        return _mark(word)
    return _irregular(word) or _by_ending(word)


def _mark(word: str) -> str:
    first = word[0]
    if first in _QUOTES:
        return '"'
    if first in "-–—":
        return "-"
    if first in _OPENING:
        return "("
    if first in _CLOSING:
        return ")"
    if first == "…" or word.startswith(".."):
        return "…"
    return first if first in ",;:.!?%" else "."


def _irregular(word: str) -> str:
    if word in known.NO_VERBS:
        return "J" if word.endswith(("ed", "ing")) and word not in {"string", "thing"} else "N"
    if word in known.UNCHANGED:
        return "HVN"
    if word in {"said", "told"}:
        return "F"
    if word in {"says", "tells"}:
        return "Z"
    if word in known.SAME_PAST:
        return "H"
    if word in known.PARTICIPLES:
        return "FK" if word in known.PAST else "K"
    return "F" if word in known.PAST else ""


def _by_ending(word: str) -> str:
    if word.endswith("ed") and len(word) > 3 and word not in known.ED_NOUNS:
        return "J" if "-" in word else "H"
    if word.endswith("ing") and len(word) > 4:
        return "J" if "-" in word else "NG" if word in known.ING_NOUNS else "G"
    if kind := _verb_kind(word):
        return kind
    if word.endswith("s") and len(word) > 3 and (kind := _verb_kind_of_third(word)):
        return kind.replace("V", "Z")
    if word.endswith("ly") and len(word) > 4:
        return "R"
    adjective = _ADJECTIVE.match(word) and word not in known.NOUNS_LIKE_ADJECTIVES
    return "J" if adjective else "N"


def _verb_kind(word: str) -> str:
    if word in VERBS:
        return "V"
    if word in both.VERBS_FIRST:
        return "VN"
    return "NV" if word in both.NOUNS_FIRST else ""


def _verb_kind_of_third(word: str) -> str:
    if word.endswith("ies"):
        return _verb_kind(word[:-3] + "y")
    return _verb_kind(word[:-1]) or (_verb_kind(word[:-2]) if word.endswith("es") else "")


def _first_guesses(raw: list[str], low: list[str]) -> list[str]:
    shouting = not any(letter.islower() for word in raw for letter in word)
    guesses: list[str] = []
    fresh = True
    for place, (word, small) in enumerate(zip(raw, low, strict=True)):
        can = possible_tags(small)
        if can == "-" and _joins_word(raw, low, place):
            can = "J"  # "the six - member team", as some pages write it
        elif guesses and guesses[-1] == "J" and raw[place - 1] == "-":
            can = "J" if can in {"H", "K", "NH"} else can
        if word[0].isupper() and not shouting:
            can = _capitalised(raw, place, can, fresh=fresh)
        guesses.append(can)
        fresh = can in {'"', ":", "("} or (fresh and not word[0].isalnum())
    return guesses


def _joins_word(raw: list[str], low: list[str], place: int) -> bool:
    """Tell whether a hyphen between blanks joins a word such as "six - member"."""
    return (
        raw[place] == "-"
        and 0 < place < len(low) - 1
        and raw[place - 1][0].isalnum()
        and low[place + 1] in known.AFTER_HYPHEN
    )


def _capitalised(raw: list[str], place: int, can: str, *, fresh: bool) -> str:
    word = raw[place]
    closed = word.lower() in known.CLOSED
    if word.isupper() and len(word) > 1 and not (fresh and closed):
        return "P"
    following = raw[place + 1] if place + 1 < len(raw) else ""
    if not fresh:
        small = closed and can[0] not in "QJMNE" and not _in_name(raw, place, following)
        return can if small else "P"
    if can[0] == "G" and following in {",", "'s", "’s"}:
        return "P"  # "Boeing, whose shares …"
    if closed or not following[:1].isupper():
        return can
    adverb = can[0] == "R" and len(word) > SHORTEST_ADVERB
    return can if adverb or can[0] == "G" else "P"


def _in_name(raw: list[str], place: int, following: str) -> bool:
    """Tell whether a small word with a capital leads a name in running text: "near At Tanf"."""
    return raw[place - 1].islower() and following[:1].isupper() and not raw[place].isupper()


def _settle(raw: list[str], low: list[str], can: list[str]) -> list[str]:
    """Choose one tag a word where neighbours tell; leave ``H``, ``v`` and ``z`` for later."""
    tags: list[str] = []
    helper = before = ""
    for place, options in enumerate(can):
        following = can[place + 1] if place + 1 < len(can) else "."
        tag = _choose(low[place], options, before, helper, following)
        if tag == "B" and low[place] == "as" and place and _leads_phrase(low[place - 1], following):
            tag = "I"
        if tag == "T" and place and low[place - 1] in known.BEFORE_TO:
            tag = "I"
        if tag == '"' and _owns(raw, place, before, following):
            tag = "S"
        if tag == "'":
            owner = before in {"N", "P", "M", "J", "v", "z"}
            joined = low[place + 1 : place + 2]
            titled = bool(joined) and joined[0] in known.ING_TITLES
            tag = "S" if owner and (titled or not _is_helper(following)) else "E"
        tags.append(tag)
        if tag != "R":
            helper = tag if tag in HELPERS else _LIKE_HELPERS.get(low[place], "")
            before = tag if tag != "." or not raw[place - 1][:1].isupper() else before
    return tags


def _owns(raw: list[str], place: int, before: str, following: str) -> bool:
    """Tell whether a lone apostrophe is that of "the rebels' spokesman"."""
    return (
        raw[place] in {"'", "’"}
        and place > 0
        and raw[place - 1][-1] in "sS"
        and before in {"N", "P"}
        and following[0] in "NJPMGV"
        and not any(mark in {"'", "‘"} for mark in raw[:place])
    )


def _leads_phrase(before: str, following: str) -> bool:
    """Tell whether "as" is a preposition: "such as", "as firing", "listed as "Hope""."""
    return before in {"such", "well"} or following[0] in 'G"'


def _is_helper(following: str) -> bool:
    return following[0] in "RKGDe"


def _choose(word: str, options: str, before: str, helper: str, following: str) -> str:
    if helper and (tag := _after_helper(options, helper)):
        return tag
    if word in {"first", "last"} and before in {*NOMINAL, ",", ""} and following[0] in "HFK":
        return "R"
    if word in {"all", "both", "each"} and before in {"N", "P", "O"} and following[0] in "HFQEAU":
        return "R"  # "they all declined"
    if word == "that":
        return _that(before, following)
    if len(options) > 1 and options[0] in "SDBI":
        return _function_word(word, options, following)
    return _content_word(options, before, following)


def _content_word(options: str, before: str, following: str) -> str:
    if options[0] == "H":
        return _past_form(options, before, following)
    if options[0] in "VZ" or options in {"NV", "NZ", "JV", "JZ"}:
        return _verb_or_noun(options, before)
    if options[0] == "G" and before in {"D", "S"} and following[0] in ".,INPC":
        return "J" if following[0] in "NP" else "N"
    return options[0]


def _after_helper(options: str, helper: str) -> str:
    """Return the tag of a word that stands behind a helper verb, if that decides it."""
    if helper in "AEe" and options[0] in "HKF":
        return "K"
    if helper in "UQT" and "V" in options:
        return "V"
    if helper in "Ee" and "G" in options:
        return "G"
    if helper in "QT" and options[0] == "A":
        return "V"
    return ""


def _that(before: str, following: str) -> str:
    verb_next = following[0] in "QEAUZFHR"
    if before in {"N", "P", "M"}:
        return "W" if verb_next else "B"
    if before in {"F", "Z", "Y", "V", "K", "G", "H", "v", "z", "J", ",", "C", '"'}:
        return "O" if verb_next and following[0] in "QEAU" else "B"
    return "O" if verb_next or following[0] in ".,I" else "D"


def _function_word(word: str, options: str, following: str) -> str:
    if options == "SX":
        return "S" if following[0] in "NJPMGHRV" else "X"
    if "O" in options and following[0] in "QEAUZFI.,RCT":
        return "O"
    if following[0] == "I" and word in {"because", "as", "than"}:
        return "I"
    return options[0]


def _past_form(options: str, before: str, following: str) -> str:
    if before in {"D", "S", "J"} or (before in {"I", "M"} and following[0] in "NJP"):
        if following[0] in "NJPGM":
            return "J"
        return "N" if before in {"D", "S"} or "N" in options else "K"
    if before == "O":
        return "F"
    if not before and following[0] in "NJ":
        return "J"
    return "H"


def _verb_or_noun(options: str, before: str) -> str:
    verb = "Z" if "Z" in options else "V"
    doubtful = "z" if verb == "Z" else "v"
    if before in {"D", "S", "J", "M", "I", "T", "G"}:
        return "N" if "J" not in options else "J"
    if before == "O" or (before == "W" and options[0] in "VZ"):
        return "Z" if verb == "Z" else "Y"
    if options == "Z":
        return "Z"
    return doubtful
