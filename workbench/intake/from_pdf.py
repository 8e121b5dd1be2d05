"""A PDF becomes a source: PDFium says which letters stand where, the layout makes paragraphs."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workbench.errors import UnreadableError
from workbench.intake.about_text import describe
from workbench.intake.composed import compose
from workbench.intake.given import Given
from workbench.intake.page_columns import Run
from workbench.intake.page_layout import read_pages
from workbench.reason import because
from workbench.text.source import Clue, SourceText

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_PAGES = 1000
MOST_CHARACTERS = 3_000_000

APART = 0.9
"""Heights of type between two letters of a line that belong to different columns or cells."""

_PASSWORD = 4  # FPDF_ERR_PASSWORD
_BREAKS = frozenset((0, 10, 13))
_BLANKS = frozenset((32, 9, 0xA0))
_JOINED = "\ufffe"  # what PDFium writes where it joined a word broken at the end of a line
_DATE = re.compile(
    r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?"
)
_MADE_UP_TITLE = re.compile(
    r"^(?:Microsoft \w+ - |untitled|Document\d*$)|\.(?:docx?|indd|pdf|qxd|html?|rtf|tmp)$",
    re.IGNORECASE,
)
_ALEFS = frozenset("اأإآٱ")
_LAM = "ل"

_TO_SAVE = "Print or save it anew from the program it was made with."


def read_pdf(content: bytes, given: Given) -> SourceText:
    """Read the PDF *content*; plainly, its lines are taken as they come, without any layout.

    Raises:
        UnreadableError: It is locked with a password, damaged, or holds only pictures.
    """
    document = _opened(content, given.name)
    try:
        count = len(document)
        pages, bare = _pages(document, plainly=given.plainly)
        properties = document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    if not any(pages):
        raise _without_text(given.name, count)
    parts = read_pages(pages)
    text, blocks = compose(parts, authored=False)
    notes = list(given.about.notes)
    if bare:
        notes.append(because("pages_without_text", count=bare))
    if count > len(pages):
        notes.append(because("pages_left_out", count=count - len(pages)))
    about = given.about
    about = replace(about, clues=about.clues + tuple(_clues(properties)), notes=tuple(notes))
    about = describe(about, text, blocks)
    title = " ".join(properties.get("Title", "").split())[:300]
    if not about.title and title and not _MADE_UP_TITLE.search(title):
        about = replace(about, title=title)
    return SourceText(text, blocks, about)


def _opened(content: bytes, name: str) -> "PdfDocument":
    import pypdfium2  # noqa: PLC0415  loads a library of some megabytes

    try:
        document = pypdfium2.PdfDocument(content)
        len(document)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise UnreadableError(
                f"“{name}” is protected by a password.",
                hint="Open it in a PDF reader, save a copy without the password, and choose that.",
            ) from error
        raise UnreadableError(
            f"“{name}” is damaged: it is no whole PDF.", hint=f"Ask for it again. {_TO_SAVE}"
        ) from error
    return document


def _without_text(name: str, count: int) -> UnreadableError:
    if not count:
        return UnreadableError(f"“{name}” has no pages.", hint=_TO_SAVE)
    return UnreadableError(
        f"“{name}” holds pictures of pages, not their text.",
        hint="Run text recognition over it and choose the result, or paste the text.",
    )


def _pages(document: "PdfDocument", *, plainly: bool) -> tuple[list[list[Run]], int]:
    """Return the runs of each page, and how many pages have none."""
    pages: list[list[Run]] = []
    left, bare = MOST_CHARACTERS, 0
    for page in _first_pages(document):
        if left <= 0:
            break
        # PDFium turns the letters of a turned page, but not the boxes they stand in.
        runs = list(_lines(page) if plainly or page.get_rotation() else _runs(page))
        left -= sum(len(run.words) for run in runs)
        bare += not runs
        pages.append(runs)
        page.close()
    return pages, bare


def _first_pages(document: "PdfDocument") -> Iterator["PdfPage"]:
    from pypdfium2 import PdfiumError  # noqa: PLC0415

    for place in range(min(len(document), MOST_PAGES)):
        try:
            yield document[place]
        except PdfiumError:  # a page whose object is broken; the others may be whole
            continue


def _lines(page: "PdfPage") -> Iterator[Run]:
    """Yield the lines of a page in the order in which they were drawn, one below the other."""
    text = page.get_textpage()
    for place, line in enumerate(text.get_text_range().splitlines()):
        if line.strip():
            words, low = line.strip().replace(_JOINED, ""), -12.0 * place
            yield Run(words, 0.0, 5.0 * len(words), low, low + 10, 10.0)
    text.close()


def _runs(page: "PdfPage") -> Iterator[Run]:
    """Yield the runs of letters of a page: what stands on one line without a wide gap."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415

    text = page.get_textpage()
    pen, run = _Pen(pdfium, text.raw), _Growing()
    sideways: list[str] = []
    for place in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text.raw, place)
        if code in _BREAKS:
            yield from run.end()
        elif code in _BLANKS:
            run.blank = True
        elif (spot := pen.spot(place)) is not None:
            if run.parts_from(spot):
                yield from run.end()
            if run.is_empty and _turned(pdfium.FPDFText_GetCharAngle(text.raw, place)):
                sideways.append(chr(code))
            else:
                run.add(chr(code), spot, pen.size(place) if run.is_empty else 0.0)
    yield from run.end()
    text.close()
    if sideways:
        yield Run("".join(sideways), 0.0, 0.0, 0.0, 0.0, 1.0, turned=True)


