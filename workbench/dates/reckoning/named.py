"""Dates that name a month, a day or a year."""

from datetime import date

from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import CONTRADICTION, Reading
from workbench.dates.reckoning.story import Story
from workbench.dates.reckoning.told import then_or_now, years_ago
from workbench.reason import because

_STEP_BACK = 3
"""A story may go back so many months before a date without its year means the next year."""

_WELL_BEHIND = 5
"""A date may lie so many months behind the next one in the text, which may look back."""

_OTHER_WEEKDAY = 250
"""A date whose weekday is not the one said is sooner a slip than a date of another year, unless it
lies far from the article's day or on the other side of it than the verb says."""

_LEAP = 10
"""A year named in passing is where a story has gone if it lies at most so many years ahead."""

_SOON = 4
"""Where no verb tells, a month that begins within so many months is the one to come."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def day_name(day: date) -> str:
    """Return the name of a day's weekday."""
    return WEEKDAYS[day.weekday()].capitalize()


def full_year(node: Meaning, story: Story) -> int | None:
    """Return the year *node* gives, completing two figures and ``last year``."""
    year: int | None = node.get("year")
    if year is not None:
        return _century_of(year, story) if node.get("short") else year
    base = node.get("year_of")
    if base is None:
        return None
    known = story.year_known if base == "now" else _story_year(story)
    return None if known is None else known + int(node["years"])


def _story_year(story: Story) -> int | None:
    return story.year_known if story.last is None else story.last.year


def _century_of(year: int, story: Story) -> int:
    """Complete two figures: the nearest such year that is at most ten years ahead."""
    near = story.year_known or 2000
    if story.telling and story.point is not None and story.point.year is not None:
        near = story.point.year
    full = near // 100 * 100 + year
    if full > near + 10:
        full -= 100
    return full


def date_named(node: Meaning, story: Story) -> Reading:
    """Work out a date that gives a year, a month, a day, or several of them."""
    if node.get("bc"):
        return _before_christ(node)
    year = full_year(node, story)
    if "year_of" in node and year is None:
        return make.unknown(_open_value(node), because("needs_anchor"))
    if year is not None:
        found = in_year(node, year)
        if "year_of" in node:
            return _hang_year(found, node, story)
        return found.because(because("as_written")) if not found.why else found
    if "shift" in node:
        return _shifted_month(node, story)
    if "month" not in node:
        return _day_only(node, story)
    return _without_year(node, story)


def _hang_year(found: Reading, node: Meaning, story: Story) -> Reading:
    if node["year_of"] == "now":
        return found.hanging("published", because("year_of_anchor", anchor=str(story.anchor)))
    return found.hanging(story.last_span, because("year_of_text"))


def _before_christ(node: Meaning) -> Reading:
    value = f"BC{node['year']:04}"
    if "month" in node:
        value += f"-{node['month']:02}"
        value += f"-{node['day']:02}" if "day" in node else ""
    found = make.out_of_calendar(value, "year", -node["year"])
    return found.because(because("before_christ"))


def _open_value(node: Meaning) -> str:
    """Write a date without its year the way TIMEX3 does."""
    if "month" not in node:
        return "XXXX" if "day" not in node else f"XXXX-XX-{node['day']:02}"
    value = f"XXXX-{node['month']:02}"
    return f"{value}-{node['day']:02}" if "day" in node else value


def in_year(node: Meaning, year: int) -> Reading:
    """Return the year, the month or the day a meaning names, in that year."""
    if "month" not in node:
        return make.of_year(year)
    month = node["month"]
    if not 1 <= month <= 12:
        return no_such_day(f"{year:04}-{month:02}-{node.get('day', 0):02}", year)
    if "day" not in node:
        return make.of_month(year, month)
    value = f"{year:04}-{month:02}-{node['day']:02}"
    try:
        day = date(year, month, node["day"])
    except ValueError:
        return no_such_day(value, year)
    return check_weekday(make.of_day(day), node)


def no_such_day(value: str, year: int) -> Reading:
    """Return what stands for a day no calendar has."""
    found = make.out_of_calendar(value, "day", year)
    return found.flagged(CONTRADICTION, because("no_such_day", day=value))


