"""Every command of the program, in one table.

Menus, key hints, tips and the sheet of all keys (F1) are made from it, and a key can be given
another command in one place.  Single letters act only where no text is typed: a field that is
being typed into takes the letter before a command does.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

MENUS = (
    ("file", QT_TRANSLATE_NOOP("actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("claim", QT_TRANSLATE_NOOP("actions", "&Claim")),
    ("dates", QT_TRANSLATE_NOOP("actions", "&Dates")),
    ("evidence", QT_TRANSLATE_NOOP("actions", "E&vidence")),
    ("review", QT_TRANSLATE_NOOP("actions", "&Review")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a reviewer can ask for.

    ``where`` says when it can be asked: ``always``, ``file`` (a review is open), ``article`` (an
    article is shown), ``claim`` (a claim is current), ``date`` (a date is current), ``evidence``
    (a piece of evidence is current).  ``writes`` is true of what needs a file that may be changed.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    where: str = "article"
    tip: str = ""
    writes: bool = False
    ends_group: bool = False


def _n(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("actions", text))


COMMANDS = (
    Command("open", "file", _n("&Open…"), ("Ctrl+O",), "always"),
    Command("open_address", "file", _n("Open a &web page…"), ("Ctrl+Shift+O",), "always"),
    Command("paste_article", "file", _n("New article from the clip&board"), ("Ctrl+V",), "always"),
    Command("queue", "file", _n("Files that are being rea&d"), ("Ctrl+Shift+L",), "always"),
    Command(
        "paste_plain",
        "file",
        _n("New article from the clipboard, te&xt only"),
        ("Ctrl+Shift+V",),
        "always",
        tip=_n("Without format; in a field the text goes into the field"),
    ),
    Command("sample", "file", _n("Open the &sample article"), (), "always", ends_group=True),
    Command("articles", "file", _n("Articles of this review…"), ("Ctrl+L",), "file"),
    Command(
        "text_encoding",
        "file",
        _n("&Text encoding…"),
        tip=_n("Read the article again, if its letters are wrong"),
        writes=True,
    ),
    Command(
        "new_version",
        "file",
        _n("New &version of this article…"),
        tip=_n("Carry the work over to another draft"),
        writes=True,
    ),
    Command(
        "merge",
        "file",
        _n("Bring in a &colleague's review…"),
        (),
        "file",
        tip=_n("Merge another review file into this one"),
        writes=True,
    ),
    Command("library", "file", _n("Search the &library…"), ("/",), "file"),
    Command(
        "import_claims", "file", _n("&Import claims…"), (), "file", writes=True, ends_group=True
    ),
    Command("save_copy", "file", _n("Save a &copy…"), (), "file"),
    Command(
        "export",
        "file",
        _n("&Export the review…"),
        ("Ctrl+Shift+E",),
        tip=_n("Write the report"),
    ),
    Command("preview", "file", _n("Print previe&w…"), ("Ctrl+Shift+P",)),
    Command("print", "file", _n("&Print the report…"), ("Ctrl+P",), ends_group=True),
    Command("remove_article", "file", _n("Re&move this article…"), (), writes=True),
    Command(
        "purge_article",
        "file",
        _n("Erase this article for &good…"),
        (),
        tip=_n("Take it out of the file and its history; cannot be undone"),
        writes=True,
    ),
    Command("close", "file", _n("Close the review"), ("Ctrl+W",), "file"),
    Command("quit", "file", _n("&Quit"), ("Ctrl+Q",), "always"),
    Command("undo", "edit", _n("&Undo"), ("Ctrl+Z",), "file", writes=True),
    Command(
        "redo",
        "edit",
        _n("&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "file",
        writes=True,
        ends_group=True,
    ),
    Command("find", "edit", _n("&Find in the article"), ("Ctrl+F",)),
    Command("find_next", "edit", _n("Find the ne&xt place"), ("F3",)),
    Command(
        "palette",
        "edit",
        _n("Find a claim, an article, a &command"),
        ("Ctrl+K",),
        "always",
        ends_group=True,
    ),
    Command("spelling", "edit", _n("Next word to s&pell…"), ("F7",), "claim", ends_group=True),
    Command("who", "edit", _n("&Who is working…"), (), "always"),
    Command("settings", "edit", _n("&Settings…"), ("Ctrl+,",), "always"),
    Command("next_panel", "view", _n("Next &panel"), ("F6",)),
    Command("last_panel", "view", _n("Previous panel"), ("Shift+F6",), ends_group=True),
    Command("furniture", "view", _n("Show or fold page &furniture"), ("F",)),
    Command(
        "tear_off",
        "view",
        _n("Inspector in a &window of its own, or back"),
        ("Ctrl+Shift+I",),
        tip=_n("For a second screen"),
    ),
    Command("all_dates", "view", _n("All dates at the &side"), ("Shift+T",)),
    Command("next_unticked", "view", _n("Next &unticked word"), ("U",)),
    Command("where", "view", _n("Where am &I?"), ("Ctrl+I",), ends_group=True),
    Command("larger", "view", _n("&Larger text"), ("Ctrl++", "Ctrl+="), "always"),
    Command("smaller", "view", _n("S&maller text"), ("Ctrl+-",), "always"),
    Command("usual_size", "view", _n("&Usual text size"), ("Ctrl+0",), "always", ends_group=True),
    Command("scheme_system", "view", _n("Colours as the system has them"), (), "always"),
    Command("scheme_light", "view", _n("Light colours"), (), "always"),
    Command("scheme_dark", "view", _n("Dark colours"), (), "always"),
    Command("scheme_contrast", "view", _n("High contrast"), (), "always"),
    Command("next_claim", "claim", _n("&Next claim"), ("J",)),
    Command("last_claim", "claim", _n("&Previous claim"), ("K",)),
    Command(
        "next_open",
        "claim",
        _n("On to the next &open claim"),
        ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter"),
        ends_group=True,
    ),
    Command("filter_claims", "claim", _n("&Filter the claims"), ("Ctrl+Shift+F",)),
    Command(
        "claim_order",
        "claim",
        _n("Claims by rank, or in article &order"),
        ("L",),
    ),
    Command("speakers", "claim", _n("&Who says what…"), ("S",)),
    Command("not_proposed", "claim", _n("What was &not proposed…"), ("Shift+N",), ends_group=True),
    Command("clear_verdict", "claim", _n("C&lear the verdict"), ("0",), "claim", writes=True),
    Command("reasons", "claim", _n("&Reasons"), ("R",), "claim"),
    Command("phrases", "claim", _n("Te&xts for reasons…"), ("Ctrl+T",), "claim", writes=True),
    Command(
        "copy_claim",
        "claim",
        _n("Cop&y the claim with its source"),
        ("Ctrl+Shift+C",),
        "claim",
        ends_group=True,
    ),
    Command("add_claim", "claim", _n("&Add the selected words as a claim"), ("A",), writes=True),
    Command(
        "trim_claim",
        "claim",
        _n("&Trim the claim to the selected words"),
        ("W",),
        "claim",
        writes=True,
    ),
    Command(
        "split_claim", "claim", _n("S&plit the claim at the caret"), ("P",), "claim", writes=True
    ),
    Command("join_claim", "claim", _n("&Join with the next claim"), ("G",), "claim", writes=True),
    Command(
        "dismiss_claim",
        "claim",
        _n("&Dismiss the claim"),
        ("Del",),
        "claim",
        writes=True,
        ends_group=True,
    ),
    Command("central", "claim", _n("&Central claim"), ("C",), "claim", writes=True),
    Command("in_progress", "claim", _n("&In progress"), ("I",), "claim", writes=True),
    Command("withdrawn", "claim", _n("Withdra&wn"), (), "claim", writes=True),
    Command(
        "comment",
        "claim",
        _n("Co&mment…"),
        ("Shift+C",),
        "claim",
        writes=True,
        ends_group=True,
    ),
    Command(
        "tick_words",
        "claim",
        _n("Tick the selected words off"),
        ("X",),
        tip=_n("Tick words a verdict need not account for; once more takes the ticks off"),
        writes=True,
    ),
    Command(
        "no_fact",
        "claim",
        _n("No fact in the selected words"),
        ("N",),
        writes=True,
        ends_group=True,
    ),
    Command("block_kind", "claim", _n("What kind of &block this is…"), ("B",), writes=True),
    Command("published", "dates", _n("&Publication date…"), ("T",), ends_group=True),
    Command("last_date", "dates", _n("P&revious date"), ("[",)),
    Command("next_date", "dates", _n("&Next date"), ("]",)),
    Command(
        "next_trouble",
        "dates",
        _n("Next date to &look at"),
        ("?",),
        ends_group=True,
        tip=_n("Unresolved, contradicted, or set under another publication date"),
    ),
    Command("confirm_date", "dates", _n("&Confirm the date"), ("D",), writes=True),
    Command("set_date", "dates", _n("Set another &date…"), ("Shift+D",), writes=True),
    Command("readings", "dates", _n("&Other readings…"), ("Alt+Down",), writes=True),
    Command(
        "clear_date",
        "dates",
        _n("Back to the date the program &works out"),
        (),
        writes=True,
    ),
    Command("add_evidence", "evidence", _n("&Add evidence…"), ("E",), "claim", writes=True),
    Command(
        "edit_evidence",
        "evidence",
        _n("&Edit the evidence…"),
        ("Shift+E",),
        "evidence",
        writes=True,
    ),
    Command("evidence_up", "evidence", _n("Move &up"), ("Alt+Shift+Up",), "evidence", writes=True),
    Command(
        "evidence_down", "evidence", _n("Move &down"), ("Alt+Shift+Down",), "evidence", writes=True
    ),
    Command(
        "copy_quote",
        "evidence",
        _n("Copy the &quote with its link"),
        ("Ctrl+Alt+C",),
        "evidence",
    ),
    Command(
        "remove_evidence",
        "evidence",
        _n("&Remove the evidence"),
        ("Shift+Del",),
        "evidence",
        writes=True,
    ),
    Command(
        "second_check",
        "review",
        _n("Ask for a &second check…"),
        ("O",),
        "claim",
        tip=_n("Ask somebody to check the claim blind"),
        writes=True,
    ),
    Command(
        "give_claim",
        "review",
        _n("&Give the claim to somebody…"),
        ("Shift+G",),
        "claim",
        tip=_n("Say who checks it, and until when"),
        writes=True,
    ),
    Command(
        "settle_check", "review", _n("Se&ttle the difference…"), ("Shift+O",), "claim", writes=True
    ),
    Command(
        "final_verdict",
        "review",
        _n("Make the verdict &final"),
        ("Shift+Return", "Shift+Enter"),
        "claim",
        tip=_n("Where the house rules are met or waived"),
        writes=True,
        ends_group=True,
    ),
    Command("waive_rule", "review", _n("&Waive a house rule…"), ("Shift+W",), "claim", writes=True),
    Command(
        "keep_fact",
        "review",
        _n("&Keep as a standing fact…"),
        ("Ctrl+Shift+K",),
        "claim",
        writes=True,
    ),
    Command("house_rules", "review", _n("&House rules…"), (), "file", writes=True, ends_group=True),
    Command("questions", "review", _n("&Questions and contacts…"), ("Shift+Q",), "claim"),
    Command("open_questions", "review", _n("Questions that are o&pen…"), (), "file"),
    Command("corrections", "review", _n("&Corrections…"), (), "claim", ends_group=True),
    Command(
        "deadline",
        "review",
        _n("D&eadline…"),
        ("Ctrl+Shift+D",),
        "file",
        tip=_n("Say when the review has to be done"),
        writes=True,
    ),
    Command("scale", "review", _n("Scale of ver&dicts…"), (), "file", writes=True, ends_group=True),
    Command("sign_off", "review", _n("Sign &off…"), ("Ctrl+Shift+S",), writes=True),
    Command("agreement", "review", _n("&Agreement of the two checks…"), (), "file"),
    Command("ledger", "review", _n("&Ledger…"), ("Ctrl+H",), "file"),
    Command(
        "verify",
        "review",
        _n("&Verify the review"),
        (),
        "file",
        tip=_n("Look whether anything was changed behind the program’s back"),
        ends_group=True,
    ),
    Command("keys", "help", _n("All &keys"), ("F1",), "always"),
    Command("news", "help", _n("What is &new"), (), "always"),
    Command("about", "help", _n("&About the workbench"), (), "always"),
)

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}


def words(text: str) -> str:
    """Return a text of the table in the reader's language."""
    return QCoreApplication.translate("actions", text)


