"""The settings window by keyboard, and what it does at once and after a restart."""

import logging

import pytest
from PySide6.QtWidgets import QApplication

from ui.actions import BY_ID, COMMANDS, bind, clashes
from ui.dialogs.ask_report import in_house
from ui.dialogs.settings.wishes import Wishes, keep, wishes_of
from ui.settings import Settings
from ui.theme.style import theme
from ui.theme.tokens import HIGH_LIGHT
from workbench import __version__
from workbench.intake.limits import Limits
from workbench.report.newsroom import house_in_use
from workbench.report.order import Order
from workbench.store.locker import beside_above


@pytest.fixture(autouse=True)
def _keys_of_the_table():
    yield
    bind({})


def ask(reviewer):
    reviewer.press("Ctrl+,")
    dialog = QApplication.activeModalWidget()
    assert dialog.windowTitle() == "How should the workbench be?"
    return dialog


def test_nothing_changes_before_use(wire):
    before = wishes_of(wire.window._settings, None)
    scheme = theme().scheme
    dialog = ask(wire)
    dialog.look.scheme.setCurrentIndex(3)
    wire.press("Escape")
    assert wishes_of(wire.window._settings, None) == before
    assert theme().scheme == scheme


def test_the_look_changes_at_once_and_is_there_after_a_restart(wire, open_window):
    dialog = ask(wire)
    dialog.look.scheme.setFocus()
    wire.press("End", "Ctrl+Return")
    assert theme().tokens is HIGH_LIGHT
    assert wire.window._settings.scheme == "contrast"


def test_a_command_gets_another_key(wire):
    first = wire.here.claim_id
    dialog = ask(wire)
    dialog.tabs.setCurrentIndex(4)
    dialog.keys.search.setText("Next claim")
    dialog.keys.press.setFocus()
    wire.press("Ctrl+Alt+N")
    dialog.keys.take_key.click()
    dialog.primary.click()
    assert wire.window.commands["next_claim"].shortcut().toString() == "Ctrl+Alt+N"
    wire.window.desk.galley.setFocus()
    wire.press("J")
    assert wire.here.claim_id == first
    wire.press("Ctrl+Alt+N")
    assert wire.here.claim_id != first


def test_sentences_name_the_key_in_force_and_the_command_where_it_has_none(wire):
    none_yet = wire.window.desk.inspector.evidence_part.none_yet
    assert none_yet.text() == "None yet. Drop a link or a file here, or press E."
    for keys, words in (
        (("Ctrl+Alt+E",), "press Ctrl+Alt+E."),
        ((), "choose “Add evidence”."),
    ):
        dialog = ask(wire)
        dialog.keys.bind("add_evidence", keys)
        dialog.primary.click()
        assert none_yet.text().endswith(words)


def test_a_key_is_never_given_to_two_commands(wire):
    dialog = ask(wire)
    dialog.keys.bind("next_claim", ("Ctrl+Z",))
    assert not dialog.primary.isEnabled()
    assert "Undo" in dialog.keys.trouble.text()
    dialog.keys.bind("next_claim", ("3",))
    assert "verdict" in dialog.keys.trouble.text()
    dialog.keys.restore_all.click()
    assert dialog.primary.isEnabled()
    assert not dialog.wishes().keys
    wire.press("Escape")


def test_the_table_itself_gives_no_key_twice():
    assert not clashes({command.id: command.keys for command in COMMANDS})


def test_a_verdict_goes_on_at_once_for_those_who_want_it(wire):
    dialog = ask(wire)
    dialog.work.goes_on.setChecked(True)
    wire.press("Ctrl+Return")
    first = wire.here.claim_id
    wire.window.desk.galley.setFocus()
    wire.press("1")
    assert wire.window.here.reading.claim(first).label == "true"
    assert wire.here.claim_id != first


