from dataclasses import replace

import pytest

from tests.unit.report.reports import IN_APRIL, JO, LABELS, REPORT, WORKED, claim, evidence, verdict
from workbench.report.checks import find_gaps, printed_gaps
from workbench.report.report import Making, Publication, Scope
from workbench.report.scope import narrow
from workbench.report.to_markdown import to_markdown
from workbench.wording import in_english

TRUE, *_ = LABELS
WHOLE = claim(
    1,
    "Engineers closed the gap on Monday",
    verdicts=(verdict(1, "true", "The log has it."),),
    evidence=(evidence(1, 1, "supports", "Gap closed."),),
)
READY = replace(REPORT, claims=(WHOLE,), dates=(), log=(), sources=WORKED.sources)


def gaps(report):
    return {gap.reason.code.removeprefix("gap."): gap.claims for gap in find_gaps(report)}


def with_claim(**changes):
    return replace(READY, claims=(replace(WHOLE, **changes),))


def with_evidence(**changes):
    return with_claim(evidence=(replace(WHOLE.evidence[0], **changes),))


def test_a_review_with_everything_has_no_gaps():
    assert gaps(READY) == {}


@pytest.mark.parametrize(
    ("report", "code", "claims"),
    [
        (replace(READY, publication=Publication()), "no_publication_date", ()),
        (
            replace(READY, publication=Publication("2020-05-20", "program")),
            "publication_date_not_confirmed",
            (),
        ),
        (replace(READY, article=replace(READY.article, intact=False)), "not_what_was_read_in", ()),
        (replace(READY, claims=()), "no_claims", ()),
        (replace(READY, making=Making("", "", "")), "no_reviewer", ()),
        (with_claim(verdict=None), "open_claims", (1,)),
        (with_claim(verdict=verdict(1, "true", " \n")), "verdicts_without_reasons", (1,)),
        (with_claim(evidence=()), "verdicts_without_evidence", (1,)),
        (with_evidence(stance="contradicts"), "verdicts_against_evidence", (1,)),
        (with_claim(verdict=verdict(1, "false", "x")), "verdicts_against_evidence", (1,)),
        (with_evidence(quote_missing=True), "quotes_not_in_copy", (1,)),
        (with_evidence(quote=""), "evidence_without_quote", (1,)),
        (with_evidence(accessed=""), "evidence_without_access_time", (1,)),
        (replace(with_claim(dates=("d2",)), dates=(IN_APRIL,)), "ambiguous_dates", (1,)),
        (replace(READY, dates=(replace(IN_APRIL, flag="unresolved"),)), "unresolved_dates", ()),
        (
            replace(READY, dates=(replace(IN_APRIL, flag="contradiction"),)),
            "contradiction_dates",
            (),
        ),
        (
            replace(READY, dates=(replace(IN_APRIL, flag=None, needs_a_look=True),)),
            "dates_need_a_look",
            (),
        ),
    ],
)
def test_each_gap_is_named_with_its_claims(report, code, claims):
    assert gaps(report) == {code: claims}


@pytest.mark.parametrize(
    ("value", "doubts"),
    [
        ("2016-09-16", {"anchor.before_bounds"}),
        ("2016-09-17", set()),
        ("2021", set()),
        ("2021-08", {"anchor.after_bounds"}),
        ("2030-01-01", {"anchor.after_bounds", "anchor.in_the_future"}),
    ],
)
def test_a_publication_date_outside_what_the_text_proves_is_a_gap(value, doubts):
    bounds = {"earliest": "2016-09-17", "latest": "2021-07-23"}
    report = replace(READY, publication=Publication(value, "reviewer", **bounds))
    assert set(gaps(report)) == doubts


def checked_twice(*verdicts):
    return with_claim(verdict=verdicts[0], history=verdicts)


def test_two_checks_that_differ_are_a_gap_until_somebody_decides():
    first = verdict(1, "true", "x")
    second = replace(verdict(2, "misleading", "y", JO), role="second")
    third = replace(verdict(3, "true", "x"), role="second")
    final = replace(verdict(4, "true", "z"), role="final")
    assert gaps(checked_twice(first, second)) == {"checks_differ": (1,)}
    assert gaps(checked_twice(first, second, third)) == {}
    assert gaps(checked_twice(first, second, final)) == {}
    assert gaps(checked_twice(first, second, replace(second, label=None))) == {}


def test_a_verdict_that_takes_no_side_may_stand_without_evidence():
    assert gaps(with_claim(verdict=verdict(1, "unproven", "Nothing found."), evidence=())) == {}


def test_evidence_on_both_sides_goes_with_any_verdict():
    both = (WHOLE.evidence[0], evidence(2, 2, "contradicts", "Not before June."))
    assert gaps(with_claim(evidence=both)) == {}


def test_a_date_a_person_settled_is_no_gap_and_dismissed_claims_are_none():
    settled = replace(IN_APRIL, standing="corrected", by="Jo Okafor")
    dismissed = claim(2, "three drivers were hurt", state="dismissed")
    assert gaps(replace(READY, claims=(WHOLE, dismissed), dates=(settled,))) == {}


def test_every_gap_has_a_sentence():
    for gap in find_gaps(REPORT):
        assert in_english(gap.reason) != gap.reason.code
        assert "{" not in in_english(gap.reason)


def test_a_public_copy_keeps_what_is_open_to_the_desk():
    made = narrow(REPORT, Scope("public"))
    assert find_gaps(made)
    assert printed_gaps(made) == ()
    assert printed_gaps(REPORT) == find_gaps(REPORT)
    assert "Open before publication" not in to_markdown(made)
