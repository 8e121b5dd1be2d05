"""What the library says about an answer: how much was found, what was not asked, or nothing."""

from PySide6.QtCore import QCoreApplication

from ui.library.asking import FACTS, IMPORTS, Shown
from ui.library.elsewhere import Elsewhere

MOST_NAMED = 3
"""Files that are named where they could not be asked; of more, the number."""


def summary(shown: Shown, elsewhere: Elsewhere | None, *, waits: bool) -> str:
    """Return how much was found here and in other files; *waits* while those are being asked."""
    parts = []
    if shown.claims and shown.asked.sought.place not in {*FACTS, IMPORTS}:
        words = _tr("Places: {n}. Articles: {articles}.")
        if shown.more:
            words = _tr("Places: {n} or more; the newest were looked at. Articles: {articles}.")
        parts.append(words.format(n=shown.claims, articles=shown.articles))
    if waits:
        parts.append(_tr("Looking in the folders…"))
    elif elsewhere is not None and elsewhere.found:
        words = _tr("In other files: places {n}, articles {articles}, files asked {files}.")
        if elsewhere.more:
            words = _tr("In other files: places {n} or more, articles {articles}, asked {files}.")
        parts.append(
            words.format(n=elsewhere.found, articles=elsewhere.articles, files=elsewhere.files)
        )
    elif elsewhere is not None:
        parts.append(_tr("Other files asked: {files}.").format(files=elsewhere.files))
    return " ".join(parts)


def left_out(elsewhere: Elsewhere | None) -> str:
    """Return which files could not be asked, and why."""
    if elsewhere is None:
        return ""
    lines = [
        _tr("Left out: {why}").format(why=one.why.message)
        for one in elsewhere.left_out[:MOST_NAMED]
    ]
    more = len(elsewhere.left_out) - len(lines)
    if more > 0:
        lines.append(_tr("Further files left out: {n}.").format(n=more))
    if elsewhere.too_many:
        words = _tr("Only the first {n} files were asked; further ones: {more}.")
        asked = elsewhere.files + len(elsewhere.left_out)
        lines.append(words.format(n=asked, more=elsewhere.too_many))
    return "\n".join(lines)


def all_left_out(elsewhere: Elsewhere | None) -> str:
    """Return all files that could not be asked, with what to do about each."""
    return "\n".join(str(one.why) for one in elsewhere.left_out) if elsewhere else ""


def nothing(shown: Shown) -> tuple[str, str]:
    """Return what is so where nothing is listed, and what to do."""
    sought = shown.asked.sought
    if typed := sought.typed.strip():
        everywhere = sought.place or shown.asked.kinds or sought.is_narrow
        hint = _tr("Look in all places and kinds, or type less of it.")
        return (
            _tr("Nothing says “{words}”.").format(words=typed[:60]),
            hint if everywhere else _tr("Type less of it."),
        )
    if sought.is_narrow:
        return _tr("No claim is like that."), _tr("Narrow the search less.")
    if sought.place in FACTS:
        return _tr("No fact stands here."), _tr("Keep one from a claim that was checked.")
    if shown.asked.folder is not None:
        return _tr("No review in this folder holds an article."), ""
    return _tr("No article stands here."), ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("library_telling", words)
