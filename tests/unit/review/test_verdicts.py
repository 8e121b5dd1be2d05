"""What a reviewer concludes about a claim: appended, superseded, never overwritten."""

import pytest

from workbench.errors import InvalidError, NotFoundError
from workbench.review.claims import dismiss_claim, split_claim
from workbench.review.presets import PRESETS, preset
from workbench.review.reviewers import name_reviewer
from workbench.review.scales import scale_in_use, set_scale
from workbench.review.verdicts import LONGEST_REASONS, clear_verdict, note_rationale, set_verdict
from workbench.review.view import article_view
from workbench.review.wording import SENTENCES
from workbench.store.queries import verdicts_of
from workbench.wording import say


@pytest.fixture
def shown(file, article):
    """Ask what the verdict on a claim is now: its words, its reasons and whose it is."""

    def ask(claim, role=None):
        view = article_view(file, article).claim(claim)
        verdict = view.verdict(role) if role else view.shown_verdict
        return verdict and (verdict.label_words, verdict.rationale, verdict.signed.name)

    return ask


def test_a_verdict_keeps_the_words_it_was_given_and_who_gave_them(file, claims, shown):
    change = set_verdict(file, claims[0], "MOSTLY TRUE", "The gauge says so.")
    assert shown(claims[0]) == ("Mostly true", "The gauge says so.", "Jo Okafor")
    assert say(change.label, SENTENCES) == "Set verdict on claim 1 to Mostly true"
    assert change.about("claim") == {claims[0]}


def test_a_later_verdict_supersedes_and_the_earlier_one_stays_to_be_read(file, claims, shown):
    set_verdict(file, claims[0], "true", "At first sight.")
    set_verdict(file, claims[0], "false")
    first, second = verdicts_of(file.db, claims[0])
    assert (first.label, second.label, second.supersedes) == ("true", "false", first.id)
    assert shown(claims[0]) == ("False", "At first sight.", "Jo Okafor")


def test_taking_a_verdict_off_keeps_its_reasons(file, claims, article, shown):
    set_verdict(file, claims[0], "true", "So it is.")
    clear_verdict(file, claims[0])
    assert shown(claims[0]) is None
    assert article_view(file, article).claim(claims[0]).rationale == "So it is."
    assert len(verdicts_of(file.db, claims[0])) == 2


def test_reasons_may_come_before_the_verdict(file, claims, shown):
    note_rationale(file, claims[0], "Looks odd.")
    assert shown(claims[0]) is None
    set_verdict(file, claims[0], "misleading")
    assert shown(claims[0]) == ("Misleading", "Looks odd.", "Jo Okafor")


def test_reasons_typed_later_do_not_rewrite_what_was_signed(file, claims):
    set_verdict(file, claims[0], "true", "Signed.")
    note_rationale(file, claims[0], "Signed, then")
    note_rationale(file, claims[0], "Signed, then more.")
    assert [v.rationale for v in verdicts_of(file.db, claims[0])] == [
        "Signed.",
        "Signed, then more.",
    ]


def test_another_reviewer_who_agrees_signs_too(file, claims, shown):
    set_verdict(file, claims[0], "true")
    name_reviewer(file, "Ana Ruiz")
    assert set_verdict(file, claims[0], "true").touched
    assert shown(claims[0]) == ("True", "", "Ana Ruiz")
    assert not set_verdict(file, claims[0], "true").touched


def test_a_second_opinion_stands_beside_the_first_and_a_final_one_above_both(file, claims, shown):
    set_verdict(file, claims[0], "true")
    set_verdict(file, claims[0], "false", role="second")
    assert [shown(claims[0], role) for role in ("first", "second", "final")] == [
        ("True", "", "Jo Okafor"),
        ("False", "", "Jo Okafor"),
        None,
    ]
    assert shown(claims[0]) == ("True", "", "Jo Okafor")
    set_verdict(file, claims[0], "half true", role="final")
    assert shown(claims[0]) == ("Half true", "", "Jo Okafor")


def test_what_cannot_be_judged_is_refused_with_what_to_do(file, claims):
    with pytest.raises(InvalidError, match="no label “Maybe”") as told:
        set_verdict(file, claims[0], "Maybe")
    assert "True, Mostly true, Half true" in told.value.hint
    with pytest.raises(NotFoundError, match="not in this review"):
        set_verdict(file, "gone", "true")
    with pytest.raises(InvalidError, match="no role"):
        set_verdict(file, claims[0], "true", role="boss")
    with pytest.raises(InvalidError, match="too long"):
        note_rationale(file, claims[0], "x" * (LONGEST_REASONS + 1))
    dismiss_claim(file, claims[1])
    with pytest.raises(InvalidError, match="was dismissed") as told:
        clear_verdict(file, claims[1])
    assert told.value.hint == "Restore it first."
    split_claim(file, claims[2], article_end(file, claims[2]) - 5)
    with pytest.raises(InvalidError, match="replaced by others"):
        set_verdict(file, claims[2], "true")


def article_end(file, claim):
    return file.db["claim"].get(claim)["end"]


def test_a_new_scale_holds_for_new_verdicts_and_old_ones_keep_theirs(file, claims, shown):
    set_verdict(file, claims[0], "misleading")
    set_scale(file, preset("averitec"))
    set_verdict(file, claims[1], "refuted")
    assert shown(claims[0])[0] == "Misleading"
    assert shown(claims[1])[0] == "Refuted"
    with pytest.raises(InvalidError, match="AVeriTeC"):
        set_verdict(file, claims[0], "misleading")
    file.history.undo()
    file.history.undo()
    assert scale_in_use(file) == preset("desk")


@pytest.mark.parametrize("name", sorted(PRESETS))
def test_a_scale_comes_back_from_the_file_as_it_went_in(file, name):
    set_scale(file, preset(name))
    assert scale_in_use(file) == PRESETS[name]


@pytest.mark.parametrize("scale", PRESETS.values(), ids=str)
def test_a_preset_is_fit_to_be_shown(scale):
    codes = [label.code for label in scale.labels]
    assert len(codes) == len(set(codes)) <= 9
    numbers = [label.number for label in scale.labels if label.standing == "ordered"]
    assert numbers == sorted(numbers, reverse=True)
    assert all(
        label.definition and label.tone in {"true", "part", "false", "open"}
        for label in scale.labels
    )
    assert all(scale.label(label.words.upper()) == label for label in scale.labels)


def test_an_unknown_preset_is_refused():
    with pytest.raises(InvalidError, match="no scale “mood”"):
        preset("mood")
