"""Every colour of the windows, by what it is for: light, dark, and each in high contrast.

The chrome is monochrome; a colour always means something: blue is time, green, ochre and red are
verdicts, grey is open.  This is the only module that may name a colour; a test keeps it so, and
another computes the contrast of every pair that is read together.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme: each field is a colour as ``#RRGGBB``."""

    desk: str
    """Behind a page preview."""
    panel: str
    """All chrome: lists, inspector, dialogs."""
    paper: str
    """The article and captured copies."""
    raised: str
    """Fields, buttons, hover cards, messages."""
    line: str
    """Hairlines between things; never the only edge of a control."""
    line_strong: str
    """Edges of fields and buttons, axes, scroll handles."""
    ink: str
    """Text, focus ring, current bar, primary button."""
    on_ink: str
    """Text on ink."""
    muted: str
    """Second-rank text, key hints, placeholders."""
    furniture: str
    """The words of page furniture."""
    select: str
    """The current row."""
    hover: str
    """The row under the pointer."""
    time: str
    """Dates and the publication date."""
    time_tint: str
    """Behind a confirmed date."""
    v_true: str
    """Holds: True, Mostly true; Supports."""
    t_true: str
    v_part: str
    """Partly: Half true, Misleading; Mixed; warnings."""
    t_part: str
    v_false: str
    """Does not hold: False; Contradicts; data at risk."""
    t_false: str
    v_open: str
    """Unproven, Not checkable; Context."""
    t_open: str
    t_todo: str
    """Behind a claim without a verdict."""
    pencil: str
    """Ticks and coverage."""
    find: str
    """Search hits and quoted words in a copy."""


TINTS = ("time_tint", "t_true", "t_part", "t_false", "t_open", "t_todo")
"""The grounds that please the eye; the schemes of high contrast do without them."""

LIGHT = Tokens(
    desk="#EEEBE4",
    panel="#F6F4EF",
    paper="#FDFCF9",
    raised="#FFFFFF",
    line="#DDD8CD",
    line_strong="#8A8376",
    ink="#211F1B",
    on_ink="#FDFCF9",
    muted="#5C574D",
    furniture="#6D675C",
    select="#E7E2D6",
    hover="#EFEBE2",
    time="#1F4F93",
    time_tint="#E1EAF6",
    v_true="#1C6838",
    t_true="#DFEEDF",
    v_part="#7A4F08",
    t_part="#F7E8C8",
    v_false="#A1242D",
    t_false="#F9E0DD",
    v_open="#545863",
    t_open="#E6E7EB",
    t_todo="#F3EDDF",
    pencil="#6E7F71",
    find="#FBE38A",
)

DARK = Tokens(
    desk="#151618",
    panel="#1B1C1F",
    paper="#212225",
    raised="#292A2E",
    line="#37383D",
    line_strong="#85827C",
    ink="#E9E5DC",
    on_ink="#1B1C1F",
    muted="#AFAA9F",
    furniture="#9D988E",
    select="#303136",
    hover="#26272B",
    time="#97BCF3",
    time_tint="#26344A",
    v_true="#8ACB99",
    t_true="#22362A",
    v_part="#E2B661",
    t_part="#3B3019",
    v_false="#F3A19A",
    t_false="#452A29",
    v_open="#B7BAC3",
    t_open="#30323A",
    t_todo="#2C2B27",
    pencil="#7F9484",
    find="#6B5A12",
)

_BLACK, _WHITE = "#000000", "#FFFFFF"

HIGH_LIGHT = Tokens(
    **dict.fromkeys(("desk", "panel", "paper", "raised", "on_ink"), _WHITE),
    **dict.fromkeys(("line", "line_strong", "ink"), _BLACK),
    muted="#1F1F1F",
    furniture="#333333",
    select="#E3E3E3",
    hover="#F2F2F2",
    time="#002D73",
    v_true="#004218",
    v_part="#523100",
    v_false="#850012",
    v_open="#25272D",
    pencil="#33423A",
    find="#FFE45C",
    **dict.fromkeys(TINTS, _WHITE),
)

HIGH_DARK = Tokens(
    **dict.fromkeys(("desk", "panel", "paper", "raised", "on_ink"), _BLACK),
    **dict.fromkeys(("line", "line_strong", "ink"), _WHITE),
    muted="#EDEDED",
    furniture="#D9D9D9",
    select="#333333",
    hover="#1F1F1F",
    time="#BAD7FF",
    v_true="#A8F0BA",
    v_part="#FFD27A",
    v_false="#FFBDB5",
    v_open="#DCDFE8",
    pencil="#C6DACA",
    find="#574900",
    **dict.fromkeys(TINTS, _BLACK),
)


TEXT_PAIRS = (
    *(("ink", ground) for ground in ("desk", "panel", "paper", "raised", "select", "hover")),
    *(("ink", ground) for ground in ("t_true", "t_part", "t_false", "t_open", "t_todo")),
    *(("ink", ground) for ground in ("time_tint", "find")),
    ("on_ink", "ink"),
    *(("muted", ground) for ground in ("panel", "paper", "raised", "select", "hover", "t_todo")),
    *(("furniture", ground) for ground in ("paper", "panel")),
    *(("time", ground) for ground in ("paper", "panel", "raised", "select", "time_tint")),
    *(("v_true", ground) for ground in ("paper", "panel", "raised", "select", "t_true")),
    *(("v_part", ground) for ground in ("paper", "panel", "raised", "select", "t_part")),
    *(("v_false", ground) for ground in ("paper", "panel", "raised", "select", "t_false")),
    *(("v_open", ground) for ground in ("paper", "panel", "raised", "select", "t_open")),
)
"""The pairs (ink, ground) that are read together, each at 4.5:1 or better, in high contrast 7:1."""

MARK_PAIRS = (
    *(("line_strong", ground) for ground in ("paper", "panel", "raised")),
    *(("pencil", ground) for ground in ("paper", "t_true", "t_part", "t_todo")),
)
"""The pairs of marks that are not text, each at 3:1 or better."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2: from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
