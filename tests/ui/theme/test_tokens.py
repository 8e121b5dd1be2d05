import re
from dataclasses import fields
from pathlib import Path

import pytest

from ui.theme import signs
from ui.theme.badges import STANCES, TO_CHECK, VERDICT_SIGNS, verdict_badge
from ui.theme.tokens import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    MARK_PAIRS,
    TEXT_PAIRS,
    TINTS,
    Tokens,
    contrast,
)

ROOT = Path(__file__).parents[3]
SOURCES = sorted((ROOT / "ui").rglob("*.py"))
COLOUR = re.compile(
    r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|GlobalColor\.(?!transparent)|QColor\(\s*\d|fromRgb|fromHsv"
)


def test_black_on_white_is_the_strongest_contrast():
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=" on ".join)
def test_words_can_be_read(scheme, pair):
    ink, ground = pair
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5


@pytest.mark.parametrize("scheme", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=" on ".join)
def test_in_high_contrast_words_stand_out_further(scheme, pair):
    ink, ground = pair
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 7


@pytest.mark.parametrize("scheme", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
def test_high_contrast_has_no_tints(scheme):
    assert {getattr(scheme, tint) for tint in TINTS} == {scheme.paper}


@pytest.mark.parametrize("scheme", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK])
@pytest.mark.parametrize("pair", MARK_PAIRS, ids=" on ".join)
def test_marks_can_be_seen(scheme, pair):
    mark, ground = pair
    assert contrast(getattr(scheme, mark), getattr(scheme, ground)) >= 3


def test_no_colour_is_named_outside_the_tokens():
    named = {
        path.relative_to(ROOT): found
        for path in SOURCES
        if path.name != "tokens.py" and (found := COLOUR.findall(path.read_text("utf-8")))
    }
    assert not named


TONES = ("true", "part", "false", "open")


def test_every_badge_has_a_sign_and_tokens():
    known = {field.name for field in fields(Tokens)}
    badges = [verdict_badge(sign, tone) for sign in VERDICT_SIGNS for tone in TONES]
    for badge in (*badges, *STANCES.values(), TO_CHECK):
        assert badge.sign in signs.names()
        assert {badge.ink, badge.tint} <= known


def test_a_label_of_a_later_version_is_shown_as_open():
    assert verdict_badge("sparkling", "purple") == verdict_badge("unproven", "open")


def test_signs_take_their_colour_from_the_tokens():
    for name in signs.names():
        drawing = (signs.SIGNS / f"{name}.svg").read_text("utf-8")
        assert "#" not in drawing
        assert 'viewBox="0 0 16 16"' in drawing
