"""Choose the scale of verdicts: one that comes with the program, or one of the desk's own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.dialogs.parts import Choice, Field
from ui.dialogs.question import Question, Scroll, form
from ui.dialogs.scale_form import ScaleForm, standing_words
from ui.panels.inspector.rows import Lines, row
from ui.theme.badges import verdict_badge
from ui.theme.style import theme
from ui.theme.text import Hairline, Sign, Words
from workbench.review.crosswalk import crosswalk
from workbench.review.presets import Label, Scale

OWN = "own"


class LabelRow(QWidget):
    """A label with its sign, its words and what they mean."""

    def __init__(self, label: Label) -> None:
        super().__init__()
        badge = verdict_badge(label.sign, label.tone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(0.15), 0, theme().px(0.15))
        column.setSpacing(0)
        word = Words(label.words, "current", badge.ink)
        aside = "" if label.standing == "ordered" else standing_words()[label.standing]
        column.addLayout(
            row(Sign(badge.sign, badge.ink, 0.95), word, None, Words(aside, "second", "muted"))
        )
        if label.definition:
            column.addWidget(Words(label.definition, "second", "muted", wraps=True))


class ScaleDialog(Question):
    """The scales to choose from with their labels, and the form of one of the desk's own."""

    def __init__(
        self, scales: Sequence[Scale], in_use: Scale, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("On which scale are verdicts given?"),
            self.tr("Use this scale"),
            (50, 46),
            parent,
            second=self.tr(
                "Verdicts that were given keep their label. A scale in use is never changed:"
                " changing it makes a new version."
            ),
        )
        self._scales, self._in_use = tuple(scales), in_use
        self.unmapped = Words("", "second", "v_part", wraps=True)
        self.pick = Choice(self.tr("Scale"))
        for scale in self._scales:
            self.pick.addItem(scale.name, scale.id)
        self.pick.addItem(self.tr("One of our own…"), OWN)
        self.lines = Lines()
        self.name = QLineEdit()
        self.name_field = Field(self.tr("&Name of the scale"), self.name)
        self.own = ScaleForm()
        column = form(scroll := Scroll())
        column.addWidget(Field(self.tr("Scal&e"), self.pick))
        column.addWidget(Hairline())
        column.addWidget(self.lines)
        column.addWidget(self.unmapped)
        column.addWidget(self.name_field)
        column.addWidget(self.own)
        column.addStretch(1)
        self.body.addWidget(scroll)
        self.pick.setCurrentIndex(max(0, self.pick.findData(in_use.id)))
        self.own.show_labels(in_use.labels)
        self.pick.currentIndexChanged.connect(lambda _: self._show())
        self.name.textChanged.connect(lambda _: self._check())
        self.own.changed.connect(self._check)
        self._show()
        self.pick.setFocus()

    def chosen(self) -> Scale | None:
        """Return the scale that is chosen, or None for one of the desk's own."""
        place = self.pick.currentIndex()
        return self._scales[place] if place < len(self._scales) else None

    def defined(self) -> tuple[str, list[dict[str, str]]]:
        """Return the name and the labels of the desk's own scale."""
        return self.name.text().strip(), self.own.given()

    def _show(self) -> None:
        scale = self.chosen()
        labels = scale.labels if scale is not None else ()

        def make() -> list[QWidget]:
            return [LabelRow(label) for label in labels]

        self.lines.show_rows((scale.id if scale else "", labels), make)
        self.lines.setVisible(scale is not None)
        self.unmapped.setText(self._without_counterpart(scale))
        self.unmapped.setVisible(bool(self.unmapped.text()))
        self.name_field.setVisible(scale is None)
        self.own.setVisible(scale is None)
        self._check()

    def _without_counterpart(self, scale: Scale | None) -> str:
        """Name the labels in use that the chosen scale has no counterpart for."""
        if scale is None or scale.id == self._in_use.id:
            return ""
        left = ", ".join(label.words for label in crosswalk(self._in_use, scale).unmapped)
        told = self.tr("Without counterpart on this scale, and left as they are: {labels}.")
        return told.format(labels=left) if left else ""

    def _check(self) -> None:
        name, labels = self.defined()
        if self.chosen() is not None:
            self.allow()
        elif not name:
            self.allow(self.tr("Give the scale a name."))
        elif not labels or not all(label["words"].strip() for label in labels):
            self.allow(self.tr("Give every label words."))
        else:
            self.allow()
