"""Names for things that two reviewers must be able to agree on without talking.

The id of a finding is made from what it is and where it stands, so two people who load the same
article get the same claim ids: bringing their files together is a union, comparing them a join.
White space does not count, because two ways of saving one page differ in it.
"""

import hashlib
import secrets
from bisect import bisect_left

from workbench.text.span import Span


def bytes_digest(content: bytes) -> str:
    """Return the SHA-256 of *content* in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def text_digest(text: str) -> str:
    """Return the SHA-256 of *text* without its white space, in hexadecimal."""
    # surrogatepass: a text may hold half a surrogate pair, and still needs a name
    return bytes_digest("".join(text.split()).encode("utf-8", "surrogatepass"))


def random_id() -> str:
    """Return a new id for something that only exists because a person made it."""
    return secrets.token_hex(8)


class ContentIds:
    """Makes ids for findings in one text."""

    def __init__(self, text: str) -> None:
        self.digest = text_digest(text)
        self._blanks = [place for place, char in enumerate(text) if char.isspace()]

    def of(self, kind: str, *spans: Span) -> str:
        """Return the id of the *kind* of thing that covers *spans*, 16 hexadecimal digits."""
        places = ",".join(f"{self._dense(s.start)}-{self._dense(s.end)}" for s in spans)
        return bytes_digest(f"{self.digest}/{kind}/{places}".encode())[:16]

    def _dense(self, offset: int) -> int:
        """Return how many characters that are not white space stand before *offset*."""
        return offset - bisect_left(self._blanks, offset)
