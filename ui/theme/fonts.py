"""Two typefaces and their sizes.

What other people wrote (article, quotes, expressions) stands in the reading face; what the
program and the reviewer say stands in the system's own interface face.  The reading face is
Charis, which comes with the program: a read-only text view takes its leading from the face, and
Charis leaves room for ticks and bands between the lines.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

import workbench

FONTS = Path(workbench.__file__).parent / "fonts"
READING = "Charis SIL"
ARABIC = "Noto Naskh Arabic"


@dataclass(frozen=True, slots=True)
class Role:
    """What a piece of type is for: its face, its size by the base size, its weight."""

    face: str
    size: float
    weight: QFont.Weight = QFont.Weight.Normal


ROLES = {
    "article_title": Role("read", 1.85, QFont.Weight.Bold),
    "article": Role("read", 1.3),
    "quote": Role("read", 1.15),
    "expression": Role("read", 1.09),
    "empty": Role("read", 1.45),
    "dialog_title": Role("ui", 1.38, QFont.Weight.DemiBold),
    "panel_title": Role("ui", 1.12, QFont.Weight.DemiBold),
    "body": Role("ui", 1.0),
    "current": Role("ui", 1.0, QFont.Weight.DemiBold),
    "second": Role("ui", 0.92),
    "section": Role("ui", 0.92, QFont.Weight.DemiBold),
    "hint": Role("ui", 0.85),
    "hash": Role("mono", 0.9),
}

_ARTICLE_ROLES = frozenset({"article_title", "article"})


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces in use and the base size in pixels; makes the font of each role."""

    interface: str
    base: float

    def font(self, role: str, scale: float = 1.0) -> QFont:
        """Return the font of *role*, *scale* times its usual size."""
        wanted = ROLES[role]
        font = QFont(self._families(wanted.face))
        if wanted.face == "mono":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setFeature(QFont.Tag("liga"), 0)
        font.setPixelSize(max(6, round(self.base * wanted.size * scale)))
        font.setWeight(wanted.weight)
        if wanted.face == "ui":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _families(self, face: str) -> list[str]:
        return [READING, ARABIC, "serif"] if face == "read" else [self.interface]


def belongs_to_article(role: str) -> bool:
    """Tell whether *role* grows with the article's text size, not with the interface's."""
    return role in _ARTICLE_ROLES


@cache
def load_reading_face() -> None:
    """Make the bundled reading face known to Qt; doing so once is enough."""
    for path in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def system_faces(font: QFont) -> Faces:
    """Return the faces for a system whose interface font is *font*."""
    return Faces(font.family(), float(QFontInfo(font).pixelSize()))
