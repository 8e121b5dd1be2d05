"""A claim that somebody checked earlier, as it comes in from a file of another making.

What came in is kept verbatim as ``original``; the other fields are what this program understood
of it, and ``warnings`` say where that was not straightforward.
"""

import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from workbench.dates.typed import read_moment
from workbench.errors import WorkbenchError
from workbench.ids import bytes_digest
from workbench.reason import Reason, because

LONGEST = 20_000
"""Characters of one field that are taken over; the original keeps all of them."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_DAY_FIRST = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Item:
    """One earlier claim; empty words where nothing is known.

    ``said_on`` and ``checked_on`` are ISO days, or months or years where no more is given.
    ``outer_id`` is the name it has where it came from; ``label`` is the verdict verbatim.
    """

    original: str
    claim: str = ""
    title: str = ""
    speaker: str = ""
    said_on: str = ""
    label: str = ""
    reasons: str = ""
    address: str = ""
    outlet: str = ""
    checked_on: str = ""
    language: str = ""
    outer_id: str = ""
    warnings: tuple[Reason, ...] = ()

    @property
    def id(self) -> str:
        """Return a name made from what came in: the same whenever the same comes again."""
        return bytes_digest(self.original.encode("utf-8", "surrogatepass"))[:16]


class Notes:
    """Gathers what was odd while the fields of one item are read."""

    def __init__(self) -> None:
        self._found: list[Reason] = []

    def add(self, code: str, **values: str | float) -> None:
        """Note that something was odd, once."""
        reason = because(code, **values)
        if reason not in self._found:
            self._found.append(reason)

    def all(self) -> tuple[Reason, ...]:
        """Return what was noted, in order."""
        return tuple(self._found)

    def words(self, value: object, field: str) -> str:
        """Return *value* as one line of plain words, noting what had to be mended."""
        if value is None:
            return ""
        if isinstance(value, list | tuple):
            self.add("odd_list", field=field, count=len(value))
            return self.words(next((one for one in value if one), None), field)
        if isinstance(value, dict):
            return self.words(value.get("name") or value.get("@value") or value.get("url"), field)
        if not isinstance(value, str):
            self.add("odd_number", field=field, value=str(value)[:80])
        text = str(value)
        if "&" in text or "<" in text:
            text = self._unmarked(text, field)
        tidy = " ".join(text.replace("\0", " ").split())
        if tidy[:1] == "=" and len(tidy) > 1:
            self.add("odd_formula", field=field)
        if len(tidy) > LONGEST:
            self.add("odd_length", field=field, count=len(tidy))
            tidy = tidy[:LONGEST]
        return tidy.encode("utf-8", "replace").decode("utf-8")

    def _unmarked(self, text: str, field: str) -> str:
        plain = html.unescape(_TAG.sub(" ", text))
        if plain != text and plain.split() != text.split():
            self.add("odd_markup", field=field)
        return plain

    def day(self, value: object, field: str, *, day_first: bool = False) -> str:
        """Return the day that *value* names as ISO text, or nothing, noting what was odd."""
        said = self.words(value, field)
        if not said:
            return ""
        day, code = read_day(said, day_first=day_first)
        if code:
            self.add(code, field=field, value=said[:80])
        return day


@lru_cache(maxsize=20_000)
def read_day(said: str, *, day_first: bool) -> tuple[str, str]:
    """Return the day *said* names as ISO text, or nothing, and a code for what was odd in it.

    Nothing is guessed: where day and month could change places, only an agreed order decides.
    """
    if day_first and (match := _DAY_FIRST.fullmatch(said)):
        day, month, year = match.groups()
        odd = "" if len(month) == len(day) == 2 else "odd_padding"
        return _checked(f"{year}-{month:0>2}-{day:0>2}", odd)
    if match := _ISO.fullmatch(said):
        year, month, day = match.groups()
        padded = len(month) == len(day) == 2
        blank = " " in said.strip()[:11]
        odd = "odd_time" if blank else "" if padded else "odd_padding"
        return _checked(f"{year}-{month:0>2}-{day:0>2}", odd)
    return _checked(said, "")


def _checked(said: str, odd: str) -> tuple[str, str]:
    try:
        moment = str(read_moment(said))
    except (WorkbenchError, ValueError, OverflowError):
        return "", "odd_day"
    return moment[:10], odd


def as_original(value: object) -> str:
    """Return *value*, as JSON came in, as compact JSON: equal when it is read again."""
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        text.encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair, which only an escape can hold
        return json.dumps(value, separators=(",", ":"))
    return text


def first(values: Iterable[str]) -> str:
    """Return the first of *values* that says anything."""
    return next((value for value in values if value), "")
