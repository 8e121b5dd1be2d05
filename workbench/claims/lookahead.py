"""Questions about the words of a sentence that the walk through its clauses asks ahead.

All look at a bounded stretch, so that the walk stays linear whatever the text holds.
"""

from workbench.claims import clause_words as known
from workbench.text.tagging import Words
from workbench.text.tags import FINITE

REACH = 60
"""How many words ahead are looked at for the verb of a clause."""

SHORT_INSERTION = 12
"""How many words may stand between a subject and its verb behind two commas."""

LONGEST_DATELINE = 12
"""How many words "LIMA, Peru, March 3 (AP) -" may have."""


def dateline_end(words: Words) -> int:
    """Return where the sentence begins behind "LIMA, Peru (AP) -", or 0 without a dateline."""
    if not (words.raw and words.raw[0].isupper() and len(words.raw[0]) > 2):
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
    """The words of one sentence, to be asked what comes; ``frames`` are words passed over."""

    def __init__(self, words: Words, frames: frozenset[int]) -> None:
        self.words = words
        self.tags = words.tags
        self.low = words.low
        self.frames = frames

    def skip_adverbs(self, place: int) -> int:
        """Return the place of the next word that is no adverb or quotation mark."""
        while place < len(self.tags) and self.tags[place] in 'R"':
            place += 1
        return place

    def finite_ahead(self, start: int, through: str = "BW,C") -> bool:
        """Tell whether a finite verb of the same clause comes, insertions passed over.

        *through* are the tags of joining words that may stand before it.
        """
        wanted = 1
        for place in range(start, min(len(self.tags), start + REACH)):
            tag = self.tags[place]
            if tag in FINITE and place not in self.frames:
                wanted -= 1
                if not wanted:
                    return True
            elif tag in "BW":
                wanted += 1
            elif tag in ",;:-":
                return tag == "," and self.verb_behind_insertion(place)
            elif tag == "C" and tag not in through:
                return False
        return False

    def verb_behind_insertion(self, comma: int) -> bool:
        """Tell whether ", …, went" follows: a short insertion, then the verb."""
        end = segment_end(self.tags, comma + 1)
        if end - comma > SHORT_INSERTION or self.tags[end : end + 1] != ",":
            return False
        after = self.skip_adverbs(end + 1)
        verbless = not any(tag in FINITE for tag in self.tags[comma:end])
        return verbless and self.tags[after : after + 1] != "" and self.tags[after] in FINITE

    def noun_phrase_before(self, comma: int) -> list[int]:
        """Return the noun phrase a comma follows, without what hangs on it."""
        start = end = comma
        while start > 0:
            tag = self.tags[start - 1]
            if tag not in 'NPJMDSO."' and not (
                self.low[start - 1] == "of" and self.tags[start] == "P"
            ):
                break
            start -= 1
        return list(range(start, end))

    def is_list(self, at: int, end: int) -> bool:
        """Tell whether commas only separate the members of a list."""
        after = self.tags[end + 1 : end + 2] if end < len(self.tags) else ""
        if after == "C" and self.tags[end + 2 : end + 3] in {"N", "P", "J"}:
            return not self.finite_ahead(end + 2)
        inside = self.tags[at + 1 : end]
        return inside[:1] == "C" or (len(inside) <= 2 and after in {"N", "P"})

    def asserts_role(self, start: int, end: int) -> bool:
        """Tell whether the words say what somebody or something is."""
        words = [self.low[i] for i in range(start, end)]
        tags = self.tags[start:end]
        if "I" in tags[:1] or all(tag in "M." for tag in tags):
            return False
        head = tags.find("I") if "I" in tags else len(tags)
        for word, tag in zip(words[:head], tags, strict=False):
            if word in known.ROLES or (word in known.THINGS and tag != "P"):
                return True
        return tags[0] == "D" and words[0] in {"a", "an", "the"} and "N" in tags[:head]
