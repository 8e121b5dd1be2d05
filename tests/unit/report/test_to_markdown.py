from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.unit.report.reports import REPORT
from workbench.report.inert import one_line
from workbench.report.to_markdown import escape, to_markdown

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
lively = st.text(
    st.sampled_from("ab1 .)(-+#=*_`~[]<>&;:!|\\/@$^{}%\"'\n\t\u00a0\u202e\x00"), max_size=40
)


def shown(words):
    """Return the text a Markdown reader shows, and the marks it took for its own."""
    (opened, inline, _) = MARKDOWN.parse(words)
    marks = [child.type for child in inline.children if child.type != "text"]
    return opened.type, "".join(child.content for child in inline.children), marks


@given(lively)
@example("# x")
@example("12) x")
@example("www.a.example")
@example("&amp;")
@example("\\")
def test_markdown_shows_exactly_the_words_it_was_given(words):
    if one_line(words).strip():
        assert shown(escape(words)) == ("paragraph_open", one_line(words).strip(), [])


@given(lively)
def test_words_in_a_table_stay_in_their_cell(words):
    table = MARKDOWN.parse(f"| a | b |\n| --- | --- |\n| {escape(words)} | end |\n")
    cells = [token.content for token in table if token.type == "inline"]
    assert cells[:2] == ["a", "b"]
    assert cells[3:] == ["end"]


def test_addresses_that_a_reader_would_turn_into_links_are_broken_up():
    assert escape("see https://a.example, www.a.example, me@a.example") == (
        "see https:\\//a.example, www\\.a.example, me\\@a.example"
    )


def test_an_edit_that_was_undone_is_marked():
    entry = replace(REPORT.log[0], undone=True)
    assert "(does not stand any more) |" in to_markdown(replace(REPORT, log=(entry,)))


def test_a_report_reads_well_as_plain_text():
    words = to_markdown(REPORT)
    assert "### Claim 2, paragraph 1: ◇ **Misleading**\n\n> “The water forced 1,840 people" in words
    assert "| ● **True** | 1 | 1 |" in words
    assert "- “Monday” is **Mon 18 May 2020**: confirmed by a person" in words
    assert "- Claims without a verdict: 2. See claims 3, 5" in words
    assert "<https://river.example/log>" in words
    assert "\n\n\n" not in words


def test_paragraphs_of_reasons_stay_paragraphs():
    assert "\n\nThe authority’s log has it.\n\nTwo photographs agree.\n\n" in to_markdown(REPORT)


def test_an_address_that_is_none_for_the_web_stays_words():
    source = replace(REPORT.sources[0], address="javascript:alert(1)")
    words = to_markdown(replace(REPORT, sources=(source, REPORT.sources[1])))
    assert "javascript:alert(1)" in words
    assert "<javascript" not in words


def with_address(address):
    source = replace(REPORT.sources[0], title="", citation="", address=address)
    return to_markdown(replace(REPORT, sources=(source, *REPORT.sources[1:])))


def test_a_source_without_a_title_goes_by_its_address_once_and_live():
    assert "\n1. <https://a.example/b?c=1&d=%20>, Marn River" in with_address(
        "https://a.example/b?c=1&d=%20"
    )


@pytest.mark.parametrize("sign", ["|", "*", "`", "<", ">", "\\", "[", "]", "\u202e", "é", "'"])
def test_an_address_with_any_other_sign_in_it_is_only_words(sign):
    assert f"<https://a.example/x{sign}" not in with_address(f"https://a.example/x{sign}y")


@given(lively)
def test_a_live_address_is_one_link_and_nothing_else(words):
    made = MARKDOWN.parse(with_address(f"https://a.example/{words}"))
    items = [t for t in made if t.type == "inline" and "Marn River" in t.content]
    kinds = {child.type for item in items for child in item.children}
    assert kinds <= {"text", "link_open", "link_close", "strong_open", "strong_close", "softbreak"}
