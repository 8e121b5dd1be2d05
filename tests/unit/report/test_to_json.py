import json
from dataclasses import fields, is_dataclass
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.report.reports import REPORT
from workbench.errors import FileTooNewError, InvalidError
from workbench.report.codec import from_plain, to_plain
from workbench.report.report import ClaimEntry, DateEntry, LogEntry, Publication, Report
from workbench.report.to_json import SCHEMA, VERSION, from_json, to_json


def made(kind):
    """Return a strategy for any value of a type a report may hold."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: made(hints[field.name]) for field in fields(kind)})
    if get_origin(kind) is tuple:
        *parts, last = get_args(kind)
        if last is Ellipsis:
            return st.lists(made(parts[0]), max_size=2).map(tuple)
        return st.tuples(*map(made, (*parts, last)))
    if get_args(kind):
        return st.one_of(*map(made, get_args(kind)))
    return PLAIN[kind]


PLAIN = {
    # a high and a low half next to each other are one character to JSON; no text holds them
    str: st.text(max_size=9) | st.sampled_from(["\ud800 \udc00", "\u202e\u2028\x00\x85"]),
    int: st.integers(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    type(None): st.none(),
}


def test_the_example_comes_back_as_it_was():
    assert from_json(to_json(REPORT)) == REPORT


@settings(max_examples=15, deadline=None)
@given(made(Report))
def test_any_report_comes_back_as_it_was(report):
    assert from_json(to_json(report)) == report


@settings(max_examples=20, deadline=None)
@given(st.one_of(*map(made, (ClaimEntry, DateEntry, LogEntry, Publication))))
def test_any_part_of_a_report_survives_plain_values(part):
    assert from_plain(type(part), json.loads(json.dumps(to_plain(part)))) == part


def test_the_document_says_what_it_is_and_what_it_comes_to():
    document = json.loads(to_json(REPORT))
    assert (document["schema"], document["version"]) == (SCHEMA, VERSION)
    assert document["summary"]["decided"] == 2
    assert document["open_points"][0] == {
        "words": "Claims without a verdict: 2.",
        "code": "gap.open_claims",
        "claims": [3, 5],
    }


def test_text_stays_readable():
    assert "agency’s archive" in to_json(REPORT)


def test_fields_of_a_later_version_are_passed_over():
    document = json.loads(to_json(REPORT))
    document["report"]["article"]["mood"] = "calm"
    assert from_json(json.dumps(document)) == REPORT


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (lambda report: report.pop("article"), "report.article"),
        (lambda report: report["article"].update(number="one"), "report.article.number"),
        (lambda report: report["claims"][0].update(kinds="event"), "report.claims[0].kinds"),
        (lambda report: report["claims"].insert(0, None), "report.claims[0]"),
        (lambda report: report["log"][0].update(undone=0), "report.log[0].undone"),
        (
            lambda report: report["dates"][0]["why"][0].update(values=[["a"]]),
            "report.dates[0].why[0].values[0]",
        ),
    ],
)
def test_a_spoiled_document_is_refused_with_the_place(spoil, place):
    document = json.loads(to_json(REPORT))
    spoil(document["report"])
    with pytest.raises(InvalidError) as caught:
        from_json(json.dumps(document))
    assert f"“{place}”" in caught.value.message


@pytest.mark.parametrize("words", ["", "{", "[]", "null", '{"schema": "other"}', "[" * 100_000])
def test_what_is_no_report_is_refused(words):
    with pytest.raises(InvalidError):
        from_json(words)


def test_a_report_of_a_later_version_is_refused():
    document = json.loads(to_json(REPORT)) | {"version": VERSION + 1}
    with pytest.raises(FileTooNewError, match="newer version"):
        from_json(json.dumps(document))
