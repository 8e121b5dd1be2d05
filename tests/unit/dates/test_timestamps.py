"""When an article was published: every place that may say so, ranked, and what contradicts it."""

from dataclasses import replace

import pytest

from workbench.dates.find import find_times
from workbench.dates.rank import find_timestamps
from workbench.intake.load import read_bytes, read_text
from workbench.text.source import OPENED, Clue
from workbench.text.speech import find_sentences

FIRST = "The council spent 4,200 euros on sandbags on Monday, its treasurer Ada Orvo said."
SECOND = "Nobody was hurt, and the bridge was open again by the next morning, the mayor said."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>Rain is forecast for the rest of the week, she said.</p>"

CLOCK = (
    "<header><p>Tuesday 24 September 2024</p><ul><li><a href=/a>News</a></li>"
    "<li><a href=/b>Sport</a></li></ul></header>"
)


def dating(source):
    return find_timestamps(source, find_times(source, find_sentences(source)))


def dated(head="", above="", below="", body=BODY, top=""):
    """The dating of a page with something in its head, above and below its story."""
    page = (
        f"<html><head><title>Council counts the cost</title>{head}</head><body>{top}<article>"
        f"<h1>Council counts the cost of the flood</h1>{above}{body}{below}</article></body></html>"
    )
    return dating(read_bytes(page.encode(), name="page.html"))


def day(found):
    return found.timestamp and found.timestamp.value[:10]


def codes(candidate):
    return {reason.code for reason in candidate.conflicts}


def json_ld(inside):
    return f'<script type="application/ld+json">{inside}</script>'


@pytest.mark.parametrize(
    "head",
    [
        json_ld('{"@type":"NewsArticle","datePublished":"2024-09-12T06:30:00+02:00"}'),
        json_ld('{"@graph":[{"@type":"WebPage"},{"@type":"Report","datePublished":"2024-09-12"}]}'),
        '<meta property="article:published_time" content="2024-09-12T06:30:00Z">',
        '<meta itemprop="datePublished" content="2024-09-12">',
        '<meta name="parsely-pub-date" content="2024-09-12T06:30:00Z">',
        '<meta name="date" content="20240912">',
        '<link rel="canonical" href="https://herald.example/2024/09/12/flood">',
    ],
)
def test_a_field_of_the_page_says_when(head):
    assert day(dated(head)) == "2024-09-12"


@pytest.mark.parametrize(
    "words",
    [
        "12 September 2024", "Published: 12 Sep 2024, 06:30 GMT", "September 12, 2024 6:30 am",
        "Veröffentlicht am 12. September 2024", "12 septembre 2024 à 6h30", "2024年9月12日",
        "12 сентября 2024", "By Ada Ek, 12 September 2024",
    ],
)  # fmt: skip
def test_a_date_between_the_title_and_the_story_says_when(words):
    assert day(dated(above=f"<p>{words}</p>")) == "2024-09-12"


def test_the_node_of_the_article_comes_before_those_of_others():
    head = '<link rel="canonical" href="https://herald.example/flood">' + json_ld(
        '[{"@type":"NewsArticle","headline":"Another","datePublished":"2024-09-20",'
        '"url":"https://herald.example/other"},'
        '{"@type":"NewsArticle","url":"https://herald.example/flood","datePublished":"2024-09-12"}]'
    )
    assert day(dated(head)) == "2024-09-12"


def test_a_page_that_gives_no_day_gets_none():
    found = dated(top=CLOCK)
    assert found.timestamp is None
    assert [one.role for one in found.candidates] == ["clock"]


def test_the_only_time_element_of_a_page_is_believed_and_one_of_several_is_not():
    one = "<ul><li>Ada Ek</li><li><time datetime=2024-09-12T06:30>that day</time></li></ul>"
    other = "<ul><li><time datetime=2024-08-01>another day</time></li></ul>"
    assert day(dated(below=one)) == "2024-09-12"
    assert dated(below=one + other).timestamp is None


def test_what_a_blog_writes_below_a_post_says_when():
    below = "<p>This entry was posted on September 12, 2024 at 6:30 am and is filed under Rain.</p>"
    assert day(dated(below=below)) == "2024-09-12"


