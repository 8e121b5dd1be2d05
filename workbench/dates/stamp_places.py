"""Stamps in the visible text: where each stands, what is said of it, how far to trust it.

A page clock is known by its place, not by its wording: it stands above the navigation or below
everything, while the time of publication keeps company with the title, the byline and the first
paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.dates.moment import Moment
from workbench.dates.stamps import Stamp, find_stamps
from workbench.dates.timestamps import TimestampCandidate
from workbench.dates.typed_words import WEEKDAYS
from workbench.reason import Reason, because
from workbench.text.source import Block, SourceText

MOST_LINES = 4000
"""Lines looked at; a page with more has its article among the first of them."""

WORDS_BESIDE = 70
"""Characters that may stand beside a stamp on its line: a byline and a label, not a sentence."""

SMALL_WORDS = 5
"""Words in small letters beside a stamp from which on a line is a sentence, unless it is a label
that most of them make.
"""

WORDS_BY_TITLE = 130
"""The same by the title, where the line may go on with topics and counts of comments."""

BY_THE_TITLE = ("share", "byline", "dateline", "credit")
"""Kinds of lines that may stand between the title and a date above it."""

STANDFIRST = 2
"""Paragraphs of the story, at most, that may stand between the title and the date."""

# How far a stamp is trusted, by where it stands.
PLACES = {
    "between_title_and_text": 0.88,
    "below_standfirst": 0.82,
    "top_of_clean_text": 0.88,
    "opens_the_text": 0.85,
    "just_above_title": 0.6,
    "near_above_title": 0.45,
    "just_below_text": 0.35,
    "inside_the_text": 0.2,
    "far_above_title": 0.08,
    "far_from_article": 0.05,
}

BY_TITLE = (
    "between_title_and_text", "below_standfirst", "top_of_clean_text", "just_above_title",
    "near_above_title",
)  # fmt: skip

ABOVE_TITLE = ("just_above_title", "near_above_title")

# What the words before a stamp make of it: its role, and a pattern in the 60 characters before.
ROLE_WORDS: dict[str, tuple[str, ...]] = {
    "copyright": (r"©|\(c\)|copyright|all rights",),
    "crawl": (r"archived?|captured?|crawled|cached|snapshot|wayback",),
    "saved": (r"saved|printed|accessed|retrieved|downloaded|viewed|abgerufen|consulté",),
    "clock": (
        r"today is|welcome|good (?:morning|evening|day)|current (?:time|date)|it is now",
        r"local time|heute ist|nous sommes|oggi è|hoy es|weather|°|refreshed|as of|generated",
    ),
    "updated": (
        r"updated?|modified|revised|edited|corrected|aktualisiert|geändert|mis à jour",
        r"actualizado|actualización|aggiornat\w|atualizado|bijgewerkt|uppdaterad|обновлено",
        r"diperbarui|güncelleme|last changed|stand:|änderung|modificación|modifica\b|изменен",
    ),
    "published": (
        r"published|posted|publish|created|first aired|aired|released|issued|written",
        r"veröffentlicht|erschienen|publié|parution|publicado|pubblicat\w|geplaatst",
        r"gepubliceerd|publicerad|publisert|опубликовано|diterbitkan|opublikowano|yayın",
        r"gepostet|eingestellt|notizia del|nota del|(?:meldung|artikel|beitrag) vom|posté|envoyé",
        r"date:|datum:|fecha:|data:|дата:",
    ),
}
_ROLES = [(role, re.compile("|".join(ways), re.IGNORECASE)) for role, ways in ROLE_WORDS.items()]
_UPDATED, _PUBLISHED = _ROLES[4][1], _ROLES[5][1]
_BYLINE = re.compile(r"(?:^|[\s|•·/-])(?:by|von|par|por|di)\s+[A-ZÀ-Þ]", re.IGNORECASE)
_BESIDE_CLOCK = re.compile(
    r"°|\b(?:subscri|log ?in|sign ?in|register|weather|e-?paper|newsletter|anmelden|abonn)",
    re.IGNORECASE,
)
"""What stands beside the time of day on top of a page, and never beside a byline."""

_CLOCK_MANNER = re.compile(
    rf"\b(?:{'|'.join(name for name in WEEKDAYS if name.endswith('day'))})\b"
    r"|\b(?:[01]?\d|2[0-3]):[0-5]\d \(?(?:[A-Z]{1,3}T|UTC)\b",
    re.IGNORECASE,
)
"""The day of the week in full, or hours of a day of 24 with their zone: page clocks are written
so, and hardly ever a bare date that an article carries above its title.
"""

CLOCK_MANNER = 0.7
"""Part of its trust that a bare date above the title keeps if it is written as clocks are."""

_AGENCY = re.compile(r"\s*\(?[^()]{0,40}\)?\s*(?:[-–—]{1,2}|:)\s|\s*\([A-Za-z ]{2,20}\)")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_PREPOSITION = re.compile(r"[a-z]{3} (?:on|in|of|by|until|from|since|before|after|during) $")
_POSTED = re.compile(
    r"\b(?:entry|post|article|story|page|item) (?:was )?(?:first |originally )?"
    r"(?:posted|published|written|created)(?: by [^.]{1,40}?)?(?: on)?:? (?:\w{3,9}day,? )?$"
    r"|\bwurde am $|\ba été publié (?:le )?$|\bfue publicado (?:el )?$"
    r"|\bè stato pubblicato (?:il )?$",
    re.IGNORECASE,
)
"""What blogs write below their posts: a sentence about the day, and the only one there is."""

_POSTED_AFTER = re.compile(
    r"[^.]{0,24}\b(?:gepostet|veröffentlicht|publiziert|geschrieben|eingestellt)\b", re.IGNORECASE
)
_SMALL_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_A-ZÀ-Þ][^\W\d_]*")
_GOES_ON = re.compile(r"\s*(?::|[,;]?\s*[a-zß-ÿ])")
_SCENE = re.compile(r", (?:in|at|near|outside) [A-ZÀ-Þ]")
"""A day and a place, as captions give them."""

_SENTENCE = re.compile(r"[a-zß-ÿ]{2}[.!?](?:\s|$)")

ROLE_WEIGHT = {"published": 1.0, "updated": 0.75}
"""How much of a place's trust a role keeps; other roles are never publication."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of the article stand among the blocks."""

    title: int | None
    over: int
    first: int
    settled: int
    last: int
    size: int

    def clean(self) -> bool:
        """Tell whether there is hardly anything around the article: it was pasted alone."""
        return self.first <= 4 and self.size - 1 - self.last <= 1


