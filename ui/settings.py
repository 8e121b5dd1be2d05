"""What the program remembers about a person's desk, outside of any review file."""

from dataclasses import replace
from math import isfinite
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.languages.choice import SYSTEM
from workbench.intake.limits import DEFAULT_LIMITS, Limits

RECENT = 8
MIB, MEGABYTE = 1 << 20, 1_000_000


class Settings:
    """Scheme, text sizes, window place and recent files, in one small file at *path*."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> str:
        """Return ``system``, ``light`` or ``dark``."""
        return str(self._file.value("look/scheme", "system"))

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._file.setValue("look/scheme", name)

    @property
    def language(self) -> str:
        """Return ``system`` or the code of a language of the interface."""
        return str(self._file.value("look/language", SYSTEM))

    @language.setter
    def language(self, choice: str) -> None:
        self._file.setValue("look/language", choice)

    @property
    def interface_size(self) -> float:
        """Return the interface's text size; 1.0 is the system's own."""
        return self._number("look/interface", 1.0)

    @interface_size.setter
    def interface_size(self, size: float) -> None:
        self._file.setValue("look/interface", size)

    @property
    def article_size(self) -> float:
        """Return the article's text size; 1.0 is the usual one."""
        return self._number("look/article", 1.0)

    @article_size.setter
    def article_size(self, size: float) -> None:
        self._file.setValue("look/article", size)

    @property
    def geometry(self) -> QByteArray:
        """Return where the window stood; empty if it never did."""
        kept = self._file.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, place: QByteArray) -> None:
        self._file.setValue("window/geometry", place)

    @property
    def reviewer(self) -> tuple[str, str]:
        """Return the name and the initials of who works here; empty until asked for."""
        name = str(self._file.value("reviewer/name", ""))
        return name, str(self._file.value("reviewer/initials", ""))

    @reviewer.setter
    def reviewer(self, who: tuple[str, str]) -> None:
        self._file.setValue("reviewer/name", who[0])
        self._file.setValue("reviewer/initials", who[1])

    @property
    def limits(self) -> Limits:
        """Return how much time and memory one article may cost.

        Kept under ``limits/seconds``, ``limits/memory`` and ``limits/size`` (megabytes).
        """
        usual = DEFAULT_LIMITS
        return replace(
            usual,
            seconds=max(0.5, self._number("limits/seconds", usual.seconds)),
            memory=int(max(256.0, self._number("limits/memory", usual.memory / MIB)) * MIB),
            size=int(max(0.1, self._number("limits/size", usual.size / MEGABYTE)) * MEGABYTE),
        )

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self._file.setValue("limits/seconds", limits.seconds)
        self._file.setValue("limits/memory", limits.memory / MIB)
        self._file.setValue("limits/size", limits.size / MEGABYTE)

    @property
    def allow_private(self) -> bool:
        """Tell whether copies may be fetched from this computer's own network."""
        return str(self._file.value("capture/allow_private", "false")).lower() == "true"

    @allow_private.setter
    def allow_private(self, allowed: bool) -> None:
        self._file.setValue("capture/allow_private", "true" if allowed else "false")

    def recent(self) -> tuple[Path, ...]:
        """Return the review files opened last, newest first."""
        size = self._file.beginReadArray("recent")
        paths = []
        for place in range(size):
            self._file.setArrayIndex(place)
            paths.append(Path(str(self._file.value("path"))))
        self._file.endArray()
        return tuple(paths)

    def remember(self, path: Path) -> None:
        """Put a review file at the head of the recent ones."""
        paths = [path, *(other for other in self.recent() if other != path)][:RECENT]
        self._file.beginWriteArray("recent", len(paths))
        for place, kept in enumerate(paths):
            self._file.setArrayIndex(place)
            self._file.setValue("path", str(kept))
        self._file.endArray()

    @property
    def phrases(self) -> tuple[str, ...]:
        """Return the texts kept for reasons, in the order they were kept in."""
        size = self._file.beginReadArray("phrases")
        kept = []
        for place in range(size):
            self._file.setArrayIndex(place)
            kept.append(str(self._file.value("words", "")))
        self._file.endArray()
        return tuple(filter(None, kept))

    @phrases.setter
    def phrases(self, kept: tuple[str, ...]) -> None:
        self._file.remove("phrases")
        self._file.beginWriteArray("phrases", len(kept))
        for place, words in enumerate(kept):
            self._file.setArrayIndex(place)
            self._file.setValue("words", words)
        self._file.endArray()

    def keep(self) -> None:
        """Write everything to disk now."""
        self._file.sync()

    def _number(self, key: str, default: float) -> float:
        try:
            number = float(str(self._file.value(key, default)))
        except ValueError:
            return default
        return number if isfinite(number) else default
