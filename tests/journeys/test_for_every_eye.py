"""The whole window for those who hear it, and for those who do not see colours."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from ui.theme.badges import STANCES, TO_CHECK, VERDICT_SIGNS, verdict_badge
from ui.theme.style import theme

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def controls(window):
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QTabBar)  # its scroll buttons
    ]


@pytest.mark.parametrize("keys", [(), ("Ctrl+K",), ("F1",), ("T",), ("E",), ("Ctrl+F",)])
def test_every_control_of_every_window_has_a_spoken_name(wire, keys):
    wire.press("1", *keys)
    window = QApplication.activeModalWidget() or wire.window
    assert len(controls(window)) >= 1
    assert [widget for widget in controls(window) if not spoken(widget).strip()] == []


def test_the_claim_list_speaks_each_claim_in_one_sentence(wire):
    view = wire.window.desk.claims.view
    rows = QAccessible.queryAccessibleInterface(view)
    heard = rows.child(0).text(QAccessible.Text.Name)
    assert heard.startswith(f"Claim 1 of {len(wire.claims)}, To check")


def test_the_article_is_read_as_text(wire):
    galley = QAccessible.queryAccessibleInterface(wire.window.desk.galley)
    assert galley.role() == QAccessible.Role.EditableText
    assert galley.textInterface().text(0, 40).strip()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_focus_can_be_seen_wherever_it_is(wire, look, scheme):
    look.choose(scheme=scheme)
    unseen = []
    for widget in controls(wire.window):
        if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()):
            continue
        wire.window.setFocus()
        before = picture(wire.window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if picture(wire.window, widget) == before:
            unseen.append(spoken(widget))
    assert unseen == []


def test_badges_differ_in_grey_print():
    seen = {}
    tones = ("true", "part", "false", "open")
    badges = {(b.sign): b for s in VERDICT_SIGNS for t in tones for b in [verdict_badge(s, t)]}
    for badge in (*badges.values(), TO_CHECK, *STANCES.values()):
        seen.setdefault(in_grey(badge.sign), set()).add(badge.sign)
    assert [names for names in seen.values() if len(names) > 1] == []


def picture(window, widget):
    """Return what *widget* and a little around it look like; a caret that blinks is left out."""
    place = widget.mapTo(window, QPoint(0, 0))
    room = widget.rect().translated(place).adjusted(-3, -3, 3, 3)
    return window.grab(room).toImage().convertToFormat(QImage.Format.Format_RGB32)


def in_grey(sign):
    canvas = QImage(QSize(32, 32), QImage.Format.Format_Grayscale8)
    canvas.fill(QColor(theme().tokens.paper))
    with QPainter(canvas) as painter:
        theme().paint_sign(painter, sign, "ink", QPoint(16, 16), 26)
    return bytes(canvas.constBits())
