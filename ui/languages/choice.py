"""Which language the interface speaks: its texts, Qt's own, and how it writes days and numbers."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

CORE = "reasons"
"""The context of the sentences that the core says."""

SYSTEM = "system"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language the interface can speak, with its own name for itself."""

    code: str
    name: str
    translated: bool = True


LANGUAGES = {
    language.code: language
    for language in (Language(ENGLISH, "English", translated=False), Language("es", "Español"))
}
"""The languages there are; a further one is a further line and ``make i18n``."""


def catalogue_file(code: str, ending: str) -> Path:
    """Return where the texts of a language are: ``.ts`` to be edited, ``.qm`` to be read."""
    return Path(str(files("ui.languages"))) / f"workbench_{code}{ending}"


def language_of(choice: str, system: QLocale) -> Language:
    """Return the language for a *choice* of the settings, ``system`` or a code.

    A system in a language that is not there, and a choice nobody knows, get English.
    """
    code = QLocale.languageToCode(system.language()) if choice == SYSTEM else choice
    return LANGUAGES.get(code, LANGUAGES[ENGLISH])


class Interpreter:
    """Speaks one language in all windows of the application made after it was asked to."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._speaking: list[QTranslator] = []

    def speak(self, choice: str) -> Language:
        """Take up the language of a choice and return it; days are written as where it is spoken.

        Windows that stand already keep their words until they are made anew.
        """
        system = QLocale.system()
        language = language_of(choice, system)
        for translator in self._speaking:
            self._app.removeTranslator(translator)
        self._speaking = []
        same = QLocale.languageToCode(system.language()) == language.code
        QLocale.setDefault(system if same else QLocale(language.code))
        if language.translated:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._load(Path(folder) / f"qtbase_{language.code}.qm")
            self._load(catalogue_file(language.code, ".qm"))
        return language

    def _load(self, catalogue: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(catalogue)):
            self._app.installTranslator(translator)
            self._speaking.append(translator)