def check_weekday(found: Reading, node: Meaning) -> Reading:
    """Flag a date whose weekday is not the one that stands beside it."""
    number = node.get("weekday")
    if number is None or found.first is None or found.first.weekday() == number:
        return found
    real = day_name(found.first)
    return found.flagged(
        CONTRADICTION,
        because(
            "other_weekday",
            day=found.first.isoformat(),
            real=real,
            said=WEEKDAYS[number].capitalize(),
        ),
    )


def _shifted_month(node: Meaning, story: Story) -> Reading:
    """Work out ``last April``, ``this September``, ``next May 5``."""
    known = story.months_known
    if node.get("from") == "text" and story.last is not None and story.last.first is not None:
        return _month_beside(node, story, story.last)
    if known is None:
        return make.unknown(_open_value(node), because("needs_anchor"))
    year, month = divmod(known, 12)
    wanted, shift = node["month"] - 1, node["shift"]
    if shift < 0:
        year -= wanted >= month
    elif shift > 0:
        year += wanted <= month
    elif wanted - month > 8 and node.get("tense", 0) < 0:
        year -= 1
    found = in_year(node, year)
    code = {-1: "month_before", 0: "month_in_year", 1: "month_after"}[shift]
    return found.hanging("published", because(code, anchor=str(story.anchor)))


def _month_beside(node: Meaning, story: Story, last: Reading) -> Reading:
    """Work out ``the following March``: the first one after the date named before it."""
    first, end = last.first or date.min, last.last or last.first or date.min
    year = end.year if node["shift"] > 0 else first.year
    if node["shift"] > 0 and node["month"] <= end.month:
        year += last.unit != "year" or node["month"] <= 12
    elif node["shift"] < 0 and node["month"] >= first.month:
        year -= 1
    return in_year(node, year).hanging(story.last_span, because("year_of_text"))


def _day_only(node: Meaning, story: Story) -> Reading:
    """Work out ``Friday the 13th``: the nearest month where day and weekday agree."""
    if "of_month" in node and story.day is not None and story.is_near(story.day_span):
        near = story.day
        found = in_year({"month": near.month, "day": node["day"]}, near.year)
        return found.hanging(story.day_span, because("month_of_text"))
    today = story.today
    if today is None:
        return make.unknown(_open_value(node), because("needs_anchor"))
    best: date | None = None
    cost = 0
    for months in range(-12, 13):
        first = make.add_months(today.replace(day=1), months)
        try:
            day = first.replace(day=node["day"]) if first else None
        except ValueError:
            continue
        if day is None or node.get("weekday", day.weekday()) != day.weekday():
            continue
        days = (day - today).days
        price = abs(days) + (against(node.get("tense", 0), days) if "of_month" in node else 0)
        if best is None or price < cost:
            best, cost = day, price
    if best is None:
        return make.unknown(_open_value(node), because("no_such_day_near"))
    return make.of_day(best).hanging("published", because("nearest", anchor=str(story.anchor)))


def _without_year(node: Meaning, story: Story) -> Reading:
    if leans_on_text(node, story):
        return _year_of_story(node, story)
    if "ago" in node:
        number, word = node["ago"]
        ago = years_ago(number, word, story, lambda year: in_year(node, year))
        return ago or make.unknown(_open_value(node), because("needs_day_named"))
    told = story.told_year(node)
    if told is not None:
        moved_on = told + _turns_the_year(node, story)
        return then_or_now(in_year(node, moved_on), _of_article(node, story), story)
    return _of_article(node, story)


def _turns_the_year(node: Meaning, story: Story) -> bool:
    """Tell whether a story has gone on to another year: ``on 31 December. By January …``."""
    last = story.last
    fine = last is not None and last.unit in ("day", "minute", "part", "month")
    if last is None or last.first is None or not fine:
        return False
    return bool(node["month"] - last.first.month < -_STEP_BACK)