def plain(text: str) -> str:
    """Return a menu text in the reader's language without its mnemonic and dots."""
    return words(text).replace("&", "").removesuffix("…")


def key_words(key: str) -> str:
    """Return a key as it is called on this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


_chosen: dict[str, tuple[str, ...]] = {}


def bind(chosen: Mapping[str, tuple[str, ...]]) -> None:
    """Let commands act on other keys than those of the table, from now on and in all windows."""
    _chosen.clear()
    _chosen.update({name: keys for name, keys in chosen.items() if name in BY_ID})


def keys_of(command_id: str) -> tuple[str, ...]:
    """Return the keys of a command that are in force."""
    return _chosen.get(command_id, BY_ID[command_id].keys)


def clashes(
    bindings: Mapping[str, tuple[str, ...]],
) -> Mapping[str, tuple[str, ...]]:
    """Return each key that more than one command would have, with those commands.

    The digits belong to the verdicts, whatever the table says.
    """
    owners: dict[str, list[str]] = {str(digit): ["verdict"] for digit in range(1, 10)}
    for name, keys in bindings.items():
        for key in dict.fromkeys(QKeySequence(key).toString() for key in keys):
            owners.setdefault(key, []).append(name)
    return {key: tuple(names) for key, names in owners.items() if len(names) > 1}
