"""A new version takes the place of the old one, and what people decided goes along."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.analysis import analyse
from workbench.errors import InvalidError, NotFoundError
from workbench.intake.load import read_bytes
from workbench.library.search import search
from workbench.library.seen import seen_before
from workbench.review.articles import add_article, article_id, describe_article
from workbench.review.blocks import set_block_kind
from workbench.review.carry_over.take import draft_plan, source_for_draft, take_draft
from workbench.review.carry_over.words import words_of_text
from workbench.review.claims import add_claim, dismiss_claim, split_claim, trim_claim
from workbench.review.comments import add_comment
from workbench.review.dates import confirm_date, set_timestamp
from workbench.review.evidence import add_evidence
from workbench.review.glance import glance
from workbench.review.reviewers import name_reviewer
from workbench.review.rules import waive_rule
from workbench.review.signoff import sign_off
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_view
from workbench.review.word_marks import mark_words
from workbench.review.work import set_central
from workbench.store.carried import carried_to, version_before
from workbench.store.desk import comments_of, waivers_of, work_of
from workbench.store.queries import article_records, verdicts_of
from workbench.store.schema import VAULT
from workbench.store.signoffs import sign_offs_of
from workbench.store.verify import verify
from workbench.store.word_marks import word_marks_of
from workbench.text.source import SourceText
from workbench.text.span import Span

STORY = """Flood in Orlen

By Ana Ruiz

4 June 2019

The dam at Orlen spilled two days ago. The water drove 40 people from their homes, the mayor said.

The wall was built in 1962. It was repaired last year at a cost of 3.2 million euros.

Nobody was hurt on Monday. The hospital treated 12 people for shock.

The river last left its banks in 1987. Eleven houses were lost then.

