"""Clauses: where a sentence ends, and whether the verb by a time phrase looks back or ahead."""

from workbench.dates.grammar.words import BLANK, BORDER, COMMA, DOT, GLUED, QUOTE, STOP, Words

_REACH = 14
_TAG = 1
_ONCE_TO_COME = -3
"""What had been due: a Friday gone by, but a date of the year that may still be ahead."""
_PUT_OFF = frozenset({"postponed", "delayed", "adjourned", "rescheduled", "extended", "given"})
_PUT_OFF_TO = frozenset({"until", "till", "to"})
CLAUSES = frozenset({"that", "which", "who", "when", "where", "while", "but", "because", "after"})
_ENDS = frozenset(".?!;\n…")
_MOVED = _PUT_OFF | frozenset(
    {"bailed", "remanded", "custody", "moved", "put", "pushed", "brought", "switched", "shifted"}
)
_HAS = frozenset({"has", "have"})
_AT = frozenset({"on", "in", "at", "for", "from", "this", "next", "the"})
_IS = frozenset({"is", "are"})
_AWAY = frozenset({"out", "back", "live"})
_STANDS = frozenset({"force", "effect", "place"})
_CLOSED = frozenset((BLANK, COMMA, "-", "--", GLUED, QUOTE, DOT, "/", ":"))


def ends_sentence(words: Words, place: int) -> bool:
    """Tell whether a sentence ends between the word before *place* and the one at it."""
    gap = words.gap(place)
    if gap in _CLOSED:
        return False
    if gap == STOP:
        before, after = words.raw(place - 1), words.raw(place)
        short = words.get(place - 1, "short_month") or words.get(place - 1, "title")
        return not (short or len(before) == 1 or after[0].islower())
    if gap == BORDER:
        between = words.text[words.ends[place - 1] : words.starts[place]]
        return any(mark in _ENDS for mark in between) and not between.startswith(". ,")
    return True


def tense(words: Words, start: int, end: int) -> int:
    """Tell whether the clause around ``[start, end)`` speaks of the past (-1) or the future (1).

    The nearest verb decides, the one before the phrase a little sooner than the one after it,
    and none across a comma if another is at hand; 0 where nothing tells.
    """
    if words.low[start - 2 : start] in (["early", "as"], ["soon", "as"], ["late", "as"]):
        return 1
    if _is_then(words, start) or _is_moved(words, start) or _is_fixed(words, start):
        return 1
    if _is_done_aside(words, start):
        return -1
    left, cost_left = _look(words, range(start - 1, max(-1, start - _REACH), -1), left=True)
    reach = _REACH if left or not _is_fronted(words, start, end) else 2 * _REACH
    right, cost_right = _look(words, range(end, min(words.n, end + reach)), left=False)
    lead = 4 if right == -1 else 1
    if left > 0 > right and _was_due(words, start):
        return right
    if not left or (right and cost_right + lead < cost_left):
        left = right
    if not left and _is_forecast(words, start, end):
        return 1
    return 1 if left in (0, -1) and _is_invited(words, start) else left


def _is_forecast(words: Words, start: int, end: int) -> bool:
    """Tell whether a sentence without a verb tells the weather: ``Sunny spells on Sunday``."""
    if words.low[start - 2 : start] in (["outlook", "for"], ["forecast", "for"]):
        return True
    for places in (range(start - 1, max(-1, start - 6), -1), range(end, min(words.n, end + 4))):
        for place in places:
            if ends_sentence(words, place + 1 if place < start else place) and place != end:
                break
            if words.get(place, "weather"):
                return True
    return False


def _is_done_aside(words: Words, start: int) -> bool:
    """Tell whether an aside tells of what is done: ``El delantero, fichado en enero, volverá``."""
    done = words.language.participles
    at = start - 2 if words.get(start - 1, "in") else start - 1
    return bool(done and words.low[at].endswith(done) and words.gap(at) == COMMA)


def _is_fronted(words: Words, start: int, end: int) -> bool:
    """Tell whether a comma parts the phrase from its clause: ``In January, a week after …``."""
    led = words.gap(end) == COMMA and words.get(start - 1, "date_lead")
    return bool(led and words.raw(start - 1).istitle())


def _is_invited(words: Words, start: int) -> bool:
    """Tell whether the sentence asks its reader to come: ``Join us in February``."""
    for place in range(start - 1, max(-1, start - _REACH - 4), -1):
        opens = place == 0 or ends_sentence(words, place)
        if opens or words.gap(place) not in (BLANK, COMMA):
            return bool(opens and words.get(place, "invitation"))
    return False


def _was_due(words: Words, start: int) -> bool:
    """Tell whether an aside says when something was due: ``The rain, due on 1 June, came late``."""
    for place in range(start - 1, max(0, start - 4), -1):
        if words.low[place] in _SCHEDULED:
            return words.gap(place) == COMMA
    return False


