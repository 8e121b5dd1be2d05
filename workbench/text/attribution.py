"""Whose word a sentence is, as far as the sentence itself says so.

Looks for "according to" and for verbs of saying with somebody in front of or behind them.  Where
several sources are nested ("BuzzFeed reported that a spokesperson confirmed …") the innermost one
answers for the statement, and the others are its chain.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.text import wordlist
from workbench.text.noun_phrases import forward, subject_before
from workbench.text.quotes import Quotations
from workbench.text.reporting import ACTS, ADDRESSING, LEMMA_OF, NEEDS_PARTICLE, PROMISES, TELLING
from workbench.text.tagging import Words
from workbench.text.tags import FINITE

ACCORDING = "according-to"
"""The grammar's name for one word that says "according to"."""

AHEAD = 40
"""How many words behind a verb of saying are searched for a statement."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that name a source, words that say it speaks, and where its statement may begin.

    ``source`` and ``cue`` are pairs of word numbers, the second one past the last.  ``verb`` is
    the plain form of the verb of saying, empty for "according to".  ``content`` is the number of
    the first word of the statement where that follows the cue, else None.
    """

    source: tuple[int, int]
    cue: tuple[int, int]
    verb: str
    content: int | None = None


UNSAID_SUBJECT = frozenset({"es"})
"""Languages that leave "he" and "she" out: there the verb stands for its subject."""

LONGEST_TIME = 6
"""How many words "said on the second Wednesday" may have behind the verb."""

_TIMES = wordlist.words("monday tuesday wednesday thursday friday saturday sunday today yesterday")
WHEN = _TIMES | {"night", "morning", "week", "month", "year", "day"}
"""Words of a time that may stand between a verb and its speaker, or name a day once more."""

_NOBODY = frozenset({"neither", "nobody", "none", "no"})

LONGEST_INSERTION = 12
"""How many words may stand between a subject and its verb behind two commas."""


def find_attributions(words: Words, quotations: Quotations) -> list[Attribution]:
    """Return the attributions of one sentence in order, those inside quotations left out."""
    found = (*_according_to(words), *_sayings(words))
    outside = [a for a in found if quotations.around(words.starts[a.cue[0]]) is None]
    outside.sort(key=lambda a: a.cue)
    return [a for a in outside if not _speaks_of_itself(words, a, outside)]


def _speaks_of_itself(words: Words, inner: Attribution, others: list[Attribution]) -> bool:
    """Tell whether "it expects" only goes on "the company said it expects"."""
    start, end = inner.source
    if end - start != 1 or words.low[start] not in {"it", "he", "she", "they"}:
        return False
    return any(o.content is not None and o.content <= start <= o.content + 1 for o in others)


def _according_to(words: Words) -> Iterator[Attribution]:
    low = words.low
    for place, word in enumerate(low[:-2]):
        if word == "quoting" and words.tags[place + 1] in "DSPJN":
            yield Attribution((place + 1, forward(words, place + 1)), (place, place + 1), "")
        if word == ACCORDING and words.tags[place] == "I" and words.tags[place + 1] in "DSPJNO":
            yield _from_source(words, (place, place + 1))
        if word == "according" and low[place + 1] == "to":
            found = _from_source(words, (place, place + 2))
            if found.source[1] > place + 2:
                yield found


def _from_source(words: Words, cue: tuple[int, int]) -> Attribution:
    """Return whose word it is where *cue* says "according to"."""
    end = _with_name(words, forward(words, cue[1]))
    content = end + 1 if words.low[end : end + 1] == [","] else None
    return Attribution((cue[1], end), cue, "", content)


def _with_name(words: Words, end: int) -> int:
    """Return where a source ends with the name behind it: "the team's coach, Ali Reza, …"."""
    closing = end + 1
    while words.tags[end : end + 1] == "," and words.tags[closing : closing + 1] == "P":
        closing += 1
    named = closing > end + 1 and words.tags[closing : closing + 1] in (",", ".", "")
    return closing if named else end


def _sayings(words: Words) -> Iterator[Attribution]:
    latest: tuple[int, int] | None = None
    for place, word in enumerate(words.low):
        verb = LEMMA_OF.get(word)
        if verb is None or words.tags[place] not in "FZYKG" or _denied(words, place, verb):
            continue
        source = _speaker(words, place)
        if source is None and words.tags[_helpers(words, place) - 1] == "C":
            source = latest or _earlier_subject(words, place)  # "she left and said that"
        if source is None and words.language in UNSAID_SUBJECT and verb in TELLING:
            source = (place, place + 1)  # "Afirmó que …", «…», afirmó
        if source is None or not _means_it(words, place, verb, source):
            continue
        if words.low[source[0]] in _NOBODY or (words.low[place] == "citing" and latest):
            continue  # "neither side confirmed"; "the guard said, citing a list"
        latest = source
        content = _content(words, place)
        if verb in ADDRESSING and source[0] < place:
            heard = _content(words, max(place, forward(words, place + 1) - 1))
            content = content if heard is None else heard
        led = place > 0 and words.low[place - 1] == ACCORDING  # "según informó la policía"
        if led and words.tags[source[1] : source[1] + 1] == ",":
            content = source[1] + 1
        if content is not None and _parts_subject(words, min(source[0], place)):
            content = None
        yield Attribution(source, (place - led, place + 1), verb, content)


