"""Web archives and rich text documents become articles."""

import plistlib

import pytest

from tests.unit.intake.documents import blocks_of
from workbench.dates.clues import clue_candidates
from workbench.errors import UnreadableError
from workbench.intake.load import read_bytes

PAGE = (
    "<html><body><h1>Council counts the cost</h1><p>The café by the bridge was closed for days.</p>"
)


def archive(form=plistlib.FMT_BINARY, **resource):
    page = {
        "WebResourceData": PAGE.encode("cp1252"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "windows-1252",
        "WebResourceURL": "https://example.org/2017/05/18/flood",
    }
    return plistlib.dumps({"WebMainResource": page | resource}, fmt=form)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_web_archive_is_its_main_page_at_its_address(form):
    source = read_bytes(archive(form), name="flood.webarchive")
    assert "The café by the bridge" in source.text
    assert source.about.address == "https://example.org/2017/05/18/flood"
    assert source.about.media_type == "application/x-webarchive"


def test_a_web_archive_of_a_picture_is_refused():
    with pytest.raises(UnreadableError, match="no page of text"):
        read_bytes(archive(WebResourceMIMEType="image/png"), name="photo.webarchive")


@pytest.mark.parametrize(
    "content",
    [archive()[:-60], archive(plistlib.FMT_XML)[:-20], archive(WebResourceData=7)],
)
def test_a_damaged_web_archive_is_called_so(content):
    with pytest.raises(UnreadableError, match=r"“flood\.webarchive”") as refused:
        read_bytes(content, name="flood.webarchive")
    assert refused.value.hint


RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}"
    rb"{\info{\title Flood}{\creatim\yr2017\mo5\dy18\hr20\min33}{\revtim\yr2017\mo5\dy19}}"
    rb"\f0 Council counts the cost of the flood\par\par "
    rb"The caf\'e9 by the bridge was closed for two days, \u8220?and no longer\u8221?, he said. "
    rb"{\field{\*\fldinst{HYPERLINK \"https://example.org/x\"}}{\fldrslt{More here}}}"
    rb" \u-10179?\u-8640?.\par}"
)


def test_rich_text_is_read_with_its_signs_and_without_its_mark_up():
    source = read_bytes(RTF, name="flood.rtf")
    assert blocks_of(source) == [
        ("title", "Council counts the cost of the flood"),
        (
            "body",
            (
                "The café by the bridge was closed for two days, “and no longer”, he said."
                " More here 🙀."
            ),
        ),
    ]


def test_the_dates_in_rich_text_are_candidates():
    clues = read_bytes(RTF, name="flood.rtf").about.clues
    assert {one.where: (one.value, one.role) for one in clue_candidates(clues)} == {
        "document created": ("2017-05-18T20:33", "published"),
        "document modified": ("2017-05-19", "saved"),
    }


@pytest.mark.parametrize(
    "content", [b"{\\rtf1", b"{\\rtf1" + b"{" * 100_000, b"{\\rtf1\\u99999999999 x}"]
)
def test_broken_rich_text_gives_a_sentence(content):
    with pytest.raises(UnreadableError) as refused:
        read_bytes(content, name="flood.rtf")
    assert refused.value.hint
