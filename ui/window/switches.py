"""The commands of the window: made from the action table, switched on and off, and named."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.window.actions import Actions
from ui.window.deeds.together import AllDeeds
from ui.window.outcomes import edit_name
from ui.window.parts import Parts
from workbench.store.edits import Change


class Switches(QObject):
    """Holds the actions and lets each act when there is something for it to act on."""

    def __init__(self, parts: Parts, deeds: AllDeeds) -> None:
        super().__init__(parts.window)
        self._parts, self._deeds = parts, deeds
        self.actions = Actions(parts.window, deeds.table())
        deeds.finding.know(self.actions)
        deeds.preferences.know(self.actions)
        parts.window.addActions(list(self.actions.all()))
        self._make_digits(parts.window)
        parts.bench.changed.connect(self.allow)
        parts.bench.lending_changed.connect(self.allow)
        parts.here.moved.connect(self.switch)
        parts.here.picture_changed.connect(self.allow)
        parts.desk.inspector.evidence_pointed.connect(self.switch)

    def trigger(self, command: str) -> None:
        """Do a command as if its key had been pressed."""
        if command in self.actions:
            self.actions[command].trigger()

    def allow(self) -> None:
        """Switch commands on and off, and name what Undo and Redo would do."""
        self.switch()
        self._name_undo()
        self._name_reviewer()

    def switch(self) -> None:
        """Switch commands on and off by what is current; the file is not asked."""
        states = {"always"}
        if self._parts.bench.is_open:
            states.add("file")
        for name, there in (
            ("article", self._parts.here.reading is not None),
            ("claim", self._parts.here.claim is not None),
            ("date", self._parts.here.date is not None),
            ("evidence", self._deeds.evidence.current() is not None),
        ):
            if there:
                states.add(name)
        self.actions.allow(states=frozenset(states), may_write=self._parts.bench.may_write)

    def _name_reviewer(self) -> None:
        """Say in the menu who is working."""
        name = self._parts.settings.reviewer[0] if self._parts.here.who() else ""
        words = self.tr("&Who is working: {name}…") if name else self.tr("&Who is working…")
        self.actions["who"].setText(words.format(name=name))

    def _name_undo(self) -> None:
        for command, text in (("undo", self.tr("&Undo")), ("redo", self.tr("&Redo"))):
            action = self.actions[command]
            entry = None
            if self._parts.bench.is_open:
                history = self._parts.bench.file.history
                entry = history.next_undo if command == "undo" else history.next_redo
            action.setEnabled(entry is not None and self._parts.bench.may_write)
            if entry is None:
                action.setText(text)
                action.setToolTip(self.tr("There is nothing to take back or do again"))
            else:
                history = self._parts.bench.file.history
                name = edit_name(Change(entry.label))
                if history.who is not None and entry.reviewer not in {None, history.who}:
                    # another's edit is not named: it may be a verdict that must stay unseen
                    name = entry.reviewer_name
                action.setText(f"{text}: {name}")
                action.setToolTip(f"{name} ({action.shortcut().toString()})")

    def _make_digits(self, window: QWidget) -> None:
        """Let the digits give verdicts; which ones count depends on the scale in use."""
        for digit in range(1, 10):
            key = QAction(window)  # not a QShortcut: the inspector's own window takes it up, too
            key.setShortcut(QKeySequence(str(digit)))
            key.triggered.connect(lambda _=False, n=digit: self._deeds.claims.decide_by_key(n))
            window.addAction(key)
