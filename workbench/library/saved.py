"""Searches kept by name: what was typed, and what else had to hold."""

import json
from dataclasses import dataclass

from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.remembered import SavedSearch, saved_searches

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Sought:
    """What a saved search looks for; empty words where it does not matter."""

    typed: str = ""
    verdict: str = ""
    speaker: str = ""
    since: str = ""
    until: str = ""
    place: str = ""
    state: str = ""
    dated: str = ""
    """Which day ``since`` and ``until`` are about: ``checked``, or that of the article."""

    @property
    def seeks(self) -> bool:
        """Tell whether words, or claims of a kind, are looked for; a place alone lists articles."""
        return bool(self.typed.strip() or self.is_narrow)

    @property
    def is_narrow(self) -> bool:
        """Tell whether anything but words and a place has to hold."""
        return bool(self.verdict or self.speaker or self.since or self.until or self.state)


_FIELDS = tuple(Sought.__slots__)


def save_search(file: ReviewFile, name: str, sought: Sought) -> Change:
    """Keep a search under *name*; one that has the name already is replaced.

    Raises:
        InvalidError: It has no name, or looks for nothing.
    """
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise InvalidError("A search needs a name.", hint=f"Up to {LONGEST_NAME} characters.")
    terms = {field: getattr(sought, field) for field in _FIELDS if getattr(sought, field)}
    if not terms:
        raise InvalidError("This search looks for nothing.", hint="Type a word, or narrow it.")
    known = next((one for one in saved_searches(file.db) if one.name == name), None)
    with file.history.edit(because("save_search", name=name)) as edit:
        edit.put(
            "saved_search",
            known.id if known else random_id(),
            name=name,
            terms=json.dumps(terms, ensure_ascii=False, sort_keys=True),
            reviewer=edit.by,
            at=edit.at,
        )
    return edit.change


def forget_search(file: ReviewFile, saved: str) -> Change:
    """Take a saved search out of the list.

    Raises:
        NotFoundError: There is none of that id.
    """
    known = next((one for one in saved_searches(file.db) if one.id == saved), None)
    if known is None:
        raise NotFoundError("That search is not in the list.", hint="Look at the list.")
    with file.history.edit(because("forget_search", name=known.name)) as edit:
        edit.drop("saved_search", saved)
    return edit.change


def sought_by(saved: SavedSearch) -> Sought:
    """Return what a saved search looks for; nonsense in the file is left out."""
    try:
        terms = json.loads(saved.terms)
    except ValueError:
        terms = {}
    known = terms if isinstance(terms, dict) else {}
    return Sought(**{field: str(known[field]) for field in _FIELDS if field in known})