def _parts_subject(words: Words, start: int) -> bool:
    """Tell whether the words of saying part a verb from its subject: '"Nobody," he said, "came"'.

    Then no statement begins behind them: what stood before goes on.
    """
    tags = words.tags
    opening = tags.rfind('"', 0, start - 1)
    if tags[start - 1 : start] != '"' or opening < 0:
        return False
    if not any(tag in "DNPSJOM" for tag in tags[opening:start]) or _has_verb(tags[opening:start]):
        return False
    goes_on = tags[tags.find('"', start) + 1 :].lstrip("R") if '"' in tags[start:] else ""
    return goes_on[:1] != "" and goes_on[0] in FINITE


def _has_verb(tags: str) -> bool:
    return any(tag in FINITE for tag in tags)


def _earlier_subject(words: Words, place: int) -> tuple[int, int] | None:
    """Return the subject of the clause that "and said" goes on."""
    reach = range(place - 1, max(-1, place - AHEAD), -1)
    verb = next((i for i in reach if words.tags[i] in FINITE), None)
    if verb is not None and words.tags[verb] == "E" and words.low[place] in {"told", "asked"}:
        return None  # "was hauled in and told"
    return None if verb is None else subject_before(words, _helpers(words, verb))


def _denied(words: Words, place: int, verb: str) -> bool:
    """Tell whether the verb is negated or passive, so that nobody says anything."""
    helpers = _helpers(words, place)
    lows = words.low[helpers:place]
    if any(word in {"not", "never"} or word.endswith("n't") for word in lows):
        return verb not in {"know", "think", "believe"}
    return any(words.tags[i] in "Ee" for i in range(helpers, place)) and words.tags[place] == "K"


def _helpers(words: Words, place: int) -> int:
    """Return where the verb group begins that ends with the verb at *place*."""
    start = place
    while start > 0 and words.tags[start - 1] in "QUEeAR":
        start -= 1
    return start


def _speaker(words: Words, place: int) -> tuple[int, int] | None:
    tags = words.tags
    if tags[place] == "K" and (place + 1 < len(tags) and words.low[place + 1] == "by"):
        end = forward(words, place + 2)
        return (place + 2, end) if end > place + 2 else None
    start = _helpers(words, place)
    if words.low[place - 1 : place] == [ACCORDING] or _inverted(words, start, place):
        first = _past_when(words, place + 1)
        end = _with_name(words, forward(words, first))
        return (first, end) if end > first else None
    if tags[place] == "K" and start == place:
        return None
    subject = subject_before(words, start)
    if tags[place] == "G" and subject and not _stands_alone(words, subject[0]):
        return None
    return subject


def _past_when(words: Words, place: int) -> int:
    """Return where the speaker is named behind "dijo ayer" or "dijo aquella noche"."""
    if not words.language:
        return place
    while words.tags[place : place + 1] == "R":
        place += 1
    dated = words.tags[place : place + 2] in {"DN", "DJ"} and words.low[place + 1] in WHEN
    return place + 2 if dated else place


def _stands_alone(words: Words, start: int) -> bool:
    """Tell whether a subject of a form in -ing is no object of something else."""
    return start == 0 or words.low[start - 1] in {"with", ","}


def _inverted(words: Words, start: int, place: int) -> bool:
    """Tell whether the speaker follows the verb: '…," said Mohib'."""
    tags, following = words.tags, words.tags[place + 1 : place + 2]
    if not following or following not in "PDSNJM" or words.low[place] in {"told", "tells", "asked"}:
        return False
    if start == 0:
        return False
    if tags[start - 1] == '"' or (tags[start - 1] == "," and tags[max(0, start - 2)] == '"'):
        return True
    return (
        tags[start - 1] == ","
        and not _has_subject_further(words, start - 1)
        and tags[forward(words, place + 1) :][:1] not in FINITE
    )


def _has_subject_further(words: Words, comma: int) -> bool:
    """Tell whether the comma closes an insertion behind a subject that still lacks its verb."""
    clause = words.tags[:comma]
    wanted = 1 + clause.count(",W")  # "The mayor, who left on Monday, announced a plan"
    return sum(tag in FINITE for tag in clause) < wanted


