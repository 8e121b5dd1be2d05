"""Fixtures for tests that touch Qt."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from ui.theme.fonts import Faces
from ui.theme.style import Theme


@pytest.fixture(autouse=True)
def _tidy(qapp):
    """Finish deleting widgets here, not in the middle of a later test."""
    gc.freeze()  # what was there before cannot be this test's litter
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(scope="session")
def _one_theme(qapp):
    return Theme(qapp, Faces("DejaVu Sans", 13.0))


@pytest.fixture(autouse=True)
def look(_one_theme):
    """The theme, in light colours and usual sizes at the start of each test."""
    if (_one_theme.scheme, _one_theme.interface_size, _one_theme.article_size) != ("light", 1, 1):
        _one_theme.choose(scheme="light", interface_size=1.0, article_size=1.0)
    return _one_theme
