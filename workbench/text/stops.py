"""Full stops, question marks and the like: which of them end a sentence.

What stands before a stop and what follows it decide; the words they are compared with are tables
in :mod:`workbench.text.abbreviations`.  Each stop looks at a bounded stretch on either side, so
the cost is linear in the text whatever it holds.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.text import abbreviations as known
from workbench.text.span import Span

_QUOTES = "\"”’'»"
_STOP = re.compile(
    r"(?P<mark>\.(?:[ \u00a0]?\.)+|…+|[.!?‽؟۔।]+|(?P<wide>[。！？]+))(?:\[\d{1,3}\])*"
    r"(?P<closers>[\"'”’»)\]}*_]*(?:[ \u00a0][\"”’»)](?=\s|$))?)(?P<gap>\s*)"
)
_NEXT = re.compile(
    r"(?P<openers>[\"'“‘«(\[{*_¿¡#@$€£]*)(?P<word>[^\W_]+(?:['’-][^\W_]+)*)?(?P<after>.?)"
)
_LIST_MARK = re.compile(r"[•⁃‣▪●]?\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]{1,2}")
_LETTERS_WITH_POINTS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NAME_AND_CUE = re.compile(
    r"(?:[A-Z][\w’'.-]*\s+){1,4}(?:said|says|asked|asks|wrote|added|told|replied|shouted|cried)\b"
)
_CREDIT = re.compile(r"[-–—]{1,2}\s*[A-Z]")
_SIGNED = re.compile(r"[\"“][^\"“”]{1,300}[\"”]\s*[-–—]{1,2}\s*[A-ZÀ-Þ][^\n]{2,80}")
"""A short quotation set by itself with its author's name behind a dash."""

_ITEM = re.compile(
    r"(?:(?<!\S)|(?<=\s))(?:(?P<bullet>[•⁃‣▪●])\s*|\(?(?P<mark>\d{1,2}|[a-z])(?:\.\)|\)|\.)\s+)(?=\S)"
)
_STARTS_ANEW = re.compile(r"[.!?][\"”’)]*\s+[\"“‘(]*[A-ZÀ-ÞΑ-ΩА-Я]")

_NEVER_FIRST = frozenset(",;:)]}-–—/%")
_BEFORE_FIRST = " \"'“‘"

REACH = 60
"""How many characters before a stop are looked at for the word it closes."""

LONGEST_ASIDE = 300
"""A bracket opened in mid-sentence holds its stops in for at most this many characters."""


@dataclass(slots=True)
class _Stop:
    """A possible end: the word before, the mark, closing quotes, and the word after."""

    before: str
    earlier: str
    mark: str
    closers: str
    openers: str
    word: str
    after: str
    place: int
    """Where the next word's openers begin."""
    opening: str
    """The first characters of the sentence the stop would end, up to the stop."""

    @property
    def quoted(self) -> bool:
        """Tell whether a quotation closes with the stop."""
        return any(closer in _QUOTES for closer in self.closers)

    @property
    def small(self) -> bool:
        """Tell whether the next word begins with a small letter."""
        return self.word[:1].islower()

    @property
    def starts(self) -> bool:
        """Tell whether the next word can hardly stand anywhere but at a sentence's start."""
        return self.word[:1].isupper() and (
            self.word.lower().replace("’", "'") in known.STARTERS or self.after == ":"
        )


def sentence_ends(text: str, paragraph: Span) -> Iterator[int]:
    """Yield where the sentences of *paragraph* end, the last one left out, in order."""
    if _SIGNED.fullmatch(text, paragraph.start, paragraph.end):
        return
    has_capitals = (
        not text[paragraph.start].islower()
        or _STARTS_ANEW.search(text, paragraph.start, paragraph.end) is not None
    )
    start = paragraph.start
    for border in (*_item_starts(text, paragraph), paragraph.end):
        for found in _STOP.finditer(text, start, border):
            if found.end() >= border:
                break
            if _is_end(text, found, start, has_capitals=has_capitals):
                start = found.end("closers")
                yield start
        if border < paragraph.end:
            yield border
        start = border


def _item_starts(text: str, paragraph: Span) -> list[int]:
    """Return where the later items of a list begin that is written in one paragraph."""
    first = _ITEM.match(text, paragraph.start, paragraph.end)
    if first is None:
        return []
    starts, latest = [], first
    for item in _ITEM.finditer(text, first.end(), paragraph.end):
        if _follows(latest, item):
            starts.append(item.start())
            latest = item
    return starts


