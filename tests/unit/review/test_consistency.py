import pytest

from tests.desk import Ticking
from workbench.analysis import analyse
from workbench.claims.clashes import Clash, clashes_in
from workbench.intake.load import read_text
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.report.report import Scope
from workbench.report.scope import narrow
from workbench.report.to_html import to_html
from workbench.report.to_markdown import to_markdown
from workbench.review.articles import add_article
from workbench.review.consistency import check_consistency
from workbench.review.dates import clear_date, confirm_date, correct_date, dates_of, set_timestamp
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_view
from workbench.store.file import ReviewFile
from workbench.text.span import Span

SHEEP = """The dam at Orlen burst on Thursday and drowned 40 sheep in the lower valley.

The company said it had warned the town. The mayor, who had asked for repairs, said that the dam \
at Orlen burst on 5 May and drowned 45 sheep in the lower valley.
"""


@pytest.fixture
def file(tmp_path):
    with ReviewFile.create(tmp_path / "r.factcheck", clock=Ticking()) as file:
        yield file


def article(file, text, published=None):
    change = add_article(file, analyse(read_text(text, name="x.txt")), text.encode())
    (number,) = change.ids("article")
    if published:
        set_timestamp(file, number, published)
    return number


def found_in(file, number):
    view = article_view(file, number)
    return check_consistency(view.source, view.dates, view.anchor.value)


def calculated(file, text, published=None):
    found = found_in(file, article(file, text, published))
    return [(c.why.code, dict(c.why.values)["result"]) for c in found.calculations]


@pytest.mark.parametrize(
    ("text", "code", "result"),
    [
        ("He was held from 3 March to 7 April 2017, a total of 20 days.", "days_wrong", "35"),
        ("He was held from 3 March to 7 April 2017, a total of 35 days.", "days", "35"),
        ("It ran between 2 and 16 May 2017, a period of two weeks.", "weeks", "2"),
        ("For six weeks, from 1 June to 31 August 2016, it was shut.", "weeks_wrong", "13"),
        ("It opened on 3 March 2016 and shut 40 days later, on 7 April 2016.", "days_wrong", "35"),
        ("It opened on 3 March 2016 and shut on 4 June 2016, three months later.", "months", "3.1"),
        ("John Smith, 45, was born on 3 May 1950 in York.", "age_on_day_wrong", "67"),
        ("John Smith, 67, was born on 3 May 1950 in York.", "age_on_day", "67"),
    ],
)
def test_lengths_and_ages_are_held_against_the_days_dates_come_to(text, code, result, file):
    assert (code, result) in calculated(file, text, "2017-05-18")


def test_a_length_between_weekdays_needs_the_publication_date(file):
    text = "The blockade went from Tuesday to Friday, nine days, the mayor said."
    number = article(file, text)
    assert found_in(file, number).calculations == ()
    set_timestamp(file, number, "2017-05-18")
    (found,) = found_in(file, number).calculations
    assert (found.agrees, found.why.code) == (False, "days_wrong")


def test_one_event_with_two_days_moves_with_the_publication_date(file):
    number = article(file, SHEEP, "2017-05-08")
    (day,) = (r for r in found_in(file, number).repeats if r.kind == "date")
    assert not day.agrees
    assert dict(day.why.values) == {"first": "2017-05-04", "second": "2017-05-05"}
    set_timestamp(file, number, "2016-05-06")  # Thursday was the 5th then
    (day,) = (r for r in found_in(file, number).repeats if r.kind == "date")
    assert day.agrees


def test_a_day_a_reviewer_set_counts_as_the_day(file):
    number = article(file, SHEEP, "2017-05-08")
    thursday = dates_of(file, number)[0].mention.id
    correct_date(file, thursday, "2017-05-05")
    (day,) = (r for r in found_in(file, number).repeats if r.kind == "date")
    assert day.agrees
    clear_date(file, thursday)
    confirm_date(file, thursday)
    (day,) = (r for r in found_in(file, number).repeats if r.kind == "date")
    assert not day.agrees


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke on 3 May 2017. The bridge over the river broke on 4 May 2017.",
        "Ann Moss won on 3 May 2017 in Leeds. Bob Hill won on 9 May 2017 in York.",
        "\ue000\ue001 it was born on 3 May 1950 and died on 4 April 2017, aged 66.",
        "from \ue000 to \ue000, 3 days",
    ],
)
def test_what_only_looks_alike_is_not_held_against_the_article(text, file):
    assert found_in(file, article(file, text, "2017-05-18")).clashes() == ()


def test_clashes_belong_to_the_claim_whose_words_they_are():
    clash = Clash("why", Span(10, 12), Span(40, 42))
    assert clashes_in([clash], [Span(0, 9), Span(10, 20)]) == (clash,)
    assert clashes_in([clash], [Span(12, 30)]) == ()


def test_the_report_says_where_the_article_disagrees_with_itself(file):
    number = article(file, SHEEP, "2017-05-08")
    report = build_report(file, number, Ticking())
    clashing = [claim for claim in report.kept_claims if claim.clashes]
    assert clashing
    (clash, *_) = clashing[0].clashes
    assert clash.there.place == "paragraph 2"
    told = "The article disagrees with itself: another place dates this"
    assert told in to_html(report)
    assert told in to_markdown(report)
    (gap,) = (g for g in find_gaps(report) if g.reason.code == "gap.clashes")
    assert gap.claims == tuple(claim.number for claim in clashing)


def test_a_decided_clash_is_no_gap_and_a_public_copy_keeps_it_out(file):
    number = article(file, SHEEP, "2017-05-08")
    for claim in article_view(file, number).open_claims:
        set_verdict(file, claim.claim.id, "true")
    report = build_report(file, number, Ticking())
    assert any(claim.clashes for claim in report.kept_claims)
    assert not [g for g in find_gaps(report) if g.reason.code == "gap.clashes"]
    assert "disagrees with itself" not in to_html(narrow(report, Scope("public")))
