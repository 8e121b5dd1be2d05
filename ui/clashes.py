"""Looks in the background whether the article shown agrees with itself, and says so to the desk.

It hangs on the publication date, so it is looked at again whenever a date, a block or a claim
changes.  A job gets plain values; what comes home late is thrown away.
"""

from PySide6.QtCore import QObject, QTimer

from ui.here import Here
from ui.jobs import Jobs
from workbench.claims.clashes import Clash
from workbench.review.dates import EffectiveDate
from workbench.text.source import SourceText

PAUSE = 200  # milliseconds without a change before it is looked at
LONGEST = 400_000
"""Characters of a text that is looked through; a longer one would slow the window."""

_CONCERNS = frozenset({"blocks", "dates", "claims"})


class ClashWatch(QObject):
    """Hands what it finds to *here*, which draws the claims concerned anew."""

    def __init__(self, here: Here, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here = here
        self._jobs = jobs
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        here.article_changed.connect(self._pause.start)
        here.picture_changed.connect(self._follow)

    def _follow(self, parts: frozenset[str]) -> None:
        if parts & _CONCERNS:
            self._pause.start()

    def _look(self) -> None:
        reading = self._here.reading
        if reading is None or len(reading.text) > LONGEST:
            return
        source, dates, anchor = reading.source(), reading.effective, reading.anchor.value
        self._jobs.start(
            "clashes",
            lambda: _clashes(source, dates, anchor),
            lambda found: self._here.take_clashes(reading, found),
        )


def _clashes(
    source: SourceText, dates: tuple[EffectiveDate, ...], anchor: str | None
) -> tuple[Clash, ...]:
    # The engine and its lexicons load here, in the job: the window starts without them.
    from workbench.review.consistency import check_consistency  # noqa: PLC0415

    return check_consistency(source, dates, anchor).clashes()
