"""Heads and folios: what stands at the edge of printed pages and is no part of their text."""

import re
from collections import Counter
from collections.abc import Sequence

from workbench.intake.page_columns import Run

EDGE_LINES = 2
"""Lines at the top and at the bottom of a page among which heads and folios are looked for."""

_FOLIO = re.compile(
    r"[-–—\s|]*(?:(?:page|seite|pagina|página|p\.|s\.)\s*)?(?P<number>\d{1,4}|[ivxlc]{1,6})"
    r"(?:\s*(?:/|of|von|de|di|sur)\s*\d{1,4})?[-–—\s|]*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def edges_of(pages: Sequence[Sequence[Run]]) -> list[dict[int, str]]:
    """Return for each page the places of its runs that are heads or folios, with the reason."""
    near = [_at_edge(page) for page in pages]
    counts = Counter(
        key
        for page, places in zip(pages, near, strict=True)
        for key in {_key(page[p]) for p in places}
    )
    needed = 2 if len(pages) < 6 else max(2, len(pages) // 4)
    found = []
    for number, (page, places) in enumerate(zip(pages, near, strict=True), 1):
        edges = {place: "sideways" for place, run in enumerate(page) if run.turned}
        for place in places:
            if _is_folio(page[place].words, number, len(pages)):
                edges[place] = "folio"
            elif len(pages) > 1 and counts[_key(page[place])] >= needed:
                edges[place] = "running_head"
        found.append(edges)
    return found


def _key(run: Run) -> tuple[str, int]:
    """Return what repeats of a head from page to page: its words but for figures, its height."""
    return _DIGITS.sub("0", run.words.strip().lower()), round(run.middle / 4)


def _at_edge(page: Sequence[Run]) -> list[int]:
    """Return the places of the runs on the first and last lines of a page."""
    heights = sorted({round(run.middle) for run in page if not run.turned})
    rows: list[int] = []
    for height in heights:
        if not rows or height - rows[-1] > 3:
            rows.append(height)
    if not rows:
        return []
    low, high = rows[:EDGE_LINES][-1], rows[-EDGE_LINES:][0]
    return [
        place
        for place, run in enumerate(page)
        if not run.turned and (run.middle <= low + 3 or run.middle >= high - 3)
    ]


def _is_folio(words: str, number: int, count: int) -> bool:
    match = _FOLIO.fullmatch(words.strip())
    if match is None or len(words.strip()) > 24:
        return False
    figure = match["number"]
    return not figure.isdigit() or count > 1 or int(figure) == number
