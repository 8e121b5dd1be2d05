"""Name every piece of a page once it is known where the article stands.

Rules with a reason each, in tables where they can be: first what the words announce by
themselves, then what the mark-up says, then where the piece stands.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from workbench.dates.stamps import find_stamps
from workbench.intake.chain import AFTER, BEFORE, STORY
from workbench.intake.furniture_words import CATEGORY_OF
from workbench.intake.hints import OF_STORIES
from workbench.intake.kind_words import (
    AGENCY_DATELINE,
    BYLINE,
    CAPTION,
    CAPTION_END,
    CONTENT,
    CREDIT,
    LEGAL,
    NAMES,
    SURE,
    TAG_LIST,
    TOPICS,
    TWO_SENTENCES,
)
from workbench.intake.piece import FRONT_MATTER, Piece
from workbench.intake.stamp_shape import is_stamp, is_time_only
from workbench.reason import Reason, because
from workbench.text.source import Block

NEAR = 6
"""Lines above the article in which its title, byline and dateline stand, as a rule."""

TITLE_LENGTH = (12, 220)

WHOLLY = 0.8
"""Share of a line inside a link from which on it is only a link."""

TOP_OF_PAGE = frozenset(("nav", "header"))
"""Hints of what stands on top of every page of a site."""

SHORT_TOP = 4
"""With no more lines than this above the first paragraph, the top line is as good as a title."""


@dataclass(frozen=True, slots=True)
class Page:
    """All pieces with their states, and where the article begins and ends."""

    pieces: list[Piece]
    states: list[int]
    first: int
    last: int
    title: int | None
    repeated: frozenset[str]

    def near_top(self, place: int) -> bool:
        """Tell whether a piece stands by the title or just above the first paragraph."""
        start = self.first - NEAR if self.title is None else min(self.title - 3, self.first - NEAR)
        return start <= place < self.first

    def under_standfirst(self, place: int) -> bool:
        """Tell whether a piece opens a story that stands by the title, or follows its opening."""
        by_title = self.title is not None and self.first - self.title <= 2
        return (by_title or self.first <= SHORT_TOP) and self.first <= place <= self.first + 3


def name_pieces(pieces: list[Piece], states: list[int], reasons: list[Reason]) -> tuple[Block, ...]:
    """Return a block for every piece: its kind, and why."""
    first = states.index(STORY) if STORY in states else 0
    last = len(states) - 1 - states[::-1].index(STORY) if STORY in states else -1
    repeated = _lines_repeated(pieces)
    while first < last and (pieces[first].words in repeated or _only_link(pieces[first])):
        first += 1
        first += states[first:].index(STORY)
    states, last = _without_list_at_end(pieces, states, first, last)
    states = [BEFORE] * first + states[first:]
    title = find_title(pieces, states, first)
    page = Page(pieces, states, first, last, title, repeated)
    out = []
    for place, piece in enumerate(pieces):
        kind, why = _kind(page, place)
        reason = reasons[place] if why is None else because(why)
        agrees = why is None or (kind == "body") == (states[place] == STORY)
        found = (reason,) if why is None or not agrees else (reason, reasons[place])
        out.append(Block(piece.span, kind, found))
    return tuple(out)


def _without_list_at_end(
    pieces: list[Piece], states: list[int], first: int, last: int
) -> tuple[list[int], int]:
    """Take links, topics and headings off the end of the story; return states and last piece."""
    end = last
    while end > first and (states[end] != STORY or _ends_no_story(pieces[end])):
        end -= 1
    return states[: end + 1] + [AFTER] * (len(states) - end - 1), end


def _only_link(piece: Piece) -> bool:
    return piece.markup is not None and piece.markup.linked > WHOLLY


def _ends_no_story(piece: Piece) -> bool:
    if _only_link(piece) or (piece.markup is not None and piece.markup.tag in HEADINGS):
        return True
    return len(piece.words) <= 300 and bool(TOPICS.match(piece.words))


def _lines_repeated(pieces: list[Piece]) -> frozenset[str]:
    """Return the headlines and labels that stand on the page more than once."""
    counts = Counter(piece.words for piece in pieces if 12 <= len(piece.words) <= 160)
    return frozenset(
        words
        for words, count in counts.items()
        if count > 1 and words[-1] not in '.!?”"]:,' and " " in words
    )


def _kind(page: Page, place: int) -> tuple[str, str | None]:
    """Return what a piece is, and the code of the rule that says so (None: the model alone)."""
    words = page.pieces[place].words
    if place == page.title:
        return "title", "title_above_story"
    for rule in RULES:
        found = rule(page, place, words)
        if found is not None:
            return found
    if page.states[place] == STORY:
        return "body", None
    return _by_place(page, place, words)


def _front_matter(page: Page, place: int, words: str) -> tuple[str, str] | None:
    markup = page.pieces[place].markup
    if markup is None or markup.tag != FRONT_MATTER:
        return None
    return ("dateline" if find_stamps(words) else "boilerplate"), "front_matter"


def _sure(page: Page, place: int, words: str) -> tuple[str, str] | None:
    if len(words) > 60:
        return None
    if (
        page.states[place] == STORY
        and page.first < place < page.last
        and words.strip("-—_* ") == ""
    ):
        return None
    for kind, pattern in SURE:
        if pattern.fullmatch(words):
            return kind, "words_announce"
    return None


def _stamp(page: Page, place: int, words: str) -> tuple[str, str] | None:
    if not is_stamp(words) or _tag(page.pieces[place]) == "figcaption":
        return None
    if page.title is not None and place < page.title and _in_the_head(page.pieces[place]):
        return "clock", "date_far_above"
    if page.states[place] == STORY and place > page.first + 3:
        return ("clock", "time_of_report") if is_time_only(words) else None
    if page.under_standfirst(place) or (page.near_top(place) and not _far_above(page, place)):
        return "dateline", "date_by_title"
    if place > page.first and page.first <= SHORT_TOP:
        return None
    return _other_stamp(page, place)


def _in_the_head(piece: Piece) -> bool:
    """Tell whether a piece stands among the navigation on top of a web page, not in its story."""
    markup = piece.markup
    if markup is None or markup.core:
        return False
    hints = markup.own | markup.around
    return bool(hints & TOP_OF_PAGE) and not hints & OF_STORIES


def _other_stamp(page: Page, place: int) -> tuple[str, str]:
    """Name a date that stands neither in the article nor by its title."""
    if place == page.last + 1:
        return "dateline", "date_below_story"
    if place > page.first:
        return "clock", "date_among_furniture"
    if place == 0 and page.title == 0:
        return "dateline", "date_by_title"
    return "clock", "date_far_above"


def _far_above(page: Page, place: int) -> bool:
    """Tell whether a date stands on top of the page with navigation between it and the title."""
    if page.title is None:
        return place == 0 and page.first > 2
    return place < page.title - 2 or (place < page.title and place == 0 and page.title > 1)


def _credit(page: Page, place: int, words: str) -> tuple[str, str] | None:
    inside = page.states[place] != AFTER and place >= page.first - 2 * NEAR
    if inside and len(words) <= 140 and CREDIT.search(words):
        return "credit", "words_announce"
    return None


def _caption(page: Page, place: int, words: str) -> tuple[str, str] | None:
    if CAPTION_END.search(words):
        return "caption", "words_announce"
    story = page.states[place] == STORY
    if page.states[place] == AFTER or len(words) < 30 or (story and words[-1] in '.!?”"'):
        return None
    if CAPTION.search(words):
        return "caption", "words_announce"
    below = page.pieces[place + 1].words if place + 1 < len(page.pieces) else ""
    if len(below) <= 140 and CREDIT.search(below):
        return "caption", "credit_below"
    return None


def _topics(page: Page, place: int, words: str) -> tuple[str, str] | None:
    if place > page.last and len(words) <= 300 and TOPICS.match(words):
        return "tags", "words_announce"
    return None


def _repeated(page: Page, place: int, words: str) -> tuple[str, str] | None:
    markup = page.pieces[place].markup
    if page.states[place] != STORY or words not in page.repeated:
        return None
    if markup is not None and markup.linked == 0 and markup.witnessed == 1:
        return None
    return ("related" if place > page.first else "navigation"), "stands_twice"


def _legal(page: Page, place: int, words: str) -> tuple[str, str] | None:
    if page.states[place] != STORY and LEGAL.search(words[:300]):
        return "boilerplate", "words_announce"
    return None


def _byline(page: Page, place: int, words: str) -> tuple[str, str] | None:
    if (page.states[place] == STORY and place > page.first + 1) or len(words) > 160:
        return None
    if _dated(words) and place <= page.first + 4 and page.title is not None and place > page.title:
        return ("byline" if _names_first(words) else "dateline"), "date_by_title"
    if page.near_top(place) or place <= page.first + 2:
        if AGENCY_DATELINE.fullmatch(words):
            return "dateline", "words_announce"
        if BYLINE.match(words) and not words.endswith((".", "?", "!")):
            return "byline", "words_announce"
        if page.near_top(place) and page.title is not None and place > page.title:
            return ("byline", "names_by_title") if NAMES.fullmatch(words) else None
    return None


def _dated(words: str) -> bool:
    """Tell whether a line holds a whole date and does not go on as a sentence."""
    stamps = find_stamps(words) if len(words) <= 160 else []
    return bool(stamps) and words[-1] not in '.!?”"' and not TWO_SENTENCES.search(words)


def _names_first(words: str) -> bool:
    """Tell whether a line with a date begins with who wrote the article."""
    before = words[: find_stamps(words)[0].span.start].strip(" ,|–—•·/-")
    return bool(BYLINE.match(words) or (NAMES.fullmatch(before) and "," not in before))


def _marked(page: Page, place: int, _words: str) -> tuple[str, str] | None:
    markup = page.pieces[place].markup
    if markup is None:
        return None
    story = page.states[place] == STORY
    if markup.tag == "figcaption" or "caption" in markup.own:
        return ("credit" if "credit" in markup.own else "caption"), "markup_says"
    if markup.tag in HEADINGS and page.first <= place <= page.last:
        return ("related" if markup.linked > WHOLLY else "heading"), "markup_says"
    if story:
        return None
    for hint, kind in HINTED:
        if hint in markup.own or hint in markup.around:
            return kind, "markup_says"
    return None


HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
HINTED = (
    ("consent", "boilerplate"), ("comment", "comment"), ("tags", "tags"), ("share", "share"),
    ("credit", "credit"), ("nav", "navigation"), ("footer", "boilerplate"),
    ("related", "related"), ("promo", "boilerplate"),
)  # fmt: skip

Rule = Callable[[Page, int, str], "tuple[str, str] | None"]
RULES: tuple[Rule, ...] = (
    _front_matter,
    _sure,
    _stamp,
    _credit,
    _byline,
    _topics,
    _marked,
    _repeated,
    _legal,
    _caption,
)

BY_WORDS = (
    ("share", "share"), ("comment", "comment"), ("tags", "tags"), ("legal", "boilerplate"),
    ("promotion", "boilerplate"), ("related", "related"), ("navigation", "navigation"),
)  # fmt: skip


def _by_place(page: Page, place: int, words: str) -> tuple[str, str | None]:
    seen: Counter[str] = Counter()
    found = re.findall(r"[^\W_]+|©", words[:200].lower())
    for word in found:
        seen.update(CATEGORY_OF.get(word, ()))
    for category, kind in BY_WORDS:
        if seen[category] * 2 >= max(1, len(found)):
            return kind, "words_announce"
    state = page.states[place]
    if state == AFTER and TAG_LIST.fullmatch(words) and len(found) <= 30:
        return "tags", "list_of_topics"
    if len(found) < 5:
        return "navigation", None
    caption = state == BEFORE and page.near_top(place) and len(words) >= 50 and words[0] not in "*+"
    return ("caption" if caption else "related"), None


def find_title(pieces: list[Piece], states: list[int], first: int) -> int | None:
    """Return the place of the article's title: close above it, sharing its words, of fit length."""
    story = Counter(
        word.lower()
        for piece, state in zip(pieces[first : first + 40], states[first : first + 40], strict=True)
        if state == STORY
        for word in CONTENT.findall(piece.words[:600])
    )
    best, chosen = 1.5, None
    if 0 < first <= SHORT_TOP and _fits(pieces[0].words):
        best, chosen = 5.0 if len(pieces[0].words.split()) > 3 else 2.0, 0
    opens = len(pieces) > 2 and states[:1] == [STORY]
    ends = first + (opens or _tag(pieces[first]) == "h1") if pieces else 0
    for place in range(max(0, first - 60), ends):
        worth = _title_worth(pieces, place, first, story)
        if worth > best:
            best, chosen = worth, place
    return chosen


