"""The View menu: panels, furniture, text sizes, colours; and Where am I."""

from PySide6.QtCore import QCoreApplication

from ui.models.claim_rows import spoken
from ui.theme.style import theme
from ui.window.focus import focus_on
from ui.window.parts import Deeds, Parts

STEP = 1.1


class ViewDeeds:
    """Deeds that change what is seen and nothing in the file."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def table(self) -> Deeds:
        """Return what each command does."""
        desk = self._parts.desk
        return {
            "next_panel": lambda: desk.step_panel(1),
            "last_panel": lambda: desk.step_panel(-1),
            "furniture": desk.galley.toggle_furniture,
            "all_dates": desk.list_dates,
            "next_unticked": self.to_unticked,
            "where": self.say_where,
            "larger": lambda: self._resize(STEP),
            "smaller": lambda: self._resize(1 / STEP),
            "usual_size": lambda: self._resize(None),
            "scheme_system": lambda: self._colour("system"),
            "scheme_light": lambda: self._colour("light"),
            "scheme_dark": lambda: self._colour("dark"),
            "scheme_contrast": lambda: self._colour("contrast"),
        }

    def to_unticked(self) -> None:
        """Go to the next word that nothing accounts for yet."""
        reading, galley = self._parts.here.reading, self._parts.desk.galley
        if reading is None:
            return
        word = reading.coverage().next_open(galley.caret())
        if word is None:
            self._parts.messages.tell(_tr("All words are accounted for."))
            return
        galley.reveal(word)
        focus_on(galley)

    def say_where(self) -> None:
        """Say in one line which claim and which date are current."""
        here = self._parts.here
        claim, date = here.claim, here.date
        if here.reading is None:
            return
        parts = [here.reading.title]
        if claim is not None:
            parts.append(spoken(claim.row(), len(here.reading.claims)))
        if date is not None:
            parts.append(
                _tr("date “{words}”: {label}").format(words=date.mention.words, label=date.label)
            )
        self._parts.messages.tell(" · ".join(parts), "information", "muted")

    def _resize(self, by: float | None) -> None:
        """Grow or shrink the article's text if it has the focus, else the interface's."""
        look, settings = theme(), self._parts.settings
        if self._parts.desk.galley.hasFocus():
            look.choose(article_size=1.0 if by is None else look.article_size * by)
            settings.article_size = look.article_size
        else:
            look.choose(interface_size=1.0 if by is None else look.interface_size * by)
            settings.interface_size = look.interface_size

    def _colour(self, scheme: str) -> None:
        theme().choose(scheme=scheme)
        self._parts.settings.scheme = scheme


def _tr(words: str) -> str:
    return QCoreApplication.translate("view_deeds", words)
