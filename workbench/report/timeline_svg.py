"""The timeline of a report as one SVG drawing, in the page's own colours or in fixed ones.

Everything in it is also in the table of dates below it, so to a screen reader it is one picture
with one sentence, whose marks lead to that table.
"""

from collections.abc import Callable, Iterator
from datetime import date
from html import escape

from workbench.report import phrases
from workbench.report.inert import inert, one_line
from workbench.report.report import DateEntry, Report
from workbench.report.sheet import MarkLink
from workbench.report.timeline import RING, Mark, Placed, Timeline, days_of, lay_out_timeline
from workbench.wording import MONTHS, english_day

WIDTH = 800.0
HEIGHT = 104.0
_FLAG, _ROWS, _AXIS, _FOOT = 13.0, (36.0, 58.0), 78.0, 96.0
_CROSSES = _AXIS - 8
_HALF = 8.0  # the height of a line of marks
_LETTER = 5.6  # of the drawing's type, on the wide side
FEWEST = 2
"""Marks below which a line of time tells nothing."""

Colour = Callable[[str], str]


def by_css(name: str) -> str:
    """Return a colour as the page's style sheet holds it."""
    return f"var(--{name})"


def marks_of(report: Report) -> tuple[Mark, ...]:
    """Return what of *report* has a place in time: dates, publication, rejected stamps."""
    return tuple(_marks(report))


def _marks(report: Report) -> Iterator[Mark]:
    for number, entry in enumerate(report.dates, start=1):
        days = days_of(entry.earliest, entry.latest)
        if days is not None:
            yield _date_mark(entry, number, days)
    published = report.publication
    day = days_of(published.value, published.value)
    if day is not None:
        words = f"Published {english_day(published.value or '')}"
        yield Mark("publication", "published", *day, words, words)
    for place, stamp in enumerate(published.candidates, start=1):
        day = days_of(stamp.value, stamp.value)
        if day is not None and not stamp.used:
            words = f"{phrases.role_phrase(stamp)}, rejected"
            said = f"{words}: {english_day(stamp.value)}"
            yield Mark(f"candidate-{place}", "rejected", *day, words, said)


def _date_mark(entry: DateEntry, number: int, days: tuple[date, date]) -> Mark:
    words = one_line(phrases.date_phrase(entry))
    said = f"{phrases.quoted(one_line(entry.passage.words))} is {words}"
    return Mark(f"date-{number}", "date", *days, words, said, entry.standing != "computed")


def timeline_svg(report: Report, colour: Colour = by_css, *, links: bool = False) -> str:
    """Return the timeline of *report* as SVG, or nothing where there is too little to show.

    With *links* each mark leads to the place in the page that tells of it.
    """
    marks = marks_of(report)
    if len(marks) < FEWEST:
        return ""
    made = _laid_out(marks)
    parts = "".join((*_axis(made, colour), *(_placed(p, colour, links=links) for p in made.placed)))
    said = escape(sentence(marks))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="timeline" viewBox="0 0 {WIDTH:g}'
        f' {HEIGHT:g}" role="img" aria-label="{said}" font-size="10"'
        f' font-family="Inter, Segoe UI, Noto Sans, Liberation Sans, sans-serif">{parts}</svg>'
    )


def timeline_links(report: Report) -> tuple[MarkLink, ...]:
    """Return where the marks of that drawing lie, for those who cannot link within it."""
    marks = marks_of(report)
    return tuple(map(_link, _laid_out(marks).placed)) if len(marks) >= FEWEST else ()


def _laid_out(marks: tuple[Mark, ...]) -> Timeline:
    return lay_out_timeline(marks, WIDTH, _measured, month_name)


def _measured(words: str) -> float:
    return len(words) * _LETTER


def _link(placed: Placed) -> MarkLink:
    mark = placed.mark
    kind, _, number = mark.key.partition("-")
    middle = {"published": _FLAG, "rejected": _CROSSES}.get(mark.kind, _ROWS[placed.lane])
    left, right = placed.start - RING, placed.end + RING
    if placed.label_at is not None:
        right = max(right, placed.label_at + _measured(mark.label))
    x, y, width, height = left, middle - _HALF, right - left, 2 * _HALF
    shares = (round(length / WIDTH, 5) for length in (x, y, width, height))
    return MarkLink(kind, int(number or 0), *shares)


