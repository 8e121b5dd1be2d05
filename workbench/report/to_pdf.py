"""A report as a PDF that screen readers can read, set by typst.

The template is the only code typst sees; the report goes to it as JSON, so no text of an article
can be read as code.  The file asks to pass as PDF/UA-1.  Typst refuses that where a character has
no shape in any font of the system; the report is then written without the mark, and the note that
comes with it lists those characters.
"""

import json
import re
import sys
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import typst

import workbench
from workbench.errors import InvalidError
from workbench.reason import Reason, because
from workbench.report.codec import to_plain
from workbench.report.columns import shares
from workbench.report.house import NO_HOUSE, TYPST, House, broken
from workbench.report.inert import one_line, paragraphs
from workbench.report.lay_out import lay_out
from workbench.report.outcome import PLAIN, GoOn, Outcome, Piece, Wishes, always
from workbench.report.press.parts import FaultError, Printed, print_in_parts
from workbench.report.press.slices import ROOM, Room, Slice, asked_of_all, cut_up, sections_of
from workbench.report.report import Report
from workbench.report.sheet import Sheet
from workbench.report.signs import SIGNS
from workbench.text.source import STORY_KINDS

PAPERS = {"a4": "a4", "letter": "us-letter"}
FONTS = Path(workbench.__file__).parent / "fonts"
READING = ("Charis SIL", "Noto Naskh Arabic", "Noto Serif", "Noto Serif CJK SC")
INTERFACE = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "Charis SIL")
FIXED = ("DejaVu Sans Mono",)  # comes with typst

LONGEST_WORD = 40
LONGEST_IN_CELL = 16
"""Letters after which a word without a break, a long address say, may go on in the next line."""

MOST_PROBES = 40
"""How many characters without a shape are looked for one by one."""

WHOLE = Room(whole=sys.maxsize)
"""For templates of a newsroom's own, which know nothing of parts."""

_BREAK = "\N{ZERO WIDTH SPACE}"


def to_pdf(report: Report, wishes: Wishes = PLAIN, go_on: GoOn = always) -> Outcome:
    """Return *report* as a PDF on the paper wished for, with a note if it is not PDF/UA.

    Raises:
        InvalidError: There is no such paper.
        StoppedError: *go_on* said no; it is asked where the report is a long one.
        LimitError: The report takes too much time or memory.
    """
    return typeset(lay_out(report), wishes, "report", go_on)


def typeset(
    sheet: Sheet, wishes: Wishes, part: str, go_on: GoOn = always, room: Room = ROOM
) -> Outcome:
    """Return *sheet* as a PDF: the whole ``report``, or the ``galley`` with its claims.

    *room* decides from which length on it is set in parts.

    Raises:
        InvalidError, StoppedError, LimitError: As for :func:`to_pdf`.
    """
    if wishes.paper not in PAPERS:
        raise InvalidError(
            f"There is no paper “{wishes.paper[:40]}”.", hint=f"Choose {' or '.join(PAPERS)}."
        )
    plain = _plain(sheet)
    own = wishes.house.typst.encode()
    cut = cut_up(plain, sections_of(part), WHOLE if own else room)
    look = _look(PAPERS[wishes.paper], wishes.house) | asked_of_all(cut, part)
    try:
        if len(cut) > 1:
            made = print_in_parts(_template(TYPST), cut, look, go_on)
        else:
            made = _print_whole(own or _template(TYPST), cut[0], look, wishes.house.folder)
    except FaultError as fault:
        raise _fault(fault) from fault
    if not made.refused:
        return Outcome((Piece(made.content),))
    return Outcome((Piece(made.content),), (_why_not_accessible(plain, made.refused),))


def _plain(sheet: Sheet) -> dict[str, Any]:
    plain: dict[str, Any] = _breakable(to_plain(sheet))
    for made, table in zip(plain["records"], sheet.records, strict=True):
        made["shares"] = shares(table)
    plain["log"]["shares"] = shares(sheet.log)
    return plain


