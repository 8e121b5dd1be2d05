"""Ask for the address of a web page to fetch: the only time anything is fetched."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.dialogs.parts import Field
from ui.dialogs.question import Question, Scroll, form
from ui.languages.core import core_words
from ui.theme.style import theme
from workbench.review.links import LONGEST_LINK, clean_link, link_problem


@dataclass(frozen=True, slots=True)
class PageAsked:
    """The answer: an address, and whether it may lead into the own network."""

    address: str
    allow_private: bool


class AddressDialog(Question):
    """One address; the page is fetched once, when the button is pressed."""

    def __init__(self, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Which web page is to be read?"),
            self.tr("Fetch this page"),
            (40, 22),
            parent,
            second=self.tr(
                "The page is fetched once, now. Its bytes are kept with the time and their SHA-256."
            ),
        )
        self.address = QLineEdit(address)
        self.address.setPlaceholderText("https://")
        self.address.setMaxLength(LONGEST_LINK)
        self.private = QCheckBox(self.tr("It may lead into this computer's own &network"))
        self.private.setMinimumHeight(theme().px(1.6))
        scroll = Scroll()
        column = form(scroll)
        column.addWidget(Field(self.tr("Web &address"), self.address))
        column.addWidget(self.private)
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.address.textChanged.connect(self._check)
        self._check()
        self.address.setFocus()

    def answer(self) -> PageAsked:
        """Return what is to be fetched."""
        return PageAsked(clean_link(self.address.text()), self.private.isChecked())

    def _check(self) -> None:
        self.allow(core_words(link_problem(self.address.text())))
