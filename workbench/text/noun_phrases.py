"""Where noun phrases begin and end: the subject before a verb, whoever stands behind one.

Shallow, like the tags it goes by: prepositional phrases belong to the noun before them as long as
nothing speaks against it.
"""

from workbench.text.tagging import Words

_NP = frozenset("NPJMDSOXK")
_NP_AHEAD = frozenset("NPJMDSOXRG.")

LONGEST_TITLE = 5
"""How many words a name in quotation marks may have that stands before its noun."""

_NOUNS_END = {"es": "NPMXOJK"}
"""What a noun may end in that "of" hangs on: an adjective where those stand behind it."""

_LEADS_ON = frozenset({"familiar", "close", "aware", "responsible", "involved", "based"})
# words behind a noun that a phrase hangs on: "a person familiar with the matter"


def subject_before(words: Words, verb: int) -> tuple[int, int] | None:
    """Return the words that name the subject of the verb group that begins at *verb*."""
    end = verb
    while end > 0 and words.tags[end - 1] == "R":
        end -= 1
    if end and words.tags[end - 1] == ",":
        return _before_insertion(words, end - 1)
    if end and words.tags[end - 1] == "W" and words.low[end - 1] in {"who", "which", "that"}:
        end -= 2 if end > 1 and words.tags[end - 2] == "," else 1
    start = noun_phrase_start(words, end)
    return (start, end) if start < end else None


def _before_insertion(words: Words, comma: int) -> tuple[int, int] | None:
    """Skip ", spokesman for the army," back to the name it hangs on."""
    opening = comma - 1
    while opening > 0 and words.tags[opening] not in ',":;':
        opening -= 1
    if words.tags[opening] != "," or opening == 0:
        return None
    name = (
        opening - 2 if words.tags[opening - 2 : opening] == ",M" else opening
    )  # "Ana Ruiz, 52, …"
    if words.tags[name - 1] in ',"':
        return None
    start = noun_phrase_start(words, name)
    if start == name:
        return None
    inserted = words.tags[opening + 1]
    return (start, opening if inserted in "WIGKBR" else comma)


def noun_phrase_start(words: Words, end: int) -> int:
    """Return where the noun phrase begins that ends before word *end*, or *end* if none does.

    Prepositional phrases belong to it ("posts on the message board"), unless that would swallow a
    verb or begin with the preposition.
    """
    tags, nouns_end = words.tags, _NOUNS_END.get(words.language, "NPMXO")
    start = end
    while start > 0:
        tag = tags[start - 1]
        if (
            tag in _NP
            or (tag == "." and start > 1 and tags[start - 2] in "NP")
            or (tag in "IT" and start > 1 and tags[start - 2] in nouns_end)
            or (tag == "I" and start > 2 and words.low[start - 2 : start] == ["such", "as"])
            or (tag in "IT" and start > 2 and words.low[start - 2] in _LEADS_ON)
            or (tag == "K" and words.low[start - 1] in _LEADS_ON)
            or (tag == "C" and start > 1 and _joins_nouns(words, start - 1))
        ):
            start -= 1
        elif tag == "I" and words.low[start - 1] == "by" and tags[start - 2 : start - 1] == "K":
            start -= 2  # "researchers led by Maria Chen"
        elif tag == '"' and (opening := _opening_mark(tags, start - 1)) is not None:
            start = opening
        else:
            break
    while start < end and tags[start] in "ITC.":
        start = _past_phrase(words, start, end)
    return start


def _opening_mark(tags: str, closing: int) -> int | None:
    """Return where the name in quotation marks begins: 'the "History" section'."""
    opening = tags.rfind('"', max(0, closing - LONGEST_TITLE), closing)
    return opening if opening > 0 and tags[opening - 1] in "DSJNP" else None


def _joins_nouns(words: Words, place: int) -> bool:
    """Tell whether "and" at *place* joins two parts of one subject."""
    tags = words.tags
    if words.low[place] in {"but", "yet"} or tags[place - 1] not in "NPO":
        return False
    start = place
    while start > 0 and tags[start - 1] in _NP:
        start -= 1
    return start == 0 or tags[start - 1] in ',BW":' or words.low[start - 1] == "of"


def _past_phrase(words: Words, start: int, end: int) -> int:
    """Return where the next noun phrase begins behind a leading prepositional phrase."""
    place = start + 1
    seen_noun = False
    while place < end:
        tag = words.tags[place]
        if seen_noun and (tag in "DSO" or (tag == "P" and words.tags[place - 1] != "P")):
            return place
        seen_noun = seen_noun or tag in "NPM"
        place += 1
    return start + 1


def forward(words: Words, start: int) -> int:
    """Return where the noun phrase ends that begins at *start*."""
    tags, end, seen = words.tags, start, False
    while end < len(tags):
        tag = tags[end]
        if tag in _NP_AHEAD or (tag in "IT" and seen and _leads_noun(words, end)):
            if seen and tags[end - 1] not in "IT" and _opens_another(words, end):
                break
            if tag == "." and end == len(tags) - 1:
                break
            seen = seen or tag in "NPOMX"
        elif not (tag == "C" and seen and tags[end + 1 : end + 2] in ("N", "P", "J")):
            break
        end += 1
    while end > start and tags[end - 1] in "IRTC":
        end -= 1
    return end


def _opens_another(words: Words, place: int) -> bool:
    """Tell whether another noun phrase begins: "told reporters the dam held"."""
    tag = words.tags[place]
    return tag in "DO" or (tag == "S" and words.low[place][0] != "'")


def _leads_noun(words: Words, place: int) -> bool:
    if words.language and words.low[place] != "of":
        return False  # "dijo Ferrer a la salida": only "de" surely goes on with a name
    return words.low[place] != "as" and words.tags[place + 1 : place + 2] not in ("V", "")
