"""Reading and analysing in a process of its own."""

import os
import pickle
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime

import pytest

from workbench.analysis import analyse
from workbench.errors import LimitError, StoppedError, UnreadableError, WorkbenchError
from workbench.intake.limits import Limits
from workbench.intake.load import read_text
from workbench.worker import Worker
from workbench.worker_process import copy_of_this, spawned

STORY = """Council counts the cost of the flood

The council spent 4,200 euros on sandbags on Monday, its treasurer said. Nobody was hurt.
"""


@pytest.fixture(scope="module")
def worker():
    with Worker() as made:
        yield made


@pytest.fixture
def impatient():
    """A worker that gives up at once."""
    with Worker(Limits(seconds=0.0, analysis_seconds=0.0)) as made:
        yield made


def test_the_worker_finds_what_the_pipeline_finds(worker):
    assert worker.analyse_text(STORY) == analyse(read_text(STORY))


def test_with_a_clock_a_day_that_has_not_come_yet_is_told():
    text = STORY.replace("flood\n", "flood\n\n12 September 2024\n", 1)
    with Worker(clock=lambda: datetime(2024, 9, 1, tzinfo=UTC)) as made:
        found = made.analyse_text(text)
    assert [reason.code for reason in found.dating.candidates[0].conflicts] == ["in_the_future"]
    assert found.dating.timestamp is None


def test_the_text_is_handed_over_before_its_findings(worker):
    seen = []
    found = worker.analyse_bytes(STORY.encode(), name="flood.txt", on_read=seen.append)
    assert seen == [found.source]


def test_one_process_serves_many_articles(worker):
    worker.analyse_text(STORY)
    first = worker.process_id
    worker.analyse_text(STORY + "It rained again.")
    assert worker.process_id == first is not None


def test_trouble_with_an_article_comes_back_in_words_and_the_worker_lives_on(worker, tmp_path):
    picture = tmp_path / "photo.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    with pytest.raises(UnreadableError) as refused:
        worker.analyse_file(picture)
    assert "photo.html" in refused.value.message
    assert refused.value.hint
    assert worker.analyse_text(STORY).claims


def test_a_file_that_is_too_large_is_not_even_handed_over(tmp_path):
    page = tmp_path / "large.txt"
    page.write_text("word " * 100)
    with Worker(Limits(size=100)) as small, pytest.raises(UnreadableError, match="larger"):
        small.analyse_file(page)


def test_reading_that_takes_too_long_is_given_up(impatient):
    long = STORY + "The bridge fell on Monday.\n\n" * 100_000  # not read before it is asked for
    with pytest.raises(LimitError) as refused:
        impatient.analyse_text(long)
    assert refused.value.hint


def test_a_text_whose_analysis_takes_too_long_can_still_be_read():
    with Worker(Limits(analysis_seconds=0.0)) as hasty:
        found = hasty.analyse_text(STORY + "The bridge fell on Monday. " * 20_000)
    assert found.source.text.startswith("Council counts")
    assert not found.claims
    assert "not_analysed" in {note.code for note in found.source.about.notes}


def test_a_worker_killed_by_the_system_is_replaced(worker):
    worker.analyse_text(STORY)
    os.kill(worker.process_id, signal.SIGKILL)
    assert worker.analyse_text(STORY).claims


def test_work_can_be_stopped_from_another_thread(worker):
    def stop(source):
        stopper = threading.Thread(target=worker.stop)
        stopper.start()
        stopper.join()

    with pytest.raises(StoppedError):
        worker.analyse_text("The bridge fell on Monday. " * 20_000, on_read=stop)
    assert worker.analyse_text(STORY).claims


def test_trouble_of_whoever_listens_does_not_mix_up_answers(worker):
    def fail(source):
        raise RuntimeError("the window is gone")

    with pytest.raises(RuntimeError, match="window is gone"):
        worker.analyse_text("Seven people died in the fire.", on_read=fail)
    assert worker.analyse_text(STORY).source.text.startswith("Council counts")


def test_too_little_memory_is_said_and_not_suffered():
    with Worker(Limits(memory=1 << 28, seconds=30)) as small:
        with pytest.raises(WorkbenchError) as refused:
            small.analyse_bytes(b"<p>" + b"wide " * 4_000_000, name="wide.html")
        assert small.analyse_text(STORY).claims
    assert refused.value.hint


def test_analyses_travel_between_processes_unchanged():
    found = analyse(read_text(STORY))
    assert pickle.loads(pickle.dumps(found)) == found


def test_a_spare_process_does_the_first_article_and_then_goes_on():
    with Worker(spare=spawned()) as made:
        assert made.analyse_text(STORY) == analyse(read_text(STORY))
        first = made.process_id
        made.analyse_text(STORY + "It rained again.")
        assert made.process_id == first


def test_a_spare_process_that_has_died_is_replaced():
    spare = spawned()
    spare.process.kill()
    spare.process.join()
    with Worker(spare=spare) as made:
        assert made.analyse_text(STORY).claims


def test_a_spare_process_nobody_needed_is_ended():
    spare = spawned()
    process = spare.process.pid
    Worker(spare=spare).close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is copied")
def test_a_copy_of_a_small_process_works_as_well_and_ends_with_it():
    script = (
        "from workbench.worker import Worker; from workbench.worker_process import copy_of_this;"
        f"spare = copy_of_this(); worker = Worker(spare=spare); text = {STORY!r};"
        "found = worker.analyse_text(text);"
        "print(spare.process.name, len(found.claims), flush=True);"
        "import os; os._exit(0)"
    )
    # The copy holds the same output open: reading it to its end waits for the copy as well.
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert ended.stdout.split() == ["reader", str(len(analyse(read_text(STORY)).claims))]


def test_a_process_with_other_threads_or_qt_is_not_copied(monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6", object())
    assert copy_of_this() is None


def test_a_closed_worker_leaves_no_process_behind():
    made = Worker()
    made.analyse_text(STORY)
    process = made.process_id
    made.close()
    assert made.process_id is None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
