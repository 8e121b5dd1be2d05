"""Trouble a person can do something about.

Every error that may reach a reviewer derives from :class:`WorkbenchError`: it says what
happened, and its hint says what to do.  Anything else that is raised is a bug.
"""


class WorkbenchError(Exception):
    """Something went wrong that the reviewer can understand and mend.

    Args:
        message: What is so, as a sentence.
        hint: What to do about it, as a sentence, or empty.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross from the worker process; the default would lose the hint.
        return _rebuild, (type(self), self.message, self.hint)


def _rebuild(kind: type[WorkbenchError], message: str, hint: str) -> WorkbenchError:
    return kind(message, hint=hint)


class NotFoundError(WorkbenchError):
    """What was asked for is not in the review file."""


class InvalidError(WorkbenchError):
    """What the reviewer gave cannot be used as it stands."""


class UnreadableError(WorkbenchError):
    """A file cannot be read as an article."""


class LimitError(WorkbenchError):
    """Work was stopped because it took more time or memory than is allowed."""


class ForeignFileError(WorkbenchError):
    """The file belongs to another program."""


class FileTooNewError(WorkbenchError):
    """The file was made by a later version of the workbench."""


class LockedError(WorkbenchError):
    """Somebody else is writing to the file."""


class NotSavedError(WorkbenchError):
    """The edit could not be written; the file is as it was before it."""


class StoppedError(WorkbenchError):
    """The reviewer stopped the work in hand."""


class UndoStopsError(WorkbenchError):
    """Undo or redo stopped before a sign-off, or before what somebody else did."""


class RedoStopsError(UndoStopsError):
    """It was redo that stopped."""
