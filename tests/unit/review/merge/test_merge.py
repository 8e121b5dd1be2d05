"""Two reviewers worked apart; their files become one, once, and nobody's work is lost unseen."""

import shutil
from pathlib import Path

import pytest

from tests.desk import TEXT, Ticking, analysis, source
from tests.unit.review.merge.apart import (
    ARTICLE,
    began,
    claims_in,
    dump,
    merged,
    planned,
    shown,
    whole,
)
from workbench.analysis import analyse
from workbench.review.articles import add_article, article_id
from workbench.review.blocks import set_block_kind
from workbench.review.captures import Taken, add_capture, keep_beside_above
from workbench.review.claims import dismiss_claim, split_claim, trim_claim
from workbench.review.comments import add_comment
from workbench.review.dates import confirm_date, set_timestamp
from workbench.review.evidence import add_evidence, remove_evidence
from workbench.review.merge.take import open_to_merge, plan_for
from workbench.review.merge.words import said_in
from workbench.review.presets import preset
from workbench.review.reviewers import name_reviewer
from workbench.review.rules import IFCN_LIKE, rules_of, set_rules
from workbench.review.scales import scale_in_use, set_scale
from workbench.review.signoff import sign_off
from workbench.review.suggestions import answer_suggestion, suggest_wording
from workbench.review.verdicts import set_verdict
from workbench.review.view import article_view
from workbench.review.work import set_central
from workbench.store.desk import suggestions_of
from workbench.store.evidence_queries import source_records
from workbench.store.file import ReviewFile
from workbench.store.locker import kept_bytes
from workbench.store.merged import merged_ledgers
from workbench.store.queries import article_records, claim_records, verdicts_of
from workbench.store.verify import verify
from workbench.text.span import Span
from workbench.wording import in_english

OLD_FILES = Path(__file__).resolve().parents[3] / "old_files"


def test_work_on_different_claims_comes_together(jo, ana):
    set_verdict(jo, claims_in(jo)[0], "true", "The log says so.")
    set_verdict(ana, claims_in(ana)[1], "false", "Forty-two did.")
    add_evidence(ana, claims_in(ana)[1], "contradicts", address="https://example.org/list")
    add_comment(ana, claims_in(ana)[0], "Which log?")
    set_timestamp(ana, ARTICLE, "2019-06-05", "the masthead")
    assert planned(jo, ana).conflicts == ()
    merged(jo, ana)
    assert shown(jo, 0).shown_verdict.label == "true"
    assert (shown(jo, 1).shown_verdict.label, shown(jo, 1).shown_verdict.signed.name) == (
        "false",
        "Ana Ruiz",
    )
    assert [one.address for one in shown(jo, 1).evidence] == ["https://example.org/list"]
    assert article_view(jo, ARTICLE).anchor.value == "2019-06-05"
    assert whole(jo)


def test_suggested_wording_comes_in_once_and_two_answers_to_it_are_a_conflict(jo, ana, tmp_path):
    suggest_wording(jo, claims_in(jo)[1], "75 people left")
    suggest_wording(ana, claims_in(ana)[1], "75 people left")
    suggest_wording(ana, claims_in(ana)[1], "Dozens left")
    assert planned(jo, ana).conflicts == ()
    merged(jo, ana)
    mine, theirs = suggestions_of(jo.db, claims_in(jo)[1])
    assert (mine.wording, theirs.wording) == ("75 people left", "Dozens left")
    assert (mine.signed.name, theirs.signed.name) == ("Jo Okafor", "Ana Ruiz")
    copy = Path(shutil.copy(jo.path, tmp_path / "copy.factcheck"))
    answer_suggestion(jo, mine.id, "taken")
    answer_suggestion(jo, theirs.id, "rejected", "Too vague.")
    with ReviewFile.open(copy, clock=Ticking()) as other:
        name_reviewer(other, "Mei Lind")
        answer_suggestion(other, mine.id, "rejected", "The list is a draft.")
        answer_suggestion(other, theirs.id, "rejected", "Too vague.")
    with open_to_merge(jo, copy) as other:
        (conflict,) = plan_for(jo, other).conflicts
    assert (conflict.table, conflict.mine["state"], conflict.theirs["state"]) == (
        "suggestion",
        "taken",
        "rejected",
    )
    assert "The list is a draft." in said_in("suggestion", conflict.theirs)
    merged(jo, copy, prefer="theirs")
    assert suggestions_of(jo.db, claims_in(jo)[1])[0].answer == "The list is a draft."
    assert whole(jo)


