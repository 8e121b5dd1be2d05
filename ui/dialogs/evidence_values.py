"""What goes into the question for a piece of evidence, and what comes out of it."""

from dataclasses import asdict, dataclass
from typing import Any

from ui.theme.badges import Badge


@dataclass(frozen=True, slots=True)
class Evidence:
    """The answer, named as :func:`workbench.review.evidence.add_evidence` takes it."""

    stance: str = ""
    address: str = ""
    citation: str = ""
    title: str = ""
    publisher: str = ""
    quote: str = ""
    locator: str = ""
    note: str = ""
    accessed_at: str = ""
    primary_source: bool = False
    author: str = ""
    published: str = ""
    medium: str = ""
    independent_of: str = ""
    confidential: bool = False

    def fields(self) -> dict[str, Any]:
        """Return everything but the stance, by name."""
        return {name: value for name, value in asdict(self).items() if name != "stance"}


@dataclass(frozen=True, slots=True)
class AboutClaim:
    """The claim the evidence is for: its number, its words and its verdict, if there is one."""

    number: int
    words: str
    badge: Badge | None = None
    verdict: str = ""
    rules: str = ""
    """How it stands with the house rules, in a sentence."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What was captured of the source, in words; ``text`` is None where none can be read in it.

    ``state`` is ``unchanged``, ``changed``, ``gone`` or, for one not in the review yet, ``new``.
    """

    seen: str
    size: str
    digest: str
    kept_in: str
    state: str = "new"
    checked: str = ""
    text: str | None = None
    archived: str = ""
    address: str = ""
