import re
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import html

from tests.unit.report.reports import REPORT
from workbench.report.palette import TEXT_PAIRS, TOKENS
from workbench.report.report import (
    Article,
    Making,
    Publication,
    Report,
)
from workbench.report.signs import SIGNS
from workbench.report.to_html import to_html
from workbench.report.verdict_entries import Scale

EMPTY = Report(
    Making("2026-11-13T09:00:00+00:00", "fact-check workbench 0.1", "new.factcheck"),
    Article("a1", 1, "", ""),
    Publication(),
    Scale("s1", "Desk", "1"),
)


@pytest.fixture(scope="module")
def page():
    return html.document_fromstring(to_html(REPORT))


def words(element):
    """Return what a reader sees of *element*, cells and lines apart."""
    spaced = re.sub(
        "(</(?:td|th|p|li|h[1-4]|dt|dd)>)", r"\1 ", html.tostring(element, encoding="unicode")
    )
    return " ".join(html.fromstring(spaced).text_content().split())


def claim_on(page, number):
    (found,) = page.xpath(f'//article[@id="claim-{number}"]')
    return found


def test_the_page_asks_for_nothing_from_anywhere(page):
    assert not page.xpath("//script|//link|//img|//iframe|//object|//embed|//form|//base")
    assert not page.xpath("//@src|//@srcset|//@onclick")
    (style,) = page.xpath("//style")
    assert "url(" not in style.text
    assert "@import" not in style.text
    assert "default-src 'none'" in to_html(REPORT)


def test_headings_step_down_without_gaps(page):
    levels = [int(h.tag[1]) for h in page.xpath("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_table_names_its_columns_and_rows(page):
    for table in page.xpath("//table"):
        assert table.xpath("./thead/tr/th[@scope='col']")
        width = len(table.xpath("./thead/tr/th"))
        assert all(len(row.xpath("./th|./td")) == width for row in table.xpath("./tbody/tr"))


def test_every_link_inside_the_page_leads_somewhere(page):
    targets = set(page.xpath("//@id"))
    inside = [
        link[1:] for link in page.xpath("//a/@href|//*[local-name()='use']/@href") if link[0] == "#"
    ]
    assert len(inside) > 20
    assert set(inside) <= targets
    assert len(targets) == len(page.xpath("//@id"))


def test_a_claim_shows_quotation_place_verdict_reasons_and_history(page):
    claim = claim_on(page, 1)
    text = words(claim)
    assert "Claim 1, paragraph 1" in text
    assert "“Engineers closed the gap on Monday”" in text
    assert "Said by a spokesman" in text
    assert "characters 44 to 78" in text
    assert "True: As stated, and nothing that matters is left out." in text
    assert [words(p) for p in claim.find_class("reasons")[0]] == [
        "The authority’s log has it.",
        "Two photographs agree.",
    ]
    assert [words(item) for item in claim.xpath(".//ol/li")] == [
        "Half true Lisa Brandt, 12 Nov 2026, 15:04 UTC Only the log was at hand.",
        "True Jo Okafor, 12 Nov 2026, 15:04 UTC",
    ]


def test_a_date_says_who_settled_it_and_by_which_rule(page):
    confirmed = words(claim_on(page, 1).find_class("dates")[0])
    assert "“Monday” is Mon 18 May 2020 confirmed by a person (Lisa Brandt" in confirmed
    assert "The last Monday before publication. Note: Agrees" in confirmed
    undecided = words(claim_on(page, 3).find_class("dates")[0])
    assert "not resolved computed; more than one reading; No year is given;" in undecided
    assert "it can be Apr 2020 (The April before publication); or Apr 2019" in undecided
    corrected = words(claim_on(page, 5).find_class("dates")[0])
    assert "set under another publication date, needs a look" in corrected
    assert "the program’s own reading: Thu 3 Oct 2019" in corrected


def test_evidence_for_and_against_names_its_numbered_source(page):
    for_, beside = claim_on(page, 1).xpath(".//ul[@class='evidence']/li")
    assert words(for_).startswith(
        "Supports · primary · Log of the Orvo gauge, Marn River Authority [1] "
        "“Gap closed 18 May, 16:40.” page 3"
    )
    assert words(beside).startswith("Context · secondary · After the flood [2]")
    assert "seen 12 Nov 2026, 14:32 UTC" in words(for_)
    (source,) = page.xpath("//li[@id='source-1']")
    assert source.xpath(".//a/@href") == ["#claim-1", "https://river.example/log"]


def test_a_verdict_is_a_word_and_a_sign_of_its_own_outline(page):
    badge = claim_on(page, 2).find_class("badge")[0]
    assert words(badge) == "Misleading"
    assert badge.xpath(".//*[local-name()='use']/@href") == ["#sign-misleading"]
    assert len({sign.shapes for sign in SIGNS.values()}) == len(SIGNS)
    assert len({sign.character for sign in SIGNS.values()}) == len(SIGNS)


def test_dismissed_claims_are_counted_and_not_told(page):
    assert "dismissed: 1" in words(page)
    assert not page.xpath("//article[@id='claim-4']")


def test_a_changed_text_is_told_at_the_top_and_beside_the_digests():
    altered = replace(REPORT, article=replace(REPORT.article, intact=False))
    text = words(html.document_fromstring(to_html(altered)))
    assert "Open before publication The article’s text or its original is not what" in text
    assert "differs: the file does not hold what was read in" in text


def test_what_is_missing_stands_before_everything_else(page):
    (gaps,) = page.find_class("gaps")
    assert words(gaps).startswith(
        "Open before publication Claims without a verdict: 2. See claims 3, 5"
    )


def test_the_rejected_clock_is_told_with_its_reason(page):
    text = words(page.get_element_by_id("publication").getparent())
    assert "Wed 20 May 2020 set by Lisa Brandt" in text
    assert "page clock “09:12 GMT14 June 2022” rejected Stands alone at the top of the page" in text


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", ("en", "ltr")),
        ("ar-EG", ("ar-EG", "rtl")),
        ("he", ("he", "rtl")),
        ("", ("", "auto")),
        ('x"y', ("", "auto")),
    ],
)
def test_the_words_of_the_article_carry_their_language_and_direction(language, written):
    article = replace(REPORT.article, language=language)
    page = html.document_fromstring(to_html(replace(REPORT, article=article)))
    (title,) = page.xpath("//h1")
    (quotation,) = claim_on(page, 1).xpath("./blockquote")
    assert (title.get("lang"), title.get("dir")) == written
    assert (quotation.get("lang"), quotation.get("dir")) == written
    assert page.get("lang") == "en"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/",
        "//a.example",
        "https://",
        "https://a b.example/",
        "https://a.example/\u202egpj",
        'https://a.example/"onclick=x',
        "mailto:a@b.example",
    ],
)
def test_only_plain_web_addresses_become_links(address):
    source = replace(REPORT.sources[0], address=address)
    page = html.document_fromstring(to_html(replace(REPORT, sources=(source, REPORT.sources[1]))))
    (shown,) = page.xpath("//li[@id='source-1']")
    assert shown.xpath(".//a/@href") == ["#claim-1"]


