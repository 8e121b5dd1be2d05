"""What neighbouring time phrases say of each other.

``from Monday to Thursday``, ``12 May, a Monday``, ``three days ago, on 6 May``, ``last week's
Thursday``: two phrases are read one by one, and what each adds to the other is noted here.
"""

from workbench.dates.grammar.clauses import ends_sentence
from workbench.dates.grammar.words import BLANK, BORDER, COMMA, DASH, QUOTE, STOP, WIDE_DASH, Words
from workbench.dates.grammar.years_beside import (
    counts_from_now,
    give_anniversary,
    give_relative_year,
    give_year_behind,
    lacks_year,
    set_adrift,
)
from workbench.dates.meaning import Meaning

Piece = tuple[int, int, Meaning]

_JOINING = frozenset({"and", "or", "to", "through", "until", "till", "the", "early", "late"})
_RANGE = frozenset({"to", "through", "until", "till", "and"})
_CALENDAR = frozenset({"date", "numeric"})
_CONTRAST = frozenset({"and", "but", "to", "until", "then"})
_FAR = 12


def relate(words: Words, before: Piece, after: Piece) -> None:
    """Note on two phrases that follow each other what they say of each other."""
    share_year(words, before, after)
    _note_range(words, before, after)
    _give_tense(words, before, after)
    _give_weekday(words, before, after)
    _give_week(words, before, after)
    _explain(words, before, after)
    _give_month(words, before, after)
    _give_day(words, before, after)
    _give_habit(words, before, after)
    _give_weekly(words, before, after)
    _leave_open(words, before, after)
    _give_twin(words, before, after)
    give_relative_year(words, before, after)
    give_year_behind(words, before, after)
    give_anniversary(words, before, after)
    set_adrift(words, before, after)
    _check_length(words, before, after)
    _check_age(words, before, after)


def _note_range(words: Words, before: Piece, after: Piece) -> None:
    """Note that a date closes the range that the date before it opens."""
    gap = words.low[before[1] : after[0]]
    if gap in (["through"], ["to"], ["until"]) and "day" in before[2] and "day" in after[2]:
        after[2].pop("pre", None)
    joined = gap[:1] != [] and gap[0] in _RANGE and gap[1:] in ([], ["the"])
    opened = before[2].get("pre") in ("from", "between")
    if not (opened and joined) and not _are_weekdays_through(words, before, after):
        return
    before[2]["begins"] = after[2]["closes"] = 1
    after[2].pop("pre", None)
    if lacks_year(before[2]) and lacks_year(after[2]):
        before[2]["to_month"] = after[2]["month"]
    first, last = before[2].get("on", before[2]), after[2].get("on", after[2])
    if first["is"] == last["is"] == "weekday":
        after[2].pop("tense", None)
        if "tense" in before[2]:
            after[2]["tense"] = before[2]["tense"]
        first["to_weekday"] = last["weekday"]
        if "week" in last and {"week", "weeks", "shift"}.isdisjoint(first):
            first["week"] = last["week"]


def _are_weekdays_through(words: Words, before: Piece, after: Piece) -> bool:
    """Tell whether two weekdays are the ends of a range: ``prices rose Monday to Thursday``."""
    if not before[2]["is"] == after[2]["is"] == "weekday":
        return False
    if "shift" in before[2] or "shift" in after[2] or words.get(before[0] - 1, "on"):
        return False
    gap = words.low[before[1] : after[0]]
    return gap in (["to"], ["through"]) or (not gap and words.gap(after[0]) in (DASH, WIDE_DASH))


def share_year(words: Words, before: Piece, after: Piece) -> bool:
    """Give ``July`` in ``July-November 1954`` the year of what follows, and tell whether."""
    node, later = before[2], after[2]
    if not lacks_year(node) or later["is"] != "date" or "month" not in later:
        return False
    if "year" not in later and "year_of" not in later:
        return False
    joining = words.low[before[1] : after[0]]
    if len(joining) > _FAR or ends_sentence(words, after[0]):
        return False
    close = len(joining) <= 3 and _JOINING.issuperset(joining)
    if not close and not _runs_on(words, before, after):
        return False
    back = node["month"] > later["month"]
    if "year" in later:
        node["year"] = later["year"] - back
        node.update({key: later[key] for key in ("bc", "short") if key in later})
    else:
        node.update({"year_of": later["year_of"], "years": later["years"] - back})
    return True


def _runs_on(words: Words, before: Piece, after: Piece) -> bool:
    """Tell whether one story is told: ``arrested on 3 May and freed on 5 May 2014``."""
    if "day" not in before[2] or "day" not in after[2]:
        return False
    between = words.low[before[1] : after[0]]
    if _CONTRAST.isdisjoint(between) or words.word(before[0] - 1) != words.word(after[0] - 1):
        return False
    ended = any(ends_sentence(words, place) for place in range(before[1], after[0]))
    return not ended and not any(words.get(place, "say") for place in range(before[1], after[0]))


