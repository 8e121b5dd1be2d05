"""What a writer is asked for beside the report, and what it hands back."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.reason import Reason
from workbench.report.house import NO_HOUSE, House

GoOn = Callable[[], bool]
"""Asked while a writer works: whether anybody still wants what it makes."""


def always() -> bool:
    """Go on: nobody can stop this."""
    return True


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a report is to be written, for those formats that ask.

    ``paper`` is ``a4`` or ``letter``.  ``page`` is the web address at which the check will stand,
    ``publisher`` the organisation that publishes it, else the house: ClaimReview needs the one and
    should have the other.  ``house`` is the newsroom whose face the report has.
    """

    paper: str = "a4"
    page: str = ""
    publisher: str = ""
    house: House = NO_HOUSE


PLAIN = Wishes()


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of a format; ``name`` follows the name asked for, as in ``report-dates.csv``.

    An empty name is the file that was asked for itself; ``ending`` replaces its ending.
    """

    content: bytes
    name: str = ""
    ending: str = ""

    def path(self, asked: Path) -> Path:
        """Return where this piece goes when the format is to be written to *asked*."""
        stem, ending = asked.stem, self.ending or asked.suffix
        return asked.with_name(f"{stem}{self.name}{ending}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files of one format, the first is the one asked for; notes say what did not work."""

    pieces: tuple[Piece, ...]
    notes: tuple[Reason, ...] = ()

    @property
    def text(self) -> str:
        """Return the first file as text."""
        return self.pieces[0].content.decode("utf-8")

    def files(self, asked: Path) -> dict[Path, bytes]:
        """Return each file's path and content when the format is to be written to *asked*."""
        return {piece.path(asked): piece.content for piece in self.pieces}
