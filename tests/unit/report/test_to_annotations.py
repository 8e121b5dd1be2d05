"""Web Annotations: every claim and date can be found again in the text, by place and by words."""

import json
from dataclasses import replace

import pytest

from tests.unit.report.reports import JO, REPORT, TEXT, passage
from tests.unit.report.test_attacks import ATTACKS, filled
from workbench.report.report import Scope
from workbench.report.scope import narrow
from workbench.report.to_annotations import to_annotations


def items(report=REPORT):
    page = json.loads(to_annotations(report))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["total"] == len(page["items"])
    return page["items"]


def targets(item):
    return item["target"] if isinstance(item["target"], list) else [item["target"]]


def test_there_is_one_for_each_claim_up_for_a_verdict_and_for_each_date():
    made = items()
    assert len(made) == len(REPORT.kept_claims) + len(REPORT.dates)
    assert len({item["id"] for item in made}) == len(made)
    assert {item["type"] for item in made} == {"Annotation"}


def test_words_are_where_the_selectors_say():
    for item in items():
        for target in targets(item):
            position, quote = target["selector"]
            start, end = position["start"], position["end"]
            assert TEXT[start:end] == quote["exact"]
            assert TEXT[:start].endswith(quote["prefix"])
            assert TEXT[end:].startswith(quote["suffix"])
            assert target["source"] == REPORT.article.address


def test_a_claim_tells_its_verdict_reasons_and_sources_and_who_gave_it():
    claim = items()[0]
    told = {body["purpose"]: body for body in claim["body"]}
    assert told["assessing"]["value"] == "True"
    assert told["commenting"]["value"].startswith("The authority’s log")
    assert claim["creator"] == {"type": "Person", "name": JO}
    assert claim["created"] == "2026-11-12T15:04:00+00:00"
    assert "https://river.example/log" in [body.get("source") for body in claim["body"]]


def test_a_date_tells_its_timex_value_and_an_unresolved_one_none():
    monday, april, _ = items()[-3:]
    assert "TIMEX3 DATE 2020-05-18" in [body["value"] for body in monday["body"]]
    assert [body["value"] for body in april["body"]] == ["not resolved"]


def test_a_claim_in_pieces_has_a_target_for_each():
    pieces = (passage("Engineers closed the gap"), passage("on Monday"))
    first = replace(REPORT.claims[0], passages=pieces)
    made = items(replace(REPORT, claims=(first, *REPORT.claims[1:])))[0]
    assert [t["selector"][1]["exact"] for t in targets(made)] == [p.words for p in pieces]


def test_without_an_address_the_text_itself_is_the_source():
    made = items(replace(REPORT, article=replace(REPORT.article, address="")))
    assert made[0]["target"]["source"] == f"urn:sha256:{REPORT.article.text_digest}"


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_whatever_stands_in_it_it_is_json_that_utf_8_can_hold(attack):
    words = to_annotations(filled(attack))
    json.loads(words.encode("utf-8"))


def test_a_public_copy_names_nobody_where_that_is_asked():
    assert JO not in to_annotations(narrow(REPORT, Scope("public", names=False)))