Photo: The dam at Orlen holds 40 million litres of water
"""
KEPT = "The wall was built in 1962."
OTHERS = " ".join(f"Then number{n} rang the bell in street{n}." for n in range(30))
OUTSIDE_THE_HISTORY = {"history", "history_row", "_sqlite_migrations", *VAULT}


def read(text):
    return analyse(read_bytes(text.encode(), name="flood.txt"))


OLD = read(STORY)
ARTICLE = article_id(STORY)


@pytest.fixture
def checked(blank):
    """A review of the story by somebody with a name."""
    name_reviewer(blank, "Jo Okafor")
    add_article(blank, OLD, STORY.encode(), file_name="flood.txt")
    return blank


def view_of(file):
    (record,) = article_records(file.db)
    return article_view(file, record.id)


def claim(file, words):
    return next(one for one in view_of(file).claims if words in one.claim.words)


def taken(file, *edits, whole=None):
    text = STORY if whole is None else whole
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    analysis = analyse(source_for_draft(file, ARTICLE, read(text).source))
    return take_draft(file, ARTICLE, analysis, text.encode(), file_name="second.txt")


def dump(file):
    tables = set(file.db.table_names()) - OUTSIDE_THE_HISTORY
    tables = {name for name in tables if "index" not in name and not name.startswith("search")}
    return {t: sorted(map(repr, file.db.query(f'select * from "{t}"'))) for t in tables}


def decide(file):
    """Do a bit of everything on the story."""
    built = claim(file, "built in 1962").claim.id
    set_verdict(file, built, "false", "The plate says 1961.")
    set_verdict(file, built, "mostly true")
    add_evidence(file, built, "supports", address="https://example.org/plate")
    add_comment(file, built, "Ask the museum.")
    set_central(file, built)
    drove = claim(file, "40 people").claim.id
    set_verdict(file, drove, "true", "The mayor's list.")
    add_evidence(file, drove, "supports", address="https://example.org/list")
    waive_rule(file, drove, "reasons", "Plain to see.")
    set_verdict(file, claim(file, "Eleven houses").claim.id, "true")
    confirm_date(
        file, next(d.mention.id for d in view_of(file).dates if "two days" in d.mention.words)
    )


def test_the_new_version_is_listed_and_the_old_one_kept(checked):
    change = taken(checked, ("built in 1962", "built in 1963"))
    (record,) = article_records(checked.db)
    assert (record.position, record.file_name) == (1, "second.txt")
    assert version_before(checked.db, record.id) == ARTICLE
    assert article_view(checked, ARTICLE).text == OLD.source.text
    assert record.id in change.about("article")
    assert verify(checked.db).faults == ()


def test_a_claim_that_says_what_it_said_keeps_everything(checked):
    decide(checked)
    taken(checked, ("drove 40 people", "drove 75 people"))
    kept = claim(checked, "built in 1962")
    assert kept.shown_verdict.label_words == "Mostly true"
    assert kept.rationale == "The plate says 1961."
    assert len(verdicts_of(checked.db, kept.claim.id)) == 2
    assert [one.address for one in kept.evidence] == ["https://example.org/plate"]
    assert [one.text for one in comments_of(checked.db, kept.claim.id)] == ["Ask the museum."]
    assert work_of(checked.db, kept.claim.id).central
    date = next(one for one in view_of(checked).dates if "two days" in one.mention.words)
    assert date.mention.override.state == "confirmed"


def test_a_claim_with_other_words_keeps_its_evidence_and_asks_for_a_verdict(checked):
    decide(checked)
    taken(checked, ("drove 40 people", "drove 75 people"))
    changed = claim(checked, "75 people")
    assert changed.shown_verdict is None
    assert changed.rationale == "The mayor's list."
    assert [one.address for one in changed.evidence] == ["https://example.org/list"]
    assert waivers_of(checked.db, changed.claim.id) == ()
    (way,) = (one for one in carried_to(checked.db, view_of(checked).article.id)
              if one.claim == changed.claim.id)  # fmt: skip
    assert (way.outcome, way.label_words, way.needs_a_look) == ("changed", "True", True)
    set_verdict(checked, changed.claim.id, "false")
    ways = carried_to(checked.db, view_of(checked).article.id)
    assert not any(one.needs_a_look for one in ways if one.claim == changed.claim.id)


def test_a_claim_that_is_gone_stays_with_the_old_version(checked):
    decide(checked)
    taken(checked, (" Eleven houses were lost then.", ""))
    (way,) = (
        one
        for one in carried_to(checked.db, view_of(checked).article.id)
        if "Eleven houses" in one.words
    )
    assert (way.outcome, way.claim, way.label_words) == ("gone", None, "True")
    assert article_view(checked, ARTICLE).claim(way.before).shown_verdict.label_words == "True"


def test_one_undo_brings_everything_back_and_redo_does_it_again(checked):
    decide(checked)
    before = dump(checked)
    taken(checked, ("drove 40 people", "drove 75 people"), ("1962", "1963"))
    after = dump(checked)
    checked.history.undo()
    assert dump(checked) == before
    checked.history.redo()
    assert dump(checked) == after
    assert verify(checked.db).faults == ()


def test_kinds_of_block_and_what_was_said_of_the_article_go_along(checked):
    caption = next(b for b in view_of(checked).blocks if "Photo" in b.span.of(STORY))
    set_block_kind(checked, caption.id, "body")
    set_timestamp(checked, ARTICLE, "2019-06-05", "the masthead")
    describe_article(checked, ARTICLE, outlet="Orlen Post", byline="A. Ruiz")
    taken(checked, ("By Ana Ruiz", "By Ana Ruiz and Bo Lind"), ("1987", "1988"))
    now = view_of(checked)
    assert (now.blocks[-1].kind, now.anchor.value) == ("body", "2019-06-05")
    assert now.article.about.outlet == "Orlen Post"


def test_claims_of_a_reviewers_making_go_along(checked):
    start = STORY.index("treated 12 people")
    add_claim(checked, ARTICLE, Span(start, start + len("treated 12 people")))
    river = claim(checked, "1987").claim
    trim_claim(checked, river.id, Span(river.span.start + 4, river.span.end))
    split = claim(checked, "repaired last year").claim
    split_claim(checked, split.id, STORY.index(" at a cost"))
    dismiss_claim(checked, claim(checked, "spilled").claim.id, "Everybody saw it.")
    taken(checked, ("drove 40 people", "drove 75 people"))
    now = view_of(checked)
    states = {one.claim.words: (one.claim.state, one.claim.origin) for one in now.claims}
    assert states["treated 12 people"] == ("open", "reviewer")
    assert states["river last left its banks in 1987"] == ("open", "program")
    assert {"at a cost of 3.2 million euros", "It was repaired last year"} <= states.keys()
    assert [state for words, (state, _) in states.items() if "3.2" in words and "It" in words] == [
        "split"
    ]
    assert next(s for words, (s, _) in states.items() if "spilled" in words) == "dismissed"
    parts = [one.claim for one in now.claims if one.claim.made_from]
    assert {now.claim(part.made_from[0]).claim.state for part in parts} == {"split"}


def test_ticked_words_stay_ticked_where_they_stand(checked):
    start = STORY.index("The water drove")
    mark_words(checked, ARTICLE, Span(start, STORY.index(", the mayor said")))
    taken(checked, ("drove 40 people", "drove 75 people"), ("By Ana Ruiz", "By Ana and Bo Ruiz"))
    now = view_of(checked)
    marks = word_marks_of(checked.db, now.article.id)
    assert [mark.span.of(now.text) for mark in marks] == [
        "The water drove",
        "people from their homes",
    ]


@pytest.mark.parametrize(
    ("edit", "signed"),
    [(("By Ana Ruiz", "By Bo Lind"), 1), (("12 people", "13 people"), 0),
     (("Flood in Orlen", "High water in Orlen"), 1)],
)  # fmt: skip
def test_a_sign_off_falls_only_if_something_that_was_checked_changed(checked, edit, signed):
    sign_off(checked, ARTICLE, "checker")
    taken(checked, edit)
    assert len(sign_offs_of(checked.db, view_of(checked).article.id)) == signed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (" \n", "no words"),
        (STORY, "version that is here"),
        (STORY.replace("\n", "  \n"), "version that is here"),
        (
            "Rain is due on Friday.\n\nThe fair in Tarn opens at 9 a.m. and costs 4 euros.",
            "another",
        ),
        (f"{KEPT} {OTHERS}", "another article"),
    ],
)
def test_what_is_no_new_version_is_refused_and_changes_nothing(checked, text, said):
    decide(checked)
    before = dump(checked)
    analysis = read(text) if text.strip() else analyse(SourceText(text, ()))
    with pytest.raises(InvalidError, match=said):
        take_draft(checked, ARTICLE, analysis)
    assert dump(checked) == before


def test_a_version_that_is_in_the_review_is_refused(checked):
    taken(checked, ("1962", "1963"))
    (now,) = article_records(checked.db)
    with pytest.raises(InvalidError, match="already"):
        draft_plan(checked, now.id, OLD)
    with pytest.raises(NotFoundError):
        draft_plan(checked, "gone", OLD)


def test_work_goes_through_a_third_version(checked):
    decide(checked)
    taken(checked, ("drove 40 people", "drove 75 people"))
    (second,) = article_records(checked.db)
    take_draft(checked, second.id, read(STORY.replace("40 people", "75 people") + "\nMore soon.\n"))
    assert claim(checked, "built in 1962").rationale == "The plate says 1961."
    assert claim(checked, "75 people").shown_verdict is None
    assert verify(checked.db).faults == ()


PIECES = [piece for piece in STORY.split(" ") if piece]
CUTS = st.lists(
    st.tuples(
        st.sampled_from(["drop", "double", "swap", "word", "figure", "move"]),
        st.integers(0, len(PIECES) - 1),
        st.integers(1, 9),
    ),
    max_size=6,
)


def edited(cuts):
    pieces = list(PIECES)
    for kind, place, length in cuts:
        at = place % len(pieces)
        stretch = pieces[at : at + length]
        if kind == "drop":
            del pieces[at : at + length]
        elif kind == "double":
            pieces[at:at] = stretch
        elif kind == "swap":
            pieces[at : at + length] = stretch[::-1]
        elif kind == "move":
            del pieces[at : at + length]
            pieces[at // 2 : at // 2] = stretch
        else:
            pieces[at] = "never" if kind == "word" else "77"
    return " ".join(pieces)


@given(CUTS)
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_is_edited_kept_claims_have_their_words_and_undo_is_the_identity(decided, cuts):
    before = dump(decided)
    analysis = read(edited(cuts))
    try:
        plan = draft_plan(decided, ARTICLE, analysis)
        take_draft(decided, ARTICLE, analysis)
    except InvalidError:
        assert dump(decided) == before
        return
    old = words_of_text(OLD.source.text, [b.span for b in OLD.source.blocks])
    new = words_of_text(analysis.source.text, [b.span for b in analysis.source.blocks])
    for step in plan.steps:
        if step.is_kept:
            ours = [old.keys[w] for span in step.claim.ranges for w in old.within(span)]
            theirs = [new.keys[w] for span in step.ranges for w in new.within(span)]
            assert ours == theirs
    places = [step.to or step.ranges for step in plan.steps if step.ranges]
    assert len(places) == len(set(places))
    decided.history.undo()
    assert dump(decided) == before


@pytest.fixture
def decided(checked):
    decide(checked)
    return checked


def test_search_seen_before_and_counts_know_the_new_version_only(checked):
    eleven, built = claim(checked, "Eleven houses"), claim(checked, "1962")
    for one in (eleven, built):
        set_verdict(checked, one.claim.id, "true", "The parish register.")

    def found(words):
        return {hit.article for hit in search([checked], words).hits}

    def seen(words):
        return {match.article for match in seen_before([checked], words)}

    assert found("houses") == found("register") == seen(eleven.claim.words) == {ARTICLE}
    taken(checked, (" Eleven houses were lost then.", ""))
    now = view_of(checked)
    assert found("houses") == seen(eleven.claim.words) == set()
    assert found("1962") == found("register") == seen(built.claim.words) == {now.article.id}
    look = glance(checked.path)
    assert (look.claims, look.decided) == (len(now.open_claims), 1)
    checked.history.undo()
    assert found("houses") == {ARTICLE}
