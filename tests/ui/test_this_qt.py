"""Keep away from Qt builds that break this Python."""

import sys

from PySide6.QtCore import QObject


def test_calls_into_qt_do_not_use_up_none():
    """PySide6 6.12.0 drops a reference to None per call on Python 3.11 and aborts."""
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert sys.getrefcount(None) - before > -50
