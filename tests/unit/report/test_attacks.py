"""Whatever stands in an article, a source or a note, a report shows it and does not obey it."""

import json
import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from tests.unit.report.reports import WORKED as REPORT
from workbench.report.codec import from_plain, to_plain
from workbench.report.inert import one_line
from workbench.report.report import Report
from workbench.report.to_html import to_html
from workbench.report.to_json import from_json, to_json
from workbench.report.to_markdown import to_markdown

ATTACKS = {
    "script": "<script>alert(1)</script>",
    "closing style": "</style></title><img src=x onerror=alert(1)>",
    "attribute": '" onmouseover="alert(1)" x="',
    "single quote": "' autofocus onfocus='alert(1)",
    "comment": "<!-- x --> --> <![CDATA[ ]]>",
    "entity": "&lt;b&gt; &#60;b&#62; &amp;amp;",
    "template": "{{ 7 * 7 }} {% raw %} {# x #} ${x}",
    "javascript link": "javascript:alert(1)",
    "data link": "data:text/html,<script>alert(1)</script>",
    "markdown link": "[click](https://evil.example 'x') ![i](https://evil.example/i.png)",
    "markdown reference": "[x]: https://evil.example",
    "markdown heading": "# Heading",
    "markdown rule": "---",
    "markdown list": "- item",
    "markdown number": "1. item",
    "markdown code": "``` `code` ~~~",
    "markdown emphasis": "*a* __b__ ~~c~~ ***d***",
    "markdown table": "a | b || \\| c",
    "markdown autolink": "<https://evil.example> <me@evil.example>",
    "bare address": "see www.evil.example or http://evil.example/x or me@evil.example",
    "backslash": "ends with \\",
    "two spaces": "one  two   ",
    "indented": "    indented",
    "null": "a\0b",
    "control": "a\x01\x08\x0b\x0c\x1b[31mred\x7f\x9b b",
    "override": "user\u202etxt.exe",
    "isolate": "a\u2066b\u2067c\u2068d",
    "line separator": "a\u2028# b\u2029- c",
    "next line": "a\x85# b",
    "lone surrogate": "a\ud800b\udfffc",
    "noncharacter": "a\ufffeb\uffffc",
    "arabic": "نص عربي 123",
    "emoji": "👩\u200d🚒 🙂",
    "formula": "=HYPERLINK(1) +1 @x $x$",
}


def filled(words):
    """Return the example report with *words* in the place of every text it holds."""
    return from_plain(Report, _replace(to_plain(REPORT), words))


def _replace(plain, words):
    if isinstance(plain, dict):
        return {name: _replace(value, words) for name, value in plain.items()}
    if isinstance(plain, list):
        return [_replace(item, words) for item in plain]
    return words if isinstance(plain, str) else plain


class Shape(HTMLParser):
    """The tags of a page with the names of their attributes, and its text."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.links, self.text = [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, tuple(sorted(name for name, _ in attrs))))
        self.links += [value for name, value in attrs if name in {"href", "src", "action", "style"}]

    def handle_endtag(self, tag):
        self.tags.append(f"/{tag}")

    def handle_data(self, data):
        self.text.append(data)


ACTING = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def markdown_shape(words):
    tokens = MARKDOWN.parse(words)
    kinds, text = [], []
    for token in tokens:
        kinds.append(token.type)
        for child in token.children or ():
            if child.type == "text":
                text.append(child.content)
            else:
                text.append(" ")
                kinds.append(child.type)
    return kinds, " ".join("".join(text).split())


HARMLESS_HTML = Shape(to_html(filled("word"))).tags
HARMLESS_MARKDOWN = markdown_shape(to_markdown(filled("word")))[0]


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_no_text_changes_the_structure_of_a_page(attack):
    shape = Shape(to_html(filled(attack)))
    assert shape.tags == HARMLESS_HTML
    assert all(link.startswith("#") for link in shape.links)
    assert one_line(attack) in " ".join("".join(shape.text).split(" "))


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_no_text_changes_the_structure_of_a_markdown_report(attack):
    kinds, text = markdown_shape(to_markdown(filled(attack)))
    assert kinds == HARMLESS_MARKDOWN
    assert " ".join(one_line(attack).split()) in text


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_json_keeps_every_text_exactly_and_shows_none_that_acts(attack):
    words = to_json(filled(attack))
    assert from_json(words) == filled(attack)
    assert json.loads(words)["report"]["article"]["title"] == attack
    assert not ACTING.search(words)


@pytest.mark.parametrize("write", [to_html, to_markdown, to_json])
@pytest.mark.parametrize("piece", ["x", "<", "\\", " ", "\u202e", "*_"])
def test_very_long_texts_arrive_whole(write, piece):
    long = "a" + piece * 100_000 + "b"
    plain = to_plain(REPORT)
    plain["article"]["title"] = plain["claims"][0]["verdict"]["reasons"] = long
    plain["sources"][0]["address"] = plain["log"][0]["what"]["words"] = long
    words = write(from_plain(Report, plain))
    arrived = len(words.encode()) > 4 * min(len(one_line(long)), 100_000)
    assert arrived
