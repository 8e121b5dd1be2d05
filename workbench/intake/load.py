"""The door of the room: whatever the desk is handed becomes one source text.

The reader is chosen by content first and by name second.  Everything here is pure except
:func:`read_file`, which only fetches the bytes.
"""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from workbench.errors import UnreadableError
from workbench.intake.about_text import describe
from workbench.intake.decode import Decoded, decode
from workbench.intake.fetch import fetch
from workbench.intake.given import Given
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.intake.marked_up import read_marked_up
from workbench.intake.sniff import (
    DOCX,
    MAIL,
    MHTML,
    PDF,
    PLAIN,
    RTF,
    WEBARCHIVE,
    document_type,
    media_type,
    refuse_binary,
    refuse_noise,
)
from workbench.intake.spoken import say_language
from workbench.text.source import NOTHING_KNOWN, About, SourceText

Reader = Callable[[bytes, Given], SourceText]

READERS = {
    DOCX: "workbench.intake.from_docx:read_docx",
    PDF: "workbench.intake.from_pdf:read_pdf",
    RTF: "workbench.intake.from_rtf:read_rtf",
    MAIL: "workbench.intake.from_mail:read_mail",
    MHTML: "workbench.intake.from_mail:read_mail",
    WEBARCHIVE: "workbench.intake.from_webarchive:read_webarchive",
}
"""Who reads which kind of document; each is loaded when first needed."""


def read_text(text: str, *, name: str = "", plainly: bool = False) -> SourceText:
    """Read *text* as it was pasted or typed: plain, unless *name* says it is Markdown or HTML.

    Raises:
        UnreadableError: There is nothing in it but white space.
    """
    kind = media_type(text, name) if name else PLAIN
    about = About(media_type=kind)
    return _described(read_marked_up(Decoded(text, ""), about, plainly=plainly), name)


def read_bytes(
    content: bytes,
    *,
    name: str = "",
    about: About = NOTHING_KNOWN,
    declared: str = "",
    encoding: str | None = None,
    plainly: bool = False,
) -> SourceText:
    """Read the bytes of a file or of a page.

    Args:
        content: The bytes as they came.
        name: The file's name, for where content does not tell.
        about: What is known of it from elsewhere, such as where the page stood.
        declared: The encoding that came along, such as the charset of an HTTP header.
        encoding: The encoding a reviewer chose, over all guesses.
        plainly: Show all visible text and do without whatever may take long.

    Raises:
        UnreadableError: It holds no text, or is a kind of file this program does not read.
        InvalidError: *encoding* is not known.
    """
    if kind := document_type(content, name):
        about = replace(about, media_type=kind)
        given = Given(name or "This document", about, encoding, plainly)
        return _described(_reader(kind)(content, given), name)
    refuse_binary(content, name)
    decoded = decode(content, declared=declared, encoding=encoding)
    refuse_noise(decoded.text, name)
    about = replace(about, media_type=media_type(decoded.text, name))
    return _described(read_marked_up(decoded, about, plainly=plainly), name)


def read_file(
    path: Path,
    *,
    limits: Limits = DEFAULT_LIMITS,
    encoding: str | None = None,
    plainly: bool = False,
) -> SourceText:
    """Read the file at *path*.

    Raises:
        UnreadableError: It is missing, a folder, too big, may not be read, or holds no text.
    """
    content = fetch(path, limits)
    return read_bytes(content, name=path.name, encoding=encoding, plainly=plainly)


def _reader(kind: str) -> Reader:
    module, _, function = READERS[kind].partition(":")
    reader: Reader = getattr(import_module(module), function)
    return reader


def _described(source: SourceText, name: str) -> SourceText:
    """Return *source* with what its own lines say of it.

    Raises:
        UnreadableError: There is nothing in it but white space.
    """
    if not source.blocks:
        raise UnreadableError(
            f"“{name}” holds no text." if name else "There is no text in this.",
            hint="Choose a file with an article in it, or paste the article.",
        )
    about = describe(source.about, source.text, source.blocks)
    return say_language(replace(source, about=about))
