"""Feasts and holidays: fixed days, weekdays of a month, and days counted from Easter."""

from datetime import date, timedelta

from workbench.dates.lexicon.places import NATIONAL_DAYS
from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.named import against
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.dates.reckoning.told import then_or_now, years_ago
from workbench.reason import because

FIXED: dict[str, tuple[int, int]] = {
    "new-year": (1, 1), "twelfth-night": (1, 5), "epiphany": (1, 6),
    "orthodox-christmas": (1, 7), "inauguration": (1, 20),
    "burns-night": (1, 25), "australia-day": (1, 26), "groundhog": (2, 2), "valentine": (2, 14),
    "st-patrick": (3, 17), "april-fools": (4, 1), "st-george": (4, 23), "anzac": (4, 25),
    "may-day": (5, 1), "juneteenth": (6, 19), "midsummer": (6, 24), "canada-day": (7, 1),
    "bastille": (7, 14), "halloween": (10, 31), "all-saints": (11, 1), "guy-fawkes": (11, 5),
    "armistice": (11, 11), "st-andrew": (11, 30), "christmas-eve": (12, 24),
    "christmas": (12, 25), "boxing-day": (12, 26), "new-year-eve": (12, 31),
}  # fmt: skip

NTH: dict[str, tuple[int, int, int, int]] = {
    "mlk-day": (1, 0, 3, 0), "presidents-day": (2, 0, 3, 0), "mothers-day": (5, 6, 2, 0),
    "memorial-day": (5, 0, -1, 0), "fathers-day": (6, 6, 3, 0), "labor-day": (9, 0, 1, 0),
    "columbus-day": (10, 0, 2, 0), "us-election": (11, 0, 1, 1), "thanksgiving": (11, 3, 4, 0),
    "black-friday": (11, 3, 4, 1), "cyber-monday": (11, 3, 4, 4), "super-tuesday": (3, 1, 1, 0),
    "remembrance-sunday": (11, 6, 2, 0), "early-may": (5, 0, 1, 0), "august-bank": (8, 0, -1, 0),
}  # fmt: skip
"""Month, weekday, which of them (-1 the last), and how many days after it."""

FROM_EASTER = {
    "shrove-tuesday": -47, "ash-wednesday": -46, "mothering-sunday": -21, "palm-sunday": -7,
    "maundy-thursday": -3, "good-friday": -2, "easter-saturday": -1, "easter": 0,
    "easter-monday": 1, "ascension": 39, "pentecost": 49, "whit-monday": 50, "corpus-christi": 60,
}  # fmt: skip


def day_of(feast: str, year: int, land: str | None = None) -> date | None:
    """Return the day of a feast in a year (and a country), or None where that is not known."""
    if not 1 <= year <= 9999:
        return None
    if feast in NATIONAL_DAYS:
        day = NATIONAL_DAYS[feast].get(land or "")
        return date(year, *day) if day else None
    if feast == "mothers-day" and land in ("GB", "IE"):
        feast = "mothering-sunday"
    if feast == "thanksgiving" and land == "CA":
        feast = "columbus-day"
    if feast in FIXED:
        return date(year, *FIXED[feast])
    if feast in NTH:
        return _nth(year, *NTH[feast])
    if feast in FROM_EASTER and 1583 <= year <= 4099:
        return _easter(year, 3) + timedelta(days=FROM_EASTER[feast])
    if feast == "orthodox-easter" and 1583 <= year <= 4099:
        return _easter(year, 2)
    return None


def _easter(year: int, method: int) -> date:
    from dateutil.easter import easter  # noqa: PLC0415 - most texts name no movable feast

    return easter(year, 2 if method == 2 else 3)


def _nth(year: int, month: int, weekday: int, which: int, more: int) -> date:
    if which > 0:
        first = date(year, month, 1)
        days = (weekday - first.weekday()) % 7 + 7 * (which - 1)
        return first + timedelta(days=days + more)
    last = make.month_end(year, month)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def feast(node: Meaning, story: Story, year: int | None) -> Reading:
    """Work out a feast: in its year, or the nearest one that suits the tense."""
    name = node["feast"]
    if year is not None:
        found = _reading(name, year, node.get("land"))
        return found.because(because("feast")) if found else _unknown()
    if story.telling and story.point is not None:
        return _of_story(node, story)
    if "ago" in node:
        number, word = node["ago"]
        ago = years_ago(number, word, story, lambda year: _reading(name, year, node.get("land")))
        return ago or make.unknown(None, because("needs_day_named"))
    told, today = story.told_year(node), story.today
    if today is None:
        return make.unknown(None, because("needs_anchor"))
    then = _reading(name, told, node.get("land")) if told is not None else None
    if then is not None:
        return then_or_now(then, _nearest(node, story, today), story)
    return _nearest(node, story, today)


def _nearest(node: Meaning, story: Story, today: date) -> Reading:
    """Work out a feast as the one that suits the article's day and the tense."""
    name = node["feast"]
    best: Reading | None = None
    cost = 10_000
    for candidate in (today.year - 1, today.year, today.year + 1):
        found = _reading(name, candidate, node.get("land"))
        if found is None or found.first is None:
            continue
        days = (found.first - today).days
        price = abs(days) + _against(node, days)
        if price < cost:
            best, cost = found, price
    if best is None:
        return _unknown()
    return best.hanging("published", because("near_feast", anchor=str(story.anchor)))


def _of_story(node: Meaning, story: Story) -> Reading:
    """Take the year a history has reached, not that of the article."""
    year = story.point.year if story.point is not None else None
    found = _reading(node["feast"], year, node.get("land")) if year is not None else None
    return found.hanging(story.point_span, because("year_of_text")) if found else _unknown()


def _against(node: Meaning, days: int) -> int:
    """Return what it costs a candidate to lie on the wrong side of the anchor."""
    shift = node.get("shift")
    if shift in (-1, 1):
        return 500 if shift * days < 0 else 0
    return against(node.get("tense", 0), days)


def _unknown() -> Reading:
    return make.unknown(None, because("feast_unknown"))


def _reading(name: str, year: int, land: str | None) -> Reading | None:
    if name in ("easter-week", "easter-weekend", "holy-week"):
        sunday = day_of("easter", year)
        if sunday is None:
            return None
        if name == "holy-week":
            return Reading(None, sunday - timedelta(days=7), sunday - timedelta(days=1), "week")
        return make.of_week(sunday) if name == "easter-week" else make.of_weekend(sunday)
    found = day_of(name, year, land)
    return make.of_day(found) if found else None