Spot = tuple[float, float, float]
"""Where a letter begins, ends, and how high it stands."""


class _Pen:
    """Asks PDFium where letters stand, in the same few cells of memory."""

    def __init__(self, pdfium: Any, page: Any) -> None:  # noqa: ANN401
        self._pdfium = pdfium
        self._page = page
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def spot(self, place: int) -> Spot | None:
        """Return where the letter at *place* stands; None where PDFium does not know."""
        if not self._pdfium.FPDFText_GetLooseCharBox(self._page, place, self._box):
            return None
        if not self._pdfium.FPDFText_GetCharOrigin(self._page, place, self._x, self._y):
            return None
        return self._box.left, self._box.right, self._y.value

    def size(self, place: int) -> float:
        """Return the height of the type the letter at *place* is set in, in points."""
        size = float(self._pdfium.FPDFText_GetFontSize(self._page, place))
        if self._pdfium.FPDFText_GetMatrix(self._page, place, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d)
        return min(max(size, 1.0), 500.0)


def _turned(angle: float) -> bool:
    """Tell whether a letter stands on its side, as stamps in the margin do."""
    return min(angle % math.tau, -angle % math.tau) > 0.2


class _Growing:
    """A run of letters that is being put together."""

    def __init__(self) -> None:
        self.blank = False
        self._letters: list[str] = []
        self._latest: Spot | None = None
        self._left = self._right = self._line = self._size = 0.0

    @property
    def is_empty(self) -> bool:
        """Tell whether the run has no letter yet."""
        return not self._letters

    def parts_from(self, spot: Spot) -> bool:
        """Tell whether a letter there stands too far off to belong to this run."""
        if not self._letters:
            return False
        left, right, line = spot
        # Raised figures stay; scripts go on to either side.
        off_line = abs(line - self._line) > 0.55 * self._size
        return off_line or max(left - self._right, self._left - right) > APART * self._size

    def add(self, letter: str, spot: Spot, size: float) -> None:
        """Take up a letter; the first gives the *size* of all."""
        left, right, line = spot
        if not self._letters:
            self._left, self._right, self._line, self._size = left, right, line, size
        elif self.blank:
            self._letters.append(" ")
        self._left, self._right = min(self._left, left), max(self._right, right)
        if self._ends_lam_alef(letter, spot):
            self._letters.insert(-1, letter)
        else:
            self._letters.append(letter)
        self._latest, self.blank = spot, False

    def _ends_lam_alef(self, letter: str, spot: Spot) -> bool:
        """Tell whether a lam is half of the one glyph whose alef has just come.

        PDFium turns Arabic round letter by letter, and with it the two that are drawn as one.
        """
        together = letter == _LAM and spot == self._latest and not self.blank
        return together and self._letters[-1] in _ALEFS

    def end(self) -> Iterator[Run]:
        """Yield the run, if it has letters, and begin anew."""
        if self._letters:
            words, size, line = "".join(self._letters), self._size, self._line
            yield Run(words, self._left, self._right, line - 0.25 * size, line + 0.75 * size, size)
        self._letters, self.blank = [], False


def _clues(properties: dict[str, str]) -> Iterator[Clue]:
    for key, name in (("CreationDate", "pdf created"), ("ModDate", "pdf modified")):
        if value := read_date(properties.get(key, "")):
            yield Clue(name, value)


def read_date(value: str) -> str:
    """Return a PDF date (``D:20170518203300+03'00'``) as ISO writes it, or nothing."""
    match = _DATE.match(value.strip())
    if match is None or not match[3]:
        return ""
    day = "-".join(match.group(1, 2, 3))
    if not match[5]:
        return day
    zone = "Z" if match[7] else f"{match[8]}{match[9]}:{match[10] or '00'}" if match[8] else ""
    return f"{day}T{match[4]}:{match[5]}:{match[6] or '00'}{zone}"
