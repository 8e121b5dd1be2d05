"""A newsroom's logo: a PNG or SVG picture from outside, looked at before it goes into a report."""

import base64
import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from workbench.errors import InvalidError
from workbench.text.wordlist import words

WIDEST = 4_000
"""Dots a PNG may have across and down."""

MOST_SHAPES = 5_000
"""Elements an SVG may have."""

_PNG = b"\x89PNG\r\n\x1a\n"
_SHAPES = words(
    "svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan"
    " linearGradient radialGradient stop clipPath mask use style"
)
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression|javascript:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture: ``kind`` is ``png`` or ``svg``, ``code`` its bytes in base 64."""

    kind: str
    code: str

    @property
    def address(self) -> str:
        """Return the picture as a data address, for a page that fetches nothing."""
        return f"data:image/{'svg+xml' if self.kind == 'svg' else 'png'};base64,{self.code}"


def logo_from(folder: Path, name: str, largest: int) -> Logo:
    """Return the picture *name* of *folder*, at most *largest* bytes.

    Raises:
        InvalidError: It is not there, too large, no PNG or SVG, or reaches for something outside.
    """
    if Path(name).name != name:
        raise _refused(name, "a logo stands in the folder of the templates itself.")
    try:
        with (folder / name).open("rb") as file:
            content = file.read(largest + 1)
    except (OSError, ValueError) as error:
        raise _refused(name, "it is not there or cannot be read.") from error
    if len(content) > largest:
        raise _refused(name, f"it is larger than {largest:,} bytes.")
    kind = "png" if content.startswith(_PNG) else "svg"
    if kind == "png":
        _look_at_png(name, content)
    else:
        _look_at_svg(name, content)
    return Logo(kind, base64.b64encode(content).decode("ascii"))


def _look_at_png(name: str, content: bytes) -> None:
    wide, high = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
    if content[12:16] != b"IHDR" or not (0 < wide <= WIDEST and 0 < high <= WIDEST):
        raise _refused(name, f"a PNG has at most {WIDEST} × {WIDEST} dots.")


def _look_at_svg(name: str, content: bytes) -> None:
    if b"<!" in content.replace(b"<!--", b""):  # entities, the bombs among them, need a doctype
        raise _refused(name, "an SVG here has no doctype.")
    try:
        shapes = list(ET.fromstring(content).iter())  # noqa: S314  no doctype, so no entities
    except (ET.ParseError, ValueError, LookupError) as error:
        raise _refused(name, "it is no PNG and no SVG.") from error
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
