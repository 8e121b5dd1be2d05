"""The year of a date that leaves it out, from the words beside it.

``last year, in May``, ``3 May in 2019``, ``10 years since he died on Christmas Day``.
"""

from workbench.dates.grammar.words import BLANK, COMMA, DASH, QUOTE, STOP, Words
from workbench.dates.meaning import Meaning

Piece = tuple[int, int, Meaning]

_FAR = 12
_CLAUSE = 4
_YEARS = {"year": 1, "decade": 10, "century": 100}


def counts_from_now(node: Meaning) -> bool:
    """Tell whether a phrase counts from the day of writing: ``two years ago``, ``last month``."""
    if node["is"] == "distance":
        return bool(node["from"] == "now") and isinstance(node["parts"][0][0], int)
    return bool(node["is"] == "unit" and node["unit"] in ("year", "month") and "from" not in node)


def lacks_year(node: Meaning) -> bool:
    """Tell whether a date names its month and nothing that gives its year."""
    lacking = node["is"] == "date" and "month" in node
    return lacking and "year" not in node and "year_of" not in node and "shift" not in node


def give_relative_year(words: Words, before: Piece, after: Piece) -> None:
    """Read ``last year, in May`` and ``in May two years ago``."""
    for said, dated in ((before[2], after[2]), (after[2], before[2])):
        if not (lacks_year(dated) or _is_bare_feast(dated)):
            continue
        if not counts_from_now(said) or "mod" in said:
            continue
        unit, shift = said.get("unit"), said.get("shift", 0)
        if said["is"] == "distance":
            number, unit = said["parts"][0]
            shift = said["sign"] * number
        if unit == "year" and words.low[before[1] : after[0]] in (["in"], ["on"], ["at"], []):
            dated.update({"year_of": "now", "years": shift})


def _is_bare_feast(node: Meaning) -> bool:
    return bool(node["is"] == "feast" and {"year", "year_of", "shift"}.isdisjoint(node))


def give_year_behind(words: Words, before: Piece, after: Piece) -> None:
    """Read ``on 3 May in 2019``, and ``31 August in 2019 and 2020`` as a day of both years."""
    node, later = before[2], after[2]
    if not lacks_year(node) or "day" not in node or words.low[before[1] : after[0]] != ["in"]:
        return
    if later["is"] != "date" or "month" in later or "year" not in later:
        return
    another = words.number(after[1] + 1, (4, 4)) or words.number(after[1], (4, 4))
    if another and (words.get(after[1], "and") or words.gap(after[1]) == COMMA):
        _recur(node)
        return
    node.update({key: later[key] for key in ("year", "bc", "short") if key in later})


def recur_with_end(found: list[Piece]) -> None:
    """Let ``1 June`` come again with ``31 August``, which closes its range of both years."""
    if len(found) < 3 or found[-2][2]["is"] != "every" or "month" not in found[-2][2]:
        return
    node = found[-3][2]
    if "begins" in node and "day" in node and lacks_year(node):
        _recur(node)


def _recur(node: Meaning) -> None:
    month, day = node["month"], node["day"]
    node.clear()
    node.update({"is": "every", "month": month, "day": day})


def give_anniversary(words: Words, before: Piece, after: Piece) -> None:
    """Read ``10 years since he died on Christmas Day``: a Christmas of ten years ago."""
    node, later = before[2], after[2]
    if node["is"] != "length" or words.word(before[1]) not in ("since", "after"):
        return
    if not (lacks_year(later) or _is_bare_feast(later)) or after[0] - before[1] > _FAR:
        return
    number, unit = node["parts"][0]
    if unit not in _YEARS or not isinstance(number, int) or len(node["parts"]) > 1:
        return
    if words.gap(before[1]) == BLANK and not _is_parted(words, before[1] + 1, after[0]):
        later["ago"] = [number * _YEARS[unit], words.word(before[1])]


def set_adrift(words: Words, before: Piece, after: Piece) -> None:
    """Read ``at 6 a.m. ten days before the shooting``: an hour of a day the text does not give."""
    node, later = before[2], after[2]
    if node["is"] != "clock" or "on" in node or later["is"] != "length":
        return
    counted = words.word(after[1]) in ("before", "after") and words.gap(after[1]) == BLANK
    near = after[0] - before[1] <= _CLAUSE and not words.raw(after[0]).istitle()
    beside = after[0] == before[1] and words.gap(after[0]) in (BLANK, STOP)
    if counted and near and (beside or not _is_parted(words, before[1] + 1, after[0])):
        node["adrift"] = 1


def _is_parted(words: Words, start: int, end: int) -> bool:
    return any(words.gap(at) not in (BLANK, DASH, QUOTE) for at in range(start, end + 1))
