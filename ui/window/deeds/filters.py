"""What the question for files offers to show: the kinds of file that the program reads."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.store.file import SUFFIX

_ARTICLES = (
    (QT_TRANSLATE_NOOP("filters", "Web pages"), ("html", "htm", "xhtml", "mht", "mhtml")),
    (QT_TRANSLATE_NOOP("filters", "Safari web archives"), ("webarchive",)),
    (QT_TRANSLATE_NOOP("filters", "Text and Markdown"), ("txt", "text", "md", "markdown")),
    (QT_TRANSLATE_NOOP("filters", "Documents"), ("pdf", "docx", "rtf")),
    (QT_TRANSLATE_NOOP("filters", "Mail"), ("eml", "mbox")),
)
_BOTH = QT_TRANSLATE_NOOP("filters", "Articles and reviews")
_REVIEWS = QT_TRANSLATE_NOOP("filters", "Reviews")
_ALL = QT_TRANSLATE_NOOP("filters", "All files")


def name_filters() -> list[str]:
    """Return the filters as Qt writes them: all that is read, then kind by kind, then any file.

    What a file is shows in its content; the last filter is for those with an unusual name.
    """
    review = SUFFIX.removeprefix(".")
    every = tuple(ending for _, endings in _ARTICLES for ending in endings)
    kinds = [_filter(words, endings) for words, endings in _ARTICLES]
    reviews = _filter(_REVIEWS, (review,))
    return [_filter(_BOTH, (review, *every)), reviews, *kinds, f"{_say(_ALL)} (*)"]


def _filter(words: object, endings: tuple[str, ...]) -> str:
    return f"{_say(words)} ({' '.join(f'*.{ending}' for ending in endings)})"


def _say(words: object) -> str:
    return QCoreApplication.translate("filters", str(words))
