"""A mail, or a web page that a browser saved in the form of one, becomes a source.

The richest part that is text is read, HTML before plain; the subject stands above it as the
title.  Attachments are named, not read: each is a document of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from workbench.errors import UnreadableError
from workbench.intake.composed import put_above
from workbench.intake.decode import Decoded, decode
from workbench.intake.given import Given
from workbench.intake.marked_up import read_marked_up
from workbench.intake.sniff import HTML, MHTML, PLAIN
from workbench.reason import Reason, because
from workbench.text.source import Clue, SourceText

MOST_PARTS = 2000
MOST_NAMED = 20

FULLER = 2
"""How many times as long the plain text of a mail must be to be read before its HTML."""

FORWARDED = ("fwd:", "fw:", "wg:", "tr:", "rv:", "i:", "vs:", "doorst:", "enc:")
"""How the subject of a mail begins that passes on another: its date is not the article's."""

_ATTACHED = "message/rfc822"


@dataclass(slots=True)
class _Found:
    """The parts of a mail by what they are good for."""

    pages: list[Message] = field(default_factory=list)
    texts: list[Message] = field(default_factory=list)
    mails: list[Message] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)


def read_mail(content: bytes, given: Given) -> SourceText:
    """Read the mail or saved page *content*.

    Raises:
        UnreadableError: It holds no text, or is nested beyond all measure.
    """
    try:
        message = message_from_bytes(content)
        found = _sorted(message)
        saved_page = given.about.media_type == MHTML
        source = _read(found, given, address=_address(message, found) if saved_page else "")
        if source is None:
            raise _without_text(given.name, found)
        return _page(message, source) if saved_page else _mail(message, found, source)
    except (RecursionError, MessageError) as error:
        raise UnreadableError(
            f"“{given.name}” is damaged: it is no whole mail.",
            hint="Save it again in the program it came in, or copy the text and paste it.",
        ) from error


def _sorted(message: Message) -> _Found:
    """Return the parts of *message*, depth first, without going into mails attached to it."""
    found = _Found()
    waiting, count = [message], 0
    while waiting and count < MOST_PARTS:
        part, count = waiting.pop(), count + 1
        inside, kind = _parts_of(part), part.get_content_type()
        if kind == _ATTACHED and inside:
            found.mails.append(inside[0])
            found.attachments.append(_words(inside[0], "subject") or "mail")
        elif inside:
            waiting += reversed(inside)
        elif part.get_content_disposition() == "attachment" or kind not in (HTML, PLAIN):
            found.attachments += filter(None, [part.get_filename() or ""])
            if part is message and kind.startswith("multipart/"):
                found.texts.append(part)  # a mail cut off before its first part
        else:
            (found.pages if kind == HTML else found.texts).append(part)
    return found


def _parts_of(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _read(found: _Found, given: Given, *, address: str) -> SourceText | None:
    """Return the text of the mail, or of a mail attached to one that has none of its own."""
    given = replace(given, about=replace(given.about, address=given.about.address or address))
    page, text = _whole(found.pages, HTML, given), _whole(found.texts, PLAIN, given)
    if page is None or (text is not None and len(text.text) > FULLER * len(page.text)):
        page = text  # the page broke off, or only says to look at the text
    if page is not None or not found.mails:
        return page
    return _read(_sorted(found.mails[0]), given, address="")


def _whole(parts: list[Message], kind: str, given: Given) -> SourceText | None:
    """Return the text of all parts of one *kind*, or None if there is none."""
    # A saved page has pages of advertisers beside its own, which comes first.
    own = parts[:1] if given.about.media_type == MHTML else parts
    texts = [_decoded(part, given.encoding) for part in own]
    words = "\n\n".join(one.text for one in texts)
    if not words.strip():
        return None
    notes = tuple(dict.fromkeys(note for one in texts for note in one.notes))
    about = replace(given.about, media_type=kind)
    source = read_marked_up(Decoded(words, texts[0].encoding, notes), about, plainly=given.plainly)
    about = replace(source.about, media_type=given.about.media_type)
    return replace(source, about=about) if source.blocks else None


def _decoded(part: Message, encoding: str | None) -> Decoded:
    content = part.get_payload(decode=True)
    content = content if isinstance(content, bytes) else str(part.get_payload()).encode()
    return decode(content, declared=part.get_content_charset() or "", encoding=encoding)


def _without_text(name: str, found: _Found) -> UnreadableError:
    if found.attachments:
        names = ", ".join(f"“{one}”" for one in found.attachments[:5])
        return UnreadableError(
            f"“{name}” has no text of its own, only attachments: {names}.",
            hint="Save the one with the article and open it.",
        )
    return UnreadableError(
        f"“{name}” holds no text.",
        hint="Choose a mail with an article in it, or paste the article.",
    )


def _mail(message: Message, found: _Found, source: SourceText) -> SourceText:
    """Return the text of a mail with its subject above, its sender and its date."""
    subject = _words(message, "subject")
    name, address = parseaddr(_words(message, "from"))
    forwarded = subject.lower().startswith(FORWARDED)
    title = subject
    while forwarded and title.lower().startswith(FORWARDED):
        title = title.partition(":")[2].strip()
    text, blocks = source.text, source.blocks
    if title and not text.startswith(title):
        text, blocks = put_above(title, "title", "subject_of_mail", text, blocks)
    about = source.about
    clues = tuple(_date(message, "mail forwarded" if forwarded else "mail Date"))
    about = replace(
        about,
        title=title or about.title,
        byline=about.byline or ("" if forwarded else name or address),
        clues=clues + about.clues,
        notes=about.notes + tuple(_notes(message, found)),
    )
    return SourceText(text, blocks, about)


def _notes(message: Message, found: _Found) -> Iterator[Reason]:
    for name in found.attachments[:MOST_NAMED]:
        yield because("attachment_left_out", name=" ".join(name.split())[:120])
    if len(found.attachments) > MOST_NAMED:
        yield because("attachments_left_out", count=len(found.attachments) - MOST_NAMED)
    if message.defects:
        yield because("mail_incomplete")


def _page(message: Message, source: SourceText) -> SourceText:
    """Return a saved page with the day on which it was saved."""
    clues = source.about.clues + tuple(_date(message, "saved page Date"))
    return replace(source, about=replace(source.about, clues=clues))


def _address(message: Message, found: _Found) -> str:
    """Return where a saved page stood, as the browser noted it."""
    places = [_words(message, "snapshot-content-location")]
    places += [_words(part, "content-location") for part in found.pages[:1]]
    return next((one for one in places if one.startswith(("http://", "https://"))), "")[:2000]


def _date(message: Message, where: str) -> Iterator[Clue]:
    try:
        time = parsedate_to_datetime(_words(message, "date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return
    yield Clue(where, time.isoformat())


def _words(message: Message, name: str) -> str:
    """Return a header of *message* as a person would read it, in one line."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    try:
        words = str(make_header(decode_header(_unescaped(str(raw)))))
    except (MessageError, LookupError, ValueError):
        words = str(raw)
    return " ".join(words.split())[:500]


def _unescaped(raw: str) -> str:
    """Return a header whose letters were written as they are, without the coding mail asks for."""
    content = raw.encode("ascii", "surrogateescape") if not raw.isascii() else raw.encode()
    return content.decode("utf-8", "replace")
