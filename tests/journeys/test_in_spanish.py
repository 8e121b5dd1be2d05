"""Somebody who works in Spanish starts a review in Spanish."""

import pytest
from PySide6.QtCore import QLocale

from tests.journeys.conftest import SAMPLES
from ui.languages.choice import Interpreter


@pytest.fixture
def spanish(qapp):
    before, speaker = QLocale(), Interpreter(qapp)
    speaker.speak("es")
    yield
    speaker.speak("en")
    QLocale.setDefault(before)


def test_a_new_review_is_started_on_the_spanish_scale(spanish, open_window):
    reviewer = open_window(SAMPLES / "scraped-wire-page-clock.txt")
    assert reviewer.here.reading.scale.name == "Mesa (español)"