def sentence(marks: tuple[Mark, ...]) -> str:
    """Return what the drawing shows, in one sentence."""
    first = min(mark.first for mark in marks)
    last = max(mark.last for mark in marks)
    dates = sum(mark.kind == "date" for mark in marks)
    from_to = f"{english_day(first.isoformat())} to {english_day(last.isoformat())}"
    return f"Timeline of {dates} dates, {from_to}; the table of dates tells each."


def month_name(day: date) -> str:
    """Return a month as it stands under the axis."""
    return f"{MONTHS[day.month - 1][:3]} {day.year}"


def _axis(made: Timeline, colour: Colour) -> Iterator[str]:
    edges = [0.0, *(x for fold in made.folds for x in (fold - 8, fold + 8)), made.width]
    stroke = f'stroke="{colour("line-strong")}" fill="none"'
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        yield f'<path d="M{start:.1f} {_AXIS:g}H{end:.1f}" {stroke}/>'
    for fold in made.folds:
        yield f'<path d="M{fold - 8:.1f} {_AXIS:g}l4 -4l6 8l6 -4" {stroke}/>'
    for tick in made.ticks:
        yield f'<path d="M{tick.at:.1f} {_AXIS:g}v4" {stroke}/>'
        if tick.label_at is not None:
            yield _text(tick.label_at, _FOOT, month_name(tick.first), colour("muted"))


def _placed(placed: Placed, colour: Colour, *, links: bool) -> str:
    mark = placed.mark
    draw = {"published": _flag, "rejected": _cross}.get(mark.kind, _date)
    body = f"<title>{escape(inert(mark.words))}</title>{''.join(draw(placed, colour))}"
    return f'<a href="#{mark.key}">{body}</a>' if links else f"<g>{body}</g>"


def _flag(placed: Placed, colour: Colour) -> Iterator[str]:
    x, ink = placed.start, colour("ink")
    yield f'<path d="M{x:.1f} {_FLAG + 5:g}V{_AXIS:g}" stroke="{ink}" stroke-width="1.5"/>'
    if placed.label_at is not None:
        yield _text(placed.label_at, _FLAG, placed.mark.label, colour("ink"), weight=600)


def _cross(placed: Placed, colour: Colour) -> Iterator[str]:
    x, y = placed.start, _CROSSES
    yield (
        f'<path d="M{x - 4:.1f} {y - 4:g}l8 8m0 -8l-8 8" stroke="{colour("muted")}"'
        ' stroke-width="1.4" fill="none"/>'
    )
    if placed.label_at is not None:
        yield _text(placed.label_at, y + 3, placed.mark.label, colour("muted"))


def _date(placed: Placed, colour: Colour) -> Iterator[str]:
    y, ink = _ROWS[placed.lane], colour("time")
    start, end = placed.start, placed.end
    if placed.mark.is_range:
        dash = "" if placed.mark.confirmed else ' stroke-dasharray="3 2"'
        yield (
            f'<path d="M{start:.1f} {y:g}H{end:.1f}" stroke="{ink}" stroke-width="2"{dash}/>'
            f'<path d="M{start:.1f} {y - 4:g}v8M{end:.1f} {y - 4:g}v8" stroke="{ink}"'
            ' stroke-width="1.5"/>'
        )
    else:
        fill = ink if placed.mark.confirmed else "none"
        yield (
            f'<circle cx="{start:.1f}" cy="{y:g}" r="3.5" stroke="{ink}" stroke-width="1.5"'
            f' fill="{fill}"/>'
        )
    if placed.label_at is not None:
        yield _text(placed.label_at, y + 3.5, placed.mark.label, ink)


def _text(x: float, y: float, words: str, ink: str, *, weight: int = 400) -> str:
    shown = escape(inert(words))
    return f'<text x="{x:.1f}" y="{y:g}" fill="{ink}" font-weight="{weight}">{shown}</text>'
