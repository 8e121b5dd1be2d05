"""Deeds on what is said about the current claim outside the desk: questions, corrections."""

from ui.bench import Sign
from ui.window.parts import Deeds, Parts


class TalkDeeds:
    """Questions, contacts and corrections of the current claim, and letters of the review."""

    def __init__(self, parts: Parts, sign: Sign) -> None:
        self._parts = parts
        self._sign = sign
        parts.desk.inspector.talk.questions_asked.connect(self.questions)
        parts.desk.inspector.talk.corrections_asked.connect(self.corrections)

    def table(self) -> Deeds:
        """Return what each command does."""
        return {
            "questions": self.questions,
            "open_questions": self.letters,
            "corrections": self.corrections,
            "scale": self.scale,
        }

    def questions(self) -> None:
        """Show the questions and the contact log of the current claim."""
        claim = self._parts.here.claim
        if claim is not None:
            from ui.dialogs.ask_talk import ask_about  # noqa: PLC0415  when first asked for

            ask_about(self._parts.bench, claim.record, self._parts.window, self._sign)

    def letters(self) -> None:
        """Show the open questions of the review, person by person."""
        from ui.dialogs.ask_talk import show_letters  # noqa: PLC0415  when first asked for

        show_letters(self._parts.bench, self._parts.window)

    def corrections(self) -> None:
        """Show the complaints about the current claim."""
        claim = self._parts.here.claim
        if claim is not None:
            from ui.dialogs.ask_talk import correct  # noqa: PLC0415  when first asked for

            correct(self._parts.bench, claim.record, self._parts.window, self._sign)

    def scale(self) -> None:
        """Ask on which scale verdicts are given."""
        from ui.dialogs.ask_scale import ask_scale  # noqa: PLC0415  when first asked for

        self._parts.desk.inspector.flush()
        ask_scale(self._parts.bench, self._parts.window, self._sign)