def _give_weekday(words: Words, before: Piece, after: Piece) -> None:
    """Read ``12/05/2016, a Thursday`` and ``3 May 2016 (Tuesday)``."""
    node, later = before[2], after[2]
    if node["is"] == "day" and later["is"] == "weekday" and "shift" not in later:
        closed = words.gap(after[1]) in (COMMA, WIDE_DASH, BORDER, STOP)
        if after[0] == before[1] and words.gap(after[0]) == COMMA and closed:
            later["of_date"] = 1
        return
    if node["is"] not in _CALENDAR or later["is"] != "weekday" or "weekday" in node:
        return
    if node["is"] == "date" and ("day" not in node or "shift" in later):
        return
    start = after[0] - 1 if words.get(after[0] - 1, "one") else after[0]
    if start != before[1] or not _is_aside(words, start, after):
        return
    node["weekday"] = later["weekday"]
    later.pop("any", None)
    later["of_date"] = 1


def _is_aside(words: Words, start: int, after: Piece) -> bool:
    gap, between = words.gap(start), words.between(start)
    closed = words.gap(after[1]) != BLANK
    if "(" in between:
        return ")" in words.between(after[1]) or words.gap(after[1]) != BLANK
    return closed and (gap in (COMMA, WIDE_DASH, DASH)) and start < after[0]


def _give_week(words: Words, before: Piece, after: Piece) -> None:
    """Read ``last week's Thursday``, ``next week, on Tuesday`` and ``Tuesday night last week``."""
    for week, day, follows in ((before[2], after[2], False), (after[2], before[2], True)):
        inner = day.get("on", day)
        if week["is"] != "unit" or week["unit"] != "week" or "from" in week:
            continue
        if inner["is"] != "weekday" or "shift" in inner or "week" in inner or "mod" in week:
            continue
        if _is_beside(words, before[1], after[0], follows=follows):
            inner["week"] = week["shift"]


def _is_beside(words: Words, end: int, start: int, *, follows: bool) -> bool:
    if follows:
        alone = end == start or (end + 1 == start and bool(words.get(end, "of")))
        return alone and words.gap(end) == words.gap(start) == BLANK
    between = words.low[end:start]
    possessed = between == ["s"] and words.gap(end) == QUOTE
    return possessed or (between in ([], ["on"]) and words.gap(end) in (COMMA, BLANK))


def _explain(words: Words, before: Piece, after: Piece) -> None:
    """Note that one phrase says in other words when the other is: ``two days ago, on 6 May``."""
    for said, dated in ((before[2], after[2]), (after[2], before[2])):
        if not counts_from_now(said) or not _is_same_kind(said, dated):
            continue
        between = words.low[before[1] : after[0]]
        apart = words.gap(before[1]) in (COMMA, WIDE_DASH)
        led = between in (["on"], ["in"]) and said is before[2]
        if led or (apart and between in ([], ["on"], ["in"], ["or"])):
            dated["same_as"] = dict(said)


def _is_same_kind(said: Meaning, dated: Meaning) -> bool:
    """Tell whether a date is as fine as the phrase that explains it."""
    if dated["is"] == "numeric":
        return bool(said["is"] == "distance")
    if dated["is"] != "date" or "shift" in dated:
        return False
    unit = said["unit"] if said["is"] == "unit" else said["parts"][0][1]
    if unit == "year":
        return "year" in dated
    return ("day" in dated) if unit == "day" else "month" in dated


def _give_month(words: Words, before: Piece, after: Piece) -> None:
    """Read ``on a Monday in March``: some Monday of that month."""
    if "any" not in before[2] or words.low[before[1] : after[0]] not in (["in"], ["of"]):
        return
    if after[2]["is"] == "date" and "month" in after[2] and "day" not in after[2]:
        before[2]["within"] = dict(after[2])


_LASTED = frozenset({"lasted", "lasting", "took", "lasts", "ran"})


def _check_length(words: Words, before: Piece, after: Piece) -> None:
    """Note the stretch a length is said to measure: ``from 3 to 7 June 2016, lasted ten days``."""
    node, later = before[2], after[2]
    if "closes" in later and "opened" not in later:
        later["opened"] = dict(node)
    if (
        node["is"] == "length"
        and later.get("pre") == "from"
        and _is_length_of(words, before, after[0])
    ):
        later["length"] = node
    elif "closes" in later and "length" in node:
        node["length"]["within"] = [dict(node), dict(later)]
        node.pop("length")
    elif later["is"] == "length" and "opened" in node and _is_length_of(words, after, after[0]):
        later["within"] = [node["opened"], dict(node)]


def _is_length_of(words: Words, measured: Piece, end: int) -> bool:
    if _LASTED.isdisjoint(words.low[max(0, measured[0] - 3) : measured[0]]):
        return False
    start = measured[0] - 3
    return not any(ends_sentence(words, place) for place in range(max(1, start), end))


