"""Bookmarks of several documents hung as those of one (ISO 32000-1, 12.3.3)."""

from collections.abc import Iterator, Sequence
from typing import Any

from pikepdf import Dictionary, Name, Pdf


def flat_bookmarks(outline: Any, depth: int) -> Iterator[tuple[int, Any]]:  # noqa: ANN401
    """Return bookmarks with their depth, in the order they are read."""
    if outline is None:
        return
    mark = outline.get("/First")
    while mark is not None:
        yield depth, mark
        yield from flat_bookmarks(mark, depth + 1)
        mark = mark.get("/Next")


def hang_bookmarks(pdf: Pdf, marks: Sequence[tuple[int, Any]]) -> None:
    """Hang bookmarks under each other by their depths; all but the first level are closed."""
    root = pdf.Root.Outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    under: list[tuple[Any, list[Any]]] = [(root, [])]
    for depth, mark in marks:
        while len(under) > depth + 1:
            _tie(*under.pop())
        under[-1][1].append(mark)
        under.append((mark, []))
    while under:
        _tie(*under.pop())
    root.Count = abs(int(root.Count))


def _tie(parent: Any, children: Sequence[Any]) -> None:  # noqa: ANN401
    for name in ("/First", "/Last", "/Count"):
        if name in parent:
            del parent[name]
    if not children:
        return
    parent.First, parent.Last, parent.Count = children[0], children[-1], -len(children)
    around = [None, *children, None]
    for at, mark in enumerate(children):
        mark.Parent = parent
        for name, other in (("/Prev", around[at]), ("/Next", around[at + 2])):
            if other is not None:
                mark[name] = other
            elif name in mark:
                del mark[name]
