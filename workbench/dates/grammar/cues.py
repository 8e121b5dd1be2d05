"""What stands around a time phrase and decides how it is meant: prepositions and tense."""

from typing import Any

from workbench.dates.grammar.clauses import CLAUSES, ends_sentence, tense, verb_tense
from workbench.dates.grammar.words import BLANK, COMMA, QUOTE, Words

_CLOSELY = frozenset({"shortly", "just", "soon", "right", "immediately", "long", "moments"})
_PAIRS = {
    ("up", "to"): "until", ("later", "than"): "until", ("prior", "to"): "before",
    ("ahead", "of"): "before", ("earlier", "than"): "since", ("starting", "from"): "since",
    ("beginning", "from"): "since", ("effective", "from"): "since", ("as", "of"): "since",
    ("as", "from"): "since", ("starting", "on"): "since", ("effective", "on"): "since",
}  # fmt: skip
_ONWARD = frozenset({"onward", "onwards"})
_IN_FORCE = frozenset(
    {"applies", "apply", "applied", "valid", "closed", "shut", "banned", "available", "force"}
    | {"begins", "starts", "open", "compulsory", "free", "suspended", "lasts", "barred", "illegal"}
)
_PREPOSITIONS = frozenset(
    ["by", "until", "till", "since", "before", "after", "from", "between", "through"]
)


def preposition(words: Words, start: int) -> str | None:
    """Return the preposition before the phrase that bounds it on one side, if any."""
    at = start - 1
    if words.gap(start) != BLANK:
        return None
    if words.low[at - 1 : at + 1] in (["at", "least"], ["at", "latest"]):
        at -= 2
    if words.word(at) in ("the", "about", "around", "at", "on") and words.gap(at) == BLANK:
        at -= 1
    if words.word(at) == "of" and words.word(at - 1) in ("before", "after"):
        at -= 1
    apart = words.gap(at) == BLANK and words.gap(at - 1) != "-"
    pair = _PAIRS.get((words.word(at - 1), words.word(at))) if apart else None
    if pair:
        return pair
    word = words.word(at)
    if word not in _PREPOSITIONS:
        return None
    return None if _governs_nothing(words, at, start) else word


def _governs_nothing(words: Words, at: int, start: int) -> bool:
    """Tell whether the preposition bounds no time here: ``followed by``, ``shortly after``."""
    word, before = words.word(at), words.word(at - 1)
    if word == "by":
        return before in ("followed", "preceded")
    if word == "through":
        return at < start - 1
    if word in ("until", "till"):
        return before in ("not", "t")
    return word in ("before", "after") and before in _CLOSELY


def around(words: Words, start: int, end: int, *, absolute: bool) -> dict[str, Any]:
    """Return what resolving needs to know of the words around a phrase.

    The tense says nothing new about an absolute date, and is not looked for.
    """
    cues = _bounds(words, start, end)
    if absolute:
        if words.word(start - 1) == "in" and words.raw(start - 1).istitle():
            cues["set"] = 1
        if _happened(words, start) or _then_did(words, end):
            cues["did"] = 1
        return cues
    if _is_said(words, start):
        cues["said"] = 1
    when = 1 if words.get(end, "delivered") else tense(words, start, end)
    if when > 0 and words.word(end) == "s" and words.gap(end) == QUOTE:
        when = 0
    if when > 0 and cues.get("pre") == "since" and not _may_look_ahead(words, start):
        when = -1
    if not when and cues.get("pre") == "from" and words.raw(start - 1) == "From":
        cues["fronted"] = cues["onward"] = 1
    if when:
        cues["tense"] = when
    if when > 0:
        _look_ahead(words, start, end, cues)
    return cues


def _may_look_ahead(words: Words, start: int) -> bool:
    """Tell whether what opens the phrase is no ``since`` but any ``from``, as ``desde`` is."""
    return any(words.get(at, "ahead_too") for at in range(max(0, start - 3), start))


def _bounds(words: Words, start: int, end: int) -> dict[str, Any]:
    """Return what stands around a phrase and opens one of its sides."""
    before = preposition(words, start)
    if words.word(end) in _ONWARD and words.gap(end) == BLANK:
        return {"pre": "since"}
    if before == "from" and not _IN_FORCE.isdisjoint(words.low[max(0, start - 4) : start]):
        return {"pre": before, "onward": 1}
    return {"pre": before} if before else {}


def _look_ahead(words: Words, start: int, end: int, cues: dict[str, Any]) -> None:
    """Note a stretch that begins with the phrase, and a length that begins with the article."""
    if cues.get("pre") == "from":
        cues["onward"] = 1
    lead = words.word(start - 1)
    counted = words.word(end) in ("of", "after", "before", "from", "following")
    if lead in ("in", "within") and words.gap(start) == BLANK and not counted:
        cues["ahead"] = lead


def _is_said(words: Words, start: int) -> bool:
    """Tell whether the phrase is when somebody said something: ``police said on Monday``."""
    for place in range(start - 1, max(-1, start - 5), -1):
        if words.gap(place + 1) != BLANK or words.low[place] in CLAUSES:
            return False
        if words.get(place, "say"):
            return True
    return False


def heads(words: Words, start: int) -> bool:
    """Tell whether a phrase stands at the head of its sentence, where a story is moved on."""
    for place in range(start, max(-1, start - 4), -1):
        if place == 0 or ends_sentence(words, place):
            return True
        if words.gap(place) != BLANK or not words.get(place - 1, "date_lead"):
            return False
    return False


def _happened(words: Words, start: int) -> bool:
    """Tell whether a plain past verb before the phrase says that something happened then."""
    place = start - 1
    if words.word(place) not in ("on", "in", "at") or words.gap(start) != BLANK:
        return False
    for back in range(place - 1, max(-1, place - 8), -1):
        if words.gap(back + 1) != BLANK or words.low[back] in _NO_EVENT:
            return False
        if words.low[back].endswith(words.language.unfinished):
            return False
        verb = verb_tense(words, back)
        if verb:
            adjacent = back == place - 1
            return verb < 0 and (adjacent or not words.get(back, "planning"))
    return False


def _then_did(words: Words, end: int) -> bool:
    """Tell whether what happened follows: ``the flood of 12 June that killed nine``."""
    if words.word(end) not in ("that", "which") or words.gap(end) not in (BLANK, COMMA):
        return False
    return verb_tense(words, end + 1) < 0 and words.gap(end + 1) == BLANK


_NO_EVENT = CLAUSES | frozenset({"for", "to", "until", "by", "due", "not", "ahead", "towards"})