def _means_it(words: Words, place: int, verb: str, source: tuple[int, int]) -> bool:
    """Tell whether a form of a verb of saying is used to say something here."""
    if verb in {"say", "tell"} or source[0] > place or _quote_next(words, place):
        return True
    if _comes_last(words, place, source[0]):
        return True
    if verb in TELLING and _statement_follows(words, _past_time(words, place)):
        return True
    following = words.tags[place + 1 : place + 2]
    if verb in NEEDS_PARTICLE:
        return words.low[place + 1 : place + 2] in (["for"], ["on"], ["out"])
    if following == "T":
        return verb in PROMISES
    return verb in ACTS and following != "" and following in "DSPXONJBG"


def _comes_last(words: Words, place: int, start: int) -> bool:
    """Tell whether the words of saying close the sentence: "…," the engineer recalled."""
    before = words.tags[max(0, start - 1) : start]
    if before == '"':
        return True
    following = words.tags[place + 1 : place + 2]
    if before != "," or following not in ("", ".", ",", "I", "R"):
        return False
    said = words.tags[: start - 1]
    return following in ("", ".") or (said[0] not in "BI" and any(tag in FINITE for tag in said))


def _quote_next(words: Words, place: int) -> bool:
    following = words.tags[place + 1 : place + 14]
    return (
        following[:1] in ('"', ":")
        or following[:2] == ',"'
        or ('"' in following and not any(tag in FINITE for tag in following.split('"')[0]))
    )


def _statement_follows(words: Words, place: int) -> bool:
    """Tell whether a whole statement, with a verb of its own, follows the word at *place*."""
    if _that(words, place) is not None:
        return True
    tags, wanted = words.tags, 1
    following = tags[place + 1 : place + 2]
    if not following or following not in "DPOSNMJXRE" or words.low[place + 1] == "to":
        return False
    for later in range(place + 1, min(place + AHEAD, len(tags))):
        tag = tags[later]
        if tag in FINITE:
            wanted -= 1
            if not wanted:
                return True
        elif tag in "BW":
            wanted += 1
        elif tag == "C" and tags[later + 1 : later + 2] in FINITE:
            return False  # "announced a plan and promised help"
        elif tag in ",;:-":
            return tag == "," and _verb_behind(tags, later)
    return False


def _verb_behind(tags: str, comma: int) -> bool:
    """Tell whether a short insertion ends in front of a verb: "said John Hale, the envoy, left"."""
    closing = tags.find(",", comma + 1, comma + LONGEST_INSERTION)
    return (
        closing > 0
        and tags[closing + 1 : closing + 2] in FINITE
        and not any(tag in FINITE or tag in '"C' for tag in tags[comma:closing])
    )


def _that(words: Words, place: int) -> int | None:
    """Return where "that" or "whether" opens the statement, "on Friday" and the like skipped."""
    for later in range(place + 1, min(place + 10, len(words.tags))):
        if words.tags[later] == "B":
            return later if words.low[later] in {"that", "whether", "if"} else None
        if words.tags[later] in FINITE or words.tags[later] in ';:"CW-':
            return None
    return None


def _content(words: Words, place: int) -> int | None:
    """Return where the statement begins that follows the verb at *place*, if one does."""
    that = _that(words, place)
    if that is not None:
        return that
    place = _past_time(words, place)
    quoted = _quote_next(words, place) and _quote_states(words.tags, place)
    return place + 1 if quoted or _statement_follows(words, place) else None


def _quote_states(tags: str, place: int) -> bool:
    """Tell whether the next quotation is a statement and not only a word or two."""
    opening = tags.find('"', place + 1)
    if opening < 0 or opening == place + 1 or tags[opening - 1] in ",:":
        return True
    closing = tags.find('"', opening + 1)
    quoted = tags[opening + 1 : closing if closing > 0 else len(tags)]
    return any(tag in FINITE for tag in quoted)


def _past_time(words: Words, place: int) -> int:
    """Return the last word of "said on Wednesday" or "said in a statement", else *place*."""
    later = place + 1
    if words.low[later : later + 1] and words.low[later] in _TIMES:
        return later
    if words.tags[later : later + 1] != "I" or words.low[later] not in {"on", "in", "at", "late"}:
        return place
    later += 1
    while later < place + LONGEST_TIME and words.tags[later : later + 1] in tuple("DPNMJ"):
        later += 1
        opens = words.tags[later : later + 1]
        if opens in tuple("SO") or (opens == "D" and words.tags[later - 1] != "D"):
            return later - 1
    return place
