"""The settings window, and what its settings do at once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.actions import bind
from ui.analyst import Analyst
from ui.dialogs.settings.wishes import Wishes, keep, wishes_of
from ui.panels.messages import Offer
from ui.spelling.service import Spelling
from ui.theme.style import theme
from ui.window.actions import Actions
from ui.window.parts import Deeds, Parts
from workbench import __version__
from workbench.errors import WorkbenchError
from workbench.store.locker import beside_above


class SettingsDeeds:
    """Deeds on what the program remembers of a person's desk."""

    def __init__(
        self,
        parts: Parts,
        analyst: Analyst,
        name_now: Callable[[str, str], bool],
        spelling: Spelling,
    ) -> None:
        self._parts = parts
        self._analyst = analyst
        self._name_now = name_now
        self._spelling = spelling
        self._actions: Actions | None = None

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "settings": self.ask,
            "news": self.show_news,
            "about": self.tell_about,
        }

    def know(self, actions: Actions) -> None:
        """Give these commands other keys when they are wished for."""
        self._actions = actions

    def ask(self) -> None:
        """Ask what should be otherwise."""
        from ui.dialogs.settings.newsroom import SAMPLE, TRIAL  # noqa: PLC0415  when first asked for
        from ui.dialogs.settings.window import SettingsDialog  # noqa: PLC0415

        parts = self._parts
        now = wishes_of(parts.settings, self._beside_above(), self._spelling.tags())
        dialog = SettingsDialog(now, parts.window, start=parts.jobs.start)
        dialog.wished.connect(self.use)
        for kind in (SAMPLE, TRIAL):
            dialog.finished.connect(lambda _, kind=kind: parts.jobs.forget(kind))
        dialog.open()

    def tell_news(self) -> None:
        """Say once, quietly, that this version is new here."""
        settings, told = self._parts.settings, self._parts.settings.news_told
        settings.news_told = __version__
        if told and told != __version__:
            words = _tr("This is version {version}.").format(version=__version__)
            offer = Offer(_tr("What is new"), self.show_news)
            self._parts.messages.tell(words, "information", "muted", offer)

    def show_news(self) -> None:
        """Show what has changed from version to version."""
        from ui.dialogs.long_text import TextDialog  # noqa: PLC0415  when first asked for
        from ui.made_of import changes  # noqa: PLC0415

        TextDialog(_tr("What is new"), changes(), self._parts.window).open()

    def tell_about(self) -> None:
        """Say which version this is and what it is made of."""
        from ui.dialogs.long_text import TextDialog  # noqa: PLC0415  when first asked for
        from ui.made_of import about_text  # noqa: PLC0415

        title = _tr("About the Fact-check workbench")
        TextDialog(title, about_text(), self._parts.window).open()

    def use(self, wishes: Wishes) -> None:
        """Keep what was chosen and let it show."""
        parts = self._parts
        before = wishes_of(parts.settings, self._beside_above())
        told = _tr("Settings kept.")
        try:
            keep(wishes, parts.settings)
        except WorkbenchError as error:
            told = str(error)
        self._analyst.take_limits(wishes.limits)
        self._spelling.wish(wishes.spelling)
        bind(wishes.keys)
        if self._actions is not None:
            self._actions.take_keys()
        look = theme()
        look.less_motion = wishes.less_motion
        look.choose(
            scheme=wishes.scheme,
            interface_size=wishes.interface_size,
            article_size=wishes.article_size,
        )
        if before.keys != wishes.keys:
            look.changed.emit()  # hints beside buttons name keys
        if parts.bench.is_open:
            self._use_in_file(before, wishes)
        parts.messages.tell(told)

    def _use_in_file(self, before: Wishes, wishes: Wishes) -> None:
        bench = self._parts.bench
        if wishes.reviewer != before.reviewer and wishes.reviewer[0] and bench.may_write:
            self._name_now(*wishes.reviewer)
        above = wishes.beside_above
        if above is not None and above != before.beside_above:
            from workbench.review.captures import keep_beside_above  # noqa: PLC0415  seldom

            bench.do(keep_beside_above, above)

    def _beside_above(self) -> int | None:
        bench = self._parts.bench
        return beside_above(bench.file.db) if bench.may_write else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("settings_deeds", words)
