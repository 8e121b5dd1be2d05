"""The look in force: scheme, faces and sizes, and the one style sheet made from them.

There is one :class:`Theme` in a running program, a child of the application.  Painted widgets
ask :func:`theme` for colours and fonts when they paint, and repaint when it says ``changed``.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle

from ui.theme.desk_style import DeskStyle
from ui.theme.fonts import Faces, belongs_to_article, load_reading_face, system_faces
from ui.theme.palette import palette
from ui.theme.sheet import style_sheet
from ui.theme.signs import paint_sign, sign_icon
from ui.theme.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Tokens

SCHEMES = ("system", "light", "dark", "contrast")
"""``contrast`` is black and white, by day or night as the system has it."""
SMALLEST, LARGEST = 0.7, 3.0


class Theme(QObject):
    """Colours, fonts and the unit of length, for every widget of the program."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        faces: Faces | None = None,
        system_scheme: Callable[[], Qt.ColorScheme] | None = None,
        system_contrast: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        load_reading_face()
        hints = QGuiApplication.styleHints()
        self._system_scheme = system_scheme or hints.colorScheme
        self._system_contrast = system_contrast or _wants_contrast
        self.less_motion = False
        self.faces = faces or system_faces(app.font())
        self.scheme = "system"
        self.interface_size = 1.0
        self.article_size = 1.0
        self.tokens = LIGHT
        self._fonts: dict[str, QFont] = {}
        self._h = 0.0
        self._holds_sheet = False
        app.setStyle(DeskStyle())
        hints.colorSchemeChanged.connect(self._follow_system)
        if (wishes := _wishes()) is not None:
            wishes.contrastPreferenceChanged.connect(self._follow_system)
        self.apply()

    def choose(
        self,
        *,
        scheme: str | None = None,
        interface_size: float | None = None,
        article_size: float | None = None,
    ) -> None:
        """Set the scheme (one of :data:`SCHEMES`) or a text size, and show it everywhere."""
        before = self.scheme, self.interface_size, self.article_size
        self.scheme = scheme or self.scheme
        self.interface_size = _within(interface_size or self.interface_size)
        self.article_size = _within(article_size or self.article_size)
        if before != (self.scheme, self.interface_size, self.article_size):
            self.apply()

    def apply(self) -> None:
        """Hand colours, font and style sheet to the application and tell painted widgets."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        self.tokens = self._tokens()
        self._fonts.clear()  # asked for with every row that is painted, so they are kept
        self._h = float(round(QFontMetricsF(self.font("body")).height()))
        app.setPalette(palette(self.tokens))
        app.setFont(self.font("body"))
        if not self._holds_sheet:
            self._give_sheet(app)
        self.changed.emit()

    @contextmanager
    def without_sheet(self) -> Iterator[None]:
        """Keep the style sheet back while a window is put together, and give it at the end.

        With a sheet in force Qt looks for the style of a widget and of all in it each time that
        it is put into another one.
        """
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101
        self._holds_sheet = True
        app.setStyleSheet("")
        try:
            yield
        finally:
            self._holds_sheet = False
            self._give_sheet(app)

    def _give_sheet(self, app: QApplication) -> None:
        app.setStyleSheet(style_sheet(self.tokens, self.h, self.font("hint").pixelSize()))

    @property
    def moves(self) -> bool:
        """Tell whether anything may move by itself: not if the reviewer or the system says no."""
        style = QApplication.style()
        return not self.less_motion and bool(
            style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        )

    @property
    def h(self) -> float:
        """Return the unit of length: the height of the interface font in pixels."""
        return self._h

    def px(self, heights: float) -> int:
        """Return *heights* in whole pixels."""
        return round(self.h * heights)

    def font(self, role: str) -> QFont:
        """Return the font of a type role at its present size."""
        if role not in self._fonts:
            own = self.article_size if belongs_to_article(role) else 1.0
            self._fonts[role] = self.faces.font(role, self.interface_size * own)
        return QFont(self._fonts[role])

    def colour(self, token: str) -> QColor:
        """Return the colour a token stands for at present."""
        return QColor(getattr(self.tokens, token))

    def icon(self, sign: str, colour: str = "ink", size: float = 1.0) -> QIcon:
        """Return a sign as an icon *size* heights wide, in the token *colour*."""
        return sign_icon(
            sign,
            self.h * size,
            getattr(self.tokens, colour),
            self.tokens.on_ink,
            self.tokens.muted,
        )

    def paint_sign(
        self, painter: QPainter, sign: str, colour: str, centre: QPoint | QPointF, side: float
    ) -> None:
        """Draw a sign *side* pixels wide around *centre* in the token *colour*."""
        middle = QPointF(centre)
        room = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        paint_sign(painter, sign, room, getattr(self.tokens, colour), self.tokens.on_ink)

    def _tokens(self) -> Tokens:
        by_night = self._system_scheme() == Qt.ColorScheme.Dark
        if self.scheme == "contrast" or (self.scheme == "system" and self._system_contrast()):
            return HIGH_DARK if by_night else HIGH_LIGHT
        return DARK if self.scheme == "dark" or (self.scheme == "system" and by_night) else LIGHT

    def _follow_system(self) -> None:
        if self.scheme in {"system", "contrast"}:
            self.apply()


def theme() -> Theme:
    """Return the look of the running program."""
    app = QCoreApplication.instance()
    found = app.findChild(Theme, "theme") if app is not None else None
    if not isinstance(found, Theme):
        raise RuntimeError("the theme is made right after the application")  # noqa: TRY004
    return found


def _wishes() -> Any:  # noqa: ANN401  Qt's hints for accessibility, from Qt 6.10 on
    hints = QGuiApplication.styleHints()
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def _wants_contrast() -> bool:
    """Tell whether the system asks for high contrast, where Qt can say it."""
    wishes = _wishes()
    return wishes is not None and wishes.contrastPreference() == Qt.ContrastPreference.HighContrast


def _within(size: float) -> float:
    return min(LARGEST, max(SMALLEST, size))
