"""What kind of file some bytes are, by their content before their name."""

import re

from workbench.errors import UnreadableError

HTML, MARKDOWN, PLAIN = "text/html", "text/markdown", "text/plain"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF, RTF = "application/pdf", "application/rtf"
MAIL, MHTML, WEBARCHIVE = "message/rfc822", "multipart/related", "application/x-webarchive"

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""What a package of Word is called in the container that hides it behind a password."""

# First bytes, what a person calls such a file, and what to do instead.
SAVE_AS_TEXT = "Open it in the program it was made with and save it as text or HTML."
UNPACK = "Unpack it and open the article inside."
SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image", ""),
    (b"\xff\xd8\xff", "a JPEG image", ""),
    (b"GIF8", "a GIF image", ""),
    (b"BM", "a bitmap image", ""),
    (b"II*\0", "a TIFF image", ""),
    (b"MM\0*", "a TIFF image", ""),
    (b"RIFF", "an image, sound or film", ""),
    (b"\0\0\0\x18ftyp", "a film", ""),
    (b"\0\0\0\x20ftyp", "a film", ""),
    (b"OggS", "a sound recording", ""),
    (b"ID3", "a sound recording", ""),
    (OLE, "an old Office document", SAVE_AS_TEXT),
    (ZIP, "a ZIP archive or an Office document", SAVE_AS_TEXT),
    (b"PK\x05\x06", "an empty ZIP archive", UNPACK),
    (b"\x1f\x8b", "a gzip archive", UNPACK),
    (b"BZh", "a bzip2 archive", UNPACK),
    (b"\xfd7zXZ\0", "an xz archive", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", UNPACK),
    (b"SQLite format 3\0", "an SQLite database", "To open a review file, use Open instead."),
    (b"\x7fELF", "a program", ""),
    (b"MZ\x90", "a program", ""),
    (b"\xca\xfe\xba\xbe", "a program", ""),
    (b"wOFF", "a font", ""),
    (b"wOF2", "a font", ""),
)
PICTURE_HINT = "Give the article as text, HTML or Markdown."

_MARKED_UP = re.compile(
    r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]", re.IGNORECASE
)
_TAG = re.compile(
    r"<(?:p|div|br|span|table|h[1-6]|a|ul|section|title|meta)\b[^<>]{0,500}>", re.IGNORECASE
)
_HTML_NAME = re.compile(r"\.(?:x?html?|shtml|php|aspx?)$", re.IGNORECASE)
_MARKDOWN_NAME = re.compile(r"\.(?:md|markdown|mkd|mdown)$", re.IGNORECASE)
_MAIL_NAME = re.compile(r"\.(?:eml|mht|mhtml|mbox)$", re.IGNORECASE)
_SAVED_PAGE_NAME = re.compile(r"\.mht(?:ml)?$", re.IGNORECASE)
_FROM_LINE = re.compile(rb"\AFrom [^\n]{0,500}\n")
_FIELD_NAME = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,60}):", re.MULTILINE)
_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
TRACES = frozenset((b"mime-version", b"message-id", b"received", b"return-path", b"content-type"))
SENT = frozenset((b"from", b"to", b"date", b"subject"))
_ODD = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\N{REPLACEMENT CHARACTER}]")


def document_type(content: bytes, name: str) -> str:
    """Return what kind of document with its text packed away *content* is, or nothing.

    Raises:
        UnreadableError: It is one that is locked with a password.
    """
    if content.startswith(ZIP) and b"word/document" in content:
        return DOCX
    if content.startswith(b"{\\rtf"):
        return RTF
    if content.startswith((b"bplist00", b"<?xml")) and b"WebMainResource" in content:
        return WEBARCHIVE
    if fields := _mail_fields(content, name):
        saved = b"snapshot-content-location" in fields or _SAVED_PAGE_NAME.search(name)
        return MHTML if saved else MAIL
    if b"%PDF-1" in content[:1024] or content.startswith(b"%PDF-"):
        return PDF
    if content.startswith(OLE) and ENCRYPTED in content:
        raise UnreadableError(
            f"{_this(name)} is protected by a password.",
            hint="Open it in Word, save a copy without the password, and choose that.",
        )
    return ""


def _mail_fields(content: bytes, name: str) -> frozenset[bytes]:
    """Return the names of the header fields *content* begins with if they are those of a mail."""
    head = _FROM_LINE.sub(b"", content[:20_000].lstrip(b"\r\n\xef\xbb\xbf"))
    header = _HEADER.match(head)
    if header is None:
        return frozenset()
    fields = frozenset(one.lower() for one in _FIELD_NAME.findall(header[0]))
    # Press releases begin with a date and a sender too: what only mail programs write decides.
    named = bool(_MAIL_NAME.search(name)) and bool(fields & SENT)
    traced = bool(fields & TRACES) and len(fields & (SENT | TRACES)) > 1
    return fields if traced or named else frozenset()


def refuse_binary(content: bytes, name: str) -> None:
    """Raise if *content* begins like a file that holds no text.

    Raises:
        UnreadableError: It is an image, an archive, a program or another document kind.
    """
    for mark, kind, hint in SIGNATURES:
        if content.startswith(mark) and not _reads_as_text(content, mark):
            raise UnreadableError(
                f"{_this(name)} is {kind}, not a text.", hint=hint or PICTURE_HINT
            )


def refuse_noise(text: str, name: str) -> None:
    """Raise if *text* is mostly control characters: no encoding made sense of the bytes.

    Raises:
        UnreadableError: It is not text.
    """
    sample = text[:20_000]
    if len(_ODD.findall(sample)) * 20 > len(sample):
        raise UnreadableError(f"{_this(name)} does not hold text.", hint=PICTURE_HINT)


def media_type(text: str, name: str) -> str:
    """Return how *text* is marked up, by its content first and the file's name second."""
    head = text[:4000].lstrip("\ufeff \t\r\n")
    if head.startswith("<") and (_MARKED_UP.search(head) or len(_TAG.findall(text[:20_000])) >= 3):
        return HTML
    if named_html(name) and _TAG.search(text[:200_000]):
        return HTML
    return MARKDOWN if _MARKDOWN_NAME.search(name) else PLAIN


def named_html(name: str) -> bool:
    """Tell whether a file of this name should hold a web page."""
    return bool(_HTML_NAME.search(name))


def _reads_as_text(content: bytes, mark: bytes) -> bool:
    """Tell an article that begins with "BMW" or "RIFF" from the file such letters announce."""
    return mark.isalpha() and content[:200].isascii() and b"\0" not in content[:200]


def _this(name: str) -> str:
    return f"“{name}”" if name else "What was given"