def _print_whole(template: bytes, one: Slice, look: dict[str, Any], root: str) -> Printed:
    """Return a report set at once, in this process.

    Raises:
        FaultError: The template is broken.
    """
    inputs = {"sheet": json.dumps(one.sheet, ensure_ascii=False), "look": json.dumps(look)}
    try:
        return Printed(_compile(template, inputs, root, accessible=True))
    except typst.TypstError as error:
        try:
            return Printed(_compile(template, inputs, root, accessible=False), str(error))
        except typst.TypstError as fault:
            raise FaultError(fault.message, fault.diagnostic) from fault


def _fault(error: FaultError) -> InvalidError:
    found = re.search(r":(\d+):\d+", error.where)
    return broken(TYPST, int(found[1]) if found else 0, error.message)


def _compile(template: bytes, inputs: dict[str, str], root: str = "", *, accessible: bool) -> bytes:
    """Return what *template* makes; of all files it can read those under *root* only."""
    made: bytes | list[bytes] | None = typst.compile(  # type: ignore[misc]  # a bare type variable
        template,
        root=root or str(FONTS),
        sys_inputs=inputs,
        font_paths=[str(FONTS)],
        pdf_standards=["ua-1"] if accessible else [],
    )
    assert isinstance(made, bytes)  # noqa: S101  a PDF is one file
    return made


def _why_not_accessible(plain: dict[str, Any], refused: str) -> Reason:
    shapeless = _without_shape(json.dumps(plain, ensure_ascii=False))
    if not shapeless:
        return because("pdf.not_accessible", why=refused[:200])
    listed = ", ".join(f"U+{ord(char):04X}" for char in shapeless)
    more = " …" if len(shapeless) == MOST_PROBES else ""
    return because("pdf.characters_without_shape", listed=f"{listed}{more}")


def _without_shape(words: str) -> list[str]:
    """Return the characters of *words* that no font can show, at most :data:`MOST_PROBES`.

    Typst names one at a time, so it is asked again without it.
    """
    probe, look = _template("probe.typ"), json.dumps(_look(PAPERS["a4"], NO_HOUSE))
    left = sorted({char for char in words if ord(char) > 0x7F})
    found: list[str] = []
    while left and len(found) < MOST_PROBES:
        try:
            _compile(probe, {"characters": json.dumps(left), "look": look}, accessible=True)
        except typst.TypstError as error:
            said = str(error)
            named = [char for char in left if f"{{{ord(char):x}}}" in said or char in said]
            if not named:
                break
            found += named
            left = [char for char in left if char not in named]
        else:
            break
    return sorted(found)


@cache
def _template(name: str) -> bytes:
    return (resources.files("workbench.report") / "templates" / name).read_bytes()


def _look(paper: str, house: House) -> dict[str, Any]:
    return {
        "paper": paper,
        "reading": READING,
        "interface": INTERFACE,
        "fixed": FIXED,
        "colours": {name: light for name, (light, _) in house.palette.items()},
        "signs": {name: _drawing(sign.shapes) for name, sign in SIGNS.items()},
        "story": sorted(STORY_KINDS),
        "house": {
            "name": one_line(house.name),
            "methodology": paragraphs(house.methodology),
            "sign_off": [one_line(words) for words in house.sign_off],
            "logo": list(house.logo.content) if house.logo else [],
            "logo_kind": house.logo.kind if house.logo else "",
        },
    }


def _drawing(shapes: str) -> str:
    """Return a sign as an SVG file in which TONE stands for the colour of the words beside it."""
    coloured = shapes.replace("currentColor", "TONE").replace("var(--paper)", "#FFFFFF")
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="TONE"'
        ' stroke-width="1.35" stroke-linecap="round" stroke-linejoin="round">' + coloured + "</svg>"
    )


def _breakable(plain: Any, longest: int = LONGEST_WORD) -> Any:  # noqa: ANN401
    """Return *plain* with places to break in words too long for a line; links stay whole."""
    if isinstance(plain, dict):
        in_table = {"rows": LONGEST_IN_CELL}
        return {
            n: v if n in {"link", "digest", "timeline"} else _breakable(v, in_table.get(n, longest))
            for n, v in plain.items()
        }
    if isinstance(plain, list):
        return [_breakable(item, longest) for item in plain]
    if not isinstance(plain, str) or len(plain) <= longest:
        return plain
    return " ".join(
        _BREAK.join(word[at : at + longest] for at in range(0, len(word), longest))
        if len(word) > longest
        else word
        for word in plain.split(" ")
    )