def _tag(piece: Piece) -> str:
    return "" if piece.markup is None else piece.markup.tag


def _fits(words: str) -> bool:
    """Tell whether *words* can be a title by length and first sign, and are not only a date."""
    low, high = TITLE_LENGTH
    return low <= len(words) <= high and words[0] not in "*+•©" and not is_stamp(words)


def _signs(piece: Piece) -> bool:
    """Tell whether a line is a byline or a date, as they stand below titles."""
    return is_stamp(piece.words) or bool(BYLINE.match(piece.words)) or _dated(piece.words)


def _title_worth(pieces: list[Piece], place: int, first: int, story: Counter[str]) -> float:
    words = pieces[place].words
    markup = pieces[place].markup
    if not _fits(words) or (
        place == first and (words[-1] in '.:,;!”"' or TWO_SENTENCES.search(words))
    ):
        return -1.0
    content = [word.lower() for word in CONTENT.findall(words)]
    shared = sum(word in story for word in content) / max(3, len(content))
    worth = 4 * shared + min(len(content), 6) * 0.25 - 0.03 * (first - place)
    worth += 1.5 if any(map(_signs, pieces[place + 1 : place + 4])) else 0.0
    worth -= 2.0 if place == first else 0.0
    worth -= 1.0 if words[-1] in ".,:;" else 0.0
    worth -= 1.0 if words[0].islower() else 0.0
    worth -= 1.5 if CREDIT.search(words) or BYLINE.match(words) or CAPTION.search(words) else 0.0
    if markup is not None:
        worth += 4.0 if markup.tag == "h1" else 1.0 if "title" in markup.own else 0.0
        worth -= 1.5 if markup.linked > 0.5 else 0.0
    return worth
