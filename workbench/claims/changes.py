"""Changes that a sentence spells out: "rose from 40 to 60, an increase of 30 percent"."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.claims.calculation import (
    Range,
    difference,
    judged,
    number,
    percentage,
    range_of,
)
from workbench.claims.figures import ABOUT, PERCENT, POINTS, Figure
from workbench.claims.findings import Calculation
from workbench.reason import because
from workbench.text.tagging import Words
from workbench.text.tags import FINITE
from workbench.text.wordlist import words as wordlist

RISING = wordlist(
    """
    rise rises rose risen rising grow grows grew grown growing increase increases increased
    increasing climb climbs climbed climbing jump jumps jumped jumping soar soared soaring surge
    surged surging gain gains gained up swelled doubled tripled quadrupled higher more raised
    """
)
FALLING = wordlist(
    """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
    decrease decreases decreased decreasing sink sinks sank sunk shrink shrinks shrank plunge
    plunged plunging slump slumped down cut cuts halved lower fewer less reduced reduction slid
    """
)
FACTORS = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}

_COMPARING = wordlist("more less higher lower fewer")

LOOSELY = 0.15
"""How far "doubled" may lie from twice as much."""

APART = 14
"""How many words may stand between "from 40" and "to 60"."""

NEAR = 18
"""How many words may stand between the two values and the change that is stated."""

LEAD = 4
"""How many words before "from" or "to" are looked at for the verb of the change."""


@dataclass(frozen=True, slots=True)
class _Change:
    """A value and the one it came from, with the direction the words say (1, -1, or 0)."""

    earlier: Figure
    later: Figure
    direction: int
    factor: float | None

    @property
    def first(self) -> int:
        return min(self.earlier.first, self.later.first)

    @property
    def last(self) -> int:
        return max(self.earlier.last, self.later.last)


def find_changes(words: Words, figures: list[Figure]) -> Iterator[Calculation]:
    """Yield the changes a sentence states both ends of, each held against what it says of them."""
    for change in _changes(words, figures):
        pair = (change.earlier, change.later)
        if change.direction * (change.later.value - change.earlier.value) < 0 and _apart(change):
            yield _against_direction(words, change)
            continue
        if change.factor is not None:
            yield _by_factor(words, change, change.factor)
        for stated in figures:
            if stated not in pair and _states_change(words, change, stated):
                held = _held(words, change, stated)
                if held is not None:
                    yield held


def _changes(words: Words, figures: list[Figure]) -> Iterator[_Change]:
    for one in figures:
        for other in figures:
            if not (one.last < other.first <= one.last + APART) or _marked(words, one, other):
                continue
            if words.low[other.last + 1 : other.last + 2] in (["more"], ["and"]):
                continue  # "to two and a half million more"
            leads = (_lead(words, one), _lead(words, other))
            if leads == ("from", "to"):
                earlier, later = one, other
            elif leads == ("to", "from") and not _another_clause(_between(words, one, other)):
                earlier, later = other, one
            else:
                continue
            verbs = words.low[max(0, _before(words, one) - LEAD) : one.first]
            rising = any(word in RISING for word in verbs)
            falling = any(word in FALLING for word in verbs)
            factor = next((FACTORS[word] for word in verbs if word in FACTORS), None)
            if (rising or falling) and _same_measure(one, other):
                yield _Change(earlier, later, rising - falling, factor)


def _lead(words: Words, figure: Figure) -> str:
    return words.low[_before(words, figure)] if figure.first else ""


def _before(words: Words, figure: Figure) -> int:
    """Return the number of the word before a figure, "about" and the like passed over."""
    place = figure.first - 1
    while place > 0 and (words.low[place] in ABOUT or words.tags[place] == "D"):
        place -= 1
    return place


def _marked(words: Words, one: Figure, other: Figure) -> bool:
    return any(tag in ";:()" for tag in _between(words, one, other))


def _between(words: Words, one: Figure, other: Figure) -> str:
    return words.tags[one.last + 1 : other.first]


def _same_measure(one: Figure, other: Figure) -> bool:
    if one.unit and other.unit:
        return one.unit == other.unit
    return not (one.noun and other.noun) or one.noun == other.noun


def _apart(change: _Change) -> bool:
    return not range_of(change.earlier).meets(range_of(change.later))


def _states_change(words: Words, change: _Change, stated: Figure) -> bool:
    """Tell whether a third figure says how large the change is."""
    if stated.first > change.last + NEAR or stated.last < change.first - NEAR:
        return False
    later = stated.first > change.last
    if later and _another_clause(words.tags[change.last + 1 : stated.first]):
        return False
    if not later and "," in words.tags[stated.last + 1 : max(0, change.first - 2)]:
        return False
    low = words.low
    place = _before(words, stated)
    before = low[place]
    noun = low[stated.last + 1 : stated.last + 2]
    moved = RISING | FALLING
    if noun and noun[0] in moved and noun[0] not in {"more", "less", "up", "down"}:
        return True
    if before == "by" and place and any(word in moved for word in low[max(0, place - 3) : place]):
        return True
    if before == "of":
        return any(word in moved for word in low[max(0, place - 2) : place])
    return before in ({"up", "down"} if later else moved - _COMPARING)


def _another_clause(tags: str) -> bool:
    """Tell whether the words lead to a statement about something else: ", while wages grew"."""
    return ("B" in tags or any(tag in FINITE for tag in tags)) and "W" not in tags


def _held(words: Words, change: _Change, stated: Figure) -> Calculation | None:
    earlier, later = range_of(change.earlier), range_of(change.later)
    pair = (change.earlier, change.later)
    gap = difference(later, earlier)
    if stated.unit == PERCENT:
        share = percentage(gap, earlier)
        if share is None:
            return None
        told = judged("change", words, pair, stated, share)
        if change.earlier.unit or change.later.unit:
            in_points = {change.earlier.unit, change.later.unit} & {PERCENT} and range_of(
                stated
            ).meets(gap)
            if in_points and not told.agrees:
                return Calculation(
                    "change",
                    told.parts,
                    agrees=False,
                    why=because(
                        "change_points",
                        result=number((share.low + share.high) / 2),
                        points=number(stated.value),
                    ),
                )
        return told
    if stated.unit == POINTS:
        return judged("change", words, pair, stated, gap)
    if stated.unit == change.later.unit and (stated.unit or stated.noun in _nouns(change)):
        return judged("change", words, pair, stated, gap)
    return None


def _nouns(change: _Change) -> set[str]:
    return {"", change.earlier.noun, change.later.noun}


def _against_direction(words: Words, change: _Change) -> Calculation:
    code = "change_rises" if change.direction < 0 else "change_falls"
    return Calculation(
        "change",
        tuple(figure.span(words) for figure in (change.earlier, change.later)),
        agrees=False,
        why=because(code),
    )


def _by_factor(words: Words, change: _Change, factor: float) -> Calculation:
    earlier, later = range_of(change.earlier), range_of(change.later)
    wanted = Range(earlier.low * factor * (1 - LOOSELY), earlier.high * factor * (1 + LOOSELY))
    if "more" in words.low[max(0, change.first - LEAD - 3) : change.first]:
        wanted = Range(wanted.low, float("inf"))
    agrees = later.meets(wanted)
    times = change.later.value / change.earlier.value if change.earlier.value else 0.0
    return Calculation(
        "change",
        tuple(figure.span(words) for figure in (change.earlier, change.later)),
        agrees=agrees,
        why=because("factor" if agrees else "factor_wrong", result=number(times)),
    )
