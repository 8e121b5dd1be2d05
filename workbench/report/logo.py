"""A newsroom's logo: a picture from outside, looked at and drawn once before it goes anywhere.

A PNG, JPEG or SVG of bounded size.  An SVG is drawn, never run: it may hold shapes only, and
nothing that reaches outside.  Whoever cannot take SVG gets the picture as it was drawn.
"""

import base64
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree as ET

from workbench.errors import InvalidError
from workbench.text.wordlist import words

LARGEST = 500_000
"""Bytes a file of the folder may have."""

WIDEST = 4_000
"""Dots a PNG or JPEG may have across and down."""

MOST_SHAPES = 5_000
"""Elements an SVG may have."""

ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
"""What the file of a logo may end in."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_MEDIA = {"png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG markers that tell the size
DOTS_PER_INCH = 300  # of a logo that was drawn
_DRAW = b"""
#set page(width: auto, height: auto, margin: 0pt, fill: none)
#let logo = json(bytes(sys.inputs.logo))
#context {
  let data = bytes(logo.code)
  let size = measure(image(data, format: logo.kind))
  let fit = calc.min(60mm / size.width, 12mm / size.height)
  image(data, format: logo.kind, width: size.width * fit)
}
"""
_SHAPES = words(
    "svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan"
    " linearGradient radialGradient stop clipPath mask use style"
)
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression|javascript:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture: ``kind`` is ``png``, ``jpg`` or ``svg``, ``code`` its bytes in base 64."""

    kind: str
    code: str

    @property
    def address(self) -> str:
        """Return the picture as a data address, for a page that fetches nothing."""
        return f"data:{_MEDIA[self.kind]};base64,{self.code}"

    @property
    def content(self) -> bytes:
        """Return the bytes of its file."""
        return base64.b64decode(self.code)


def logo_from(folder: Path, name: str) -> Logo:
    """Return the picture *name* of *folder*.

    Raises:
        InvalidError: It is not there, too large, no picture that can be drawn, or reaches for
            something outside.
    """
    if Path(name).name != name:
        raise _refused(name, "a logo stands in the folder of the templates itself.")
    try:
        with (folder / name).open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise _refused(name, "it is not there or cannot be read.") from error
    return look_at_logo(name, content)


def look_at_logo(name: str, content: bytes) -> Logo:
    """Return the picture in *content*, the bytes of the file *name*.

    Raises:
        InvalidError: It is too large, no picture that can be drawn, or reaches for something
            outside.
    """
    if len(content) > LARGEST:
        raise _refused(name, f"it is larger than {LARGEST:,} bytes.")
    kind = next((k for k, mark in (("png", _PNG), ("jpg", _JPEG)) if content.startswith(mark)), "")
    if kind:
        _look_at_size(name, _size_of_png(content) if kind == "png" else _size_of_jpeg(content))
    else:
        _look_at_svg(name, content)
    logo = Logo(kind or "svg", base64.b64encode(content).decode("ascii"))
    drawn(logo, name)
    return logo


@lru_cache(maxsize=4)
def drawn(logo: Logo, name: str = "logo") -> bytes:
    """Return *logo* as a PNG of at most 60 by 12 mm, for programs that take no other.

    Raises:
        InvalidError: It cannot be drawn.
    """
    import typst  # noqa: PLC0415  large, and most newsrooms' folders are never read

    asked = json.dumps({"code": list(logo.content), "kind": logo.kind})
    try:
        made = typst.compile(_DRAW, format="png", ppi=DOTS_PER_INCH, sys_inputs={"logo": asked})
    except typst.TypstError as error:
        raise _refused(name, f"it cannot be drawn ({str(error)[:120]}).") from error
    assert isinstance(made, bytes)  # noqa: S101  one page is one picture
    return made


def _size_of_png(content: bytes) -> tuple[int, int]:
    wide, high = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
    return (wide, high) if content[12:16] == b"IHDR" else (0, 0)


def _size_of_jpeg(content: bytes) -> tuple[int, int]:
    """Return the dots across and down, from the segment that begins the frame."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        if content[at + 1] in _FRAMES:
            high, wide = (int.from_bytes(content[n : n + 2], "big") for n in (at + 5, at + 7))
            return wide, high
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return 0, 0


def _look_at_size(name: str, size: tuple[int, int]) -> None:
    if not all(0 < dots <= WIDEST for dots in size):
        raise _refused(name, f"a picture here has at most {WIDEST} × {WIDEST} dots.")


def _look_at_svg(name: str, content: bytes) -> None:
    if b"<!" in content.replace(b"<!--", b""):  # entities, the bombs among them, need a doctype
        raise _refused(name, "an SVG here has no doctype.")
    try:
        shapes = list(ET.fromstring(content).iter())  # noqa: S314  no doctype, so no entities
    except (ET.ParseError, ValueError, LookupError) as error:
        raise _refused(name, "it is no PNG, JPEG or SVG.") from error
    if _plain(str(shapes[0].tag)) != "svg" or len(shapes) > MOST_SHAPES:
        raise _refused(name, f"an SVG here is one drawing of at most {MOST_SHAPES:,} shapes.")
    for shape in shapes:
        _look_at_shape(name, shape)


def _look_at_shape(name: str, shape: ET.Element) -> None:
    tag = _plain(str(shape.tag))
    if tag not in _SHAPES:
        raise _refused(name, f"an SVG here has no “{tag}”.")
    for key, value in shape.items():
        own = value.startswith("#") if _plain(key) == "href" else not _OUTSIDE.search(value)
        if not own or _plain(key).startswith("on"):
            raise _refused(name, f"it runs or fetches something ({_plain(key)}).")
    if tag == "style" and _OUTSIDE.search(shape.text or ""):
        raise _refused(name, "its style fetches something.")


def _plain(name: str) -> str:
    return name.rpartition("}")[2]


def _refused(name: str, why: str) -> InvalidError:
    return InvalidError(
        f"The logo “{name[:60]}”: {why}", hint="Choose another logo in house.toml, or none."
    )
