"""Where the reviewer is: which article is shown, which claim and which date are current.

Everything that moves through the work goes through here, and whoever shows something listens.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.bench import Bench
from ui.case import Case
from ui.reading import Reading
from ui.views import ClaimView, DateView
from workbench.claims.clashes import Clash
from workbench.store.carried import version_before
from workbench.store.edits import Change
from workbench.store.queries import article_record

Listed = Callable[[], tuple[str, ...]]


class Here(QObject):
    """The article, claim and date at hand."""

    article_changed = Signal()  # another article is shown, or none
    picture_changed = Signal(object)  # frozenset of the parts of the picture that are new
    moved = Signal()  # another claim or date is current

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.reading: Reading | None = None
        self.claim_id = ""
        self.date_id = ""
        self.listed: Listed = tuple
        """Tells the claims in the order in which they are gone through, as they are listed."""
        bench.changed.connect(self._follow)
        bench.closed.connect(self.leave)

    # what is current

    @property
    def claim(self) -> ClaimView | None:
        """Return the current claim."""
        return self.reading.claim(self.claim_id) if self.reading else None

    @property
    def date(self) -> DateView | None:
        """Return the current date."""
        return self.reading.date(self.date_id) if self.reading else None

    def who(self) -> str | None:
        """Return the id of who is working, if anybody has said."""
        return self._bench.file.history.who if self._bench.is_open else None

    def case(self) -> Case | None:
        """Return what there is about the current claim besides its verdict and evidence."""
        if self.reading is None or self.claim is None:
            return None
        return self.reading.case(self.claim_id)

    # going somewhere

    def show_article(self, article: str) -> None:
        """Show an article of the open file, its first claim current."""
        self.show_reading(Reading(self._bench.file, article))

    def show_reading(self, reading: Reading) -> None:
        """Show an article that has been read from the open file, its first claim current."""
        self.reading = reading
        self._before = version_before(self._bench.file.db, reading.id)
        first = self.reading.claims[0] if self.reading.claims else None
        self.claim_id = first.id if first else ""
        self.date_id = self._first_date(first)
        self.article_changed.emit()

    def leave(self) -> None:
        """Show no article."""
        self.reading = None
        self.claim_id = self.date_id = ""
        self.article_changed.emit()

    def point_at_claim(self, claim_id: str) -> None:
        """Make a claim current, and its first date with it."""
        if self.reading is None or claim_id == self.claim_id:
            return
        claim = self.reading.claim(claim_id)
        if claim is not None:
            self.claim_id = claim_id
            self.date_id = self._first_date(claim)
            self.moved.emit()

    def point_at_date(self, date_id: str) -> None:
        """Make a date current; the claim stays unless the date belongs to another one."""
        if self.reading is None or self.reading.date(date_id) is None:
            return
        self.date_id = date_id
        claim = self.claim
        if claim is None or all(date.id != date_id for date in claim.dates):
            owner = next(
                (c for c in self.reading.claims if any(d.id == date_id for d in c.dates)), None
            )
            self.claim_id = owner.id if owner else self.claim_id
        self.moved.emit()

    def step_claim(self, step: int) -> None:
        """Go *step* claims on or back; at either end stay."""
        listed = self._listed()
        if listed:
            place = self._place_among(listed) + (step if self.claim_id in listed else step > 0)
            self.point_at_claim(listed[min(max(place, 0), len(listed) - 1)])

    def next_open(self) -> bool:
        """Go to the next claim without a verdict, round the end; tell whether there is one."""
        listed = self._listed()
        start = self._place_among(listed) + 1
        rest = self.reading.claims if self.reading else ()
        for claim_id in (*listed[start:], *listed[:start], *(claim.id for claim in rest)):
            claim = self.reading.claim(claim_id) if self.reading else None
            if claim is not None and claim.label is None and claim_id != self.claim_id:
                self.point_at_claim(claim_id)
                return True
        return False

    def step_date(self, step: int, *, waiting: bool = False) -> bool:
        """Go *step* dates on or back, round the end; with *waiting* to those that need a look."""
        dates = [d for d in self.reading.dates if d.waits or not waiting] if self.reading else []
        if not dates:
            return False
        ids = [date.id for date in dates]
        if self.date_id in ids:
            place = (ids.index(self.date_id) + step) % len(ids)
        else:
            here = self._offset()
            after = [n for n, date in enumerate(dates) if date.span.start >= here]
            place = (after[0] if after else 0) if step > 0 else (after[0] - 1 if after else -1)
        self.point_at_date(ids[place])
        return True

    def take_clashes(self, reading: Reading, clashes: tuple[Clash, ...]) -> None:
        """Show where *reading*, if it is still the article at hand, disagrees with itself."""
        if reading is self.reading and reading.take_clashes(clashes):
            self.picture_changed.emit(frozenset({"rows"}))

    # following the file

    def look_again(self) -> None:
        """Show the decisions as somebody else may see them, who is working from now on."""
        if self.reading is not None:
            self.picture_changed.emit(self.reading.look_again())

    def _follow(self, change: Change) -> None:
        if self.reading is None or self._change_version(change):
            return
        if self.reading.is_gone():
            self.leave()
            return
        place = self._place()
        new = self.reading.follow(change)
        if not new:
            return
        before = (self.claim_id, self.date_id)
        self._keep_a_claim(place, change)
        self.picture_changed.emit(new)
        if before != (self.claim_id, self.date_id):
            self.moved.emit()

    def _change_version(self, change: Change) -> bool:
        """Show the newer version of the article where one came in, the older where it went."""
        db = self._bench.file.db
        here = self.reading.id if self.reading is not None else ""
        touched = change.ids("article")
        newer = [one for one in touched if here and version_before(db, one) == here]
        if newer:
            self.show_article(newer[0])
        elif here in touched and self._before and article_record(db, here) is None:
            if article_record(db, self._before) is None:  # gone with all its versions
                return False
            self.show_article(self._before)
        else:
            return False
        return True

    def _keep_a_claim(self, place: int, change: Change) -> None:
        """Stay at the current claim; where it is gone, go to what replaced it or stands there."""
        reading = self.reading
        assert reading is not None  # noqa: S101
        about = change.about("claim")
        touched = reading.those(change.ids("claim"))
        concerned = reading.those(about)
        if change.kind != "edit" and concerned and self.claim_id not in about:
            self._be_at(concerned[0])
        elif touched and (change.kind == "edit" or self.claim is None):
            self._be_at(touched[0])
        elif self.claim is None and reading.claims:
            self._be_at(reading.claims[min(max(place, 0), len(reading.claims) - 1)])
        elif self.claim is None:
            self.claim_id = self.date_id = ""
        elif self.date is None:
            self.date_id = self._first_date(self.claim)

    def _be_at(self, claim: ClaimView) -> None:
        self.claim_id = claim.id
        if all(date.id != self.date_id for date in claim.dates):
            self.date_id = self._first_date(claim)

    def _place(self) -> int:
        return self.reading.place_of(self.claim_id) if self.reading else -1

    def _listed(self) -> tuple[str, ...]:
        """Return the claims as they are listed, or as they stand where none is listed."""
        claims = self.reading.claims if self.reading else ()
        return self.listed() or tuple(claim.id for claim in claims)

    def _place_among(self, listed: tuple[str, ...]) -> int:
        """Return where the current claim is listed, or else the last listed one before it."""
        if self.claim_id in listed:
            return listed.index(self.claim_id)
        reading, here = self.reading, self.claim
        if reading is None or here is None:
            return -1
        numbers = [c.record.number if (c := reading.claim(one)) else 0 for one in listed]
        before = [place for place, n in enumerate(numbers) if n < here.record.number]
        return before[-1] if before and numbers == sorted(numbers) else -1

    def _offset(self) -> int:
        claim, date = self.claim, self.date
        if date is not None:
            return date.span.start
        return claim.record.span.start if claim is not None else 0

    @staticmethod
    def _first_date(claim: ClaimView | None) -> str:
        return claim.dates[0].id if claim and claim.dates else ""
