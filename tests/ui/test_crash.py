import sys
import threading

import pytest

from ui.crash import CrashNet


@pytest.fixture
def net(tmp_path, qapp):
    net = CrashNet(tmp_path / "logs" / "crash.log")
    net.install()
    yield net
    net.remove()


def error():
    try:
        return 1 // 0
    except ZeroDivisionError as caught:
        return caught


def test_what_nobody_expected_is_told_and_logged(net, qtbot):
    with qtbot.waitSignal(net.caught) as told:
        caught = error()
        sys.excepthook(type(caught), caught, caught.__traceback__)
    assert "ZeroDivisionError" in told.args[0]
    assert "ZeroDivisionError" in net.log.read_text("utf-8")


def test_a_thread_that_dies_is_told_on_the_ui_thread(net, qtbot):
    seen = []
    net.caught.connect(lambda story: seen.append((story, threading.get_ident())))
    threading.Thread(target=lambda: 1 // 0).start()
    qtbot.waitUntil(lambda: bool(seen))
    story, where = seen[0]
    assert "ZeroDivisionError" in story
    assert where == threading.get_ident()


def test_a_bug_a_job_brings_home_is_reported(net, qtbot):
    with qtbot.waitSignal(net.caught):
        net.report(error())


def test_the_hooks_are_given_back(tmp_path, qapp):
    before = sys.excepthook
    net = CrashNet(tmp_path / "crash.log")
    net.install()
    net.remove()
    assert sys.excepthook is before
