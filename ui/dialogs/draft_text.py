"""Both versions of an article beside each other, the words that differ marked.

Words that are gone are struck and words that are new are underlined, so that colour is not what
tells them apart.  Paragraphs without a difference are folded into a line that counts them.
"""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtWidgets import QTextBrowser

from ui.theme.style import theme
from ui.theme.text import follow_theme
from workbench.review.carry_over.side_by_side import Paragraphs, Stretch

MOST = 400
"""Paragraphs that differ and are shown; nobody reads more of them in a dialog."""


class DraftText(QTextBrowser):
    """A table of two columns: as it was, as it is."""

    def __init__(self, paragraphs: Sequence[Paragraphs]) -> None:
        super().__init__()
        self._paragraphs = tuple(paragraphs)
        self.setAccessibleName(self.tr("What differs between the versions"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        follow_theme(self._write)

    def _write(self) -> None:
        look = theme()
        self.document().setDocumentMargin(look.px(1.2))
        head = self._head(self.tr("As it was")) + self._head(self.tr("As it is now"))
        rows = "".join(self._rows())
        table = f'width="100%" cellspacing="0" cellpadding="{look.px(0.35)}"'
        self.setHtml(f"<table {table}><tr>{head}</tr>{rows}</table>")

    def _head(self, words: str) -> str:
        look = theme()
        return (
            f'<td width="50%" style="font: {_css_font("section")}; color: {look.tokens.muted}">'
            f"{escape(words)}</td>"
        )

    def _rows(self) -> Iterator[str]:
        same = shown = 0
        for pair in self._paragraphs:
            if not pair.differs:
                same += 1
                continue
            if shown == MOST:
                break
            if same:
                yield self._folded(same)
            same, shown = 0, shown + 1
            if pair.moved:
                yield self._line(self.tr("Moved:"))
            yield f"<tr>{self._cell(pair.old, gone=True)}{self._cell(pair.new, gone=False)}</tr>"
        if same and shown < MOST:
            yield self._folded(same)
        if shown == MOST:
            yield self._line(self.tr("More differs than is shown here."))

    def _folded(self, count: int) -> str:
        return self._line(self.tr("Paragraphs that are the same: {n}").format(n=count))

    @staticmethod
    def _line(words: str) -> str:
        look = theme()
        style = f"font: {_css_font('second')}; color: {look.tokens.muted}"
        return f'<tr><td colspan="2" style="{style}">{escape(words)}</td></tr>'

    @staticmethod
    def _cell(stretches: Sequence[Stretch], *, gone: bool) -> str:
        look = theme()
        ground, ink = ("t_false", "v_false") if gone else ("t_true", "v_true")
        mark = "line-through" if gone else "underline"
        style = (
            f"background-color: {getattr(look.tokens, ground)};"
            f" color: {getattr(look.tokens, ink)}; text-decoration: {mark}"
        )
        words = "".join(
            escape(" ".join(stretch.text.split(" ")))
            if stretch.same
            else f'<span style="{style}">{escape(stretch.text.strip())}</span> '
            for stretch in stretches
        )
        font = f"font: {_css_font('quote')}; color: {look.tokens.ink}"
        return f'<td width="50%" style="{font}">{words}</td>'


def _css_font(role: str) -> str:
    font = theme().font(role)
    size = f"{font.pixelSize()}px" if font.pixelSize() > 0 else f"{font.pointSizeF()}pt"
    return f"{font.weight().value} {size} '{font.family()}'"
