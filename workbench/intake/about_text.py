"""Title and byline of an article that has no fields for them: as its own lines give them."""

import re
from dataclasses import replace

from workbench.dates.stamps import find_stamps
from workbench.text.source import About, Block

ABOVE = 8
"""Blocks above the first paragraph among which a title is looked for."""

_COUNT = re.compile(r"\s*\(\d{1,4}\)$")
_MARKS = re.compile(r"^[#*_>\s]+|[#*_\s]+$")
_BY = re.compile(
    r"^(?:(?:words|written|reported|story|text) by|by|von|par|por|di|da|door|av|af|author:?)\s+",
    re.IGNORECASE,
)
_BYLINE_END = re.compile(
    r"\s*(?:[|•·]|[-–—]\s|,\s*(?=\d)|,?\s+(?:updated|published|posted)\b).*$", re.IGNORECASE
)


def describe(about: About, text: str, blocks: tuple[Block, ...]) -> About:
    """Return *about* with the title and byline of the blocks where it has none."""
    return replace(
        about,
        title=about.title or _title(text, blocks),
        byline=about.byline or _byline(text, blocks),
    )


def _title(text: str, blocks: tuple[Block, ...]) -> str:
    first = next((place for place, one in enumerate(blocks) if one.kind == "body"), len(blocks))
    titles = [one for one in blocks if one.kind == "title"]
    near = reversed(blocks[max(0, first - ABOVE) : first])
    headings = [one for one in near if _like_a_heading(one, text)]
    for block in (titles + headings)[:1]:
        return _COUNT.sub("", _MARKS.sub("", _first_line(block.span.of(text))))[:300]
    return ""


def _like_a_heading(block: Block, text: str) -> bool:
    words = block.span.of(text)
    return block.kind in ("heading", "related", "navigation") and 3 <= len(words.split()) <= 30


def _byline(text: str, blocks: tuple[Block, ...]) -> str:
    for block in blocks:
        if block.kind == "byline":
            words = _MARKS.sub("", _first_line(block.span.of(text)))
            stamps = find_stamps(words)
            words = words[: stamps[0].span.start] if stamps else words
            name = _BYLINE_END.sub("", _BY.sub("", words)).strip(" ,|-–—•·")
            return " ".join(name.split())[:120]
    return ""


def _first_line(words: str) -> str:
    return " ".join(words.partition("\n")[0].split())
