"""The words a reviewer has added: one a line in a file of their own, to be read and mended."""

import logging
from pathlib import Path

LOG = logging.getLogger("workbench.spelling")
MOST = 20_000


class OwnWords:
    """The words in the file at *path*, which need not be there yet."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._words: dict[str, None] | None = None

    def __contains__(self, word: str) -> bool:
        return word in self._read()

    def add(self, word: str) -> None:
        """Add a word; beyond :data:`MOST` no more are taken."""
        words = self._read()
        if len(words) < MOST:
            words[word] = None
            self._write()

    def drop(self, word: str) -> None:
        """Take a word off."""
        self._read().pop(word, None)
        self._write()

    def _read(self) -> dict[str, None]:
        if self._words is None:
            try:
                lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
            except OSError:
                lines = []
            self._words = dict.fromkeys(filter(None, map(str.strip, lines[:MOST])))
        return self._words

    def _write(self) -> None:
        try:
            self._path.write_text("".join(f"{word}\n" for word in self._read()), encoding="utf-8")
        except OSError as error:  # known until the program ends, at least
            LOG.warning("words of one's own are not kept: %s", error)
