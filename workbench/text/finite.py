"""Find the finite verb of each clause where a word may be a verb or something else.

The tagger leaves three kinds of word open: ``H`` (a form in -ed: past or participle), ``v`` and
``z`` (a plain form or one in -s: verb or noun).  A clause has one finite verb, so where one is
certain the doubtful words are none; where none is, the likeliest candidate is it.  Scores below
add up what speaks for a candidate; a positive one is likely.
"""

import re

from workbench.text import english_words as known
from workbench.text.reporting import LEMMA_OF, TELLING
from workbench.text.tags import BREAKS, FINITE, NOMINAL

# "…, named after a saint, stands": a participle between commas, the verb behind them.
_INSERTED = re.compile(r"[R]*H(?:[^,CFZEAQUY]|C[NPJMGHK])*,\"?[R]*[HFEAQUZvz]")

# "Many faiths, such as Wicca": a subject and what is inserted behind it, both without a verb.
_WAITING = re.compile(r"(?:^|[B;:\"])[NPJMDSIR]*[NP],(?:[NPJMDSIRKGT]+|W[^,;:\"]*)$")

_REACH = 80
"""How many words of its sentence a doubtful word may depend on, either way."""


def find_finite(low: list[str], can: list[str], tags: list[str]) -> None:
    """Settle the doubtful words of each clause by the rule of one finite verb."""
    start = 0
    for place in range(len(tags) + 1):
        if place == len(tags) or tags[place] in BREAKS:
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
    clause = following[: next((i for i, t in enumerate(following) if t in BREAKS), None)]
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
        if following == "O" and low[place] in LEMMA_OF and tags[place - 1] == "C":
            score += 2  # "and claim she has"
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
        if opener == "," and _opens_with_measure(low, tags, start):
            score -= 4
        return score + {"N": 1, "P": 1, "O": 3, "X": 1, "M": 0, "J": -1}.get(before, -4)
    return score + _past_after(low, tags, start, opener)


def _opens_with_measure(low: list[str], tags: list[str], start: int) -> bool:
    """Tell whether ", half a metre above the level measured there" opens as a phrase does."""
    place = start
    while place < len(low) and place < start + 5 and tags[place] in "DMNR":
        if low[place] in known.MEASURES:
            return tags[place + 1 : place + 2] == ["I"] or low[place + 1 : place + 2] == ["before"]
        place += 1
    return False


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
    if earlier is not None and "B" in tags[earlier + 1 : start - 1]:
        earlier = None  # "… left after the heir, a boy, died"
    if earlier is not None and not _awaits_verb(low, tags, earlier, start - 1):
        return 2 if tags[earlier] == "F" and re.search(r"C[R]*[HF]", rest) else -4
    return -4 if _INSERTED.match(rest) else 2


def _is_relative(tags: list[str], verb: int) -> bool:
    """Tell whether a finite verb is that of ", which …"."""
    place = verb - 1
    while place > 0 and (tags[place] not in BREAKS or tags[place] == "C"):
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
    return place > 1 and low[place - 1] == "and" and tags[place - 2] in "NP"


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
    elif before == "," and _subject_waits(tags, place):
        score += 2  # "Many faiths, such as Wicca, use …"
    else:
        score -= 2
    return score


def _subject_waits(tags: list[str], place: int) -> bool:
    """Tell whether an insertion ends before *place* behind a subject that has no verb yet."""
    clause = "".join(tags[max(0, place - _REACH) : place - 1])
    return _WAITING.search(clause) is not None
