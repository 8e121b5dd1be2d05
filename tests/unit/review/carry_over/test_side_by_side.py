"""Both versions beside each other: every word is shown once, and what differs is marked."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ui.dialogs.gallery_drafts import NEW, OLD, findings, read
from workbench.errors import InvalidError
from workbench.review.carry_over.plan import plan_draft
from workbench.review.carry_over.side_by_side import side_by_side


def shown(pairs, side):
    return [
        "".join(stretch.text for stretch in getattr(pair, side))
        for pair in pairs
        if getattr(pair, side)
    ]


def test_words_that_differ_are_marked_and_others_are_not():
    pairs = side_by_side(plan_draft(findings(read(OLD)), read(NEW)))
    only = [s.text.strip() for pair in pairs for s in pair.new if not s.same]
    gone = [s.text.strip() for pair in pairs for s in pair.old if not s.same]
    assert only == ["430", "It will cost 88 million crowns."]
    assert gone == ["340", "Hotels in Vessby took in 140 guests."]
    assert [pair.moved for pair in pairs] == [False, False, False, True]


@given(st.permutations(NEW.split("\n\n")[1:]), st.integers(0, 2))
@settings(max_examples=20)
def test_every_paragraph_of_both_versions_is_shown_once(paragraphs, without):
    text = "\n\n".join([OLD.split("\n\n")[0], *paragraphs[without:]])
    try:
        plan = plan_draft(findings(read(OLD)), read(text))
    except InvalidError:
        return
    pairs = side_by_side(plan)
    assert shown(pairs, "new") == text.split("\n\n")
    assert sorted(shown(pairs, "old")) == sorted(OLD.split("\n\n"))
