"""Fixtures for tests that touch Qt."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _tidy(qapp):
    """Finish deleting widgets here, not in the middle of a later test."""
    gc.freeze()  # what was there before cannot be this test's litter
    yield
    while (left := QApplication.activeModalWidget()) is not None:
        left.hide()  # a question left open would take the keys of the next test
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(autouse=True)
def _same_look(look):
    """Light colours and usual sizes at the start of each test."""