CLOCKS_MISTAKEN = ("just_above_title", "near_above_title", "top_of_clean_text")


def layout_of(blocks: tuple[Block, ...]) -> Layout:
    """Return where title, first and last paragraph stand among *blocks*."""
    body = [place for place, block in enumerate(blocks) if block.kind == "body"]
    title = next((place for place, block in enumerate(blocks) if block.kind == "title"), None)
    first = body[0] if body else len(blocks)
    settled = min(body[STANDFIRST], first + 8) if len(body) > STANDFIRST + 1 else first
    over = (title if title is not None else first - 3) - 1
    while over > 0 and blocks[over].kind in BY_THE_TITLE:
        over -= 1
    return Layout(title, over, first, settled, body[-1] if body else -1, len(blocks))


def candidates_in(source: SourceText) -> Iterator[TimestampCandidate]:
    """Yield a candidate for every stamp of the visible text that is not part of a sentence."""
    blocks = source.blocks[:MOST_LINES]
    layout = layout_of(blocks)
    for place, block in enumerate(blocks):
        if block.kind in ("credit", "comment"):
            continue
        line = source.text[block.span.start : min(block.span.end, block.span.start + 400)]
        if not any(char.isdigit() for char in line):
            continue
        for stamp in find_stamps(line, block.span.start)[:4]:
            found = _candidate(source.text, block, stamp, (place, layout))
            if found is not None:
                yield found


def _candidate(
    text: str, block: Block, stamp: Stamp, seat: tuple[int, Layout]
) -> TimestampCandidate | None:
    before = text[block.span.start : stamp.span.start]
    after = text[stamp.span.end : min(block.span.end, stamp.span.end + 300)]
    where = _place(before, after, block.kind, seat)
    if not where:
        return None
    role, label = _role(before, after, text[max(0, block.span.start - 40) : block.span.start])
    if where == "far_above_title" and (role == "updated" or (role == "published" and not label)):
        role = "clock"
    why = [because(where)]
    if label:
        said = {"words": label} if role in _SAID else {}
        why.append(because(f"said_{role}", **said))
    trust = _trust(where, role, label=bool(label))
    if _BYLINE.search(before) and where != "far_from_article":
        why.append(because("byline_beside"))
        trust = min(0.95, trust + 0.05)
    conflicts: tuple[Reason, ...] = ()
    bare = not label and where in ABOVE_TITLE
    if bare and _CLOCK_MANNER.search(f"{before[-16:]}{stamp.span.of(text)}{after[:8]}"):
        conflicts = (because("written_as_clocks_are"),)
        trust *= CLOCK_MANNER
    if stamp.other is not None:
        conflicts += (because("order_unsure", other=str(stamp.other)),)
        trust *= 0.5
    conflicts += _weekday_conflict(text, stamp)
    return TimestampCandidate(
        str(stamp.moment), role, "text", trust, stamp.span, tuple(why), conflicts
    )


