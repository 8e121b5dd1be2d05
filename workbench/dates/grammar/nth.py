"""One of several in a month: ``first week of May``, ``last Sunday in October``."""

from workbench.dates.grammar import months, years
from workbench.dates.grammar.relative import shifted
from workbench.dates.grammar.words import BLANK, Words
from workbench.dates.meaning import Found, Meaning


def part_of_month(words: Words, place: int) -> Found | None:
    """Read ``first week of May``, ``last weekend of June 2018``, ``second Monday in March``."""
    if words.word(place + 2) not in ("of", "in") or words.gap(place + 1) != BLANK:
        return None
    number = words.get(place, "ordinal") or -1
    node: Meaning = {"is": "nth", "number": number}
    if words.get(place + 1, "unit") in ("week", "weekend", "day"):
        node["unit"] = words.get(place + 1, "unit")
    elif words.get(place + 1, "weekday") is not None:
        node["weekday"] = words.get(place + 1, "weekday")
    if len(node) < 3 or words.get(place + 1, "plural_unit") or number > 5:
        return None
    at = place + 4 if words.get(place + 3, "the") else place + 3
    if words.get(at, "every") and words.get(at + 1, "unit") == "month" and "weekday" in node:
        return at + 2, {"is": "every", "weekday": node["weekday"]}
    found = months.month_date(words, at) or (shifted(words, at) if node.get("unit") else None)
    if not found and node.get("unit") == "week":
        found = years.lone_year(words, at)
    if not found or "day" in found[1] or found[1]["is"] not in ("date", "unit"):
        return None
    if found[1]["is"] == "unit" and found[1]["unit"] not in ("month", "year"):
        return None
    return found[0], {**node, "on": found[1]}
