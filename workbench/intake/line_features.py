"""What can be seen of a line of plain text that tells an article from the page around it.

Each line gets a list of features: short names such as ``len=4`` that the weights table knows.
They look at the line itself, at its neighbours, and at where it stands on the page; none of them
needs a calendar, a parser or a language.  The name before ``=`` says which kind of reason it is.
"""

import re
from collections import Counter
from dataclasses import dataclass

from workbench.intake.furniture_words import CATEGORY_OF, PHRASES
from workbench.intake.piece import Piece

LOOK_AT = 600
"""Characters of a line that are looked at: a longer one is a paragraph whatever follows."""

LENGTH_STEPS = (2, 6, 12, 20, 30, 40, 50, 60, 75, 95, 120, 160, 220, 320, 500)
WORD_STEPS = (1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 50)
FAR_STEPS = (1, 2, 3, 5, 9, 20)
LONG, SENTENCE = 60, 45

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|©")
_END = re.compile(r"[.!?…。！？]['\"”’»)\]]*$")
_INNER_END = re.compile(r"[.!?]['\"”’)]*\s+[\"“‘'(]?[A-ZÀ-ÞА-Я]")
_BULLET = re.compile(r"(?:[*•·+–—▪■►›»>-]|o)(?:\s|$)")
_ADDRESS = re.compile(r"https?://|www\.|\S@\S+\.\w|@\w")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b")
_PHRASES = [(name, re.compile("|".join(ways))) for name, ways in PHRASES.items()]
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FLAGS = (
    ("quote", re.compile(r"[\"“”«»„]")),
    ("bar", re.compile(r"\s[|/»›>•·]\s?|\|")),
    ("paren", re.compile(r"[\[(]")),
    ("colon", re.compile(r":\s*$")),
    ("asks", re.compile(r"\?['\"”’)]*$")),
    ("address", _ADDRESS),
    ("clock", _CLOCK),
    ("year", _YEAR),
    ("cut", re.compile(r"(?:…|\.\.\.)\s*$")),
    ("money", re.compile(r"[$€£¥₩%]")),
)


@dataclass(frozen=True, slots=True)
class Look:
    """One line as it looks by itself."""

    own: tuple[str, ...]
    shape: str
    length: int
    prose: float


def step(value: float, steps: tuple[int, ...]) -> int:
    """Return how many of *steps* the *value* reaches."""
    reached = 0
    for bound in steps:
        if value < bound:
            break
        reached += 1
    return reached


def look_at(words: str) -> Look:
    """Return what the line *words* looks like by itself."""
    head = words[:LOOK_AT]
    # A script without blanks says as much in half the characters.
    length = len(words) + (len(_CJK.findall(head)) if not head.isascii() else 0)
    found = _WORD.findall(head)
    count = max(1, len(found))
    # Scripts without capitals count as small letters: only what could be small and is not, is big.
    lower = sum(word[0].isalpha() and not word[0].isupper() for word in found) / count
    ended = bool(_END.search(words[-6:]))
    bullet = bool(_BULLET.match(head))
    own = [
        f"len={step(length, LENGTH_STEPS)}",
        f"words={step(len(found), WORD_STEPS)}",
        f"lower={int(lower * 5)}",
        f"end={ended:d}{length >= LONG:d}",
        f"len,end,lower={step(length, LENGTH_STEPS[3::2])},{ended:d},{int(lower * 3)}",
    ]
    if bullet:
        own.append(f"bullet={length >= SENTENCE:d}{ended:d}")
    own += [f"{name}={length >= LONG:d}" for name, sign in _FLAGS if sign.search(head)]
    if _INNER_END.search(head):
        own.append("sentences=1")
    own += _start(head, found)
    own += _vocabulary(head, found)
    return Look(tuple(own), _shape(length, ended, bullet, lower), length, lower)


def _start(head: str, found: list[str]) -> list[str]:
    first = head[:1]
    kind = (
        "lower" if first.islower() else "upper" if first.isupper()
        else "digit" if first.isdigit() else "other"
    )  # fmt: skip
    out = [f"start={kind}"]
    if found and all(word.isupper() or not word.isalpha() for word in found):
        out.append("capitals=1")
    digits = sum(word.isdigit() for word in found)
    if digits:
        out.append(f"digits={int(3 * digits / len(found))}")
    return out


def _vocabulary(head: str, found: list[str]) -> list[str]:
    seen: Counter[str] = Counter()
    for word in found[:40]:
        for category in CATEGORY_OF.get(word.lower(), ()):
            seen[category] += 1
    count = min(40, len(found)) or 1
    long = len(head) >= LONG
    out = [f"word={name},{long:d},{step(4 * n / count, (1, 2, 4))}" for name, n in seen.items()]
    if len(head) > 8:
        low = head[:300].lower()  # much quicker than patterns that do not care about case
        out += [f"phrase={name},{long:d}" for name, sign in _PHRASES if sign.search(low)]
    return out


