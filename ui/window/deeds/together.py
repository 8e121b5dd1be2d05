"""All groups of deeds of one window, and the one table of what each command does."""

from pathlib import Path

from ui.analyst import Analyst
from ui.spelling.dictionaries import Dictionaries
from ui.window.deeds.blocks import BlockDeeds
from ui.window.deeds.checking import CheckDeeds
from ui.window.deeds.claims import ClaimDeeds
from ui.window.deeds.copying import CopyDeeds
from ui.window.deeds.dates import DateDeeds
from ui.window.deeds.deadline import DeadlineDeeds
from ui.window.deeds.evidence import EvidenceDeeds
from ui.window.deeds.files import FileDeeds
from ui.window.deeds.finding import FindDeeds
from ui.window.deeds.intake import IntakeDeeds
from ui.window.deeds.library import LibraryDeeds
from ui.window.deeds.listing import ListDeeds
from ui.window.deeds.phrases import PhraseDeeds
from ui.window.deeds.removing import RemoveDeeds
from ui.window.deeds.reports import ReportDeeds
from ui.window.deeds.settings import SettingsDeeds
from ui.window.deeds.signing import SigningDeeds
from ui.window.deeds.spelling import SpellingDeeds
from ui.window.deeds.talk import TalkDeeds
from ui.window.deeds.tearing import TearDeeds
from ui.window.deeds.view import ViewDeeds
from ui.window.parts import Deeds, Parts


class AllDeeds:
    """The deeds of a window; whoever needs another group's deed is handed it here."""

    def __init__(
        self, parts: Parts, analyst: Analyst, folder: Path, dictionaries: Dictionaries
    ) -> None:
        self.intake = IntakeDeeds(parts, analyst)
        self.files = FileDeeds(parts, analyst, folder, self.intake.ask_for_address)
        self.claims = ClaimDeeds(parts)
        self.dates = DateDeeds(parts, self.claims.with_reviewer)
        self.evidence = EvidenceDeeds(parts, self.claims.with_reviewer, self.files.take_mime)
        self.view = ViewDeeds(parts)
        self.finding = FindDeeds(parts)
        self.blocks = BlockDeeds(parts, analyst)
        self.reports = ReportDeeds(parts)
        self.copying = CopyDeeds(parts, self.evidence)
        self.phrases = PhraseDeeds(parts)
        self.listing = ListDeeds(parts, analyst)
        self.checking = CheckDeeds(parts, self.claims.with_reviewer)
        self.talk = TalkDeeds(parts, self.claims.with_reviewer)
        self.signing = SigningDeeds(parts, self.claims.with_reviewer)
        self.deadline = DeadlineDeeds(parts, self.claims.with_reviewer)
        self.spelling = SpellingDeeds(parts, dictionaries)
        self.preferences = SettingsDeeds(
            parts, analyst, self.claims.name_now, self.spelling.service
        )
        self.library = LibraryDeeds(parts, self.claims.with_reviewer, self.files.open_review)
        self.removing = RemoveDeeds(parts, self.claims.with_reviewer)
        self.tearing = TearDeeds(parts)

    def table(self) -> Deeds:
        """Return what each command does."""
        groups = (
            self.preferences,
            self.files,
            self.files.drafts,
            self.files.merging,
            self.intake,
            self.claims,
            self.dates,
            self.evidence,
            self.copying,
            self.phrases,
            self.removing,
            self.tearing,
            self.spelling,
            self.view,
            self.finding,
            self.blocks,
            self.reports,
            self.checking,
            self.library,
            self.signing,
            self.deadline,
            self.talk,
            self.listing,
        )
        deeds = {command: deed for group in groups for command, deed in group.table().items()}
        return deeds | {"who": self.claims.ask_who}
