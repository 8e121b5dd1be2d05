"""What the program is made of: its version, and the licences of all that is shipped with it."""

import re
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, requires
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workbench import __version__

DISTRIBUTION = "factcheck-workbench"
_HERE = Path(__file__).resolve()
CHANGES = (
    _HERE.parent / "resources" / "CHANGELOG.md",  # as installed
    _HERE.parents[1] / "CHANGELOG.md",  # as checked out
)
FACES = (("Charis SIL", "OFL-1.1"),)
"""Faces that are shipped, with their licence; its text stands beside them."""


def changes() -> str:
    """Return the text that says what is new, or nothing where it is not there."""
    return next((path.read_text(encoding="utf-8") for path in CHANGES if path.exists()), "")


def about_text() -> str:
    """Return version and licences as Markdown."""
    lines = [
        _tr("Version {version}. Nothing is sent anywhere.").format(version=__version__),
        "",
        _tr("It is made with the work of others, under these licences:"),
        "",
    ]
    lines += [f"- {name} {version}: {licence}" for name, version, licence in parts()]
    lines += [f"- {name}: {licence}" for name, licence in FACES]
    return "\n".join(lines)


def parts() -> tuple[tuple[str, str, str], ...]:
    """Return the libraries the program needs: name, version and licence."""
    found = []
    for needed in _needed():
        try:
            told = metadata(needed)
        except PackageNotFoundError:
            continue
        licence = _field(told, "License-Expression") or _classified(
            told.get_all("Classifier") or []
        )
        licence = licence or _field(told, "License")[:80] or "?"
        found.append((told["Name"], told["Version"], licence))
    return tuple(sorted(found, key=lambda part: str(part[0]).lower()))


def _needed() -> list[str]:
    """Return the names of the libraries the program itself asks for, each once."""
    try:
        asked = requires(DISTRIBUTION) or []
    except PackageNotFoundError:
        asked = []
    names = (re.split(r"[^\w.-]", line)[0] for line in asked if "extra ==" not in line)
    return list(dict.fromkeys(names))


def _classified(classifiers: list[str]) -> str:
    named = (line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License ::"))
    return ", ".join(name for name in named if name != "OSI Approved")


def _field(told: PackageMetadata, name: str) -> str:
    """Return the first line of a field, or nothing."""
    lines = str(told[name]).strip().splitlines() if name in told else []
    return lines[0] if lines else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("made_of", words)
