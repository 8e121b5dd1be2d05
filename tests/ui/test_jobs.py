import threading

import pytest

from ui.jobs import Jobs
from workbench.errors import UnreadableError


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.shut_down()


def test_result_arrives_on_the_ui_thread(jobs, qtbot):
    seen = []
    jobs.start(
        "analyse", threading.get_ident, lambda ran: seen.append((ran, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    ((ran_on, arrived_on),) = seen
    assert arrived_on == threading.get_ident() != ran_on


def test_only_the_newest_result_is_delivered(jobs, qtbot):
    gate, seen = threading.Event(), []
    jobs.start("analyse", lambda: gate.wait(5) and "old", seen.append)
    jobs.start("analyse", lambda: "new", seen.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["new"]


def test_a_forgotten_job_delivers_nothing(jobs, qtbot):
    gate, seen = threading.Event(), []
    jobs.start("analyse", lambda: gate.wait(5), seen.append)
    jobs.forget("analyse")
    jobs.start("other", lambda: "done", seen.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["done"]


def test_trouble_goes_to_whoever_asked_and_else_to_all(jobs, qtbot):
    def fail():
        raise UnreadableError("No words.", hint="Choose another.")

    seen = []
    jobs.start("read", fail, seen.append, refused=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert str(seen[0]) == "No words. Choose another."
    with qtbot.waitSignal(jobs.refused) as told:
        jobs.start("read", fail, seen.append)
    assert str(told.args[0]) == "No words. Choose another."


def test_a_bug_in_a_job_is_reported_not_swallowed(jobs, qtbot):
    with qtbot.waitSignal(jobs.crashed) as told:
        jobs.start("read", lambda: 1 // 0, print)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_busy_is_said_once_all_is_done(jobs, qtbot):
    seen = []
    jobs.busy_changed.connect(seen.append)
    jobs.start("read", lambda: 1, lambda _: None)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == [True, False]


@pytest.mark.parametrize("work", [lambda: 1, lambda: 1 // 0], ids=["done", "failed"])
def test_what_was_lent_is_back_before_anything_is_told(jobs, qtbot, work):
    seen = []
    jobs.busy_changed.connect(lambda busy: busy or seen.append("told"))
    jobs.start("write", work, lambda _: seen.append("then"), ended=lambda: seen.append("ended"))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen[:2] == ["ended", "told"]


def test_what_was_lent_to_a_stale_job_is_back_too(jobs, qtbot):
    gate, seen = threading.Event(), []
    jobs.start("write", lambda: gate.wait(5), seen.append, ended=lambda: seen.append("ended"))
    jobs.forget("write")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == ["ended"]
