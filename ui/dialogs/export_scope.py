"""How much of a review goes out, to whom, and on what paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.parts import Choice
from ui.theme.style import theme
from ui.theme.text import Hairline, Words
from workbench.errors import InvalidError
from workbench.report.order import numbers_from
from workbench.report.report import Scope

PAPERS = (("a4", "A4"), ("letter", "Letter"))


class ScopeChoice(QWidget):
    """Which claims, for whom, on which paper."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.claims = {
            "all": QRadioButton(self.tr("&All claims")),
            "final": QRadioButton(self.tr("Only claims with a verdict that &stands")),
            "chosen": QRadioButton(self.tr("&These claims:")),
        }
        self.numbers = QLineEdit()
        self.numbers.setPlaceholderText("1, 4, 7-9")
        self.numbers.setAccessibleName(self.tr("Numbers of the claims"))
        self.audience = {
            "internal": QRadioButton(self.tr("The &desk: everything, with comments and log")),
            "public": QRadioButton(
                self.tr("The p&ublic: no comments, log or confidential sources")
            ),
        }
        self.nameless = QCheckBox(self.tr("&Number the reviewers instead of naming them"))
        self.paper = Choice(self.tr("Paper"))
        for _, words in PAPERS:
            self.paper.addItem(words)
        self._groups = [self._group(self.claims), self._group(self.audience)]
        self._lay_out()
        self.numbers.textEdited.connect(lambda _: self.claims["chosen"].setChecked(True))
        self.numbers.textChanged.connect(self._tell)
        self.nameless.toggled.connect(self._tell)
        self.paper.currentIndexChanged.connect(self._tell)
        self.show_scope(Scope(), "a4")

    @property
    def scope(self) -> Scope:
        """Return what is chosen.

        Raises:
            InvalidError: Claims are to be chosen, and what is typed names none.
        """
        claims = _chosen(self.claims)
        numbers: tuple[int, ...] = ()
        if claims == "chosen":
            if not self.numbers.text().strip():
                raise InvalidError(
                    self.tr("Say which claims."), hint=self.tr("Give their numbers.")
                )
            numbers = numbers_from(self.numbers.text())
        audience = _chosen(self.audience)
        names = not (audience == "public" and self.nameless.isChecked())
        return Scope(audience, claims, numbers, names=names)

    @property
    def paper_name(self) -> str:
        """Return the paper chosen, ``a4`` or ``letter``."""
        return PAPERS[self.paper.currentIndex()][0]

    def show_scope(self, scope: Scope, paper: str) -> None:
        """Show a choice made before."""
        self.claims.get(scope.claims, self.claims["all"]).setChecked(True)
        self.audience.get(scope.audience, self.audience["internal"]).setChecked(True)
        self.nameless.setChecked(not scope.names)
        names = [name for name, _ in PAPERS]
        self.paper.setCurrentIndex(names.index(paper) if paper in names else 0)
        self._tell()

    def _tell(self) -> None:
        self.nameless.setEnabled(self.audience["public"].isChecked())
        self.nameless.setToolTip(
            "" if self.nameless.isEnabled() else self.tr("A report for the desk names everybody.")
        )
        self.changed.emit()

    def _group(self, choices: dict[str, QRadioButton]) -> QButtonGroup:
        group = QButtonGroup(self)
        for button in choices.values():
            _hit(button)
            group.addButton(button)
        group.buttonToggled.connect(lambda _, on: self._tell() if on else None)
        return group

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.2))
        column.addWidget(Words(self.tr("Which claims"), "section", "muted"))
        column.addWidget(self.claims["all"])
        column.addWidget(self.claims["final"])
        line = QHBoxLayout()
        line.setSpacing(theme().px(0.5))
        line.addWidget(self.claims["chosen"])
        line.addWidget(self.numbers, 1)
        column.addLayout(line)
        column.addSpacing(theme().px(0.4))
        column.addWidget(Hairline())
        column.addSpacing(theme().px(0.4))
        column.addWidget(Words(self.tr("For whom"), "section", "muted"))
        for button in self.audience.values():
            column.addWidget(button)
        _hit(self.nameless)
        column.addWidget(self.nameless)
        column.addSpacing(theme().px(0.2))
        sheet = QHBoxLayout()
        sheet.setSpacing(theme().px(0.5))
        label = Words(self.tr("Pape&r"), "body")
        label.setBuddy(self.paper)
        sheet.addWidget(label)
        sheet.addWidget(self.paper)
        sheet.addStretch(1)
        column.addLayout(sheet)


def _chosen(choices: dict[str, QRadioButton]) -> str:
    return next(name for name, button in choices.items() if button.isChecked())


def _hit(button: QAbstractButton) -> None:
    button.setMinimumHeight(theme().px(1.6))
