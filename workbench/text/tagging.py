"""Say what job each word of a sentence does, well enough to find its verbs and their subjects.

A shallow tagger from word lists, endings and neighbours: no model, no training, a few
microseconds a word.  It first notes what each word can be, settles what its neighbours settle, and
then goes by the rule that a clause has one finite verb: where one is certain, a doubtful word in
the same clause is a noun or a participle; where none is, the likeliest candidate is the verb.

Tags are one character each:

===  ====================================  ===  ====================================
N    noun                                  P    name
J    adjective                             R    adverb
D    determiner                            S    possessive ("his", "'s")
M    number                                I    preposition
O    pronoun that can be a subject         X    pronoun that cannot
C    "and", "or", "but"                    B    conjunction ("because", "that")
W    relative or question word             T    "to" before a verb
Q    modal verb, finite                    U    "do", "does", "did"
E    "is", "was"; e "be", "been"           A    "has", "had"
V    plain verb after "to" or a modal      Y    plain verb, finite
Z    verb in -s                            F    verb in the past
K    past participle                       G    verb in -ing
===  ====================================  ===  ====================================

Punctuation is its own tag, dashes are ``-``, all quotation marks ``"``, other brackets ``(`` ``)``.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.text import english_verbs as verbs
from workbench.text import english_words as known
from workbench.text.reporting import LEMMA_OF, TELLING
from workbench.text.span import Span

FINITE = frozenset("QUEAZYF")
HELPERS = frozenset("QUEeAT")
NOMINAL = frozenset("NPOM")

_TOKEN = re.compile(
    r"[$€£¥]?\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|%|[a-z]{1,3}\b)?|(?:[^\W\d_]\.){2,}"
    r"|[^\W_]+?(?=n['’]t\b)n['’]t|['’](?:s|re|ve|ll|d|m)\b"
    r"|[^\W_]+(?:[-&@/.][^\W_]+|['’](?!(?:s|re|ve|ll|d|m|t)\b)[^\W_]+|['’]t\b)*|\.{2,}|[-–—]+|\S"
)
# "…, named after a saint, stands": a participle between commas, the verb behind them.
_INSERTED = re.compile(r"[R]*H(?:[^,CFZEAQUY]|C[NPJM])*,[R]*[HFEAQUZ]")

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
SHORTEST_ADVERB = 5
"""A capitalised word in -ly that is no longer than this is a name: "Polly", "Kelly"."""

_REACH = 80
"""How many words of its sentence a doubtful word may depend on, either way."""

_BREAKS = frozenset(',;:-"()CBW…')


@dataclass(slots=True)
class Words:
    """The words and marks of one sentence with their places and tags, side by side."""

    starts: list[int]
    ends: list[int]
    raw: list[str]
    low: list[str]
    tags: str

    def span(self, first: int, last: int) -> Span:
        """Return the stretch from word *first* up to and without word *last*."""
        return Span(self.starts[first], self.ends[last - 1])


@lru_cache(maxsize=1024)  # speech and claims both read every sentence, one after the other
def tag_words(text: str, place: Span) -> Words:
    """Return the words of the sentence at *place* with their tags; nobody may change them."""
    starts, ends, raw = [], [], []
    for found in _TOKEN.finditer(text, place.start, place.end):
        starts.append(found.start())
        ends.append(found.end())
        raw.append(found.group())
    low = [word.lower().replace("’", "'") for word in raw]
    can = _first_guesses(raw, low)
    tags = _settle(raw, low, can)
    _find_finite(low, can, tags)
    return Words(starts, ends, raw, low, "".join(tags))


@lru_cache(maxsize=65536)
def possible_tags(word: str) -> str:
    """Return what *word*, in lower case, can be, the likelier first: ``H`` is F or K."""
    if word in known.CLOSED:
        return known.CLOSED[word]
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
    if word in verbs.VERBS:
        return "V"
    if word in verbs.VERBS_FIRST:
        return "VN"
    return "NV" if word in verbs.NOUNS_FIRST else ""


def _verb_kind_of_third(word: str) -> str:
    if word.endswith("ies"):
        return _verb_kind(word[:-3] + "y")
    return _verb_kind(word[:-1]) or (_verb_kind(word[:-2]) if word.endswith("es") else "")


def _first_guesses(raw: list[str], low: list[str]) -> list[str]:
    shouting = not any(letter.islower() for word in raw for letter in word)
    guesses, fresh = [], True
    for place, (word, small) in enumerate(zip(raw, low, strict=True)):
        can = possible_tags(small)
        if word[0].isupper() and not shouting:
            can = _capitalised(raw, place, can, fresh=fresh)
        guesses.append(can)
        fresh = can in {'"', ":", "("} or (fresh and not word[0].isalnum())
    return guesses


def _capitalised(raw: list[str], place: int, can: str, *, fresh: bool) -> str:
    word = raw[place]
    closed = word.lower() in known.CLOSED
    if word.isupper() and len(word) > 1 and not (fresh and closed):
        return "P"
    if not fresh:
        return can if closed and can[0] not in "QJMNE" else "P"
    following = raw[place + 1] if place + 1 < len(raw) else ""
    if closed or not following[:1].isupper():
        return can
    adverb = can[0] == "R" and len(word) > SHORTEST_ADVERB
    return can if adverb or can[0] == "G" else "P"


def _settle(raw: list[str], low: list[str], can: list[str]) -> list[str]:
    """Choose one tag a word where neighbours tell; leave ``H``, ``v`` and ``z`` for later."""
    tags: list[str] = []
    helper = before = ""
    for place, options in enumerate(can):
        following = can[place + 1] if place + 1 < len(can) else "."
        tag = _choose(low[place], options, before, helper, following)
        if tag == "B" and low[place] == "as" and place and low[place - 1] in {"such", "well"}:
            tag = "I"
        if tag == "'":
            tag = "S" if before in {"N", "P", "M", "J"} and not _is_helper(following) else "E"
        tags.append(tag)
        if tag != "R":
            helper = tag if tag in HELPERS else _LIKE_HELPERS.get(low[place], "")
            before = tag if tag != "." or not raw[place - 1][:1].isupper() else before
    return tags


def _is_helper(following: str) -> bool:
    return following[0] in "RKGDe"


def _choose(word: str, options: str, before: str, helper: str, following: str) -> str:
    if helper and (tag := _after_helper(options, helper)):
        return tag
    if word in {"first", "last"} and before in NOMINAL and following[0] in "HFK":
        return "R"
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
        return "N"
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


def _find_finite(low: list[str], can: list[str], tags: list[str]) -> None:
    """Settle the doubtful words of each clause by the rule of one finite verb."""
    start = 0
    for place in range(len(tags) + 1):
        if place == len(tags) or tags[place] in _BREAKS:
            if start < place:
                _settle_clause(low, can, tags, start, place)
            start = place + 1
        elif _opens_statement(low, tags, place):
            _settle_clause(low, can, tags, start, place + 1)
            start = place + 1


def _opens_statement(low: list[str], tags: list[str], place: int) -> bool:
    """Tell whether a whole statement follows the word, as after "said" without "that"."""
    if tags[place] not in "FZYHzv" or LEMMA_OF.get(low[place]) not in TELLING:
        return False
    following = tags[place + 1 : place + 12]
    if following[:1] not in (["D"], ["P"], ["S"], ["O"], ["N"], ["M"], ["J"]):
        return False
    clause = following[: next((i for i, t in enumerate(following) if t in _BREAKS), None)]
    return any(tag in "QEAUFZYHz" for tag in clause[1:])


def _settle_clause(low: list[str], can: list[str], tags: list[str], start: int, end: int) -> None:
    doubtful = [i for i in range(start, end) if tags[i] in "Hvz"]
    if not doubtful:
        return
    if not any(tag in FINITE for tag in tags[start:end]):
        best, at = max((_verb_score(low, can, tags, i, start), -i) for i in doubtful)
        if best > 0:
            tags[-at] = {"H": "F", "v": "Y", "z": "Z"}[tags[-at]]
    for i in doubtful:
        if tags[i] in "Hvz":
            tags[i] = _nonfinite(can[i], tags, i)


def _nonfinite(options: str, tags: list[str], place: int) -> str:
    if tags[place] == "H":
        return "K"
    earlier = reversed(tags[max(0, place - _REACH) : place])
    latest = next((tag for tag in earlier if tag in "VYZFKG"), "")
    joined = _word_before(tags, place) == "C" and latest == "V"
    return "V" if options == "V" or (joined and "V" in options) else "N"


def _verb_score(low: list[str], can: list[str], tags: list[str], place: int, start: int) -> int:
    """Return how likely a doubtful word is the finite verb of its clause; positive is likely."""
    following = tags[place + 1] if place + 1 < len(tags) else "."
    if tags[place] == "H":
        score = _past_score(low, tags, place, start)
    else:
        score = _present_score(low, can[place], tags, place)
    if following in "DSOXPMB":
        score += 2
    elif following in ".," and "N" in can[place]:
        score -= 2
    return score


def _word_before(tags: list[str], place: int) -> str:
    """Return the tag of the word before, adverbs and points of abbreviations passed over."""
    place -= 1
    while place > 0 and tags[place] in "R.":
        place -= 1
    return "N" if place >= 0 and tags[place] in "vz" else tags[place] if place >= 0 else ""


def _past_score(low: list[str], tags: list[str], place: int, start: int) -> int:
    before = _word_before(tags, place)
    opener = tags[start - 1] if start else ""
    score = 2
    if place + 1 < len(low) and low[place + 1] == "by":
        score -= 2
    first = start
    while first < place and tags[first] == "R":
        first += 1
    if place > first:
        if opener == "C" and _hangs_on_list(tags, place, start):
            score -= 3
        return score + {"N": 1, "P": 1, "O": 3, "X": 1, "M": 0, "J": -1}.get(before, -4)
    return score + _past_after(low, tags, start, opener)


def _hangs_on_list(tags: list[str], place: int, start: int) -> bool:
    """Tell whether "and X …ed by" goes on a list of nouns rather than opening a clause."""
    following = tags[place + 1] if place + 1 < len(tags) else ""
    earlier = tags[max(0, start - 12) : start - 1]
    return following in {"I", "T"} and earlier[-1:] != [","] and any(t in FINITE for t in earlier)


def _past_after(low: list[str], tags: list[str], start: int, opener: str) -> int:
    """Return what speaks for a finite verb where a form in -ed opens its clause."""
    if opener == "W":
        return 3
    if opener == "C":
        # behind a comma, "and" joins whole clauses, not participles
        joined = "FKZY" if start > 1 and tags[start - 2] == "," else "FKZYGV"
        earlier = reversed(tags[max(0, start - _REACH) : start - 1])
        latest = next((tag for tag in earlier if tag in joined), "")
        return {"F": 2, "": 0, "Z": -1, "Y": -1}.get(latest, -4)
    if opener == ",":
        return _past_after_comma(low, tags, start)
    return {'"': 0, "-": -2, "(": -4, "": -3}.get(opener, -4)


def _past_after_comma(low: list[str], tags: list[str], start: int) -> int:
    rest = "".join(tags[start : start + _REACH])
    reach = range(start - 2, max(-1, start - _REACH), -1)
    earlier = next((i for i in reach if tags[i] in FINITE and not _is_relative(tags, i)), None)
    if earlier is not None and not _awaits_verb(low, tags, earlier, start - 1):
        return 2 if tags[earlier] == "F" and re.search(r"C[R]*[HF]", rest) else -4
    return -4 if _INSERTED.match(rest) else 2


def _is_relative(tags: list[str], verb: int) -> bool:
    """Tell whether a finite verb is that of ", which …"."""
    place = verb - 1
    while place > 0 and tags[place] not in _BREAKS:
        place -= 1
    return place > 0 and tags[place] == "W" and tags[place - 1] in {",", "I"}


def _awaits_verb(low: list[str], tags: list[str], verb: int, comma: int) -> bool:
    """Tell whether "said John Kerry, the secretary," still lacks the verb of what was said."""
    return (
        LEMMA_OF.get(low[verb]) in TELLING
        and tags[verb + 1] in "DPSONMJ"
        and tags[verb:comma].count(",") == 1
    )


def _many(low: list[str], tags: list[str], place: int) -> bool:
    """Tell whether the subject before *place* names several: "officials in the ministry"."""
    while place > 0 and tags[place - 1] in "NPJDSMI.R":
        place -= 1
        word = low[place]
        if tags[place] in "NP" and (word.endswith("s") or word in known.PLURALS):
            return True
    return False


def _present_score(low: list[str], options: str, tags: list[str], place: int) -> int:
    before = _word_before(tags, place)
    plural_form = tags[place] == "v"
    score = 0 if options[0] == "N" else 1
    if place == 0:
        return score - 4
    earlier = low[place - 1]
    plural = _many(low, tags, place) if plural_form else earlier.endswith("s") and before == "N"
    if before == "W":
        score += 3
    elif before == "C":
        earlier_tags = reversed(tags[max(0, place - _REACH) : place])
        latest = next((tag for tag in earlier_tags if tag in "VYZFKGE"), "")
        score += 2 if tags[place - 1] == "R" else 0
        score += {"Y": 2 if plural_form else 0, "Z": 0 if plural_form else 2}.get(latest, -2)
    elif before in NOMINAL:
        # a first word in -s may be a name: "Paris claims"
        score += 1 if plural == plural_form or place == 1 else -2
    else:
        score -= 2
    return score
