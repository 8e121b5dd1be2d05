"""The folder in which a long report is printed: what its processes leave there for one another."""

from pathlib import Path

TEMPLATE = "report.typ"
PLAN = "plan.json"
WHOLE = "whole.pdf"


def inputs_of(folder: Path, name: str) -> Path:
    """Return the file with what the template gets for the slice *name*."""
    return folder / f"{name}.json"


def pages_of(folder: Path, name: str) -> Path:
    """Return the file with the pages of the slice *name*."""
    return folder / f"{name}.pdf"


def said_of(folder: Path, name: str) -> Path:
    """Return the file that tells how setting the slice *name* went."""
    return folder / f"{name}.said.json"
