"""The door of the room: whatever the desk is handed becomes one source text.

The reader is chosen by content first and by name second.  Everything here is pure except
:func:`read_file`, which only fetches the bytes.
"""

from dataclasses import replace
from pathlib import Path

from workbench.errors import UnreadableError
from workbench.intake.about_text import describe
from workbench.intake.decode import Decoded, decode
from workbench.intake.from_text import read_plain
from workbench.intake.furniture import classify
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.intake.sniff import HTML, MARKDOWN, PLAIN, media_type, refuse_binary, refuse_noise
from workbench.reason import because
from workbench.text.source import About, Clue, SourceText

DATED = ("date", "published", "created", "updated", "modified", "lastmod")
"""Fields above a Markdown text that may say when it was written."""


def read_text(text: str, *, name: str = "", plainly: bool = False) -> SourceText:
    """Read *text* as it was pasted or typed: plain, unless *name* says it is Markdown or HTML.

    Raises:
        UnreadableError: There is nothing in it but white space.
    """
    kind = media_type(text, name) if name else PLAIN
    return _read(Decoded(text, ""), kind, name=name, address="", plainly=plainly)


def read_bytes(
    content: bytes,
    *,
    name: str = "",
    address: str = "",
    declared: str = "",
    encoding: str | None = None,
    plainly: bool = False,
) -> SourceText:
    """Read the bytes of a file or of a page.

    Args:
        content: The bytes as they came.
        name: The file's name, for where content does not tell.
        address: Where the page stood, if known.
        declared: The encoding that came along, such as the charset of an HTTP header.
        encoding: The encoding a reviewer chose, over all guesses.
        plainly: Do without the costly second opinion on what is body.

    Raises:
        UnreadableError: It holds no text, or is a kind of file this program does not read.
        InvalidError: *encoding* is not known.
    """
    refuse_binary(content, name)
    decoded = decode(content, declared=declared, encoding=encoding)
    refuse_noise(decoded.text, name)
    kind = media_type(decoded.text, name)
    return _read(decoded, kind, name=name, address=address, plainly=plainly)


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


def fetch(path: Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the bytes of the file at *path*, never more than the limits allow.

    Raises:
        UnreadableError: It is missing, a folder, too big, or may not be read.
    """
    try:
        if not path.is_file():
            raise _not_a_file(path)
        with path.open("rb") as stream:
            content = stream.read(limits.size + 1)
    except PermissionError as error:
        raise UnreadableError(
            f"“{path.name}” may not be read.", hint="Ask for the right to read it, or copy it."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableError(
            f"“{path.name}” cannot be read.", hint="Check the name and the disk, then try again."
        ) from error
    if len(content) > limits.size:
        raise UnreadableError(
            f"“{path.name}” is larger than {limits.size // 1_000_000} MB.",
            hint="Save the part you want to check as a file of its own.",
        )
    return content


def _not_a_file(path: Path) -> UnreadableError:
    if path.is_dir():
        return UnreadableError(f"“{path.name}” is a folder.", hint="Choose a file inside it.")
    if path.exists():
        return UnreadableError(f"“{path.name}” is not a plain file.", hint="Choose another file.")
    return UnreadableError(f"There is no file “{path}”.", hint="Check the name and the folder.")


def _read(decoded: Decoded, kind: str, *, name: str, address: str, plainly: bool) -> SourceText:
    reader = {HTML: _read_html, MARKDOWN: _read_markdown}.get(kind, _read_plain)
    about = About(address=address, media_type=kind, encoding=decoded.encoding, notes=decoded.notes)
    source = reader(decoded.text, about, plainly=plainly)
    if not source.blocks:
        raise UnreadableError(
            f"“{name}” holds no text." if name else "There is no text in this.",
            hint="Choose a file with an article in it, or paste the article.",
        )
    return replace(source, about=describe(source.about, source.text, source.blocks))


def _read_plain(raw: str, about: About, *, plainly: bool) -> SourceText:
    del plainly
    text, pieces = read_plain(raw)
    return SourceText(text, classify(pieces), about)


def _read_markdown(raw: str, about: About, *, plainly: bool) -> SourceText:
    from workbench.intake.from_markdown import read_markdown  # noqa: PLC0415

    del plainly
    text, pieces, fields = read_markdown(raw)
    clues = tuple(Clue(f"front matter {name}", fields[name]) for name in DATED if name in fields)
    about = replace(
        about,
        title=fields.get("title", ""),
        byline=fields.get("author", ""),
        language=fields.get("lang", fields.get("language", "")),
        clues=clues,
    )
    return SourceText(text, classify(pieces, authored=True), about)


def _read_html(raw: str, about: About, *, plainly: bool) -> SourceText:
    # lxml and what stands on it are slow to import; plain text never needs them.
    from workbench.intake.from_html import read_page  # noqa: PLC0415
    from workbench.intake.metadata import about_page  # noqa: PLC0415
    from workbench.intake.witness import hear_witness, worth_hearing  # noqa: PLC0415

    page = read_page(raw)
    if page.tree is not None:
        about = about_page(page.tree, about)
    pieces, notes = page.pieces, about.notes + page.notes
    if page.tree is not None and not plainly and not page.notes:
        if worth_hearing(raw, pieces):
            pieces = hear_witness(page.tree, pieces)
        else:
            notes = (*notes, because("witness_left_out"))
    return SourceText(page.text, classify(pieces), replace(about, notes=notes))
