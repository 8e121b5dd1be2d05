"""What is said about the current claim: comments, questions, contacts, complaints."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.case import Case
from ui.days import clock_words
from ui.panels.inspector.rows import Lines, Part, holder, quiet_button, row, section
from ui.theme.flow import Flow
from ui.theme.style import theme
from ui.theme.text import Sign, Words
from workbench.store.desk import CommentRecord


class CommentRow(QWidget):
    """One comment: who and when, what, and the button that takes it back."""

    remove_asked = Signal(str)
    edit_asked = Signal(str)

    def __init__(self, comment: CommentRecord, *, may_write: bool) -> None:
        super().__init__()
        name = comment.signed.name or self.tr("Nobody named")
        said_by = (
            Words(name, "second", "ink"),
            Words(clock_words(comment.signed.at), "second", "muted"),
        )
        head, acts = Flow(), row()
        head.addWidget(holder(row(*said_by)))
        if may_write:
            said = comment.text[:40]
            acts.addWidget(
                quiet_button(
                    self.tr("Edit…"),
                    lambda: self.edit_asked.emit(comment.id),
                    spoken=self.tr("Edit the comment: {words}").format(words=said),
                )
            )
            acts.addWidget(
                quiet_button(
                    self.tr("Remove"),
                    lambda: self.remove_asked.emit(comment.id),
                    spoken=self.tr("Remove the comment: {words}").format(words=said),
                )
            )
        head.addWidget(holder(acts))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().px(0.15), 0, theme().px(0.15))
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Words(comment.text, "body", wraps=True))


class TalkPart(Part):
    """Comments with all their words; questions, contacts and complaints as a count each."""

    comment_asked = Signal()
    remove_asked = Signal(str)
    edit_asked = Signal(str)
    questions_asked = Signal()
    corrections_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count = Words("", "second", "muted")
        self.add = quiet_button(self.tr("Comment…"), self.comment_asked.emit)
        self.lines = Lines()
        self.questions = Words("", "second", "muted", wraps=True)
        self.ask = quiet_button(self.tr("Questions…"), self.questions_asked.emit)
        self.ask.setAccessibleName(self.tr("Questions and contacts of the claim"))
        self.complaint_sign = Sign("warning", "v_part", 0.9)
        self.complaints = Words("", "second", "ink", wraps=True)
        self.mend = quiet_button(self.tr("Corrections…"), self.corrections_asked.emit)
        self.column.addLayout(row(section(self.tr("Questions")), None, self.ask))
        self.column.addWidget(self.questions)
        line = row(self.complaint_sign, self.complaints, self.mend)
        line.setStretch(1, 1)
        self.complaint_line = QWidget()
        self.complaint_line.setLayout(line)
        self.column.addWidget(self.complaint_line)
        self.column.addLayout(row(section(self.tr("Comments")), self.count, None, self.add))
        self.column.addWidget(self.lines)

    def show_case(self, case: Case, *, may_write: bool) -> None:
        """Show what is said about another claim, or the same one anew."""

        def make() -> list[QWidget]:
            return [self._row(comment, may_write=may_write) for comment in case.talk.comments]

        self.add.setEnabled(may_write)
        self.count.setText(str(len(case.talk.comments)) if case.talk.comments else "")
        self.lines.show_rows((case.talk.comments, may_write), make)
        self.questions.setText(self._questions(case))
        self._show_complaints(case)

    def _questions(self, case: Case) -> str:
        waiting = sum(query.state == "open" for query in case.talk.queries)
        answered = sum(query.state == "answered" for query in case.talk.queries)
        told = []
        if waiting:
            told.append(self.tr("{n} open").format(n=waiting))
        if answered:
            told.append(self.tr("{n} answered").format(n=answered))
        if case.talk.contacts:
            told.append(self.tr("{n} in the contact log").format(n=len(case.talk.contacts)))
        return " · ".join(told) or self.tr("None yet, and nobody was contacted.")

    def _show_complaints(self, case: Case) -> None:
        waiting = [found for found in case.talk.corrections if found.state == "open"]
        unpublished = [
            found
            for found in case.talk.corrections
            if found.state == "upheld" and not found.published
        ]
        words = self.tr("Complaints settled: {n}.").format(n=len(case.talk.corrections))
        if waiting:
            words = self.tr("Complaints to look into: {n}.").format(n=len(waiting))
        elif unpublished:
            words = self.tr("A correction is not published yet.")
        trouble = bool(waiting or unpublished)
        self.complaint_sign.show_sign(
            "warning" if trouble else "tick", "v_part" if trouble else "muted"
        )
        self.complaints.setText(words)
        self.complaint_line.setVisible(bool(case.talk.corrections))

    def _row(self, comment: CommentRecord, *, may_write: bool) -> CommentRow:
        made = CommentRow(comment, may_write=may_write)
        made.remove_asked.connect(self.remove_asked)
        made.edit_asked.connect(self.edit_asked)
        return made
