"""Articles and reviewers: what a review knows of them, and what may be corrected."""

import string
from dataclasses import replace

import pytest

import workbench.review.wording
from tests.desk import TEXT, TITLE, analysis, source
from workbench.analysis import analyse
from workbench.errors import InvalidError, NotFoundError
from workbench.reason import because
from workbench.review.articles import LONGEST, add_article, article_id, describe_article
from workbench.review.reviewers import choose_reviewer, name_reviewer
from workbench.review.scales import scale_in_use
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_lines, article_view, dates_in
from workbench.review.wording import SENTENCES
from workbench.store.file import ReviewFile
from workbench.store.queries import article_record, claim_records, original_of
from workbench.text.source import SourceText
from workbench.text.span import Span
from workbench.wording import say


def test_an_article_comes_back_as_it_went_in(file, article):
    view = article_view(file, article)
    given = analysis()
    assert view.source == given.source
    assert view.dating == given.dating
    assert tuple(d.mention.expression for d in view.dates) == given.expressions
    assert [(c.claim.id, c.claim.ranges, c.claim.score) for c in view.claims] == [
        (c.id, c.ranges, c.score) for c in given.claims
    ]
    assert view.claims[2].claim.speaker_words == "The mayor"
    assert original_of(file.db, article) == TEXT.encode()
    assert view.article.added.name == "Jo Okafor"


def test_an_article_that_is_there_is_not_added_again(file):
    last = file.history.last
    assert not add_article(file, analysis(), TEXT.encode()).touched
    assert file.history.last == last


def test_the_same_article_in_two_files_has_the_same_claims(file, article, tmp_path):
    airy = TEXT.replace(" ", "  ").replace("\n\n", "\n \n\n")
    with ReviewFile.create(tmp_path / "second.factcheck") as other:
        add_article(other, analyse(source(airy)))
        add_article(file, analyse(source()))
        assert article_id(airy) == article
        theirs = {claim.id for claim in claim_records(other.db, article)}
    with ReviewFile.create(tmp_path / "third.factcheck") as third:
        add_article(third, analyse(source()))
        assert {claim.id for claim in claim_records(third.db, article)} == theirs


def test_bytes_and_text_are_stored_once_however_often_they_come(file):
    file.history.undo()
    add_article(file, analysis(), TEXT.encode())
    assert (file.db["original"].count, file.db["article_text"].count) == (1, 1)


def test_several_articles_stand_in_the_order_they_came(file, article, claims):
    other = TEXT.replace("hospital", "clinic")
    add_article(file, analysis(other, title="Second"), b"other")
    set_verdict(file, claims[0], "true")
    lines = [(x.article.title, x.claims, x.decided) for x in article_lines(file)]
    assert lines == [(TITLE, 3, 1), ("Second", 3, 0)]


def test_an_article_without_a_title_is_named_for_its_file_or_its_first_words(blank):
    add_article(blank, analysis(title=""), file_name="orlen.txt")
    assert article_lines(blank)[0].article.title == "orlen.txt"
    blank.history.undo()
    add_article(blank, analysis(title=""))
    assert article_lines(blank)[0].article.title.startswith("Dam at Orlen spills again Updated")


def test_an_article_without_words_is_refused(blank):
    with pytest.raises(InvalidError, match="no words"):
        add_article(blank, analyse(SourceText(" \n", ())))


def test_what_an_article_says_of_itself_may_be_corrected_and_taken_back(file, article):
    describe_article(file, article, title=" A  better title ", outlet="Orlen Gazette")
    found = article_record(file.db, article)
    assert (found.title, found.about.outlet) == ("A better title", "Orlen Gazette")
    describe_article(file, article, title=None)
    assert article_record(file.db, article).about.outlet == "Orlen Gazette"
    describe_article(file, article, outlet=None)
    assert article_record(file.db, article).title == TITLE
    assert file.db["article_about"].count == 0
    for wrong in ({"title": " "}, {"byline": "x" * (LONGEST + 1)}):
        with pytest.raises(InvalidError, match="needs a title"):
            describe_article(file, article, **wrong)
    with pytest.raises(NotFoundError):
        describe_article(file, "gone", title="x")


def test_a_reviewer_is_named_once_and_known_again(file):
    assert not name_reviewer(file, "  jo   OKAFOR ").touched
    assert name_reviewer(file, "Ana Ruiz").touched
    rows = {row["name"]: row for row in file.db["reviewer"].rows}
    assert {name: row["initials"] for name, row in rows.items()} == {
        "Jo Okafor": "JO",
        "Ana Ruiz": "AR",
    }
    choose_reviewer(file, rows["Jo Okafor"]["id"])
    assert file.history.who == rows["Jo Okafor"]["id"]
    with pytest.raises(NotFoundError):
        choose_reviewer(file, "gone")
    for wrong in ("", " ", "x" * 201):
        with pytest.raises(InvalidError, match="needs a name"):
            name_reviewer(file, wrong)


def test_once_the_naming_is_undone_nobody_signs(blank):
    name_reviewer(blank, "Jo Okafor")
    blank.history.undo()
    change = add_article(blank, analysis())
    assert change.touched
    assert blank.history.last.reviewer_name == ""


def test_every_name_of_an_edit_can_be_said():
    for code, template in SENTENCES.items():
        names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        words = say(because(code, **dict.fromkeys(names, "2019-06-05")), SENTENCES)
        assert "{" not in words
        assert not words.endswith(".")
    assert workbench.review.wording.__doc__


def test_the_dates_of_a_claim_are_those_of_its_whole_sentence(file, article):
    view = article_view(file, article)
    place = view.dates[0].mention.expression.span
    after = Span(place.end + 1, place.end + 4)
    clause = replace(view.claims[0].claim, ranges=(after,), sentence=None)

    def found(claim):
        return dates_in(claim, view.dates[:1], lambda date: date.mention.expression.span)

    assert found(clause) == ()
    assert found(replace(clause, sentence=Span(place.start, after.end))) == view.dates[:1]


@pytest.mark.parametrize(("language", "scale"), [("es", "mesa"), ("en", "desk"), ("", "desk")])
def test_a_new_review_begins_on_the_scale_of_the_reviewers_language(blank, language, scale):
    add_article(blank, analysis(), language=language)
    assert scale_in_use(blank).preset == scale


def test_a_review_that_has_a_scale_keeps_it_whoever_adds_to_it(file):
    add_article(file, analysis(f"{TEXT}\nMore was said later.\n"), language="es")
    assert scale_in_use(file).preset == "desk"