def _is_then(words: Words, start: int) -> bool:
    """Tell whether only ``is`` stands before the phrase: ``the hearing is on Monday``."""
    at = start - 1
    while words.gap(at + 1) == BLANK and words.low[at] in _AT:
        at -= 1
    if at < 1 or words.gap(at + 1) != BLANK:
        return False
    if words.low[at] in _IS:
        return True
    if words.low[at] in _AWAY and words.low[at - 1] in _IS:
        return True
    if words.word(start - 1) == "from" and words.word(at) in _STANDS and words.low[at - 1] == "in":
        return words.low[at - 2] in _IS
    closed = words.word(start - 1) == "from" and words.low[at].endswith(words.language.past)
    return closed and words.low[at - 1] in _IS


def _is_fixed(words: Words, start: int) -> bool:
    """Tell whether the phrase is the day somebody has set: ``has set Nov. 10``."""
    return words.low[start - 2 : start] in (["has", "set"], ["have", "set"])


def _is_moved(words: Words, start: int) -> bool:
    """Tell whether the phrase is when something was moved to: ``put off until Monday``."""
    at = start - 1
    if words.word(at) == "the":
        at -= 1
    if words.word(at) not in _PUT_OFF_TO or words.gap(at + 1) != BLANK:
        return False
    if words.word(at) != "to" and (words.low[at - 1] in _HAS or "gave" in words.low[at - 3 : at]):
        return True
    return not _MOVED.isdisjoint(words.low[max(0, at - 3) : at])


def _look(words: Words, places: range, *, left: bool) -> tuple[int, int]:
    """Return what the nearest verb tells, and how far away it is.

    A word in -ed may be an adjective ("preferred shares"), so a modal further on outweighs it.
    """
    cost, weak = 0, (0, 99)
    verbal = words.language.past + words.language.future
    for place in places:
        border = place + 1 if left else place
        gap = words.gap(border)
        if gap != BLANK and ends_sentence(words, border):
            break
        low = words.low[place]
        cost += 5 if gap == COMMA else 1
        cost += 3 if low in CLAUSES else 6 if low == "and" and not left else 0
        if left and low.endswith("ing") and words.get(place - 1, "being"):
            return (1 if words.get(place, "arranged") else 0), cost
        if not words.entries[place] and not low.endswith(verbal) and low not in CLAUSES:
            continue
        if not left and _is_tag(words, place, beside=cost <= _TAG and gap != BORDER):
            break
        found = verb_tense(words, place)
        if not found or (weak[0] and (found < 0 or cost > weak[1] + 4)):
            continue
        if weak[0] and words.get(place, "appointed"):
            continue
        if found == _ONCE_TO_COME:
            return -1, cost
        if found == -1 and left and not weak[0]:
            weak = (-2 if cost <= 2 else -1, cost)
            continue
        return found, cost
    return weak


def _is_tag(words: Words, place: int, *, beside: bool) -> bool:
    """Tell whether ``…, an official said`` only names who says the sentence before it.

    Right *beside* the phrase it is no tag: ``on Monday said``.
    """
    if beside or not words.get(place, "say") or words.low[place] in ("spoke", "speaks"):
        return False
    for at in range(place, max(0, place - 8), -1):
        if words.gap(at) == COMMA or '"' in words.between(at) or "\u201d" in words.between(at):
            return True
        if words.gap(at) != BLANK:
            return "''" in words.between(at)
    return False


def verb_tense(words: Words, place: int) -> int:
    """Return 1 for a cue of the future, -1 for a weak and -2 for a strong one of the past."""
    entry, low = words.entries[place], words.low[place]
    if "weekday" in entry and words.raw(place)[0].isupper():
        return 0
    if low == "to":
        return _infinitive(words, place)
    if "plain_future" in entry and _is_plain_verb(words, place):
        return 1
    if "future_cue" in entry:
        return _future(words, place)
    if "past_cue" in entry:
        return _past(words, place)
    if words.language.future and low.endswith(words.language.future) and len(low) > 4:
        return 1
    participle = low.endswith(words.language.past) and len(low) > 4 and "not_past" not in entry
    return _past(words, place) if participle and words.raw(place).islower() else 0


def _is_plain_verb(words: Words, place: int) -> bool:
    """Tell whether ``open`` or ``go`` is the verb of a plural: ``polls open on Sunday``."""
    subject = place - 1
    if words.gap(place) != BLANK or not words.raw(place).islower():
        return False
    low = words.low[subject]
    if words.low[place + 1 : place + 4] == ["to", "the", "polls"]:
        return low not in ("to", "will", "would")
    if words.get(subject - 1, "in") and words.raw(subject).istitle():
        return words.low[subject - 2].endswith("s")  # "talks in Geneva resume on Tuesday"
    if words.raw(subject)[:-1].isupper() and words.raw(subject)[-1] == "s":
        return True  # "MPs return on Monday"
    if words.get(place, "fixture") and words.raw(subject).istitle():
        return words.gap(place + 1) == BLANK and words.raw(place + 1).istitle()
    return bool(words.get(subject, "people")) or (
        len(low) > 4 and low.endswith("s") and not low.endswith(("ss", "us"))
        and not words.get(subject, "weekday") and words.low[subject - 1] not in ("to", "will")
    )  # fmt: skip


