"""The right dictionary is taken; where there is none nothing is underlined and nothing fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.spelling.conftest import real_or_small
from ui.jobs import Jobs
from ui.spelling.dictionaries import best_tag, name_of, tags_for
from ui.spelling.service import Spelling

ALL = ("de_DE", "en_AU", "en_GB", "en_US", "eo", "es_ES", "es_MX")
ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("language", "home", "tag"),
    [
        ("en-GB", "es_ES", "en_GB"),
        ("en", "en_AU", "en_AU"),
        ("en", "de_DE", "en_US"),
        ("en_NZ", "en_GB", "en_GB"),
        ("es", "C", "es_ES"),
        ("eo", "C", "eo"),
        ("ar", "C", ""),
        ("C", "C", ""),
        ("", "en_GB", ""),
    ],
)
def test_the_dictionary_of_the_country_is_preferred_to_another_of_the_language(language, home, tag):
    assert best_tag(language, ALL, home) == tag


def test_the_languages_at_hand_are_used_unless_one_dictionary_is_wished_for():
    assert tags_for("", ("en_GB", "es"), ALL) == ("en_GB", "es_ES")
    assert tags_for("", ("en_GB", "en-GB"), ALL) == ("en_GB",)
    assert tags_for("de_DE", ("en_GB",), ALL) == ("de_DE",)
    assert tags_for("pl_PL", ("en_GB",), ALL) == ()


def test_a_dictionary_is_called_what_its_language_calls_itself():
    assert name_of("es_MX") == "Español de México"
    assert name_of("de_DE") == "Deutsch (Deutschland)"


def test_without_the_library_there_is_no_dictionary_and_no_error():
    asked = "from ui.spelling.dictionaries import SystemDictionaries as D; print(D().tags())"
    run = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=ROOT,
        env=os.environ | {"PYENCHANT_LIBRARY_PATH": str(ROOT / "no" / "library")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == "()"


def test_nothing_is_wrong_before_a_dictionary_is_open_or_where_there_is_none(qapp, tmp_path, qtbot):
    class Nowhere:
        def tags(self):
            return ()

        def open(self, tag):
            raise AssertionError

    jobs = Jobs()
    spelling = Spelling(jobs, Nowhere(), tmp_path / "words.txt")
    spelling.speak(("en",), frozenset)
    with qtbot.waitSignal(spelling.changed):
        spelling.wake()
    assert not spelling.has_dictionary
    assert not spelling.is_wrong("recieve")
    jobs.shut_down()


def test_the_dictionaries_of_this_machine_can_be_opened():
    found = real_or_small()
    speller = found.open(best_tag("en", found.tags()))
    assert speller.check("receive")
    assert not speller.check("recieve")
    assert "receive" in speller.suggest("recieve")
