"""What the program remembers about a person's desk, outside of any review file.

Every setting has a type and a default.  A value that nobody could have meant, because the file was
edited by hand or comes from another version, is told to the log once and the default is used.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from math import isfinite
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QRect, QSettings

from ui.languages.choice import LANGUAGES, SYSTEM
from ui.theme.style import LARGEST, SCHEMES, SMALLEST
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.report.newsroom import choose_folder, chosen_folder

LOG = logging.getLogger("workbench.settings")
RECENT = 8
MOST_FOLDERS = 20
MIB, MEGABYTE = 1 << 20, 1_000_000
_NO_SPELLING = "off"
T = TypeVar("T")


class Settings:
    """Look, sizes, limits, keys, kept texts, window place, recent files: in one file at *path*."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)
        self._told: set[str] = set()
        self.folder = path.parent

    @property
    def scheme(self) -> str:
        """Return one of :data:`ui.theme.style.SCHEMES`."""
        return self._read("look/scheme", "system", _one_of(SCHEMES))

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._file.setValue("look/scheme", name)

    @property
    def language(self) -> str:
        """Return ``system`` or the code of a language of the interface."""
        return self._read("look/language", SYSTEM, _one_of((SYSTEM, *LANGUAGES)))

    @language.setter
    def language(self, choice: str) -> None:
        self._file.setValue("look/language", choice)

    @property
    def interface_size(self) -> float:
        """Return the interface's text size; 1.0 is the system's own."""
        return self._read("look/interface", 1.0, _between(SMALLEST, LARGEST))

    @interface_size.setter
    def interface_size(self, size: float) -> None:
        self._file.setValue("look/interface", size)

    @property
    def article_size(self) -> float:
        """Return the article's text size; 1.0 is the usual one."""
        return self._read("look/article", 1.0, _between(SMALLEST, LARGEST))

    @article_size.setter
    def article_size(self, size: float) -> None:
        self._file.setValue("look/article", size)

    @property
    def less_motion(self) -> bool:
        """Tell whether nothing may move by itself, whatever the system says."""
        return self._read("look/less_motion", False, _yes_or_no)

    @less_motion.setter
    def less_motion(self, wanted: bool) -> None:
        self._file.setValue("look/less_motion", wanted)

    @property
    def goes_on(self) -> bool:
        """Tell whether a verdict goes on to the next open claim at once."""
        return self._read("work/goes_on", False, _yes_or_no)

    @goes_on.setter
    def goes_on(self, wanted: bool) -> None:
        self._file.setValue("work/goes_on", wanted)

    @property
    def spelling(self) -> str | None:
        """Return the tag of the dictionary to spell by, empty for those at hand, None for none."""
        kept = self._read("work/spelling", "", _tag)
        return None if kept == _NO_SPELLING else kept

    @spelling.setter
    def spelling(self, wish: str | None) -> None:
        self._file.setValue("work/spelling", _NO_SPELLING if wish is None else wish)

    @property
    def private_addresses(self) -> bool:
        """Tell whether pages may be fetched from this computer's own network."""
        return self._read("reading/private_addresses", False, _yes_or_no)

    @private_addresses.setter
    def private_addresses(self, allowed: bool) -> None:
        self._file.setValue("reading/private_addresses", allowed)

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Return the keys the reviewer chose, for those commands that have other ones."""
        self._file.beginGroup("keys")
        chosen = {name: str(self._file.value(name, "")) for name in self._file.childKeys()}
        self._file.endGroup()
        return {name: tuple(keys.split()) for name, keys in chosen.items()}

    @keys.setter
    def keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        self._file.remove("keys")
        for name, keys in chosen.items():
            self._file.setValue(f"keys/{name}", " ".join(keys))

    @property
    def news_told(self) -> str:
        """Return the version whose news was told; empty at the first start."""
        return str(self._file.value("news/told", ""))

    @news_told.setter
    def news_told(self, version: str) -> None:
        self._file.setValue("news/told", version)

    @property
    def geometry(self) -> QByteArray:
        """Return where the window stood; empty if it never did."""
        kept = self._file.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, place: QByteArray) -> None:
        self._file.setValue("window/geometry", place)

    @property
    def inspector_torn(self) -> bool:
        """Tell whether the inspector has a window of its own."""
        return self._read("window/inspector_torn", False, _yes_or_no)

    @inspector_torn.setter
    def inspector_torn(self, torn: bool) -> None:
        self._file.setValue("window/inspector_torn", torn)

    @property
    def inspector_place(self) -> QRect | None:
        """Return where the inspector's own window stood, in desktop pixels, if it ever did."""
        return self._read("window/inspector_place", None, _place)

    @inspector_place.setter
    def inspector_place(self, place: QRect) -> None:
        sides = (place.x(), place.y(), place.width(), place.height())
        self._file.setValue("window/inspector_place", " ".join(map(str, sides)))

    @property
    def furniture_shown(self) -> bool:
        """Tell whether page furniture was unfolded when the window was closed."""
        return self._read("window/furniture", False, _yes_or_no)

    @furniture_shown.setter
    def furniture_shown(self, shown: bool) -> None:
        self._file.setValue("window/furniture", shown)

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
    def export(self) -> str:
        """Return how a report was ordered last, as JSON; empty until one was."""
        return str(self._file.value("report/order", ""))

    @export.setter
    def export(self, order: str) -> None:
        self._file.setValue("report/order", order)

    @property
    def templates(self) -> Path:
        """Return the folder of the newsroom's own face for reports, which the shell uses too."""
        return chosen_folder(self.folder)

    @templates.setter
    def templates(self, folder: Path) -> None:
        choose_folder(self.folder, folder)

    @property
    def limits(self) -> Limits:
        """Return how much time and memory one article may cost.

        Kept under ``limits/seconds``, ``limits/memory`` and ``limits/size`` (megabytes).
        """
        usual = DEFAULT_LIMITS
        memory = self._read("limits/memory", usual.memory / MIB, _between(256.0, 1e6))
        size = self._read("limits/size", usual.size / MEGABYTE, _between(0.1, 1e6))
        return replace(
            usual,
            seconds=self._read("limits/seconds", usual.seconds, _between(0.5, 3600.0)),
            memory=int(memory * MIB),
            size=int(size * MEGABYTE),
        )

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self._file.setValue("limits/seconds", limits.seconds)
        self._file.setValue("limits/memory", limits.memory / MIB)
        self._file.setValue("limits/size", limits.size / MEGABYTE)

    def recent(self) -> tuple[Path, ...]:
        """Return the review files opened last, newest first."""
        return tuple(map(Path, self._texts("recent", "path")))

    def remember(self, path: Path) -> None:
        """Put a review file at the head of the recent ones."""
        paths = [path, *(other for other in self.recent() if other != path)][:RECENT]
        self._keep_texts("recent", "path", map(str, paths))

    @property
    def library_folders(self) -> tuple[Path, ...]:
        """Return the folders whose reviews are searched beside the open one, as they were added."""
        return tuple(map(Path, self._texts("library_folders", "path")))

    @library_folders.setter
    def library_folders(self, folders: tuple[Path, ...]) -> None:
        self._keep_texts("library_folders", "path", map(str, folders[:MOST_FOLDERS]))

    @property
    def phrases(self) -> tuple[str, ...]:
        """Return the texts kept for reasons, in the order they were kept in."""
        return self._texts("phrases", "words")

    @phrases.setter
    def phrases(self, kept: tuple[str, ...]) -> None:
        self._keep_texts("phrases", "words", kept)

    def keep(self) -> None:
        """Write everything to disk now."""
        self._file.sync()

    def _texts(self, array: str, name: str) -> tuple[str, ...]:
        """Return the texts kept under *array*, in order, without empty ones."""
        kept = []
        for place in range(self._file.beginReadArray(array)):
            self._file.setArrayIndex(place)
            kept.append(str(self._file.value(name, "")))
        self._file.endArray()
        return tuple(filter(None, kept))

    def _keep_texts(self, array: str, name: str, texts: Iterable[str]) -> None:
        self._file.remove(array)
        self._file.beginWriteArray(array)
        for place, text in enumerate(texts):
            self._file.setArrayIndex(place)
            self._file.setValue(name, text)
        self._file.endArray()

    def _read(self, key: str, default: T, understand: Callable[[str], T]) -> T:
        """Return the value of *key* as *understand* has it, or *default* where it cannot be."""
        given = self._file.value(key)
        if given is None:
            return default
        try:
            return understand(str(given))
        except ValueError:
            if key not in self._told:
                self._told.add(key)
                LOG.warning("setting %s cannot be %r, so it is %r", key, given, default)
            return default


def _one_of(names: tuple[str, ...]) -> Callable[[str], str]:
    def understand(given: str) -> str:
        if given not in names:
            raise ValueError(given)
        return given

    return understand


def _between(least: float, most: float) -> Callable[[str], float]:
    def understand(given: str) -> float:
        number = float(given)
        if not isfinite(number) or not least <= number <= most:
            raise ValueError(given)
        return number

    return understand


def _yes_or_no(given: str) -> bool:
    if given.lower() not in {"true", "false"}:
        raise ValueError(given)
    return given.lower() == "true"


def _tag(given: str) -> str:
    if given and not (given.isascii() and given.replace("_", "").replace("-", "").isalnum()):
        raise ValueError(given)
    return given


def _place(given: str) -> QRect:
    left, top, width, height = (int(side) for side in given.split())
    if width <= 0 or height <= 0:
        raise ValueError(given)
    return QRect(left, top, width, height)
