"""The fields that say where evidence comes from: one taken from the review fills them all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ui.days import day_words
from ui.dialogs.evidence_values import Evidence
from ui.dialogs.fields import Pair
from ui.dialogs.parts import Choice, Field
from ui.languages.core import core_words
from ui.theme.flow import Flow
from ui.theme.style import theme
from workbench.dates.typed import read_moment
from workbench.errors import WorkbenchError
from workbench.review.links import clean_link, link_problem
from workbench.review.sources import LONGEST, MEDIA


class SourceForm(QWidget):
    """Address, title, publisher, author, day, medium, citation and the marks of a source."""

    changed = Signal()

    def __init__(self, before: Evidence, known: Sequence[Evidence] = ()) -> None:
        super().__init__()
        self._known = tuple(known)
        self._published = before.published
        self.pick = Choice(self.tr("Source"))
        self.address = QLineEdit()
        self.title_line = QLineEdit()
        self.publisher = QLineEdit()
        self.author = QLineEdit()
        self.published = QLineEdit()
        self.medium = Choice(self.tr("Medium"))
        self.citation = QLineEdit()
        self.independent_of = QLineEdit()
        self.primary_source = QCheckBox(self.tr("P&rimary source"))
        self.confidential = QCheckBox(self.tr("Con&fidential: in no public report"))
        self.address_field = Field(self.tr("&Address"), self.address)
        self.published_field = Field(self.tr("Publishe&d"), self.published)
        self._fill_choices()
        self._lay_out()
        self._restrict()
        self.show_source(before)
        self._connect()

    def show_source(self, source: Evidence) -> None:
        """Show what is said of *source* in the fields."""
        self._published = source.published
        self.address.setText(source.address)
        self.title_line.setText(source.title)
        self.publisher.setText(source.publisher)
        self.author.setText(source.author)
        shown = day_words(source.published, weekday=False) if source.published else ""
        self.published.setText(shown)
        self.medium.setCurrentIndex(max(0, self.medium.findData(source.medium)))
        self.citation.setText(source.citation)
        self.independent_of.setText(source.independent_of)
        self.primary_source.setChecked(source.primary_source)
        self.confidential.setChecked(source.confidential)

    def fields(self) -> dict[str, str | bool]:
        """Return what is said of the source, named as :class:`Evidence` names it."""
        return {
            "address": clean_link(self.address.text()),
            "citation": self.citation.text().strip(),
            "title": self.title_line.text().strip(),
            "publisher": self.publisher.text().strip(),
            "author": self.author.text().strip(),
            "published": self._published if not self.published_problem() else "",
            "medium": str(self.medium.currentData()),
            "independent_of": self.independent_of.text().strip(),
            "primary_source": self.primary_source.isChecked(),
            "confidential": self.confidential.isChecked(),
        }

    def problem(self) -> str:
        """Return what is wrong or missing, the address first, or nothing."""
        address = self.address.text().strip()
        if address and (wrong := link_problem(address)):
            return core_words(wrong)
        if not any((address, self.title_line.text().strip(), self.citation.text().strip())):
            return self.tr("Give an address, a title or a citation.")
        return self.published_problem()

    def published_problem(self) -> str:
        """Return why the day of publication is not understood, or nothing."""
        words = self.published.text().strip()
        if words == (day_words(self._published, weekday=False) if self._published else ""):
            return ""
        try:
            self._published = str(read_moment(words)) if words else ""
        except WorkbenchError as error:
            return str(error)
        return ""

    def _check(self) -> None:
        address = self.address.text().strip()
        wrong = link_problem(address) if address else ""
        self.address_field.say(core_words(wrong) if wrong else "", "v_part")
        self.published_field.say(self.published_problem(), "v_part")
        self.changed.emit()

    def _take_known(self, place: int) -> None:
        if place > 0:
            self.show_source(self._known[place - 1])

    def _connect(self) -> None:
        for line in (self.address, self.title_line, self.citation, self.published):
            line.textChanged.connect(self._check)
        self.pick.activated.connect(self._take_known)

    def _fill_choices(self) -> None:
        self.pick.addItem(self.tr("A new source"))
        for source in self._known:
            self.pick.addItem(_name(source))
        words = {
            "": self.tr("not said"),
            "web": self.tr("Web page"),
            "document": self.tr("Document"),
            "book": self.tr("Book"),
            "data": self.tr("Data"),
            "interview": self.tr("Interview"),
            "picture": self.tr("Picture"),
            "sound": self.tr("Sound"),
            "video": self.tr("Video"),
            "file": self.tr("File"),
        }
        for code in ("", *MEDIA):
            self.medium.addItem(words[code], code)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(0.6))
        if self._known:
            column.addWidget(Field(self.tr("S&ource in this review"), self.pick))
        column.addWidget(self.address_field)
        column.addWidget(Field(self.tr("&Title"), self.title_line))
        column.addWidget(
            Pair(
                Field(self.tr("&Publisher"), self.publisher), Field(self.tr("A&uthor"), self.author)
            )
        )
        column.addWidget(Pair(self.published_field, Field(self.tr("Medium"), self.medium)))
        column.addWidget(
            Pair(
                Field(self.tr("C&itation, where there is no address"), self.citation),
                Field(self.tr("Independent of"), self.independent_of),
            )
        )
        marks = QWidget()
        flow = Flow(marks, gap=1.2)
        flow.addWidget(self.primary_source)
        flow.addWidget(self.confidential)
        flow.addWidget(QWidget())
        column.addWidget(marks)

    def _restrict(self) -> None:
        self.address.setPlaceholderText("https://")
        self.published.setPlaceholderText(self.tr("4 March 2016, or 2016"))
        self.citation.setPlaceholderText(self.tr("a book and its page, an interview and its day"))
        self.independent_of.setPlaceholderText(self.tr("the claimant, the ministry"))
        for line in (self.title_line, self.publisher, self.author, self.citation):
            line.setMaxLength(LONGEST)
        self.independent_of.setMaxLength(LONGEST)
        for box in (self.primary_source, self.confidential):
            box.setMinimumHeight(theme().px(1.6))
        self.primary_source.setToolTip(
            self.tr("The document, record or person itself, not somebody's account of it")
        )
        self.confidential.setToolTip(
            self.tr("Name, address, hash and copy stay out of every public report and search")
        )


def _name(source: Evidence) -> str:
    words = source.title or source.citation or source.address
    told = f"{words} · {source.publisher}" if source.publisher else words
    return told if len(told) <= 70 else f"{told[:69]}…"
