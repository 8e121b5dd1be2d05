"""Earlier claims in a table: CSV, a sheet of Excel, or objects that are rows by another name.

Which column says what is guessed from its heading, and said by the reviewer where that fails.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.errors import InvalidError
from workbench.library.item import Item, Notes, as_original

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "claim": (
        *(
            "claim",
            "claims",
            "vclaim",
            "claim reviewed",
            "claimreviewed",
            "statement",
            "claim text",
        ),
        *("verified claim", "quote", "text", "sentence", "fact", "allegation"),
    ),
    "outer_id": ("id", "claim id", "vclaim id", "uid", "key", "no", "number", "nr"),
    "title": ("title", "headline", "article title", "name"),
    "speaker": ("speaker", "claimant", "said by", "who", "person", "source", "author"),
    "said_on": ("said on", "claim date", "date", "when", "statement date"),
    "label": ("verdict", "label", "rating", "ruling", "conclusion", "result", "truth"),
    "reasons": (
        *("reasons", "reason", "justification", "explanation", "rationale", "why", "summary"),
        *("note", "notes", "ruling comments", "subtitle", "description"),
    ),
    "address": (
        *("url", "address", "link", "fact checking article", "fact check", "check url", "article"),
        "web address",
    ),
    "outlet": ("outlet", "publisher", "fact checker", "organisation", "organization", "site"),
    "checked_on": (
        "checked on",
        "date checked",
        "review date",
        "checked",
        "published",
        "ratings date",
    ),
    "language": ("language", "lang"),
}
"""Fields of an earlier claim, and the headings they go by, the surest first."""

_WORD = re.compile(r"[a-z]+|\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which heading holds which field."""

    of: Mapping[str, str]

    def heading(self, field: str) -> str:
        """Return the heading of the column that holds *field*, or nothing."""
        return self.of.get(field, "")


def choose_columns(headings: Sequence[str], given: Mapping[str, str] | None = None) -> Columns:
    """Return which of *headings* holds which field; those *given* stand, the others are guessed.

    Raises:
        InvalidError: A given field or heading is not there, or no column holds the claim.
    """
    chosen: dict[str, str] = {}
    for field, heading in (given or {}).items():
        if field not in HEADINGS:
            known = ", ".join(HEADINGS)
            raise InvalidError(f"There is no field “{field}”.", hint=f"Choose one of: {known}.")
        if heading and heading not in headings:
            raise InvalidError(
                f"The table has no column “{heading}”.", hint=f"It has: {_listed(headings)}."
            )
        chosen[field] = heading
    bare = {_bare(heading): heading for heading in reversed(headings)}
    for field, names in HEADINGS.items():
        if field in chosen:
            continue
        taken = set(chosen.values())
        fitting = (bare[name] for name in names if name in bare and bare[name] not in taken)
        if (heading := next(fitting, "")) != "":
            chosen[field] = heading
    if not chosen.get("claim"):
        raise InvalidError(
            "It is not clear which column holds the claim.",
            hint=f"Say so, as in --columns claim=NAME. The columns are: {_listed(headings)}.",
        )
    return Columns({field: heading for field, heading in chosen.items() if heading})


def _bare(heading: str) -> str:
    spread = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)
    return " ".join(_WORD.findall(spread.casefold()))


def _listed(headings: Iterable[str]) -> str:
    shown = [f"“{' '.join(heading.split())[:40]}”" for heading in headings]
    return ", ".join(shown[:20]) + (" …" if len(shown) > 20 else "")


def row_item(
    pairs: Sequence[tuple[str, object]],
    columns: Columns,
    *,
    original: object = None,
    odd: Iterable[tuple[str, Mapping[str, str | int]]] = (),
) -> Item:
    """Return the earlier claim in one row, given as headings with their values.

    *original* is what is kept verbatim, by default the pairs; *odd* what the reader noted.
    """
    notes = Notes()
    for code, values in odd:
        notes.add(code, **values)
    row = dict(reversed(pairs))
    said = {
        field: notes.words(row.get(heading), heading)
        for field, heading in columns.of.items()
        if field not in {"said_on", "checked_on"}
    }
    days = {
        field: notes.day(row.get(columns.of[field]), columns.of[field])
        for field in ("said_on", "checked_on")
        if field in columns.of
    }
    if not said.get("claim"):
        notes.add("no_claim")
    kept = as_original([list(pair) for pair in pairs] if original is None else original)
    return Item(original=kept, **said, **days, warnings=notes.all())
