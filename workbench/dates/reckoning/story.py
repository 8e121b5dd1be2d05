"""What resolving remembers on its way through a text."""

from typing import TYPE_CHECKING

from workbench.dates.meaning import Meaning
from workbench.dates.moment import Moment
from workbench.dates.reckoning.reading import Reading
from workbench.text.span import Span

if TYPE_CHECKING:
    from datetime import date


_NEAR = 400
_BESIDE = 160
_RECENT = 5
_LONG_PAST = 2
_TOLD = frozenset({"day", "minute", "part", "month", "season", "quarter"})

_STRETCHES = frozenset({"month", "quarter", "half", "season"})
_JOINING = frozenset({"to", "through", "and", "until", "-", "–"})

_FINE = frozenset({"day", "minute", "part", "month"})
"""Dates as fine as these move a story on; a year in passing (a book of 1995) does not."""


class Story:
    """The anchor, and the dates named so far, for expressions that lean on them."""

    __slots__ = (
        "anchor", "born", "coming", "day", "day_first", "day_span", "era", "last", "last_span",
        "months", "months_known", "narrative", "opened", "passing", "point", "point_span",
        "quarter", "setting", "setting_span", "span", "stretch", "stretch_span", "text",
        "today", "year", "year_known", "year_span",
    )  # fmt: skip

    def __init__(self, text: str, anchor: Moment | None, *, narrative: bool = False) -> None:
        self.text = text
        self.anchor = anchor
        self.today: date | None = None
        if anchor is not None and anchor.day is not None:
            self.today = anchor.first_day()
        self.year_known = None if anchor is None else anchor.year
        self.months_known = None
        if anchor is not None and anchor.month is not None:
            self.months_known = anchor.year * 12 + anchor.month - 1
        self.narrative = narrative
        self.coming: tuple[int, int] | None = None
        self.day_first: bool | None = None
        self.opened: date | None = None
        self.span = Span(0, 0)
        self.last: Reading | None = None
        self.last_span: Span | None = None
        self.point: Reading | None = None
        self.point_span: Span | None = None
        self.passing: list[tuple[int, Span]] = []
        self.day: date | None = None
        self.born = False
        self.day_span: Span | None = None
        self.year: int | None = None
        self.year_span: Span | None = None
        self.quarter: tuple[int, int] | None = None
        self.months: int = 0
        self.stretch: tuple[date, date] | None = None
        self.stretch_span: Span | None = None
        self.era = 0
        self.setting: int | None = None
        self.setting_span: Span | None = None

    @property
    def telling(self) -> bool:
        """Tell whether dates hang on the story told, not on the day of writing."""
        return self.narrative and self.last is not None

    def moved_on_to(self) -> int | None:
        """Return the year the story has reached since its last finer date, if any was named.

        A year named twice, or named in a paragraph that has no finer date, is where it is now.
        """
        if not self.passing or self.point_span is None:
            return None
        year, span = self.passing[-1]
        again = sum(year == other for other, _ in self.passing) > 1
        apart = "\n" in self.text[self.point_span.end : span.start]
        return year if again or apart else None

    def _is_ahead(self, reading: Reading) -> bool:
        """Tell whether a quarter is not over: nobody has reported on it."""
        return bool(self.today and reading.last and reading.last >= self.today)

    def is_near(self, span: Span | None, reach: int = _NEAR) -> bool:
        """Tell whether *span* stands shortly before the present expression, in its paragraph."""
        if span is None or not 0 <= self.span.start - span.end <= reach:
            return False
        return "\n" not in self.text[span.end : self.span.start].strip(" ")

    def told_year(self, node: Meaning) -> int | None:
        """Return the year of long ago a date without one may be told of: ``In 2003 it closed``.

        Such a year opens a sentence close before, and the verb beside the date is in the past.
        """
        past = node.get("tense", 0) < 0 and "said" not in node and "shift" not in node
        told, span = self.setting, self.setting_span
        fine = self.last is not None and self.last.unit in _TOLD
        if fine and self.year_span == self.last_span and self.is_near(self.year_span, _BESIDE):
            told, span = self.year, self.year_span
        if told is None or told < 1:
            return None
        if self.year_known is not None and self.year_known - told < _LONG_PAST:
            return None
        return told if past and self.is_near(span, _BESIDE) else None

    def tells(self, node: Meaning) -> bool:
        """Tell whether a phrase that may count from the article counts from the story told."""
        near = self.last is not None and self.is_near(self.last_span, _BESIDE)
        old = self.year_known is None or (self.year or self.year_known) < self.year_known
        return near and old and node.get("tense", 0) < 0

    def remember(self, node: Meaning, reading: Reading, span: Span) -> None:
        """Keep what later expressions may lean on."""
        if node["is"] == "length":
            self._remember_months(node, reading, span)
        if reading.flag == "unresolved" or node["is"] in ("length", "every", "vague"):
            return
        if self.narrative and reading.lean == "published":
            return
        if "compared" in node or ("same" in node and "period" in node):
            return
        self._remember_stretch(reading, span)
        self._remember_year(node, reading, span)
        if reading.unit in ("day", "minute", "part") and reading.first is not None:
            self.day, self.day_span, self.born = reading.first, span, "born" in node
        if node["is"] == "quarter" and reading.unit == "quarter" and reading.first is not None:
            told = "ended" in node or node.get("tense", 0) < 0
            ahead = not told and self._is_ahead(reading)
            if ahead or not {"back", "year", "year_of"}.isdisjoint(node):
                return
            self.quarter = (int(str(reading.value)[:4]), int(str(reading.value)[-1]))
            self.months = 0

    def _is_bracketed(self, span: Span) -> bool:
        """Tell whether a year in brackets dates the words before it, and not the story."""
        return self.text[max(0, span.start - 1) : span.end + 1] == f"({span.of(self.text)})"

    def _remember_months(self, node: Meaning, reading: Reading, span: Span) -> None:
        """Keep that results of so many months are told, not those of a quarter."""
        number, unit = node["parts"][0]
        if "ended" in node and unit == "month" and reading.first and reading.last:
            self.months, self.quarter = 0, None
            self.stretch, self.stretch_span = (reading.first, reading.last), span
            return
        if unit == "month" and number in (6, 9) and "toward" not in node:
            self.months = number

    def _remember_stretch(self, reading: Reading, span: Span) -> None:
        """Keep the months, or the range of them, that ``the same period`` may mean."""
        if reading.unit not in _STRETCHES or reading.first is None or reading.last is None:
            return
        first = reading.first
        before = self.last.first if self.last is not None else None
        if (
            before
            and self.last_span
            and self.text[self.last_span.end : span.start].strip() in _JOINING
        ):
            first = min(first, before)
        self.stretch, self.stretch_span = (first, reading.last), span

    def _remember_year(self, node: Meaning, reading: Reading, span: Span) -> None:
        """Keep the year of a date, and how finely the story tells of it."""
        if reading.year is None:
            return
        if "noun" in node and self.point is not None:
            return
        self.last, self.last_span = reading, span
        if self.point is None or reading.unit in _FINE or "heads" in node:
            self.point, self.point_span, self.passing = reading, span, []
        elif reading.unit == "year" and "year" in node and not self._is_bracketed(span):
            self.passing = [*self.passing[-_RECENT:], (reading.year, span)]
        if "set" in node and "day" not in node:
            self.setting, self.setting_span = reading.year, span
        if "year" in node or isinstance(reading.lean, Span):
            self.year, self.year_span = reading.year, span
            self.era = 1 if node.get("bc") else 0