def _follows(earlier: re.Match[str], item: re.Match[str]) -> bool:
    if item["bullet"] or earlier["bullet"]:
        return item["bullet"] == earlier["bullet"]
    mark, expected = item["mark"], earlier["mark"]
    if mark.isdigit() and expected.isdigit():
        return int(mark) == int(expected) + 1
    return len(mark) == 1 and ord(mark) == ord(expected[0]) + 1


def _is_end(text: str, found: re.Match[str], start: int, *, has_capitals: bool) -> bool:
    if found["wide"]:
        return True
    stop = _look(text, found, start)
    if not found["gap"]:
        ends = _lost_space(stop)
    elif stop.after in _NEVER_FIRST and not (stop.word or stop.openers):
        ends = False
    elif stop.small:
        ends = _ends_before_small(stop, has_capitals=has_capitals)
    elif stop.quoted and _speech_goes_on(text, stop):
        ends = False
    elif stop.mark[0] == "…" or stop.mark.count(".") > 1:
        ends = stop.word[:1].isupper() and stop.word.lower()[:2] not in {"i", "i'", "i’"}
    elif stop.mark == ".":
        ends = _point_ends(stop)
    else:
        ends = stop.before.lower() not in known.SHOUTED or stop.starts
    return ends and not _in_aside(text, start, found)


def _look(text: str, found: re.Match[str], start: int) -> _Stop:
    words = text[max(start, found.start() - REACH) : found.start()].split()
    following = _NEXT.match(text, found.end())
    openers, word, after = following.groups(default="") if following else ("", "", "")
    return _Stop(
        before=words[-1].lstrip("\"'“‘«([{") if words else "",
        earlier=words[-2] if len(words) > 1 else "",
        mark=found["mark"],
        closers=found["closers"],
        openers=openers,
        word=word,
        after=after,
        place=found.end(),
        opening=text[start : min(found.end(), start + REACH)].strip(),
    )


def _lost_space(stop: _Stop) -> bool:
    """Tell whether a stop with no space after it ends a sentence all the same."""
    if not (stop.word[:1].isupper() and stop.word[1:2].islower()):
        return False
    if stop.closers:
        return stop.quoted
    plain = stop.before.isalpha() and len(stop.before) > 2 and stop.before[-1].islower()
    return plain and not stop.openers and stop.after in " ,'’"


def _ends_before_small(stop: _Stop, *, has_capitals: bool) -> bool:
    ordinary = len(stop.before) > 2 and _key(stop.before) not in known.ALL_SHORT
    if stop.openers[:1] in {"(", "["}:
        return ordinary
    if any(letter.isupper() for letter in stop.word):  # "al-Qaeda", "iPhone"
        return ordinary
    if stop.closers or (stop.mark[0] in ".…" and len(stop.mark) > 1):
        return False
    return ordinary and (not has_capitals or stop.word in known.SMALL_STARTERS)


def _speech_goes_on(text: str, stop: _Stop) -> bool:
    """Tell whether the words after a quotation only say whose it was."""
    return bool(_NAME_AND_CUE.match(text, stop.place) or _CREDIT.match(text, stop.place))


def _point_ends(stop: _Stop) -> bool:
    if _LIST_MARK.fullmatch(stop.opening):
        return False
    key, digit = _key(stop.before), stop.word[:1].isdigit()
    if key in known.LEADING or (digit and key in known.NUMBERED):
        return False
    if key in known.HOURS:
        return len(stop.opening) > 12 and not (digit or stop.word.lower() in known.AFTER_HOURS)
    if len(key) == 1 and key.isalpha():
        return stop.starts or stop.earlier.lower() in known.LETTERED
    if _may_shorten(stop.before, key):
        return stop.starts or bool(stop.openers and stop.openers[0] in '"“‘«' and stop.word)
    return True


def _may_shorten(word: str, key: str) -> bool:
    if key in known.MAYBE or _LETTERS_WITH_POINTS.fullmatch(word):
        return True
    return key in known.MAYBE_NAMES and word[:1].isupper()


def _key(word: str) -> str:
    return word.strip("'’\"”,;:-").lower()


def _in_aside(text: str, start: int, found: re.Match[str]) -> bool:
    """Tell whether the stop stands in a bracket that was opened in mid-sentence."""
    opened = text.rfind("(", max(start, found.start() - LONGEST_ASIDE), found.start())
    if opened < 0 or not text[start:opened].strip(_BEFORE_FIRST) or found["closers"].count(")"):
        return False
    if text.find(")", opened, found.start()) >= 0:
        return False
    return text.find(")", found.end(), found.end() + LONGEST_ASIDE) >= 0
