"""Take a copy of a source: a page from its address, a file, or bytes somebody dragged in.

Made only when a reviewer asks.  The bytes are kept as they come; what a reader would read in them
is worked out by whoever is handed in to read, which is best a process of its own.
"""

from collections.abc import Callable
from pathlib import Path

from workbench.clock import Clock, system_clock
from workbench.dates.typed import read_moment
from workbench.errors import LimitError, UnreadableError
from workbench.intake.fetch import fetch
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.intake.sniff import document_type
from workbench.review.captures import Taken, checked_access
from workbench.review.links import checked_link
from workbench.store.captures import Exchange
from workbench.text.source import SourceText

Read = Callable[[bytes, str, str], SourceText]
"""Reads bytes that have a name and, if declared, an encoding; raises what a worker raises."""


def take_page(
    address: str, read: Read, limits: Limits = DEFAULT_LIMITS, *, allow_private: bool = False
) -> Taken:
    """Fetch what stands at *address*, once, and nothing it points to.

    Raises:
        InvalidError: It is no address of the web, or leads into a network that is not public.
        UnreadableError: The site cannot be reached, or does not send the page.
        LimitError: It takes too long, or is too large.
    """
    # The library that fetches is slow to load, and is not needed for saved files.
    from workbench.intake.from_address import fetch_page  # noqa: PLC0415
    from workbench.intake.reach import anywhere, is_public  # noqa: PLC0415

    permits = anywhere if allow_private else is_public
    page = fetch_page(checked_link(address), limits, permits=permits, any_kind=True)
    text, found = _reading(page.content, page.name, page.charset, read)
    return Taken(
        page.content,
        page.accessed_at,
        "fetched",
        page.media_type or found,
        page.hops[0],
        page.address,
        page.status,
        text=text,
        exchange=Exchange(page.request, page.answer_line, page.answer),
    )


def take_file(
    saved: Path,
    read: Read,
    limits: Limits = DEFAULT_LIMITS,
    *,
    address: str = "",
    accessed: str | None = None,
    clock: Clock = system_clock,
) -> Taken:
    """Take a file somebody saved; *address* is where it came from, *accessed* when it was saved.

    Raises:
        UnreadableError: It is missing, empty, a folder, too big, or may not be read.
        InvalidError: *address* is no link, or *accessed* no time with a zone.
    """
    content = fetch(saved, limits)
    if not content:
        raise UnreadableError(f"“{saved.name}” is empty.", hint="Save the page again.")
    text, media_type = _reading(content, saved.name, "", read)
    at = checked_access(str(read_moment(accessed)) if accessed else clock().isoformat())
    link = checked_link(address) if address else ""
    return Taken(content, at, "file", media_type, link, link, None, saved.name, text)


def take_picture(content: bytes, name: str, clock: Clock = system_clock) -> Taken:
    """Take a picture that was dragged in or copied; it holds no text."""
    media_type = document_type(content, name) or "image/png"
    return Taken(content, clock().isoformat(), "file", media_type, file_name=name)


def _reading(content: bytes, name: str, charset: str, read: Read) -> tuple[str | None, str]:
    """Return what a reader would read in *content*, if anything, and what kind of bytes it is."""
    try:
        source = read(content, name, charset)
    except (UnreadableError, LimitError):  # a picture, or a trap: kept all the same
        return None, document_type(content, name) or "application/octet-stream"
    return source.text, source.about.media_type