def _of_article(node: Meaning, story: Story) -> Reading:
    """Work out a date without its year from the day of writing."""
    if story.months_known is None or story.anchor is None:
        return make.unknown(_open_value(node), because("needs_anchor"))
    if "day" in node and story.today is not None:
        return _nearest_day(node, story, story.today)
    year, month = divmod(story.months_known, 12)
    wanted = node["month"] - 1
    tense = node.get("tense", 0)
    away = (wanted - month) % 12
    ahead = tense > 0 or (tense == 0 and 0 < away <= _SOON)
    if ahead and wanted < month:
        year += 1
    elif not ahead and wanted > month:
        year -= 1
    if "to_month" in node and not ahead:
        closing = story.months_known // 12 - (node["to_month"] > month + 1)
        year = closing - (node["to_month"] < node["month"])
    found = in_year(node, year)
    if "closes" in node and ahead and story.opened and found.last and found.last < story.opened:
        found = in_year(node, year + 1)
    code = "next_such_month" if ahead else "last_such_month"
    found.hanging("published", because(code, anchor=str(story.anchor)))
    if not ahead and "fronted" in node and "begins" not in node:
        return _begun_or_to_come(found, in_year(node, year + 1), story)
    return found


def _begun_or_to_come(begun: Reading, coming: Reading, story: Story) -> Reading:
    """Show both readings of ``From April, the charge is £5`` written in May."""
    coming.hanging("published", because("next_such_month", anchor=str(story.anchor)))
    found = Reading(begun.value, begun.first, begun.last, begun.unit, begun.year)
    found.others = (begun, coming)
    return found.hanging("published", *begun.why).flagged(
        make.AMBIGUOUS, because("begun_or_to_come")
    )


def leans_on_text(node: Meaning, story: Story) -> bool:
    """Tell whether a date without a year takes its year from the text before it."""
    if story.year is None:
        return False
    if story.narrative:
        return True
    near = story.year_span == story.day_span and story.is_near(story.day_span)
    return near and "day" in node and node.get("tense", 0) <= 0


def _year_of_story(node: Meaning, story: Story) -> Reading:
    """Take the year of the date named before, or the next one if the story has moved on."""
    point = story.point
    year = point.year if point is not None else story.year
    if year is None:
        return make.unknown(_open_value(node), because("needs_anchor"))
    if year < 0:
        return _before_christ({**node, "year": -year}).hanging(story.point_span)
    if point is not None and point.first is not None:
        steps = node["month"] - point.first.month if point.unit != "year" else 0
        year += steps < -_STEP_BACK and not _overtakes(year + 1, node["month"], story)
        passing = story.moved_on_to()
        if passing is not None and point.first.year - 1 <= passing <= point.first.year + _LEAP:
            year = passing
    return in_year(node, year).hanging(story.point_span, because("year_of_text"))


def _overtakes(year: int, month: int, story: Story) -> bool:
    """Tell whether a date would lie behind the next one in the text that gives its year.

    A story that steps back a few months tells of another place, and not of the next year.
    """
    if story.coming is None:
        return False
    months = 12 * (year - story.coming[0]) + month - story.coming[1]
    return _WELL_BEHIND < months <= 12


def _nearest_day(node: Meaning, story: Story, today: date) -> Reading:
    """Choose among last, this and next year by distance, then by tense."""
    tense = node.get("tense", 0)
    best: Reading | None = None
    score = 10_000.0
    opened = story.opened if "closes" in node else None
    for year in (today.year - 1, today.year, today.year + 1):
        found = in_year(node, year) if 1 <= year <= 9999 else None
        if found is None or found.first is None:
            continue
        days = (found.first - today).days
        cost = abs(days) + against(tense, days)
        if node.get("weekday") is not None and found.first.weekday() != node["weekday"]:
            cost += _OTHER_WEEKDAY
        if opened is not None and found.first < opened:
            cost += 3 * _OTHER_WEEKDAY
        if cost < score:
            best, score = found, cost
    if best is None:
        return no_such_day(_open_value(node), today.year)
    return best.hanging("published", because("nearest", anchor=str(story.anchor)))


def against(tense: int, days: int) -> int:
    """Return what it costs a date to lie on the other side of the anchor than the verb says."""
    if tense < 0 < days:
        return 400 if tense < -1 else 200
    return 250 if days < 0 < tense else 0