def test_a_sentence_with_a_date_in_it_does_not_say_when():
    above = "<p>A picture taken from above the bridge in the early morning of 3 May 2021.</p>"
    assert dated(above=above).timestamp is None


def test_the_month_in_the_address_supports_a_day_and_is_all_there_is_without_one():
    head = '<link rel="canonical" href="https://herald.example/2024/09/flood">'
    alone, both = dated(head), dated(head, above="<p>12 September 2024</p>")
    assert alone.timestamp.value == "2024-09"
    assert both.timestamp.value == "2024-09-12"
    without = dated(above="<p>12 September 2024</p>")
    assert both.timestamp.confidence > without.timestamp.confidence


def test_rivals_are_all_kept_and_shown_as_such():
    found = dated('<meta name="date" content="2024-09-20">', above="<p>12 September 2024</p>")
    assert {one.value for one in found.candidates} == {"2024-09-12", "2024-09-20"}
    assert all("others_differ" in codes(one) for one in found.candidates)


def test_a_weekday_that_is_not_that_of_its_day_is_shown():
    found = dated(above="<p>Monday, 12 September 2024</p>")
    assert codes(found.timestamp) == {"wrong_weekday"}


def test_a_story_that_tells_of_a_later_day_as_past_is_shown():
    body = f"{BODY}<p>On 20 September 2024 the bridge was closed once more, the mayor said.</p>"
    found = dated(above="<p>12 September 2024</p>", body=body)
    assert "story_is_later" in codes(found.timestamp)


def test_an_update_before_publication_is_shown():
    head = (
        '<meta property="article:published_time" content="2024-09-12">'
        '<meta property="article:modified_time" content="2024-09-02">'
    )
    found = dated(head)
    assert day(found) == "2024-09-12"
    (update,) = [one for one in found.candidates if one.role == "updated"]
    assert "updated_before_published" in codes(update)


def test_a_day_later_than_the_clock_of_the_page_is_shown():
    found = dated(
        above="<p>12 September 2024</p>",
        top=CLOCK.replace("24 September", "3 September"),
    )
    assert "after_the_clock" in codes(found.candidates[0])


def opened(today, above):
    source = read_text(f"Council counts the cost of the flood\n\n{above}\n\n{FIRST}\n\n{SECOND}")
    return dating(replace(source, about=replace(source.about, clues=(Clue(OPENED, today),))))


def with_clues(about, clues):
    return type(about)(
        **{name: getattr(about, name) for name in about.__slots__} | {"clues": clues}
    )


def test_a_day_that_has_not_come_yet_is_shown_and_not_believed():
    found = opened("2024-09-10", "12 September 2024")
    assert "in_the_future" in codes(found.candidates[0])
    assert found.timestamp is None


def test_a_day_that_has_come_is_not_doubted():
    found = opened("2024-09-12", "12 September 2024")
    assert day(found) == "2024-09-12"
    assert not codes(found.timestamp)


def test_bounds_are_what_the_page_proves():
    body = f"{BODY}<p>The bridge was built on 3 May 2021 and closed on 9 September 2024.</p>"
    found = dated(body=body, top=CLOCK)
    assert (found.bounds.earliest, found.bounds.latest) == ("2024-09-09", "2024-09-24")


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("19 November 2019", True),
        ("Nov. 20, 2019 5:52 AM EST", True),
        ("Politics / February 29, 2024", True),
        ("Tuesday, 12 July 2022", False),
        ("27 March 2023 19:52 GMT", False),
        ("Friday 24 July 2020 | 21:33 IST", False),
    ],
)
def test_a_bare_date_above_the_title_is_doubted_where_it_is_written_as_clocks_are(line, taken):
    nav = "* Home\n* World\n* Sport\n* Opinion\n* Culture\n* Business\n* Travel\n"
    story = (
        "The bridge at Orvo fell into the river before dawn, and nobody was hurt, police said.\n"
        "It had been closed to lorries for two years while the council argued about the cost.\n"
    )
    page = f"{nav}{line}\nBridge falls into the river at Orvo\n{story}"
    assert (day(dating(read_text(page))) is not None) == taken