def _infinitive(words: Words, place: int) -> int:
    """A ``to`` before a verb looks ahead if what governs it does: ``agreed to meet``."""
    following = words.raw(place + 1)
    if not following.islower() or words.get(place + 1, "the") or words.get(place + 1, "one"):
        return 0
    governor = place - 2 if words.get(place - 1, "pronoun") else place - 1
    if words.low[governor] in _SCHEDULED and words.low[governor - 2 : governor] == ["had", "been"]:
        return _ONCE_TO_COME
    return 1 if words.get(governor, "prospect") else 0


def _future(words: Words, place: int) -> int:
    low = words.low[place]
    if low in ("will", "may") and words.raw(place)[0].isupper() and words.gap(place) != STOP:
        return 0
    if low in _SCHEDULED and words.low[place - 2 : place] == ["had", "been"]:
        return -2
    if words.get(place, "present") and not _has_subject(words, place):
        return 0
    if low == "forecast" and words.low[place - 1] not in _IS:
        return 0
    if low in ("expected", "planned") and not words.get(place - 1, "auxiliary"):
        if low == "planned" and words.get(place + 1, "one"):
            return 1
        return 1 if words.word(place - 1) in ("is", "are", "be", "s", "re", "as") else -1
    return 1


_MISSED = frozenset({"would", "may", "should", "must"})
"""What ``should have left`` or ``may have left`` lies behind; what ``will have left`` does not."""

_BETWEEN = frozenset({"be", "been", "not", "also", "have", "only", "still", "never", "now", "soon"})
"""Words that may stand between ``would`` and its participle."""

_SCHEDULED = frozenset({"scheduled", "planned", "expected", "slated", "due", "set"})


def _has_subject(words: Words, place: int) -> bool:
    """Tell whether ``plays`` or ``rises`` is a verb: ``he plays``, ``the wage rises to £12``."""
    kind = words.get(place, "present")
    if kind == "change":
        return words.word(place + 1) in ("to", "by")
    if kind == "report" and not _has_object(words, place):
        return False
    plain = not words.entries[place - 1] and words.gap(place) == BLANK
    named = plain and words.raw(place - 1).istitle()
    one = plain and words.get(place - 2, "the") and not words.low[place - 1].endswith("s")
    spoken_of = (
        words.get(place - 1, "pronoun") or words.low[place - 1] in ("which", "who")
    ) and words.gap(place) == BLANK
    return bool(spoken_of or named or one)


def _has_object(words: Words, place: int) -> bool:
    """Tell whether what is reported is of the kind that has its day: ``reports its results``."""
    for at in range(place + 1, place + 5):
        if words.gap(at) not in (BLANK, "-"):
            return False
        if words.get(at, "released"):
            return True
    return False


def _past(words: Words, place: int) -> int:
    """A past participle after ``will be`` or ``to be`` is no past."""
    low = words.low[place]
    if low == "set" and words.word(place + 1) == "for":
        return 1
    if low == "lent" and words.raw(place) == "Lent":
        return 0
    if low in _PUT_OFF and _is_put_off(words, place):
        return 1
    for back in (place - 1, place - 2, place - 3, place - 4):
        if back < 0 or words.gap(back + 1) != BLANK:
            break
        if words.word(back) in ("will", "would", "may", "should", "must", "to", "shall"):
            missed = words.word(back) in _MISSED or words.word(back - 1) in ("was", "were")
            return -2 if missed and words.word(back + 1) == "have" else 1
        if words.word(back) not in _BETWEEN and not words.word(back).endswith("ly"):
            break
    if words.word(place - 1) in ("is", "are") and words.gap(place) == BLANK:
        return -1 if words.get(place, "imputed") else 1
    if words.get(place, "double_tense"):
        return 1 if words.word(place - 1) == "to" else -1
    finite = words.language.participles and low.endswith(words.language.past)
    return -2 if finite or "past_cue" in words.entries[place] else -1


def _is_put_off(words: Words, place: int) -> bool:
    """Tell whether a later date follows: ``extended until Friday``, not ``extended to women``."""
    for at in range(place + 1, min(words.n, place + 8)):
        if words.low[at] in _PUT_OFF_TO:
            kinds = words.entries[at + 1]
            timely = not _TIMELY.isdisjoint(kinds) or words.number(at + 1) is not None
            if words.low[at] != "to" or timely:
                return True
    return False


_TIMELY = frozenset({"weekday", "month", "shift", "day_shift", "mod", "season"})
