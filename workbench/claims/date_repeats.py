"""The same event dated twice: whether the days agree.

Two dates speak of one event where their sentences say mostly the same around them with the same
verb.  Like all that hangs on what dates come to, this is asked where they are resolved.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.claims.dated import Dated
from workbench.claims.features import stem
from workbench.claims.findings import Mention, Repeat
from workbench.claims.placed import AROUND, CONTRAST
from workbench.reason import because
from workbench.text.sentences import Sentence
from workbench.text.tagging import Words, tag_words

SHARED = 4
"""How many words two datings of one event must have in common around them, its verb among them."""

MOST_DATES = 400
"""In a text with more dates than this, only the first so many are compared."""

MOST_ALIKE = 40
"""At most so many dates beside one verb are compared with one another."""

SLIP_DAYS = 31
"""Further apart, two dates are two events, unless only their years differ."""

_NO_EVENT = frozenset(
    ("be", "is", "wa", "was", "were", "been", "has", "had", "have", "said", "say")
)


@dataclass(frozen=True, slots=True)
class _Event:
    """A day in its sentence and the words around it."""

    day: Dated
    mention: Mention
    sentence: int
    verbs: frozenset[str]
    around: frozenset[str]
    contrasted: bool


def find_date_repeats(
    text: str, sentences: Sequence[Sentence], dates: Sequence[Dated]
) -> Iterator[Repeat]:
    """Yield the events that are given more than one day, and those given one day twice."""
    events = list(_events(text, sentences, [d for d in dates if d.first == d.last]))
    by_verb: dict[str, list[_Event]] = {}
    for event in events:
        for verb in event.verbs:
            alike = by_verb.setdefault(verb, [])
            if len(alike) < MOST_ALIKE:
                alike.append(event)
    told: set[tuple[int, int]] = set()
    for alike in by_verb.values():
        for one, other in combinations(alike, 2):
            pair = (one.day.span.start, other.day.span.start)
            if pair not in told and _one_event(one, other):
                told.add(pair)
                yield _repeat(one, other)


def _events(text: str, sentences: Sequence[Sentence], days: Sequence[Dated]) -> Iterator[_Event]:
    starts = [day.span.start for day in days[:MOST_DATES]]
    for place, sentence in enumerate(sentences):
        first, last = (bisect_left(starts, at) for at in (sentence.span.start, sentence.span.end))
        if last - first == 1:  # beside two days it is not said which verb belongs to which
            yield _event(tag_words(text, sentence.span), days[first], sentence, place, text)


def _event(words: Words, day: Dated, sentence: Sentence, place: int, text: str) -> _Event:
    spans = [words.span(at, at + 1) for at in range(len(words.low))]
    inside = [at for at, span in enumerate(spans) if span.overlaps(day.span)] or [0]
    low, high = max(0, inside[0] - AROUND), min(inside[-1] + 1 + AROUND, len(words.low))
    near = [at for at in range(low, high) if at not in inside]
    verbs = frozenset(stem(words.low[at]) for at in near if words.tags[at] in "VFGK") - _NO_EVENT
    return _Event(
        day,
        Mention(day.span, sentence.block, " ".join(day.span.of(text).split())),
        place,
        verbs,
        frozenset(stem(words.low[at]) for at in near if _tells(words, at)) | verbs,
        any(words.low[at] in CONTRAST for at in near),
    )


def _tells(words: Words, at: int) -> bool:
    return words.tags[at] in "NPJVFZYKG" and len(words.low[at]) > 3


def _one_event(one: _Event, other: _Event) -> bool:
    if one.sentence == other.sentence or len(one.around & other.around) < SHARED:
        return False
    if one.day.first == other.day.first:
        return True
    if one.contrasted or other.contrasted:
        return False
    days = abs((one.day.first - other.day.first).days)
    same_day = one.day.first.timetuple()[1:3] == other.day.first.timetuple()[1:3]
    return days <= SLIP_DAYS or same_day


def _repeat(one: _Event, other: _Event) -> Repeat:
    agrees = one.day.first == other.day.first
    values = {"first": one.day.first.isoformat(), "second": other.day.first.isoformat()}
    code = "dated" if agrees else "dated_differs"
    return Repeat("date", (one.mention, other.mention), agrees=agrees, why=because(code, **values))