def _check_age(words: Words, before: Piece, after: Piece) -> None:
    """Note the age said beside a birth and a death: ``died on 3 May 2018, aged 68``."""
    if before[2]["is"] != "date" or after[2]["is"] != "date" or "year" not in before[2]:
        return
    if "born" not in words.low[max(0, before[0] - 3) : before[0]] or "year" not in after[2]:
        return
    if _DEATHS.isdisjoint(words.low[before[1] : after[0]]):
        return
    for place in [*range(before[1], after[0]), *range(after[1], after[1] + 4)]:
        age = words.number(place + 1, (1, 3))
        if age is not None and words.low[place] in ("aged", "age", "at"):
            after[2]["age"] = [age, dict(before[2])]
            return


_DEATHS = frozenset({"died", "dies", "killed", "drowned", "executed", "murdered", "hanged"})


def _give_day(words: Words, before: Piece, after: Piece) -> None:
    """Give both ends of ``between 2am and 4am on Monday`` the day they lie on."""
    node, later = before[2], after[2]
    joined = len(words.low[before[1] : after[0]]) <= 1 and after[0] - before[1] <= 1
    if node["is"] != "clock" or later["is"] != "clock" or "on" in node or "on" not in later:
        return
    between = words.low[before[1] : after[0]]
    dash = not between and words.gap(after[0]) in (DASH, WIDE_DASH)
    if joined and (dash or (between and between[0] in _RANGE)):
        node["on"] = later["on"]


def _give_tense(words: Words, before: Piece, after: Piece) -> None:
    """Read ``in June, July and August`` with one tense, that of the first of them."""
    node, later = before[2], after[2]
    listed = words.low[before[1] : after[0]] in ([], ["and"], ["or"])
    if not listed or words.gap(before[1]) not in (COMMA, BLANK):
        return
    alike = node["is"] == later["is"] and node["is"] in ("date", "weekday")
    if "tense" in node and alike and "shift" not in later:
        later["tense"] = node["tense"]
    goes_on = node.get("year_of") == "now" and lacks_year(later) and "pre" not in node
    if goes_on and later["month"] > node.get("month", 12):
        later.update({"year_of": "now", "years": node["years"]})


def _leave_open(words: Words, before: Piece, after: Piece) -> None:
    """Read ``a year ago on Sunday``: no Sunday of these days, and which is not sure."""
    node, later = before[2], after[2]
    if node["is"] != "distance" or node["from"] != "now" or later["is"] != "weekday":
        return
    told = words.low[before[1] : after[0]] == ["on"] and "shift" not in later
    if told and node["parts"][0][1] in ("year", "month", "decade"):
        later["any"] = 1


def _give_twin(words: Words, before: Piece, after: Piece) -> None:
    """Read ``will leave at 4am (8am GMT Thursday)``: what is bracketed is the same moment."""
    node, later = before[2], after[2]
    bracketed = before[1] == after[0] and "(" in words.between(after[0])
    if bracketed and node["is"] == later["is"] == "clock" and "tense" in node:
        later["tense"] = node["tense"]


def _give_weekly(words: Words, before: Piece, after: Piece) -> None:
    """Read ``on Monday and Tuesday nights``: both days come again."""
    node, later = before[2], after[2]
    if words.low[before[1] : after[0]] not in (["and"], ["or"]) or node["is"] != "weekday":
        return
    if later["is"] == "every" and "part" in later and "weekday" in later and "shift" not in node:
        part, number = later["part"], node["weekday"]
        node.clear()
        node.update({"is": "every", "weekday": number, "part": part})


_HOURS = frozenset({"from", "at", "between", "to", "and", "until", "till"})
_SHUT = frozenset({"closed", "shut"})
_AND_ON = _SHUT | {"and", "open", "on", "but"}


def _give_habit(words: Words, before: Piece, after: Piece) -> None:
    """Read ``open daily from 10am to 6pm``: hours that come again, on no one day."""
    node, later = before[2], after[2]
    between = words.low[before[1] : after[0]]
    if "on" not in node and node["is"] == "clock" and later["is"] == "every":
        if between in ([], ["on"]) and words.gap(before[1]) in (BLANK, COMMA):
            node["any"] = 1
        return
    if node["is"] != "every" and not (node["is"] == "clock" and "any" in node):
        return
    if later["is"] == "clock" and "on" not in later and _HOURS.issuperset(between):
        later["any"] = 1
    elif node["is"] == "clock" and _AND_ON.issuperset(between):
        _come_again_too(later, shut=not _SHUT.isdisjoint(between))


def _come_again_too(later: Meaning, *, shut: bool) -> None:
    """Let a further day of opening hours come again: ``…, Saturday 10am to 4pm``."""
    day = later.get("on", later)
    if day["is"] != "weekday" or {"shift", "week", "weeks", "of_date"} & day.keys():
        return
    number = day["weekday"]
    if later["is"] == "clock":
        later["any"] = 1
        later["on"] = {"is": "weekday", "weekday": number, "any": 1}
    elif shut:
        later.clear()
        later.update({"is": "every", "weekday": number})
