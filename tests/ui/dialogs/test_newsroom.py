"""The newsroom's page of the settings: one file holds what it says, written when it is used."""

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from tests.unit.report.test_house import PNG
from ui.dialogs.settings.window import SettingsDialog
from ui.dialogs.settings.wishes import Wishes
from workbench.report.house import load_house
from workbench.report.house_file import words_in
from workbench.report.palette import TOKENS

TOML = '# ours\nname = "Old Desk"  # on paper\nsign_off = ["Editor"]\n'
FAINT = TOKENS["line"][0]


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "house"
    made.mkdir()
    (made / "house.toml").write_text(TOML, encoding="utf-8")
    return made


@pytest.fixture
def opened(look, qtbot):
    """Open the window at the newsroom's page; it goes away by itself once it was answered."""
    dialogs = []

    def at(folder):
        dialog = SettingsDialog(Wishes(templates=folder))
        dialogs.append(dialog)
        dialog.tabs.setCurrentIndex(3)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield at
    for dialog in filter(isValid, dialogs):
        dialog.reject()


def use(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_what_is_typed_goes_into_the_file_and_comments_stay(opened, folder, qtbot):
    dialog = opened(folder)
    page = dialog.newsroom
    assert (page.name.text(), page.sign_off.words()) == ("Old Desk", "Editor")
    page.name.clear()
    qtbot.keyClicks(page.name, "New Desk")
    page.methodology.setPlainText("We ask.\n\nTwice.")
    page.sign_off.setPlainText("Checker\n\n Editor \n")
    page.colours.rows["time"].light.code.setText(TOKENS["true"][0])
    assert (folder / "house.toml").read_text(encoding="utf-8").count("Old Desk") == 1
    use(dialog, qtbot)
    text = (folder / "house.toml").read_text(encoding="utf-8")
    assert text.startswith('# ours\nname = "New Desk"  # on paper\n')
    house = load_house(folder)
    assert house.methodology == "We ask.\n\nTwice."
    assert house.sign_off == ("Checker", "Editor")
    assert house.palette["time"] == (TOKENS["true"][0], TOKENS["time"][1])


def test_the_folder_is_made_when_the_settings_are_used_and_not_before(opened, tmp_path, qtbot):
    new = tmp_path / "deep" / "house"
    dialog = opened(new)
    dialog.newsroom.name.setText("First Desk")
    assert not new.exists()
    use(dialog, qtbot)
    assert words_in(new).name == "First Desk"


def test_settings_that_leave_the_newsroom_alone_make_no_folder(opened, tmp_path, qtbot):
    dialog = opened(tmp_path / "none")
    with qtbot.waitSignal(dialog.wished):
        use(dialog, qtbot)
    assert not (tmp_path / "none").exists()


def test_a_colour_too_faint_to_read_is_said_and_cannot_be_used(opened, folder):
    dialog = opened(folder)
    field = dialog.newsroom.colours.rows["time"].light
    field.code.setText(FAINT)
    assert field.note.text().startswith("Too weak: 1.4")
    assert not dialog.primary.isEnabled()
    field.code.setText("blue")
    assert "six digits" in field.note.text()
    assert not dialog.primary.isEnabled()
    field.code.clear()
    assert dialog.primary.isEnabled()
    assert field.note.isHidden()


def test_a_picture_is_shown_and_copied_when_it_is_used(opened, folder, tmp_path, qtbot):
    chosen = tmp_path / "wide picture.png"
    chosen.write_bytes(PNG)
    dialog = opened(folder)
    logo = dialog.newsroom.logo
    logo.take(chosen)
    assert not logo.picture.pixmap().isNull()
    assert logo.note.text() == "A copy of wide picture.png is kept."
    assert not (folder / "logo.png").exists()
    use(dialog, qtbot)
    assert (folder / "logo.png").read_bytes() == PNG
    chosen.unlink()
    again = opened(folder)
    assert again.newsroom.logo.name == "logo.png"
    again.newsroom.logo.remove.click()
    use(again, qtbot)
    assert (words_in(folder).logo, (folder / "logo.png").exists()) == ("", True)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<svg><script>alert(1)</script></svg>", "script"),
        (b"GIF89a", "no PNG"),
        (b"x" * 500_001, "larger"),
    ],
)
def test_a_picture_that_runs_something_or_is_none_is_refused(
    opened, folder, tmp_path, content, said
):
    (tmp_path / "bad.svg").write_bytes(content)
    logo = opened(folder).newsroom.logo
    logo.take(tmp_path / "bad.svg")
    assert said in logo.note.text()
    assert logo.new is None
    logo.take(tmp_path / "gone.svg")
    assert "cannot be read" in logo.note.text()


def test_a_broken_file_is_named_with_its_line_and_left_alone(opened, folder, qtbot):
    broken = 'name = "Desk"\nlogo = [\n'
    (folder / "house.toml").write_text(broken, encoding="utf-8")
    dialog = opened(folder)
    page = dialog.newsroom
    assert "“house.toml”, line 3" in page.templates.note.text()
    assert not page.name.isEnabled()
    page.templates.check.click()
    assert "line 3" in page.templates.note.text()
    (folder / "house.toml").write_text('name = "Desk"', encoding="utf-8")
    page.templates.check.click()
    assert page.templates.note.text() == "A report was made with house.toml: nothing is broken."
    assert (page.name.text(), page.name.isEnabled()) == ("Desk", True)
    (folder / "house.toml").write_text(broken, encoding="utf-8")
    use(dialog, qtbot)
    assert (folder / "house.toml").read_text(encoding="utf-8") == broken


@pytest.mark.parametrize("name", ["report.html.j2", "report.typ"])
def test_a_broken_template_is_named_with_file_line_and_error(opened, folder, name):
    (folder / name).write_text("\n#nothing() {{ nothing }}", encoding="utf-8")
    page = opened(folder).newsroom
    assert name in page.templates.note.text()
    page.templates.check.click()
    assert f"“{name}”, line 2" in page.templates.note.text()
    assert "nothing" in page.templates.note.text()


def test_another_folder_brings_its_own_words(opened, folder, tmp_path):
    dialog = opened(tmp_path / "none")
    dialog.newsroom.templates.chosen.emit(folder)
    assert dialog.newsroom.name.text() == "Old Desk"
    assert dialog.wishes().templates == folder


def test_a_file_that_cannot_be_written_keeps_the_window_open(opened, tmp_path, qtbot):
    (tmp_path / "file").write_text("x")
    dialog = opened(tmp_path / "file" / "house")
    dialog.newsroom.name.setText("Desk")
    use(dialog, qtbot)
    assert dialog.isVisible()
    assert "Nothing was changed" in dialog.aside.text()


def test_the_sample_shows_the_head_and_follows_what_is_typed(opened, folder, qtbot):
    page = opened(folder).newsroom
    view = page.sample.view
    qtbot.waitUntil(lambda: view.paper is not None)
    first = view.paper
    page.name.setText("Another Desk")
    qtbot.waitUntil(lambda: view.paper is not first)
    assert view.isVisible()
    page.colours.rows["time"].light.code.setText(FAINT)
    qtbot.waitUntil(lambda: page.sample.line.text().startswith("Too weak"))
    assert not view.isVisible()
