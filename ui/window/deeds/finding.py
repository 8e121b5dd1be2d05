"""Finding things: words in the article, and anything at all by Ctrl K; and the Help menu."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from ui.actions import BY_ID, plain
from ui.dialogs.palette import Entry, Palette
from ui.panels.command_key import command_key
from ui.window.actions import Actions
from ui.window.focus import focus_on
from ui.window.parts import Deeds, Parts
from workbench.review.view import article_lines


class FindDeeds:
    """Deeds that find and explain."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._actions: Actions | None = None
        bar, galley = parts.desk.find_bar, parts.desk.galley
        bar.marked.connect(galley.show_hits)
        bar.went.connect(galley.reveal)
        bar.left.connect(lambda: galley.setFocus(Qt.FocusReason.OtherFocusReason))

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "find": self.find,
            "find_next": self.find_next,
            "palette": self.find_anything,
            "articles": self.choose_article,
            "keys": self.show_keys,
        }

    def know(self, actions: Actions) -> None:
        """Offer these commands too when anything is looked for."""
        self._actions = actions

    def find(self) -> None:
        """Find words in the article."""
        if (reading := self._parts.here.reading) is not None:
            focus_on(self._parts.desk.galley)
            self._parts.desk.find_bar.begin(reading.text)

    def find_next(self) -> None:
        """Go to the next place the words stand."""
        bar = self._parts.desk.find_bar
        if bar.isVisible():
            bar.step(1)
        else:
            self.find()

    def find_anything(self) -> None:
        """Find a claim, an article or a command."""
        title = _tr("Find a claim, an article, a command")
        self._open(title, [*self._claims(), *self._articles(), *self._commands()])

    def choose_article(self) -> None:
        """Go to another article of this review."""
        self._open(_tr("Find an article of this review"), self._articles())

    def show_keys(self) -> None:
        """Show the sheet of all keys."""
        from ui.dialogs.keys import KeysDialog  # noqa: PLC0415  when first asked for

        KeysDialog(self._parts.window).open()

    def _open(self, title: str, entries: list[Entry]) -> None:
        Palette(title, entries, self._parts.window).open()

    def _claims(self) -> list[Entry]:
        here = self._parts.here
        claims = here.reading.claims if here.reading else ()
        return [
            Entry(
                f"{claim.record.number}  {claim.record.words}",
                claim.badge.sign,
                claim.badge.ink,
                _tr("claim"),
                "",
                partial(here.point_at_claim, claim.id),
            )
            for claim in claims
        ]

    def _articles(self) -> list[Entry]:
        bench = self._parts.bench
        if not bench.is_open:
            return []
        return [
            Entry(
                line.article.title,
                "file",
                "muted",
                _tr("{n} of {total} decided").format(n=line.decided, total=line.claims),
                "",
                partial(self._parts.here.show_article, line.article.id),
            )
            for line in article_lines(bench.file)
        ]

    def _commands(self) -> list[Entry]:
        if self._actions is None:
            return []
        return [
            Entry(
                plain(BY_ID[action.objectName()].text),
                "keyboard",
                "muted",
                _tr("command"),
                command_key(action.objectName()),
                action.trigger,
            )
            for action in self._actions.all()
            if action.isEnabled() and action.objectName() != "palette"
        ]


def _tr(words: str) -> str:
    return QCoreApplication.translate("find_deeds", words)