def test_twice_changes_nothing_and_undo_takes_it_back(jo, ana):
    set_verdict(ana, claims_in(ana)[1], "false")
    before = [article_view(jo, record.id) for record in article_records(jo.db)]
    assert merged(jo, ana).label.code == "merge_review"
    after = dump(jo)
    assert not merged(jo, ana).touched
    assert dump(jo) == after
    jo.history.undo()
    assert [article_view(jo, record.id) for record in article_records(jo.db)] == before
    assert whole(jo)
    assert merged(jo, ana).touched
    assert whole(jo)


def test_the_other_file_is_never_changed(jo, ana):
    set_verdict(ana, claims_in(ana)[0], "false")
    before = ana.path.read_bytes()
    merged(jo, ana)
    assert ana.path.read_bytes() == before


def test_two_verdicts_on_one_claim_are_a_conflict_with_both_sides(jo, ana):
    set_verdict(jo, claims_in(jo)[0], "true", "The log.")
    set_verdict(ana, claims_in(ana)[0], "false", "The gauge.")
    (conflict,) = planned(jo, ana).conflicts
    assert (conflict.mine["label"], conflict.theirs["label"]) == ("true", "false")
    assert (conflict.mine_by, conflict.theirs_by) == ("Jo Okafor", "Ana Ruiz")
    assert "spilled" in conflict.about


@pytest.mark.parametrize(
    ("prefer", "first", "second"),
    [("mine", "true", None), ("theirs", "false", None), ("both", "true", "false")],
)
def test_a_conflict_goes_as_it_was_answered(jo, ana, prefer, first, second):
    set_verdict(jo, claims_in(jo)[0], "true", "The log.")
    set_verdict(ana, claims_in(ana)[0], "unproven")
    set_verdict(ana, claims_in(ana)[0], "false", "The gauge.")
    merged(jo, ana, prefer=prefer)
    view = shown(jo, 0)
    assert view.verdict("first").label == first
    assert (view.verdict("second") and view.verdict("second").label) == second
    assert whole(jo)
    assert planned(jo, ana).conflicts == ()
    assert not merged(jo, ana, prefer="theirs").touched


def test_each_conflict_can_be_answered_for_itself(jo, ana):
    for file, label in ((jo, "true"), (ana, "false")):
        for claim in claims_in(file)[:2]:
            set_verdict(file, claim, label)
    one, two = planned(jo, ana).conflicts
    merged(jo, ana, {one.key: "theirs", two.key: "mine"})
    labels = {c.claim.id: c.shown_verdict.label for c in article_view(jo, ARTICLE).claims[:2]}
    assert labels == {one.mine["claim"]: "false", two.mine["claim"]: "true"}


def test_the_same_verdict_of_the_same_person_is_no_conflict(jo, tmp_path):
    with began(tmp_path / "laptop.factcheck", "jo okafor") as laptop:
        for file in (jo, laptop):
            set_verdict(file, claims_in(file)[0], "true", "The log.")
            add_evidence(file, claims_in(file)[0], "supports", address="https://example.org/log")
        merged(jo, laptop)
    assert len(verdicts_of(jo.db, claims_in(jo)[0])) == 1
    assert len(shown(jo, 0).evidence) == 1
    assert len(source_records(jo.db)) == 1
    assert jo.db.execute("select count(*) from reviewer").fetchone() == (1,)


