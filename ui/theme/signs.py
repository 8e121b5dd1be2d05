"""The signs: small drawings on a 16-unit grid, coloured by the tokens.

A drawing names two colours only: ``currentColor`` for the sign and ``Canvas`` for what is cut out
of it.  Verdicts differ in outline as well as in the sign inside, so they survive grey print.
"""

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIGNS = Path(__file__).parent.parent / "resources" / "signs"


def names() -> tuple[str, ...]:
    """Return the names of all signs there are, in order."""
    return tuple(sorted(path.stem for path in SIGNS.glob("*.svg")))


def paint_sign(painter: QPainter, name: str, where: QRectF, colour: str, ground: str) -> None:
    """Draw the sign *name* into *where* in *colour*, cut-outs in *ground*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _drawing(name, colour, ground).render(painter, where)
    painter.restore()


def sign_pixmap(name: str, size: float, colour: str, ground: str, ratio: float = 1.0) -> QPixmap:
    """Return the sign as a square picture of *size* device-independent pixels."""
    side = max(1, round(size * ratio))
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_sign(painter, name, QRectF(0, 0, side, side), colour, ground)
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)  # buttons are dressed again whenever the window is fitted
def sign_icon(name: str, size: float, colour: str, ground: str, off: str = "") -> QIcon:
    """Return the sign as an icon, sharp on screens of up to three times the usual density.

    *off* is its colour on a control that is switched off; usually that of text switched off.
    """
    icon = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        icon.addPixmap(sign_pixmap(name, size, colour, ground, ratio))
        if off:
            icon.addPixmap(sign_pixmap(name, size, off, ground, ratio), QIcon.Mode.Disabled)
    return icon


@cache
def _drawing(name: str, colour: str, ground: str) -> QSvgRenderer:
    words = (SIGNS / f"{name}.svg").read_text(encoding="utf-8")
    painted = words.replace("currentColor", colour).replace("Canvas", ground)
    return QSvgRenderer(QByteArray(painted.encode()))
