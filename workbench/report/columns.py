"""How wide the columns of a printed table are: by what stands in them, none too narrow to read."""

from collections.abc import Sequence

from workbench.report.sheet import Badge, Table

LINE = 92
"""Letters that fit on a line, about; a writer with larger type gives a smaller number."""

WIDEST = 60
"""Letters from which on a cell wraps anyway and asks for no more room."""

LONGEST_WORD = 18
"""Letters of a word that are kept on one line; longer ones may break."""

_GAP = 4  # letters between two columns, and what wide letters take
_BADGE_SIGN = 3  # the letters a sign takes


def shares(table: Table, line: int = LINE) -> tuple[float, ...]:
    """Return the share of the width each column gets; all together are 1.

    Every column gets room for its longest word; beyond that each is as wide as it has to say, so
    that the cells of a row are about as high.
    """
    columns = list(zip(table.header, *table.rows, strict=True))
    needs = [float(_longest_word(column) + _GAP) for column in columns]
    wishes = [float(_usual_length(column) + _GAP) for column in columns]
    widths = _poured(needs, wishes, max(float(line), sum(needs)))
    return tuple(width / sum(widths) for width in widths)


def _poured(needs: list[float], wishes: list[float], room: float) -> list[float]:
    """Return widths in proportion to *wishes* that fill *room*, none below its need."""
    fixed: set[int] = set()
    while True:
        left = room - sum(needs[n] for n in fixed)
        asked = sum(wish for n, wish in enumerate(wishes) if n not in fixed)
        widths = [needs[n] if n in fixed else wish * left / asked for n, wish in enumerate(wishes)]
        short = {n for n, width in enumerate(widths) if width < needs[n]} - fixed
        if not short or len(fixed | short) == len(needs):
            return widths if not short else needs
        fixed |= short


def _longest_word(cells: Sequence[str | Badge]) -> int:
    words = (word for cell in cells for word in _words(cell).split())
    return min(max(map(len, words), default=0), LONGEST_WORD)


def _usual_length(cells: Sequence[str | Badge]) -> int:
    """Return how long cells are, but for one in ten, which may wrap more."""
    lengths = sorted(len(_words(cell)) for cell in cells)
    return min(max(lengths[len(lengths) - 1 - len(lengths) // 10], 1), WIDEST)


def _words(cell: str | Badge) -> str:
    return cell.word + "_" * _BADGE_SIGN if isinstance(cell, Badge) else cell