@pytest.mark.parametrize("prefer", ["mine", "theirs"])
@pytest.mark.parametrize("how", ["dismiss", "split", "trim"])
def test_a_claim_one_set_aside_and_the_other_judged_is_a_conflict(jo, ana, how, prefer):
    claim = claim_records(jo.db, ARTICLE)[0]
    if how == "dismiss":
        dismiss_claim(ana, claim.id, "Plain.")
    elif how == "split":
        split_claim(ana, claim.id, claim.span.start + 20)
    else:
        trim_claim(ana, claim.id, Span(claim.span.start + 4, claim.span.end))
    set_verdict(jo, claim.id, "true")
    (conflict,) = planned(jo, ana).conflicts
    assert conflict.table == "claim_decision"
    (mirrored,) = planned(ana, jo).conflicts
    assert mirrored.key == conflict.key
    merged(jo, ana, prefer=prefer)
    states = {c.id: c.state for c in claim_records(jo.db, ARTICLE)}
    words = {c.id: c.words for c in claim_records(jo.db, ARTICLE)}
    stands = states[claim.id] == "open" and words[claim.id] == claim.words
    assert stands == (prefer == "mine")
    assert len(verdicts_of(jo.db, claim.id)) == 1
    assert len(states) == (5 if (how, prefer) == ("split", "theirs") else 3)
    assert whole(jo)


def test_two_ways_of_splitting_a_claim_are_a_conflict(jo, ana):
    claim = claim_records(jo.db, ARTICLE)[0]
    split_claim(jo, claim.id, claim.span.start + 20)
    split_claim(ana, claim.id, claim.span.start + 12)
    (conflict,) = planned(jo, ana).conflicts
    merged(jo, ana, {conflict.key: "theirs"})
    assert {c.id for c in claim_records(jo.db, ARTICLE)} == set(claims_in(ana))


def test_a_copy_that_went_on_brings_only_what_was_done_since(jo, tmp_path):
    set_verdict(jo, claims_in(jo)[0], "true")
    copy = shutil.copy(jo.path, tmp_path / "copy.factcheck")
    set_verdict(jo, claims_in(jo)[1], "false")
    with ReviewFile.open(Path(copy), clock=Ticking()) as theirs:
        name_reviewer(theirs, "Ana Ruiz")
        set_verdict(theirs, claims_in(theirs)[0], "misleading")
        dismiss_claim(theirs, claims_in(theirs)[2])
        assert planned(jo, theirs).conflicts == ()
        merged(jo, theirs)
    assert shown(jo, 0).shown_verdict.label == "misleading"
    assert shown(jo, 1).shown_verdict.label == "false"
    assert shown(jo, 2).claim.state == "dismissed"
    (sealed,) = merged_ledgers(jo.db)
    assert (sealed.first, bool(sealed.previous)) == (4, True)
    assert whole(jo)


def test_what_a_copy_took_away_is_taken_away(jo, tmp_path):
    found = add_evidence(jo, claims_in(jo)[0], "supports", address="https://example.org/log")
    add_comment(jo, claims_in(jo)[0], "Which log?")
    copy = shutil.copy(jo.path, tmp_path / "copy.factcheck")
    with ReviewFile.open(Path(copy), clock=Ticking()) as theirs:
        name_reviewer(theirs, "Ana Ruiz")
        remove_evidence(theirs, next(iter(found.ids("evidence"))))
        merged(jo, theirs)
    assert shown(jo, 0).evidence == ()
    assert whole(jo)


def test_a_second_merge_brings_only_what_came_since(jo, ana):
    set_verdict(jo, claims_in(jo)[0], "true")
    set_verdict(ana, claims_in(ana)[0], "false")
    merged(jo, ana, prefer="mine")
    add_comment(ana, claims_in(ana)[0], "Still false.")
    assert planned(jo, ana).conflicts == ()
    merged(jo, ana)
    first, second = merged_ledgers(jo.db)
    assert (second.first, second.previous) == (first.last + 1, first.head)
    assert shown(jo, 0).shown_verdict.label == "true"
    assert whole(jo)


