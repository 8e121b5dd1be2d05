from pathlib import Path

from PySide6.QtCore import QByteArray

from ui.settings import RECENT, Settings
from workbench.intake.limits import DEFAULT_LIMITS, Limits


def test_a_new_desk_is_as_the_system_has_it(tmp_path, qapp):
    settings = Settings(tmp_path / "deep" / "settings.ini")
    assert (settings.scheme, settings.interface_size, settings.article_size) == ("system", 1, 1)
    assert settings.reviewer == ("", "")
    assert settings.recent() == ()
    assert settings.geometry.isEmpty()


def test_what_was_set_is_there_after_a_restart(tmp_path, qapp):
    first = Settings(tmp_path / "settings.ini")
    first.scheme = "dark"
    first.article_size = 1.5
    first.reviewer = ("Ada Moss", "AM")
    first.geometry = QByteArray(b"place")
    first.keep()
    again = Settings(tmp_path / "settings.ini")
    assert (again.scheme, again.article_size) == ("dark", 1.5)
    assert again.reviewer == ("Ada Moss", "AM")
    assert again.geometry == QByteArray(b"place")


def test_the_review_opened_last_comes_first_and_only_once(tmp_path, qapp):
    settings = Settings(tmp_path / "settings.ini")
    for number in (*range(RECENT + 3), 4):
        settings.remember(Path(f"/reviews/{number}.factcheck"))
    names = [path.stem for path in settings.recent()]
    assert names[0] == "4"
    assert names.count("4") == 1
    assert len(names) == RECENT


def test_nonsense_in_the_file_falls_back(tmp_path, qapp):
    path = tmp_path / "settings.ini"
    path.write_text("[look]\ninterface=large\n", encoding="utf-8")
    assert Settings(path).interface_size == 1.0


def test_the_limits_of_reading_can_be_set(tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    assert settings.limits == DEFAULT_LIMITS
    settings.limits = Limits(seconds=20.0, memory=2 << 30, size=80_000_000)
    settings.keep()
    assert (
        Settings(tmp_path / "settings.ini").limits
        == settings.limits
        == Limits(seconds=20.0, memory=2 << 30, size=80_000_000)
    )


def test_limits_nobody_can_work_with_are_not_believed(tmp_path):
    (tmp_path / "settings.ini").write_text("[limits]\nseconds=-3\nmemory=0\nsize=inf\n")
    limits = Settings(tmp_path / "settings.ini").limits
    assert limits.seconds > 0
    assert limits.memory >= 256 << 20
    assert limits.size == DEFAULT_LIMITS.size
