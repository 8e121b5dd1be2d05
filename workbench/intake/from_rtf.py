"""A rich text document becomes a source; striprtf reads the text out of its mark-up."""

import re
from collections.abc import Iterator
from dataclasses import replace

from workbench.errors import UnreadableError
from workbench.intake.composed import Part, compose
from workbench.intake.from_text import pieces_of
from workbench.intake.given import Given
from workbench.intake.tidy import tidy
from workbench.text.source import Clue, SourceText

HEAD = 100_000
"""Characters in which the dates of a document stand."""

_LINK_TARGET = re.compile(r'\("(?:https?|mailto):[^"\n]{0,2000}"\)')
_TIMES = (("creatim", "document created"), ("revtim", "document modified"))
_TIME = (
    r"\\{0}\s*\\yr(\d{{4}})\\mo(\d{{1,2}})\\dy(\d{{1,2}})(?:\\hr(\d{{1,2}}))?(?:\\min(\d{{1,2}}))?"
)


def read_rtf(content: bytes, given: Given) -> SourceText:
    """Read the rich text document *content*.

    Raises:
        UnreadableError: It contradicts its own form.
    """
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415  rarely needed

    raw = content.decode("cp1252", "replace")
    try:
        words: str = rtf_to_text(raw, given.encoding or "cp1252", "replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise UnreadableError(
            f"“{given.name}” is damaged: it is no whole rich text document.",
            hint="Open it in a word processor and save it anew.",
        ) from error
    # Signs beyond the first 65,536 come as two halves; addresses of links were not visible.
    words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    words = _LINK_TARGET.sub("", words.replace("\0", ""))
    parts = [Part(piece.words) for piece in pieces_of(tidy(words))]
    text, blocks = compose(parts, authored=True)
    clues = given.about.clues + tuple(_clues(raw[:HEAD]))
    return SourceText(text, blocks, replace(given.about, clues=clues))


def _clues(head: str) -> Iterator[Clue]:
    for word, name in _TIMES:
        if match := re.search(_TIME.format(word), head):
            year, month, day, hour, minute = (int(figure or 0) for figure in match.groups())
            time = f"T{hour:02}:{minute:02}" if match[5] else ""
            yield Clue(name, f"{year:04}-{month:02}-{day:02}{time}")