def _weekday_conflict(text: str, stamp: Stamp) -> tuple[Reason, ...]:
    """Say so if the weekday written before a stamp is not that of its day."""
    words = text[max(0, stamp.span.start - 14) : stamp.span.end].lower()
    said = [match[0] for match in _WEEKDAY.finditer(words)]
    real = stamp.moment.first_day().weekday()
    if len(said) != 1 or WEEKDAYS[said[0]] == real:
        return ()
    names = [name for name in WEEKDAYS if name.endswith("day")]
    by_number = {WEEKDAYS[name]: name.capitalize() for name in names}
    return (
        because(
            "wrong_weekday",
            value=str(stamp.moment.day_only()),
            real=by_number[real],
            said=by_number[WEEKDAYS[said[0]]],
        ),
    )


def _place(before: str, after: str, kind: str, seat: tuple[int, Layout]) -> str:
    """Return where a stamp stands, or nothing if it is part of a sentence."""
    place, layout = seat
    opening = _opening(layout, place, before, after) if kind == "body" else ""
    if opening:
        return opening
    where = _where(layout, place)
    if kind == "clock" and where in CLOCKS_MISTAKEN:
        where = "far_above_title"
    return where if _mostly_stamp(before, after, kind, where) else ""


_SAID = ("published", "updated", "clock", "crawl", "saved")


def _trust(where: str, role: str, *, label: bool) -> float:
    trust = PLACES[where]
    if role == "published" and label:
        trust = max(trust, min(0.95, trust + 0.3 if where != "far_from_article" else 0.3))
    return trust * ROLE_WEIGHT.get(role, 0.1)


def _opening(layout: Layout, place: int, before: str, after: str) -> str:
    """Return the place of a stamp in the opening of a story, or nothing if it is in a sentence."""
    if len(before) > 60 or _SENTENCE.search(before):
        return ""
    if place == layout.first and _AGENCY.match(after):
        return "opens_the_text"
    alone = layout.first <= place <= layout.settled and not before.strip(" (")
    return "opens_the_text" if alone and not _GOES_ON.match(after) else ""


def _mostly_stamp(before: str, after: str, kind: str, where: str) -> bool:
    """Tell whether a line is a stamp with a label or a byline, not a sentence with a date in it."""
    labelled = _PUBLISHED.search(before) or _UPDATED.search(before)
    if _SCENE.match(after) and not labelled:
        return False
    if kind in ("dateline", "clock"):
        return True
    beside = before.strip() + after.strip()
    most = WORDS_BY_TITLE if where in BY_TITLE else WORDS_BESIDE
    if _posted(before, after):
        return True
    small = len(_SMALL_WORD.findall(beside))
    joined = not labelled and (_PREPOSITION.search(before) or small >= SMALL_WORDS)
    return len(beside) <= most and not _SENTENCE.search(beside) and not joined


def _posted(before: str, after: str) -> bool:
    """Tell whether a sentence says that on this day the text itself was put up."""
    said = _POSTED.search(before[-80:])
    if said is None:
        return False
    return not said[0].endswith("wurde am ") or bool(_POSTED_AFTER.match(after))


def _where(layout: Layout, place: int) -> str:
    if layout.clean() and place <= layout.first:
        return "top_of_clean_text"
    title = layout.title if layout.title is not None else layout.first - 3
    if place < layout.first:
        if place >= title:
            return "between_title_and_text"
        if place <= 1 or place < title - 3:
            return "far_above_title"
        return "just_above_title" if place >= layout.over else "near_above_title"
    if place < layout.settled and title <= layout.first:
        return "below_standfirst"
    if place <= layout.last:
        return "inside_the_text"
    return "just_below_text" if place <= layout.last + 3 else "far_from_article"


def _role(before: str, after: str, above: str) -> tuple[str, str]:
    """Return the role the words around a stamp give it, and those words, if any do."""
    if _posted(before, after):
        return "published", before[-80:].strip()[-24:]
    near = before[-60:]
    hits = [
        (match.end(), role, match[0])
        for role, pattern in _ROLES
        for match in pattern.finditer(near)
    ]
    if hits:
        return max(hits)[1:]
    if not near.strip():
        line_above = above.rstrip("\n").rpartition("\n")[2].strip()
        for role, pattern in _ROLES:
            label = pattern.match(line_above)
            if label and len(line_above) <= len(label[0]) + 12:
                return role, label[0]
    if beside := _BESIDE_CLOCK.search(after[:60]):
        return "clock", beside[0]
    # A label that another date follows belongs to that one.
    said_after = None if find_stamps(after) else _UPDATED.match(after[:30].lstrip(" (,|"))
    return ("updated", said_after[0]) if said_after else ("published", "")


def same_day(one: Moment, other: Moment) -> bool:
    """Tell whether two moments can be the same day, seen from different zones."""
    return abs((one.first_day() - other.first_day()).days) <= 1
