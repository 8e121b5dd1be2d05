"""What a list of review files shows of one that is not open: its title and how far it has come.

The file is opened for reading only and in a fixed number of queries, so that a start page may
glance at several of them in the background.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.review.scales import scale_in_use
from workbench.review.tally import tallies_in
from workbench.store.file import ReviewFile
from workbench.store.lock import Holder
from workbench.store.queries import article_records


@dataclass(frozen=True, slots=True)
class Tally:
    """How many claims were given one label: its sign and tone, and the number."""

    sign: str
    tone: str
    count: int


@dataclass(frozen=True, slots=True)
class Glance:
    """One review file: its last article's title, its claims by verdict, and who has it open.

    ``changed`` is when the file was last written, as an ISO time.  ``trouble`` says in a sentence
    why it could not be read; the rest is empty then.
    """

    path: Path
    title: str = ""
    articles: int = 0
    claims: int = 0
    tallies: tuple[Tally, ...] = ()
    changed: str = ""
    holder: Holder | None = None
    trouble: str = ""

    @property
    def decided(self) -> int:
        """Return how many claims have a verdict."""
        return sum(tally.count for tally in self.tallies)


def glance(path: Path) -> Glance:
    """Look at the review file *path*; what is wrong with it is part of the answer, not an error."""
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        with ReviewFile.open(path, read_only=True) as file:
            return _look(file, changed.isoformat(timespec="seconds"))
    except FileNotFoundError:
        return Glance(path, trouble="It is no longer there: moved, renamed or deleted.")
    except WorkbenchError as error:
        return Glance(path, trouble=error.message)
    except (OSError, ValueError) as error:  # a name no system takes is a ValueError
        return Glance(path, trouble=f"It cannot be read ({error}).")


def _look(file: ReviewFile, changed: str) -> Glance:
    records = article_records(file.db)
    holder = file.holder
    return Glance(
        file.path,
        records[-1].title if records else "",
        len(records),
        *_count(file),
        changed,
        None if holder is None or holder.has_died() else holder,
    )


def _count(file: ReviewFile) -> tuple[int, tuple[Tally, ...]]:
    """Return how many claims are up for a verdict, and the verdicts given, in the scale's order.

    Who looks has not said who they are, so a check that somebody is to make blind is not told.
    """
    given = sum(tallies_in(file).values(), Counter())
    claims = given.total()
    given.pop(None, None)
    tallies = [
        Tally(label.sign, label.tone, given.pop(label.words))
        for label in scale_in_use(file).labels
        if label.words in given
    ]
    if rest := sum(given.values()):  # labels of a scale used before
        tallies.append(Tally("", "open", rest))
    return claims, tuple(tallies)
