"""Who may see which verdict while two people check, in every place that shows one."""

import pytest

from tests.desk import TEXT, source
from workbench.analysis import analyse
from workbench.cli.main import run
from workbench.library.search import search
from workbench.library.seen import seen_before
from workbench.report.build import build_report
from workbench.report.checks import find_gaps
from workbench.report.formats import format_named
from workbench.report.lay_out_claim import claim_sheet
from workbench.report.phrases import extent_phrase
from workbench.report.report import Scope
from workbench.report.scope import narrow
from workbench.report.summary import summarise
from workbench.report.verdict_entries import WITHHELD
from workbench.review.carry_over.take import take_draft
from workbench.review.glance import glance
from workbench.review.reviewers import greet, name_reviewer
from workbench.review.rules import Rules, set_rules, waive_rule
from workbench.review.second_reader import ask_second_check, shown_to
from workbench.review.sight import seen_verdicts, veiled_claims
from workbench.review.verdicts import clear_verdict, note_rationale, set_verdict
from workbench.review.view import article_lines, article_view
from workbench.store.queries import claim_record, verdicts_of

SECRET = "Jos secret reasons"


@pytest.fixture
def asked(file, claims):
    """A claim on which Jo gave a verdict and that Ana was asked to check blind."""
    set_verdict(file, claims[0], "misleading", SECRET)
    ask_second_check(file, claims[0], "Ana Perez")
    return claims[0]


def seen(file, article, name):
    greet(file, name)
    return [verdict.signed.name for verdict in seen_verdicts(file, article)]


def test_the_second_checker_sees_neither_verdict_nor_reasons_until_both_are_in(
    file, article, asked
):
    assert seen(file, article, "Ana Perez") == []
    view = article_view(file, article).claim(asked)
    assert (view.shown_verdict, view.rationale, view.withheld) == (None, "", ("first",))
    set_verdict(file, asked, "false", "Mine.", role="second")
    assert seen(file, article, "Ana Perez") == ["Jo Okafor", "Ana Perez"]
    assert article_view(file, article).claim(asked).withheld == ()


def test_the_first_checker_and_others_go_on_seeing_the_first_verdict(file, article, asked):
    assert seen(file, article, "Jo Okafor") == ["Jo Okafor"]
    name_reviewer(file, "Eva Editor")
    assert seen(file, article, "Eva Editor") == ["Jo Okafor"]


def test_who_does_not_say_who_they_are_may_be_the_second_checker(file, article, asked):
    file.history.who = None
    assert veiled_claims(file, article) == {asked}


def test_a_second_verdict_that_comes_first_is_hidden_from_the_first_checker(file, article, claims):
    name_reviewer(file, "Ana Perez")
    set_verdict(file, claims[0], "false", "Anas.", role="second")
    assert seen(file, article, "Jo Okafor") == []
    assert article_view(file, article).claim(claims[0]).withheld == ("second",)


def test_where_the_house_asks_for_two_checks_everybody_else_is_blind(file, article, claims):
    set_verdict(file, claims[0], "true", SECRET)
    name_reviewer(file, "Ana Perez")
    assert seen(file, article, "Ana Perez") == ["Jo Okafor"]
    set_rules(file, Rules(second_check=True))
    assert seen(file, article, "Ana Perez") == []
    given = verdicts_of(file.db, claims[0])
    assert shown_to(file.history.who, given, None, ruled=True) is None
    waive_rule(file, claims[0], "second_check", "Plain to see.")
    assert seen(file, article, "Ana Perez") == ["Jo Okafor"]


def test_in_a_file_of_one_person_nobody_need_say_who_they_are(file, article, claims):
    set_rules(file, Rules(second_check=True))
    set_verdict(file, claims[0], "true")
    file.history.who = None
    assert veiled_claims(file, article) == frozenset()


def test_nothing_that_reports_are_made_from_gives_the_first_verdict_away(
    file, article, asked, clock
):
    greet(file, "Jo Okafor")
    note_rationale(file, asked, f"{SECRET}, longer")
    clear_verdict(file, asked)
    file.history.undo()
    whole = repr(build_report(file, article, clock))
    assert SECRET in whole
    assert "claim 1 to Misleading" in whole
    greet(file, "Ana Perez")
    narrow = repr(build_report(file, article, clock))
    assert SECRET not in narrow
    assert "claim 1 to Misleading" not in narrow


