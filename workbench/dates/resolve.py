"""Work out what time expressions mean, under an anchor or without one."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from workbench.dates.expression import DateRange, DateReading, TimeExpression
from workbench.dates.meaning import Meaning
from workbench.dates.moment import Moment
from workbench.dates.reckoning import (
    clocks,
    feasts,
    figures,
    lengths,
    named,
    periods,
    relative,
    weekdays,
)
from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.bounds import bounded, written
from workbench.dates.reckoning.doubts import doubt
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import because
from workbench.text.span import Span

_DAYS = ("day", "part", "minute")
"""Units of a reading that lies on one day."""


def resolve(
    text: str, expressions: tuple[TimeExpression, ...], anchor: Moment | None
) -> tuple[DateRange, ...]:
    """Return what each of *expressions* means in an article written at *anchor*, in their order."""
    return tuple(resolve_each(text, expressions, anchor))


def resolve_each(
    text: str, expressions: tuple[TimeExpression, ...], anchor: Moment | None
) -> Iterator[DateRange]:
    """Yield what each expression means, one at a time: a long text has very many."""
    story = Story(text, anchor, narrative=_is_narrative(expressions, anchor))
    story.day_first = figures.order_of_figures(expressions)
    coming = _dates_to_come(expressions) if story.narrative else [None] * len(expressions)
    for expression, story.coming in zip(expressions, coming, strict=True):
        yield _resolve_one(expression, story)


def _dates_to_come(expressions: tuple[TimeExpression, ...]) -> list[tuple[int, int] | None]:
    """Return for each expression the year and month of the next one that gives both."""
    coming: list[tuple[int, int] | None] = []
    after: tuple[int, int] | None = None
    for expression in reversed(expressions):
        coming.append(after)
        node = expression.meaning.get("on", expression.meaning)
        if node["is"] == "date" and "month" in node and "year" in node and "short" not in node:
            after = (-node["year"] if "bc" in node else node["year"], node["month"])
    return coming[::-1]


def _is_narrative(expressions: tuple[TimeExpression, ...], anchor: Moment | None) -> bool:
    """Tell whether a text tells a history instead of news: many past years, few ``today``."""
    told = deictic = 0
    for expression in expressions:
        node = expression.meaning
        if node["is"] == "date" and "year" in node and "short" not in node:
            told += anchor is None or abs(anchor.year - node["year"]) > 1 or "bc" in node
        elif node["is"] in ("day", "weekday") or (node["is"] == "unit" and "from" not in node):
            deictic += 1
    return told >= 3 and told > 4 * deictic


def _resolve_one(expression: TimeExpression, story: Story) -> DateRange:
    node = expression.meaning
    story.span = expression.span
    found = _framed(node, story) if "frame" in node else reckon(node, story)
    doubt(node, found, story, reckon)
    if "frame" not in node:
        story.remember(node, found, expression.span)
    if "mod" in node and found.mod is None:
        found.mod = node["mod"]
    earliest, latest = written(bounded(found, node, story.today))
    return DateRange(
        expression.span,
        expression.kind,
        found.value,
        earliest,
        latest,
        found.mod,
        found.flag,
        tuple(_alternative(other) for other in found.others),
        found.lean,
        found.why,
    )


def _framed(node: Meaning, story: Story) -> Reading:
    """Resolve words of a quotation as of the day they were said."""
    frame = reckon(node["frame"]["meaning"], story)
    if frame.first is None or frame.flag or (story.today and frame.first >= story.today):
        return reckon(node, story)
    then = Story(story.text, _moment_of(frame))
    said = frame.first.isoformat() if frame.unit in _DAYS else str(frame.value)
    found = reckon(node, then)
    if found.lean != "published" and found.flag != make.UNRESOLVED:
        return found
    found.lean = Span(*node["frame"]["span"])
    if found.flag == make.UNRESOLVED:
        found.first, found.last = _weekdays_within(node, frame)
        found.why = (because("frame_too_wide", day=said),)
    else:
        kept = (reason for reason in found.why if not reason.code.endswith("_anchor"))
        found.why = (because("said_then", day=said), *kept)
    return found


def _weekdays_within(node: Meaning, frame: Reading) -> tuple[date | None, date | None]:
    """Return the first and the last day within the frame that the words can mean."""
    if frame.first is None or frame.last is None or node["is"] != "weekday":
        return frame.first, frame.last
    number = node["weekday"]
    first = make.add_days(frame.first, (number - frame.first.weekday()) % 7)
    last = make.add_days(frame.last, -((frame.last.weekday() - number) % 7))
    return (first, last) if first and last and first <= last else (None, None)


def _moment_of(frame: Reading) -> Moment | None:
    if frame.first is None:
        return None
    day = frame.first
    month = day.month if frame.unit in ("month", *_DAYS) else None
    return Moment(day.year, month, day.day if frame.unit in _DAYS else None)


def _alternative(found: Reading) -> DateReading:
    earliest, latest = written(found)
    return DateReading(found.value or "", earliest, latest, found.why)


def reckon(node: Meaning, story: Story) -> Reading:
    """Return what one meaning comes to at this point of the story."""
    return _READERS[node["is"]](node, story)


def _dated(reader: Callable[[Meaning, Story, int | None], Reading]) -> Any:  # noqa: ANN401
    """Make a reader of nodes that may give a year."""

    def read(node: Meaning, story: Story) -> Reading:
        year = named.full_year(node, story)
        if "year_of" in node and year is None:
            return make.unknown(None, because("needs_anchor"))
        found = reader(node, story, year)
        if "year_of" in node and found.lean is None:
            found.lean = "published" if node["year_of"] == "now" else story.last_span
        return found

    return read


def _on_day(reader: Callable[[Meaning, Story, Reading | None], Reading]) -> Any:  # noqa: ANN401
    """Make a reader of times of day."""

    def read(node: Meaning, story: Story) -> Reading:
        on = node.get("on")
        cues: Meaning = {key: node[key] for key in ("tense", "pre") if key in node}
        cues["timed"] = 1
        return reader(node, story, reckon({**cues, **on}, story) if on else None)

    return read


def _decade(node: Meaning, story: Story) -> Reading:
    year = named.full_year(node, story) or 0
    if node.get("bc"):
        return make.out_of_calendar(f"BC{year // 10:03}", "decade").because(because("as_written"))
    return make.of_decade(year).because(because("as_written"))


def _century(node: Meaning, story: Story) -> Reading:
    del story
    if node.get("bc"):
        value = f"BC{node['number'] - 1:02}"
        return make.out_of_calendar(value, "century").because(because("as_written"))
    return make.of_century(node["number"]).because(because("as_written"))


def _years(node: Meaning, story: Story) -> Reading:
    del story
    first, last = node["first"], node["last"]
    value = f"{first:04}/{last:04}"
    return make.of_years(first, last, value, "years").because(because("as_written"))


def _week(node: Meaning, story: Story) -> Reading:
    del story
    value = f"{node['year']:04}-W{node['week']:02}"
    try:
        return make.of_week(date.fromisocalendar(node["year"], node["week"], 1)).because(
            because("as_written")
        )
    except ValueError:
        return make.out_of_calendar(value, "week").flagged(
            make.CONTRADICTION, because("no_such_day", day=value)
        )


def _inner(node: Meaning, story: Story) -> Reading:
    """Resolve what a phrase is a part of, with the tense around the whole."""
    cues: Meaning = {key: node[key] for key in ("tense", "pre") if key in node}
    return reckon({**cues, **node["on"]}, story)


def _holding(node: Meaning, story: Story) -> Reading:
    return relative.holding(node, _inner(node, story))


def _nth(node: Meaning, story: Story) -> Reading:
    return periods.nth(node, _inner(node, story))


def _portion(node: Meaning, story: Story) -> Reading:
    return periods.portion(node, _inner(node, story))


_READERS: dict[str, Callable[[Meaning, Story], Reading]] = {
    "date": named.date_named,
    "numeric": figures.numeric,
    "day": relative.day,
    "weekday": weekdays.weekday,
    "unit": relative.unit,
    "distance": _on_day(relative.distance),
    "quarter": _dated(periods.quarter),
    "half": _dated(periods.quarter),
    "season": _dated(periods.season),
    "feast": _dated(feasts.feast),
    "clock": _on_day(clocks.clock),
    "part": _on_day(clocks.part),
    "length": lengths.length,
    "every": lengths.every,
    "vague": lengths.vague,
    "decade": _decade,
    "century": _century,
    "years": _years,
    "week": _week,
    "nth": _nth,
    "nth_day": relative.nth_day,
    "holding": _holding,
    "portion": _portion,
}
