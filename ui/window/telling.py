"""What the window says: in its title and in the message bar, of what was done and what was not."""

from PySide6.QtCore import QObject

from ui.panels.command_key import command_key
from ui.panels.messages import Offer
from ui.window.deeds.together import AllDeeds
from ui.window.outcomes import ARRIVALS, notes_in_words, outcome
from ui.window.parts import Parts
from workbench.errors import NotSavedError, RedoStopsError, UndoStopsError, WorkbenchError
from workbench.store.edits import Change
from workbench.store.queries import article_record


class Telling(QObject):
    """Says what has become of an edit, which file is open, and which keys one works with."""

    def __init__(self, parts: Parts, deeds: AllDeeds) -> None:
        super().__init__(parts.window)
        self._window, self._messages, self._deeds = parts.window, parts.messages, deeds
        self._bench, self._here, self._desk = parts.bench, parts.here, parts.desk
        self._bench.changed.connect(self.tell)
        self._bench.refused.connect(self.complain)
        self._desk.fitted.connect(self.name)
        self._desk.fitted.connect(self.hint)

    def tell(self, change: Change) -> None:
        """Say what was done, with Undo."""
        undo: Offer | None = Offer(self.tr("Undo"), self._bench.undo)
        sign, colour = "tick", "ink"
        if change.kind == "undo":
            sign, undo = "undo", Offer(self.tr("Redo"), self._bench.redo)
        elif change.kind == "purge":
            undo = None
        elif change.label.code == "sign_off":  # undo stops at it
            undo = self._deeds.signing.offer_to_withdraw(change)
        elif change.label.code == "set_verdict" and self._here.claim is not None:
            badge = self._here.claim.badge
            sign, colour = badge.sign, badge.ink
        words = f"{outcome(change)} {self._arrival_notes(change)}".strip()
        self._messages.tell(words, sign, colour, undo)

    def _arrival_notes(self, change: Change) -> str:
        """Return what a reviewer should know of how an article came in, if one did."""
        if change.kind != "edit" or change.label.code not in ARRIVALS:
            return ""
        for article in change.ids("article"):
            record = article_record(self._bench.file.db, article)
            if record is not None:
                return notes_in_words(record.about.notes)
        return ""

    def complain(self, error: WorkbenchError) -> None:
        """Say why something was not done, and what can be done about it."""
        if isinstance(error, UndoStopsError):
            self._messages.complain(str(error), offer=self._all_the_same(error))
            return
        if not isinstance(error, NotSavedError):
            self._messages.complain(str(error))
            return
        again = Offer(self.tr("Try again"), self._try_again)
        self._messages.complain(str(error), at_risk=True, offer=again)

    def _all_the_same(self, stopped: UndoStopsError) -> Offer:
        """Return what goes on in the name of whoever is working; the ledger tells it."""
        words, step = self.tr("Take it back all the &same"), self._bench.undo
        if isinstance(stopped, RedoStopsError):
            words, step = self.tr("Do it again all the &same"), self._bench.redo
        return Offer(words, lambda: self._deeds.claims.with_reviewer(lambda: step(force=True)))

    def _try_again(self) -> None:
        """Save what the drive did not take before."""
        if self._bench.is_open and self._bench.again():
            self._desk.inspector.verdict.save_drafts()

    def say_stage(self, stage: str, name: str) -> None:
        """Say what is under way with which article."""
        words = {
            "reading": self.tr("Reading {name}"),
            "analysing": self.tr("Reading the article, finding claims: {name}"),
        }[stage]
        self._messages.begin(words.format(name=name))

    # the title, and what stands at the foot

    def name(self) -> None:
        """Name the open file in the title, and say that it is saved."""
        if not self._bench.is_open:
            self._window.setWindowTitle(self.tr("Fact-check workbench"))
            self._messages.show_saved("")
            return
        name = self._bench.file.path.name
        self._window.setWindowTitle(self.tr("{name} — Fact-check workbench").format(name=name))
        if self._bench.file.read_only:
            self._messages.show_saved(self.tr("Reading only"))
        else:
            self._messages.show_saved(self._saved_words(name))

    def hint(self) -> None:
        """Show the keys one works with in the message bar, where there is room for them."""
        roomy = self._desk.width_class == "wide" and self._here.reading is not None
        hints = (
            (f"{command_key('next_claim')} {command_key('last_claim')}", self.tr("next, previous")),
            (f"1–{len(self._desk.inspector.keys.keys)}", self.tr("verdict")),
            (command_key("add_evidence"), self.tr("evidence")),
            (command_key("reasons"), self.tr("reasons")),
            (command_key("keys"), self.tr("all keys")),
        )
        self._messages.show_hints(hints if roomy else ())

    def _saved_words(self, name: str) -> str:
        if self._desk.width_class == "narrow":
            return self.tr("Saved")
        return self.tr("All work saved in {name}").format(name=name)
