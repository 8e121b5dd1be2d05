"""Who is working on a review."""

from workbench.errors import InvalidError, NotFoundError
from workbench.ids import random_id
from workbench.reason import because
from workbench.store.edits import Change
from workbench.store.file import ReviewFile

LONGEST_NAME = 200


def name_reviewer(file: ReviewFile, name: str, initials: str = "") -> Change:
    """Say who is working from now on; a name that is new to the file is added to it.

    Whoever is named signs every later edit of this session.

    Raises:
        InvalidError: The name is empty or too long.
    """
    name = checked_name(name)
    if greet(file, name):
        return Change()
    reviewer = random_id()
    with file.history.edit(because("name_reviewer", name=name)) as edit:
        edit.put("reviewer", reviewer, name=name, initials=initials.strip() or initials_of(name))
    file.history.who = reviewer
    return edit.change


def introduce_reviewer(file: ReviewFile, name: str, known_as: str | None = None) -> None:
    """Say who works from now on; a new name is added together with the first edit that stands.

    *known_as* is the id that another file knows them by, to be the same person in both.

    Raises:
        InvalidError: The name is empty or too long.
    """
    name = checked_name(name)
    if not greet(file, name):
        what = because("name_reviewer", name=name)
        free = known_as is not None and known_as not in reviewer_names(file)
        who = known_as if known_as is not None and free else random_id()
        file.history.introduce(who, what, name=name, initials=initials_of(name))


def choose_reviewer(file: ReviewFile, reviewer: str) -> None:
    """Let a reviewer the file knows work from now on; nothing is written.

    Raises:
        NotFoundError: The file knows no such reviewer.
    """
    if not file.db.execute("select 1 from reviewer where id = ?", [reviewer]).fetchone():
        raise NotFoundError("This review knows no such reviewer.", hint="Say the name again.")
    file.history.who = reviewer


def greet(file: ReviewFile, name: str) -> bool:
    """Let the reviewer called *name* work from now on; tell whether the file knows one."""
    known = known_reviewer(file, name)
    if known is not None:
        file.history.who = known
    return known is not None


def known_reviewer(file: ReviewFile, name: str) -> str | None:
    """Return the id of the reviewer called *name*, or None if the file knows none."""
    found = file.db.execute(
        "select id from reviewer where name = ? collate nocase", [" ".join(name.split())]
    ).fetchone()
    return None if found is None else str(found[0])


def reviewer_names(file: ReviewFile) -> dict[str, str]:
    """Return the names of all reviewers the file knows, by id."""
    return dict(file.db.execute("select id, name from reviewer").fetchall())


def checked_name(name: str) -> str:
    """Return *name* without needless space.

    Raises:
        InvalidError: It is empty or too long.
    """
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise InvalidError("A reviewer needs a name.", hint=f"Up to {LONGEST_NAME} characters.")
    return name


def initials_of(name: str) -> str:
    """Return the first letters of the words of *name*."""
    return "".join(word[0] for word in name.split()).upper()[:4]
