"""The one style sheet, generated from the tokens and the unit of length."""

from dataclasses import asdict

from ui.theme.tokens import Tokens

_SHEET = """
QWidget#paper, QScrollArea#paper {{ background: {paper}; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {line_strong}; padding: {q}px; }}

QPushButton, QToolButton {{ background: {raised}; color: {ink};
    border: 1px solid {line_strong}; border-radius: {r}px;
    padding: {pad_y}px {pad_x}px; min-height: {button}px; icon-size: {h1}px;
    qproperty-iconSize: {h1}px {h1}px; outline: none; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed, QPushButton:checked {{ background: {select}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {ink};
    padding: {pad_y1}px {pad_x1}px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; background: transparent;
    border: 1px dashed {line_strong}; }}
QPushButton[primary="true"] {{ background: {ink}; color: {on_ink}; border-color: {ink};
    font-weight: 600; }}
QPushButton[primary="true"]:hover {{ background: {muted}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {ink}; padding: {pad_y1}px {pad_x1}px; }}
QPushButton[primary="true"]:disabled {{ background: transparent; color: {muted};
    border: 1px dashed {line_strong}; }}
QPushButton[quiet="true"], QToolButton[quiet="true"] {{ background: transparent;
    border-color: transparent; padding: {pad_y}px {h2}px; }}
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover {{ background: {hover}; }}
QPushButton[quiet="true"]:checked, QToolButton[quiet="true"]:checked {{ background: {select};
    font-weight: 600; }}
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus {{ border: 2px solid {ink};
    padding: {pad_y1}px {h2_1}px; }}
QPushButton[quiet="true"]:disabled {{ border: 1px dashed {line_strong}; }}
QPushButton#finder {{ text-align: left; color: {muted}; padding-left: {h2}px; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton#qt_menubar_ext_button {{ padding: 0; border-color: transparent;
    background: transparent; }}
QToolButton#qt_menubar_ext_button:hover {{ background: {hover}; }}

QLineEdit, QComboBox, QPlainTextEdit[field="true"], QDateEdit, QSpinBox {{
    background: {raised}; color: {ink}; border: 1px solid {line_strong}; border-radius: {r}px;
    padding: {pad_y}px {h2}px; min-height: {button}px;
    selection-background-color: {ink}; selection-color: {on_ink};
    placeholder-text-color: {muted}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[field="true"]:focus, QDateEdit:focus,
QSpinBox:focus {{ border: 2px solid {ink}; padding: {pad_y1}px {h2_1}px; }}
QSpinBox QLineEdit, QDateEdit QLineEdit {{ border: none; padding: 0; min-height: 0;
    background: transparent; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit[field="true"]:disabled {{ color: {muted};
    background: transparent; border: 1px dashed {line_strong}; }}

QMenuBar {{ background: {panel}; color: {ink}; spacing: 0; }}
QMenuBar::item {{ padding: {h2}px {h2}px; border-radius: {r}px; background: transparent; }}
QMenuBar::item:selected {{ background: {select}; }}
QMenu {{ background: {raised}; color: {ink}; border: 1px solid {line_strong}; padding: {q}px; }}
QMenu::item {{ padding: {q}px {h15}px {q}px {h15}px; border-radius: {r}px; }}
QMenu::item:selected {{ background: {ink}; color: {on_ink}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {q}px 0; }}

QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {scroll}px; }}
QScrollBar:horizontal {{ height: {scroll}px; }}
QScrollBar::handle {{ background: {line_strong}; border-radius: {scroll_r}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {h15}px; }}
QScrollBar::handle:horizontal {{ min-width: {h15}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QAbstractItemView {{ background: transparent; border: none; outline: none;
    selection-background-color: {select}; selection-color: {ink}; }}
QHeaderView {{ background: {panel}; }}
QHeaderView::section {{ background: {panel}; color: {ink}; border: none;
    border-bottom: 1px solid {line_strong}; padding: {q}px {h2}px; }}
QTableCornerButton::section {{ background: {panel}; border: none; }}
QFileDialog QToolButton {{ padding: {q}px; min-height: 0; }}
QFileDialog QToolButton:focus {{ padding: {q1}px; }}
QFileDialog QAbstractItemView {{ background: {raised}; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {line_strong}; }}
QComboBox::drop-down {{ border: none; width: {h15}px; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget#content {{ background: transparent; }}
QFrame[hairline="true"] {{ background: {line}; border: none; }}
QTabBar {{ outline: none; }}
QTabBar::tab {{ background: transparent; padding: {q}px {h2}px; margin: {q}px;
    border-radius: {r}px; color: {muted}; border: 2px solid transparent; }}
QTabBar::tab:selected {{ background: {select}; color: {ink}; font-weight: 600; }}
QTabBar::tab:selected:focus {{ border: 2px solid {ink}; }}
QTabWidget::pane {{ border: none; }}
QProgressBar {{ background: {line}; border: none; border-radius: 1px; max-height: 3px; }}
QProgressBar::chunk {{ background: {ink}; border-radius: 1px; }}
QLabel[key="true"] {{ color: {muted}; border: 1px solid {line}; border-radius: {r}px;
    padding: 0 {key}px; font-size: {hint}px; }}
"""


def style_sheet(tokens: Tokens, h: float, hint: int) -> str:
    """Return the style sheet for these colours, a unit of *h* pixels and key hints of *hint*."""
    lengths = {
        "q": round(h * 0.25),
        "q1": max(0, round(h * 0.25) - 1),
        "h1": round(h),
        "h2": round(h * 0.5),
        "h2_1": round(h * 0.5) - 1,
        "h15": round(h * 1.5),
        "r": round(h * 0.28),
        "pad_y": max(1, round(h * 0.2)),
        "pad_y1": max(0, round(h * 0.2) - 1),
        "pad_x": round(h * 0.9),
        "pad_x1": round(h * 0.9) - 1,
        "button": round(h * 1.2),
        "scroll": max(8, round(h * 0.6)),
        "scroll_r": max(2, round(h * 0.3) - 2),
        "key": max(3, round(h * 0.3)),
        "hint": hint,
    }
    return _SHEET.format(**asdict(tokens), **lengths)
