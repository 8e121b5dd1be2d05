"""What to read of a clipboard or a selection that was dropped: its HTML, or its plain text."""

import re

from workbench.intake.bare_html import bare_lines

NAME = "clipboard.html"
"""The name under which clipboard HTML is read, so that it counts as a page."""

KEPT = 0.8
"""Share of the plain text's length that the HTML must show to be the better copy of it."""

MOST = 2_000_000
"""Characters of HTML that are compared; more than that is hardly a selection."""

_PARTED = re.compile(r"<(?:p|h[1-6]|li|div|td|article|blockquote|br)\b", re.IGNORECASE)


def best_copy(html: str, text: str) -> tuple[str, str]:
    """Return the better of two copies of one selection, and the name to read it under.

    HTML tells headings, captions and links apart, if it holds all the words; a program that puts
    mere colours or half of the selection into it leaves the plain text the better copy.
    """
    if len(html) <= MOST and _PARTED.search(html):
        seen = sum(len("".join(line.split())) for line in bare_lines(html))
        if seen >= KEPT * len("".join(text.split())):
            return html, NAME
    return text, ""
