"""The bytes of a file, never more than the limits allow.

Apart from the readers, so that whoever only hands bytes on to the worker process need not load
them.
"""

from pathlib import Path

from workbench.errors import UnreadableError
from workbench.intake.limits import DEFAULT_LIMITS, Limits


def fetch(path: Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the bytes of the file at *path*, never more than the limits allow.

    Raises:
        UnreadableError: It is missing, a folder, too big, or may not be read.
    """
    try:
        if not path.is_file():
            raise _not_a_file(path)
        with path.open("rb") as stream:
            content = stream.read(limits.size + 1)
    except PermissionError as error:
        raise UnreadableError(
            f"“{path.name}” may not be read.", hint="Ask for the right to read it, or copy it."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableError(
            f"“{path.name}” cannot be read.", hint="Check the name and the disk, then try again."
        ) from error
    if len(content) > limits.size:
        raise UnreadableError(
            f"“{path.name}” is larger than {limits.size // 1_000_000} MB.",
            hint="Save the part you want to check as a file of its own.",
        )
    return content


def _not_a_file(path: Path) -> UnreadableError:
    if path.is_dir():
        return UnreadableError(f"“{path.name}” is a folder.", hint="Choose a file inside it.")
    if path.exists():
        return UnreadableError(f"“{path.name}” is not a plain file.", hint="Choose another file.")
    return UnreadableError(f"There is no file “{path}”.", hint="Check the name and the folder.")
