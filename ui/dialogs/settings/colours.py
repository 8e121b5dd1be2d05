"""The colours of a newsroom: each for light and for dark, with a word where one is too faint."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.fields import Pair
from ui.dialogs.parts import Field
from ui.theme.style import theme
from ui.theme.text import follow_theme
from workbench.report.house import is_colour
from workbench.report.palette import LEAST_CONTRAST, TOKENS, Weak

ACCENTS: tuple[tuple[str, Any, Any], ...] = (
    (
        "time",
        QT_TRANSLATE_NOOP("ColourRow", "Accent: dates and links, on light paper"),
        QT_TRANSLATE_NOOP("ColourRow", "The same on dark"),
    ),
    (
        "true",
        QT_TRANSLATE_NOOP("ColourRow", "Verdicts that hold, on light paper"),
        QT_TRANSLATE_NOOP("ColourRow", "The same on dark"),
    ),
    (
        "part",
        QT_TRANSLATE_NOOP("ColourRow", "Verdicts that hold in part, on light paper"),
        QT_TRANSLATE_NOOP("ColourRow", "The same on dark"),
    ),
    (
        "false",
        QT_TRANSLATE_NOOP("ColourRow", "Verdicts that do not hold, on light paper"),
        QT_TRANSLATE_NOOP("ColourRow", "The same on dark"),
    ),
)
"""The colours that are asked for, by their token; others are set in ``house.toml`` itself."""


class Swatch(QPushButton):
    """Two letters in the colour on its paper; pressed it offers colours to choose from."""

    chosen = Signal(str)

    def __init__(self, colour: str, paper: str, spoken: str) -> None:
        super().__init__()
        self.colour, self._paper = colour, paper
        self.setAccessibleName(self.tr("Choose a colour: {what}").format(what=spoken))
        self.clicked.connect(self._ask)
        follow_theme(self._dress)

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self.colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as two letters and their paper need."""
        return QSize(theme().px(2.6), theme().px(1.8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letters over what the style draws of a button."""
        super().paintEvent(event)
        inset = theme().px(0.25)
        room = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        with QPainter(self) as painter:
            painter.fillRect(room, QColor(self._paper))
            painter.setFont(theme().font("current"))
            painter.setPen(QColor(self.colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "Aa")

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.colour), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name().upper()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class ColourField(Field):
    """One colour as ``#RRGGBB``; an empty field leaves the program's own."""

    changed = Signal()

    def __init__(self, label: str, token: str, *, dark: bool) -> None:
        self.usual, self.dark = TOKENS[token][dark], dark
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.usual)
        self.code.setMaxLength(len(self.usual))
        spoken = label.replace("&", "")
        self.swatch = Swatch(self.usual, TOKENS["paper"][dark], spoken)
        super().__init__(label, self.code, beside=self.swatch)
        self.swatch.chosen.connect(self.code.setText)
        self.code.textChanged.connect(self._typed)

    @property
    def colour(self) -> str:
        """Return what was typed, nothing where the field is empty."""
        return self.code.text().strip().upper()

    @property
    def is_right(self) -> bool:
        """Tell whether it is a colour, or none."""
        return not self.colour or is_colour(self.colour)

    def judge(self, weak: Iterable[Weak]) -> str:
        """Say what is wrong with the colour, under the field; return it too."""
        words = "" if self.is_right else self._no_colour()
        for pair in weak:
            words = words or self.tr("Too weak: {contrast}, where text needs {least}.").format(
                contrast=f"{pair.contrast:.1f}", least=LEAST_CONTRAST
            )
        self.say(words, "v_part")
        return words

    def _no_colour(self) -> str:
        words = self.tr("A colour is written with six digits, such as {example}.")
        return words.format(example=self.usual)

    def _typed(self) -> None:
        self.swatch.show_colour(self.colour if self.colour and self.is_right else self.usual)
        self.changed.emit()


class ColourRow(Pair):
    """A colour of the newsroom for light and for dark."""

    def __init__(self, token: str, light: str, dark: str) -> None:
        self.token = token
        self.light = ColourField(light, token, dark=False)
        self.dark = ColourField(dark, token, dark=True)
        super().__init__(self.light, self.dark)

    @property
    def fields(self) -> tuple[ColourField, ColourField]:
        """Return the fields for light and for dark."""
        return self.light, self.dark

    def show_colour(self, colour: tuple[str, str] | None) -> None:
        """Show the house's own colour, or that it has none."""
        for field, code in zip(self.fields, colour or ("", ""), strict=True):
            field.code.setText(code)

    def colour(self) -> tuple[str, str] | None:
        """Return the two colours, None where there is none of its own or it is no colour yet."""
        if not any(f.colour for f in self.fields) or not all(f.is_right for f in self.fields):
            return None
        light, dark = (field.colour or field.usual for field in self.fields)
        return light, dark


class Colours(QWidget):
    """All colours that are asked for; ``changed`` says that one of them is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.75))
        self.rows: dict[str, ColourRow] = {}
        for token, light, dark in ACCENTS:
            row = self.rows[token] = ColourRow(token, _row(light), _row(dark))
            for field in row.fields:
                field.changed.connect(self.changed)
            column.addWidget(row)

    def show_colours(self, own: Mapping[str, tuple[str, str]]) -> None:
        """Show the colours of a house by their tokens."""
        for token, row in self.rows.items():
            row.show_colour(own.get(token))

    def colours(self) -> dict[str, tuple[str, str]]:
        """Return the house's own colours among those asked for."""
        found = {token: row.colour() for token, row in self.rows.items()}
        return {token: colour for token, colour in found.items() if colour is not None}

    def judge(self, weak: Sequence[Weak]) -> str:
        """Say at each colour what is wrong with it; return the first."""
        said = [
            field.judge(w for w in weak if w.words == token and w.dark == field.dark)
            for token, row in self.rows.items()
            for field in row.fields
        ]
        return next(filter(None, said), "")


def _row(words: str) -> str:
    return QCoreApplication.translate("ColourRow", words)
