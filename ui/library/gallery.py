"""The library window and its dialogs with made-up contents, for pictures and tests of all."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.library.asking import IMPORTS, Asked, Found, Group, Shown
from ui.library.badges import ODD, SOURCE
from ui.library.elsewhere import Elsewhere
from ui.library.importing import ImportDialog
from ui.library.keep_fact import FactDialog
from ui.library.window import LibraryWindow
from ui.theme.badges import TO_CHECK, Badge, verdict_badge
from workbench.library.folders import LeftOut
from workbench.library.from_table import choose_columns
from workbench.library.incoming import Preview
from workbench.library.item import Item
from workbench.library.places import PLACES
from workbench.library.saved import Sought
from workbench.library.seen import Match
from workbench.reason import because
from workbench.store.remembered import SavedSearch
from workbench.store.trouble import damaged
from workbench.text.span import Span

FILE = Path("harbour.factcheck")
TRUE, PART = verdict_badge("true", "true"), verdict_badge("half_true", "part")
FALSE = verdict_badge("false", "false")
BADGES: dict[str, Badge] = {"true": TRUE, "half true": PART, "false": FALSE}

_ARTICLE = Group(
    FILE,
    "a1",
    "Landslip at the Tanf quay: what is known",
    (Span(16, 20),),
    ("Orvo Courier", "2031-05-18"),
    tuple(Counter({TRUE: 6, PART: 2, FALSE: 1, TO_CHECK: 6}).items()),
    9,
    15,
)
_IMPORT = Group(FILE, None, "archive 2030.csv")
_FOLDER = Path("Colleagues")
_THEIRS = Group(
    _FOLDER / "ana.factcheck",
    "a2",
    "Ferries stop at the Tanf quay",
    (Span(20, 24),),
    ("Orvo Courier", "2030-11-02"),
    tuple(Counter({TRUE: 2, FALSE: 1}).items()),
    3,
    3,
    elsewhere=True,
)


def _rows() -> tuple[Group | Found, ...]:
    said = "The crossing at the Tanf quay was closed for forty days after the slip"
    return (
        _ARTICLE,
        Found(_ARTICLE, "claim", PART, 9, said, (Span(20, 24),), "Half true", "c9"),
        Found(_ARTICLE, "claim", TO_CHECK, 11, "The Tanf road is open", (Span(4, 8),), "", "c11"),
        Found(_ARTICLE, "evidence", SOURCE, 3, "Tanf log", (Span(0, 4),), ""),
        _IMPORT,
        Found(_IMPORT, "earlier", FALSE, 0, "The Tanf quay sank in 2029", (Span(4, 8),), "False"),
    )


def library() -> QWidget:
    """Return the library with results and matches."""
    window = LibraryWindow()
    window.field.setText("Tanf")
    counts = dict.fromkeys(PLACES, 4) | {"all": 38}
    saved = (SavedSearch("s1", "Numbers, unproven", "{}"),)
    asked = Asked(FILE, None, Sought("Tanf"), folders=(_FOLDER,))
    window.show_found(Shown(asked, _rows(), counts, saved, 143, 9, 4, 1, odd=12))
    said = "No ferry calls at Tanf in winter"
    found = Found(_THEIRS, "claim", TRUE, 3, said, (Span(18, 22),), "True", "c3")
    torn = LeftOut(_FOLDER / "torn.factcheck", damaged("file is not a database", "torn.factcheck"))
    window.show_elsewhere(Elsewhere(asked, (_THEIRS, found), 3, (torn,)))
    now = "closed for forty days"
    match = Match(
        *(FILE, "claim", "c2", "The quay was closed for 30 days", "", "Half true", 9.0, 0.8, 4, 5),
        differs=(because("differs_number", now="forty", then="30"),),
        article="a2",
    )
    fact = Match(FILE, "fact", "f1", "The quay reopened on 2 June 2031", "", "", 5.0, 0.7, 3, 4)
    about = f"Claim 9 of this article: “{now}”"
    window.show_matches(about, (match, fact), BADGES, may_write=True)
    return window


def library_narrowed() -> QWidget:
    """Return the library with the fields that narrow a search, one of them odd."""
    window = LibraryWindow()
    sought = Sought(speaker="harbour master", since="2031-03", state="decided", dated="checked")
    window.narrow.show_sought(sought)
    window.narrow.until.setText("one of these days")
    window.narrowing.setChecked(True)
    asked = Asked(FILE, None, sought)
    counts = dict.fromkeys(PLACES, 4) | {"all": 38}
    labels = ("True", "Half true", "False")
    window.show_found(Shown(asked, _rows()[:3], counts, (), 143, 9, 2, 1, labels=labels))
    return window


def odd_values() -> QWidget:
    """Return the library with what was odd in an import."""
    window = LibraryWindow()
    reasons = (
        because("odd_day", field="said_on", value="31/02/2030"),
        because("odd_formula", field="Statement"),
        because("odd_address_row", row=118, value="see the archive"),
    )
    rows = [
        Found(_IMPORT, "odd", ODD, row, "", (), "The Tanf quay sank in 2029", odd=reason)
        for row, reason in zip((7, 52, 118), reasons, strict=True)
    ]
    asked = Asked(FILE, None, Sought(place=IMPORTS))
    counts = dict.fromkeys((*PLACES, "all"), 3)
    window.show_found(Shown(asked, (_IMPORT, *rows), counts, (), 0, 0, odd=3))
    return window


def nothing_found() -> QWidget:
    """Return the library where nothing holds the words."""
    window = LibraryWindow()
    window.field.setText("barrel")
    asked = Asked(FILE, None, Sought("barrel", place="in_work"))
    window.show_found(Shown(asked, (), dict.fromkeys((*PLACES, "all"), 0), (), 0, 0))
    return window


def import_table() -> QWidget:
    """Return the question for the columns of a table."""
    headings = ("Nr", "Statement", "Who", "Verdict")
    odd = (because("odd_formula", field="Statement"),)
    items = (Item("1", "The quay sank", label="False"), Item("2", "=A1", warnings=odd))
    found = Preview("table", headings, choose_columns(headings), items)
    return ImportDialog(Path("archive 2030.csv"), lambda *_: found)


def keep_fact() -> QWidget:
    """Return the question since when a fact holds."""
    words = (
        "The river authority reopened the lower quay for freight on 2 June 2031, eleven weeks after"
        " the wash-out of 17 March, with a draught of 2.1 metres until the survey of the autumn"
    )
    return FactDialog(words, "2031-06-03")


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "library": library,
    "library_empty": nothing_found,
    "library_narrowed": library_narrowed,
    "library_odd": odd_values,
    "import": import_table,
    "keep_fact": keep_fact,
}
