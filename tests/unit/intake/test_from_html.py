"""Web pages: all that is visible, in reading order, with the article told from the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.intake.from_html import read_page
from workbench.intake.load import read_bytes

FIRST = "The council spent 4,200 euros on sandbags on Monday, its treasurer Ada Orvo said."
SECOND = "Nobody was hurt, and the bridge was open again by the next morning, the mayor said."
THIRD = "Rain is forecast for the rest of the week, though less of it than fell on Sunday."
STORY = f"<h1>Council counts the cost of the flood</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def read(inside, head=""):
    page = f"<html><head><title>The Ljubno Herald</title>{head}</head><body>{inside}</body></html>"
    return read_bytes(page.encode(), name="page.html")


def kinds(source):
    return {block.span.of(source.text): block.kind for block in source.blocks}


def body(source):
    return [block.span.of(source.text) for block in source.blocks_of("body")]


def test_all_visible_text_is_kept_in_reading_order():
    source = read(f"<nav><a href=/>Home</a></nav>{STORY}<footer>© 2024 Herald</footer>")
    lines = [line for line in source.text.splitlines() if line]
    assert lines == [
        "Home", "Council counts the cost of the flood", FIRST, SECOND, THIRD, "© 2024 Herald",
    ]  # fmt: skip


def test_what_no_reader_sees_is_left_out():
    hidden = (
        "<script>no()</script><style>p {}</style><p hidden>no</p><!-- no -->"
        '<p style="display: none">no</p><noscript>no</noscript><span class="sr-only">no</span>'
    )
    assert "no" not in read(hidden + STORY).text.replace("Nobody", "").split()


def test_a_page_that_hides_its_story_until_a_script_runs_is_read_all_the_same():
    paragraphs = "".join(f"<p>{line} {line}</p>" for line in (FIRST, SECOND, THIRD))
    source = read(f'<div style="display:none">{paragraphs}</div>')
    assert FIRST in source.text
    assert "hidden_text_read" in {note.code for note in source.about.notes}


def test_a_paragraph_said_twice_is_kept_twice():
    assert body(read(f"{STORY}<p>{FIRST}</p><p>{THIRD} {SECOND}</p>")).count(FIRST) == 2


def test_title_caption_comments_and_cookies_are_told_apart():
    source = read(
        f"<article>{STORY}<figure><img src=a.png><figcaption>The bridge on Monday</figcaption>"
        '</figure></article><section class="comments"><p>I was there and saw it all happen.</p>'
        '</section><div id="cookie-consent"><p>We use cookies to count our readers.</p></div>'
    )
    found = kinds(source)
    assert body(source) == [FIRST, SECOND, THIRD]
    assert found["Council counts the cost of the flood"] == "title"
    assert found["The bridge on Monday"] == "caption"
    assert found["I was there and saw it all happen."] == "comment"
    assert found["We use cookies to count our readers."] == "boilerplate"


def test_every_block_has_a_reason():
    source = read(f"<nav><a href=/>Home</a></nav>{STORY}<footer>© 2024 Herald</footer>")
    assert all(block.why for block in source.blocks)


def test_links_and_topics_below_the_last_paragraph_are_not_its_story():
    source = read(
        f"<article>{STORY}<h3>Read also</h3><ul><li><a href=/b>Why the bridge was closed</a></li>"
        "</ul><p>Topics: floods, Ljubno</p></article>"
    )
    assert body(source) == [FIRST, SECOND, THIRD]
    assert kinds(source)["Topics: floods, Ljubno"] == "tags"


def test_a_byline_and_a_date_below_the_standfirst_are_told_from_it():
    source = read(
        "<article><h1>Council counts the cost of the flood</h1>"
        "<p>What sandbags, a closed bridge and two sleepless nights cost a small town.</p>"
        "<p>By Ada Ek</p><p>12 September 2024, 6:30</p>"
        f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>"
    )
    found = kinds(source)
    assert found["By Ada Ek"] == "byline"
    assert found["12 September 2024, 6:30"] == "dateline"


@pytest.mark.parametrize(
    "names",
    [
        "hentry post type-post status-publish category-share tag-comment tag-cookies",
        "tabs__container",
        "page-with-sidebar has-footer",
    ],
)
def test_the_names_of_what_holds_the_whole_story_do_not_make_it_furniture(names):
    more = "".join(f"<p>{n}. {SECOND} {THIRD}</p>" for n in range(6))
    source = read(f'<ul><li><a href=/>Home</a></li></ul><div class="{names}">{STORY}{more}</div>')
    assert FIRST in body(source)
    assert len(body(source)) == 9


def test_a_live_report_of_which_the_second_opinion_saw_little_is_kept():
    posts = "".join(
        f'<div class="live-post"><h3>{n}:15pm</h3><p>{FIRST} {SECOND}</p><p>{THIRD} It was post'
        f" number {n} of the night.</p></div>"
        for n in range(1, 9)
    )
    source = read(f"<main><h1>The flood as it happened</h1><div id=live>{posts}</div></main>")
    assert sum(f"number {n} of" in "".join(body(source)) for n in range(1, 9)) >= 7


def test_a_story_in_a_script_without_blanks_is_found():
    line = "市長は月曜日に四千二百ユーロを土のうに使ったと会計係が述べた。けが人はいなかった。"
    menu = "".join(f"<li><a href=/{n}>話題{n}</a></li>" for n in range(8))
    paragraphs = f"<p>{line}</p>" * 2 + f"<p>橋は翌朝に再び開通した。{line}</p>"
    source = read(f"<ul>{menu}</ul><article><h1>洪水の費用</h1>{paragraphs}</article>")
    assert body(source)[0] == line
    assert not [words for words in body(source) if words.startswith("話題")]


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div class=comment>", "</div>", "<b>", "</i>", "<br>", "<li>", "<td>",
             "word", "Two words.", "&amp;", " ", "<!--", "-->", "<pre>", "\n", "<a href=x>", "</a>"]
        ),
        max_size=40,
    )
)  # fmt: skip
def test_pieces_lie_in_the_text_in_order_however_broken_the_page(parts):
    page = read_page("<html><body>" + "".join(parts))
    end = 0
    for piece in page.pieces:
        assert end <= piece.span.start
        assert piece.span.of(page.text) == piece.words
        assert not page.text[end : piece.span.start].strip()
        end = piece.span.end
