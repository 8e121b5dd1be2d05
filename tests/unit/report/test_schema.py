"""The JSON report is as its published schema says, and comes back as the same bytes."""

import json
import os
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import workbench.report
from tests.unit.report.reports import REPORT
from tests.unit.report.test_attacks import ATTACKS, filled
from workbench.report.report import Report, Scope
from workbench.report.schema import FILE, json_schema, published_schema
from workbench.report.scope import narrow
from workbench.report.to_json import from_json, to_json

VALIDATOR = jsonschema.Draft202012Validator(json_schema())

st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(str, st.text(st.characters(), max_size=8))


def test_the_published_schema_is_the_one_the_reports_follow():
    made = json.dumps(json_schema(), indent=1) + "\n"
    if os.environ.get("GOLDEN") == "write":
        (Path(workbench.report.__file__).parent / FILE).write_text(made, encoding="utf-8")
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert published_schema() == made


@pytest.mark.parametrize(
    "report",
    [REPORT, narrow(REPORT, Scope("public")), *map(filled, ATTACKS.values())],
)
def test_every_report_follows_the_schema(report):
    VALIDATOR.validate(json.loads(to_json(report)))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda report: report.pop("making"),
        lambda report: report["article"].update(words="many"),
        lambda report: report["claims"][0]["quotation"].pop("start"),
        lambda report: report.update(dates={}),
    ],
)
def test_the_schema_refuses_what_reading_refuses(spoil):
    document = json.loads(to_json(REPORT))
    spoil(document["report"])
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(document)


@settings(max_examples=60, deadline=None)
@given(st.from_type(Report))
def test_any_report_comes_back_and_is_written_as_the_same_bytes(report):
    words = to_json(report)
    assert from_json(words) == report
    assert to_json(from_json(words)) == words
