"""A page saved by Safari becomes a source: its main resource, at the address it had."""

import plistlib
from dataclasses import replace
from typing import Any
from xml.parsers.expat import ExpatError

from workbench.errors import UnreadableError
from workbench.intake.decode import decode
from workbench.intake.given import Given
from workbench.intake.marked_up import read_marked_up
from workbench.intake.sniff import HTML, PLAIN
from workbench.text.source import SourceText

_UNSOUND = (
    plistlib.InvalidFileException, ExpatError, ValueError, KeyError, TypeError, AttributeError,
    OverflowError, RecursionError, MemoryError,
)  # fmt: skip


def read_webarchive(content: bytes, given: Given) -> SourceText:
    """Read the page that the archive *content* holds.

    Raises:
        UnreadableError: It is damaged, or its main resource is no text.
    """
    page = _main_resource(content, given.name)
    kind = str(page.get("WebResourceMIMEType", HTML))
    data = page.get("WebResourceData")
    if kind not in (HTML, PLAIN, "application/xhtml+xml") or not isinstance(data, bytes):
        raise UnreadableError(
            f"“{given.name}” holds no page of text.", hint="Save the page itself, then open that."
        )
    declared = str(page.get("WebResourceTextEncodingName", ""))
    address = given.about.address or str(page.get("WebResourceURL", ""))[:2000]
    about = replace(given.about, address=address, media_type=PLAIN if kind == PLAIN else HTML)
    decoded = decode(data, declared=declared, encoding=given.encoding)
    source = read_marked_up(decoded, about, plainly=given.plainly)
    return replace(source, about=replace(source.about, media_type=given.about.media_type))


def _main_resource(content: bytes, name: str) -> dict[str, Any]:
    try:
        page = plistlib.loads(content)["WebMainResource"]
        page["WebResourceData"]
    except _UNSOUND as error:
        raise UnreadableError(
            f"“{name}” is damaged: it is no whole web archive.",
            hint="Save the page again, or copy its text and paste it.",
        ) from error
    return dict(page)
