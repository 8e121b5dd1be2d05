"""What is shown in the panels."""

import pytest

from ui.reading import Reading
from workbench.review.dates import set_timestamp


@pytest.fixture
def reading(file, article):
    set_timestamp(file, article, "2026-03-10", reason="Said by the author.")
    return Reading(file, article)
