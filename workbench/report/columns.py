"""How wide the columns of a printed table are: by what stands in them, none too narrow to read."""

from collections.abc import Sequence

from workbench.report.sheet import Badge, Table

LINE = 92
"""Letters that fit on a line, about."""

WIDEST = 60
"""Letters from which on a cell wraps anyway and asks for no more room."""

LONGEST_WORD = 18
"""Letters of a word that are kept on one line; longer ones may break."""

_GAP = 2  # letters between two columns
_BADGE_SIGN = 3  # the letters a sign takes
_POWER = 0.7  # below 1, long cells give way to short ones


def shares(table: Table) -> tuple[float, ...]:
    """Return the share of the width each column gets; all together are 1.

    Every column gets room for its longest word, what is left goes to those with more to say.
    """
    columns = list(zip(table.header, *table.rows, strict=True))
    needs = [_longest_word(column) + _GAP for column in columns]
    wishes = [float(_usual_length(column) ** _POWER) for column in columns]
    spare = max(0, LINE - sum(needs))
    widths = [need + spare * wish / sum(wishes) for need, wish in zip(needs, wishes, strict=True)]
    return tuple(width / sum(widths) for width in widths)


def _longest_word(cells: Sequence[str | Badge]) -> int:
    words = (word for cell in cells for word in _words(cell).split())
    return min(max(map(len, words), default=0), LONGEST_WORD)


def _usual_length(cells: Sequence[str | Badge]) -> int:
    """Return how long cells are, but for one in ten, which may wrap more."""
    lengths = sorted(len(_words(cell)) for cell in cells)
    return min(max(lengths[(len(lengths) - 1) * 9 // 10], 1), WIDEST)


def _words(cell: str | Badge) -> str:
    return cell.word + "_" * _BADGE_SIGN if isinstance(cell, Badge) else cell
