"""What a desk does about a claim besides giving a verdict, as a report holds it.

Times are ISO texts as they stand in the review file.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Capture:
    """What was kept of a source: when, how it came in, and the SHA-256 of its bytes.

    ``asked`` is the address asked for, ``address`` where the answer came from in the end with its
    HTTP ``status``; ``archived`` is the copy of an archive on the web.  ``how`` is ``fetched`` or
    ``file``, then with its ``file_name``.  ``text_digest`` is that of the text in it.
    """

    id: str
    digest: str
    size: int = 0
    media_type: str = ""
    accessed: str = ""
    how: str = ""
    asked: str = ""
    address: str = ""
    status: int | None = None
    file_name: str = ""
    archived: str = ""
    text_digest: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """How far the work on a claim is, besides its verdict.

    ``state`` is empty, ``in_progress`` or ``withdrawn``; ``assigned`` is a reviewer's name,
    ``due`` an ISO day; ``central`` marks a claim the article stands or falls with.
    """

    state: str = ""
    assigned: str = ""
    due: str = ""
    central: bool = False


@dataclass(frozen=True, slots=True)
class Waiver:
    """A house rule that a claim may do without, and why."""

    id: str
    rule: str
    reason: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who was asked about a claim: as what, how, when, and what came of it."""

    id: str
    who: str
    role: str = ""
    means: str = ""
    state: str = ""
    contacted: str = ""
    note: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reviewer said to colleagues about a claim."""

    id: str
    text: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the author or a source: ``open``, ``answered`` or ``dropped``."""

    id: str
    question: str
    addressee: str = ""
    state: str = "open"
    answer: str = ""
    answer_kind: str = ""
    answered: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Other ``wording`` suggested for ``words`` of the article; none to leave them out.

    ``state`` is ``open``, ``taken`` or ``rejected`` as the editor says, ``taken_up`` where a new
    version has the wording, ``overtaken`` where it has neither.  ``start`` and ``end`` are None
    once the words stand in the article no more.
    """

    id: str
    words: str
    wording: str = ""
    reason: str = ""
    state: str = "open"
    start: int | None = None
    end: int | None = None
    answer: str = ""
    answered_by: str = ""
    answered_at: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A complaint after publication and what came of it: ``open``, ``upheld`` or ``rejected``.

    ``published`` is when ``text``, the correction as readers saw it, went out.
    """

    id: str
    reported: str
    reported_by: str = ""
    state: str = "open"
    finding: str = ""
    text: str = ""
    published: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class SignOff:
    """A name under the check; ``entries`` and ``head`` are the ledger's when it was signed.

    ``edits_since`` counts the entries that touched the article after it: signed is what stood
    before them.
    """

    id: str
    role: str
    note: str = ""
    entries: int = 0
    head: str = ""
    edits_since: int = 0
    by: str = ""
    at: str = ""


UNTOUCHED = Work()
