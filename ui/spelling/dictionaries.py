"""The dictionaries of the system, through Enchant where it is installed; and which one to take."""

import logging
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Protocol

from PySide6.QtCore import QLocale

LOG = logging.getLogger("workbench.spelling")


class Speller(Protocol):
    """One open dictionary."""

    def check(self, word: str) -> bool:
        """Tell whether the dictionary has *word*, which is not empty."""

    def suggest(self, word: str) -> Sequence[str]:
        """Return words that may have been meant, the likeliest first."""


class Dictionaries(Protocol):
    """A place that has dictionaries."""

    def tags(self) -> tuple[str, ...]:
        """Return the languages there are dictionaries for, as ``en_GB`` or ``eo``."""

    def open(self, tag: str) -> Speller | None:
        """Open a dictionary; None where it cannot be."""


class SystemDictionaries:
    """What Enchant finds: the dictionaries that other programs of the system use, too.

    Without the library, or without a dictionary, there is none, and that is no error.
    """

    @cached_property
    def _broker(self) -> Any:  # noqa: ANN401  a library without types
        try:
            import enchant  # noqa: PLC0415  looks for the system's library when it is imported

            return enchant.Broker()
        except Exception as error:  # noqa: BLE001  whatever another library's loader may raise
            LOG.info("no spelling: %s", error)
            return None

    def tags(self) -> tuple[str, ...]:
        """Return the languages there are dictionaries for."""
        return tuple(self._broker.list_languages()) if self._broker is not None else ()

    def open(self, tag: str) -> Speller | None:
        """Open a dictionary; None where it cannot be."""
        try:
            opened: Speller | None = self._broker.request_dict(tag) if self._broker else None
        except Exception as error:  # noqa: BLE001  a broken dictionary must not stop anybody
            LOG.warning("the dictionary %s cannot be opened: %s", tag, error)
            return None
        return opened


def best_tag(language: str, available: Sequence[str], home: str = "") -> str:
    """Return the dictionary for *language*, ``en`` or ``en-GB``; empty where there is none.

    Where the language comes without a country, *home*'s (``en_AU``) is preferred, then the one
    the language is known by.
    """
    wanted = language.replace("-", "_")
    code = wanted.partition("_")[0]
    if not code:
        return ""
    country = home.partition("_")[2]
    usual = QLocale(code).name()
    same = sorted(tag for tag in available if tag.partition("_")[0] == code)
    for tag in (wanted if "_" in wanted else "", f"{code}_{country}", usual, code):
        if tag in same:
            return tag
    return same[0] if same else ""


def tags_for(
    wish: str, languages: Sequence[str], available: Sequence[str], home: str = ""
) -> tuple[str, ...]:
    """Return the dictionaries to use: the one wished for, else one for each of *languages*."""
    if wish:
        return (wish,) if wish in available else ()
    found = (best_tag(language, available, home) for language in languages)
    return tuple(dict.fromkeys(tag for tag in found if tag))


def name_of(tag: str) -> str:
    """Return what a dictionary's language calls itself, with its country."""
    locale = QLocale(tag)
    name = locale.nativeLanguageName() or tag
    country = locale.nativeTerritoryName() if "_" in tag else ""
    said = f"{name[:1].upper()}{name[1:]}"
    return f"{said} ({country})" if country and country not in name else said
