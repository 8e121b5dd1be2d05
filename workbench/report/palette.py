"""The colours of a report, by what they mean, in light and in dark.

Colour always means something: blue is time; green, ochre and red are verdicts; grey is open.
It is never alone, a word and a sign go with it.  Every pair of text and ground that a report
uses is listed and reaches 4.5 : 1 in both schemes; a test computes it.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

TOKENS: dict[str, tuple[str, str]] = {
    "paper": ("#FDFCF9", "#212225"),
    "raised": ("#F6F4EF", "#292A2E"),
    "line": ("#DDD8CD", "#37383D"),
    "line-strong": ("#8A8376", "#85827C"),
    "ink": ("#211F1B", "#E9E5DC"),
    "muted": ("#5C574D", "#AFAA9F"),
    "time": ("#1F4F93", "#97BCF3"),
    "time-tint": ("#E1EAF6", "#26344A"),
    "true": ("#1C6838", "#8ACB99"),
    "true-tint": ("#DFEEDF", "#22362A"),
    "part": ("#7A4F08", "#E2B661"),
    "part-tint": ("#F7E8C8", "#3B3019"),
    "false": ("#A1242D", "#F3A19A"),
    "false-tint": ("#F9E0DD", "#452A29"),
    "open": ("#545863", "#B7BAC3"),
    "open-tint": ("#E6E7EB", "#30323A"),
}

TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "raised"),
    ("muted", "paper"),
    ("muted", "raised"),
    ("time", "paper"),
    ("time", "time-tint"),
    ("true", "paper"),
    ("true", "true-tint"),
    ("part", "paper"),
    ("part", "part-tint"),
    ("false", "paper"),
    ("false", "false-tint"),
    ("open", "paper"),
    ("open", "open-tint"),
    ("ink", "part-tint"),
)
"""Which colour is written on which; a pair not listed here is not used."""

_SHARES = (0.15, 0.1, 0.06, 0.03)  # of a colour in its tint, the strongest first


LEAST_CONTRAST = 4.5
"""What WCAG AA asks of text on its ground."""


@dataclass(frozen=True, slots=True)
class Weak:
    """Text that is too faint on its ground: the names of both, and their contrast."""

    words: str
    ground: str
    dark: bool
    contrast: float


def weak_pairs(tokens: Mapping[str, tuple[str, str]], own: Collection[str]) -> Iterator[Weak]:
    """Yield each pair of text and ground, one of them among *own*, whose contrast is too small."""
    for words, ground in TEXT_PAIRS:
        for dark in (False, True):
            found = contrast(tokens[words][dark], tokens[ground][dark])
            if found < LEAST_CONTRAST and not {words, ground}.isdisjoint(own):
                yield Weak(words, ground, dark, found)


def tint_of(colour: str, paper: str) -> str:
    """Return a tint of *colour* on *paper* on which words in that colour can still be read."""
    for share in _SHARES:
        pairs = ((int(c[at : at + 2], 16) for at in (1, 3, 5)) for c in (colour, paper))
        mixed = (
            round(own * share + ground * (1 - share)) for own, ground in zip(*pairs, strict=True)
        )
        tint = "#" + "".join(f"{part:02X}" for part in mixed)
        if contrast(colour, tint) >= LEAST_CONTRAST:
            return tint
    return paper


def declarations(tokens: Mapping[str, tuple[str, str]] = TOKENS, *, dark: bool) -> str:
    """Return *tokens* as CSS custom properties for one of the two schemes."""
    return " ".join(f"--{name}: {values[dark]};" for name, values in tokens.items())


def contrast(one: str, other: str) -> float:
    """Return the contrast of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
