"""Scales of a desk's own, their versions, and the way from one scale to another."""

from dataclasses import replace

import pytest

from workbench.errors import InvalidError
from workbench.review.crosswalk import crosswalk
from workbench.review.own_scales import define_scale
from workbench.review.presets import PRESETS
from workbench.review.scales import scale_in_use, set_scale
from workbench.review.verdicts import set_verdict
from workbench.store.queries import verdicts_of

OURS = [
    {"words": "Holds", "definition": "The facts bear it out.", "sign": "true", "tone": "true"},
    {"words": "Shaky", "sign": "half_true", "tone": "part"},
    {"words": "Falls", "sign": "false", "tone": "false"},
    {"words": "Open", "standing": "beside"},
]


def test_a_scale_of_the_desks_own_is_used_and_numbered_from_its_worst_label(file, claims):
    define_scale(file, "Our scale", OURS)
    scale = scale_in_use(file)
    assert (scale.id, scale.name) == ("our_scale.1", "Our scale")
    assert [label.number for label in scale.labels] == [3.0, 2.0, 1.0, None]
    set_verdict(file, claims[0], "shaky")
    assert verdicts_of(file.db, claims[0])[0].label_words == "Shaky"


def test_other_labels_make_a_new_version_and_verdicts_keep_theirs(file, claims):
    define_scale(file, "Our scale", OURS)
    set_verdict(file, claims[0], "Falls")
    define_scale(file, "Our scale", [*OURS[:2], {**OURS[2], "words": "Wrong"}])
    assert scale_in_use(file).id == "our_scale.2"
    (verdict,) = verdicts_of(file.db, claims[0])
    assert (verdict.scale, verdict.label_words) == ("our_scale.1", "Falls")
    define_scale(file, "Our scale", OURS)
    assert scale_in_use(file).id == "our_scale.1"


def test_a_scale_in_the_file_is_never_changed_under_its_verdicts(file, claims):
    set_verdict(file, claims[0], "true")
    desk = PRESETS["desk"]
    changed = replace(desk, labels=(replace(desk.labels[0], words="Truthy"), *desk.labels[1:]))
    with pytest.raises(InvalidError, match="with other labels"):
        set_scale(file, changed)
    assert set_scale(file, desk).touched == frozenset()


@pytest.mark.parametrize(
    ("name", "labels", "match"),
    [
        ("", OURS, "name of its own"),
        ("Desk", OURS, "name of its own"),
        ("Ours", [], "has labels"),
        ("Ours", [{"words": f"L{n}"} for n in range(31)], "has labels"),
        ("Ours", [{"words": " "}], "needs words"),
        ("Ours", [{"words": "A"}, {"words": "a"}], "are the same"),
        ("Ours", [{"words": "A", "tone": "pink"}], "no tone"),
        ("Ours", [{"words": "A", "sign": "skull"}], "no sign"),
        ("Ours", [{"words": "A", "standing": "lying"}], "no standing"),
        ("Ours", [{"words": "A", "colour": "red"}], "no “colour”"),
        ("Ours", [{"words": "A", "number": "3"}], "no number"),
        ("Ours", [{"words": "A", "number": float("nan")}], "no number"),
        ("Ours", [{"words": "A", "number": 1}, {"words": "B", "number": 2}], "do not fall"),
    ],
)
def test_a_scale_that_makes_no_sense_is_refused(file, name, labels, match):
    with pytest.raises(InvalidError, match=match):
        define_scale(file, name, labels)
    assert scale_in_use(file).id == "desk.1"


def test_a_crosswalk_goes_by_name_and_by_choice_and_names_what_it_leaves():
    found = crosswalk(PRESETS["desk"], PRESETS["five_steps"], {"misleading": "Mostly false"})
    assert found.of("true").words == "True"
    assert found.of("misleading").words == "Mostly false"
    assert found.of("unproven") is None
    assert [label.words for label in found.unmapped] == ["Unproven", "Not checkable"]


def test_labels_of_one_name_but_another_standing_are_not_taken_for_each_other():
    found = crosswalk(PRESETS["agency"], PRESETS["five_steps"])
    assert found.of("missing_context") is None
    assert found.of("satire") is None


def test_a_label_can_be_left_without_a_counterpart_on_purpose():
    found = crosswalk(PRESETS["desk"], PRESETS["five_steps"], {"half_true": ""})
    assert found.of("half_true") is None
    with pytest.raises(InvalidError, match="no label"):
        crosswalk(PRESETS["desk"], PRESETS["five_steps"], {"true": "gospel"})


def test_a_scale_leads_to_itself_whole():
    for scale in PRESETS.values():
        assert crosswalk(scale, scale).unmapped == ()
