from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.theme import signs
from ui.theme.fonts import READING, ROLES
from ui.theme.style import theme
from ui.theme.tokens import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT


def test_the_reading_face_comes_with_the_program(look):
    font = look.font("article")
    assert QFontInfo(font).family() == READING
    assert QFontMetricsF(font).height() > 1.5 * font.pixelSize()


def test_the_unit_of_length_grows_with_the_interface_text(look):
    before = look.h
    look.choose(interface_size=2.0)
    assert look.h > 1.9 * before
    assert QApplication.font().pixelSize() == 26


def test_the_article_has_a_size_of_its_own(look):
    title, body = look.font("article_title").pixelSize(), look.font("body").pixelSize()
    look.choose(article_size=1.5)
    assert look.font("article_title").pixelSize() > title
    assert look.font("body").pixelSize() == body


def test_sizes_stay_within_reason(look):
    look.choose(article_size=99.0)
    assert look.article_size == 3.0


def test_choosing_a_scheme_changes_palette_and_tokens(look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.choose(scheme="dark")
    assert look.tokens is DARK
    assert QApplication.palette().window().color() == QColor(DARK.panel)


def test_the_systems_scheme_is_followed(look, monkeypatch):
    look.choose(scheme="system")
    assert look.tokens is LIGHT
    monkeypatch.setattr(look, "_system_scheme", lambda: Qt.ColorScheme.Dark)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens is DARK


def test_a_system_that_asks_for_contrast_gets_it(look, monkeypatch):
    monkeypatch.setattr(look, "_system_contrast", lambda: True)
    look.choose(scheme="system")
    look.apply()
    assert look.tokens is HIGH_LIGHT


def test_high_contrast_is_dark_or_light_as_the_system_is(look, monkeypatch):
    look.choose(scheme="contrast")
    assert look.tokens is HIGH_LIGHT
    monkeypatch.setattr(look, "_system_scheme", lambda: Qt.ColorScheme.Dark)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens is HIGH_DARK


def test_nothing_moves_for_those_who_do_not_want_it(look):
    look.less_motion = True
    assert not look.moves


def test_a_scheme_chosen_by_hand_outlives_the_systems(look, monkeypatch):
    look.choose(scheme="light")
    monkeypatch.setattr(look, "_system_scheme", lambda: Qt.ColorScheme.Dark)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens is LIGHT


def test_every_role_has_a_font(look):
    assert all(look.font(role).pixelSize() >= 6 for role in ROLES)


def test_the_theme_is_found_from_anywhere(look):
    assert theme() is look


def test_every_sign_draws_something_in_the_colour_asked_for(look):
    for name in signs.names():
        picture = QImage(32, 32, QImage.Format.Format_ARGB32)
        picture.fill(QColor(LIGHT.paper))
        with QPainter(picture) as painter:
            signs.paint_sign(painter, name, QRectF(0, 0, 32, 32), LIGHT.v_false, LIGHT.paper)
        drawn = {picture.pixelColor(x, y).name() for x in range(32) for y in range(32)}
        assert LIGHT.v_false.lower() in drawn, name