def _shape(length: int, ended: bool, bullet: bool, lower: float) -> str:  # noqa: FBT001
    if bullet:
        return "b" if length < LONG else "B"
    if ended and length >= SENTENCE and lower >= 0.4:
        return "P" if length >= 110 else "S"
    if length >= LONG:
        return "H"
    return "s" if length >= 20 else "t"


def features(pieces: list[Piece]) -> list[list[str]]:
    """Return the features of every piece, in order."""
    remembered: dict[str, Look] = {}
    looks = []
    for piece in pieces:
        look = remembered.get(piece.words)
        if look is None:
            look = remembered[piece.words] = look_at(piece.words)
        looks.append(look)
    return in_context(pieces, looks)


def in_context(pieces: list[Piece], looks: list[Look]) -> list[list[str]]:
    """Return the features of every piece: its own looks, its neighbours and its place."""
    shapes = "".join(look.shape for look in looks)
    padded = f"^^{shapes}$$"
    runs = _runs(shapes)
    start, end = best_run(looks)
    counts = Counter(piece.words for piece in pieces)
    indents = _indents(pieces, looks)
    gapped = sum(piece.gap > 0 for piece in pieces) > 2
    sums = _running([min(look.length, 400) if look.shape in "PS" else 0 for look in looks])
    totals = _running([min(look.length, 400) for look in looks])
    out = []
    for place, look in enumerate(looks):
        here = list(look.own)
        near = padded[place : place + 5]
        here += (
            f"above={near[1]}", f"below={near[3]}", f"around={near[1]}{near[2]}{near[3]}",
            f"above2={near[0]}{near[1]}", f"below2={near[3]}{near[4]}",
            f"run={near[2]},{runs[place]}",
            f"best={_where(place, start, end)},{near[2] in 'PS':d}",
        )  # fmt: skip
        for width in (4, 12):
            low, high = max(0, place - width), min(len(looks), place + width + 1)
            share = (sums[high] - sums[low]) / max(1, totals[high] - totals[low])
            here.append(f"dense={width},{int(share * 5)},{near[2] in 'PSH':d}")
        if counts[look_words := pieces[place].words] > 1 and len(look_words) > 3:
            here.append(f"again={look.length >= LONG:d}")
        if indents:
            here.append(f"indent={indents[place]},{near[2]}")
        if gapped:
            here += _gaps(pieces, place, near[2])
        out.append(here)
    return out


def _gaps(pieces: list[Piece], place: int, shape: str) -> tuple[str, ...]:
    above = pieces[place].gap
    below = pieces[place + 1].gap if place + 1 < len(pieces) else 3
    return f"gap={min(above, 1)}{min(below, 1)},{shape}", f"gap2={above}{below}"


def _runs(shapes: str) -> list[int]:
    """Return, for each line, how long the run of lines like it is that it stands in."""
    classes = shapes.translate(str.maketrans("PSHBbst", "PPHBbtt"))
    out: list[int] = []
    for match in re.finditer(r"(.)\1*", classes):
        size = match.end() - match.start()
        out += [step(size, FAR_STEPS)] * size
    return out


def best_run(looks: list[Look]) -> tuple[int, int]:
    """Return the stretch of lines that holds most prose for its share of short lines."""
    best, best_span, total, start = 0.0, (0, 0), 0.0, 0
    for place, look in enumerate(looks):
        worth = min(look.length, 300) if look.shape in "PS" else 10 if look.shape == "H" else -30
        if total <= 0:
            total, start = 0.0, place
        total += worth
        if total > best:
            best, best_span = total, (start, place + 1)
    return best_span


def _where(place: int, start: int, end: int) -> str:
    if start <= place < end:
        return "in"
    if place < start:
        return f"above{step(start - place, FAR_STEPS)}"
    return f"under{step(place - end + 1, FAR_STEPS)}"


def _indents(pieces: list[Piece], looks: list[Look]) -> list[str]:
    """Return how each line is set in, compared with most of the prose; nothing if all are level."""
    weights: Counter[int] = Counter()
    for piece, look in zip(pieces, looks, strict=True):
        weights[piece.indent] += min(look.length, 400) if look.shape in "PS" else 0
    if len(weights) < 2:
        return []
    level = weights.most_common(1)[0][0]
    return ["=" if p.indent == level else "<" if p.indent < level else ">" for p in pieces]


def _running(values: list[int]) -> list[int]:
    out = [0]
    for value in values:
        out.append(out[-1] + value)
    return out
