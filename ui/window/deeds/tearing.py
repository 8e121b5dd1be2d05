"""The inspector torn off into a window of its own, and put back."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.window.focus import focus_on
from ui.window.inspector_window import InspectorWindow
from ui.window.parts import Deeds, Parts
from ui.window.places import is_held, screens_now


class TearDeeds(QObject):
    """Tears the inspector off and puts it back; its window is there only while the desk is."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.window: InspectorWindow | None = None
        self._is_new = True  # nobody has seen the desk yet
        parts.desk.seen.connect(self._follow)
        for signal in (parts.here.moved, parts.here.picture_changed, parts.here.article_changed):
            signal.connect(self._name)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {"tear_off": self.turn}

    def turn(self) -> None:
        """Tear the inspector off, or put it back."""
        if self._parts.desk.is_torn:
            self.put_back()
        else:
            self.tear_off()

    def tear_off(self) -> None:
        """Show the inspector in its own window and go there."""
        window = self._show()
        self._parts.settings.inspector_torn = True
        focus_on(window)
        self._parts.messages.tell(_tr("The inspector has a window of its own."), colour="muted")

    def put_back(self) -> None:
        """Show the inspector beside the article again and go there."""
        if not self._parts.desk.is_torn or self.window is None:
            return
        self.keep_place()
        self._parts.settings.inspector_torn = False
        self._parts.desk.take_inspector()
        self.window.hide()
        focus_on(self._parts.desk.galley)
        self._parts.messages.tell(_tr("The inspector is beside the article."), colour="muted")

    def keep_place(self) -> None:
        """Remember where the window stands, if it does."""
        if self.window is not None and self.window.isVisible():
            self._parts.settings.inspector_place = self.window.geometry()

    def _show(self) -> InspectorWindow:
        if self.window is None:
            self.window = InspectorWindow(self._parts.window)
            self.window.put_away.connect(self.put_back)
        self.window.take(self._parts.desk.give_inspector())
        place = self._parts.settings.inspector_place
        held = place is not None and is_held(place, screens_now())
        self.window.setGeometry(place if place and held else self.window.first_place())
        self.window.show()
        self._name()
        return self.window

    def _follow(self, seen: bool) -> None:  # noqa: FBT001  a signal's
        """Show the window with the desk and hide it with it; restore it with the first desk."""
        was_new, self._is_new = self._is_new and seen, self._is_new and not seen
        if self._parts.desk.is_torn and self.window is not None:
            self.keep_place()
            self.window.setVisible(seen)
        elif was_new and self._parts.settings.inspector_torn:
            place = self._parts.settings.inspector_place
            if place is not None and is_held(place, screens_now()):
                self._show()

    def _name(self) -> None:
        claim = self._parts.here.claim
        if self.window is not None and self._parts.desk.is_torn:
            words = _tr("Claim {n}").format(n=claim.record.number) if claim is not None else ""
            self.window.name(words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("tear_deeds", words)
