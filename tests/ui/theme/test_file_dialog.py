"""Qt's own file dialog, which stands in where the desktop has none, in the program's look."""

import re

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton

from ui.window.deeds.filters import name_filters


@pytest.fixture(params=["light", "dark"])
def dialog(request, qtbot, look, tmp_path):
    look.choose(scheme=request.param)
    (tmp_path / "a.txt").write_text("a")
    dialog = QFileDialog(None, "Open", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.setNameFilters(name_filters())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def colours(widget):
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {pixel & 0xFFFFFF for pixel in memoryview(picture.constBits()).cast("I")}


def test_the_words_over_the_columns_are_ink_on_the_ground_of_the_panel(dialog, look):
    header = next(h for h in dialog.findChildren(QHeaderView) if h.isVisible())
    seen = colours(header.viewport())
    assert look.colour("panel").rgb() & 0xFFFFFF in seen
    assert any(abs(QColor(c).lightness() - look.colour("panel").lightness()) > 120 for c in seen)


def test_the_buttons_show_what_they_do(dialog):
    buttons = [b for b in dialog.findChildren(QToolButton) if b.isVisible() and b.isEnabled()]
    assert buttons
    for button in buttons:
        middle = button.grab(button.rect().adjusted(5, 5, -5, -5)).toImage()
        drawn = {middle.pixel(x, y) for x in range(middle.width()) for y in range(middle.height())}
        lights = {QColor(pixel).lightness() for pixel in drawn}
        assert max(lights) - min(lights) > 100, button.objectName()


def test_every_kind_of_file_that_is_read_is_offered_and_any_other_last():
    filters = name_filters()
    first = set(re.findall(r"\*\.(\w+)", filters[0]))
    assert {"factcheck", "html", "txt", "md", "docx", "pdf", "rtf", "eml", "webarchive"} <= first
    assert filters[-1] == "All files (*)"
    assert {e for each in filters[1:] for e in re.findall(r"\*\.(\w+)", each)} == first
