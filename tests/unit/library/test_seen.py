"""Claims checked before are recognised in other words, and what differs is said."""

import json

import pytest

from workbench.library.differs import differences_between
from workbench.library.importing import import_claims
from workbench.library.said import plain_words, telling_words
from workbench.library.seen import seen_before
from workbench.review.reviewers import name_reviewer
from workbench.review.second_reader import ask_second_check
from workbench.review.verdicts import set_verdict
from workbench.store.file import ReviewFile
from workbench.store.queries import claim_record

EARLIER = [
    ("m1", "A photograph shows a shark swimming on a flooded highway in Houston."),
    ("m2", "Bill Gates said vaccines could lower the world population by 15 percent."),
    ("m3", "The mayor of Tarn closed the river bridge for 40 days in 2019."),
    ("m4", "Drinking warm water with lemon cures COVID-19."),
    ("m5", "The government of Tarn doubled the salaries of its ministers."),
    ("m6", "NASA confirmed that the earth will go dark for six days in November."),
]
POSTS = [
    (
        "m1",
        "Believe it or not, this is a SHARK on the freeway in #HoustonFlood 😱 pic.twitter.com/ab1",
    ),
    ("m2", "RT @truth: #BillGates wants vaccines to cut world population 15%!! https://t.co/x?y=1"),
    ("m3", "Remember when the bridge over the river was shut for forty days? Thanks @MayorOfTarn"),
    ("m4", "lemon in warm water kills covid19, share!! — Dr. X (@drx) April 1, 2020"),
    ("m5", "Ministers' salaries just doubled in Tarn. @TarnGovernment shame"),
    ("m6", "6 days of darkness coming in nov. confirmed by @NASA"),
]


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "earlier.json"
    rows = [{"id": name, "claim": claim, "verdict": "False"} for name, claim in EARLIER]
    path.write_text(json.dumps(rows))
    with ReviewFile.create(tmp_path / "library.factcheck") as made:
        import_claims(made, path)
        yield made


@pytest.mark.parametrize(("name", "post"), POSTS)
def test_a_post_is_led_to_the_claim_it_repeats(library, name, post):
    best = seen_before([library], post)[0]
    assert best.earlier.outer_id == name
    assert best.label == "False"


def test_a_post_is_read_without_links_handles_tags_and_signatures():
    post = "RT @x_y: Look @realDonaldTrump #BlackLivesMatter2020 https://t.co/a — A B (@ab) May 1,"
    post += " 2020"
    assert plain_words(post) == (
        "look real donald trump black lives matter 2020 a b ab".split()  # noqa: SIM905
    )
    assert telling_words("it is what it was") == "it is what it was".split()  # noqa: SIM905


def test_the_same_words_are_alike_and_others_are_not(library):
    assert seen_before([library], EARLIER[2][1])[0].is_alike
    assert not any(match.is_alike for match in seen_before([library], "The river rose in May."))
    assert seen_before([library], "") == seen_before([library], "zzz qqq") == ()


def test_only_checked_claims_of_a_review_are_offered_and_never_the_claim_itself(file, claims):
    words = claim_record(file.db, claims[0]).words
    assert seen_before([file], words) == ()
    set_verdict(file, claims[0], "false")
    (match,) = seen_before([file], words)
    assert (match.kind, match.ref, match.label) == ("claim", claims[0], "False")
    assert seen_before([file], words, without=claims[0]) == ()
    ask_second_check(file, claims[0], "Ana Ruiz")
    name_reviewer(file, "Ana Ruiz")
    assert seen_before([file], words) == ()  # a second reader works blind


def test_another_order_can_be_put_on_the_best(library):
    def backwards(text, claims):
        assert text == EARLIER[2][1]
        return range(len(claims))

    plain = seen_before([library], EARLIER[2][1])
    turned = seen_before([library], EARLIER[2][1], rerank=backwards)
    assert [match.ref for match in turned] == [match.ref for match in reversed(plain)]


@pytest.mark.parametrize(
    ("now", "earlier", "codes"),
    [
        ("It killed 62 soldiers.", "It killed 83 soldiers.", ["differs_number"]),
        ("It killed sixty-two soldiers.", "It killed 62 soldiers.", []),
        ("The strike of 17 September", "The strike of 18 September", ["differs_day"]),
        ("In 2017 wages rose", "In 2018 wages rose", ["differs_day"]),
        ("He met Angela Merkel", "He met Emmanuel Macron", ["differs_name"]),
        ("He met @AngelaMerkel", "He met Angela Merkel", []),
        ("Wages rose", "Wages rose by 4 percent", []),
    ],
)
def test_what_differs_is_said_where_both_say_something(now, earlier, codes):
    assert [reason.code for reason in differences_between(now, earlier)] == codes