def test_limits_private_addresses_and_the_locker_are_kept_where_they_belong(wire):
    dialog = ask(wire)
    dialog.reading.seconds.setValue(20)
    dialog.reading.private.setChecked(True)
    dialog.work.beside.setValue(50)
    wire.press("Ctrl+Return")
    assert wire.window._settings.limits.seconds == 20
    assert wire.window._settings.private_addresses
    assert beside_above(wire.window.bench.file.db) == 50_000_000
    wire.window.bench.undo()
    assert beside_above(wire.window.bench.file.db) == 20_000_000


def test_who_is_working_can_be_changed_here_too(wire):
    dialog = ask(wire)
    dialog.work.name.setText("Jo Okafor")
    dialog.work.initials.setText("")
    wire.press("Ctrl+Return")
    assert wire.window._settings.reviewer == ("Jo Okafor", "JO")
    (name,) = wire.window.bench.file.db.execute(
        "select name from reviewer where id = ?", [wire.window.bench.file.history.who]
    ).fetchone()
    assert name == "Jo Okafor"


def test_the_newsrooms_face_is_kept_for_window_and_shell(wire):
    dialog = ask(wire)
    dialog.tabs.setCurrentIndex(3)
    dialog.newsroom.name.setFocus()
    wire.type("Harbour Desk")
    wire.wait(lambda: dialog.newsroom.sample.view.paper is not None)
    wire.press("Ctrl+Return")
    assert wire.message == "Settings kept."
    folder = wire.window._settings.folder
    assert house_in_use(folder).name == "Harbour Desk"
    assert in_house(Order(), wire.window._settings).wishes.house.name == "Harbour Desk"


def test_a_new_version_is_told_once_and_quietly(open_window, settings):
    assert "version" not in open_window().message
    settings.news_told = "0.0.1"
    told = open_window()
    assert __version__ in told.message
    told.window.messages.button.click()
    assert QApplication.activeModalWidget().text.toPlainText().startswith("Changelog")
    QApplication.activeModalWidget().close()
    assert __version__ not in open_window().message


def test_the_licences_of_what_is_shipped_are_told(wire):
    wire.window.commands["about"].trigger()
    words = QApplication.activeModalWidget().text.toPlainText()
    assert "PySide6" in words
    assert "LGPL" in words
    assert "Charis SIL: OFL" in words
    wire.press("Escape")


def test_furniture_stays_unfolded_over_a_restart(wire, settings):
    wire.window.desk.galley.setFocus()
    wire.press("F")
    wire.window.close()
    assert settings.furniture_shown


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("[look]\nscheme=purple", "scheme"),
        ("[look]\ninterface=40", "interface_size"),
        ("[work]\ngoes_on=perhaps", "goes_on"),
        ("[limits]\nseconds=soon", "limits"),
        ("[look]\nlanguage=tlh", "language"),
    ],
)
def test_a_broken_value_falls_back_and_is_logged_once(tmp_path, caplog, monkeypatch, line, name):
    monkeypatch.setattr(logging.getLogger("workbench"), "propagate", True)
    (tmp_path / "broken.ini").write_text(line, encoding="utf-8")
    broken, usual = Settings(tmp_path / "broken.ini"), Settings(tmp_path / "usual.ini")
    assert getattr(broken, name) == getattr(broken, name) == getattr(usual, name)
    assert len(caplog.records) == 1
    assert line.rpartition("=")[2] in caplog.text


def test_everything_that_was_wished_for_is_read_again(tmp_path):
    wishes = Wishes(
        "dark",
        "es",
        1.5,
        0.8,
        less_motion=True,
        reviewer=("Ada Moss", "AM"),
        goes_on=True,
        limits=Limits(seconds=20.0, memory=2 << 30, size=80_000_000),
        private_addresses=True,
        keys={"next_claim": ("Ctrl+Alt+N",), "last_claim": ()},
        templates=tmp_path / "elsewhere",
    )
    keep(wishes, Settings(tmp_path / "settings.ini"))
    assert wishes_of(Settings(tmp_path / "settings.ini"), None) == wishes
    assert BY_ID["next_claim"].keys == ("J",)