def test_the_log_of_a_blind_checker_tells_that_somebody_worked_and_not_what(
    file, article, asked, clock
):
    greet(file, "Ana Perez")
    log = build_report(file, article, clock).log
    told = [entry for entry in log if entry.what.code == "sealed_verdict"]
    assert [(entry.by, entry.rows) for entry in told] == [("Jo Okafor", ())]
    assert "told when both checks of it are in" in told[0].what.words


def test_show_and_report_in_the_shell_keep_it_back_too(file, asked, capsys, tmp_path):
    path = str(file.path)
    file.close()
    out = tmp_path / "out.json"
    assert run(["show", path, "--by", "Ana Perez"]) == 0
    told = capsys.readouterr().out
    assert "first verdict is in" in " ".join(told.split())
    assert "Misleading" not in told
    assert run(["report", path, "--by", "Ana Perez", "--out", str(out)]) == 0
    assert SECRET not in out.read_text(encoding="utf-8")
    assert run(["report", path, "--by", "Jo Okafor", "--out", str(out)]) == 0
    assert SECRET in out.read_text(encoding="utf-8")
    assert run(["show", path, "--by", "A Stranger"]) == 0


def test_lists_count_for_whoever_looks_only_the_verdicts_they_may_see(file, article, claims, asked):
    set_verdict(file, claims[1], "true")
    name_reviewer(file, "Eva Editor")
    path = file.path

    def told(name):
        greet(file, name)
        return article_lines(file)[0].decided, article_view(file, article).open_claims

    for name, decided in (("Ana Perez", 1), ("Jo Okafor", 2), ("Eva Editor", 2)):
        count, shown = told(name)
        assert count == sum(claim.is_decided for claim in shown) == decided
    set_rules(file, Rules(second_check=True))
    assert told("Eva Editor")[0] == 0
    waive_rule(file, claims[1], "second_check", "Plain to see.")
    assert told("Eva Editor")[0] == 1
    file.close()
    assert [(tally.tone, tally.count) for tally in glance(path).tallies] == [("true", 1)]


def test_search_and_claims_seen_before_keep_what_the_house_wants_checked_twice(file, claims):
    set_rules(file, Rules(second_check=True))
    set_verdict(file, claims[0], "misleading", SECRET)
    words = claim_record(file.db, claims[0]).words
    assert search([file], "secret reasons").hits
    assert [match.label for match in seen_before([file], words)] == ["Misleading"]
    name_reviewer(file, "Ana Perez")
    assert not search([file], "secret reasons").hits
    assert seen_before([file], words) == ()


def test_what_a_new_version_changed_is_told_without_the_verdict_that_was_hidden(
    file, article, claims, capsys
):
    set_rules(file, Rules(second_check=True))
    name_reviewer(file, "Ana Perez")
    greet(file, "Jo Okafor")
    for claim in claims:
        set_verdict(file, claim, "misleading")
    take_draft(file, article, analyse(source(TEXT.replace("40", "75"))))
    path = str(file.path)
    file.close()
    told = {}
    for name in ("Jo Okafor", "Ana Perez"):
        assert run(["show", path, "--by", name]) == 0
        told[name] = " ".join(capsys.readouterr().out.split())
    assert "was Misleading" in told["Jo Okafor"]
    assert "Look again" in told["Ana Perez"]
    assert "Misleading" not in told["Ana Perez"]


def test_reports_say_that_a_verdict_waits_for_a_second_check_and_not_that_nothing_was_checked(
    file, article, claims, clock
):
    set_rules(file, Rules(second_check=True))
    set_verdict(file, claims[0], "misleading", SECRET)
    name_reviewer(file, "Ana Perez")
    file.history.who = None
    whole = build_report(file, article, clock)
    for scope in (Scope(), Scope("public")):
        report = narrow(whole, scope)
        summary = summarise(report)
        assert (summary.decided, summary.withheld) == (0, 1)
        assert [tally.claims for tally in summary.tallies] == [(1,), (2, 3)]
        told = extent_phrase(report)
        assert told == "partial check: 2 of 3 claims not checked, 1 waits for a second check"
        for name in ("html", "md", "galley-html", "csv", "annotations"):
            words = format_named(name).write(report).text
            assert "Waits for a second check" in words
            assert SECRET not in words
        assert claim_sheet(report, report.kept_claims[0]).verdict.word == WITHHELD.word
        assert [gap.claims for gap in find_gaps(report) if "withheld" in gap.reason.code] == [(1,)]
