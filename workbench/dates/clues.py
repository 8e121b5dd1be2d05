"""Fields outside the text as candidates for the time of writing, each trusted by its record.

The weights are how often each kind of field gave the right day on pages whose date is known:
itemprop and the address 97 %, article:published_time 94, JSON-LD 91, modified fields 72 to 79,
stamps of archives never.
"""

import re
from collections.abc import Iterable, Iterator

from workbench.dates.moment import Moment, parse_moment
from workbench.dates.stamps import day_moment, find_stamps
from workbench.dates.timestamps import TimestampCandidate
from workbench.errors import InvalidError
from workbench.reason import because
from workbench.text.source import OPENED, Clue

# Field names (matched from their beginning, in small letters), the role and the trust they give.
FIELDS = (
    ("json-ld datepublished", "published", 0.91),
    ("json-ld datecreated", "published", 0.8),
    ("json-ld uploaddate", "published", 0.5),
    ("json-ld datemodified", "updated", 0.75),
    ("json-ld page datepublished", "published", 0.8),
    ("json-ld page datecreated", "published", 0.6),
    ("json-ld page datemodified", "updated", 0.6),
    ("json-ld other datepublished", "mentioned", 0.2),
    ("itemprop datepublished", "published", 0.95),
    ("itemprop datecreated", "published", 0.85),
    ("itemprop datemodified", "updated", 0.75),
    ("meta article:published_time", "published", 0.94),
    ("meta article:modified_time", "updated", 0.76),
    ("meta og:updated_time", "updated", 0.72),
    ("meta modified", "updated", 0.74),
    ("meta published", "published", 0.86),
    ("meta description", "published", 0.6),
    ("time pubdate", "published", 0.9),
    ("time updated", "updated", 0.7),
    ("time in article", "published", 0.75),
    ("time alone", "published", 0.65),
    ("time in list", "mentioned", 0.1),
    ("time elsewhere", "mentioned", 0.1),
    ("time", "published", 0.45),
    ("address", "published", 0.95),
    ("front matter date", "published", 0.85),
    ("front matter published", "published", 0.9),
    ("front matter created", "published", 0.7),
    ("front matter", "updated", 0.6),
    ("document created", "published", 0.3),
    ("document modified", "saved", 0.1),
    ("mail date", "published", 0.6),
    ("mail forwarded", "saved", 0.1),
    ("saved page", "saved", 0.1),
    ("pdf created", "saved", 0.1),
    ("pdf modified", "saved", 0.1),
    ("archive", "crawl", 0.0),
    ("fetched", "crawl", 0.0),
    ("file modified", "saved", 0.1),
    ("http last-modified", "saved", 0.1),
)

_ADDRESS_DAY = re.compile(
    r"(?:^|[/_.-])((?:19[89]|20[0-4])\d)[/_.-]?(0[1-9]|1[0-2]|[1-9](?=[/-]))[/_.-]?"
    r"(0[1-9]|[12]\d|3[01]|[1-9](?=[/-]))(?!\d)"
)
_ADDRESS_WORD = re.compile(
    r"/((?:19[89]|20[0-4])\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(\d{1,2})(?!\d)",
    re.IGNORECASE,
)
_ADDRESS_MONTH = re.compile(r"/((?:19[89]|20[0-4])\d)/(0[1-9]|1[0-2])(?=/|$)")
_EPOCH = re.compile(r"(1[0-9]{9})(\d{3})?", re.ASCII)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?Z?", re.ASCII)


def clue_candidates(clues: Iterable[Clue]) -> Iterator[TimestampCandidate]:
    """Yield a candidate for each of *clues* that gives a date."""
    for clue in clues:
        if clue.where == OPENED:
            continue
        role, trust = _record(clue.where)
        moment = address_moment(clue.value) if clue.where == "address" else read_field(clue.value)
        if moment is not None and 1970 <= moment.year <= 2099:
            # A month is no day: it bounds the date and is chosen only if nothing better is there.
            trust = trust if moment.day else 0.55
            why = (because("field_given", field=clue.where),)
            yield TimestampCandidate(str(moment), role, clue.where, trust, None, why)


def _record(where: str) -> tuple[str, float]:
    name = where.lower()
    for field, role, trust in FIELDS:
        if name.startswith(field):
            return role, trust
    return "mentioned", 0.1


def read_field(value: str) -> Moment | None:
    """Return the moment in a metadata field: ISO in any of its dialects, or a stamp in words."""
    words = value.strip()[:120]
    try:
        return parse_moment(words.replace("T ", "T").replace(" UTC", "Z").replace(" GMT", "Z"))
    except InvalidError:
        pass
    if match := _COMPACT.fullmatch(words):
        return day_moment(int(match[1]), int(match[2]), int(match[3]))
    stamps = find_stamps(words)
    if stamps and stamps[0].other is None:
        return stamps[0].moment
    # Two readings and no way to tell: American publishers write most such fields.
    return stamps[0].other if stamps else None


def address_moment(address: str) -> Moment | None:
    """Return the day, or else the month, in the path of a web address."""
    path = re.sub(r"^\w+://[^/]*", "", address)[:2000]
    if match := _ADDRESS_DAY.search(path):
        return day_moment(int(match[1]), int(match[2]), int(match[3]))
    if match := _ADDRESS_WORD.search(path):
        months = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
        return day_moment(int(match[1]), months.index(match[2].lower()) + 1, int(match[3]))
    if match := _ADDRESS_MONTH.search(path):
        return Moment(int(match[1]), int(match[2]))
    return None
