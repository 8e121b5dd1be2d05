"""The window goes on answering while a long article is read, analysed and written down."""

import time

from PySide6.QtCore import QTimer

from tests.journeys.conftest import SAMPLES

GAP = 0.1  # seconds


class Pulse:
    """Counts the turns of the event loop in which this thread worked longer than a moment.

    The time is the thread's own, so a busy machine makes no gap where the program makes none.
    """

    def __init__(self):
        self.beats, self.gaps, self._last = 0, [], time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)

    def __enter__(self):
        self._timer.start()
        return self

    def __exit__(self, *_):
        self._timer.stop()

    def _beat(self):
        now = time.thread_time()
        self.beats += 1
        if now - self._last > GAP:
            self.gaps.append(round(now - self._last, 3))
        self._last = time.thread_time()


def long_article(tmp_path, megabytes=1):
    wire = (SAMPLES / "scraped-wire-page-clock.txt").read_text("utf-8")
    story = "\n\n".join(line.strip() for line in wire.splitlines() if len(line) > 90)
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join([story] * (megabytes * 1_000_000 // len(story) + 1)), "utf-8")
    return path


def test_the_window_answers_while_a_megabyte_is_analysed(open_window, tmp_path):
    reviewer = open_window()
    window, read = reviewer.window, []
    window.analyst.readable.connect(lambda *_: read.append(window.pages.currentWidget()))
    with Pulse() as pulse:
        window.files.open_files([long_article(tmp_path)])
        reviewer.wait(lambda: bool(read))
        assert reviewer.here.reading is None  # the article is read while its claims are found
        assert window.desk.galley.toPlainText().startswith("Engineers have closed the gap")
        reviewer.wait(lambda: reviewer.here.reading is not None)
        reviewer.wait(lambda: window.desk.galley.is_dressed)
    assert len(reviewer.claims) > 2000
    assert pulse.beats > 100
    assert pulse.gaps == []


def test_stop_ends_the_work_and_the_next_article_is_read(open_window, tmp_path):
    reviewer = open_window()
    window, read = reviewer.window, []
    window.analyst.readable.connect(lambda *_: read.append(True))
    window.files.open_files([long_article(tmp_path, megabytes=2)])
    reviewer.wait(lambda: bool(read))
    window.messages.stop_asked.emit()
    assert reviewer.message == "Stopped. Nothing was added."
    assert window.pages.currentWidget() is window.start
    window.files.open_files([SAMPLES / "across-the-years-end.txt"])
    reviewer.wait(lambda: reviewer.here.reading is not None)
    assert window.bench.file.db["article"].count == 1