def test_a_review_with_nothing_in_it_says_so():
    text = words(html.document_fromstring(to_html(EMPTY)))
    assert "Untitled article" in text
    assert "Nothing in the input deserves trust as the publication date." in text
    assert "No claim was examined." in text
    assert "nobody named" in text


def test_unknown_codes_are_shown_as_they_are():
    odd = replace(REPORT.claims[0].evidence[0], stance="hints at")
    claim = replace(REPORT.claims[0], evidence=(odd,))
    page = html.document_fromstring(to_html(replace(REPORT, claims=(claim,))))
    assert "hints at" in words(claim_on(page, 1))


def brightness(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(text, ground, scheme):
    light, dark = sorted(
        (brightness(TOKENS[name][scheme]) for name in (text, ground)), reverse=True
    )
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_the_style_sheet_names_colours_by_their_meaning_only():
    (style,) = html.document_fromstring(to_html(EMPTY)).xpath("//style")
    used = set(
        re.findall(r"var\(--([a-z-]+)\)", style.text + "".join(s.shapes for s in SIGNS.values()))
    )
    assert used <= set(TOKENS)
    rules = re.sub(r":root \{.*?\}", "", style.text)
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|\brgb", rules)


def test_the_head_names_each_checker_by_role():
    first, second = REPORT.claims[0].history
    roles = (
        first,
        replace(second, role="second"),
        replace(first, id="v9", role="final", by="M. Lind"),
    )
    claim = replace(REPORT.claims[0], history=roles)
    text = words(html.document_fromstring(to_html(replace(REPORT, claims=(claim,)))))
    assert "Checked by Lisa Brandt Second check Jo Okafor Decided by M. Lind Report of" in text


def test_the_log_tells_what_was_taken_back_and_by_whom(page):
    rows = [words(row) for row in page.xpath("//h2[@id='log']/..//tbody/tr")]
    assert rows[1:] == [
        "2 12 Nov 2026, 14:01 UTC Lisa Brandt Set publication date",
        "3 12 Nov 2026, 14:01 UTC Lisa Brandt Taken back: Set publication date",
    ]
    assert [words(struck) for struck in page.find_class("struck")] == ["Set publication date"]


def test_typing_reasons_is_no_step_in_the_history_of_a_verdict():
    first, second = REPORT.claims[0].history
    typed = replace(first, id="v9", reasons="Only the log was at ha", label=first.label)
    claim = replace(REPORT.claims[0], history=(typed, first, second))
    page = html.document_fromstring(to_html(replace(REPORT, claims=(claim,))))
    assert len(claim_on(page, 1).xpath(".//ol/li")) == 2
