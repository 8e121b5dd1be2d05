"""The pages of the settings window but that of the keys."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.dialogs.fields import NumberField, Pair
from ui.dialogs.parts import Choice, Field
from ui.dialogs.question import Scroll, form
from ui.dialogs.settings.spelling import SpellingChoice
from ui.dialogs.settings.wishes import Wishes
from ui.languages.choice import LANGUAGES, SYSTEM
from ui.settings import MEGABYTE, MIB
from ui.theme.style import theme
from ui.theme.text import Words, follow_theme
from workbench.review.reviewers import LONGEST_NAME, initials_of


class Page(Scroll):
    """One page: fields under each other; :meth:`take` adds what they say to the wishes."""

    def put(self, *fields: QWidget) -> None:
        """Put fields under each other."""
        column = form(self)
        for field in fields:
            column.addWidget(field)
        column.addStretch(1)


class LookPage(Page):
    """Colours, text sizes, movement and language."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self.scheme = Choice(self.tr("Colours"))
        for name, words in (
            ("system", self.tr("As the system has them")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast, light or dark as the system has it")),
        ):
            self.scheme.addItem(words, name)
        self.scheme.setCurrentIndex(self.scheme.findData(wishes.scheme))
        self.interface = number(round(wishes.interface_size * 100), 70, 300, self.tr(" %"), 10)
        self.article = number(round(wishes.article_size * 100), 70, 300, self.tr(" %"), 10)
        self.language = Choice(self.tr("Language"))
        self.language.addItem(self.tr("As the system speaks"), SYSTEM)
        for language in LANGUAGES.values():
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(max(0, self.language.findData(wishes.language)))
        spoken = Field(self.tr("Lan&guage"), self.language)
        spoken.say(self.tr("Windows that are open keep theirs until the next start."))
        self.less_motion = Check(self.tr("Nothing &moves by itself"), on=wishes.less_motion)
        self.put(
            Field(self.tr("&Colours"), self.scheme),
            Pair(
                Field(self.tr("Text of the &interface"), self.interface),
                Field(self.tr("Text of the &article"), self.article),
            ),
            spoken,
            self.less_motion,
        )

    def take(self, wishes: Wishes) -> Wishes:
        """Return the wishes with those of this page."""
        return replace(
            wishes,
            scheme=str(self.scheme.currentData()),
            language=str(self.language.currentData()),
            interface_size=self.interface.value() / 100,
            article_size=self.article.value() / 100,
            less_motion=self.less_motion.isChecked(),
        )


class WorkPage(Page):
    """Who is working, and how verdicts go on."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self.name = QLineEdit(wishes.reviewer[0])
        self.initials = QLineEdit(wishes.reviewer[1])
        self.name.setMaxLength(LONGEST_NAME)
        self.initials.setMaxLength(8)
        self.goes_on = Check(
            self.tr("A verdict &goes on to the next open claim at once"), on=wishes.goes_on
        )
        self.spelling = SpellingChoice(wishes.spelling, wishes.dictionaries)
        above = wishes.beside_above
        self.beside = number((above or 0) // MEGABYTE, 0, 1000, self.tr(" MB"), 5)
        self.beside.setEnabled(above is not None)
        locker = Field(self.tr("&Captures larger than this stand in a folder beside"), self.beside)
        locker.say(
            self.tr("This belongs to the review that is open, and can be undone.")
            if above is not None
            else self.tr("This belongs to a review. Open one to change it.")
        )
        self.put(
            Pair(
                Field(self.tr("Your &name"), self.name),
                Field(self.tr("&Initials"), self.initials),
                (3, 1),
            ),
            Words(
                self.tr("Verdicts and evidence are signed with your name and the day."),
                "second",
                "muted",
                wraps=True,
            ),
            self.goes_on,
            self.spelling,
            locker,
        )

    def take(self, wishes: Wishes) -> Wishes:
        """Return the wishes with those of this page."""
        name = " ".join(self.name.text().split())
        above = wishes.beside_above
        if above is not None and self.beside.value() != above // MEGABYTE:
            above = self.beside.value() * MEGABYTE
        return replace(
            wishes,
            reviewer=(name, self.initials.text().strip() or initials_of(name)),
            goes_on=self.goes_on.isChecked(),
            spelling=self.spelling.wish(),
            beside_above=above,
        )


class ReadingPage(Page):
    """What one article may cost, and where pages may come from."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        limits = wishes.limits
        self.seconds = number(max(1, round(limits.seconds)), 1, 3600, self.tr(" s"), 1)
        self.memory = number(limits.memory // MIB, 256, 1_000_000, self.tr(" MB"), 256)
        self.largest = number(max(1, limits.size // MEGABYTE), 1, 1_000_000, self.tr(" MB"), 10)
        self.private = Check(
            self.tr("Pages may come from this computer's own &network"),
            on=wishes.private_addresses,
        )
        self.put(
            Words(
                self.tr(
                    "An article that costs more is read in a plainer way, or refused. Nothing is"
                    " lost by it."
                ),
                "body",
                "muted",
                wraps=True,
            ),
            Field(self.tr("&Time to read an article"), self.seconds),
            Field(self.tr("&Memory for it"), self.memory),
            Field(self.tr("Largest &file"), self.largest),
            self.private,
            Words(
                self.tr("An address on a page could lead to a machine nobody outside should see."),
                "second",
                "muted",
                wraps=True,
            ),
        )

    def take(self, wishes: Wishes) -> Wishes:
        """Return the wishes with those of this page."""
        limits = wishes.limits
        shown = max(1, round(limits.seconds))
        return replace(
            wishes,
            limits=replace(
                limits,
                seconds=limits.seconds if self.seconds.value() == shown else self.seconds.value(),
                memory=self.memory.value() * MIB,
                size=self.largest.value() * MEGABYTE,
            ),
            private_addresses=self.private.isChecked(),
        )


class Check(QCheckBox):
    """A box to tick, as high as a target should be."""

    def __init__(self, words: str, *, on: bool) -> None:
        super().__init__(words)
        self.setChecked(on)
        follow_theme(self._dress)

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        self.setMinimumHeight(theme().px(1.6))


def number(value: int, least: int, most: int, unit: str, step: int) -> NumberField:
    """Return a field for a whole number of *unit*."""
    field = NumberField()
    field.setRange(least, most)
    field.setSuffix(unit)
    field.setSingleStep(step)
    field.setValue(value)
    field.setAccelerated(True)
    return field
