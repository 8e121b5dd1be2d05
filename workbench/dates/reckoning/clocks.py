"""Times of day and parts of the day, on the day they belong to."""

from datetime import datetime, time, timedelta

from workbench.dates.meaning import Meaning
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import Reason, because

PARTS: dict[str, tuple[str, int, int, int]] = {
    "MO": ("MO", 0, 5 * 60, 12 * 60),
    "AF": ("AF", 0, 12 * 60, 18 * 60),
    "EV": ("EV", 0, 17 * 60, 24 * 60 - 1),
    "NI": ("NI", 1, 20 * 60, 6 * 60),
    "DAWN": ("DAWN", 0, 3 * 60, 6 * 60),
    "DUSK": ("DUSK", 0, 17 * 60, 21 * 60),
    "LUNCH": ("MI", 0, 11 * 60, 14 * 60),
    "DT": ("DT", 0, 6 * 60, 18 * 60),
    "EARLY": ("NI", 0, 0, 6 * 60),
    "OVERNIGHT": ("NI", 1, 20 * 60, 6 * 60),
}
"""TIMEX3 token, on how many days later it ends, its first and its last minute."""


def zone_words(minutes: int) -> str:
    """Write an offset east of UTC the ISO way."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def clock(node: Meaning, story: Story, on: Reading | None) -> Reading:
    """Work out a time of day; *on* is the day it is joined to, if any."""
    hour, minute = node["hour"], node["minute"]
    written = "24:00" if hour == 24 else f"{hour:02}:{minute:02}"
    if "second" in node:
        written += f":{node['second']:02}"
    if "any" in node:
        return Reading(f"XXXX-XX-XXT{written}", None, None, "set").because(because("recurring"))
    if "adrift" in node:
        return make.unknown(f"XXXX-XX-XXT{written}", because("needs_day_named"))
    base = on or _last_midnight(node, story) or _day_meant(node, story)
    if base is None or base.first is None:
        found = make.unknown(f"XXXX-XX-XXT{written}", because("needs_anchor"))
        if base is not None:
            found.flag, found.why = base.flag or found.flag, base.why or found.why
        return found
    if hour > 24 or minute > 59:
        value = f"{base.first.isoformat()}T{written}"
        found = make.out_of_calendar(value, "minute", base.first.year)
        return found.flagged(make.CONTRADICTION, because("no_such_time", time=written))
    found = Reading(f"{base.first.isoformat()}T{written}", base.first, base.first, "minute")
    minutes = hour * 60 + minute
    if hour == 24:
        later = make.add_days(base.first, 1)
        if later is not None:
            found.first = found.last = later
            minutes = 0
    found.start = found.finish = minutes
    found.zone = _zone(node, found)
    found.lean, found.why, found.flag = base.lean, base.why, base.flag
    found.others = tuple(clock(node, story, other) for other in base.others)
    found.because(because("clock", time=written), *_in_utc(found))
    if "loose" in node and "half" not in node and found.flag is None and hour < 12:
        _either_half(node, story, found, base)
    return found


def _day_meant(node: Meaning, story: Story) -> Reading | None:
    """Return the day of the story; the next one for hours that began before midnight."""
    day = _day_of_story(story)
    return day if day is None or "overnight" not in node else _day_after(day)


def _day_after(base: Reading) -> Reading:
    """Return the next day, on which hours end that began before midnight."""
    after = None if base.first is None else make.add_days(base.first, 1)
    if after is None:
        return base
    return make.of_day(after).hanging(base.lean, *base.why, because("hours_overnight"))


def _in_utc(found: Reading) -> tuple[Reason, ...]:
    """Say when that was in UTC, and so whether another day was written there."""
    if not found.zone or found.zone == "+00:00" or found.first is None or found.start is None:
        return ()
    hours, minutes = int(found.zone[1:3]), int(found.zone[4:6])
    east = (hours * 60 + minutes) * (-1 if found.zone[0] == "-" else 1)
    days, rest = divmod(found.start - east, 24 * 60)
    day = make.add_days(found.first, days)
    if day is None:
        return ()
    code = "in_utc" if days == 0 else "in_utc_other_day"
    return (because(code, time=f"{rest // 60:02}:{rest % 60:02}", day=day.isoformat()),)


def _last_midnight(node: Meaning, story: Story) -> Reading | None:
    """Return the day before the article for a midnight told as past: its own is still to come."""
    day = _day_of_story(story)
    past = node["hour"] == 24 and node.get("tense", 0) < 0
    if not past or day is None or day.first is None or day.lean != "published":
        return None
    before = make.add_days(day.first, -1)
    return make.of_day(before).hanging(day.lean, *day.why) if before else None


def _either_half(node: Meaning, story: Story, found: Reading, base: Reading) -> None:
    """Show both hours a clock face can mean: ``half past six`` is in the morning or evening."""
    sure = {**node, "half": 1}
    found.others = (
        clock(sure, story, base),
        clock({**sure, "hour": node["hour"] + 12}, story, base),
    )
    found.flagged(make.AMBIGUOUS, because("half_unknown"))


def _zone(node: Meaning, found: Reading) -> str:
    """Return the zone a time of day is given in, as an offset, or empty."""
    if "zone" in node:
        return zone_words(node["zone"])
    if "place" not in node or found.first is None:
        return ""
    from dateutil import tz  # noqa: PLC0415 - slow to load, and seldom needed

    zone = tz.gettz(node["place"])
    clock_time = time(node["hour"] % 24, node["minute"], tzinfo=zone)
    offset = datetime.combine(found.first, clock_time).utcoffset() if zone else None
    return "" if offset is None else zone_words(offset // timedelta(minutes=1))


def _day_of_story(story: Story) -> Reading | None:
    if story.day is not None and (story.narrative or story.is_near(story.day_span)):
        return make.of_day(story.day).hanging(story.day_span, because("day_of_text"))
    if story.today is not None and not story.telling:
        return make.of_day(story.today).hanging(
            "published", because("day_of_anchor", anchor=str(story.anchor))
        )
    if story.day is not None:
        return make.of_day(story.day).hanging(story.day_span, because("day_of_text"))
    return None


def part(node: Meaning, story: Story, on: Reading | None) -> Reading:
    """Work out a part of a day: an interval of hours, over midnight for a night."""
    token, later, start, finish = PARTS[node["part"]]
    if "any" in node:
        return Reading(f"XXXX-XX-XXT{token}", None, None, "set").because(because("any_day"))
    base = on or _day_of_story(story)
    if base is None or base.first is None:
        return make.unknown(f"XXXX-XX-XXT{token}", because("needs_anchor"))
    first = base.first
    if node["part"] == "OVERNIGHT" and on is None and node.get("tense", 0) <= 0:
        first = make.add_days(first, -1) or first
    last = make.add_days(first, later) or first
    value = f"{first.isoformat()}T{token}"
    if node["part"] in ("DAWN", "DUSK"):
        value = f"{first.isoformat()}T{'MO' if node['part'] == 'DAWN' else 'EV'}"
    found = Reading(value, first, last, "part")
    found.start, found.finish = start, finish
    found.lean, found.why, found.flag = base.lean, base.why, base.flag
    found.others = tuple(part(node, story, other) for other in base.others)
    return found.because(because(f"hours_{node['part'].lower()}"))
