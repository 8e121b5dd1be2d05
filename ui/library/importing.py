"""Ask which claims come in: what the file holds, which column says what, what is odd."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.dialogs.lists import GrowingList
from ui.dialogs.parts import Choice, Field
from ui.dialogs.question import Question, Scroll, Sides, form
from ui.languages.core import sentence
from ui.library.asking import Found, Group
from ui.library.badges import UNKNOWN
from ui.library.rows import ResultDelegate, ResultModel
from ui.theme.style import theme
from ui.theme.text import Words
from workbench.errors import WorkbenchError
from workbench.library.from_table import HEADINGS
from workbench.library.incoming import Preview
from workbench.library.item import Item

SHOWN_FIELDS = ("claim", "label", "speaker", "said_on", "reasons", "address", "outlet", "outer_id")
MOST_ODD = 12
MOST_ROWS = 5

Look = Callable[[dict[str, str], str | None], Preview]
"""Reads the beginning of the file with columns and an encoding as chosen."""

ENCODINGS = ("", "cp1252", "utf-16", "latin-1", "cp1251", "shift_jis", "gb18030")


class ImportDialog(Question):
    """The columns at the left where there are any, the first claims as they would come in right."""

    def __init__(self, path: Path, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Import claims from “{name}”?").format(name=path.name),
            self.tr("Import all claims"),
            (70, 46),
            parent,
            second=self.tr("All of them come in, or none. The originals are kept as they are."),
        )
        self._look = look
        self._path = path
        self._choices: dict[str, Choice] = {}
        self._given: dict[str, str] = {}
        self.encoding = Choice(self.tr("Encoding"))
        self.encoding.addItem(self.tr("UTF-8, or as marked"), "")
        for name in ENCODINGS[1:]:
            self.encoding.addItem(name, name)
        self.kind = Words("", "body", wraps=True)
        self.odd = Words("", "second", "v_part", wraps=True)
        self.trouble = Words("", "body", "v_part", wraps=True)
        self.model = ResultModel(self)
        self.list = GrowingList(self.tr("First claims"), ResultDelegate())
        self.list.setModel(self.model)
        self._left = Scroll()
        self._form: QBoxLayout = form(self._left)
        self._lay_out()
        self._read()

    def columns(self) -> dict[str, str]:
        """Return which heading holds which field, as chosen."""
        return dict(self._given)

    def chosen_encoding(self) -> str | None:
        """Return the encoding that was chosen, or None."""
        return self.encoding.currentData() or None

    def _lay_out(self) -> None:
        right = QWidget()
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, right)
        edge = theme().px(1.2)
        column.setContentsMargins(0, theme().px(0.4), 0, theme().px(0.8))
        for words in (self.trouble, self.odd):
            words.setContentsMargins(edge, 0, edge, 0)
        column.addWidget(self.trouble)
        column.addWidget(self.list, 1)
        column.addWidget(self.odd)
        self._form.addWidget(self.kind)
        self._form.addWidget(Field(self.tr("&Encoding"), self.encoding))
        self._columns = QWidget()
        self._fields = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._columns)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._form.addWidget(self._columns)
        self._form.addStretch(1)
        body = QHBoxLayout()
        sides = Sides(self._left, right, 40, 56)
        body.addWidget(sides)
        self.body.addLayout(body)
        self.encoding.activated.connect(lambda _: self._read())

    def _read(self) -> None:
        try:
            found = self._look(self._given, self.chosen_encoding())
        except WorkbenchError as error:
            self.trouble.setText(str(error))
            self.trouble.show()
            self.model.show_rows(())
            self.odd.setText("")
            self.allow(error.message)
            return
        self.trouble.hide()
        self.kind.setText(self._kind_words(found))
        self._offer_columns(found)
        self._show_items(found.items)
        wants = found.headings and found.columns is None
        if wants:
            self.trouble.setText(self.tr("Say which column holds the claim."))
            self.trouble.show()
        self.allow(self.trouble.text() if wants else "")

    def _kind_words(self, found: Preview) -> str:
        return {
            "averitec": self.tr("Claims of AVeriTeC"),
            "claimreview": self.tr("ClaimReview, as publishers mark up their checks"),
            "annotations": self.tr("W3C Web Annotations"),
            "objects": self.tr("JSON objects, one a claim"),
            "table": self.tr("A table (CSV)"),
            "workbook": self.tr("A workbook (Excel)"),
            "review": self.tr("Another review file; it is only read"),
        }.get(found.format, found.format)

    def _offer_columns(self, found: Preview) -> None:
        self._columns.setVisible(bool(found.headings))
        names = self._field_names()
        for field in SHOWN_FIELDS if found.headings else ():
            if field not in self._choices:
                choice = Choice(names[field])
                choice.addItem(self.tr("(none)"), "")
                for heading in found.headings:
                    choice.addItem(heading or self.tr("(no heading)"), heading)
                choice.activated.connect(lambda _=0, f=field: self._choose(f))
                self._choices[field] = choice
                self._fields.addWidget(Field(names[field], choice))
            heading = found.columns.heading(field) if found.columns else self._given.get(field, "")
            choice = self._choices[field]
            choice.setCurrentIndex(max(0, choice.findData(heading)))

    def _choose(self, field: str) -> None:
        self._given[field] = str(self._choices[field].currentData())
        if not self._given.get("claim", "x"):
            del self._given["claim"]
        self._read()

    def _field_names(self) -> dict[str, str]:
        names = {
            "claim": self.tr("&Claim"),
            "label": self.tr("&Verdict"),
            "speaker": self.tr("&Speaker"),
            "said_on": self.tr("Said &on"),
            "reasons": self.tr("&Reasons"),
            "address": self.tr("&Address of the check"),
            "outlet": self.tr("Checked &by"),
            "outer_id": self.tr("&Id"),
        }
        return {field: names[field] for field in HEADINGS if field in names}

    def _show_items(self, items: tuple[Item, ...]) -> None:
        group = Group(self._path, None, self._path.name)
        rows = [
            Found(
                group,
                "earlier",
                UNKNOWN,
                place,
                item.claim or self.tr("(no claim)"),
                (),
                item.label,
            )
            for place, item in enumerate(items, 1)
        ]
        self.model.show_rows(rows)
        odd = self._odd_rows(items)
        more = "…" if len(odd) > MOST_ODD else ""
        self.odd.setText("\n".join([*odd[:MOST_ODD], more]).strip())
        self.odd.setVisible(bool(odd))

    def _odd_rows(self, items: tuple[Item, ...]) -> list[str]:
        """Return what is odd with the rows it stands in, once where it is the same in several."""
        rows: dict[str, list[str]] = {}
        for place, item in enumerate(items, 1):
            for reason in item.warnings:
                rows.setdefault(sentence(reason), []).append(str(place))
        named = {
            said: ", ".join(where[:MOST_ROWS]) + (" …" if len(where) > MOST_ROWS else "")
            for said, where in rows.items()
        }
        return [
            self.tr("Row {rows}: {what}").format(rows=where, what=said)
            for said, where in named.items()
        ]
