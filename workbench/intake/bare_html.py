"""A page read tag by tag, for mark-up no tree can hold: slower to trust, impossible to upset."""

import html
import re
from collections.abc import Iterator

_RUN = re.compile(r"<!--|<([/!?]?)([A-Za-z][\w:-]*)?[^<>]*>?|[^<]+")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_SILENT = frozenset(("script", "style", "template", "noscript", "svg", "textarea", "title"))
_SWALLOWS = frozenset(("script", "style"))
"""Left open, these hide the rest of the page, as in a browser."""

_INLINE_NAMES = (
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike"
    " strong sub sup tt u var wbr time data img"
)
_INLINE = frozenset(_INLINE_NAMES.split())


def bare_lines(source: str) -> Iterator[str]:
    """Yield the visible text of *source* line by line, every element but inline ones a break."""
    chunks: list[str] = []
    for text in _visible(source):
        if text is not None:
            chunks.append(text)
            continue
        words = _SPACE.sub(" ", "".join(chunks)).strip()
        chunks.clear()
        if words:
            yield words


def _visible(source: str) -> Iterator[str | None]:
    """Yield runs of text, and None where a line ends."""
    place, size = 0, len(source)
    unclosed: set[str] = set()
    while place < size:
        match = _RUN.match(source, place)
        if match is None:  # pragma: no cover - the pattern matches any character
            return
        run, place = match[0], match.end()
        if run == "<!--":
            closed = source.find("-->", place)
            place = size if closed < 0 else closed + 3
        elif not run.startswith("<"):
            yield html.unescape(run)
        elif (name := (match[2] or "").lower()) in _SILENT - unclosed and not match[1]:
            end = _closing(source, name, place)
            unclosed.update((name,) if end is None else ())
            place = end or (size if name in _SWALLOWS else place)
        elif name and name not in _INLINE:
            yield None
    yield None


def _closing(source: str, name: str, place: int) -> int | None:
    """Return where the silent element *name* opened before *place* ends, if it does."""
    match = re.compile(rf"</{name}\b[^>]{{0,200}}>", re.IGNORECASE).search(source, place)
    return match.end() if match else None
