"""The small signs that go with a word: verdicts, stances, dates.

Verdicts differ in outline as well as in the mark inside, so that they survive grey print and
colour blindness.  Each sign is drawn once as SVG on a grid of 16 units, in the colour of the
text around it, and has a character for writers that cannot draw.
"""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: a character, and SVG shapes whose strokes and fills are the text's colour."""

    character: str
    shapes: str


_DOT = '<circle cx="{0}" cy="{1}" r="{2}" fill="currentColor" stroke="none"/>'
_SOLID = 'fill="currentColor"'
_CUT = 'stroke="var(--paper)" stroke-width="1.7"'

SIGNS: dict[str, Sign] = {
    "true": Sign(
        "●",
        f'<circle cx="8" cy="8" r="6.6" {_SOLID}/><path d="M4.9 8.3 7.2 10.5 11.2 5.7" {_CUT}/>',
    ),
    "mostly_true": Sign(
        "○", '<circle cx="8" cy="8" r="6.3"/><path d="M5.1 8.2 7.2 10.3 10.9 5.8"/>'
    ),
    "half_true": Sign(
        "◐", f'<circle cx="8" cy="8" r="6.3"/><path d="M8 1.7A6.3 6.3 0 0 0 8 14.3Z" {_SOLID}/>'
    ),
    "misleading": Sign(
        "◇", '<path d="M8 1 15 8 8 15 1 8Z"/><path d="M8 4.7V8.7"/>' + _DOT.format(8, 11.1, 0.9)
    ),
    "false": Sign(
        "■",
        f'<rect x="1.8" y="1.8" width="12.4" height="12.4" rx="1.6" {_SOLID}/>'
        f'<path d="M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6" {_CUT}/>',
    ),
    "unproven": Sign(
        "◌",
        '<circle cx="8" cy="8" r="6.3" stroke-dasharray="2.3 1.66"/>'
        '<path d="M6.2 6.3C6.2 4 9.9 4 9.9 6.3 9.9 7.7 8 7.7 8 9.1"/>' + _DOT.format(8, 11.4, 0.85),
    ),
    "not_checkable": Sign(
        "▢", '<rect x="1.8" y="1.8" width="12.4" height="12.4" rx="3.8"/><path d="M5.2 8H10.8"/>'
    ),
    "dots": Sign("⋯", "".join(_DOT.format(x, 8, 1.15) for x in (3.2, 8, 12.8))),
    "supports": Sign("⊕", '<circle cx="8" cy="8" r="6.3"/><path d="M8 5V11M5 8H11"/>'),
    "contradicts": Sign(
        "⊖",
        '<path d="M5.2 1.7H10.8L14.3 5.2V10.8L10.8 14.3H5.2L1.7 10.8V5.2Z"/><path d="M5 8H11"/>',
    ),
    "mixed": Sign("◈", '<path d="M8 1 15 8 8 15 1 8Z"/><path d="M8 4.6V8.6M6 6.6H10M6 10.6H10"/>'),
    "context": Sign(
        "▤",
        '<rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1.4"/>'
        '<path d="M4.6 6.3H11.4M4.6 9.6H9.2"/>',
    ),
    "computed": Sign("◔", '<circle cx="8" cy="8" r="6.3"/><path d="M8 4.4V8L10.6 9.6"/>'),
    "confirmed": Sign("✓", '<path d="M2.6 8.6 6.4 12.2 13.4 3.9"/>'),
    "look": Sign(
        "△", '<path d="M8 1.8 14.8 13.8H1.2Z"/><path d="M8 6.2V9.6"/>' + _DOT.format(8, 11.7, 0.9)
    ),
}


def sign(name: str) -> Sign:
    """Return the sign called *name*; dots stand for one that nobody has drawn."""
    return SIGNS.get(name, SIGNS["dots"])


def definitions() -> Markup:
    """Return all signs as SVG symbols, to stand once in a page and be used by name."""
    symbols = "".join(
        f'<symbol id="sign-{name}" viewBox="0 0 16 16">{drawn.shapes}</symbol>'
        for name, drawn in SIGNS.items()
    )
    return Markup(f'<svg class="store" width="0" height="0" aria-hidden="true">{symbols}</svg>')  # noqa: S704


def use(name: str) -> Markup:
    """Return the markup that shows the sign *name*; screen readers pass over it."""
    known = name if name in SIGNS else "dots"
    return Markup(  # noqa: S704
        f'<svg class="sign" aria-hidden="true" focusable="false"><use href="#sign-{known}"/></svg>'
    )