def test_back_and_forth_both_hold_the_same(jo, ana):
    set_verdict(jo, claims_in(jo)[0], "true")
    set_verdict(ana, claims_in(ana)[1], "false")
    merged(jo, ana)
    merged(ana, jo)
    merged(jo, ana)
    for number in range(3):
        one, other = shown(jo, number), shown(ana, number)
        assert (one.shown_verdict and one.shown_verdict.label) == (
            other.shown_verdict and other.shown_verdict.label
        )
    assert whole(jo)
    assert whole(ana)


def test_an_article_that_is_new_comes_with_text_original_captures_and_work(jo, ana):
    other = TEXT.replace("Orlen", "Tarn").replace("40", "75")
    add_article(ana, analyse(source(other)), other.encode(), file_name="tarn.txt")
    tarn = article_id(other)
    claim = claim_records(ana.db, tarn)[0].id
    add_evidence(ana, claim, "supports", address="https://example.org/log")
    found = source_records(ana.db)[0].id
    taken = Taken(b"<p>Log</p>", "2026-03-02T09:00Z", "file", "text/html", text="Log")
    add_capture(ana, found, taken)
    set_central(ana, claim)
    set_timestamp(ana, tarn, "2019-06-05")
    confirm_date(ana, article_view(ana, tarn).dates[0].mention.id)
    merged(jo, ana)
    assert [record.id for record in article_records(jo.db)] == [ARTICLE, tarn]
    assert article_view(jo, tarn).text == other
    (digest,) = jo.db.execute("select digest from capture").fetchone()
    assert kept_bytes(jo, digest) == b"<p>Log</p>"
    assert whole(jo)


def test_kinds_of_block_come_with_what_is_found_under_them(jo, ana):
    block = article_view(ana, ARTICLE).blocks[-1].id
    set_block_kind(ana, block, "caption", analysis())
    merged(jo, ana)
    assert article_view(jo, ARTICLE).blocks[-1].kind == "caption"


def test_a_sign_off_stays_where_it_was_given(jo, ana):
    sign_off(ana, ARTICLE, "checker")
    assert [note.code for note in planned(jo, ana).notes] == ["merge_sign_offs"]
    merged(jo, ana)
    assert jo.db.execute("select count(*) from sign_off").fetchone() == (0,)


def test_the_plan_names_how_the_other_file_is_set_up_and_leaves_it_there(jo, ana):
    assert planned(jo, ana).notes == ()
    set_rules(ana, IFCN_LIKE)
    set_scale(ana, preset("averitec"))
    keep_beside_above(ana, 1000)
    told = [in_english(note) for note in planned(jo, ana).notes]
    assert [note.code for note in planned(jo, ana).notes] == [
        "merge_rules",
        "merge_scale",
        "merge_settings",
    ]
    assert preset("averitec").name in told[1]
    before = (rules_of(jo), scale_in_use(jo))
    merged(jo, ana)
    assert (rules_of(jo), scale_in_use(jo)) == before


@pytest.mark.parametrize("old", sorted(OLD_FILES.glob("s*.factcheck")), ids=lambda path: path.stem)
def test_files_of_earlier_versions_are_merged_and_not_changed(jo, old):
    before = old.read_bytes()
    merged(jo, old)
    assert old.read_bytes() == before
    assert whole(jo)
    assert len(article_records(jo.db)) >= 2
    assert not merged(jo, old).touched


def test_a_sealed_entry_that_is_changed_is_found(jo, ana):
    set_verdict(ana, claims_in(ana)[0], "false")
    merged(jo, ana)
    with jo.db.conn:
        jo.db.execute("update ledger_copy set text = replace(text, 'false', 'FALSE')")
    assert {"merged_changed", "kept_changed"} <= {f.code for f in verify(jo.db).faults}
