"""Fixtures for every test."""

import os
import tempfile

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported anywhere
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="workbench-tests-")  # keeps backups out
os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"]  # and a newsroom of one's own

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tests.desk import TEXT, Ticking, analysis
from workbench.review.articles import add_article, article_id
from workbench.review.reviewers import name_reviewer
from workbench.store.file import ReviewFile
from workbench.store.queries import claim_records

# The suite answers alike each time and on the slowest machine; `make fuzz` seeks new examples.
_SLOW = (HealthCheck.too_slow,)
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=_SLOW)
settings.register_profile("seek", deadline=None, max_examples=500, suppress_health_check=_SLOW)
settings.load_profile("same")

PATIENCE = 60_000
"""Milliseconds a test waits for what must come; a busy machine may take its time."""


class PatientBot(QtBot):
    """A qtbot that gives up late: how fast a machine is decides no test."""

    def waitUntil(self, callback, *, timeout=PATIENCE):  # noqa: N802  Qt's own way of naming
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE, **wishes):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **wishes)


@pytest.fixture
def qtbot(qapp, request):
    """Drive widgets as pytest-qt does, with patience."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def _one_theme(qapp):
    """The theme of all windows: a program has one, so the tests of windows share one."""
    from ui.theme.fonts import Faces  # noqa: PLC0415  most tests need no windows
    from ui.theme.style import Theme  # noqa: PLC0415

    return Theme(qapp, Faces("DejaVu Sans", 13.0))


@pytest.fixture
def look(_one_theme):
    """The theme, in light colours and usual sizes at the start of the test."""
    _one_theme.less_motion = False
    if (_one_theme.scheme, _one_theme.interface_size, _one_theme.article_size) != ("light", 1, 1):
        _one_theme.choose(scheme="light", interface_size=1.0, article_size=1.0)
    return _one_theme


@pytest.fixture
def clock():
    """A clock that the test can set."""
    return Ticking()


@pytest.fixture
def blank(tmp_path, clock):
    """A review file with nothing in it."""
    with ReviewFile.create(tmp_path / "Orlen.factcheck", clock=clock) as opened:
        yield opened


@pytest.fixture
def file(blank):
    """A review file with one article in it, analysed by hand, and a reviewer at work."""
    name_reviewer(blank, "Jo Okafor")
    add_article(blank, analysis(), TEXT.encode(), file_name="orlen.txt")
    return blank


@pytest.fixture
def article():
    """The id of the article in ``file``."""
    return article_id(TEXT)


@pytest.fixture
def claims(file, article):
    """The ids of the claims in ``file``, in reading order."""
    return [claim.id for claim in claim_records(file.db, article)]
