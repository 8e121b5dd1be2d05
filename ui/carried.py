"""What a version brought from the one before it: claims in other words, and claims it struck."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.store.carried import carried_to
from workbench.store.file import ReviewFile


@dataclass(frozen=True, slots=True)
class Carried:
    """``once`` gives the words before by the claims whose words changed; ``struck`` those gone."""

    once: Mapping[str, str] = field(default_factory=dict)
    struck: tuple[str, ...] = ()


def carried_into(file: ReviewFile, article: str) -> Carried:
    """Return what became of the claims of the version before; nothing if there was none."""
    ways = carried_to(file.db, article)
    return Carried(
        {way.claim: way.words for way in ways if way.claim and way.outcome == "changed"},
        tuple(way.words for way in ways if way.claim is None and way.outcome == "gone"),
    )
