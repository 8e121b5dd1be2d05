"""Questions about the words of a sentence that the walk through its clauses asks ahead.

All look at a bounded stretch, so that the walk stays linear whatever the text holds.
"""

from collections.abc import Container

from workbench.claims import clause_words as known
from workbench.text.attribution import WHEN
from workbench.text.tagging import Words
from workbench.text.tags import FINITE

REACH = 60
"""How many words ahead are looked at for the verb of a clause."""

SHORT_INSERTION = 12
"""How many words may stand between a subject and its verb behind two commas."""

LONGEST_MEMBER = 4
"""How many words a member of a list may have that stands before the verb."""

_BEST = frozenset(
    ("más", "menos", "mejor", "peor", "mayor", "menor", "mejores", "peores", "mayores", "menores")
)
"""Words of a superlative where it stands behind its noun, as in Spanish."""

LONGEST_DATELINE = 12
"""How many words "LIMA, Peru, March 3 (AP) -" may have."""


def dateline_end(words: Words) -> int:
    """Return where the sentence begins behind "LIMA, Peru (AP) -", or 0 without a dateline."""
    if not words.raw or words.tags[0] != "P":
        return 0
    if not (words.raw[0].isupper() and len(words.raw[0]) > 2) and words.tags[1:3] != ",P":
        return 0
    for place in range(1, min(LONGEST_DATELINE, len(words.raw))):
        if words.tags[place] == "-" or words.raw[place] == "_":
            return place + 1
        if words.tags[place] not in "P,().NM":
            break
    return 0


def segment_end(tags: str, start: int) -> int:
    """Return where the stretch between marks ends that *start* stands in."""
    end = start
    while end < len(tags) and tags[end] not in ",;:-":
        end += 1
    if end == len(tags) and tags[-1] in ".!?":
        end -= 1
    return end


class Lookahead:
    """The words of one sentence, to be asked what comes.

    ``passed`` are words passed over: those that only say whose word it is, and the "that" behind.
    """

    def __init__(self, words: Words, passed: Container[int]) -> None:
        self.words = words
        self.tags = words.tags
        self.low = words.low
        self.passed = passed

    def skip_adverbs(self, place: int) -> int:
        """Return the place of the next word that is no adverb or quotation mark."""
        while place < len(self.tags) and self.tags[place] in 'R"':
            place += 1
        return place

    def finite_ahead(self, start: int, through: str = "BW,C") -> bool:
        """Tell whether a finite verb of the same clause comes, insertions passed over.

        *through* are the tags of joining words that may stand before it.
        """
        wanted, place = 1, start
        last = min(len(self.tags), start + REACH)
        while place < last:
            tag = self.tags[place]
            if place in self.passed:
                pass
            elif tag in FINITE:
                wanted -= 1
                if not wanted:
                    return True
            elif tag in "BW":
                wanted += 1
            elif tag in ";:-" or (tag == "C" and tag not in through):
                return False
            elif tag == ",":
                place = self._past_comma(place, through)
                continue
            place += 1
        return False

    def _past_comma(self, comma: int, through: str) -> int:
        """Return where the clause goes on behind what a comma opens, or past the end if nowhere.

        A short insertion or a relative clause goes on with the verb behind its second comma; a
        list goes on with its next member.
        """
        end, nowhere = segment_end(self.tags, comma + 1), len(self.tags)
        inside = self.tags[comma + 1 : end]
        if "C" in through and inside[:1] == "C" and self._closes_list(comma):
            return comma + 1
        if self.tags[end : end + 1] != "," or end - comma > SHORT_INSERTION:
            return nowhere
        after = self.skip_adverbs(end + 1)
        verbless = not any(tag in FINITE for tag in inside)
        if after < nowhere and self.tags[after] in FINITE:
            return after if verbless or inside[:1] == "W" else nowhere
        member = len(inside) <= LONGEST_MEMBER and all(tag in "NPJDMS" for tag in inside)
        return end if "C" in through and member else nowhere

    def _closes_list(self, comma: int) -> bool:
        """Tell whether ", and" at *comma* leads to the last member of a list."""
        earlier = self.tags.rfind(",", max(0, comma - LONGEST_MEMBER - 1), comma)
        return earlier >= 0 and all(tag in "NPJDMS" for tag in self.tags[earlier + 1 : comma])

    def noun_phrase_before(self, comma: int, *, whole: bool = False) -> list[int]:
        """Return the noun phrase a comma follows, without what hangs on it.

        With *whole*, "the base near Tanf" and not "Tanf" alone.
        """
        if self.tags[max(0, comma - 2) : comma] == ",M":
            comma -= 2  # "Dave Porter, 52, who …"
        start = comma
        while start > 0:
            tag = self.tags[start - 1]
            name = self.low[start - 1] == "of" and (self.tags[start] == "P" or whole)
            hanging = whole and tag == "I" and self.tags[start - 2 : start - 1] in ("N", "P")
            if tag not in 'NPJMDSO."' and not name and not hanging:
                break
            if self.words.language and start < comma and self.tags[start] in "DS" and tag in "NPJM":
                break  # "declaró este lunes el fin del brote": two phrases side by side
            start -= 1
        return list(range(start, comma))

    def is_list(self, at: int, end: int) -> bool:
        """Tell whether commas only separate the members of a list."""
        after = self.tags[end + 1 : end + 2] if end < len(self.tags) else ""
        if after == "C" and self.tags[end + 2 : end + 3] in {"N", "P", "J"}:
            return not self.finite_ahead(end + 2)
        inside = self.tags[at + 1 : end]
        return inside[:1] == "C" or (len(inside) <= 2 and after in {"N", "P"})

    def names_thing(self, start: int, end: int) -> bool:
        """Tell whether the words say what a place or a body is, and not a person."""
        return any(self.low[i] in known.THINGS for i in range(start, min(end, start + 4)))

    def asserts_role(self, start: int, end: int) -> bool:
        """Tell whether the words say what somebody or something is."""
        words = [self.low[i] for i in range(start, end)]
        tags = self.tags[start:end]
        if tags[:1] in {"I", "T"} or all(tag in "M." for tag in tags):
            return False
        head = tags.find("I") if "I" in tags else len(tags)
        for word, tag in zip(words[:head], tags, strict=False):
            if word in known.ROLES or (word in known.THINGS and tag != "P"):
                return True
        if tags[:2] in {"DN", "DP"} and words[1] in WHEN and tags[2:3] != "S":
            return False  # "on 3 October, a Thursday"
        if not _BEST.isdisjoint(words):
            return False  # "…, el nivel más bajo desde 2008" says more of all before it
        if words[0] in {"a", "an"} and "P" in tags[:head]:
            return True  # "a Boeing 737 operated by …"
        return tags[0] == "D" and words[0] in {"a", "an", "the"} and "N" in tags[:head]
