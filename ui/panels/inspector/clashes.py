"""Where the article itself disagrees with the current claim, and the way to the other place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.languages.core import ended, sentence
from ui.panels.inspector.rows import Lines, Part, holder, quiet_button, row
from ui.theme.text import Sign, Words, apart
from ui.views import ClaimView
from workbench.claims.clashes import Clash


class ClashPart(Part):
    """One line a clash; nothing where the article agrees with itself."""

    pointed = Signal(object)  # the Span to look at

    def __init__(self) -> None:
        super().__init__()
        self.lines = Lines()
        self.column.addWidget(self.lines)

    def show_claim(self, claim: ClaimView) -> None:
        """Show the clashes of another claim, or the same ones anew."""
        self.lines.show_rows(
            (claim.id, claim.clashes), lambda: [self._row(clash) for clash in claim.clashes]
        )
        self.setVisible(bool(claim.clashes))

    def _row(self, clash: Clash) -> QWidget:
        said = ended(sentence(clash.why))
        said = said[:1].upper() + said[1:]
        words = Words(apart(said), "second", "ink", wraps=True)
        go = quiet_button(
            self.tr("Show"),
            lambda: self.pointed.emit(clash.there),
            spoken=self.tr("Show the other place: {words}").format(words=said),
        )
        line = row(Sign("warning", "v_part", 0.9), words, go)
        line.setStretch(1, 1)
        return holder(line)
