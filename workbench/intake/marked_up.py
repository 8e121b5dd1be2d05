"""A decoded text becomes a source, by how it is marked up: plain, Markdown or HTML.

Files that hold such a text among other things (a mail, a saved page) hand it in here too.
"""

from dataclasses import replace

from workbench.intake.bare_html import bare_lines
from workbench.intake.decode import Decoded
from workbench.intake.from_text import pieces_of, read_plain
from workbench.intake.furniture import MOST_PIECES, classify, undivided
from workbench.intake.sniff import HTML, MARKDOWN, PLAIN
from workbench.intake.tidy import tidy
from workbench.reason import because
from workbench.text.source import About, Clue, SourceText

DATED = ("date", "published", "created", "updated", "modified", "lastmod")
"""Fields above a Markdown text that may say when it was written."""


def read_marked_up(decoded: Decoded, about: About, *, plainly: bool = False) -> SourceText:
    """Read a text that is marked up as ``about.media_type`` says.

    Args:
        decoded: The text, and what is doubtful about its characters.
        about: What is known of it from elsewhere; what the text says of itself is added.
        plainly: Show all visible text and do without whatever may take long.
    """
    about = replace(about, encoding=decoded.encoding, notes=about.notes + decoded.notes)
    if plainly and about.media_type in (HTML, PLAIN):
        return _read_plainly(decoded.text, about)
    if about.media_type == HTML:
        return _read_html(decoded.text, about)
    if about.media_type == MARKDOWN:
        return _read_markdown(decoded.text, about)
    text, pieces = read_plain(decoded.text)
    return SourceText(text, classify(pieces), about)


def _read_markdown(raw: str, about: About) -> SourceText:
    from workbench.intake.from_markdown import read_markdown  # noqa: PLC0415

    text, pieces, fields = read_markdown(raw)
    clues = tuple(Clue(f"front matter {name}", fields[name]) for name in DATED if name in fields)
    about = replace(
        about,
        title=fields.get("title", ""),
        byline=fields.get("author", ""),
        language=fields.get("lang", fields.get("language", "")),
        clues=about.clues + clues,
    )
    return SourceText(text, classify(pieces, authored=True), about)


def _read_plainly(raw: str, about: About) -> SourceText:
    """Read in a time that only grows with the length: no tree, no second opinion."""
    if about.media_type == HTML:
        raw = "\n\n".join(bare_lines(raw))
    text = tidy(raw)
    if text.count("\n") > MOST_PIECES:
        return SourceText(text, undivided(text), about)
    return SourceText(text, classify(pieces_of(text)), about)


def _read_html(raw: str, about: About) -> SourceText:
    # lxml and what stands on it are slow to import; plain text never needs them.
    from workbench.intake.from_html import read_page  # noqa: PLC0415
    from workbench.intake.metadata import about_page  # noqa: PLC0415
    from workbench.intake.witness import hear_witness, worth_hearing  # noqa: PLC0415

    page = read_page(raw)
    if page.tree is not None:
        about = about_page(page.tree, about)
    pieces, notes = page.pieces, about.notes + page.notes
    if page.tree is not None and not page.notes:
        if worth_hearing(raw, pieces):
            pieces = hear_witness(page.tree, pieces)
        else:
            notes = (*notes, because("witness_left_out"))
    return SourceText(page.text, classify(pieces), replace(about, notes=notes))
